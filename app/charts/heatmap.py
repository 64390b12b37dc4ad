"""The criteria by month: how often each was met, with how few marks that stands on, and the whole span at the end."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure

from app.charts import canvas
from app.charts.canvas import SEMIBOLD, Label, shown, width_of, write
from app.charts.colour import contrast, mix
from app.charts.months import axis_labels
from app.charts.table import together
from app.domain.days import SHORT
from app.domain.trends import CriterionShares, Share
from app.language import noop, translate
from app.tokens import Tokens

Corners = tuple[tuple[float, float], ...]

EMPTY = noop("Heatmap", "No finalised evaluations in these months yet.")
TITLE = noop("Heatmap", "Criteria by month")
_NOTE = noop("Heatmap", "met, as % of those demonstrated")
_HATCHED = noop("Heatmap", " · hatched: n under 5")
_SMALL_N = noop("Heatmap", " · small figures: n where it is not the month’s usual")
_NO_FIGURES = noop("Heatmap", " · stronger: more often")
_EASE = 5.5  # contrast; thin figures lose some of theirs at their edges
_NOTE_SIZE = 0.85  # of a cell's figures: its own n

_EDGE, _TITLE, _SMALL, _TINY = 12.0, 13.0, 11.0, 10.0  # margin and type sizes, logical pixels
_HEAD = 64.0  # title, months and n above the cells
_GAP = 1.0  # between cells
_ALL, _ALL_GAP = 48.0, 8.0  # the least width of the whole span's column, and what stands before it
_ROW = 17.0
_LEAST = 7.0  # type smaller than this is left out


@dataclass(frozen=True, slots=True)
class CellPlace:
    """Where a criterion's month was drawn, in device pixels from the top left corner; month 0 is all months."""

    number: int
    month: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class _Grid:
    """The places of the cells in logical pixels, from the bottom left corner up; column -1 is the whole span's."""

    left: float
    top: float
    column: float
    row: float
    columns: int
    size: float  # of the figures in the months' cells; 0 where none fit
    all_size: float  # and in the whole span's

    def x(self, column: int) -> float:
        return self.left + self.columns * self.column + _ALL_GAP if column < 0 else self.left + column * self.column

    def y(self, row: int) -> float:
        return self.top - (row + 1) * self.row

    def width(self, column: int) -> float:
        return max(self.column, _ALL) if column < 0 else self.column


def fitting_height(criteria: int) -> int:
    """Return the height in logical pixels at which so many criteria are easily read."""
    return round(_HEAD + criteria * _ROW + _EDGE)


def criteria_figure(
    shares: Sequence[CriterionShares], months: Sequence[int], tokens: Tokens, *, size_px: tuple[int, int], dpi: float,
    title: str = "",
) -> Figure:  # fmt: skip
    """Return the map of criteria (rows) over every one of ``months`` (columns, year x 100 + month).

    ``size_px`` is in device pixels at ``dpi`` (96 x the screen's scale). A cell is the share of met among met and not
    met in per cent, ``–`` where there was no opportunity only, and empty without evaluations. The n of a month stands
    above it, a cell's own where it differs; cells with n under 5 are hatched and not filled.
    """
    figure = canvas.new_figure(size_px, dpi, tokens.surface)
    width, height = canvas.size_of(figure)
    if not months or not any(criterion.shares for criterion in shares):
        _heading(figure, shown(title or translate("Heatmap", TITLE)), ("",), tokens)
        write(
            figure,
            width / 2,
            height / 2 - 8,
            translate("Heatmap", EMPTY),
            size=12,
            colour=tokens.quiet,
            across="center",
            up="center",
        )
        return figure
    grid = _grid(figure, shares, len(months))
    drawing = _Drawing(figure, grid, tuple(months), _usual(shares), tokens, [], {}, [])
    drawing.heads()
    for row, criterion in enumerate(shares):
        drawing.row(row, criterion)
    drawing.finish()
    _heading(figure, shown(title or translate("Heatmap", TITLE)), drawing.notes(), tokens)
    return figure


