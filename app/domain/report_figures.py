"""A report as one frozen value: sections of tables and charts, from which every file of it is written."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from fractions import Fraction
from math import floor

from app.domain.days import short_day, short_month
from app.domain.scorecard import Scorecard
from app.domain.scoring import percent_text
from app.domain.stationery import PLAIN, Stationery
from app.domain.trends import Series
from app.language import translate

NONE = "–"
"""What stands where there is no figure."""
_USUAL = Scorecard(id="", version=0, name="", sections=())


class Kind(StrEnum):
    """What a column holds: words, counts, percentages, means, points, intervals, days or months.

    A *score* is rounded so that it never shows a band's edge it is not at, a *share* to a whole per cent and a
    *measure* to one decimal, all half up; a *mean* has one decimal, *points* (a net promoter score) none and a sign.
    """

    TEXT = "text"
    COUNT = "count"
    SCORE = "score"
    SHARE = "share"
    MEASURE = "measure"
    MEAN = "mean"
    POINTS = "points"
    INTERVAL = "interval"
    DATE = "date"
    MONTH = "month"


Cell = str | int | Fraction | date | tuple[float, float] | None
"""One figure, exact: per cents are 0-100, an interval is its two ends in per cent, a month is 202611."""
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column's head and what its cells are."""

    head: str
    kind: Kind = Kind.TEXT

    @property
    def is_text(self) -> bool:
        """Return whether the cells are words, which may be broken into lines."""
        return self.kind is Kind.TEXT

    @property
    def is_figure(self) -> bool:
        """Return whether the cells are figures, set to the right; words, days and months are set to the left."""
        return self.kind not in {Kind.TEXT, Kind.DATE, Kind.MONTH}


@dataclass(frozen=True, slots=True)
class Short:
    """What paper shows of a table that would fill pages: some of its ``rows``, and in a ``note`` what of the others."""

    rows: tuple[Row, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under heads with what is to be known of them.

    ``name`` names its sheet or file in few words. ``empty`` is said where there are no rows. ``figures`` are the ids
    by which anybody can have the figures computed again. ``short`` is what paper shows instead of all rows; files hold
    every one.
    """

    title: str
    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    total: Row | None = None
    notes: tuple[str, ...] = ()
    empty: str = field(default_factory=lambda: translate("Report", "Nothing in this period."))
    figures: tuple[str, ...] = ()
    short: Short | None = None

    @property
    def on_paper(self) -> "Table":
        """Return the table as paper shows it."""
        if self.short is None:
            return self
        notes = (self.short.note, *self.notes) if self.short.rows else self.notes
        return replace(self, rows=self.short.rows, notes=notes, empty=self.short.note, short=None)


@dataclass(frozen=True, slots=True)
class TrendChart:
    """A series over ``months`` with the interval of every point, its limits and its signals.

    ``edge`` is the expected score in per cent; the month that is ``running`` is not judged.
    """

    title: str
    months: tuple[int, ...]
    series: Series
    edge: int = 70
    running: int = 0


@dataclass(frozen=True, slots=True)
class BandRow:
    """How many evaluations fell into each band."""

    label: str
    below: int
    meets: int
    exceeds: int

    @property
    def n(self) -> int:
        """Return how many there are in all."""
        return self.below + self.meets + self.exceeds


@dataclass(frozen=True, slots=True)
class BandChart:
    """Bars of the bands' shares, a row each."""

    title: str
    rows: tuple[BandRow, ...]


Chart = TrendChart | BandChart


@dataclass(frozen=True, slots=True)
class Section:
    """A headed part of a report: what is said in sentences, the charts, then the tables behind them."""

    heading: str
    tables: tuple[Table, ...]
    charts: tuple[Chart, ...] = ()
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """A whole report; ``made`` is local time, ``about`` what stands below the title as label and value."""

    title: str
    subject: str
    library: str
    made: datetime
    about: tuple[tuple[str, str], ...]
    sections: tuple[Section, ...]
    confidentiality: str
    stationery: Stationery = PLAIN

    @property
    def tables(self) -> tuple[Table, ...]:
        """Return every table in the order of reading."""
        return tuple(table for section in self.sections for table in section.tables)

    @property
    def file_name(self) -> str:
        """Return what a file of it is called, without an ending."""
        return f"{self.title} {self.subject}".replace("·", "").replace("  ", " ").strip()


def shown(cell: Cell, kind: Kind) -> str:
    """Return a cell as it is printed; see ``Kind`` for the rounding."""
    if cell is None:
        return NONE
    if isinstance(cell, str):
        return cell
    if isinstance(cell, tuple):
        return f"{cell[0]:.0f}–{cell[1]:.0f}%"
    if isinstance(cell, date):
        return short_day(cell)
    if isinstance(cell, Fraction):
        return _fraction(cell, kind)
    return short_month(cell) if kind is Kind.MONTH else f"{cell:,}"


def _fraction(value: Fraction, kind: Kind) -> str:
    if kind is Kind.SCORE:
        return percent_text(value, _USUAL)
    if kind is Kind.SHARE:
        return f"{half_up(value)}%"
    places = 0 if kind is Kind.POINTS else 1
    scaled = half_up(abs(value) * 10**places)
    sign = ("−" if value < 0 else "+" if kind is Kind.POINTS else "") if scaled else ""
    if kind is Kind.POINTS:
        return f"{sign}{scaled}"
    text = f"{sign}{scaled // 10}.{scaled % 10}"
    return text if kind is Kind.MEAN else f"{text}%"


def half_up(value: Fraction) -> int:
    """Return the nearest whole number, the upper one of two as near."""
    return floor(value + Fraction(1, 2))
