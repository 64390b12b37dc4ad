"""How wide the columns of a report's table are: figures as wide as they must be, words share what is left."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from app.domain.report_figures import Row, Table, shown
from app.reports.fonts import REGULAR, SEMIBOLD, width
from app.reports.printable import one_line

_GUTTER, _WIDE_GUTTER = 9.0, 18.0
"""Points between two columns, and where words follow a figure, which ends where they begin."""
_SIZES = (8.6, 8.2, 7.8, 7.4, 7.0)
_LONGEST = 130.0  # points; a word longer than this may be broken

Words = tuple[str, ...]
"""A row as it is printed."""


def words_of(table: Table) -> tuple[tuple[Words, ...], Words | None]:
    """Return every row of a table and its total as they are printed."""
    kinds = [column.kind for column in table.columns]
    lines = tuple(
        tuple(one_line(shown(cell, kind)) for cell, kind in zip(row, kinds, strict=True)) for row in _all(table)
    )
    return (lines[:-1], lines[-1]) if table.total else (lines, None)


def fitted(table: Table, rows: Sequence[Words], left: float, right: float) -> tuple[float, list[tuple[float, float]]]:
    """Return the type size for a table, and where its columns begin and end, in points.

    ``rows`` holds what ``words_of`` gave, the total too. The first column begins at ``left``, the last ends at
    ``right``.
    """
    gutters = [_GUTTER] * len(table.columns)
    for place, (one, then) in enumerate(pairwise(table.columns)):
        if one.is_figure and not then.is_figure:
            gutters[place] = _WIDE_GUTTER
    free = right - left - sum(gutters[:-1])
    size = _size(table, rows, free)
    least, natural = _bounds(table, rows, size)
    edges, x = [], left
    for wide, gutter in zip(_spread(least, natural, free), gutters, strict=True):
        edges.append((x, x + wide))
        x += wide + gutter
    return size, edges


def _size(table: Table, rows: Sequence[Words], free: float) -> float:
    """Return the largest size at which every cell stands on one line, or else at which no word is broken."""
    for size in _SIZES[:3]:
        if sum(_bounds(table, rows, size)[1]) <= free:
            return size
    return next((size for size in _SIZES if sum(_bounds(table, rows, size)[0]) <= free), _SIZES[-1])


def _bounds(table: Table, rows: Sequence[Words], size: float) -> tuple[list[float], list[float]]:
    """Return how wide each column must be at least, and would be so that no text in it is broken into lines."""
    least = [_least(table, place, rows, size) for place in range(len(table.columns))]
    natural = [
        max(low, _widest((row[place] for row in rows), size)) if column.is_text else low
        for place, (column, low) in enumerate(zip(table.columns, least, strict=True))
    ]
    return least, natural


def _all(table: Table) -> tuple[Row, ...]:
    return (*table.rows, table.total) if table.total else table.rows


def _least(table: Table, place: int, rows: Sequence[Words], size: float) -> float:
    """Return the width below which a head's word, a figure or a word of a text would be broken."""
    column = table.columns[place]
    head = max((width(word, REGULAR, size) for word in column.head.split()), default=0.0)
    if not column.is_text:
        return max(head, _widest((row[place] for row in rows), size))
    longest = _widest({word for row in rows for word in row[place].split()}, size)
    return max(head, min(longest, _LONGEST))


def _widest(texts: Iterable[str], size: float) -> float:
    return max((width(text, SEMIBOLD, size) for text in texts), default=0.0)


def _spread(least: Sequence[float], natural: Sequence[float], free: float) -> list[float]:
    """Return widths that come to ``free``: first those that want little more get it, then all grow in proportion."""
    spare = free - sum(least)
    if spare < 0:
        return [low * free / sum(least) for low in least]
    given = list(least)
    hungry = sorted(range(len(least)), key=lambda place: natural[place] - least[place])
    for number, place in enumerate(hungry):
        more = min(natural[place] - least[place], spare / (len(hungry) - number))
        given[place] += more
        spare -= more
    wider = free / sum(given)
    return [each * wider for each in given]
