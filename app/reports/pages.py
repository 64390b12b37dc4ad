"""Pages laid out from the top down: what is drawn is kept until their number is known, then painted and tagged."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from reportlab.pdfgen.canvas import Canvas

from app.reports.fonts import width
from app.reports.style import LIGHT_RULE, Paper, filling, ink, stroking
from app.reports.tagged import Element, Tagger
from app.reports.wrap import Line, line_width

Paint = Callable[[Canvas], None]
"""Draws on a ReportLab canvas."""

_CIRCLE = 0.5523  # how far a quarter of a circle's Bézier handles reach, in radii
_BASELINE = 0.74  # of the line step, from its top: centres Inter's x-height in the line


class Pages:
    """The pages of one document in the making; ``y`` is how far down the page we are, in points from its top.

    ``top`` and ``bottom`` bound what flows.
    """

    def __init__(self, paper: Paper, top: float, bottom: float) -> None:
        self.paper = paper
        self.top = top
        self.bottom = bottom
        self.y = top
        self.root = Element("Document")
        self._repeated: list[Callable[[], None]] = []
        self._pages: list[list[tuple[Element | None, Paint]]] = [[]]

    @property
    def count(self) -> int:
        """Return how many pages there are."""
        return len(self._pages)

    @property
    def left_over(self) -> float:
        """Return the room left on this page in points."""
        return self.bottom - self.y

    def new_page(self) -> None:
        """Go to the top of a new page."""
        self._pages.append([])
        self.y = self.top
        for draw in self._repeated:
            draw()

    @contextmanager
    def repeating(self, draw: Callable[[], None]) -> Iterator[None]:
        """Call ``draw`` at the top of every page that begins within, after what already repeats."""
        self._repeated.append(draw)
        try:
            yield
        finally:
            self._repeated.remove(draw)

    def need(self, height: float) -> bool:
        """Begin a new page where less than ``height`` points are left on a page already begun; say whether it did."""
        if self.left_over >= height or self.y <= self.top:
            return False
        self.new_page()
        return True

    def paint(self, paint: Paint, element: Element | None = None, page: int | None = None) -> None:
        """Keep something to draw: content of ``element`` or decoration, on this page or on page ``page`` (from 0)."""
        self._pages[-1 if page is None else page].append((element, paint))

    def text(
        self, line: Line, x: float, y: float, size: float, leading: float, *,
        tag: Element | None, right: bool = False, page: int | None = None,
    ) -> None:  # fmt: skip
        """Draw one line whose box begins ``y`` points from the top, from ``x`` on or, with ``right``, up to ``x``."""
        start = x - line_width(line, size) if right else x
        self.lines([(start, line)], y, size, leading, tag=tag, page=page)

    def lines(
        self, lines: Sequence[tuple[float, Line]], y: float, size: float, leading: float, *,
        tag: Element | None, page: int | None = None,
    ) -> None:  # fmt: skip
        """Draw lines below each other as one piece of content, each from its own x, the first box at ``y``."""
        top = self.paper.height - y - leading * _BASELINE

        def paint(canvas: Canvas) -> None:
            # straight into the text's code: its own methods would measure each word and say again what is unchanged
            text = canvas.beginText()
            font = colour = ""
            for row, (x, line) in enumerate(lines):
                text._code.append(f"1 0 0 1 {x:.3f} {top - row * leading:.3f} Tm")
                last = len(line) - 1
                for index, span in enumerate(line):
                    if span.font != font:
                        font = span.font
                        text.setFont(font, size)
                    if span.colour != colour:
                        colour = span.colour
                        text._code.append(filling(colour))
                    text._code.append(text._formatText(span.text if index == last else span.text + " "))
            canvas.drawText(text)

        if lines:
            self.paint(paint, tag, page)

    def rule(self, x: float, y: float, to: float, colour: str, weight: float = LIGHT_RULE) -> None:
        """Draw a horizontal line."""
        height = self.paper.height - y
        code = f"{stroking(colour)} {weight:.4g} w n {x:.3f} {height:.3f} m {to:.3f} {height:.3f} l S"
        self.paint(lambda canvas: canvas._code.append(code))

    def box(
        self, x: float, y: float, w: float, h: float, *, fill: str | None = None, stroke: str | None = None,
        radius: float = 0.0,
    ) -> None:  # fmt: skip
        """Draw a rectangle whose top left corner is (x, y), its radius never more than half a side."""
        path = _rounded(x, self.paper.height - y - h, w, h, min(radius, w / 2, h / 2))
        inked = f"{filling(fill)} " if fill else ""
        lined = f"{stroking(stroke)} {LIGHT_RULE:.4g} w " if stroke else ""
        code = f"{inked}{lined}{path} {'B' if fill and stroke else 'f' if fill else 'S'}"
        self.paint(lambda canvas: canvas._code.append(code))

    def dashed(self, x: float, y: float, to_y: float, colour: str) -> None:
        """Draw a dashed vertical line."""

        def paint(canvas: Canvas) -> None:
            canvas.saveState()
            canvas.setStrokeColor(ink(colour))
            canvas.setLineWidth(0.8)
            canvas.setDash(2, 1.5)
            canvas.line(x, self.paper.height - y, x, self.paper.height - to_y)
            canvas.restoreState()

        self.paint(paint)

    def behind(self, text: str, font: str, colour: str) -> None:
        """Draw one word large and slanting behind everything on this page."""
        size = 0.92 * self.paper.width / (width(text, font, 1.0) or 1.0)

        def paint(canvas: Canvas) -> None:
            canvas.saveState()
            canvas.translate(self.paper.width / 2, self.paper.height / 2)
            canvas.rotate(52)
            canvas.setFillColor(ink(colour))
            canvas.setFont(font, size)
            canvas.drawCentredString(0, -0.36 * size, text)
            canvas.restoreState()

        self._pages[-1].insert(0, (None, paint))

    def join(self, behind: "Pages") -> None:
        """Put the pages of another document behind these; nothing more is laid out on either."""
        self._pages += behind._pages
        self.root.children += behind.root.children

    def bookmark(self, words: str) -> None:
        """Let the reader's list of contents lead to this place."""
        y = self.y

        def paint(canvas: Canvas) -> None:
            key = f"place-{canvas.getPageNumber()}-{y:.0f}"
            canvas.bookmarkHorizontalAbsolute(key, self.paper.height)
            canvas.addOutlineEntry(words, key, 0)

        self.paint(paint)

    def draw(self, canvas: Canvas) -> int:
        """Paint every page on a ReportLab canvas, write the structure and return the number of pages."""
        tagger = Tagger(canvas)
        for page in self._pages:
            canvas.setPageSize((self.paper.width, self.paper.height))
            for element, paint in page:
                with tagger.marking(element):
                    paint(canvas)
            canvas.showPage()
            tagger.end_page()
        tagger.write(self.root)
        return self.count


