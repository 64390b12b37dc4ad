"""The section about the library's file: where it is, its copies, and whether it is sound."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from app.ui.choices import Choices
from app.ui.messages import sentence
from app.ui.pages.settings_section import Section
from app.ui.widgets.controls import button, label, restyle
from app.ui.wording import day_text, grouped

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.keeping import CheckReport, FileFacts
    from app.ui.context import Desk

MOST_PROBLEMS = 5


class LibrarySection(Section):
    """Facts about the open library, a copy of it and a look through all of it on request."""

    def __init__(self, desk: "Desk", choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Library"),
            self.tr(
                "One file holds everything but the recordings. It is copied once a day while it is open; the newest "
                "of 7 days, 4 weeks and 12 months are kept."
            ),
            choices,
            parent,
        )
        self._desk = desk
        card = self.begin_card()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 10, 0, 10)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        card.addLayout(self._grid)
        self._fact(self.tr("Name"), desk.info.name)
        self.file = self._fact(self.tr("File"), str(desk.info.path))
        self.length = self._fact(self.tr("Size"))
        self.copied = self._fact(self.tr("Last copy"))
        self.copies = self._fact(self.tr("Copies are in"))
        self.copy_button = button(self.tr("Back up now"), "", self._copy)
        self.check_button = button(self.tr("Check now"), "", self._check)
        self.check_button.setToolTip(
            self.tr("Reads the whole file and counts every finalised evaluation again; nothing is changed")
        )
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Under way"))
        self.outcome = label("", wrap=True)
        card.addLayout(self.buttons(self.copy_button, self.check_button))
        card.addSpacing(8)
        card.addWidget(self.bar)
        card.addWidget(self.outcome)
        card.addSpacing(8)
        self._busy(False)
        self.finish()

    def first(self) -> QWidget:
        """Return the button that copies the library."""
        return self.copy_button

    def seen(self) -> None:
        """Look at the file again."""
        from app.services import keeping

        path = self._desk.info.path
        self._desk.tasks.folders(lambda _handle: keeping.facts(path), self._show, self._fail)

    def _show(self, facts: "FileFacts") -> None:
        today = self._desk.clock().astimezone().date()
        self.length.setText(_size_text(facts.size))
        none = self.tr("none yet")
        if self._desk.info.is_demo:
            none = self.tr("none: the demo library is copied only when asked")
        self.copied.setText(day_text(facts.copied, today) if facts.copied else none)
        self.copies.setText(str(facts.copies))
        self.copies.setToolTip(str(facts.copies))

    def _copy(self) -> None:
        upkeep = self._desk.upkeep
        self._busy(True)
        self._desk.tasks.folders(lambda _handle: upkeep.copy_now(), self._copied, self._fail)

    def _copied(self, made: "Path") -> None:
        self._say(self.tr("The library was copied, and the copy was read through: {0}.").format(made.name))
        self.seen()

    def _check(self) -> None:
        from app.services import keeping

        path = self._desk.info.path
        self._busy(True)
        self._desk.tasks.folders(lambda _handle: keeping.check(path), self._checked, self._fail)

    def _checked(self, report: "CheckReport") -> None:
        if report.sound:
            said = self.tr("The library is sound: {0} evaluations of {1} interactions, all as they were finalised.")
            counts = (report.counts.get(table, 0) for table in ("evaluation", "interaction"))
            self._say(said.format(*map(grouped, counts)))
            return
        shown = list(report.problems[:MOST_PROBLEMS])
        if len(report.problems) > MOST_PROBLEMS:
            shown.append(self.tr("and {0} more").format(grouped(len(report.problems) - MOST_PROBLEMS)))
        begin = self.tr("Something is wrong with the library. Keep it, and open the newest copy from the folder above.")
        self._say("\n".join((begin, *shown)), trouble=True)

    def _fail(self, error: Exception) -> None:
        words = sentence(error)
        if words is None:
            self._desk.tasks.unhandled(error)
        self._say(words or self.tr("This failed because of a mistake in the program."), trouble=True)

    def _say(self, words: str, *, trouble: bool = False) -> None:
        self._busy(False)
        restyle(self.outcome, "role", "error" if trouble else "quiet")
        self.outcome.setText(words)
        self.outcome.setVisible(bool(words))

    def _busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.outcome.setVisible(False)
        for each in (self.copy_button, self.check_button):
            each.setEnabled(not busy)

    def _fact(self, name: str, value: str = "") -> QLabel:
        made = label(value, wrap=True)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        made.setAccessibleName(name)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # a long path widens nothing
        made.setToolTip(value)
        place = self._grid.rowCount()
        self._grid.addWidget(label(name, "quiet"), place, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(made, place, 1)
        return made


def _size_text(size: int) -> str:
    """Return a file's size as people say it: "38 MB"."""
    return f"{size / 1_000_000:.1f} MB" if size >= 100_000 else f"{max(1, round(size / 1000))} KB"
