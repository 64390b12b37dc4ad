"""The round accent button that plays and pauses."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.tokens import Tokens
from app.ui.widgets.glyph import paint_glyph
from app.ui.widgets.painted import focus_ring, grown, ink, painting


class PlayButton(QAbstractButton):
    """Shows what pressing it does: play or pause."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self._playing = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_playing(False)

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint with other tokens from now on."""
        self.tokens = tokens
        self.update()

    def show_playing(self, playing: bool) -> None:
        """Offer to pause while it plays, to play otherwise."""
        self._playing = playing
        self.setAccessibleName(self.tr("Pause") if playing else self.tr("Play"))
        self.setToolTip(self.tr("Pause (Space)") if playing else self.tr("Play (Space)"))
        self.update()

    def sizeHint(self) -> QSize:
        """Return a circle a little larger than the buttons beside it."""
        side = grown(38, self.font())
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the disc and the sign on it."""
        tokens = self.tokens
        box = QRectF(self.rect())
        with painting(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(
                ink(tokens.accent if self.isEnabled() else tokens.neutral_tint, 0.88 if self.isDown() else 1)
            )
            painter.drawEllipse(box.adjusted(1, 1, -1, -1))
            side = box.width() * 0.46
            sign = QRectF(0, 0, side, side)
            sign.moveCenter(box.center())
            paint_glyph(
                painter,
                sign,
                "pause" if self._playing else "play",
                tokens.accent_text if self.isEnabled() else tokens.quiet,
            )
            if self.hasFocus():
                focus_ring(painter, box, tokens.text, box.width() / 2)
