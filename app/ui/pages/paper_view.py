"""A PDF inside the window, page below page: only the pages in sight are drawn, so that its length does not matter."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from app.ui.pages.sheet_pages import DESIGN_DPI, POINTS_PER_INCH, PageSize, page_sizes, render_page
from app.ui.tasks import Handle
from app.ui.widgets.controls import label

if TYPE_CHECKING:
    from app.ui.tasks import Tasks

STEP = 1.2
SMALLEST, LARGEST = 0.4, 3.0
WIDEST_FIT = 1.15
"""Fitting the width stops here: a page as wide as a wide screen is harder to read, not easier."""
REST_MS = 80
"""How long scrolling or a resize must rest before pages are drawn, ms."""
KEPT = 2
"""So many pages before and after those in sight are kept drawn."""


class PaperView(QScrollArea):
    """Shows a PDF; ``shown`` when its first pages are there, ``failed`` with what went wrong."""

    shown = Signal()
    failed = Signal(object)

    def __init__(self, tasks: "Tasks", waiting: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.pdf = b""
        self.pages: list[QLabel] = []
        self._sizes: list[PageSize] = []
        self._drawn: dict[int, float] = {}  # by page, the resolution it is drawn at
        self._zoom: float | None = None  # None fits the width
        self._drawing: Handle | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._draw)
        inside = QWidget()
        inside.setProperty("role", "page")
        self._paper = QVBoxLayout(inside)
        self._paper.setContentsMargins(24, 20, 24, 20)
        self._paper.setSpacing(18)
        self._wait = label(waiting, "quiet")
        self._wait.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._paper.addWidget(self._wait)
        self._paper.addStretch(1)
        self.setWidgetResizable(True)
        self.setWidget(inside)
        self.setAccessibleName(self.tr("The report's pages"))
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._rest.start())

    @property
    def count(self) -> int:
        """Return how many pages there are."""
        return len(self._sizes)

    @property
    def percent(self) -> int:
        """Return how large the pages are shown, 100 as printed."""
        return round(self._scale() * 100) if self._sizes else 100

    def wait(self) -> None:
        """Say that something is being made."""
        self._wait.show()

    def stop_waiting(self) -> None:
        """Say so no longer, where nothing came of it."""
        self._wait.hide()

    def show_pdf(self, pdf: bytes) -> None:
        """Show the pages of a PDF from the first on."""
        self.pdf = pdf
        self._tasks.work(lambda _handle: page_sizes(pdf), lambda sizes: self._measured(pdf, sizes), self._fail)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom on + and − and 0."""
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_by(STEP)
            case Qt.Key.Key_Minus:
                self.zoom_by(1 / STEP)
            case Qt.Key.Key_0:
                self.fit()
            case _:
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to another width, and draw what came into sight, once it rests."""
        super().resizeEvent(event)
        if self._sizes:
            self._set_sizes()
            self._rest.start()

    def zoom_by(self, factor: float) -> None:
        """Show the pages larger or smaller."""
        if self._sizes:
            self._zoom = min(max(self._scale() * factor, SMALLEST), LARGEST)
            self._set_sizes()
            self._draw()

    def fit(self) -> None:
        """Show the pages as wide as there is room."""
        self._zoom = None
        if self._sizes:
            self._set_sizes()
            self._draw()

    def _measured(self, pdf: bytes, sizes: list[PageSize]) -> None:
        if pdf is not self.pdf:
            return
        self._sizes = sizes
        self._drawn.clear()
        while len(self.pages) > len(sizes):
            self.pages.pop().deleteLater()
        while len(self.pages) < len(sizes):
            page = QLabel()
            page.setProperty("role", "paper")
            self._paper.insertWidget(1 + len(self.pages), page, 0, Qt.AlignmentFlag.AlignHCenter)
            self.pages.append(page)
        for number, page in enumerate(self.pages, start=1):
            page.clear()
            page.setAccessibleName(self.tr("Page {n} of {of}").format(n=number, of=len(sizes)))
        self._wait.hide()
        self._set_sizes()
        self.verticalScrollBar().setValue(0)
        self._draw()

    def _set_sizes(self) -> None:
        pixels = self._scale() * DESIGN_DPI / POINTS_PER_INCH
        for page, size in zip(self.pages, self._sizes, strict=True):
            page.setFixedSize(QSize(round(size.width * pixels), round(size.height * pixels)))

    def _in_sight(self) -> list[int]:
        """Return the pages that can be seen, by what room each takes down the way."""
        gap, top = self._paper.spacing(), self._paper.contentsMargins().top()
        upper = self.verticalScrollBar().value()
        lower = upper + max(self.viewport().height(), 1)
        found = []
        for number, page in enumerate(self.pages):
            bottom = top + page.height()
            if bottom >= upper and top <= lower:
                found.append(number)
            top = bottom + gap
        return found

    def _draw(self) -> None:
        """Draw what is in sight and let go of what is far from it."""
        seen = self._in_sight()
        if not seen:
            return
        dpi = self._scale() * DESIGN_DPI * self.devicePixelRatioF()
        for number in [each for each in self._drawn if not seen[0] - KEPT <= each <= seen[-1] + KEPT]:
            del self._drawn[number]
            self.pages[number].clear()
        wanted = [number for number in seen if self._drawn.get(number) != dpi]
        if self._drawing is not None:
            self._drawing.cancel()
        pdf = self.pdf

        def draw(handle: Handle) -> dict[int, QImage]:
            return {number: render_page(pdf, number, dpi) for number in wanted if not handle.cancelled()}

        self._drawing = self._tasks.work(draw, lambda pictures: self._put(pdf, dpi, pictures), self._fail)

    def _put(self, pdf: bytes, dpi: float, pictures: dict[int, QImage]) -> None:
        if pdf is not self.pdf:
            return
        for number, picture in pictures.items():
            pixmap = QPixmap.fromImage(picture)
            pixmap.setDevicePixelRatio(self.devicePixelRatioF())
            self.pages[number].setPixmap(pixmap)
            self._drawn[number] = dpi
        self.shown.emit()

    def _scale(self) -> float:
        if self._zoom is not None:
            return self._zoom
        widest = max(size.width for size in self._sizes) / POINTS_PER_INCH * DESIGN_DPI
        return min(max((self.viewport().width() - 56) / widest, SMALLEST), WIDEST_FIT)

    def _fail(self, error: Exception) -> None:
        self._wait.hide()
        self.failed.emit(error)
