"""The sound of a waveform as a picture, one column of device pixels at a time, so that it is sharp on every screen."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPainter

from app.ui.widgets.waveform_values import Shape
from app.ui.widgets.waveform_view import View

Floats = NDArray[np.float32]
Columns = tuple[int, int]
"""The first of some columns and the one after the last."""

FULL = 0.92
"""Share of a lane's half height that the scale takes."""
QUIETEST = 0.08
"""A recording whose scale is below this is not blown up further: hiss should look like hiss."""
RARE = 0.002
"""Share of the sound that may be louder than the scale and is cut at the edge of its lane."""
FEW = 8
"""Fewer stripes than this are painted one by one."""
POINT_MS = 10
"""How far apart the points of a shape are at their finest; between them the outline is drawn straight."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Slanting lines: how far apart along a row, how far moved to the right, and how thick across, in pixels."""

    period: float
    phase: float
    thick: float


def loudest(shape: Shape, duration_ms: int) -> float:
    """Return the scale of every lane at every zoom, what only one stretch in 500 exceeds: a click flattens nothing."""
    columns = min(max(duration_ms // 40, 1), 20_000)
    heights = np.abs(shape.view(0, duration_ms, columns)).max(axis=2)
    return max(float(np.quantile(heights, 1 - RARE)), QUIETEST)


def outline(shape: Shape, view: View, columns: int) -> Floats:
    """Return low and high of each of ``columns`` over the view, shape (channels, columns, 2), −1…1.

    Columns begin at whole multiples of their own length, so that a sound keeps its shape while it is scrolled.
    """
    each = view.span_ms / columns
    if each >= POINT_MS:
        first = np.floor(view.start_ms / each)
        return shape.view(first * each, (first + columns) * each, columns)
    first = int(view.start_ms // POINT_MS)
    count = int(view.end_ms // POINT_MS) + 2 - first
    points = shape.view(first * POINT_MS, (first + count) * POINT_MS, count)
    middles = (first + np.arange(count) + 0.5) * POINT_MS
    wanted = view.start_ms + (np.arange(columns) + 0.5) * each
    drawn = np.empty((points.shape[0], columns, 2), np.float32)
    for channel in range(points.shape[0]):
        for edge in (0, 1):
            drawn[channel, :, edge] = np.interp(wanted, middles, points[channel, :, edge])
    return drawn


class Picture:
    """Device pixels on a transparent ground into which tints, hatching and lanes are written, in this order.

    Begun again and again at one size it keeps its memory: taking new memory takes longer than painting in it.
    """

    def __init__(self) -> None:
        self._pixels = np.zeros((0, 0), np.uint32)

    def begin(self, width: int, height: int) -> None:
        """Begin a picture of ``width`` × ``height``."""
        if self._pixels.shape == (height, width):
            self._pixels.fill(0)
        else:
            self._pixels = np.zeros((height, width), np.uint32)

    def tint(self, spans: Sequence[Columns], color: str, opacity: float, rows: slice = slice(None)) -> None:
        """Fill columns with a colour seen through at ``opacity``, in all ``rows`` or some."""
        shade = _shades(color)[round(opacity * 255)]
        if len(spans) < FEW:
            for first, after in spans:
                self._pixels[rows, first:after] = shade
            return
        line = np.zeros(self._pixels.shape[1], np.uint32)
        for first, after in spans:
            line[first:after] = shade
        # One line of pixels written to every row is many times as fast as so many narrow stripes.
        pixels = self._pixels[rows]
        np.copyto(pixels, line, where=line > 0)

    def hatch(self, spans: Sequence[Columns], color: str, opacity: float, lines: Lines) -> None:
        """Lay slanting lines over columns."""
        height, width = self._pixels.shape
        along = np.mod(np.arange(width + height) - lines.phase, lines.period)
        apart = np.minimum(along, lines.period - along) / np.sqrt(2)
        cover = np.clip(lines.thick / 2 + 0.5 - apart, 0, 1) * opacity
        shades = _shades(color)[(cover * 255).astype(np.uint8)]
        # Each row is the row above it moved by a pixel: one line of pixels, seen from ever further on.
        rows = np.lib.stride_tricks.sliding_window_view(shades, width)
        for first, after in spans:
            self._pixels[:, first:after] = rows[:height, first:after]

    def lane(self, number: int, of: int, values: Floats, color: str, line: int) -> None:
        """Fill lane ``number`` from the top, one of ``of``, between low and high of its first columns.

        ``values`` has shape (columns, 2), −1…1. A line of ``line`` pixels runs on where nothing is heard. Columns end
        softly instead of in steps.
        """
        height = self._pixels.shape[0] // of
        pixels = self._pixels[number * height : (number + 1) * height, : len(values)]
        middle = height / 2
        first = round(middle - line / 2)
        reach = np.float32(FULL * (middle - line))
        values = np.clip(values, -1 / FULL, 1 / FULL)
        top = np.clip(middle - values[:, 1] * reach, 0, first)
        bottom = np.clip(middle - values[:, 0] * reach, first + line, height)
        whole_from, whole_to = np.ceil(top).astype(np.int16), np.floor(bottom).astype(np.int16)
        rows = np.arange(height, dtype=np.int16)[:, None]
        shades = _shades(color)
        np.copyto(pixels, shades[255], where=(rows >= whole_from) & (rows < whole_to))
        for row, cover in ((whole_from - 1, whole_from - top), (whole_to, bottom - whole_to)):
            columns = np.flatnonzero((cover > 0) & (row >= 0) & (row < height))
            pixels[row[columns], columns] = shades[(cover[columns] * 255).astype(np.uint8)]

    def paint(self, painter: QPainter, at: QPoint, ratio: float) -> None:
        """Paint it at ``at``, ``ratio`` of its pixels to a point."""
        height, width = self._pixels.shape
        # The image looks into the array, so it must not be kept for longer than this.
        image = QImage(self._pixels.data, width, height, width * 4, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        painter.drawImage(at, image)


def _shades(color: str) -> NDArray[np.uint32]:
    """Return a colour at 256 opacities as QImage keeps premultiplied pixels."""
    value = QColor(color)
    alpha = np.arange(256, dtype=np.uint32)
    red, green, blue = (alpha * part // 255 for part in (value.red(), value.green(), value.blue()))
    shades: NDArray[np.uint32] = (alpha << 24 | red << 16 | green << 8 | blue).astype(np.uint32)
    return shades
