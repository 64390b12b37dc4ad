"""The three marks of one criterion as a segmented switch, each with its sign, its word and its colour."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.domain.words import Mark
from app.tokens import Tokens
from app.ui.widgets.painted import Painted, ink, painting

SIGNS = {Mark.MET: "✓", Mark.NOT_MET: "✗", Mark.NO_OPPORTUNITY: "–"}
"""A colour never carries a meaning alone."""


def mark_word(mark: Mark) -> str:
    """Return a mark as it is written on a button or a chip."""
    return {
        Mark.MET: QCoreApplication.translate("Mark", "Met"),
        Mark.NOT_MET: QCoreApplication.translate("Mark", "Not met"),
        Mark.NO_OPPORTUNITY: QCoreApplication.translate("Mark", "No opportunity"),
    }[mark]


class MarkButton(QAbstractButton):
    """One segment: a word in a box, filled with the mark's colour and given its sign when chosen."""

    def __init__(self, mark: Mark, switch: "MarkSwitch") -> None:
        super().__init__(switch)
        self.mark = mark
        self._switch = switch
        self._word = mark_word(mark)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the row has the keyboard; a click must not take it away
        self.setAccessibleName(self._word)

    def sizeHint(self) -> QSize:
        """Return the size that fits sign and word, chosen or not, so that nothing moves when a mark is made."""
        metrics, px = QFontMetrics(self._switch.face(0.92, bold=True)), self._switch.px
        return QSize(metrics.horizontalAdvance(f"{SIGNS[self.mark]} {self._word}") + 2 * px(6), px(20))

    def nextCheckState(self) -> None:
        """Leave the state alone: a mark is shown when the evaluation has taken it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the segment: its fill, its outer corners and its word."""
        tokens, chosen = self._switch.tokens, self.isChecked()
        with painting(self) as painter:
            painter.setPen(QPen(ink(tokens.mark(self.mark) if chosen else tokens.line), 1))
            painter.setBrush(ink(self._ground()))
            painter.drawPath(self._outline(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)))
            painter.setFont(self._switch.face(0.92, bold=chosen))
            painter.setPen(ink(tokens.accent_text if chosen else tokens.text if self.isEnabled() else tokens.quiet))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.drawn_text())

    def drawn_text(self) -> str:
        """Return what stands in the segment: the sign as well once it is chosen."""
        return f"{SIGNS[self.mark]} {self._word}" if self.isChecked() else self._word

    def _ground(self) -> str:
        tokens = self._switch.tokens
        if self.isChecked():
            return tokens.mark(self.mark)
        return tokens.accent_tint if self.underMouse() and self.isEnabled() else tokens.surface

    def _outline(self, box: QRectF) -> QPainterPath:
        path = QPainterPath()
        if self.mark is Mark.NOT_MET:
            path.addRect(box)
            return path
        radius = float(self._switch.px(5))
        path.addRoundedRect(box, radius, radius)
        square = QPainterPath()
        left = box.left() + (radius if self.mark is Mark.MET else 0.0)
        square.addRect(left, box.top(), box.width() - radius, box.height())
        return path.united(square)


class MarkSwitch(Painted):
    """Met, not met, no opportunity: at most one is chosen; choosing the chosen one again asks to take it back."""

    chosen = Signal(object)  # Mark, or None to unmark

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, parent)
        self._mark: Mark | None = None
        self._sizes: list[QSize] = []
        self.buttons = [MarkButton(mark, self) for mark in Mark]
        for button in self.buttons:
            button.clicked.connect(self._clicked)

    def set_mark(self, mark: Mark | None) -> None:
        """Show ``mark``, or none."""
        if mark is not self._mark:
            self._mark = mark
            for button in self.buttons:
                button.setChecked(button.mark is mark)

    def set_read_only(self, read_only: bool) -> None:
        """Show the mark without offering to change it."""
        for button in self.buttons:
            button.setEnabled(not read_only)

    def measure_anew(self) -> None:
        """Forget what was measured with another font."""
        super().measure_anew()
        self._sizes = []

    def sizeHint(self) -> QSize:
        """Return the size of three segments side by side, their borders shared."""
        sizes = self._measured()
        return QSize(sum(size.width() for size in sizes) - 2, sizes[0].height())

    def arrange(self) -> None:
        """Place the segments; the row calls this when its own size changes."""
        left = 0
        for button, size in zip(self.buttons, self._measured(), strict=True):
            button.setGeometry(left, 0, size.width(), size.height())
            left += size.width() - 1

    def _measured(self) -> list[QSize]:
        if not self._sizes:
            self._sizes = [button.sizeHint() for button in self.buttons]
        return self._sizes

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, MarkButton):
            self.chosen.emit(None if button.mark is self._mark else button.mark)
