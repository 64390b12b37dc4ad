"""What was put right in the register of notices, as it is read: a line for each change, the newest first."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.widgets.controls import button, column, label, row
from app.ui.widgets.rows_model import RowsModel
from app.ui.widgets.table import Cell, Table
from app.ui.wording import day_text, when_text

if TYPE_CHECKING:
    from app.services.notices import NoticeChange, NoticeView
    from app.ui.theme import Theme

WIDTHS = (150, 140, 0)
SIZE = (760, 320)


class ChangesDialog(QDialog):
    """Lists what was changed in a notice, when and by whom."""

    def __init__(self, theme: "Theme", notice: "NoticeView", today: date, parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("What was corrected")
        self.setWindowTitle(title)
        self.model: RowsModel[tuple[NoticeChange, str]] = RowsModel(
            (
                (self.tr("When"), lambda line: Cell(when_text(line[0].at, today), figures=True)),
                (self.tr("By"), lambda line: Cell(line[0].by, strong=True)),
                (self.tr("What"), lambda line: Cell(line[1])),
            ),
            set(),
            self,
        )
        self.model.show_rows([(change, words) for change in notice.changes[::-1] for words in change_words(change)])
        self.table = Table(theme, title)
        self.table.take(self.model, WIDTHS)
        self.table.selectRow(0)
        close = button(self.tr("Close"), "main", self.accept)
        close.setDefault(True)
        layout = column(self, margin=20, spacing=12)
        layout.addWidget(label(title, "title"))
        layout.addWidget(self.table, 1)
        layout.addLayout(row(None, close))
        self.resize(*SIZE)
        self.table.setFocus()


def change_words(change: "NoticeChange") -> tuple[str, ...]:
    """Return a change as it is read, a line for each field: what stood there, and what stands there now."""
    if not change.now:
        day = day_text(date.fromisoformat(change.was["acknowledged_on"]))
        return (_say("acknowledgement of {0} on {1} taken back").format(change.was["name"], day),)
    names = {"kind": _say("for whom"), "given_on": _say("day"), "how": _say("how"), "wording": _say("words")}
    return tuple(
        _say("{0} was {1}, is {2}").format(name, _value(key, change.was[key]), _value(key, change.now[key]))
        for key, name in names.items()
        if key in change.now
    )


def _value(key: str, stored: str) -> str:
    if key == "given_on":
        return day_text(date.fromisoformat(stored))
    if key == "kind":
        return _say("staff") if stored == "staff" else _say("callers")
    return f"“{stored}”" if stored else _say("empty")


def _say(words: str) -> str:
    return QCoreApplication.translate("NoticeChanges", words)
