"""The waveform with its legend above and, while it is zoomed, the whole call in small below."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.tokens import Tokens
from app.ui.widgets.waveform import Waveform
from app.ui.widgets.waveform_legend import Legend
from app.ui.widgets.waveform_minimap import Minimap


class WaveformPanel(QWidget):
    """Keeps legend and minimap with what the waveform shows; ``sides_swapped`` asks for the sides the other way."""

    sides_swapped = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.legend = Legend(tokens)
        self.waveform = Waveform(tokens)
        self.minimap = Minimap(tokens)
        self.minimap.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.legend)
        layout.addWidget(self.waveform, 1)
        layout.addWidget(self.minimap)
        self.legend.sides_swapped.connect(self.sides_swapped)
        self.waveform.content_changed.connect(self._show_content)
        self.waveform.view_changed.connect(self._show_view)
        self.waveform.position_changed.connect(self.minimap.show_position)
        self.minimap.view_moved.connect(self.waveform.move_view_to)

    def _show_content(self) -> None:
        self.legend.show_content(self.waveform.content)
        self.minimap.show_content(self.waveform.content)

    def _show_view(self) -> None:
        self.minimap.show_view(self.waveform.view)
        self.minimap.setVisible(self.waveform.view.is_zoomed)
