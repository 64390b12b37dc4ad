"""The program itself on a library, saying when its first page has been painted with its figures, and ending then."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from app.__main__ import main
from app.ui.app import application
from app.ui.main_window import MainWindow

if TYPE_CHECKING:
    from app.ui.pages.interactions import InteractionsPage


class Onlooker(QObject):
    """Waits for the window, then for the painting of the counts in its header and of the rows in its list."""

    def __init__(self) -> None:
        super().__init__()
        self._window: MainWindow | None = None
        self._awaited: set[QObject] = set()

    def eventFilter(self, part: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look on."""
        if self._window is None:
            if isinstance(part, MainWindow) and event.type() == QEvent.Type.Show:
                self._watch(part)
        elif part in self._awaited and event.type() == QEvent.Type.Paint and self._has_figures(part):
            part.removeEventFilter(self)
            self._awaited.remove(part)
            if not self._awaited:
                QTimer.singleShot(0, self._tell)
        return False

    def _watch(self, window: MainWindow) -> None:
        application().removeEventFilter(self)
        self._window = window
        window.ready.connect(self._watch_page)

    def _watch_page(self) -> None:
        page = self._page
        parts: tuple[QWidget, ...] = (page.header.subtitle, page.table.viewport())
        for part in parts:
            part.installEventFilter(self)
            self._awaited.add(part)

    def _has_figures(self, part: QObject) -> bool:
        page = self._page
        return bool(page.header.subtitle.text() if part is page.header.subtitle else page.model.rowCount())

    @property
    def _page(self) -> "InteractionsPage":
        assert self._window is not None
        assert self._window.workplace is not None
        return self._window.workplace.interactions

    def _tell(self) -> None:
        print(self._page.header.subtitle.text(), flush=True)
        assert self._window is not None
        self._window.close()


if __name__ == "__main__":
    onlooker = Onlooker()
    application().installEventFilter(onlooker)
    sys.exit(main(sys.argv[1:]))
