"""Words that are kept as they are typed: when typing rests, and when a field is left."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

PAUSE_MS = 600
"""How long typing must rest before it is kept, ms."""


class Typed(QObject):
    """Watches fields whose words ``texts`` collects; ``written`` brings them, ``left`` comes on Esc where ``esc``."""

    written = Signal(object)
    left = Signal()

    def __init__(self, texts: Callable[[], object], kept: object, parent: QWidget, *, esc: bool = True) -> None:
        super().__init__(parent)
        self._texts, self._kept, self._esc = texts, kept, esc
        self._read_only = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(PAUSE_MS)
        self._rest.timeout.connect(self.flush)

    def field(self) -> QPlainTextEdit:
        """Return a new field for a few lines that takes what room there is, watched."""
        made = QPlainTextEdit()
        made.setTabChangesFocus(True)
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        made.textChanged.connect(self.edited)
        self.watch(made)
        return made

    def watch(self, field: QWidget) -> None:
        """Keep what was typed when ``field`` is left."""
        field.installEventFilter(self)

    def edited(self) -> None:
        """Wait again until typing rests."""
        self._rest.start()

    def take(self, kept: object, *, read_only: bool = False) -> bool:
        """Know what is in the library file now; return whether the fields show something else."""
        self._kept, self._read_only = kept, read_only
        return kept != self._texts()

    def flush(self) -> None:
        """Say at once what was typed and not said yet."""
        self._rest.stop()
        texts = self._texts()
        if texts != self._kept and not self._read_only:
            self._kept = texts
            self.written.emit(texts)

    def leave(self) -> None:
        """Say what was typed, and that the fields are done with."""
        self.flush()
        self.left.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep what was typed when a field is left; Esc leaves the fields."""
        if event.type() == QEvent.Type.FocusOut:
            self.flush()
        if self._esc and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]
            self.leave()
            return True
        return super().eventFilter(watched, event)


def put(field: QPlainTextEdit, text: str) -> None:
    """Show a text that nobody typed."""
    field.blockSignals(True)
    field.setPlainText(text)
    field.blockSignals(False)
