"""The dialog that says what the columns of a list of calls hold: guessed, to be corrected, remembered."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QWidget

from app.domain.columns import ColumnMapping, Field
from app.ui.dialogs.form import FormDialog
from app.ui.widgets.controls import label
from app.ui.widgets.elided import ElidedLabel

if TYPE_CHECKING:
    from app.domain.table_file import Table

EXAMPLES = 3
LIST_HEIGHT, WIDER = 360, 260


class ColumnsDialog(FormDialog):
    """A line for every column with what stands in it; ``mapping()`` has what was said."""

    def __init__(self, table: "Table", mapping: ColumnMapping, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("What do the columns hold?"),
            self.tr("This is remembered for lists of this kind."),
            self.tr("Use these columns"),
            parent,
        )
        self._mapping = mapping
        self.boxes: list[QComboBox] = []
        said = dict(mapping.columns)
        inside = QWidget()
        inside.setProperty("role", "page")
        lines = QGridLayout(inside)
        lines.setColumnStretch(1, 1)
        for place, heading in enumerate(mapping.headings):
            values = [row[place] for row in table.rows[mapping.skip :] if place < len(row) and row[place].strip()]
            box = _fields(said.get(place))
            box.setAccessibleName(self.tr("What {0} holds").format(heading))
            self.boxes.append(box)
            lines.addWidget(label(heading or str(place + 1), "heading", buddy=box), place, 0)
            lines.addWidget(ElidedLabel(" · ".join(values[:EXAMPLES]), "small"), place, 1)
            lines.addWidget(box, place, 2)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumHeight(min(inside.sizeHint().height() + 8, LIST_HEIGHT))
        scroll.setAccessibleName(self.tr("Columns"))
        self.setMinimumWidth(inside.minimumSizeHint().width() + WIDER)
        self.insert(scroll)
        self.day_first = QComboBox()
        for words, first in (
            (self.tr("Leave it to the dates"), None),
            (self.tr("Day before month"), True),
            (self.tr("Month before day"), False),
        ):
            self.day_first.addItem(words, first)
        self.day_first.setCurrentIndex((None, True, False).index(mapping.day_first))
        self.ask(self.tr("&Dates"), self.day_first)
        self.settle()

    def mapping(self) -> ColumnMapping:
        """Return what was said."""
        said = ((place, box.currentData()) for place, box in enumerate(self.boxes))
        columns = tuple((place, Field(held)) for place, held in said if held)
        return replace(self._mapping, columns=columns, day_first=self.day_first.currentData())

    def check(self) -> bool:
        """Refuse columns by which no recording can be matched."""
        if not self.mapping().usable:
            self.refuse(
                self.tr("Say which column names the recording, or which tell when the call began."), self.boxes[0]
            )
            return False
        return True


def _fields(now: Field | None) -> QComboBox:
    box = QComboBox()
    box.addItem(_say("Nothing of use"), "")
    for field, words in field_words().items():
        box.addItem(words, field.value)
    box.setCurrentIndex(box.findData(now.value) if now else 0)
    return box


def field_words() -> dict[Field, str]:
    """Return what a column can hold, in words."""
    return {
        Field.FILE: _say("Name of the recording"),
        Field.STARTED: _say("Date and time"),
        Field.DATE: _say("Date"),
        Field.TIME: _say("Time"),
        Field.EXTENSION: _say("Extension"),
        Field.LOGIN: _say("Log-in"),
        Field.ADVISOR: _say("Advisor’s name"),
        Field.AGENT: _say("Advisor, somehow written"),
        Field.CUSTOMER: _say("Customer’s number"),
        Field.CALLER: _say("Who called"),
        Field.CALLED: _say("Who was called"),
        Field.CALLER_DEVICE: _say("Caller’s device"),
        Field.CALLED_DEVICE: _say("Called device"),
        Field.DIRECTION: _say("Direction"),
        Field.QUEUE: _say("Queue"),
        Field.SERVICE: _say("Service"),
        Field.REFERENCE: _say("Reference"),
        Field.CALL: _say("Number of the call"),
        Field.LENGTH: _say("Length"),
        Field.WAITING: _say("Waiting time"),
        Field.HOLD: _say("Time on hold"),
        Field.SUBJECT: _say("Subject"),
        Field.NOTES: _say("Notes"),
    }


def _say(words: str) -> str:
    return QCoreApplication.translate("ColumnsDialog", words)
