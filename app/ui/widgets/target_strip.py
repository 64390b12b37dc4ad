"""The strip that says which criterion comments, evidence and notes go to."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.tokens import Tokens
from app.ui.widgets.glyph import paint_glyph
from app.ui.widgets.painted import Painted, ink, painting


class TargetStrip(Painted):
    """Quiet while the keys act under the cursor; tinted while they act on the criterion that was just marked."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, parent)
        self._criterion = ""
        self._apart = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_target(self, criterion: str, *, apart: bool) -> None:
        """Name the criterion; ``apart`` says that it is not the one under the cursor."""
        self._criterion, self._apart = criterion, apart
        self.setAccessibleName(f"{self._words()} {criterion}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return one line with a little air."""
        return QSize(self.px(240), self.px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pin, what the keys do and the criterion's name."""
        tokens, side = self.tokens, self.px(13)
        with painting(self) as painter:
            if self._apart:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ink(tokens.accent_tint))
                painter.drawRoundedRect(QRectF(self.rect()), self.px(5), self.px(5))
            color = tokens.accent if self._apart else tokens.quiet
            paint_glyph(painter, QRectF(self.px(5), (self.height() - side) / 2, side, side), "pin", color)
            small, bold = self.face(0.92), self.face(0.92, bold=True)
            left = self.px(5) + side + self.px(5)
            measure, whole = QFontMetrics(small), QFontMetrics(bold).horizontalAdvance(self._criterion)
            words = self._words()
            if left + measure.horizontalAdvance(words + " ") + whole > self.width():
                words = self.tr("C, E, T, K go to")
            painter.setFont(small)
            painter.setPen(ink(color))
            painter.drawText(self.rect().adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
            left += measure.horizontalAdvance(words + " ")
            painter.setFont(bold)
            room = self.width() - left - self.px(5)
            name = QFontMetrics(bold).elidedText(self._criterion, Qt.TextElideMode.ElideRight, room)
            painter.drawText(self.rect().adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, name)

    def _words(self) -> str:
        return self.tr("C comment, E evidence, T note and K check go to")
