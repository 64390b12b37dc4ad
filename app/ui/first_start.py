"""The first page of all: look around in the demo library, begin one of your own, or open one that is there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.ui.refused import Refusal, RefusedLibrary
from app.ui.theme import Theme
from app.ui.widgets.controls import button, column, frame, label, row

WIDTH = 640
ICON_SIDE = 48


class FirstStart(QWidget):
    """Offers the three ways to begin; shows what went wrong with a library, and how far a new one is."""

    demo_asked = Signal()
    own_asked = Signal()
    open_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self._theme = theme
        self._sign = label()
        self.refused = RefusedLibrary()
        self.problem = self.refused.problem
        self.demo_button = button(self.tr("Open the demo library"), "main", self.demo_asked.emit)
        self.own_button = button(self.tr("Begin your own…"), "", self.own_asked.emit)
        self.open_button = button(self.tr("Open a library that is there…"), "link", self.open_asked.emit)
        self.doing = label("", "quiet")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self._middle = QWidget()
        self._build()
        self.wait("")
        self.refuse(Refusal(""))
        theme.changed.connect(self._scale)
        self._scale()

    def refuse(self, refusal: Refusal) -> None:
        """Say why a library could not be opened; nothing when the sentence is empty."""
        self.wait("")
        self.refused.show_refusal(refusal)

    def wait(self, doing: str) -> None:
        """Say what is being done, and take no orders meanwhile."""
        self.doing.setText(doing)
        self.bar.setRange(0, 0)
        for part in (self.doing, self.bar):
            part.setVisible(bool(doing))
        for choice in (self.demo_button, self.own_button, self.open_button):
            choice.setEnabled(not doing)

    def progress(self, done: float) -> None:
        """Show how much is done, 0-1."""
        self.bar.setRange(0, 100)
        self.bar.setValue(round(done * 100))

    def _build(self) -> None:
        middle = column(self._middle, spacing=16)
        head = QHBoxLayout()
        head.setSpacing(14)
        words = column(spacing=2)
        words.addWidget(label(self.tr("Fair Hearing"), "figure"))
        words.addWidget(label(self.tr("Fair marks for every call."), "quiet"))
        head.addWidget(self._sign)
        head.addLayout(words)
        head.addStretch(1)
        middle.addLayout(head)
        middle.addWidget(self.refused)
        choices = QHBoxLayout()
        choices.setSpacing(16)
        choices.addWidget(
            self._choice(
                self.tr("Look around first"),
                self.tr(
                    "A made-up contact centre: seven advisors, fourteen months of evaluations, eight calls to mark, "
                    "and a guide through the first one in a minute. Nothing in it is real."
                ),
                self.demo_button,
            ),
            1,
        )
        choices.addWidget(
            self._choice(
                self.tr("A library of your own"),
                self.tr(
                    "Three short steps: your team, its advisors, where recordings come in. Everything stays in one "
                    "file on this machine."
                ),
                self.own_button,
            ),
            1,
        )
        middle.addLayout(choices)
        middle.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        middle.addWidget(self.doing)
        middle.addWidget(self.bar)
        outer = column(self, margin=32)
        outer.addStretch(2)
        outer.addLayout(row(None, self._middle, None, spacing=0))
        outer.addStretch(3)

    def _choice(self, title: str, text: str, choice: QWidget) -> QFrame:
        card = frame("card", margins=(20, 18, 20, 18))
        inside = self._inside(card)
        inside.addWidget(label(title, "heading"))
        inside.addWidget(label(text, "quiet", wrap=True))
        inside.addStretch(1)
        inside.addSpacing(8)
        inside.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    @staticmethod
    def _inside(card: QFrame) -> QVBoxLayout:
        layout = card.layout()
        assert isinstance(layout, QVBoxLayout)
        return layout

    def _scale(self) -> None:
        self._middle.setFixedWidth(self._theme.px(WIDTH))
        side = self._theme.px(ICON_SIDE)
        self._sign.setPixmap(self._theme.icon("fair-hearing").pixmap(side, side))
