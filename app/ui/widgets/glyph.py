"""Our own icons inside painted widgets: rendered once for each size and colour, then only copied."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QPixmapCache

from app.ui.theme import icon


def paint_glyph(painter: QPainter, box: QRectF, name: str, color: str) -> None:
    """Paint the icon ``name`` in ``color`` over ``box``, sharp on this device."""
    ratio = painter.device().devicePixelRatioF()
    side = round(min(box.width(), box.height()) * ratio)
    key = f"glyph/{name}/{color}/{side}"
    pixmap = QPixmap()
    if not QPixmapCache.find(key, pixmap):
        pixmap = icon(name, color).pixmap(QSize(side, side), 1.0)
        if pixmap.width() != side:
            pixmap = pixmap.scaled(side, side, mode=Qt.TransformationMode.SmoothTransformation)
        QPixmapCache.insert(key, pixmap)
    painter.drawPixmap(box, pixmap, QRectF(pixmap.rect()))
