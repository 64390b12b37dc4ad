"""How a headerless recording is coded: asked for with the likely answer filled in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from app.media.raw import RawCodec, RawFormat
from app.ui.widgets.controls import label
from app.ui.wording import grouped

RATES = (8000, 16000)


class RawFormatFields(QWidget):
    """Coding, samples a second and channels; ``changed`` says that another answer was given."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.codec = QComboBox()
        self.rate = QComboBox()
        self.channels = QComboBox()
        names = {
            RawCodec.MULAW: self.tr("µ-law"),
            RawCodec.ALAW: self.tr("A-law"),
            RawCodec.GSM: self.tr("GSM 06.10"),
            RawCodec.G722: self.tr("G.722"),
        }
        for codec, name in names.items():
            self.codec.addItem(name, codec)
        for rate in RATES:
            self.rate.addItem(grouped(rate), rate)
        self.channels.addItem(self.tr("one channel"), 1)
        self.channels.addItem(self.tr("two channels"), 2)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for place, (text, field) in enumerate(
            (
                (self.tr("Co&ding"), self.codec),
                (self.tr("Samp&les a second"), self.rate),
                (self.tr("C&hannels"), self.channels),
            )
        ):
            field.setAccessibleName(text.replace("&", ""))
            layout.addWidget(label(text, buddy=field), 0, place)
            layout.addWidget(field, 1, place)
            layout.setColumnStretch(place, 1)
            field.activated.connect(lambda _place: self.changed.emit())

    def propose(self, likely: RawFormat) -> None:
        """Fill in the likely answer."""
        self.codec.setCurrentIndex(self.codec.findData(likely.codec))
        self.rate.setCurrentIndex(max(self.rate.findData(likely.rate), 0))
        self.channels.setCurrentIndex(max(self.channels.findData(likely.channels), 0))

    def chosen(self) -> RawFormat:
        """Return the answer."""
        return RawFormat(RawCodec(self.codec.currentData()), self.rate.currentData(), self.channels.currentData())
