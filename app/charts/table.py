"""What a figure shows in words, for those who cannot see it; needs no figure."""

from collections.abc import Sequence
from fractions import Fraction

from app.domain.days import short_month
from app.domain.scorecard import Scorecard
from app.domain.scoring import percent_text
from app.domain.trends import Series, Share
from app.language import plural, translate


def trend_sentence(series: Series, edges: tuple[int, int] = (70, 90)) -> str:
    """Return in one sentence what the chart of a series shows, as its description for those who cannot see it."""
    points = series.points
    if not points:
        return translate("ChartTable", "{0}: no finalised evaluations in these months.").format(series.name)
    first, last = points[0], points[-1]
    n = sum(point.n for point in points)
    percent = Fraction(100 * sum(point.covered for point in points), sum(point.of for point in points))
    lowest, highest = min(points, key=lambda p: p.percent), max(points, key=lambda p: p.percent)
    evaluations = plural("ChartTable", "{0} evaluation", "{0} evaluations", n).format(n)
    said = series.name, _text(percent, edges), evaluations, short_month(first.month)
    if len(points) == 1:
        return translate("ChartTable", "{0}: {1} over {2}, {3}.").format(*said)
    return translate(
        "ChartTable", "{0}: {1} over {2}, {3} to {4}; lowest {5} in {6}, highest {7} in {8}, last {9}."
    ).format(
        *said,
        short_month(last.month),
        _text(lowest.percent, edges),
        short_month(lowest.month),
        _text(highest.percent, edges),
        short_month(highest.month),
        _text(last.percent, edges),
    )


def together(shares: Sequence[Share]) -> tuple[int, int, int]:
    """Return met, met or not met, and no opportunity over several months."""
    return sum(s.met for s in shares), sum(s.n for s in shares), sum(s.no_opportunity for s in shares)


def _text(percent: Fraction, edges: tuple[int, int]) -> str:
    return percent_text(percent, Scorecard("", 1, "", (), meets_from=edges[0], exceeds_above=edges[1]))
