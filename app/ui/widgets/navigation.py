"""The column at the left: the pages that work, with their counts, and at its foot who is marking in which library."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QSizePolicy, QVBoxLayout

from app.ui.theme import Theme, tabular
from app.ui.widgets.controls import frame, label
from app.ui.widgets.glyph import paint_glyph
from app.ui.wording import grouped

WIDTH = 172


class NavButton(QPushButton):
    """A page's name with its count at the right."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        self._count = ""
        self.setProperty("kind", "nav")
        self.setCheckable(True)
        self.setAccessibleName(text)

    def nextCheckState(self) -> None:
        """Leave it to the navigation which page is marked: a press only asks for it."""

    def set_count(self, count: int | None) -> None:
        """Show ``count``, or nothing."""
        self._count = "" if count is None else grouped(count)
        self.setAccessibleName(f"{self.text()} {self._count}".strip())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button as always and the count over it."""
        super().paintEvent(event)
        painter = QPainter(self)
        tokens = self._theme.tokens
        painter.setPen(QColor(tokens.accent if self.isChecked() else tokens.quiet))
        font = tabular(self.font())
        font.setPixelSize(self._theme.px(12))
        painter.setFont(font)
        area = self.rect().adjusted(0, 0, -10, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._count)
        painter.end()


class FootButton(QPushButton):
    """A quiet caption over a value that can be switched by a menu."""

    def __init__(self, theme: Theme, caption: str) -> None:
        super().__init__()
        self._theme = theme
        self._caption = caption
        self._value = ""
        self.setProperty("kind", "nav")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMenu(QMenu(self))

    def show_value(self, value: str) -> None:
        """Show who or what it is now."""
        self._value = value
        self.setAccessibleName(f"{self._caption} {value}")
        self.setToolTip(f"{self._caption} {value}")
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for two lines."""
        return QSize(self._theme.px(WIDTH - 20), self.fontMetrics().height() * 2 + 12)

    def minimumSizeHint(self) -> QSize:
        """Return room for two lines of any width."""
        return QSize(self._theme.px(60), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button's ground and ring as always, and the two lines over it."""
        super().paintEvent(event)
        painter = QPainter(self)
        tokens = self._theme.tokens
        area = self.rect().adjusted(10, 6, -10, -6)
        half = area.height() // 2
        small = QFont(self.font())
        small.setPixelSize(self._theme.px(12))
        for top, font, ink, text in (
            (area.top(), small, tokens.quiet, self._caption),
            (area.top() + half, self.font(), tokens.text, self._value),
        ):
            painter.setFont(font)
            painter.setPen(QColor(ink))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width() - 16)
            line = QRect(area.left(), top, area.width() - 16, half)
            painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        side = self._theme.px(14)
        box = QRectF(area.right() - side, area.center().y() - side // 2, side, side)
        paint_glyph(painter, box, "chevron-up", tokens.quiet)
        painter.end()


class Navigation(QFrame):
    """Pages by key; ``asked`` tells which one is wanted."""

    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "nav")
        self._theme = theme
        self._buttons: dict[str, NavButton] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 14, 10, 10)
        layout.setSpacing(4)
        name = label(self.tr("Fair Hearing"), "title")
        name.setContentsMargins(10, 4, 0, 10)
        layout.addWidget(name)
        self._pages = QVBoxLayout()
        self._pages.setSpacing(4)
        layout.addLayout(self._pages)
        layout.addStretch(1)
        line = frame("line")
        layout.addWidget(line)
        self.person = FootButton(theme, self.tr("Signed in as"))
        self.library = FootButton(theme, self.tr("Library"))
        layout.addWidget(self.person)
        layout.addWidget(self.library)
        theme.changed.connect(self._scale)
        self._scale()

    def add(self, key: str, text: str) -> None:
        """Add a page at the end."""
        made = NavButton(self._theme, text)
        made.clicked.connect(lambda _checked=False: self.asked.emit(key))
        self._pages.addWidget(made)
        self._buttons[key] = made

    def show_page(self, key: str) -> None:
        """Mark the page that is shown."""
        for other, made in self._buttons.items():
            made.setChecked(other == key)

    def set_count(self, key: str, count: int | None) -> None:
        """Show how many there are on a page."""
        self._buttons[key].set_count(count)

    def set_available(self, key: str, available: bool) -> None:
        """Show or hide a page."""
        self._buttons[key].setVisible(available)

    def pages(self) -> tuple[str, ...]:
        """Return the pages on offer now, in order."""
        return tuple(key for key, made in self._buttons.items() if not made.isHidden())

    def _scale(self) -> None:
        self.setFixedWidth(self._theme.px(WIDTH))
