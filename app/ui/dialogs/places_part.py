"""What the parts of “Where recordings are” share: a table and what is done to its rows, or what to do first."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.ui.messages import sentence
from app.ui.widgets.controls import column, label
from app.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from app.ui.context import Desk

T = TypeVar("T")


class Part(QWidget):
    """A tab of the window: ``work`` is laid out by the child, ``empty`` stands there while there is nothing.

    ``learned`` says that imports know something else now, ``import_asked`` that somebody wants to bring recordings in.
    """

    learned = Signal()
    import_asked = Signal()

    def __init__(self, desk: "Desk", icon: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._desk = desk
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.empty = EmptyState(desk.theme, icon)
        self._stage = QStackedWidget()
        work = QWidget()
        work.setProperty("role", "page")
        self.work: QVBoxLayout = column(work, margin=16, spacing=10)
        self.work.addWidget(label(about, "quiet", wrap=True))
        self._stage.addWidget(work)
        self._stage.addWidget(self.empty)
        outer = column(self)
        outer.addWidget(self._stage, 1)
        outer.addWidget(self.problem)

    def reload(self) -> None:
        """Read again what is shown; the child's to do."""

    def show_work(self, some: bool) -> None:
        """Show the table, or what to do first where nothing is in it."""
        self._stage.setCurrentIndex(0 if some else 1)

    def change(self, job: Callable[[], object], *, learned: bool = False) -> None:
        """Do something to the library, then show what came of it."""

        def done(_result: object) -> None:
            self.problem.hide()
            self.reload()
            if learned:
                self.learned.emit()

        self._desk.tasks.library(job, done, self.refuse)

    def refuse(self, error: Exception) -> None:
        """Say what is wrong."""
        words = sentence(error)
        if words is None:
            self._desk.tasks.unhandled(error)
        self.problem.setText(words or self.tr("This failed because of a mistake in the program."))
        self.problem.show()
