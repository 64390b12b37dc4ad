"""The shipped Inter on the printed page: registered once, measured by its own advances, asked what it can show."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from threading import Lock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app import paths

REGULAR, SEMIBOLD, BOLD = "Inter", "Inter-SemiBold", "Inter-Bold"
_FILES = {REGULAR: "Inter-Regular.ttf", SEMIBOLD: "Inter-SemiBold.ttf", BOLD: "Inter-Bold.ttf"}
_registering = Lock()


@dataclass(frozen=True, slots=True)
class Face:
    """One weight of the type family; ``advances`` are in thousandths of the size, by character."""

    name: str
    advances: Mapping[str, float]


@cache
def face(name: str) -> Face:
    """Return a weight by its name, registered with ReportLab on first use; KeyError for a weight we do not ship."""
    with _registering:
        font = TTFont(name, str(paths.resources() / "fonts" / _FILES[name]))
        pdfmetrics.registerFont(font)
        widths = font.face.charWidths
        return Face(name, {chr(code): widths[code] for code in font.face.charToGlyph if code in widths})


def ready() -> None:
    """Make every weight known to ReportLab."""
    for name in _FILES:
        face(name)


def width(text: str, name: str, size: float) -> float:
    """Return how wide ``text`` is in points, set in weight ``name`` at ``size`` points."""
    return _thousandths(text, name) * size / 1000


@lru_cache(maxsize=4096)
def _thousandths(text: str, name: str) -> float:
    """Return the sum of advances; words come back often, since a sheet is tried at more than one size."""
    advances = face(name).advances
    missing = advances["?"]
    return sum(advances.get(character, missing) for character in text)


def shows(character: str) -> bool:
    """Return whether the family has a glyph for this character (all weights have the same ones)."""
    return character in face(REGULAR).advances
