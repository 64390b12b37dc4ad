"""What a figure shows in words, for those who cannot see it; needs no figure."""

from collections.abc import Sequence
from fractions import Fraction

from app.charts.months import month_text
from app.domain.scorecard import Scorecard
from app.domain.scoring import percent_text
from app.domain.trends import Series, Share


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


def _text(percent: Fraction, edges: tuple[int, int]) -> str:
    return percent_text(percent, Scorecard("", 1, "", (), meets_from=edges[0], exceeds_above=edges[1]))
