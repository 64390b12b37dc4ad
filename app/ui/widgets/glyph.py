"""Our own icons inside painted widgets: rendered once for each size and colour, then only copied."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache

from app.ui.theme import pixmap


def paint_glyph(painter: QPainter, box: QRectF, name: str, color: str) -> None:
    """Paint the icon ``name`` in ``color`` over ``box``, sharp on this device."""
    ratio = painter.device().devicePixelRatioF()
    side = round(min(box.width(), box.height()) * ratio)
    key = f"glyph/{name}/{color}/{side}"
    glyph = QPixmap()
    if not QPixmapCache.find(key, glyph):
        glyph = pixmap(name, color, side)
        QPixmapCache.insert(key, glyph)
    painter.drawPixmap(box, glyph, QRectF(glyph.rect()))
