"""What the columns of an export hold by how their cells look, where no heading tells it.

Only what cannot be anything else is told: a time with its day, a day, a time of day beside a day, recordings by their
endings, persons' names and long telephone numbers. A short number may be an extension, a length or a count, and is left
to a person.
"""

import re
from collections.abc import Callable, Collection, Sequence

from app.domain.moments_written import has_clock, read_clock, read_moment

_LOOKED_AT = 200
_RECORDING = re.compile(
    r".+\.(?:wav|wave|wav49|mp3|m4a|mp4|aac|ogg|oga|opus|flac|amr|3gpp?|wma|gsm|g722|ulaw|alaw|ul|al)(?:\?.*)?", re.I
)
_TELEPHONE = re.compile(r"(?:tel:)?(?:\+|00?)(?=(?:\D*\d){9,15}$)[\d() .-]+")
_NAME = re.compile(r"[^\W\d_][^\W\d_.'’-]*(?:, ?| )(?:[^\W\d_][^\W\d_.'’-]*\.? ?){1,3}")


def looks(rows: Sequence[Sequence[str]], taken: Collection[int], fields: Collection[str]) -> dict[int, str]:
    """Return what columns (by place, from 0) of ``rows`` hold by their looks, but those ``taken`` and ``fields`` known.

    The first column that looks like a thing is it.
    """
    found: dict[int, str] = {}
    if {"caller", "called"} & {*fields}:
        fields = {*fields, "customer"}  # the other long numbers may be the house's own
    if not {"advisor", "agent", "login"}.isdisjoint(fields):
        fields = {*fields, "agent"}
    width = max((len(row) for row in rows), default=0)
    if width == 1:
        return {}
    columns = {place: _cells(rows, place) for place in range(width) if place not in taken}
    for field, fits in _SHAPES:
        if field in fields or (field == "time" and "date" not in {*fields, *found.values()}):
            continue
        if field == "date" and "started" in {*fields, *found.values()}:
            continue
        for place, cells in columns.items():
            if place not in found and cells and all(map(fits, cells)):
                found[place] = field
                break
    return found


def is_heading(row: Sequence[str]) -> bool:
    """Return whether a first row can be the columns' names: words throughout, neither a time nor a recording."""
    return not any(
        _RECORDING.fullmatch(cell) or read_moment(cell) or read_clock(cell) or not re.search(r"[^\W\d_]", cell)
        for cell in row
        if cell
    )


def is_recording(cell: str) -> bool:
    """Return whether a cell can be a recording's name rather than *yes* or *voice*: it has a figure, dot or slash."""
    return re.search(r"[\d./\\]", cell) is not None


def _cells(rows: Sequence[Sequence[str]], place: int) -> list[str]:
    return [row[place] for row in rows[:_LOOKED_AT] if place < len(row) and row[place]]


def _is_time(cell: str) -> bool:
    return has_clock(cell) and re.search(r"\d\D+\d", cell.partition(".")[0]) is not None


def _is_day(cell: str) -> bool:
    return re.search(r"\D", cell) is not None and read_moment(cell) is not None


_SHAPES: tuple[tuple[str, Callable[[str], object]], ...] = (
    ("file", _RECORDING.fullmatch),
    ("started", _is_time),
    ("date", _is_day),
    ("time", lambda cell: ":" in cell and read_clock(cell)),
    ("customer", _TELEPHONE.fullmatch),
    ("agent", _NAME.fullmatch),
)
