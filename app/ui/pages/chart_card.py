"""A card with a chart; its name and pooled figure are part of the picture, what can be done with it in its corner."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout

from app.ui.pages.chart_errands import ChartErrands
from app.ui.widgets.chart_view import Canvas, ChartView, Drawing
from app.ui.widgets.controls import button, column

if TYPE_CHECKING:
    from app.ui.context import Desk

CORNER = 24


class Chart(Protocol):
    """What a card can show: a picture for the screen, the same as a file, and its figures as text."""

    def draw(self, canvas: Canvas) -> Drawing:
        """Return the picture for the screen."""

    def save(self, canvas: Canvas, kind: str) -> bytes:
        """Return the file of a picture of this kind."""

    def table(self) -> str:
        """Return the figures, a line each, tabs between."""


class ChartCard(QFrame):
    """Shows one chart; ``month_chosen`` tells the key of a point, which is its month."""

    month_chosen = Signal(int)

    def __init__(self, desk: "Desk", height: int, *, foot: int = 0) -> None:
        """Make it at least ``height`` high; ``foot`` is what a chart that fills its corner leaves for the button."""
        super().__init__()
        self.setProperty("role", "card")
        self._desk = desk
        self._height = height
        self.chart = ChartView(desk.tasks, desk.theme)
        self.chart.chosen.connect(self.month_chosen)
        self.errands = ChartErrands(desk, self.chart)
        self.more = button("", "quiet", self._offer, self.tr("Table, copy, save, print"))
        self.more.setParent(self)
        self._inside = column(self, margin=3)
        self._inside.setContentsMargins(3, 3, 3, 3 + foot)
        self._inside.addWidget(self.chart, 1)
        desk.theme.changed.connect(self._scale)
        self._scale()

    def insert(self, figures: QLayout) -> None:
        """Put ``figures`` above the picture."""
        self._inside.insertLayout(0, figures)

    def show_chart(self, chart: Chart, name: str) -> None:
        """Show a chart by its name."""
        self.more.setAccessibleName(self.tr("{0}: table, copy, save, print").format(name))
        self.chart.show_chart(chart.draw, name, chart.table(), chart.save)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button in its corner."""
        super().resizeEvent(event)
        self.more.move(self.width() - self.more.width() - 5, self.height() - self.more.height() - 5)
        self.more.raise_()

    def _offer(self) -> None:
        self.errands.offer(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _scale(self) -> None:
        side = self._desk.theme.px(CORNER)
        self.chart.setMinimumHeight(self._desk.theme.px(self._height))
        self.more.setIcon(self._desk.theme.icon("chevron-down", "quiet"))
        self.more.setIconSize(QSize(side * 2 // 3, side * 2 // 3))
        self.more.setFixedSize(side, side)
