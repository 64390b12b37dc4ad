"""Draws the program's icon for Windows, from 16 to 256 pixels: ``python windows_icon.py PICTURE.svg ICON.ico``.

Qt draws it, so the interpreter must have the program's libraries; nothing is drawn on a screen.
"""

import os
import struct
import sys
from pathlib import Path

SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


def main(arguments: list[str]) -> int:
    """Draw the picture in every size and write the icon; return the exit code."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication([])
    Path(arguments[1]).write_bytes(icon([(size, png(arguments[0], size)) for size in SIZES]))
    del app
    return 0


def png(picture: str, size: int) -> bytes:
    """Return an SVG file drawn ``size`` pixels wide and high, as PNG."""
    from PySide6.QtCore import QBuffer, QByteArray, Qt
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(picture).render(painter)
    painter.end()
    kept = QBuffer()
    kept.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(kept, QByteArray(b"png")).write(image)
    return bytes(kept.data().data())


def icon(pictures: list[tuple[int, bytes]]) -> bytes:
    """Return an icon file of PNG pictures: a head, an entry of 16 bytes for each, the pictures."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    entries = b""
    for size, data in pictures:
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), at)
        at += len(data)
    return head + entries + b"".join(data for _, data in pictures)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
