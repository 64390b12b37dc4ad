"""The picture of a letterhead: shown, chosen from a file, taken away."""

import base64
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog, QWidget

from app.domain.options import Value
from app.ui.widgets.controls import button, column, frame, label, row

LARGEST = QSize(900, 240)
"""Pixels a picture is brought down to: sharp at the size it is printed."""
SHOWN = QSize(180, 60)


class LogoField(QWidget):
    """Shows the picture on white, as paper is; ``chosen`` brings it as PNG in base64, nothing where taken away."""

    chosen = Signal(object)
    refused = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._paper = frame("tint", margins=(6, 6, 6, 6))
        self._paper.setStyleSheet("background: white;")
        self.picture = label()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = self._paper.layout()
        assert layout is not None
        layout.addWidget(self.picture)
        self.choose_button = button(self.tr("Choose a picture…"), "", self._ask)
        self.remove_button = button(self.tr("Take it away"), "", lambda: self.chosen.emit(""))
        self.setFocusProxy(self.choose_button)
        outer = column(self, spacing=6)
        outer.addWidget(self._paper)
        outer.addLayout(row(self.choose_button, None))
        outer.addLayout(row(self.remove_button, None))
        self.show_value("")

    def show_value(self, value: Value) -> None:
        """Show the picture there is."""
        shown = QPixmap()
        if value:
            shown.loadFromData(QByteArray(base64.b64decode(str(value))))
        self._paper.setVisible(not shown.isNull())
        self.remove_button.setVisible(not shown.isNull())
        if not shown.isNull():
            smooth = Qt.TransformationMode.SmoothTransformation
            self.picture.setPixmap(shown.scaled(SHOWN, Qt.AspectRatioMode.KeepAspectRatio, smooth))
            self.picture.setAccessibleName(self.tr("The picture as it is now"))

    def take_file(self, path: Path) -> None:
        """Take a picture from a file, or say that it holds none."""
        made = from_svg(path) if path.suffix.lower() == ".svg" else from_pixels(path)
        if made.isNull():
            self.refused.emit(self.tr("{0} holds no picture that can be read. PNG and SVG will do.").format(path.name))
        else:
            self.chosen.emit(as_png(made))

    def setAccessibleName(self, name: str) -> None:
        """Call the button that takes the keyboard by the setting's name too."""
        super().setAccessibleName(name)
        self.choose_button.setAccessibleName(f"{name}: {self.choose_button.text()}")
        self.remove_button.setAccessibleName(f"{name}: {self.remove_button.text()}")

    def _ask(self) -> None:
        kinds = self.tr("Pictures ({0})").format("*.png *.svg *.jpg *.jpeg")
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a picture"), "", kinds)
        if name:
            self.take_file(Path(name))


def from_svg(path: Path) -> QImage:
    """Return a drawing as pixels, as large as will be printed; an empty picture where it is none."""
    drawing = QSvgRenderer(str(path))
    size = drawing.defaultSize()
    if not drawing.isValid() or size.isEmpty():
        return QImage()
    made = QImage(size.scaled(LARGEST, Qt.AspectRatioMode.KeepAspectRatio), QImage.Format.Format_ARGB32)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    drawing.render(painter)
    painter.end()
    return made


def from_pixels(path: Path) -> QImage:
    """Return a picture, brought down to what will be printed; an empty one where the file holds none."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    made = reader.read()
    if made.isNull() or (made.width() <= LARGEST.width() and made.height() <= LARGEST.height()):
        return made
    smooth = Qt.TransformationMode.SmoothTransformation
    return made.scaled(LARGEST, Qt.AspectRatioMode.KeepAspectRatio, smooth)


def as_png(image: QImage) -> str:
    """Return a picture as a PNG file's bytes in base64."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return base64.b64encode(bytes(buffer.data().data())).decode("ascii")
