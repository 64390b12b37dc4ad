"""The program's icon in the sizes of a desktop: ``python -m building.icons ICON.svg FOLDER`` (needs PySide6)."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def draw(icon: Path, folder: Path) -> list[Path]:
    """Draw ``icon`` in every size into ``folder``, as a hicolor theme lays them out; RuntimeError where it cannot."""
    renderer = QSvgRenderer(str(icon))
    made = []
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        target = folder / f"{size}x{size}" / "apps" / f"{icon.stem}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        if not (renderer.isValid() and image.save(str(target))):
            raise RuntimeError(f"{icon} could not be drawn into {target}")
        made.append(target)
    return made


if __name__ == "__main__":
    draw(Path(sys.argv[1]), Path(sys.argv[2]))
