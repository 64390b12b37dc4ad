"""Labels, buttons and frames by what they are, so that pages need not repeat how they are made."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

UNBOUNDED = 16_777_215
"""What Qt takes for any width and any height; PySide6 does not name it."""
FIGURES_IN = 9
"""So far from the left edge the figures of a spin box begin, pixels: as far as the words of other fields."""


def label(text: str = "", role: str = "", *, wrap: bool = False, buddy: QWidget | None = None) -> QLabel:
    """Return a label in the role ``title``, ``heading``, ``quiet`` ...; its text is never read as markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if role:
        made.setProperty("role", role)
    if buddy is not None:
        made.setBuddy(buddy)
    return made


def button(text: str, kind: str = "", pressed: Callable[[], object] | None = None, tip: str = "") -> QPushButton:
    """Return a button of the kind ``main``, ``quiet``, ``link`` ... that calls ``pressed``."""
    made = QPushButton(text)
    if kind:
        made.setProperty("kind", kind)
    if pressed is not None:
        made.clicked.connect(lambda _checked=False: pressed())
    made.setToolTip(tip)
    made.setAutoDefault(False)
    return made


def frame(role: str, *, column: bool = True, margins: tuple[int, int, int, int] = (16, 12, 16, 12)) -> QFrame:
    """Return a frame in the role ``card``, ``bar``, ``side`` ... with a layout in it."""
    made = QFrame()
    made.setProperty("role", role)
    layout: QBoxLayout = QVBoxLayout(made) if column else QHBoxLayout(made)
    layout.setContentsMargins(*margins)
    layout.setSpacing(8)
    return made


def column(parent: QWidget | None = None, *, margin: int = 0, spacing: int = 0) -> QVBoxLayout:
    """Return an upright layout with one margin all round."""
    made = QVBoxLayout() if parent is None else QVBoxLayout(parent)
    made.setContentsMargins(margin, margin, margin, margin)
    made.setSpacing(spacing)
    return made


def row(*things: QWidget | None, spacing: int = 8) -> QHBoxLayout:
    """Return ``things`` side by side; ``None`` takes what room is left."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for thing in things:
        if thing is None:
            made.addStretch(1)
        else:
            made.addWidget(thing)
    return made


def scrolled(inside: QWidget) -> QScrollArea:
    """Return what shows ``inside`` in its whole width and scrolls it up and down; the keyboard passes it by."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setWidget(inside)
    return made


def indented(field: QAbstractSpinBox) -> None:
    """Let the figures of a spin box begin where the words of other fields do.

    The style sheet cannot say so: Qt leaves its padding at the sides out.
    """
    field.lineEdit().setTextMargins(FIGURES_IN, 0, 0, 0)


def clear(layout: QLayout) -> None:
    """Take every widget out of ``layout`` and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def restyle(widget: QWidget, name: str, value: str) -> None:
    """Give ``widget`` another dynamic property and let the style sheet look at it again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
