"""The lanes of a waveform as a picture, one column of device pixels at a time, so that it is sharp on every screen."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPixmap

from app.tokens import Tokens

if TYPE_CHECKING:
    from app.ui.widgets.waveform import Shape

FULL = 0.92
"""Share of a lane's half height that the loudest sample takes."""
QUIETEST = 0.08
"""A recording whose loudest sample is below this is not blown up further: hiss should look like hiss."""


def wave_image(
    shape: "Shape | None",
    duration_ms: int,
    size: QSize,
    ratio: float,
    *,
    lanes: Sequence[tuple[int, str]],
    tokens: Tokens,
) -> QPixmap:
    """Return lanes (channel, colour) one above the other, ``size`` in points at ``ratio`` device pixels a point.

    Both lanes share one scale, so that a quiet caller looks quiet beside the advisor.
    """
    width, height = max(round(size.width() * ratio), 1), max(round(size.height() * ratio), 1)
    picture = np.empty((height, width, 4), np.uint8)
    picture[:] = _bgra(tokens.surface)
    values = shape.view(0, duration_ms, width) if shape is not None and duration_ms else None
    loudest = max(float(np.abs(values).max(initial=0.0)), QUIETEST) if values is not None else 1.0
    each = height // len(lanes)
    for index, (channel, color) in enumerate(lanes):
        lane = picture[index * each : (index + 1) * each]
        _draw(lane, values[channel] / loudest if values is not None else None, color, tokens, max(round(ratio), 1))
        if index:
            lane[:1] = _bgra(tokens.line)
    image = QImage(picture.tobytes(), width, height, width * 4, QImage.Format.Format_RGB32).copy()
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _draw(lane: NDArray[np.uint8], values: NDArray[np.float32] | None, color: str, tokens: Tokens, line: int) -> None:
    """Fill each column between its low and its high; a line of the lane's colour where nothing is heard."""
    middle = lane.shape[0] / 2
    first = round(middle - line / 2)
    if values is None:
        lane[first : first + line] = _bgra(tokens.line)
        return
    reach = FULL * (middle - line)
    top = np.minimum(middle - values[:, 1] * reach, first)
    bottom = np.maximum(middle - values[:, 0] * reach, first + line)
    rows = np.arange(lane.shape[0], dtype=np.float32)[:, None]
    # How much of each pixel is covered: columns end softly instead of in steps.
    cover = np.clip(np.minimum(rows + 1 - top, bottom - rows), 0, 1)[..., None]
    ground, paint = _bgra(tokens.surface).astype(np.float32), _bgra(color).astype(np.float32)
    lane[:] = (ground + (paint - ground) * cover).astype(np.uint8)


def _bgra(color: str) -> NDArray[np.uint8]:
    """Return a colour in the order in which QImage keeps it on little-endian machines."""
    value = QColor(color)
    return np.array([value.blue(), value.green(), value.red(), 255], np.uint8)
