"""What an evaluator says of a silence: explained or not explained, as two segments beside it."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.tokens import Tokens
from app.ui.widgets.painted import Painted, ink, painting


def judgement_word(explained: bool) -> str:
    """Return a judgement as it is written on a segment or a chip, with its sign: colour never carries it alone."""
    if explained:
        return QCoreApplication.translate("Silence", "✓ Explained")
    return QCoreApplication.translate("Silence", "✗ Not explained")


class Segment(QAbstractButton):
    """One of the two: filled in its colour when it is chosen."""

    def __init__(self, explained: bool, switch: "SilenceSwitch") -> None:
        super().__init__(switch)
        self.explained = explained
        self._switch = switch
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line has the keyboard, and X does the same
        self.setAccessibleName(judgement_word(explained)[2:])

    def sizeHint(self) -> QSize:
        """Return the size that fits the words, chosen or not."""
        measure = QFontMetrics(self._switch.face(0.92, bold=True))
        return QSize(measure.horizontalAdvance(judgement_word(self.explained)) + 2 * self._switch.px(6), self._high())

    def nextCheckState(self) -> None:
        """Leave the state alone: it is shown when the evaluation has taken it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and the word; the sign comes with the choice."""
        tokens, chosen = self._switch.tokens, self.isChecked()
        filled = tokens.neutral if self.explained else tokens.below
        with painting(self) as painter:
            painter.setPen(QPen(ink(filled if chosen else tokens.line), 1))
            painter.setBrush(ink(filled if chosen else tokens.accent_tint if self.underMouse() else tokens.surface))
            radius = self._switch.px(5)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            painter.setFont(self._switch.face(0.92, bold=chosen))
            painter.setPen(ink(tokens.accent_text if chosen else tokens.text))
            word = judgement_word(self.explained)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, word if chosen else word[2:])

    def _high(self) -> int:
        return self._switch.px(20)


class SilenceSwitch(Painted):
    """At most one of the two is chosen; choosing the chosen one again takes the judgement back."""

    judged = Signal(object)  # True, False, or None for no judgement

    def __init__(self, tokens: Tokens, explained: bool | None, parent: QWidget | None = None) -> None:
        super().__init__(tokens, parent)
        self._explained = explained
        self.segments = [Segment(value, self) for value in (True, False)]
        left = 0
        for segment in self.segments:
            segment.setChecked(segment.explained is explained)
            segment.setToolTip(self.tr("X says the one, pressed again the other"))
            segment.clicked.connect(self._clicked)
            size = segment.sizeHint()
            segment.setGeometry(left, 0, size.width(), size.height())
            left += size.width() + self.px(4)
        self.setFixedSize(left - self.px(4), self.segments[0].height())

    def _clicked(self) -> None:
        segment = self.sender()
        if isinstance(segment, Segment):
            self.judged.emit(None if segment.explained is self._explained else segment.explained)
