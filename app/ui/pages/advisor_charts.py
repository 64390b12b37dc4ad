"""An advisor's charts as drawings for the screen, and their figures as a table for those who listen to them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.trends import CriterionShares, Point, Series
from app.ui.widgets.chart_view import Canvas, Draw, Drawing, Spot
from app.ui.wording import month_text, percentage


def trend_drawing(series: Series, months: Sequence[int], floor: int) -> Draw:
    """Return how to draw a series over ``months`` from ``floor`` per cent up; a point is a spot, its month the key."""

    def draw(canvas: Canvas) -> Drawing:
        from app.charts import trend
        from app.charts.canvas import render_rgba

        size = (canvas.width, canvas.height)
        figure = trend.trend_figure(series, months, canvas.tokens, size_px=size, dpi=canvas.dpi, floor=floor)
        picture = render_rgba(figure)
        points = {point.month: point for point in series.points}
        spots = tuple(
            Spot(place.x, place.y, f"{series.name}, {point_text(points[place.month])}", place.month)
            for place in trend.trend_places(figure, series, months)
        )
        return Drawing(*picture, spots)

    return draw


def criteria_drawing(shares: Sequence[CriterionShares], months: Sequence[int]) -> Draw:
    """Return how to draw the criteria by month."""

    def draw(canvas: Canvas) -> Drawing:
        from app.charts import heatmap
        from app.charts.canvas import render_rgba

        size = (canvas.width, canvas.height)
        figure = heatmap.criteria_figure(shares, months, canvas.tokens, size_px=size, dpi=canvas.dpi)
        return Drawing(*render_rgba(figure), ())

    return draw


def point_text(point: Point) -> str:
    """Return a point in words: "Nov 2026: 84%, n = 8 (79–89%)"."""
    text = f"{month_text(point.month)}: {percentage(point.percent)}, n = {point.n}"
    if point.low is None or point.high is None:
        return text
    return f"{text} ({point.low:.0f}–{point.high:.0f}%)"


def trend_table(series: Series) -> str:
    """Return a series' figures, a month a line, tabs between."""
    head = QCoreApplication.translate("Charts", "Month\tScore\tn")
    lines = (f"{month_text(point.month)}\t{percentage(point.percent)}\t{point.n}" for point in series.points)
    return "\n".join((head, *lines))


def criteria_table(shares: Sequence[CriterionShares], months: Sequence[int]) -> str:
    """Return the criteria's figures, a criterion a line, a month a column, tabs between."""
    lines = ["\t".join(("", *(month_text(month) for month in months)))]
    for criterion in shares:
        by_month = {share.month: share for share in criterion.shares}
        cells = []
        for month in months:
            share = by_month.get(month)
            percent = None if share is None else share.percent
            cells.append("–" if percent is None or share is None else f"{percentage(percent)} (n = {share.n})")
        lines.append("\t".join((f"{criterion.number} {criterion.name}", *cells)))
    return "\n".join(lines)
