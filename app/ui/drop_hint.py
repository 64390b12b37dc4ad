"""Takes a file that is dragged onto the window, and shows meanwhile what dropping it will do."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app import paths
from app.ui.theme import Theme

VEIL = 236


def dropped_files(data: QMimeData) -> list[Path]:
    """Return the files and folders that are dragged, none where it is something else."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


class DropHint(QWidget):
    """A frame over the whole window while files are dragged; ``dropped`` tells one file, ``several`` more or a folder.

    ``ready`` says whether a library is open, so that a recording can be taken.
    """

    dropped = Signal(object)
    several = Signal(object)

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
        elif isinstance(event, QDropEvent) and (files := dropped_files(event.mimeData())):
            event.acceptProposedAction()
            if isinstance(event, QDragEnterEvent):
                self.show_for(files)
            elif event.type() == QEvent.Type.Drop:
                self.hide()
                if _is_one(files):
                    self.dropped.emit(files[0])
                else:
                    self.several.emit(files)
            return True
        return False

    def show_for(self, files: list[Path]) -> None:
        """Show over the whole window what dropping ``files`` will do."""
        file = files[0]
        if not _is_one(files):
            ready = self.tr("Drop to import these recordings")
            self._text = ready if self.ready else self.tr("Open a library first, then drop the recordings")
        elif file.suffix.casefold() == paths.SUFFIX:
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


def _is_one(files: list[Path]) -> bool:
    return len(files) == 1 and not files[0].is_dir()
