"""Names as people type, paste or export them: one to a line or a column of a table; who is there twice is told."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.keys import name_key
from app.domain.misread import Misread
from app.domain.table_file import read_table
from app.language import translate

WHOLE = (
    "name", "full name", "fullname", "display name", "displayname", "advisor", "advisor name", "adviser",
    "adviser name", "agent", "agent name", "employee", "employee name", "staff", "staff name",
)  # fmt: skip
FIRST = ("first name", "firstname", "forename", "given name", "givenname")
LAST = ("last name", "lastname", "surname", "family name", "familyname")
_BEFORE = re.compile(r"^(?:[-*•–]|\d{1,3}[.)])\s+")
_LOOKS_LIKE_ONE = re.compile(r"[^\W\d_][^\d_@/\\]*[ ,][^\d_@/\\]*[^\W\d_]\.?")


@dataclass(frozen=True, slots=True)
class Names:
    """Each name once, in the order in which they first came, and those that came again."""

    names: tuple[str, ...]
    twice: tuple[str, ...] = ()


def in_text(text: str) -> Names:
    """Return the names in a text: one to a line, or several parted by tabs, semicolons, or commas between whole names.

    Signs and figures that begin a list's lines are left out; “Nair, Priya” stays one name.
    """
    return each_once(part for line in text.splitlines() for part in _parts(_BEFORE.sub("", line.strip())))


def in_table(data: bytes) -> Names:
    """Return the names in an exported table: the column that is headed so, else the first that looks like names.

    A first name and a surname in columns of their own are put together. Raises Misread where there are none.
    """
    rows = read_table(data).rows
    headings = [name_key(cell) for cell in rows[0]]
    columns = _headed(headings)
    if columns:
        rows = rows[1:]
    elif (found := _looking_so(rows)) is not None:
        columns = (found,)
    else:
        raise Misread(1, translate("NameList", "no column here is headed “name”, and none looks like names"))
    whole = (" ".join(row[place] for place in columns if place < len(row)) for row in rows)
    return each_once(whole)


def each_once(names: Iterable[str]) -> Names:
    """Return names without blanks too many, each once however it is capitalised or spaced."""
    first: dict[str, str] = {}
    twice: dict[str, str] = {}
    for name in names:
        clean = " ".join(name.split())
        if not clean:
            continue
        key = name_key(clean)
        if key in first:
            twice.setdefault(key, first[key])
        first.setdefault(key, clean)
    return Names(tuple(first.values()), tuple(twice.values()))


def _parts(line: str) -> list[str]:
    parts = re.split(r"[;\t]", line)
    if len(parts) == 1:
        by_comma = [part.strip() for part in line.split(",") if part.strip()]
        if len(by_comma) > 1 and all(" " in part for part in by_comma):
            return by_comma
    return parts


def _headed(headings: Sequence[str]) -> tuple[int, ...]:
    whole = next((headings.index(words) for words in WHOLE if words in headings), None)
    if whole is not None:
        return (whole,)
    both = [next((headings.index(words) for words in part if words in headings), None) for part in (FIRST, LAST)]
    return tuple(place for place in both if place is not None)


def _looking_so(rows: Sequence[Sequence[str]]) -> int | None:
    """Return the first column in which most cells look like a person's whole name."""
    for place in range(max(map(len, rows))):
        cells = [row[place] for row in rows if place < len(row) and row[place]]
        if cells and 2 * sum(_LOOKS_LIKE_ONE.fullmatch(cell) is not None for cell in cells) > len(cells):
            return place
    return None
