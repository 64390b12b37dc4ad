"""A small page beside the work that says what is new, after an update."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.ui import guide_pages
from app.ui.widgets.controls import button, column, label, row
from app.ui.widgets.page_reader import PageReader
from app.ui.widgets.room import fitting

if TYPE_CHECKING:
    from app.ui.theme import Theme

SIZE = (620, 560)


class WhatsNewDialog(QDialog):
    """Shows ``text``, what came up to ``version``; ``guide_asked`` wants all of it, in the guide."""

    guide_asked = Signal()

    def __init__(self, text: str, version: str, theme: "Theme", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What’s new"))
        self.reader = PageReader(guide_pages.folder(), theme)
        self.reader.setAccessibleName(self.tr("What’s new"))
        self.guide_button = button(self.tr("All &changes, in the guide"), "", self._to_guide)
        self.close_button = button(self.tr("Close"), "main", self.accept)
        self.close_button.setDefault(True)
        said = self.tr("Your libraries, settings and marks are as you left them.")
        layout = column(self, margin=20, spacing=10)
        layout.addWidget(label(self.tr("Fair Hearing is now version {0}").format(version), "title"))
        layout.addWidget(label(said, "quiet", wrap=True))
        layout.addWidget(self.reader, 1)
        layout.addLayout(row(self.guide_button, None, self.close_button))
        self.resize(fitting(self, theme.px(SIZE[0]), theme.px(SIZE[1])))
        self.reader.show_text(text)
        self.close_button.setFocus()

    def _to_guide(self) -> None:
        self.accept()
        self.guide_asked.emit()
