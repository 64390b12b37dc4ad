"""Takes a file that is dragged onto the window, and shows meanwhile what dropping it will do."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app import paths
from app.ui.theme import Theme

VEIL = 236


def dropped_file(data: QMimeData) -> Path | None:
    """Return the one file that is dragged, the first of several, ``None`` where it is something else."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if files else None


class DropHint(QWidget):
    """A frame over the whole window while a file is dragged; ``dropped`` tells the file.

    ``ready`` says whether a library is open, so that a recording can be taken.
    """

    dropped = Signal(object)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._text = ""
        self.ready = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow a file that comes over the window, goes away again, or is dropped."""
        if event.type() == QEvent.Type.DragLeave:
            self.hide()
        elif isinstance(event, QDropEvent) and (file := dropped_file(event.mimeData())) is not None:
            event.acceptProposedAction()
            if isinstance(event, QDragEnterEvent):
                self.show_for(file)
            elif event.type() == QEvent.Type.Drop:
                self.hide()
                self.dropped.emit(file)
            return True
        return False

    def show_for(self, file: Path) -> None:
        """Show over the whole window what dropping ``file`` will do."""
        if file.suffix.casefold() == paths.SUFFIX:
            self._text = self.tr("Drop to open the library {0}").format(file.stem)
        elif self.ready:
            self._text = self.tr("Drop to listen to {0} and mark it").format(file.name)
        else:
            self._text = self.tr("Open a library first, then drop the recording")
        self.setGeometry(self._window.rect())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a pale veil, a frame and the sentence."""
        tokens = self._theme.tokens
        painter = QPainter(self)
        veil = QColor(tokens.accent_tint)
        veil.setAlpha(VEIL)
        painter.fillRect(self.rect(), veil)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.rect().adjusted(16, 16, -16, -16), 8, 8)
        font = self.font()
        font.setPixelSize(self._theme.px(20))
        painter.setFont(font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()
