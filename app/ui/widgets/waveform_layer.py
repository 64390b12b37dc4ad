"""The part of a waveform that stays while it plays: the sound, silences, talk-over, moments, search hits and times."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from app.domain.words import MomentKind
from app.ui.widgets.glyph import paint_glyph
from app.ui.widgets.painted import Painted, ink
from app.ui.widgets.waveform_axis import paint_axis
from app.ui.widgets.waveform_picture import Columns, Lines, Picture, outline
from app.ui.widgets.waveform_values import Content, Flag, Quiet
from app.ui.widgets.waveform_view import View
from app.ui.widgets.waveform_words import lane_name, quiet_label

HATCH = 7
"""How far apart the lines over a silence are, design pixels."""
LABEL = 56
"""At most one length of a silence is written for so much width, design pixels."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where what is painted: the strip of flags, the lanes under it, the times at the bottom."""

    strip: QRect
    lanes: QRect
    axis: QRect


def places(owner: Painted) -> Places:
    """Return the places in a waveform of the owner's size."""
    wide, top, bottom = owner.width(), owner.px(14), owner.px(19)
    high = max(owner.height() - top - bottom, owner.px(20))
    return Places(QRect(0, 0, wide, top), QRect(0, top, wide, high), QRect(0, top + high, wide, bottom))


