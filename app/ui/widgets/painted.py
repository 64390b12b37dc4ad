"""The ground every painted widget stands on: its tokens, and lengths that grow with the text."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.tokens import Tokens

DESIGN_LINE = 16.0
"""The height of a line of body text in the design, pixels; lengths scale by what a line really takes."""


class Measured(QWidget):
    """A widget that measures by its text, and remembers faces and scale until the text is another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale: float | None = None
        self._faces: dict[tuple[float, bool, bool], QFont] = {}

    def px(self, length: float) -> int:
        """Return ``length`` design pixels at the present text size, at least 1 for a positive length."""
        if self._scale is None:
            self._scale = QFontMetricsF(self.font()).height() / DESIGN_LINE
        pixels = round(length * self._scale)
        return 1 if length > 0 and pixels < 1 else pixels

    def face(self, size: float = 1.0, *, bold: bool = False, figures: bool = False) -> QFont:
        """Return the widget's font at ``size`` times its size; ``figures`` of one width for what changes."""
        key = (size, bold, figures)
        if key not in self._faces:
            self._faces[key] = face(self.font(), size, bold=bold, figures=figures)
        return self._faces[key]

    def measure_anew(self) -> None:
        """Forget what was measured with another font."""
        self._scale = None
        self._faces.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text is another."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.measure_anew()


class Painted(Measured):
    """A widget that paints itself from tokens; ``set_tokens`` is called again when the theme changes."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tokens = tokens

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint with other tokens from now on."""
        self.tokens = tokens
        self.update()


def grown(length: float, font: QFont) -> int:
    """Return ``length`` design pixels for a text of ``font``, at least 1 for a positive length."""
    pixels = round(length * QFontMetricsF(font).height() / DESIGN_LINE)
    return max(1, pixels) if length > 0 else pixels


def face(base: QFont, size: float = 1.0, *, bold: bool = False, figures: bool = False) -> QFont:
    """Return ``base`` at ``size`` times its size; ``figures`` of one width where a number changes and must not dance.

    Not for prose: Inter's tabular figures bring a hyphen with air on both sides.
    """
    font = QFont(base)
    if base.pixelSize() > 0:
        font.setPixelSize(max(8, round(base.pixelSize() * size)))
    else:
        font.setPointSizeF(max(6.0, base.pointSizeF() * size))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    if figures:
        font.setFeature(QFont.Tag("tnum"), 1)
    else:
        font.unsetFeature(QFont.Tag("tnum"))
    return font


def ink(value: str, alpha: float = 1.0) -> QColor:
    """Return a token's colour, seen through at ``alpha`` 0-1."""
    color = QColor(value)
    color.setAlphaF(alpha)
    return color


@contextmanager
def painting(widget: QWidget) -> Iterator[QPainter]:
    """Give an antialiasing painter of ``widget`` and end it whatever happens."""
    painter = QPainter(widget)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        yield painter
    finally:
        painter.end()


def focus_ring(painter: QPainter, box: QRectF, color: str, radius: float) -> None:
    """Draw the ring that says where the keyboard is, just inside ``box``."""
    painter.setPen(QPen(ink(color), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
