"""The weeks' calls as a drawing for the screen and as a file, and as a table."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.ui.pages.advisor_charts import file_of
from app.ui.widgets.chart_view import Canvas, Drawing, Spot
from app.ui.wording import day_text

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from app.charts import weeks as charts
    from app.services.measures import Week


@dataclass(frozen=True, slots=True)
class WeeksChart:
    """The share of calls answered by week beside its ``target`` in per cent; a week's key is its place in the list."""

    weeks: "Sequence[Week]"
    target: float | None

    def draw(self, canvas: Canvas) -> Drawing:
        """Return the picture for the screen with a spot for each week."""
        from app.charts import weeks as charts
        from app.charts.canvas import let_go, render_rgba

        figure = self._figure(canvas)
        picture = render_rgba(figure)
        told = [week for week in self.weeks if week.offered]
        spots = tuple(
            Spot(place.x, place.y, week_text(told[place.index]), place.index)
            for place in charts.week_places(figure, self._shown())
        )
        let_go(figure)
        return Drawing(*picture, spots)

    def save(self, canvas: Canvas, kind: str) -> bytes:
        """Return it as the file of a picture."""
        return file_of(self._figure(canvas), kind)

    def table(self) -> str:
        """Return the weeks' figures, a week a line, tabs between."""
        head = QCoreApplication.translate("Measures", "Week of\tOffered\tAnswered\tAbandoned\tShare answered")
        return "\n".join((head, *map(_line, self.weeks)))

    def _figure(self, canvas: Canvas) -> "Figure":
        from app.charts import weeks as charts

        size = (canvas.width, canvas.height)
        return charts.weeks_figure(self._shown(), self.target, canvas.tokens, size_px=size, dpi=canvas.dpi)

    def _shown(self) -> "list[charts.Week]":
        from app.charts import weeks as charts

        return [charts.Week(week.monday, week.offered, week.answered) for week in self.weeks if week.offered]


def week_text(week: "Week") -> str:
    """Return a week in words: "week of 9 Nov 2026: 92.1% of 1,435 answered, 113 abandoned"."""
    said = QCoreApplication.translate("Measures", "week of {0}: {1}% of {2} answered, {3} abandoned")
    share = f"{100 * week.answered / week.offered:.1f}"
    return said.format(day_text(week.monday), share, f"{week.offered:,}", f"{week.abandoned:,}")


def _line(week: "Week") -> str:
    share = f"{100 * week.answered / week.offered:.1f}%" if week.offered else "–"
    return f"{week.monday.isoformat()}\t{week.offered}\t{week.answered}\t{week.abandoned}\t{share}"
