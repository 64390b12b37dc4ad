"""The line over a waveform: whose colour is whose, who speaks how much, silences, talk-over, what to know of it."""

from PySide6.QtCore import QEvent, QLineF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip, QWidget

from app.tokens import Tokens
from app.ui.widgets.chips import paint_chip
from app.ui.widgets.glyph import paint_glyph
from app.ui.widgets.painted import Painted, focus_ring, ink, painting
from app.ui.widgets.waveform_values import Content
from app.ui.widgets.waveform_words import Piece, Sign, legend

LINE = 21
"""Height of a line of the legend, design pixels."""
GAP = 13
"""Room between two pieces, design pixels."""
SIDES = ("advisor", "customer")
READABLE = 180
"""A remark is not cut shorter than this, design pixels."""


class SwapButton(QAbstractButton):
    """Two arrows between the names of the sides: a click says that they are the other way round."""

    def __init__(self, owner: "Legend") -> None:
        super().__init__(owner)
        self._owner = owner
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        words = self.tr("Swap advisor and customer")
        self.setAccessibleName(words)
        self.setToolTip(self.tr("{words}: the sides of this recording are the other way round").format(words=words))

    def sizeHint(self) -> QSize:
        """Return the size of the arrows with room around them."""
        return QSize(self._owner.px(22), self._owner.px(LINE - 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the arrows, quiet until the mouse or the keyboard is there; a remark that needs the room goes first."""
        tokens, side = self._owner.tokens, self._owner.px(14)
        if self.geometry().intersects(self._owner.said):
            return
        with painting(self) as painter:
            box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
            if self.underMouse() or self.isDown():
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ink(tokens.neutral_tint))
                painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
            paint_glyph(painter, box, "swap", tokens.text if self.underMouse() else tokens.quiet)
            if self.hasFocus():
                focus_ring(painter, QRectF(self.rect()), tokens.accent, 4)


class Legend(Painted):
    """Paints the pieces in as many lines as they need; ``sides_swapped`` says that they are the other way round."""

    sides_swapped = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(tokens, parent)
        self.pieces: list[Piece] = []
        self.boxes: list[QRect] = []  # where each piece is, empty where it was left out
        self.said = QRect()  # where the remark is
        self._remark = ""
        self.swap = SwapButton(self)
        self.swap.clicked.connect(self.sides_swapped)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_content(Content())

    def show_content(self, content: Content) -> None:
        """Show what is told of another content."""
        self.pieces, self._remark = legend(content), content.remark
        self.swap.setVisible(len(content.lanes) > 1)
        self._arrange()

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint with other tokens, at another text size maybe."""
        super().set_tokens(tokens)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew for another width."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Give each piece its place, the swap button its own after the first, and the legend its height."""
        left, line, self.boxes = 0, 0, []
        for number, piece in enumerate(self.pieces):
            wide = self._room(piece)
            if piece.spare and left + wide > self.width():
                self.boxes.append(QRect())
                continue
            if left and left + wide > self.width():
                left, line = 0, line + 1
            self.boxes.append(QRect(left, line * self.px(LINE), wide, self.px(LINE)))
            left += wide
            if number == 0 and not self.swap.isHidden():
                self.swap.setGeometry(QRect(self.boxes[0].topRight(), self.swap.sizeHint()).translated(2, 0))
                left += self.swap.sizeHint().width() - self.px(GAP) + 4
            left += self.px(GAP)
        self.said = self._place_remark(line + 1)
        self.setFixedHeight((line + 1) * self.px(LINE) + self.px(2))
        self.update()

    def _room(self, piece: Piece) -> int:
        words = QFontMetrics(self._face(piece)).horizontalAdvance(piece.text) + 1
        return words + {Sign.NONE: 0, Sign.CHIP: self.px(18)}.get(piece.sign, self.px(14))

    def _face(self, piece: Piece) -> QFont:
        return self.face(0.92, bold=piece.role in SIDES)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the remark, and the pieces that it leaves room for."""
        with painting(self) as painter:
            for piece, box in zip(self.pieces, self.boxes, strict=True):
                if not box.isEmpty() and not box.intersects(self.said):
                    self._paint_piece(painter, piece, box)
            if self._remark:
                self._paint_remark(painter)

    def _paint_piece(self, painter: QPainter, piece: Piece, box: QRect) -> None:
        if piece.sign is Sign.CHIP:
            paint_chip(painter, QRectF(box), piece.text, tone=piece.role, tokens=self.tokens, font=self.font())
            return
        side, words = self.px(9), QRect(box)
        if piece.sign is not Sign.NONE:
            sign = QRectF(box.left(), box.center().y() - side / 2 + 1, side, side)
            words.setLeft(box.left() + self.px(14))
            paint_sign(painter, sign, piece.sign, getattr(self.tokens, piece.role), self.tokens.quiet)
        painter.setFont(self._face(piece))
        side_color = piece.role if piece.role in SIDES else "quiet"
        painter.setPen(ink(getattr(self.tokens, side_color)))
        room = min(words.width(), self.width() - words.left())
        said = painter.fontMetrics().elidedText(piece.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, said)

    def _place_remark(self, lines: int) -> QRect:
        """Return the place of the remark: after the end of a line, or else over the end of the first.

        There it is cut short rather than laid over the names of the sides, as long as enough of it can be read.
        """
        if not self._remark:
            return QRect()
        room = min(QFontMetrics(self.face(0.92)).horizontalAdvance(self._remark) + 1, self.width())
        names = [
            box for piece, box in zip(self.pieces, self.boxes, strict=True) if piece.role in ("advisor", "customer")
        ]
        beside = self.width() - max((box.right() + self.px(GAP) for box in names if box.top() == 0), default=0)
        if beside >= self.px(READABLE):
            room = min(room, beside)
        places = [QRect(self.width() - room, line * self.px(LINE), room, self.px(LINE)) for line in range(lines)]
        swap = self.swap.geometry() if not self.swap.isHidden() else QRect()
        free = [place for place in places if not any(place.intersects(box) for box in (*self.boxes, swap))]
        return (free or places)[0]

    def _paint_remark(self, painter: QPainter) -> None:
        painter.setFont(self.face(0.92))
        painter.setPen(ink(self.tokens.quiet))
        said = painter.fontMetrics().elidedText(self._remark, Qt.TextElideMode.ElideRight, self.said.width())
        painter.drawText(self.said, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)

    def event(self, event: QEvent) -> bool:
        """Show more words over a piece that has them."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tips = [
                piece.tip or piece.text
                for piece, box in zip(self.pieces, self.boxes, strict=True)
                if box.contains(event.pos())
            ]
            QToolTip.showText(event.globalPos(), tips[0] if tips else "", self)
            return True
        return super().event(event)


def paint_sign(painter: QPainter, box: QRectF, sign: Sign, color: str, edge: str) -> None:
    """Paint a filled square, or a hatched one for silence."""
    if sign is Sign.SQUARE:
        painter.fillRect(box, ink(color))
        return
    painter.save()
    painter.setClipRect(box)
    painter.setPen(ink(edge))
    for number in range(1, 6):
        x = box.left() + number * box.width() / 3
        painter.drawLine(QLineF(x - box.height(), box.bottom(), x, box.top()))
    painter.restore()
