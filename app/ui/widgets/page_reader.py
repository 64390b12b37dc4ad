"""Shows a page of Markdown with its pictures as wide as there is room; its links lead to other pages alone."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QImage, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from app.ui.theme import Theme
from app.ui.widgets.page_dress import dress

WIDEST = 760
"""No line is wider, in pixels at 100 % text, and no picture in any: longer ones are hard to read."""
MARGIN = 24
REST_MS = 60


class PageReader(QTextBrowser):
    """``followed`` tells the name of the page that a link leads to."""

    followed = Signal(str)

    def __init__(self, folder: Path, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._theme = theme
        self._text = ""
        self._words = ""
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.document().setDocumentMargin(MARGIN)
        self.anchorClicked.connect(self._follow)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._again)
        theme.changed.connect(self._rest.start)

    def show_text(self, text: str) -> None:
        """Show a page from its beginning."""
        self._text = text
        self.setLineWrapColumnOrWidth(self._width())
        self.setMarkdown(text)
        dress(self.document(), self._theme.tokens, self._theme.px(100) / 100)
        self.verticalScrollBar().setValue(0)
        self.mark(self._words)

    def mark(self, words: str) -> None:
        """Mark every place where one of ``words`` stands, until they are others."""
        self._words = words
        found = [self._selection(cursor) for word in words.split() for cursor in self._places(word)]
        self.setExtraSelections(found)

    def show_next(self) -> bool:
        """Bring the next place that is marked into sight; returns False where there is none further down."""
        after = self.textCursor().selectionEnd()
        places = sorted(
            (cursor for word in self._words.split() for cursor in self._places(word)), key=QTextCursor.selectionStart
        )
        cursor = next((each for each in places if each.selectionStart() >= after), None)
        if cursor is None:
            return False
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """Return a picture of the pages' own folder, fitted to the room; nothing else is ever fetched."""
        name = url if isinstance(url, str) else url.toString()
        if kind != QTextDocument.ResourceType.ImageResource.value or not self._is_ours(name):
            return None
        picture = QImage(str(self._folder / name))
        ratio = self.devicePixelRatioF()
        wanted = (min(self._width(), WIDEST + 2 * MARGIN) - 2 * MARGIN) * ratio
        if 0 < wanted < picture.width():
            picture = picture.scaledToWidth(round(wanted), Qt.TransformationMode.SmoothTransformation)
            picture.setDevicePixelRatio(ratio)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures to another width, once it rests."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._rest.start()

    def _width(self) -> int:
        """Return how wide the page is, its margins included."""
        return min(self.viewport().width(), self._theme.px(WIDEST) + 2 * MARGIN)

    def _again(self) -> None:
        """Show the page anew where it stands."""
        bar = self.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        self.show_text(self._text)
        bar.setValue(round(share * bar.maximum()))

    def _is_ours(self, name: str) -> bool:
        return (self._folder / name).resolve().is_relative_to(self._folder.resolve())

    def _follow(self, url: QUrl) -> None:
        if url.isRelative() and url.path().endswith(".md"):
            self.followed.emit(url.path().removesuffix(".md"))

    def _places(self, word: str) -> list[QTextCursor]:
        found = []
        cursor = self.document().find(word, 0)
        while not cursor.isNull():
            found.append(cursor)
            cursor = self.document().find(word, cursor)
        return found

    def _selection(self, cursor: QTextCursor) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = cursor
        made.format.setBackground(QColor(self._theme.tokens.amber_tint))
        made.format.setForeground(QColor(self._theme.tokens.amber))
        return made
