"""A figure's numbers as rows of words, for a screen reader and for copying; needs no figure."""

from collections.abc import Sequence
from fractions import Fraction

from app.charts.months import month_text
from app.domain.scorecard import Scorecard
from app.domain.scoring import percent_text
from app.domain.trends import CriterionShares, Point, Series, Share

Rows = tuple[tuple[str, ...], ...]
"""The first row names the columns."""


def trend_table(series: Series, edges: tuple[int, int] = (70, 90)) -> Rows:
    """Return month, score, number of evaluations, points and 95 % interval of every point of a series."""
    head = ("Month", "Score", "Evaluations", "Points covered", "95% interval")
    return (head, *(_point(point, edges) for point in series.points))


def criteria_table(shares: Sequence[CriterionShares], months: Sequence[int]) -> Rows:
    """Return a row for each criterion: its name, the share met in every month with its n, and the whole span's."""
    head = ("Criterion", *map(month_text, months), "All months")
    return (head, *(_criterion(criterion, months) for criterion in shares))


def trend_sentence(series: Series, edges: tuple[int, int] = (70, 90)) -> str:
    """Return in one sentence what the chart of a series shows, as its description for those who cannot see it."""
    points = series.points
    if not points:
        return f"{series.name}: no finalised evaluations in these months."
    first, last = points[0], points[-1]
    n = sum(point.n for point in points)
    percent = Fraction(100 * sum(point.covered for point in points), sum(point.of for point in points))
    lowest, highest = min(points, key=lambda p: p.percent), max(points, key=lambda p: p.percent)
    evaluations = "1 evaluation" if n == 1 else f"{n} evaluations"
    span = month_text(first.month) if first is last else f"{month_text(first.month)} to {month_text(last.month)}"
    text = f"{series.name}: {_text(percent, edges)} over {evaluations}, {span}"
    if len(points) == 1:
        return f"{text}."
    return (
        f"{text}; lowest {_text(lowest.percent, edges)} in {month_text(lowest.month)}, highest "
        f"{_text(highest.percent, edges)} in {month_text(highest.month)}, last {_text(last.percent, edges)}."
    )


def together(shares: Sequence[Share]) -> tuple[int, int, int]:
    """Return met, met or not met, and no opportunity over several months."""
    return sum(s.met for s in shares), sum(s.n for s in shares), sum(s.no_opportunity for s in shares)


def _point(point: Point, edges: tuple[int, int]) -> tuple[str, ...]:
    interval = (
        "too few or all equal" if point.low is None or point.high is None else f"{point.low:.0f}–{point.high:.0f}%"
    )
    points = f"{point.covered} of {point.of}"
    return (month_text(point.month), _text(point.percent, edges), str(point.n), points, interval)


def _criterion(criterion: CriterionShares, months: Sequence[int]) -> tuple[str, ...]:
    by_month = {share.month: share for share in criterion.shares}
    cells = (_share(by_month[month]) if month in by_month else "no evaluations" for month in months)
    met, n, missing = together([by_month[month] for month in months if month in by_month])
    return (f"{criterion.number} {criterion.name}", *cells, _share(Share(0, met, n, missing, None, None)))


def _share(share: Share) -> str:
    if not share.n:
        return "no opportunity" if share.no_opportunity else "no evaluations"
    whole = (200 * share.met + share.n) // (2 * share.n)
    return f"{whole}% of {share.n}"


def _text(percent: Fraction, edges: tuple[int, int]) -> str:
    return percent_text(percent, Scorecard("", 1, "", (), meets_from=edges[0], exceeds_above=edges[1]))
