"""Both themes, the text sizes and the icons, as the application shows them."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QMenuBar, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app import paths, tokens
from app.ui.theme import DARK, FAMILY, LIGHT, SYSTEM, Theme, system_text_factor
from app.ui.widgets.controls import FIGURES_IN
from app.ui.widgets.setting_fields import SecondsField

ICONS = sorted(file.stem for file in (paths.resources() / "icons").glob("*.svg"))


@pytest.fixture
def theme(qtbot: QtBot, qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp, LIGHT)
    yield made
    made.deleteLater()


@pytest.mark.parametrize("name", [LIGHT, DARK])
def test_the_application_takes_palette_and_letters(theme: Theme, qapp: QApplication, name: str) -> None:
    theme.prefer(name)
    expected = tokens.load(name)
    assert theme.tokens == expected
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(expected.window)
    assert qapp.palette().color(QPalette.ColorRole.Text) == QColor(expected.text)
    assert QFontInfo(qapp.font()).family() == FAMILY
    assert QFontInfo(qapp.font()).pixelSize() == 13


def test_menus_have_the_letters_of_the_rest_whatever_the_system_gives_them(
    theme: Theme, qtbot: QtBot, qapp: QApplication
) -> None:
    qapp.setFont(QFont("Serif"), "QMenuBar")  # as Windows does, again and again
    bar = QMenuBar()
    qtbot.addWidget(bar)
    bar.ensurePolished()
    assert (bar.font().family(), bar.font().pixelSize()) == (FAMILY, qapp.font().pixelSize())


@pytest.mark.parametrize("scale", [100, 200])
def test_figures_in_a_field_begin_where_words_do(theme: Theme, qtbot: QtBot, scale: int) -> None:
    theme.set_scale(scale)
    form = QWidget()
    words, number = QLineEdit("80.0%"), SecondsField()
    layout = QVBoxLayout(form)
    for field in (words, number):
        layout.addWidget(field)
    qtbot.addWidget(form)
    form.show()
    number.lineEdit().setCursorPosition(0)
    words.setCursorPosition(0)
    first, other = (each.mapTo(form, each.cursorRect().center()).x() for each in (words, number.lineEdit()))
    assert abs(first - other) <= 2
    needed = FIGURES_IN + number.fontMetrics().horizontalAdvance(number.text())
    assert number.lineEdit().width() > needed
    theme.set_scale(100)


def test_the_system_is_followed_only_when_asked_for(theme: Theme, qapp: QApplication) -> None:
    theme.prefer(DARK)
    qapp.styleHints().colorSchemeChanged.emit(qapp.styleHints().colorScheme())
    assert theme.tokens.name == DARK
    theme.prefer(SYSTEM)
    assert theme.tokens.name == LIGHT  # the offscreen platform says nothing, and light is what that means


def test_a_change_is_said_once_when_everything_is_dressed(theme: Theme, qtbot: QtBot, qapp: QApplication) -> None:
    heard: list[str] = []
    theme.changed.connect(lambda: heard.append(qapp.palette().color(QPalette.ColorRole.Window).name().upper()))
    theme.prefer(DARK)
    assert heard == [tokens.load(DARK).window]


@pytest.mark.parametrize(("percent", "pixels"), [(100, 13), (125, 16), (150, 20), (200, 26)])
def test_text_grows(theme: Theme, qapp: QApplication, percent: int, pixels: int) -> None:
    theme.set_scale(percent)
    assert qapp.font().pixelSize() == pixels
    assert theme.px(100) == percent


def test_a_size_nobody_can_read_is_not_taken(theme: Theme) -> None:
    theme.set_scale(1000)
    assert theme.scale == 200


@pytest.mark.parametrize(("points", "factor"), [(9.0, 1.0), (11.0, 1.0), (16.5, 1.5), (40.0, 2.0)])
def test_larger_system_text_makes_everything_larger(qapp: QApplication, points: float, factor: float) -> None:
    font = QFont()
    font.setPointSizeF(points)
    assert system_text_factor(font) == pytest.approx(factor)


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_is_there_and_in_its_colour(theme: Theme, name: str) -> None:
    image = theme.icon(name, "accent").pixmap(32, 32).toImage()
    inked = [image.pixelColor(x, y) for x in range(32) for y in range(32) if image.pixelColor(x, y).alpha() == 255]
    assert inked
    source = (paths.resources() / "icons" / f"{name}.svg").read_text("utf-8")
    if "currentColor" in source:
        assert QColor(theme.tokens.accent) in inked


@pytest.mark.parametrize("name", [LIGHT, DARK])
def test_the_arrows_of_the_style_sheet_have_the_themes_colour(name: str) -> None:
    folder = paths.resources() / "icons"
    for icon in ("chevron-down", "chevron-up"):
        assert tokens.load(name).quiet in (folder / f"{icon}-{name}.svg").read_text("utf-8")
    assert tokens.load(name).accent_text in (folder / f"check-{name}.svg").read_text("utf-8")


@pytest.mark.parametrize("kind", ["", "main", "quiet", "link", "nav"])
def test_the_keyboards_place_is_seen_on_every_kind_of_button(theme: Theme, qtbot: QtBot, kind: str) -> None:
    button = QPushButton("Evaluate")
    button.setProperty("kind", kind)
    qtbot.addWidget(button)
    button.resize(120, 40)
    button.show()
    button.clearFocus()
    without = button.grab().toImage()
    button.setFocus()
    button.activateWindow()
    qtbot.waitUntil(button.hasFocus)
    assert button.grab().toImage() != without
