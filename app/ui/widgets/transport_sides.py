"""Both sides of a call, or one of them alone: a segmented control."""

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from app.domain.conversation import Side
from app.tokens import Tokens
from app.ui.widgets.painted import Painted, focus_ring, ink, painting


def side_word(side: Side | None) -> str:
    """Return who is heard, as it stands in a segment."""
    return {
        None: QCoreApplication.translate("Sides", "Both"),
        Side.ADVISOR: QCoreApplication.translate("Sides", "Advisor"),
        Side.CUSTOMER: QCoreApplication.translate("Sides", "Customer"),
    }[side]


class SideButton(QAbstractButton):
    """One segment: a word in a box, filled while that side is heard."""

    def __init__(self, side: Side | None, switch: "SidesSwitch") -> None:
        super().__init__(switch)
        self.side = side
        self._switch = switch
        self.setText(side_word(side))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the mouse must not take the keyboard from the checklist

    def sizeHint(self) -> QSize:
        """Return the size that fits the word, chosen or not."""
        metrics, px = QFontMetrics(self._switch.face(bold=True)), self._switch.px
        aside = px(4) if self._switch.tight else px(9)
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * aside, px(30))

    def nextCheckState(self) -> None:
        """Leave the state alone: it is shown when it is heard so."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the segment: its fill, its outer corners and its word."""
        tokens, chosen, here = self._switch.tokens, self.isChecked(), self.isEnabled()
        fill = tokens.neutral_tint if not here else tokens.accent if chosen else tokens.surface
        if here and not chosen and self.underMouse():
            fill = tokens.accent_tint
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        with painting(self) as painter:
            painter.setPen(QPen(ink(tokens.accent if chosen and here else tokens.line), 1))
            painter.setBrush(ink(fill))
            painter.drawPath(self._outline(box))
            painter.setFont(self._switch.face(bold=chosen))
            painter.setPen(ink(tokens.quiet if not here else tokens.accent_text if chosen else tokens.text))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
            if self.hasFocus():
                focus_ring(painter, QRectF(self.rect()), tokens.text if chosen else tokens.accent, 5)

    def _outline(self, box: QRectF) -> QPainterPath:
        """Return the box with round corners where it ends the control."""
        path, square, radius = QPainterPath(), QPainterPath(), float(self._switch.px(6))
        if self.side is Side.ADVISOR:
            path.addRect(box)
            return path
        path.addRoundedRect(box, radius, radius)
        square.addRect(
            box.left() + (radius if self.side is None else 0.0), box.top(), box.width() - radius, box.height()
        )
        return path.united(square)


class SidesSwitch(Painted):
    """Both, the advisor, the customer: one is heard; where the sides cannot be told apart the tip says why."""

    chosen = Signal(object)  # Side, or None for both

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, parent)
        self.tight = False
        self.buttons = [SideButton(side, self) for side in (None, Side.ADVISOR, Side.CUSTOMER)]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for button in self.buttons:
            layout.addWidget(button)
            button.clicked.connect(self._clicked)
        self.show_side(None, "")

    def show_side(self, side: Side | None, never: str) -> None:
        """Show who is heard; ``never`` says why neither can be heard alone, empty where that can be."""
        for button in self.buttons:
            button.setChecked(button.side is side)
            button.setEnabled(not never)
            button.setAccessibleDescription(never)
        self.setToolTip(never or self.tr("Who is heard (V: the next)"))

    def changeEvent(self, event: QEvent) -> None:
        """Measure the segments anew when the text is another."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    def set_tight(self, tight: bool) -> None:
        """Leave less air around the words, or the usual again."""
        self.tight = tight
        self._measure()

    def _measure(self) -> None:
        for button in self.buttons:
            button.updateGeometry()
        self.updateGeometry()

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, SideButton):
            self.chosen.emit(button.side)
