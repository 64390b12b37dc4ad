"""The weeks' calls as a drawing for the screen and as a table for those who listen to it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.widgets.chart_view import Canvas, Draw, Drawing, Spot
from app.ui.wording import day_text

if TYPE_CHECKING:
    from app.services.measures import Week


def weeks_drawing(weeks: "Sequence[Week]", target: float | None) -> Draw:
    """Return how to draw the share of calls answered by week; a week is a spot, its place in the list the key."""

    def draw(canvas: Canvas) -> Drawing:
        from app.charts import weeks as charts
        from app.charts.canvas import render_rgba

        shown = [charts.Week(week.monday, week.offered, week.answered) for week in weeks if week.offered]
        size = (canvas.width, canvas.height)
        figure = charts.weeks_figure(shown, target, canvas.tokens, size_px=size, dpi=canvas.dpi)
        picture = render_rgba(figure)
        told = [week for week in weeks if week.offered]
        spots = tuple(
            Spot(place.x, place.y, week_text(told[place.index]), place.index)
            for place in charts.week_places(figure, shown)
        )
        return Drawing(*picture, spots)

    return draw


def week_text(week: "Week") -> str:
    """Return a week in words: "week of 9 Nov 2026: 92.1% of 1,435 answered, 113 abandoned"."""
    said = QCoreApplication.translate("Measures", "week of {0}: {1}% of {2} answered, {3} abandoned")
    share = f"{100 * week.answered / week.offered:.1f}"
    return said.format(day_text(week.monday), share, f"{week.offered:,}", f"{week.abandoned:,}")


def weeks_table(weeks: "Sequence[Week]") -> str:
    """Return the weeks' figures, a week a line, tabs between."""
    head = QCoreApplication.translate("Measures", "Week of\tOffered\tAnswered\tAbandoned")
    lines = (f"{week.monday.isoformat()}\t{week.offered}\t{week.answered}\t{week.abandoned}" for week in weeks)
    return "\n".join((head, *lines))