def criteria_places(figure: Figure, shares: Sequence[CriterionShares], months: Sequence[int]) -> tuple[CellPlace, ...]:
    """Return where the cells of a figure made from ``shares`` and ``months`` are, for what is under the mouse."""
    if not months or not any(criterion.shares for criterion in shares):
        return ()
    grid = _grid(figure, shares, len(months))
    scale = figure.dpi / canvas.PER_INCH
    height = canvas.size_of(figure)[1]
    return tuple(
        CellPlace(
            criterion.number, month, grid.x(column) * scale, (height - grid.y(row) - grid.row) * scale,
            grid.width(column) * scale, grid.row * scale,
        )
        for row, criterion in enumerate(shares)
        for column, month in (*enumerate(months), (-1, 0))
    )  # fmt: skip


def _heading(figure: Figure, title: str, notes: Sequence[str], tokens: Tokens) -> None:
    width, height = canvas.size_of(figure)
    y = height - _EDGE - 11
    write(figure, _EDGE, y, title, size=_TITLE, colour=tokens.text, weight=SEMIBOLD)
    room = width - 2 * _EDGE - width_of(title, _TITLE, SEMIBOLD) - 16
    note = next((words for words in notes if width_of(words, _SMALL) <= room), "")
    write(figure, width - _EDGE, y, note, size=_SMALL, colour=tokens.quiet, across="right")


def _grid(figure: Figure, shares: Sequence[CriterionShares], columns: int) -> _Grid:
    width, height = canvas.size_of(figure)
    names = max(width_of(_name(criterion), _SMALL) for criterion in shares)
    left = _EDGE + min(names, 0.36 * width) + 10
    room = width - left - _EDGE - _ALL_GAP
    column = min(room / (columns + 1), (room - _ALL) / columns)
    row = min(_ROW * 1.6, (height - _HEAD - _EDGE) / len(shares))
    sizes = (min(_TINY, row - 3, (column - 2) / width_of("100", 1)), min(_TINY, row - 3))
    size, all_size = (size if size >= _LEAST else 0.0 for size in sizes)
    return _Grid(left, height - _HEAD, column, row, columns, size, all_size)


def _usual(shares: Sequence[CriterionShares]) -> dict[int, int]:
    """Return the n that most criteria have, by month."""
    counts: dict[int, Counter[int]] = {}
    for criterion in shares:
        for share in criterion.shares:
            counts.setdefault(share.month, Counter())[share.n] += 1
    return {month: max(found.items(), key=lambda item: (item[1], item[0]))[0] for month, found in counts.items()}


