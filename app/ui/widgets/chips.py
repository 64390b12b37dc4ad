"""Chips: a word on a pale ground, for states and bands; as a label and as painted into a table."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QLabel, QWidget

from app.domain.words import Band, State
from app.tokens import Tokens
from app.ui.widgets.controls import restyle

TONES = ("neutral", "below", "meets", "exceeds", "accent", "amber")

STATE_TONES = {
    State.DRAFT: "neutral",
    State.FINALISED: "meets",
    State.SHARED: "meets",
    State.ACKNOWLEDGED: "meets",
    State.DISPUTED: "below",
    State.RESOLVED: "neutral",
}


class Chip(QLabel):
    """A word on a pale ground; the style sheet colours it by its tone."""

    def __init__(self, text: str = "", tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "chip")
        self.setProperty("tone", tone)

    def say(self, text: str, tone: str) -> None:
        """Show another word in another tone."""
        self.setText(text)
        restyle(self, "tone", tone)


def band_text(band: Band) -> str:
    """Return a band as it stands on a chip: its sign and its name."""
    names = {
        Band.BELOW: QCoreApplication.translate("Band", "Does not meet expectations"),
        Band.MEETS: QCoreApplication.translate("Band", "Meets expectations"),
        Band.EXCEEDS: QCoreApplication.translate("Band", "Exceeds expectations"),
    }
    return f"{band.sign} {names[band]}"


def state_text(state: State) -> str:
    """Return a state as it stands on a chip."""
    return {
        State.DRAFT: QCoreApplication.translate("State", "Draft"),
        State.FINALISED: QCoreApplication.translate("State", "Finalised"),
        State.SHARED: QCoreApplication.translate("State", "Shared"),
        State.ACKNOWLEDGED: QCoreApplication.translate("State", "Acknowledged"),
        State.DISPUTED: QCoreApplication.translate("State", "Disputed"),
        State.RESOLVED: QCoreApplication.translate("State", "Resolved"),
    }[state]


def tone_colours(tokens: Tokens, tone: str) -> tuple[str, str]:
    """Return a tone's ink and ground."""
    return getattr(tokens, tone), getattr(tokens, f"{tone}_tint")


def paint_chip(painter: QPainter, cell: QRectF, text: str, *, tone: str, tokens: Tokens, font: QFont) -> None:
    """Paint a chip at the left of ``cell``, centred upright."""
    face = QFont(font)
    face.setWeight(QFont.Weight.DemiBold)
    face.setPixelSize(max(round(font.pixelSize() * 11.5 / 13), 1))
    measure = QFontMetricsF(face)
    high = measure.height() + 4
    wide = min(measure.horizontalAdvance(text) + high * 0.9, cell.width())
    place = QRectF(cell.left(), cell.center().y() - high / 2, wide, high)
    ink, ground = tone_colours(tokens, tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(place, high / 2, high / 2)
    painter.setPen(QColor(ink))
    painter.setFont(face)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
