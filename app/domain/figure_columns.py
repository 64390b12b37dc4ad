"""Which column of a table of figures holds what: guessed from its headings, corrected by hand, remembered as text."""

import hashlib
import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.columns import plain
from app.domain.moments_written import day_comes_first, read_moment
from app.language import translate

FORMAT = 1
_HEADING_WITHIN = 15
_SERIAL = re.compile(r"([2-7]\d{4})(?:[.,]\d+)?")
_COMPACT_DAY = re.compile(r"(?:19|20)\d{6}")
_BEFORE_FIRST_SERIAL = date(1899, 12, 30)
"""Excel counts days from here; it takes 1900 for a leap year, so the count is right from March 1900 on."""


@dataclass(frozen=True, slots=True)
class FigureColumns:
    """What each column (by its place, from 0) holds; several may hold the same, the first one filled is taken.

    ``signature`` tells exports of the same kind. ``skip`` rows come before the first figures. ``day_first`` says how
    dates are written; ``None`` leaves it to the column, and to day before month where that settles nothing.
    """

    signature: str
    headings: tuple[str, ...]
    columns: tuple[tuple[int, str], ...]
    skip: int = 0
    day_first: bool | None = None

    def holds(self, *fields: str) -> bool:
        """Return whether any column holds one of ``fields``."""
        return any(held in fields for _, held in self.columns)

    def places(self, *fields: str) -> tuple[int, ...]:
        """Return the columns that hold one of ``fields``."""
        return tuple(place for place, held in self.columns if held in fields)

    def cell(self, row: Sequence[str], field: str) -> str:
        """Return the first thing that stands in ``row`` in a column of ``field``; nothing where there is none."""
        cells = (row[place].strip() for place in self.places(field) if place < len(row))
        return next(filter(None, cells), "")

    def first_day(self, rows: Iterable[Sequence[str]], *fields: str) -> bool:
        """Return whether the dates in columns of ``fields`` are written day before month."""
        if self.day_first is not None:
            return self.day_first
        places = self.places(*fields)
        return day_comes_first(row[place] for row in rows for place in places if place < len(row)) is not False

    def to_json(self) -> str:
        """Return this as text to be remembered; ``from_json`` reads it again."""
        return json.dumps(
            {
                "format": FORMAT,
                "signature": self.signature,
                "headings": self.headings,
                "columns": self.columns,
                "skip": self.skip,
                "day_first": self.day_first,
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_json(cls, text: str) -> "FigureColumns":
        """Return what ``to_json`` wrote; ValueError for anything else."""
        kept = json.loads(text)
        if kept.pop("format", None) != FORMAT:
            raise ValueError(translate("FigureColumns", "these columns are of another version"))
        columns = tuple((int(place), str(field)) for place, field in kept.pop("columns"))
        return cls(headings=tuple(kept.pop("headings")), columns=columns, **kept)


def guess(kind: str, names: Mapping[str, Sequence[str]], rows: Sequence[Sequence[str]]) -> FigureColumns:
    """Return what the columns of a table of ``kind`` seem to hold, by what each field is called: ``names``."""
    fields = {plain(name): field for field, called in names.items() for name in called}
    place = max(range(min(_HEADING_WITHIN, len(rows))), key=lambda each: (_known(rows[each], fields), -each), default=0)
    if not rows or not _known(rows[place], fields):
        return _unknown(kind, rows)
    headings = tuple(cell.strip() for cell in rows[place])
    keys = tuple(plain(heading) for heading in headings)
    columns = tuple((number, fields[key]) for number, key in enumerate(keys) if key in fields)
    return FigureColumns(_signature(kind, keys), headings, columns, place + 1)


def _unknown(kind: str, rows: Sequence[Sequence[str]]) -> FigureColumns:
    """Return columns that hold nothing known: headings are a first row without any figure in it."""
    if rows and not any(re.search(r"\d", cell) for cell in rows[0]):
        headings = tuple(cell.strip() for cell in rows[0])
        return FigureColumns(_signature(kind, tuple(map(plain, headings))), headings, (), 1)
    width = max((len(row) for row in rows), default=0)
    headings = tuple(translate("FigureColumns", "column {0}").format(number) for number in range(1, width + 1))
    return FigureColumns(_signature(kind, (str(width),)), headings, ())


def read_day(text: str, day_first: bool = True) -> date | None:
    """Return a day however an export writes it, as a spreadsheet's count of days too; ``None`` for anything else."""
    text = text.strip()
    if found := _SERIAL.fullmatch(text):
        return _BEFORE_FIRST_SERIAL + timedelta(days=int(found[1]))
    if _COMPACT_DAY.fullmatch(text):
        text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    moment = read_moment(text, day_first)
    if moment is None:
        return None
    # What is told with a zone belongs to the day on which it was in that zone's own clock.
    return moment.date()


def _known(row: Sequence[str], fields: Mapping[str, str]) -> int:
    return len({fields[key] for key in map(plain, row) if key in fields})


def _signature(kind: str, parts: Sequence[str]) -> str:
    return f"{kind} {hashlib.sha256(chr(0).join(parts).encode()).hexdigest()[:16]}"
