"""The part of a waveform that stays while it plays: the sound, silences, talk-over, moments, search hits and times."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from app.domain.words import MomentKind
from app.ui.widgets.glyph import paint_glyph
from app.ui.widgets.painted import Painted, ink
from app.ui.widgets.waveform_axis import paint_axis
from app.ui.widgets.waveform_picture import outline, wave_image
from app.ui.widgets.waveform_values import Content, Flag, Quiet
from app.ui.widgets.waveform_view import View
from app.ui.widgets.waveform_words import lane_name, quiet_label

HATCH = 7
"""How far apart the lines over a silence are, design pixels."""


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
    """Paints one content at one view for ``owner``, sharp at ``ratio`` device pixels a point."""

    def __init__(self, owner: Painted, content: Content, view: View, ratio: float, peak: float) -> None:
        self._owner, self._content, self._view, self._ratio, self._peak = owner, content, view, ratio, peak
        self._tokens = owner.tokens
        self._places = places(owner)
        self._lanes = content.lanes()

    def picture(self) -> QPixmap:
        """Return it as a picture of the owner's size."""
        size = self._owner.size()
        made = QPixmap(max(round(size.width() * self._ratio), 1), max(round(size.height() * self._ratio), 1))
        made.setDevicePixelRatio(self._ratio)
        made.fill(ink(self._tokens.surface))
        painter = QPainter(made)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint(painter)
        finally:
            painter.end()
        return made

    def _paint(self, painter: QPainter) -> None:
        quiets = [quiet for quiet in self._content.quiets() if self._is_seen(quiet.start_ms, quiet.end_ms)]
        for quiet in quiets:
            self._paint_quiet(painter, quiet)
        for talk_over in self._content.talk_overs():
            if self._is_seen(talk_over.start_ms, talk_over.end_ms):
                self._paint_talk_over(painter, talk_over.start_ms, talk_over.end_ms, talk_over.by)
        for flag in self._content.spans(MomentKind.COMMENT, MomentKind.EVIDENCE):
            self._paint_span(painter, flag)
        self._paint_sound(painter)
        self._paint_lane_names(painter)
        self._paint_labels(painter, quiets)
        for flag in self._content.spans(MomentKind.SENSITIVE):
            self._paint_sensitive(painter, flag)
        self._paint_hits(painter)
        for flag in self._content.flags:
            self._paint_flag(painter, flag)
        paint_axis(painter, self._places.axis, self._view, self._owner)

    # -- the sound

    def _paint_sound(self, painter: QPainter) -> None:
        box, shape = self._places.lanes, self._content.shape
        each = box.height() / len(self._lanes)
        painter.setPen(QPen(ink(self._tokens.line), 1))
        for number in range(1, len(self._lanes)):
            painter.drawLine(QLineF(0, box.top() + number * each, box.width(), box.top() + number * each))
        known = 0.0
        if shape is not None and self._view.length_ms:
            wide, high = round(box.width() * self._ratio), round(box.height() * self._ratio)
            known = min(self._view.x(shape.ready_ms), float(box.width()))
            drawn = outline(shape, self._view, wide) / self._peak
            colors = (self._tokens.advisor, self._tokens.customer)
            lanes = [(drawn[lane.channel], colors[number]) for number, lane in enumerate(self._lanes)]
            image = wave_image(lanes, wide, high, max(round(self._ratio), 1))
            image.setDevicePixelRatio(self._ratio)
            painter.setClipRect(QRectF(0, 0, max(known, 0), self._owner.height()))
            painter.drawImage(box.topLeft(), image)
            painter.setClipping(False)
        for number in range(len(self._lanes)):
            middle = box.top() + (number + 0.5) * each
            painter.drawLine(QLineF(max(known, 0), middle, box.width(), middle))

    def _paint_lane_names(self, painter: QPainter) -> None:
        if self._content.shape is None or len(self._lanes) < 2:
            return
        painter.setFont(self._owner.face(0.78))
        box, each = self._places.lanes, self._places.lanes.height() / 2
        for number, lane in enumerate(self._lanes):
            color = (self._tokens.advisor, self._tokens.customer)[number]
            self._paint_pill(painter, lane_name(lane), self._owner.px(1), box.top() + number * each + 1, color)

    # -- what was found in it

    def _paint_quiet(self, painter: QPainter, quiet: Quiet) -> None:
        box = self._box(quiet.start_ms, quiet.end_ms)
        painter.setOpacity(0.45 if quiet.explained else 1.0)
        tile = _hatch(self._owner.px(HATCH), self._ratio, self._tokens.silence)
        period = tile.width() / tile.devicePixelRatio()
        origin = -self._view.start_ms / self._view.span_ms * self._view.width  # the lines move with the sound
        painter.drawTiledPixmap(box, tile, QPointF((box.left() - origin) % period, 0))
        painter.setOpacity(1.0)

    def _paint_labels(self, painter: QPainter, quiets: Sequence[Quiet]) -> None:
        """Write how long silences last, the longest first, wherever that leaves its neighbours legible."""
        limits, taken = self._content.thresholds, list[tuple[float, float]]()
        for quiet in sorted(quiets, key=lambda one: one.start_ms - one.end_ms):
            length = quiet.end_ms - quiet.start_ms
            stands_out = not quiet.explained and length >= limits.long_ms
            painter.setFont(self._owner.face(0.78, bold=not quiet.explained and length >= limits.very_long_ms))
            words, box = quiet_label(quiet), self._box(quiet.start_ms, quiet.end_ms)
            wide = painter.fontMetrics().horizontalAdvance(words) + self._owner.px(6)
            left = min(max(box.center().x() - wide / 2, 0), self._owner.width() - wide)
            if all(left >= end or left + wide <= start for start, end in taken):
                taken.append((left - self._owner.px(2), left + wide + self._owner.px(2)))
                color = self._tokens.text if stands_out else self._tokens.quiet
                middle = box.center().y() - painter.fontMetrics().height() / 2
                self._paint_pill(painter, words, left, middle, color)

    def _paint_talk_over(self, painter: QPainter, start_ms: int, end_ms: int, by: int) -> None:
        """Tint where both speak; a bar along the lane of who began later says who interrupts."""
        box = self._box(start_ms, end_ms, 2.5)
        painter.fillRect(box, ink(self._tokens.talk_over, 0.3))
        for number, lane in enumerate(self._lanes):
            if lane.channel == by:
                each, bar = box.height() / len(self._lanes), self._owner.px(4)
                top = box.top() if number == 0 else box.bottom() - bar
                assert each > bar
                painter.fillRect(QRectF(box.left(), top, box.width(), bar), ink(self._tokens.talk_over))

    # -- what was marked on it

    def _paint_span(self, painter: QPainter, flag: Flag) -> None:
        if self._is_seen(flag.start_ms, flag.end_ms or 0):
            box = self._box(flag.start_ms, flag.end_ms or 0)
            painter.fillRect(box, ink(flag.color, 0.12))
            painter.setPen(QPen(ink(flag.color, 0.55), 1))
            for x in (box.left(), box.right()):
                painter.drawLine(QLineF(x, box.top(), x, box.bottom()))

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
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(flag.color))
        painter.drawPolygon(QPolygonF([QPointF(x - size, top), QPointF(x + size, top), QPointF(x, top + 1.4 * size)]))

    # -- helpers

    def _is_seen(self, start_ms: float, end_ms: float) -> bool:
        return end_ms >= self._view.start_ms and start_ms <= self._view.end_ms

    def _box(self, start_ms: float, end_ms: float, least: float = 2.0) -> QRectF:
        """Return a span over the lanes, wide enough to be seen and no wider than what is shown."""
        left = max(self._view.x(start_ms), -self._owner.px(20))
        right = min(self._view.x(end_ms), self._owner.width() + self._owner.px(20))
        return QRectF(left, self._places.lanes.top(), max(right - left, least), self._places.lanes.height())

    def _paint_pill(self, painter: QPainter, words: str, left: float, top: float, color: str) -> None:
        measure = painter.fontMetrics()
        box = QRectF(left, top, measure.horizontalAdvance(words) + self._owner.px(6), measure.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink(self._tokens.surface, 0.88))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(ink(color))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


def _hatch(period: int, ratio: float, color: str) -> QPixmap:
    """Return one tile of slanting lines whose edges meet when it is laid side by side."""
    side = max(round(period * ratio), 3)
    tile = QPixmap(QSize(side, side))
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink(color), max(1.1 * ratio, 1.0) * math.sqrt(0.9)))
    for offset in (-side, 0, side):
        painter.drawLine(QLineF(offset - 1, side + 1, offset + side + 1, -1))
    painter.end()
    tile.setDevicePixelRatio(side / period)
    return tile
