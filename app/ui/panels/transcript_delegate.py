"""How one cue of a transcript is painted: time, speaker, words; with what is playing, found, chosen or suspected."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.domain.conversation import Side
from app.domain.times import clock_text
from app.domain.transcript import MASK, Cue, Hit
from app.tokens import Tokens
from app.ui.panels.transcript_choice import Choice
from app.ui.panels.transcript_model import speaker_name
from app.ui.panels.transcript_words import Set, Setter
from app.ui.widgets.painted import face, focus_ring, grown, ink

Index = QModelIndex | QPersistentModelIndex
LEFT, GAP, RIGHT, ABOVE, BELOW, BAR = 10, 12, 8, 6, 7, 3
WIDEST_NAME = 132
NARROW = 430
"""Under this width the speaker stands above the words, design pixels."""
KEPT_SETS = 400


@dataclass(slots=True)
class Marked:
    """What is marked in the list now, by row; ``hit`` is the one of ``hits`` that was gone to."""

    playing: int | None = None
    focused: int | None = None
    hits: dict[int, list[Hit]] = field(default_factory=dict)
    hit: Hit | None = None
    choice: Choice | None = None
    suspected: frozenset[int] = frozenset()


class TranscriptDelegate(QStyledItemDelegate):
    """Measures and paints the rows; what it shows is in ``marked``."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self.marked = Marked()
        self._cues: Sequence[Cue] = ()
        self._width = 0
        self._sets: dict[int, list[Set]] = {}
        self._heights: dict[int, int] = {}
        self.measure_anew(parent.font())

    def measure_anew(self, font: QFont) -> None:
        """Measure everything in another font."""
        self._font, self._figures = QFont(font), face(font, 0.96, figures=True)
        self._bold = face(font, bold=True)
        self._setter = Setter(self._font)
        self._columns()

    def show_cues(self, cues: Sequence[Cue]) -> None:
        """Measure and paint these cues from now on; where the same call has other words hidden, only those anew."""
        before, self._cues = self._cues, cues
        if not before or len(before) != len(cues):
            self._columns()
            return
        for row, (old, new) in enumerate(zip(before, cues, strict=True)):
            if old is not new:
                self._heights.pop(row, None)
                self._sets.pop(row, None)

    def set_width(self, width: int) -> bool:
        """Take ``width`` pixels for each row; return whether that is another width than before."""
        if width == self._width:
            return False
        self._width = width
        self._columns()
        return True

    # -- measuring

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a row."""
        row = index.row()
        height = self._heights.get(row)
        if height is None:
            lines = self._setter.lines(self._cues[row].text, self._room())
            height = self._heights[row] = (
                round((lines + self._stacked) * self._setter.line_height) + self._above + self._below
            )
        return QSize(self._width, height)

    def words(self, row: int) -> list[Set]:
        """Return where the words of a row stand, from the corner of its text."""
        if row not in self._sets:
            if len(self._sets) > KEPT_SETS:
                self._sets.clear()
            self._sets[row] = self._setter.set(self._cues[row].text, self._room())
        return self._sets[row]

    def text_corner(self, rect: QRect) -> QPointF:
        """Return where the words begin in a row that lies in ``rect``."""
        head = self._setter.line_height if self._stacked else 0.0
        return QPointF(rect.left() + self._text_left, rect.top() + self._above + head)

    def character_at(self, row: int, at: QPointF) -> int | None:
        """Return the character nearest to ``at``, counted from the corner of the text; None left of the words."""
        if at.x() < 0:
            return None
        line = max(0, int(at.y() // self._setter.line_height))
        words = self.words(row)
        same = [word for word in words if word.line == min(line, words[-1].line)]
        near = min(same, key=lambda word: max(word.x - at.x(), at.x() - word.x - word.width, 0.0))
        return near.first

    def _columns(self) -> None:
        self._heights.clear()
        self._sets.clear()
        self._above, self._below = self._px(ABOVE), self._px(BELOW)
        figures, bold = QFontMetrics(self._figures), QFontMetrics(self._bold)
        latest = clock_text(self._cues[-1].start_ms) if self._cues else "0:00"
        self._time = figures.horizontalAdvance("0" * len(latest)) + self._px(2)
        names = {speaker_name(cue) for cue in self._cues}
        widest = max((bold.horizontalAdvance(name) for name in names), default=0)
        self._name_left = self._px(LEFT) + self._time + self._px(GAP)
        self._stacked = widest > 0 and self._width < self._px(NARROW)
        beside = min(widest, self._px(WIDEST_NAME), self._width // 4)
        self._name = self._width - self._name_left if self._stacked else beside
        self._text_left = self._name_left + (self._name + self._px(GAP) if self._name and not self._stacked else 0)

    def _px(self, length: float) -> int:
        return grown(length, self._font)

    def _room(self) -> float:
        return max(40.0, self._width - self._text_left - self._px(RIGHT))

    # -- painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row, rect = index.row(), option.rect
        cue = self._cues[row]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, row, rect)
        line = QRect(rect.left(), rect.top() + self._above, rect.width(), round(self._setter.line_height))
        self._paint_head(painter, cue, line)
        self._paint_words(painter, row, cue, self.text_corner(rect))
        if self.marked.focused == row:
            focus_ring(painter, QRectF(rect), self.tokens.accent, 4)
        painter.restore()

    def _paint_ground(self, painter: QPainter, row: int, rect: QRect) -> None:
        tokens = self.tokens
        if row in self.marked.suspected:
            painter.fillRect(rect, ink(tokens.below_tint))
        if row == self.marked.playing:
            painter.fillRect(rect, ink(tokens.accent_tint))
            painter.fillRect(rect.left(), rect.top(), self._px(BAR), rect.height(), ink(tokens.accent))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, ink(tokens.line))

    def _paint_head(self, painter: QPainter, cue: Cue, line: QRect) -> None:
        tokens, middle = self.tokens, Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._figures)
        painter.setPen(ink(tokens.accent))
        time = QRect(line.left() + self._px(LEFT), line.top(), self._time, line.height())
        painter.drawText(time, middle | Qt.AlignmentFlag.AlignRight, clock_text(cue.start_ms))
        if not self._name:
            return
        painter.setFont(self._bold)
        colors = {Side.ADVISOR: tokens.advisor, Side.CUSTOMER: tokens.customer}
        painter.setPen(ink(tokens.quiet if cue.side is None else colors[cue.side]))
        box = QRect(line.left() + self._name_left, line.top(), self._name, line.height())
        name = QFontMetrics(self._bold).elidedText(speaker_name(cue), Qt.TextElideMode.ElideRight, self._name)
        painter.drawText(box, middle | Qt.AlignmentFlag.AlignLeft, name)

    def _paint_words(self, painter: QPainter, row: int, cue: Cue, corner: QPointF) -> None:
        words, tokens = self.words(row), self.tokens
        for hit in self.marked.hits.get(row, ()):
            for box in self._boxes(words, cue.text, hit.first, hit.last, corner):
                painter.setPen(QPen(ink(tokens.talk_over), 2) if hit == self.marked.hit else Qt.PenStyle.NoPen)
                painter.setBrush(ink(tokens.talk_over, 0.3))
                painter.drawRoundedRect(box, 2, 2)
        chosen = self.marked.choice.within(row, len(cue.text)) if self.marked.choice else None
        if chosen:
            for box in self._boxes(words, cue.text, *chosen, corner):
                painter.fillRect(box, ink(tokens.accent))
        painter.setFont(self._font)
        ascent = self._setter.metrics.ascent()
        for word in words:
            text = cue.text[word.first : word.last]
            inside = chosen is not None and chosen[0] <= word.first < chosen[1]
            painter.setPen(ink(tokens.accent_text if inside else tokens.quiet if text == MASK else tokens.text))
            painter.drawText(corner + QPointF(word.x, word.line * self._setter.line_height + ascent), text)

    def _boxes(self, words: list[Set], text: str, first: int, last: int, corner: QPointF) -> list[QRectF]:
        """Return the boxes, one for each line, that hold the characters ``first`` to ``last``."""
        boxes: dict[int, QRectF] = {}
        for word in words:
            if word.first >= last or word.last <= first:
                continue
            before = self._setter.advance(text[word.first : max(first, word.first)])
            until = self._setter.advance(text[word.first : min(last, word.last)])
            top = corner.y() + word.line * self._setter.line_height
            box = QRectF(corner.x() + word.x + before, top, until - before, self._setter.line_height)
            boxes[word.line] = boxes[word.line].united(box) if word.line in boxes else box
        return list(boxes.values())
