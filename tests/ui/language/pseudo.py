"""A language that nobody speaks: every sentence in brackets and with accents, to see what is said in no language."""

import json
import re
import sqlite3
import tomllib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QMenuBar,
    QTabBar,
    QWidget,
)

from app import language
from app.domain.words import Channel, Mark, Purpose, State
from app.paths import resources

T = TypeVar("T")
_ACCENTS = str.maketrans("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ")
_SIGN = re.compile(r"([✓✗★▼▲○●–…] ?)?(.*)", re.DOTALL)
_KEPT = re.compile(r"(\{[^{}]*\}|<[^>]*>|&[a-z]+;|%n|https?:\S+)")
_WRAPPED = re.compile(r"«[^«»]*»")
_FIGURES = re.compile(r"^[\d:–.% ]+(?=[^\d])|(?<!\d)[\d:–.% ]+$")
"""Figures and times before and after words."""
_LETTERS = re.compile(r"[A-Za-z]{2,}")


def bracketed(text: str) -> str:
    """Return a sentence of the language; its fields and its markup stay as they are."""
    found = _SIGN.match(text)
    assert found is not None
    sign, words = found[1] or "", found[2]
    parts = (part if place % 2 else part.translate(_ACCENTS) for place, part in enumerate(_KEPT.split(words)))
    return f"{sign}«{''.join(parts)}»"


class Pseudo(QTranslator):
    """Speaks it."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Return whether there are no words; Qt asks before it takes one up."""
        return False

    def translate(self, context: str, text: str, comment: str | None = None, n: int = -1) -> str:
        return bracketed(comment if n not in (-1, 1) and comment else text)


@contextmanager
def spoken(build: Callable[[], T]) -> Iterator[T]:
    """Let everything be said in it for a while: what ``build`` makes, and what that does."""
    words = Pseudo()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.installTranslator(words)
    try:
        made = build()
        language.speak(words.translate)  # a window that is built speaks as its settings have it
        yield made
    finally:
        language.speak(None)
        app.removeTranslator(words)


def outside(text: str) -> list[str]:
    """Return the pieces of a text that stand in no brackets and hold a word."""
    while text != (bare := _WRAPPED.sub("\0", text)):
        text = bare
    pieces = re.split(r"[\0\n\t·()“”|→✓✗★▼○]|: |, |; | [–—] | \+ |\. ", re.sub(r"<[^>]*>", "\0", text))
    stripped = (_FIGURES.sub("", piece).strip(" .,:;…?") for piece in pieces)
    return [piece for piece in stripped if _LETTERS.search(piece)]


def texts(root: QWidget) -> Iterator[str]:
    """Yield what can be read, hovered or heard of all that is visible in ``root``."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or isinstance(widget.parentWidget(), QAbstractSpinBox):
            continue
        yield widget.toolTip()
        seen = QAccessible.queryAccessibleInterface(widget)
        if seen is not None and not isinstance(widget, QComboBox | QAbstractSpinBox):
            yield seen.text(QAccessible.Text.Name)
            yield seen.text(QAccessible.Text.Description)
        yield from _of(widget)


def _of(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(place) for place in range(widget.count()))
    elif isinstance(widget, QListWidget):
        yield from (widget.item(place).text() for place in range(widget.count()))
    elif isinstance(widget, QHeaderView) and widget.model() is not None:
        heads = range(widget.count())
        yield from (str(widget.model().headerData(head, widget.orientation()) or "") for head in heads)
    elif isinstance(widget, QMenuBar | QMenu):
        yield from (action.text() for action in widget.actions())


class Typed:
    """What people typed, and what the scorecards say: all texts of a library, whole and in parts."""

    def __init__(self, library: Path) -> None:
        kept = set(_kept(library))
        for card in (resources() / "scorecards").glob("*.toml"):
            kept |= set(_leaves(tomllib.loads(card.read_text(encoding="utf-8"))))
        plain = {" ".join(value.split()) for value in kept}
        keys = {str(each) for kind in (Channel, Mark, Purpose, State) for each in kind}
        self._whole = (plain | {piece for value in plain for piece in outside(value)}) - keys
        self._long = "\n".join(value for value in plain if len(value) > 20)

    def holds(self, piece: str) -> bool:
        """Return whether a piece is of a library; a short one has to be a text of its own."""
        piece = " ".join(piece.split())
        return piece in self._whole or (len(piece) > 14 and piece in self._long)


def _kept(library: Path) -> Iterator[str]:
    with closing(sqlite3.connect(library)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            rows = [] if table.startswith("sqlite") else connection.execute(f'SELECT * FROM "{table}"')
            for value in (value for row in rows for value in row if isinstance(value, str) and value):
                yield value
                if value[0] in "{[":
                    yield from _leaves(json.loads(value))


def _leaves(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _leaves(each)
    elif isinstance(value, list):
        for each in value:
            yield from _leaves(each)