def _rounded(x: float, y: float, w: float, h: float, radius: float) -> str:
    """Return the PDF path of a rectangle from its lower left corner, its corners quarters of a circle or sharp."""
    if not radius:
        return f"n {x:.3f} {y:.3f} {w:.3f} {h:.3f} re"
    right, top, bend = x + w, y + h, radius * (1 - _CIRCLE)
    corners = (
        f"{x + radius:.3f} {y:.3f} m {right - radius:.3f} {y:.3f} l",
        f"{right - bend:.3f} {y:.3f} {right:.3f} {y + bend:.3f} {right:.3f} {y + radius:.3f} c",
        f"{right:.3f} {top - radius:.3f} l",
        f"{right:.3f} {top - bend:.3f} {right - bend:.3f} {top:.3f} {right - radius:.3f} {top:.3f} c",
        f"{x + radius:.3f} {top:.3f} l",
        f"{x + bend:.3f} {top:.3f} {x:.3f} {top - bend:.3f} {x:.3f} {top - radius:.3f} c",
        f"{x:.3f} {y + radius:.3f} l",
        f"{x:.3f} {y + bend:.3f} {x + bend:.3f} {y:.3f} {x + radius:.3f} {y:.3f} c h",
    )
    return f"n {' '.join(corners)}"
