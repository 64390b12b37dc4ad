"""The Settings page: sections at the left, the settings of one at the right."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListWidget, QScrollArea, QStackedWidget, QWidget

from app.ui.choices import Choices
from app.ui.pages.settings_file import FileSection
from app.ui.pages.settings_keyboard import KeyboardSection
from app.ui.pages.settings_library import LibrarySection
from app.ui.pages.settings_paper import PaperSection, RetentionSection
from app.ui.pages.settings_scorecard import ScorecardSection
from app.ui.pages.settings_section import WIDEST, Section
from app.ui.pages.settings_sections import ListeningSection, LookSection, RecordingsSection
from app.ui.pages.settings_targets import TargetsSection
from app.ui.theme import BODY_PX
from app.ui.widgets.controls import column, scrolled
from app.ui.widgets.page_header import PageHeader

if TYPE_CHECKING:
    from app.ui.context import Desk

LIST_WIDTH, ROW_HEIGHT, SPARE = 148, 34, 12
LIST_SHARE = 36
"""Per cent of the page's width that the list of sections takes at most."""


class SettingsPage(QWidget):
    """Every change takes effect at once; ``places_asked`` wants the dialog of where recordings are."""

    places_asked = Signal()
    keys_asked = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._desk = desk
        self.choices = Choices(desk, self)
        self.header = PageHeader(self.tr("Settings"))
        self.header.describe(self.tr("Every change holds at once."))
        self.library = LibrarySection(desk, self.choices)
        self.recordings = RecordingsSection(desk, self.choices)
        self.listening = ListeningSection(desk, self.choices)
        self.scorecard = ScorecardSection(desk, self.choices)
        self.keyboard = KeyboardSection(self.choices)
        self.look = LookSection(self.choices)
        self.paper = PaperSection(self.choices)
        self.retention = RetentionSection(self.choices)
        self.targets = TargetsSection(self.choices)
        self.file = FileSection(desk, self.choices)
        self.sections: tuple[Section, ...] = (
            *(self.library, self.recordings, self.listening, self.scorecard, self.keyboard),
            *(self.targets, self.look, self.paper, self.retention, self.file),
        )
        self.list = QListWidget()
        self._stage = QStackedWidget()
        self._lay_out()
        self.recordings.places_asked.connect(self.places_asked)
        self.keyboard.keys_asked.connect(self.keys_asked)
        for section in self.sections:
            section.said.connect(desk.said)
        self.list.currentRowChanged.connect(self._show_place)
        desk.theme.changed.connect(self._scale)
        desk.library_changed.connect(self._look_again)
        self.list.setCurrentRow(0)
        self._scale()

    @property
    def current(self) -> Section:
        """Return the section that is shown."""
        return self.sections[self._stage.currentIndex()]

    def show_section(self, section: Section) -> None:
        """Show one of ``sections``."""
        self.list.setCurrentRow(self.sections.index(section))

    def take_focus(self) -> None:
        """Put the keyboard on the list of sections."""
        self.list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Read everything again: another machine's policy or another page may have changed it."""
        super().showEvent(event)
        self.choices.reload()
        self.current.seen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the settings out for the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def _look_again(self, what: str) -> None:
        if self.isVisible() and what in {"evaluations", "interactions"}:
            self.current.seen()

    def _show_place(self, place: int) -> None:
        self._stage.setCurrentIndex(place)
        if self.isVisible():
            self.current.seen()

    def flush(self) -> None:
        """Keep what was typed and not kept yet, as leaving the field does."""
        field = self.focusWidget()
        if field is not None:
            field.clearFocus()

    def _scale(self) -> None:
        self.list.ensurePolished()  # the letters it will have, and no others
        height = max(self._desk.theme.px(ROW_HEIGHT), self.list.fontMetrics().height() + SPARE)
        for place in range(self.list.count()):
            self.list.item(place).setSizeHint(QSize(0, height))
        self.list.doItemsLayout()  # at once: a window painted before would show the rows as they were
        self._arrange()

    def _arrange(self) -> None:
        scale = self._desk.theme.px(BODY_PX * 100) / (BODY_PX * 100)
        listed = min(self._desk.theme.px(LIST_WIDTH), self.width() * LIST_SHARE // 100)
        self.list.setFixedWidth(listed)
        width = min(self.width() - listed, round(WIDEST * scale))
        for section in self.sections:
            section.setMaximumWidth(round(WIDEST * scale))
            section.arrange(width, scale)

    def _lay_out(self) -> None:
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setProperty("role", "sections")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for section in self.sections:
            self.list.addItem(section.title)
            self._stage.addWidget(_scrolled(section))
        body = QHBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.list)
        body.addWidget(self._stage, 1)
        outer = column(self)
        outer.addWidget(self.header)
        outer.addLayout(body, 1)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Bring what got the keyboard into sight."""
        area = self._stage.currentWidget()
        if now is not None and isinstance(area, QScrollArea) and self.current.isAncestorOf(now):
            area.ensureWidgetVisible(now, 0, SPARE)


def _scrolled(section: Section) -> QScrollArea:
    inside = QWidget()
    inside.setProperty("role", "page")
    layout = QHBoxLayout(inside)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(section, 1)
    layout.addStretch(0)
    area = scrolled(inside)
    if isinstance(section, KeyboardSection):  # a table of keys, which cannot be narrower than its words
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    return area
