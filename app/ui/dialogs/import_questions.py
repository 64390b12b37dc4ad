"""Whose extension or log-in is this? Asked once for each, in the import's own window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QScrollArea, QWidget

from app.services.import_values import Clue, Identifier
from app.ui.widgets.controls import column, label
from app.ui.widgets.elided import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.import_values import Question
    from app.services.people import Person

NOT_SAID, NOBODY = -1, 0
MOST_HIGH = 190


class Questions(QWidget):
    """A line for every unknown extension, log-in or name; ``answered`` tells an identifier and an advisor or None."""

    answered = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: tuple[Question, ...] = ()
        self._heading = label("", "heading", wrap=True)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(self.tr("Questions"))
        self._scroll.setMaximumHeight(MOST_HIGH)
        outer = column(self, spacing=6)
        outer.addWidget(self._heading)
        outer.addWidget(self._scroll)
        self.hide()

    def ask(self, questions: "Sequence[Question]", people: "Sequence[Person]") -> None:
        """Ask these questions; the same ones again stay as they are."""
        self.setVisible(bool(questions))
        if tuple(questions) == self._asked:
            return
        self._asked = tuple(questions)
        self._heading.setText(self.tr("Whose are these? It is asked once and remembered."))
        inside = QWidget()
        inside.setProperty("role", "page")
        lines = QGridLayout(inside)
        lines.setContentsMargins(8, 4, 8, 4)
        lines.setColumnStretch(1, 1)
        for place, question in enumerate(questions):
            who = self._box(question, people)
            count = question.recordings
            words = self.tr("{0} · one recording") if count == 1 else self.tr("{0} · {1} recordings")
            said = words.format(_words(question.identifier), count)
            lines.addWidget(label(said, buddy=who), place, 0)
            lines.addWidget(ElidedLabel(question.example.name.replace("\n", " "), "small"), place, 1)
            lines.addWidget(who, place, 2)
        self._scroll.setWidget(inside)
        self._scroll.setFixedHeight(min(inside.sizeHint().height() + 8, MOST_HIGH))

    def _box(self, question: "Question", people: "Sequence[Person]") -> QComboBox:
        who = QComboBox()
        who.setAccessibleName(self.tr("Whose is {0}?").format(_words(question.identifier)))
        who.addItem(self.tr("Not said yet"), NOT_SAID)
        for person in people:
            likely = self.tr(" (likely)") if person.id == question.suggested else ""
            who.addItem(person.name + likely, person.id)
        who.addItem(self.tr("Nobody's: a queue, a fax"), NOBODY)
        who.activated.connect(lambda _at: self._take(question.identifier, who.currentData()))
        return who

    def _take(self, identifier: Identifier, said: int) -> None:
        if said != NOT_SAID:
            self.answered.emit(identifier, said or None)


def _words(identifier: Identifier) -> str:
    kinds = {Clue.EXTENSION: "Extension {0}", Clue.LOGIN: "Log-in {0}", Clue.NAME: "“{0}”"}
    return kinds[identifier.kind].format(identifier.value)
