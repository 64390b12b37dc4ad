"""The small number under a printed figure, from which anybody can have it worked out again."""

import re
from dataclasses import dataclass
from typing import Literal

from app.domain.months import months_between
from app.language import noop, translate

Scope = tuple[Literal["advisor", "team"], int] | None
"""Whose figure: an advisor's or a team's by id, or ``None`` for everybody's."""

Part = int | str
"""Of what: 0 the whole interaction, a section by its id in the library, or a criterion by its key."""

_LETTERS: dict[str, Literal["advisor", "team"]] = {"A": "advisor", "T": "team"}
_FIGURE = re.compile(
    r"FH-(?:([AT])(\d{1,9})|TEAM)-(\d{6})-(\d{6})-(?:S(\d{1,9})|C\.([a-z0-9]+(?:-[a-z0-9]+)*))-R(\d{1,15})"
)
_SHEET = re.compile(r"FH-E(\d{1,12})-R(\d{1,15})")
_FORMS = noop(
    "FigureId",
    "A figure’s number looks like FH-A12-202607-202609-S0-R4711 (an advisor’s), FH-T2-… "
    "(a team’s) or FH-TEAM-… (everybody’s), a feedback sheet’s like FH-E123-R4711.",
)


@dataclass(frozen=True, slots=True)
class FigureId:
    """A figure of ``scope`` over months (202607), both included, of ``part``, as of the record's row ``as_of``."""

    scope: Scope
    first: int
    last: int
    part: Part
    as_of: int


@dataclass(frozen=True, slots=True)
class SheetId:
    """The result on the feedback sheet of an evaluation, as of the record's row ``as_of``."""

    evaluation_id: int
    as_of: int


class NotAFigure(ValueError):
    """A text that is no figure's number; its text says what one looks like."""


def figure_id(scope: Scope, first: int, last: int, part: Part, as_of: int) -> str:
    """Return the number to print under a figure: ``FH-A12-202607-202609-S2-R4711``; ValueError for no such figure."""
    whose = "TEAM" if scope is None else f"{scope[0][0].upper()}{scope[1]}"
    of = f"S{part}" if isinstance(part, int) else f"C.{part}"
    text = f"FH-{whose}-{first:06}-{last:06}-{of}-R{as_of}"
    parse(text)
    return text


def sheet_id(evaluation_id: int, as_of: int) -> str:
    """Return the number to print on the feedback sheet of an evaluation: ``FH-E123-R4711``."""
    return f"FH-E{evaluation_id}-R{as_of}"


def parse(text: str) -> FigureId | SheetId:
    """Return what a printed number says, however it is capitalised and spaced; NotAFigure with a sentence else."""
    plain = "".join(text.split())
    upper = plain.upper()
    if sheet := _SHEET.fullmatch(upper):
        return SheetId(int(sheet[1]), int(sheet[2]))
    found = _FIGURE.fullmatch(_written(upper))
    if found is None:
        raise NotAFigure(
            translate("FigureId", "“{0}” is not a figure’s number. {1}").format(
                text.strip(), translate("FigureId", _FORMS)
            )
        )
    letter, who, first, last, section, criterion, as_of = found.groups()
    months = int(first), int(last)
    for month in months:
        if not 1 <= month % 100 <= 12:
            raise NotAFigure(
                translate("FigureId", "“{0}” names the month {1}, which there is not. {2}").format(
                    text.strip(), month, translate("FigureId", _FORMS)
                )
            )
    if not months_between(*months):
        raise NotAFigure(
            translate("FigureId", "“{0}” ends ({1}) before it begins ({2}). {3}").format(
                text.strip(), last, first, translate("FigureId", _FORMS)
            )
        )
    scope: Scope = None if letter is None else (_LETTERS[letter], int(who))
    return FigureId(scope, *months, int(section) if criterion is None else criterion, int(as_of))


def _written(upper: str) -> str:
    """Return the number as it is printed: a criterion's key in small letters."""
    before, mark, rest = upper.partition("-C.")
    key, dash, as_of = rest.rpartition("-R")
    return f"{before}{mark}{key.lower()}{dash}{as_of}" if mark else upper
