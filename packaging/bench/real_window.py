"""The program itself on a library, saying when its first page has been painted with its figures, and ending then."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from app.__main__ import main

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow
    from app.ui.pages.interactions import InteractionsPage


class Onlooker(QObject):
    """Waits until the window has painted the counts in its header and the rows in its list.

    It looks at nothing but the window's own requests to paint whatever has changed, so as to cost next to nothing.
    """

    def __init__(self) -> None:
        super().__init__()
        self._window: MainWindow | None = None
        QTimer.singleShot(0, self._find)

    def eventFilter(self, part: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look on: after such a request everything stands on the screen that was known before it."""
        if event.type() == QEvent.Type.UpdateRequest and self._has_figures():
            part.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)
        return False

    def _find(self) -> None:
        from app.ui.app import application
        from app.ui.main_window import MainWindow

        self._window = next(each for each in application().topLevelWidgets() if isinstance(each, MainWindow))
        self._window.installEventFilter(self)

    def _has_figures(self) -> bool:
        page = self._page
        return page is not None and bool(page.header.subtitle.text()) and page.model.rowCount() > 0

    @property
    def _page(self) -> "InteractionsPage | None":
        assert self._window is not None
        workplace = self._window.workplace
        return None if workplace is None else workplace.interactions

    def _tell(self) -> None:
        assert self._page is not None
        assert self._window is not None
        print(self._page.header.subtitle.text(), flush=True)
        self._window.close()


if __name__ == "__main__":
    onlooker = Onlooker()
    sys.exit(main(sys.argv[1:]))
