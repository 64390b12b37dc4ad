"""The printed page: paper, margins, sizes and colours that every report shares."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache

from reportlab.lib.colors import Color, HexColor

from app import tokens
from app.domain.days import said_day
from app.domain.stationery import PLAIN, Stationery
from app.domain.words import Band, Mark
from app.language import Words
from app.tokens import Tokens

MARGIN = 42.0  # points, all round
LIGHT_RULE = 0.5  # points
RULED = 18.0  # points between lines to write on by hand

BAND_WORDS = Words(
    "Sheet",
    {
        Band.BELOW: "Does not meet expectations",
        Band.MEETS: "Meets expectations",
        Band.EXCEEDS: "Exceeds expectations",
    },
)
MARK_WORDS = Words("Sheet", {Mark.MET: "✓ Met", Mark.NOT_MET: "✗ Not met", Mark.NO_OPPORTUNITY: "– No opportunity"})


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper in points, and what the council has printed on it."""

    name: str
    width: float
    height: float
    stationery: Stationery = PLAIN

    @property
    def left(self) -> float:
        """Return the left edge of what is printed."""
        return MARGIN

    @property
    def right(self) -> float:
        """Return the right edge of what is printed."""
        return self.width - MARGIN


PAPERS = {"a4": Paper("A4", 595.276, 841.89), "letter": Paper("Letter", 612.0, 792.0)}


def paper(name: str = "", stationery: Stationery = PLAIN) -> Paper:
    """Return a paper by its name, A4 or Letter, else the stationery's own; ValueError for another."""
    wanted = name or stationery.paper
    try:
        return replace(PAPERS[wanted.lower()], stationery=stationery)
    except KeyError:
        raise ValueError(f"Paper {wanted!r} is not known; take A4 or Letter.") from None


@dataclass(frozen=True, slots=True)
class Density:
    """How closely a sheet is set: type size, line step and the air above and below a table row, in points."""

    size: float
    leading: float
    pad: float
    gap: float  # between blocks


COMFORTABLE = Density(size=8.7, leading=11.0, pad=2.0, gap=10.0)
MEDIUM = Density(size=8.5, leading=10.6, pad=1.55, gap=8.5)
COMPACT = Density(size=8.2, leading=10.2, pad=1.1, gap=7.0)


@cache
def colours() -> Tokens:
    """Return the colours of paper: the light theme's."""
    return tokens.load("light")


@cache
def ink(colour: str) -> Color:
    """Return ``#RRGGBB`` as ReportLab's own kind of colour, which it need not parse at every stroke."""
    return HexColor(colour)


@cache
def filling(colour: str) -> str:
    """Return the PDF operator that fills with ``#RRGGBB`` from here on: hundreds of words on a page ask for few."""
    return f"{_components(colour)} rg"


@cache
def stroking(colour: str) -> str:
    """Return the PDF operator that draws lines in ``#RRGGBB`` from here on."""
    return f"{_components(colour)} RG"


def _components(colour: str) -> str:
    return " ".join(f"{part:.6g}" for part in ink(colour).rgb())


def long_date(day: date) -> str:
    """Return ``14 November 2026``, the same on every machine."""
    return said_day(day)


def date_and_time(moment: datetime) -> str:
    """Return ``14 November 2026, 10:32``."""
    return f"{long_date(moment)}, {moment:%H:%M}"