class Layer:
    """Paints a content at a view for ``owner``, over and over in the same memory."""

    def __init__(self, owner: Painted) -> None:
        self._owner = owner
        self._made = QPixmap()
        self._picture = Picture()

    def picture(self, content: Content, view: View, ratio: float, peak: float) -> QPixmap:
        """Return it in the owner's size, sharp at ``ratio`` device pixels a point, until it is asked for another.

        ``peak`` (0-1) is the sound that fills a lane.
        """
        self._content, self._view, self._ratio, self._peak = content, view, ratio, peak
        self._tokens, self._places, self._lanes = self._owner.tokens, places(self._owner), content.lanes
        size = (self._owner.size().toSizeF() * ratio).toSize().expandedTo(QSize(1, 1))
        self._pixel_ms = view.span_ms / size.width()
        if self._made.size() != size:
            self._made = QPixmap(size)
        self._made.setDevicePixelRatio(ratio)
        self._made.fill(ink(self._tokens.surface))
        painter = QPainter(self._made)
        try:
            self._paint(painter)
        finally:
            painter.end()
        return self._made

    def _paint(self, painter: QPainter) -> None:
        quiets = [quiet for quiet in self._content.quiets if self._is_seen(quiet.start_ms, quiet.end_ms)]
        self._paint_sound(painter, quiets)
        self._paint_labels(painter, quiets, self._paint_lane_names(painter))
        for flag in self._content.spans(MomentKind.SENSITIVE):
            self._paint_sensitive(painter, flag)
        self._paint_hits(painter)
        for flag in self._content.flags:
            self._paint_flag(painter, flag)
        paint_axis(painter, self._places.axis, self._view, self._owner)

    # -- the sound

    def _paint_sound(self, painter: QPainter, quiets: Sequence[Quiet]) -> None:
        box, ratio, count = self._places.lanes, self._ratio, len(self._lanes)
        each = box.height() / count
        painter.setPen(QPen(ink(self._tokens.line), 1))
        for number in range(1, count):
            painter.drawLine(QLineF(0, box.top() + number * each, box.width(), box.top() + number * each))
        for number in range(count):  # what is not known yet is a pale line; the sound is painted over it
            middle = box.top() + (number + 0.5) * each
            painter.drawLine(QLineF(0, middle, box.width(), middle))
        shape, wide = self._content.shape, max(round(box.width() * ratio), 1)
        picture = self._picture
        picture.begin(wide, max(round(box.height() * ratio), count))
        self._tint_moments(picture)
        self._tint_talk_over(picture)
        self._hatch(picture, quiets)
        if shape is not None and self._view.length_ms:
            known = min(max(round(self._view.x(shape.ready_ms) * ratio), 0), wide)
            drawn = outline(shape, self._view, wide)[:, :known] / self._peak
            for number, lane in enumerate(self._lanes):
                color = (self._tokens.advisor, self._tokens.customer)[number]
                picture.lane(number, count, drawn[lane.channel], color, max(round(ratio), 1))
        picture.paint(painter, box.topLeft(), ratio)

    def _hatch(self, picture: Picture, quiets: Sequence[Quiet]) -> None:
        """Hatch the silences, those that were explained more quietly; the lines move with the sound."""
        period = self._owner.px(HATCH) * self._ratio
        lines = Lines(period, -self._view.start_ms / self._pixel_ms % period, self._ratio)
        for explained, opacity in ((True, 0.45), (False, 1.0)):
            chosen = [quiet for quiet in quiets if bool(quiet.explained) is explained]
            spans = [self._columns(quiet.start_ms, quiet.end_ms) for quiet in chosen]
            picture.hatch(spans, self._tokens.silence, opacity, lines)

    def _tint_moments(self, picture: Picture) -> None:
        """Tint where a moment lasts, with a line at both of its ends."""
        line = max(round(self._ratio), 1)
        for flag in self._content.spans(MomentKind.COMMENT, MomentKind.EVIDENCE):
            if self._is_seen(flag.start_ms, flag.end_ms or 0):
                first, after = self._columns(flag.start_ms, flag.end_ms or 0)
                picture.tint([(first, after)], flag.color, 0.12)
                picture.tint([(first, first + line), (after - line, after)], flag.color, 0.55)

    def _tint_talk_over(self, picture: Picture) -> None:
        """Tint where both speak; a bar along the lane of who began later says who interrupts."""
        seen = [one for one in self._content.talk_overs if self._is_seen(one.start_ms, one.end_ms)]
        picture.tint([self._columns(one.start_ms, one.end_ms) for one in seen], self._tokens.talk_over, 0.3)
        bar = round(self._owner.px(4) * self._ratio)
        for lane, rows in zip(self._lanes, (slice(0, bar), slice(-bar, None)), strict=False):
            spans = [self._columns(one.start_ms, one.end_ms) for one in seen if one.by == lane.channel]
            picture.tint(spans, self._tokens.talk_over, 1.0, rows)

    def _paint_lane_names(self, painter: QPainter) -> float:
        """Write who is on which lane at its left, where there is room; return how far the names reach."""
        painter.setFont(self._owner.face(0.78))
        box, each, reach = self._places.lanes, self._places.lanes.height() / len(self._lanes), 0.0
        if self._content.shape is None or len(self._lanes) < 2 or each < 3 * painter.fontMetrics().height():
            return reach
        for number, lane in enumerate(self._lanes):
            color = (self._tokens.advisor, self._tokens.customer)[number]
            pill = self._paint_pill(painter, lane_name(lane), self._owner.px(1), box.top() + number * each + 1, color)
            reach = max(reach, pill.right())
        return reach

    # -- what was found in it

    def _paint_labels(self, painter: QPainter, quiets: Sequence[Quiet], after: float) -> None:
        """Write how long silences last, ``after`` the names, the longest first, wherever all stay legible."""
        taken = [(-1.0, after)]
        most = self._owner.width() // self._owner.px(LABEL)
        for quiet in sorted(quiets, key=lambda one: one.start_ms - one.end_ms)[: 3 * most]:
            middle = self._box(quiet.start_ms, quiet.end_ms).center()
            if any(start < middle.x() < end for start, end in taken):
                continue
            words = quiet_label(quiet)
            painter.setFont(self._owner.face(0.78, bold=self._stands_out(quiet, self._content.thresholds.very_long_ms)))
            wide = painter.fontMetrics().horizontalAdvance(words) + self._owner.px(6)
            left = min(max(middle.x() - wide / 2, after), self._owner.width() - wide)
            if all(left >= end or left + wide <= start for start, end in taken):
                taken.append((left - self._owner.px(2), left + wide + self._owner.px(2)))
                long = self._stands_out(quiet, self._content.thresholds.long_ms)
                top = middle.y() - painter.fontMetrics().height() / 2
                self._paint_pill(painter, words, left, top, self._tokens.text if long else self._tokens.quiet)
            if len(taken) >= most:
                break

    def _stands_out(self, quiet: Quiet, from_ms: int) -> bool:
        return not quiet.explained and quiet.end_ms - quiet.start_ms >= from_ms

    # -- what was marked on it

    def _paint_sensitive(self, painter: QPainter, flag: Flag) -> None:
        """Black it out, whatever the theme, with a lock on it: it is never heard unless somebody holds the key."""
        if not self._is_seen(flag.start_ms, flag.end_ms or 0):
            return
        box = self._box(flag.start_ms, flag.end_ms or 0, self._owner.px(3))
        dark, light = sorted((self._tokens.text, self._tokens.window), key=lambda color: QColor(color).lightness())
        painter.fillRect(box, ink(dark))
        painter.setPen(QPen(ink(light, 0.5), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        side = self._owner.px(13)
        seen = box.intersected(QRectF(self._places.lanes))
        lock = QRectF(seen.center().x() - side / 2, seen.center().y() - side / 2, side, side)
        if seen.width() >= side + 2:
            paint_glyph(painter, lock, "lock", light)
        else:
            lock.moveTop(self._places.lanes.top() - side - 1)
            paint_glyph(painter, lock, "lock", self._tokens.text)

    def _paint_hits(self, painter: QPainter) -> None:
        box, owner = self._places.lanes, self._owner
        for ms in self._content.hits:
            if self._is_seen(ms, ms):
                at, looked_at = self._view.x(ms), ms == self._content.hit
                high, wide = owner.px(16 if looked_at else 9), owner.px(4 if looked_at else 2)
                painter.fillRect(QRectF(at - wide / 2, box.bottom() + 1 - high, wide, high), ink(self._tokens.accent))

    def _paint_flag(self, painter: QPainter, flag: Flag) -> None:
        if flag.kind in (MomentKind.SILENCE, MomentKind.SENSITIVE) or not self._is_seen(flag.start_ms, flag.start_ms):
            return
        x, size, top = self._view.x(flag.start_ms), self._owner.px(5), self._places.lanes.top() - self._owner.px(8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        if flag.crossed:
            painter.setPen(QPen(ink(flag.color), size * 0.55))
            reach, middle = size * 0.7, top + 0.7 * size
            for slope in (reach, -reach):
                painter.drawLine(QPointF(x - reach, middle - slope), QPointF(x + reach, middle + slope))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink(flag.color))
            corners = [QPointF(x - size, top), QPointF(x + size, top), QPointF(x, top + 1.4 * size)]
            painter.drawPolygon(QPolygonF(corners))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    # -- helpers

    def _is_seen(self, start_ms: float, end_ms: float) -> bool:
        return end_ms >= self._view.start_ms and start_ms <= self._view.end_ms

    def _columns(self, start_ms: float, end_ms: float) -> Columns:
        """Return the device pixels from left to right that a span takes, two points at least."""
        first = max(round((start_ms - self._view.start_ms) / self._pixel_ms), 0)
        after = max(round((end_ms - self._view.start_ms) / self._pixel_ms), first + round(2 * self._ratio))
        return first, min(after, round(self._owner.width() * self._ratio))

    def _box(self, start_ms: float, end_ms: float, least: float = 2.0) -> QRectF:
        """Return a span over the lanes, wide enough to be seen and no wider than what is shown."""
        left = max(self._view.x(start_ms), -self._owner.px(20))
        right = min(self._view.x(end_ms), self._owner.width() + self._owner.px(20))
        return QRectF(left, self._places.lanes.top(), max(right - left, least), self._places.lanes.height())

    def _paint_pill(self, painter: QPainter, words: str, left: float, top: float, color: str) -> QRectF:
        measure = painter.fontMetrics()
        box = QRectF(left, top, measure.horizontalAdvance(words) + self._owner.px(6), measure.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(self._tokens.surface, 0.88))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.drawRoundedRect(box, 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(ink(color))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        return box
