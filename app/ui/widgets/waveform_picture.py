"""The sound of a waveform as a picture, one column of device pixels at a time, so that it is sharp on every screen."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from app.ui.widgets.waveform_values import Shape
from app.ui.widgets.waveform_view import View

Floats = NDArray[np.float32]

FULL = 0.92
"""Share of a lane's half height that the scale takes."""
QUIETEST = 0.08
"""A recording whose scale is below this is not blown up further: hiss should look like hiss."""
RARE = 0.002
"""Share of the sound that may be louder than the scale and is cut at the edge of its lane."""
POINT_MS = 10
"""How far apart the points of a shape are at their finest; between them the outline is drawn straight."""


def loudest(shape: Shape, duration_ms: int) -> float:
    """Return the scale of every lane at every zoom, what only one stretch in 500 exceeds: a click flattens nothing."""
    columns = min(max(duration_ms // 160, 1), 20_000)
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


def wave_image(lanes: Sequence[tuple[Floats, str]], width: int, height: int, line: int) -> QImage:
    """Return lanes (outline of shape (columns, 2), colour) one above the other on a transparent ground.

    ``width`` and ``height`` are device pixels; a line of ``line`` pixels runs on where nothing is heard.
    """
    picture = np.zeros((height, width), np.uint32)
    each = height // len(lanes)
    for index, (values, color) in enumerate(lanes):
        covered = _cover(values, each, line)
        np.take(_shades(color), covered, out=picture[index * each : (index + 1) * each])
    image = QImage(picture.data, width, height, width * 4, QImage.Format.Format_ARGB32_Premultiplied)
    return image.copy()  # its own memory: numpy's goes with this function


def _cover(values: Floats, height: int, line: int) -> NDArray[np.uint8]:
    """Return how much of each pixel the sound covers, 0-255: columns end softly instead of in steps."""
    middle = height / 2
    first = round(middle - line / 2)
    reach = np.float32(FULL * (middle - line))
    values = np.clip(values, -1 / FULL, 1 / FULL)
    top = np.minimum(middle - values[:, 1] * reach, first).astype(np.float32)
    bottom = np.maximum(middle - values[:, 0] * reach, first + line).astype(np.float32)
    # Only rows between the highest and the lowest column hold anything at all.
    begin, end = max(int(top.min()), 0), min(int(bottom.max()) + 1, height)
    rows = np.arange(begin, end, dtype=np.float32)[:, None]
    cover = np.minimum(rows + 1 - top, bottom - rows)
    np.clip(cover, 0, 1, out=cover)
    cover *= 255
    covered = np.zeros((height, len(values)), np.uint8)
    covered[begin:end] = cover
    return covered


def _shades(color: str) -> NDArray[np.uint32]:
    """Return a colour at 256 opacities as QImage keeps premultiplied pixels."""
    value = QColor(color)
    alpha = np.arange(256, dtype=np.uint32)
    red, green, blue = (alpha * part // 255 for part in (value.red(), value.green(), value.blue()))
    shades: NDArray[np.uint32] = (alpha << 24 | red << 16 | green << 8 | blue).astype(np.uint32)
    return shades
