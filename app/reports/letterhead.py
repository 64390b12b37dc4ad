"""What a council's papers bear: its picture and name above the first page, its own lines at every foot."""

from functools import lru_cache
from io import BytesIO

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.reports.fonts import REGULAR, SEMIBOLD
from app.reports.pages import Pages
from app.reports.printable import one_line
from app.reports.style import Paper, colours
from app.reports.wrap import Line, Span, wrap

_HIGH, _WIDE = 26.0, 150.0  # the most a picture takes, in points
_SIZE, _LEADING, _BESIDE, _BELOW = 10.5, 13.0, 12.0, 8.0
_MOST_LINES = 2
_FOOT_SIZE, _FOOT_LEADING = 7.6, 9.6


def letterhead(pages: Pages) -> None:
    """Draw what there is of it at the top of a page, and go on below."""
    stationery = pages.paper.stationery
    name = one_line(stationery.council)
    if not name and not stationery.logo:
        return
    x, top, high = pages.paper.left, pages.y, 0.0
    if stationery.logo:
        wide, high = _drawn(pages, stationery.logo, name or "Logo")
        x += wide + _BESIDE
    lines = wrap([Span(name, SEMIBOLD, colours().text)], pages.paper.right - x, _SIZE)[:_MOST_LINES] if name else []
    words = len(lines) * _LEADING
    begin = top + max(0.0, (high - words) / 2)
    placed: list[tuple[float, Line]] = [(x, line) for line in lines]
    pages.lines(placed, begin, _SIZE, _LEADING, tag=pages.root.add("P"))
    pages.y = top + max(high, words) + _BELOW


def _drawn(pages: Pages, logo: bytes, spoken: str) -> tuple[float, float]:
    """Draw the picture as large as its place allows and return its width and height in points."""
    picture = _picture(logo)
    pixels_wide, pixels_high = picture.getSize()
    scale = min(_HIGH / pixels_high, _WIDE / pixels_wide)
    wide, high = pixels_wide * scale, pixels_high * scale
    x, y = pages.paper.left, pages.paper.height - pages.y - high

    def paint(canvas: Canvas) -> None:
        canvas.drawImage(picture, x, y, wide, high, mask="auto")

    pages.paint(paint, pages.root.add("Figure", actual_text=spoken))
    return wide, high


@lru_cache(maxsize=2)
def _picture(logo: bytes) -> ImageReader:
    """Return a picture, decoded once for all sheets of a month."""
    return ImageReader(BytesIO(logo))


def small_print_height(paper: Paper, *, kept: bool = False) -> float:
    """Return how much room the council's own lines take at every foot, in points."""
    return len(_small_print(paper, kept)) * _FOOT_LEADING


def small_print(pages: Pages, page: int, *, kept: bool = False) -> float:
    """Draw the council's own lines at the foot of a page (from 0), above what else stands there; return their height.

    ``kept`` adds how long recordings and evaluations are kept.
    """
    placed = [(pages.paper.left, line) for line in _small_print(pages.paper, kept)]
    pages.lines(placed, pages.bottom + 8, _FOOT_SIZE, _FOOT_LEADING, tag=None, page=page)
    return len(placed) * _FOOT_LEADING


def _small_print(paper: Paper, kept: bool) -> list[Line]:
    words = one_line(paper.stationery.small_print(kept=kept))
    return wrap([Span(words, REGULAR, colours().quiet)], paper.right - paper.left, _FOOT_SIZE) if words else []
