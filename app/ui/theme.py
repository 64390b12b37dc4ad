"""The look of the window: palette, fonts and icons from the tokens, in the theme the system or the person wants."""

import logging

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from app import paths, tokens
from app.tokens import Tokens
from app.ui.stylesheet import Px, stylesheet

FAMILY = "Inter"
BODY_PX = 13
SYSTEM, LIGHT, DARK = "system", "light", "dark"
CONTRAST_LIGHT, CONTRAST_DARK = "contrast-light", "contrast-dark"
SCALES = (80, 200)
SIZES = (100, 110, 125, 150, 175, 200)
"""The text sizes on offer, in per cent."""

log = logging.getLogger(__name__)


class Theme(QObject):
    """Keeps the application in one theme and text scale, and says ``changed`` when either is another."""

    changed = Signal()

    def __init__(self, app: QApplication, preference: str = SYSTEM, scale: int = 100) -> None:
        super().__init__(app)
        self._app = app
        self._preference = preference
        self._scale = scale
        self._tokens: Tokens | None = None
        self._system_factor = system_text_factor(app.font())
        load_fonts(app)
        app.setStyle("Fusion")
        app.styleHints().colorSchemeChanged.connect(self._follow)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._follow)
        self._show()

    @property
    def tokens(self) -> Tokens:
        """Return the colours in force."""
        assert self._tokens is not None
        return self._tokens

    @property
    def preference(self) -> str:
        """Return what was asked for: ``system`` or the name of a theme."""
        return self._preference

    @property
    def scale(self) -> int:
        """Return the text size asked for in per cent, on top of the system's own."""
        return self._scale

    def px(self, at_100: float) -> int:
        """Return a length given for 100 % at the text scale in force, in device-independent pixels."""
        return round(at_100 * self._scale / 100 * self._system_factor)

    def prefer(self, preference: str) -> None:
        """Take ``system`` or the theme of this name from now on."""
        self._preference = preference
        self._show()

    def set_scale(self, percent: int) -> None:
        """Show all text at ``percent`` of its size (80-200)."""
        self._scale = min(max(percent, SCALES[0]), SCALES[-1])
        self._show()

    def icon(self, name: str, role: str = "text") -> QIcon:
        """Return the icon ``name`` in the colour of the token ``role``."""
        return icon(name, getattr(self.tokens, role))

    def _follow(self) -> None:
        if self._preference == SYSTEM:
            self._show()

    def _show(self) -> None:
        self._tokens = apply(self._app, self._name(), self.px)
        self.changed.emit()

    def _name(self) -> str:
        if self._preference != SYSTEM:
            return self._preference
        hints = self._app.styleHints()
        dark = hints.colorScheme() == Qt.ColorScheme.Dark
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return CONTRAST_DARK if dark else CONTRAST_LIGHT
        return DARK if dark else LIGHT


def apply(app: QApplication, name: str, px: Px = round) -> Tokens:
    """Dress the application in the theme ``name`` and return its colours; ``px`` scales lengths."""
    chosen = tokens.load(name)
    font = QFont(FAMILY)
    font.setPixelSize(px(BODY_PX))
    app.setFont(font)
    app.setPalette(palette(chosen))
    app.setStyleSheet(stylesheet(chosen, px, FAMILY, (paths.resources() / "icons").as_posix()))
    return chosen


def palette(colours: Tokens) -> QPalette:
    """Return the palette of a theme, disabled colours included."""
    roles = QPalette.ColorRole
    made = QPalette()
    for role, colour in (
        (roles.Window, colours.window),
        (roles.WindowText, colours.text),
        (roles.Base, colours.surface),
        (roles.AlternateBase, colours.window),
        (roles.Text, colours.text),
        (roles.PlaceholderText, colours.quiet),
        (roles.Button, colours.surface),
        (roles.ButtonText, colours.text),
        (roles.BrightText, colours.accent_text),
        (roles.Highlight, colours.accent),
        (roles.HighlightedText, colours.accent_text),
        (roles.ToolTipBase, colours.surface),
        (roles.ToolTipText, colours.text),
        (roles.Link, colours.accent),
        (roles.LinkVisited, colours.accent),
        (roles.Light, colours.surface),
        (roles.Midlight, colours.window),
        (roles.Mid, colours.line),
        (roles.Dark, colours.line),
        (roles.Shadow, colours.line),
        (roles.Accent, colours.accent),
    ):
        made.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.quiet))
    return made


def tabular(font: QFont) -> QFont:
    """Return ``font`` with figures of one width, for columns; in running text they would set hyphens apart."""
    made = QFont(font)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def load_fonts(app: QApplication) -> None:
    """Make the shipped Inter known to the application, once, so that every machine shows the same letters."""
    if app.property("fonts") is not None:
        return
    app.setProperty("fonts", FAMILY)
    for file in sorted((paths.resources() / "fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            log.warning("the font %s could not be loaded", file.name)


def system_text_factor(font: QFont) -> float:
    """Return how much larger than usual the system shows its text (1.0-2.0), from its own default font."""
    usual = {"windows": 9.0, "cocoa": 13.0}.get(QGuiApplication.platformName(), 11.0)
    size = font.pointSizeF()
    return min(max(size / usual, 1.0), 2.0) if size > 0 else 1.0


def icon(name: str, colour: str) -> QIcon:
    """Return one of our own icons tinted in ``colour``, sharp at one, two and three device pixels a point."""
    drawing = _drawing(name, colour)
    made = QIcon()
    for side in (16, 20, 24, 32, 40, 48, 64):
        made.addPixmap(_rendered(drawing, side))
    return made


def pixmap(name: str, colour: str, side: int) -> QPixmap:
    """Return one of our own icons tinted in ``colour``, ``side`` device pixels wide and high."""
    return _rendered(_drawing(name, colour), side)


def _drawing(name: str, colour: str) -> QSvgRenderer:
    source = (paths.resources() / "icons" / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(source.encode()))


def _rendered(drawing: QSvgRenderer, side: int) -> QPixmap:
    made = QPixmap(QSize(side, side))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    drawing.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return made