@dataclass(frozen=True, slots=True)
class _Drawing:
    """One figure being drawn: its cells' places, its months and the usual n of each, and what was gathered so far."""

    figure: Figure
    grid: _Grid
    months: tuple[int, ...]
    usual: dict[int, int]
    tokens: Tokens
    labels: list[Label]
    grounds: dict[tuple[str, bool], list[Corners]]  # by colour and whether it is hatched
    noted: list[int]  # the columns of cells that show their own n

    def heads(self) -> None:
        """Name the months and write the n of each below its name."""
        grid = self.grid
        widest = max(*(width_of(name, _SMALL) for name in SHORT.values()), width_of("2026", _SMALL, SEMIBOLD))
        for index, label in axis_labels(self.months, grid.column, widest + 4).items():
            self._head(index, label, strong=label[-1].isdigit())
        self._head(-1, translate("Heatmap", "All"), strong=True)
        digits = max((width_of(str(n), 1) for n in self.usual.values()), default=1.0)
        size = min(_TINY, (grid.column - 2) / digits)
        if size < _LEAST:
            return
        y, quiet = grid.top + 9, self.tokens.quiet
        self.labels.append(Label(grid.left - 10, y, "n", _TINY, quiet, 1.0))
        for index, month in enumerate(self.months):
            if month in self.usual:
                x = grid.x(index) + grid.column / 2
                self.labels.append(Label(x, y, str(self.usual[month]), size, quiet))

    def row(self, row: int, criterion: CriterionShares) -> None:
        """Draw a criterion: its name, its months and the whole span."""
        grid = self.grid
        size = min(_SMALL, max(grid.row - 3, 6.0))
        name = canvas.elided(_name(criterion), grid.left - 10 - _EDGE, size)
        middle = grid.y(row) + grid.row / 2
        write(self.figure, _EDGE, middle, name, size=size, colour=self.tokens.text, up="center_baseline")
        by_month = {share.month: share for share in criterion.shares if share.month in self.months}
        for column, month in enumerate(self.months):
            if month in by_month:
                self._cell(row, column, by_month[month])
        met, n, missing = together(tuple(by_month.values()))
        if n or missing:
            self._cell(row, -1, Share(0, met, n, missing, None, None))

    def notes(self) -> tuple[str, ...]:
        """Return how the figure is to be read, longest first, for as much room as there is."""
        note, hatched = translate("Heatmap", _NOTE), translate("Heatmap", _HATCHED)
        if not self.grid.size:
            return (
                note + translate("Heatmap", _NO_FIGURES) + hatched,
                note + translate("Heatmap", _NO_FIGURES),
                note,
            )
        with_n = (note + hatched + translate("Heatmap", _SMALL_N),) if any(column >= 0 for column in self.noted) else ()
        return (*with_n, note + hatched, note)

    def finish(self) -> None:
        """Put the grounds and then the figures of all cells on the figure."""
        for (colour, hatched), cells in self.grounds.items():
            shapes = PolyCollection(cells, facecolors=colour, edgecolors="none", transform=canvas.pixels(self.figure))
            if hatched:
                shapes.set_hatch("////")
                shapes.set_hatchcolor(mix(self.tokens.surface, self.tokens.meets, 0.28))
                shapes.set_hatch_linewidth(0.6)
            self.figure.add_artist(shapes)
        canvas.write_many(self.figure, self.labels)

    def _head(self, column: int, words: str, *, strong: bool) -> None:
        x = self.grid.x(column) + self.grid.width(column) / 2
        weight, colour = (SEMIBOLD, self.tokens.text) if strong else (canvas.REGULAR, self.tokens.quiet)
        write(self.figure, x, self.grid.top + 18, words, size=_SMALL, colour=colour, weight=weight, across="center")

    def _cell(self, row: int, column: int, share: Share) -> None:
        grid, ground = self.grid, _ground(share, self.tokens)
        x, y, width = grid.x(column), grid.y(row), grid.width(column)
        left, right, bottom, top = x + _GAP / 2, x + width - _GAP / 2, y + _GAP / 2, y + grid.row - _GAP / 2
        corners = ((left, bottom), (right, bottom), (right, top), (left, top))
        self.grounds.setdefault((ground, bool(share.n) and share.hollow), []).append(corners)
        size = grid.size if column >= 0 else grid.all_size
        if not size:
            return
        ink = self.tokens.text if share.n else self.tokens.quiet
        words, note, small = _words(share), str(share.n), size * _NOTE_SIZE
        middle = y + grid.row / 2
        centre = x + (width / 2 if column >= 0 else 15)
        self.labels.append(Label(centre, middle, words, size, ink))
        noted = column < 0 or share.n != self.usual.get(share.month)
        beside = width_of(words, size) / 2 + width_of(note, small)
        if share.n and noted and centre + beside + 5 <= x + width:
            self.noted.append(column)
            self.labels.append(Label(x + width - 3, middle, note, small, ink, 1.0))


def _ground(share: Share, tokens: Tokens) -> str:
    if not share.n:
        return tokens.neutral_tint
    if share.hollow:
        return tokens.surface
    part = share.met / share.n
    weakest = mix(tokens.surface, tokens.meets_tint, 0.6)
    return mix(weakest, mix(weakest, tokens.meets, _strength(tokens)), part * part)


@cache
def _strength(tokens: Tokens) -> float:
    """Return how much of the colour the strongest ground may have (0-1) so that the text on it is read with ease."""
    weakest = mix(tokens.surface, tokens.meets_tint, 0.6)
    steps = (step / 50 for step in range(50, 0, -1))
    return next((step for step in steps if contrast(mix(weakest, tokens.meets, step), tokens.text) >= _EASE), 0.0)


def _words(share: Share) -> str:
    return str((200 * share.met + share.n) // (2 * share.n)) if share.n else "–"


def _name(criterion: CriterionShares) -> str:
    return f"{criterion.number} {shown(criterion.name)}"
