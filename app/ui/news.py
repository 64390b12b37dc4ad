"""Says once what is new, after the program was brought to another version."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

import app

if TYPE_CHECKING:
    from app.ui.main_window import MainWindow


class News(QObject):
    """Remembers which version a person has seen, and shows what came since."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def tell(self) -> None:
        """Show what came since the version that was started last; on the very first start there is no news."""
        settings = self._window.settings
        before, now = settings.now.last_version, app.__version__
        if before == now:
            return
        settings.change(last_version=now)
        if not before:
            return
        from app.ui.whats_new import since

        text = since(before, now)
        if text:
            from app.ui.dialogs.whats_new import WhatsNewDialog

            dialog = WhatsNewDialog(text, now, self._window.theme, self._window)
            dialog.guide_asked.connect(self._window.menus.whats_new)
            dialog.finished.connect(dialog.deleteLater)
            dialog.show()
