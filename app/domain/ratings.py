"""Customers' ratings as survey tools export them: which scale, whose contact, and what cannot be used and why."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.figure_columns import FigureColumns, read_day
from app.domain.table_file import Table
from app.language import translate

REFERENCE, GIVEN, ADVISOR, AGENT, LOGIN, EXTENSION, COMMENT, SCORE = (
    *("reference", "given", "advisor", "agent"),
    *("login", "extension", "comment", "score"),
)
"""What a column can hold beside a rating of one kind; a score is one of a kind that its values tell."""

_WORDS_GOVMETRIC = {
    **dict.fromkeys(("good", "green", "happy", "positive", "smile", "smiley", "gut"), 3),
    **dict.fromkeys(("average", "amber", "yellow", "neutral", "ok", "okay", "fair", "mittel"), 2),
    **dict.fromkeys(("poor", "red", "unhappy", "sad", "negative", "bad", "schlecht"), 1),
}
_WORDS_CSAT = {
    "verysatisfied": 5,
    "satisfied": 4,
    "fairlysatisfied": 4,
    **dict.fromkeys(("neither", "neithersatisfiednordissatisfied", "neutral"), 3),
    **dict.fromkeys(("dissatisfied", "fairlydissatisfied"), 2),
    "verydissatisfied": 1,
}
_NUMBER = re.compile(r"(\d{1,2})(?:[.,]0+)?(?:\s*(?:/|of|out of)\s*\d{1,2})?(?:\s*stars?)?", re.IGNORECASE)


class RatingKind(StrEnum):
    """The scale of a rating."""

    CSAT = "csat"
    NPS = "nps"
    EFFORT = "effort"
    GOVMETRIC = "govmetric"

    @property
    def scale(self) -> tuple[int, int]:
        """Return the lowest and the highest value."""
        return {"csat": (1, 5), "nps": (0, 10), "effort": (1, 7), "govmetric": (1, 3)}[self.value]


NAMES = {
    RatingKind.CSAT: "CSAT",
    RatingKind.NPS: "NPS",
    RatingKind.EFFORT: "effort",
    RatingKind.GOVMETRIC: "GovMetric",
}


@dataclass(frozen=True, slots=True)
class RatingRow:
    """One rating; ``line`` counts from 1. ``given_on`` is ``None`` where no day is told.

    ``names``, ``logins`` and ``extensions`` say whose contact it was, as far as the row does.
    """

    line: int
    kind: RatingKind
    value: int
    given_on: date | None
    reference: str = ""
    names: tuple[str, ...] = ()
    logins: tuple[str, ...] = ()
    extensions: tuple[str, ...] = ()
    comment: str = ""


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row that cannot be used, and why; the reason has no full stop."""

    line: int
    why: str


def usable(columns: FigureColumns) -> bool:
    """Return whether ratings can be read by these columns: a rating, and the day or the contact it belongs to."""
    return columns.holds(SCORE, *RatingKind) and columns.holds(GIVEN, REFERENCE)


def read_ratings(table: Table, columns: FigureColumns) -> tuple[tuple[RatingRow, ...], tuple[RefusedRow, ...]]:
    """Return every rating in a table and every row that holds none that could be used; a row may hold several."""
    rows, lines = table.rows[columns.skip :], table.lines[columns.skip :]
    day_first = columns.first_day(rows, GIVEN)
    told = kind_of(columns.cell(row, SCORE) for row in rows) if columns.holds(SCORE) else None
    found: list[RatingRow] = []
    refused: list[RefusedRow] = []
    for row, line in zip(rows, lines, strict=True):
        ratings = list(_ratings(columns, row, told))
        day = columns.cell(row, GIVEN)
        given_on = read_day(day, day_first) if day else None
        if not ratings:
            refused.append(RefusedRow(line, translate("Ratings", "no rating stands in this row")))
        elif day and given_on is None:
            refused.append(RefusedRow(line, translate("Ratings", "“{0}” is not a day").format(_short(day))))
        elif not day and not columns.cell(row, REFERENCE):
            refused.append(RefusedRow(line, translate("Ratings", "neither a day nor a reference stands in this row")))
        else:
            for kind, text in ratings:
                value = read_value(kind, text)
                if value is None:
                    lowest, highest = kind.scale
                    why = translate("Ratings", "“{0}” is not on the {1} scale of {2} to {3}").format(
                        _short(text), NAMES[kind], lowest, highest
                    )
                    refused.append(RefusedRow(line, why))
                else:
                    found.append(_row(columns, row, line, kind, value, given_on))
    return tuple(found), tuple(refused)


def read_value(kind: RatingKind, text: str) -> int | None:
    """Return a rating in a number or a word, ``None`` where it is not on its scale."""
    plain = re.sub(r"[\W_]+", "", text.casefold())
    words = {RatingKind.GOVMETRIC: _WORDS_GOVMETRIC, RatingKind.CSAT: _WORDS_CSAT}.get(kind, {})
    if plain in words:
        return words[plain]
    found = _NUMBER.fullmatch(text.strip())
    lowest, highest = kind.scale
    return int(found[1]) if found and lowest <= int(found[1]) <= highest else None


def kind_of(texts: Iterable[str]) -> RatingKind:
    """Return the scale that the values of a column show: the smallest one that they fit."""
    filled = [text for text in texts if text]
    if any(re.sub(r"[\W_]+", "", text.casefold()) in _WORDS_GOVMETRIC for text in filled):
        return RatingKind.GOVMETRIC
    numbers = [int(found[1]) for text in filled if (found := _NUMBER.fullmatch(text.strip()))]
    if numbers and (min(numbers) == 0 or max(numbers) > RatingKind.EFFORT.scale[1]):
        return RatingKind.NPS
    return RatingKind.EFFORT if numbers and max(numbers) > RatingKind.CSAT.scale[1] else RatingKind.CSAT


def _ratings(columns: FigureColumns, row: Sequence[str], told: RatingKind | None) -> Iterator[tuple[RatingKind, str]]:
    for kind in RatingKind:
        if text := columns.cell(row, kind):
            yield kind, text
    if told is not None and not columns.holds(told) and (text := columns.cell(row, SCORE)):
        yield told, text


def _row(  # noqa: PLR0917 - a row's parts
    columns: FigureColumns, row: Sequence[str], line: int, kind: RatingKind, value: int, given_on: date | None
) -> RatingRow:
    agent = columns.cell(row, AGENT)
    return RatingRow(
        line=line,
        kind=kind,
        value=value,
        given_on=given_on,
        reference=columns.cell(row, REFERENCE),
        names=tuple(filter(None, (columns.cell(row, ADVISOR), agent))),
        logins=tuple(filter(None, (columns.cell(row, LOGIN), agent))),
        extensions=tuple(filter(None, (columns.cell(row, EXTENSION),))),
        comment=columns.cell(row, COMMENT),
    )


def _short(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:39]}…"
