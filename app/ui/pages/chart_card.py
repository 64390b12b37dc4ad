"""A card with a chart of one series; its name and pooled figure are part of the picture."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLayout, QWidget

from app.domain.trends import Series
from app.ui.pages.advisor_charts import trend_drawing, trend_table
from app.ui.widgets.chart_view import ChartView
from app.ui.widgets.controls import column

if TYPE_CHECKING:
    from app.ui.context import Desk


class ChartCard(QFrame):
    """Shows one series over the months; ``month_chosen`` tells the month of a point."""

    month_chosen = Signal(int)

    def __init__(self, desk: "Desk", height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self._height = height
        self.chart = ChartView(desk.tasks, desk.theme)
        self.chart.chosen.connect(self.month_chosen)
        self._inside = column(self, margin=3)
        self._inside.addWidget(self.chart, 1)
        desk.theme.changed.connect(self._scale)
        self._scale()

    def insert(self, figures: QLayout) -> None:
        """Put ``figures`` above the picture."""
        self._inside.insertLayout(0, figures)

    def show_series(self, series: Series, months: tuple[int, ...], floor: int) -> None:
        """Show a series over ``months``; the axis begins at ``floor`` per cent."""
        name = self.tr("{0}, score by month").format(series.name)
        self.chart.show_chart(trend_drawing(series, months, floor), name, trend_table(series))

    def _scale(self) -> None:
        self.chart.setMinimumHeight(self._desk.theme.px(self._height))
