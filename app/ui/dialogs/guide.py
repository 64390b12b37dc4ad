"""The guide in a window of its own: its pages at the left, the one that is read at the right, search and back above."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.ui import guide_pages
from app.ui.widgets.controls import button, column, label, row
from app.ui.widgets.folder_list import FolderList
from app.ui.widgets.page_reader import PageReader

if TYPE_CHECKING:
    from app.ui.folders import Kept
    from app.ui.theme import Theme

DATA = "privacy"
"""The page about where data lives, under which it is told where that is on this machine."""
SIZE = (1180, 800)
LIST_WIDTH, ROW_HEIGHT = 230, 30


class GuideDialog(QDialog):
    """It stays open beside the work; ``open_at`` turns to a page, ``folder_asked`` wants a folder to be seen."""

    folder_asked = Signal(object)  # Path

    def __init__(
        self, theme: "Theme", parent: QWidget | None = None, kept: "Callable[[], Sequence[Kept]]" = tuple
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Guide"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._theme = theme
        self._kept = kept
        self._before: list[str] = []
        self._page = guide_pages.pages()[0]
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages of the guide"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the guide…"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.none = label(self.tr("Nothing in the guide holds all of these words."), "quiet", wrap=True)
        self.back_button = button(self.tr("‹ Back"), "", self.back, self.tr("Alt+←"))
        self.back_button.setAccessibleName(self.tr("Back to the page before"))
        self.close_button = button(self.tr("Close"), "", self.close)
        self.reader = PageReader(guide_pages.folder(), theme)
        self.folders = FolderList()
        self._lay_out()
        self._connect()
        self._fill()
        self.open_at(guide_pages.START)
        self.list.setFocus()

    @property
    def page(self) -> str:
        """Return the name of the page that is read."""
        return self._page.name

    def open_at(self, name: str) -> None:
        """Turn to the page ``name``, to the first where there is none of that name; the way back starts here."""
        self._before.clear()
        self._show(guide_pages.page(name))

    def back(self) -> None:
        """Turn to the page that was read before."""
        if self._before:
            self._show(guide_pages.page(self._before.pop()))

    def turn_to(self, name: str) -> None:
        """Turn to another page; ``back`` comes back to this one."""
        if name != self.page:
            self._before.append(self.page)
            self._show(guide_pages.page(name))

    def _lay_out(self) -> None:
        outer = column(self, margin=16, spacing=10)
        outer.addLayout(row(self.back_button, self.search, None, self.close_button))
        beside = column(spacing=8)
        beside.addWidget(self.list, 1)
        beside.addWidget(self.none)
        self.none.hide()
        both = row(spacing=12)
        both.addLayout(beside)
        page = column(spacing=8)
        page.addWidget(self.reader, 1)
        page.addWidget(self.folders)
        both.addLayout(page, 1)
        outer.addLayout(both, 1)
        self._scale()
        screen = self.screen().availableSize()
        self.resize(min(SIZE[0], screen.width() - 40), min(SIZE[1], screen.height() - 60))
        for one, other in (
            (self.search, self.list),
            (self.list, self.reader),
            (self.reader, self.back_button),
            (self.back_button, self.close_button),
        ):
            QWidget.setTabOrder(one, other)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._chosen)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._on)
        self.reader.followed.connect(self.turn_to)
        self.folders.opened.connect(self.folder_asked)
        self._theme.changed.connect(self._scale)
        for keys, do in (
            (QKeySequence("Alt+Left"), self.back),
            (QKeySequence(QKeySequence.StandardKey.Find), self.search.setFocus),
            (QKeySequence("F3"), self._on),
        ):
            QShortcut(keys, self).activated.connect(do)

    def _scale(self) -> None:
        width = self._theme.px(LIST_WIDTH)
        self.list.setFixedWidth(width)
        self.none.setFixedWidth(width)
        self.search.setMinimumWidth(self._theme.px(300))
        for at in range(self.list.count()):
            self.list.item(at).setSizeHint(QSize(0, self._theme.px(ROW_HEIGHT)))

    def _fill(self) -> None:
        """List the pages that hold what is searched for."""
        self.list.blockSignals(True)
        self.list.clear()
        for page in guide_pages.pages():
            if page.holds(self.search.text()):
                item = QListWidgetItem(page.title)
                item.setSizeHint(QSize(0, self._theme.px(ROW_HEIGHT)))
                item.setData(Qt.ItemDataRole.UserRole, page.name)
                self.list.addItem(item)
        self.list.blockSignals(False)
        self.none.setVisible(self.list.count() == 0)
        self._choose()

    def _choose(self) -> None:
        """Show in the list which page is read."""
        self.list.blockSignals(True)
        at = (n for n in range(self.list.count()) if self.list.item(n).data(Qt.ItemDataRole.UserRole) == self.page)
        self.list.setCurrentRow(next(at, -1))
        self.list.blockSignals(False)

    def _show(self, page: guide_pages.Page) -> None:
        self._page = page
        self.reader.setAccessibleName(page.title)
        self.reader.show_text(page.text)
        if page.name == DATA:
            self.folders.show_kept(self._kept())
        self.folders.setVisible(page.name == DATA)
        self.back_button.setEnabled(bool(self._before))
        self._choose()

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.turn_to(str(item.data(Qt.ItemDataRole.UserRole)))

    def _find(self, words: str) -> None:
        self.reader.mark(words)
        self._fill()

    def _on(self) -> None:
        """Go to the next place found: on this page, else on the next page that has one."""
        if not self.search.text().strip() or self.list.count() == 0:
            return
        if self.list.currentRow() >= 0 and self.reader.show_next():
            return
        following = (self.list.currentRow() + 1) % self.list.count()
        if following == self.list.currentRow():
            self._show(self._page)  # from the top again
        self.list.setCurrentRow(following)
        self.reader.show_next()
