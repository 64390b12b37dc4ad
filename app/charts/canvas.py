"""A figure in the tokens' colours and the shipped font, drawn off screen; matplotlib is first met here.

Figures are laid out in logical pixels, 96 to the inch, so that one figure is the same on a screen of any density, in a
picture and in a PDF. Every text names its font by file: the machine's fonts and its matplotlibrc play no part. A figure
may be made and drawn on any one thread.
"""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path as File

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties, fontManager, get_font
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.textpath import TextPath
from matplotlib.transforms import Affine2D, Transform

from app import paths
from app.charts.printable import printable

PER_INCH = 96.0
POINTS = 72.0 / PER_INCH  # points in a logical pixel

_HALF_FIGURE = 0.364  # of the type size: half the height of Inter's figures

REGULAR, SEMIBOLD = "Inter-Regular.ttf", "Inter-SemiBold.ttf"

logging.getLogger("matplotlib.font_manager").setLevel(
    logging.ERROR
)  # its search of the machine's fonts is not our news
mpl.rcdefaults()
mpl.rcParams["text.hinting"] = "none"  # the same widths at every density
mpl.rcParams["pdf.fonttype"] = 42  # whole TrueType outlines: text in a PDF can be found and copied
for _file in (REGULAR, SEMIBOLD):
    fontManager.addfont(paths.resources() / "fonts" / _file)


def new_figure(size_px: tuple[int, int], dpi: float, ground: str) -> Figure:
    """Return an empty figure of ``size_px`` device pixels (width, height) at ``dpi`` of them to the inch."""
    figure = Figure(figsize=(size_px[0] / dpi, size_px[1] / dpi), dpi=dpi, facecolor=ground)
    FigureCanvasAgg(figure)
    return figure


def size_of(figure: Figure) -> tuple[float, float]:
    """Return a figure's width and height in logical pixels."""
    width, height = figure.get_size_inches()
    return float(width) * PER_INCH, float(height) * PER_INCH


def pixels(figure: Figure) -> Transform:
    """Return the transform from logical pixels, from the bottom left corner up, to the figure."""
    return Affine2D().scale(1 / PER_INCH) + figure.dpi_scale_trans


def axes_at(figure: Figure, left: float, bottom: float, width: float, height: float) -> Axes:
    """Return bare axes on a rectangle in logical pixels: no frame, no ticks, no ground."""
    whole_width, whole_height = size_of(figure)
    place = (left / whole_width, bottom / whole_height, max(width, 1) / whole_width, max(height, 1) / whole_height)
    axes = figure.add_axes(place)
    axes.set_axis_off()
    return axes


def write(
    figure: Figure, x: float, y: float, words: str, *, size: float, colour: str, weight: str = REGULAR,
    across: str = "left", up: str = "baseline",
) -> Text:  # fmt: skip
    """Write words at (x, y) logical pixels in ``size`` logical pixels and return the text."""
    return figure.text(
        x, y, words, transform=pixels(figure), color=colour, fontproperties=font(size, weight),
        horizontalalignment=across, verticalalignment=up, parse_math=False,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Label:
    """Words centred on the height ``y`` in logical pixels; ``align`` is 0 from ``x`` on, 0.5 around it, 1 up to it."""

    x: float
    y: float
    words: str
    size: float
    colour: str
    align: float = 0.5


def write_many(figure: Figure, labels: Iterable[Label]) -> None:
    """Write hundreds of labels at once, as outlines: one shape for each colour draws many times faster than texts."""
    by_colour: dict[str, list[Path]] = {}
    for label in labels:
        outline = _outline(label.words)
        x = label.x - label.align * width_of(label.words, label.size)
        move = Affine2D().scale(label.size).translate(x, label.y - _HALF_FIGURE * label.size)
        by_colour.setdefault(label.colour, []).append(outline.transformed(move))
    for colour, outlines in by_colour.items():
        shape = PathPatch(Path.make_compound_path(*outlines), facecolor=colour, linewidth=0, gid="labels")
        shape.set_transform(pixels(figure))
        figure.add_artist(shape)


@cache
def _outline(words: str) -> Path:
    """Return the outline of words at size 1, from the left end of their baseline."""
    return TextPath((0, 0), words, size=1, prop=font(PER_INCH))


@cache
def font(size: float, weight: str = REGULAR) -> FontProperties:
    """Return one of the shipped fonts at ``size`` logical pixels."""
    return FontProperties(fname=_file_of(weight), size=size * POINTS)


def width_of(words: str, size: float, weight: str = REGULAR) -> float:
    """Return how wide words are in logical pixels."""
    return sum(_advance(character, weight) for character in words) * size


def elided(words: str, room: float, size: float) -> str:
    """Return words cut to ``room`` logical pixels, with an ellipsis where something is gone."""
    if width_of(words, size) <= room:
        return words
    while words and width_of(f"{words}…", size) > room:
        words = words[:-1]
    return f"{words.rstrip()}…"


def shown(words: str) -> str:
    """Return words on one line with what the shipped font lacks spelt out."""
    return " ".join(printable(words, lambda character: ord(character) in _coverage()).split())


def draw_png(figure: Figure) -> bytes:
    """Return the figure as a PNG at its own density."""
    out = BytesIO()
    figure.savefig(out, format="png", dpi=figure.dpi, facecolor=figure.get_facecolor(), metadata={"Software": None})
    return out.getvalue()


def draw_pdf(figure: Figure) -> bytes:
    """Return the figure as a one-page PDF with its fonts inside."""
    out = BytesIO()
    metadata = {"Creator": "Fair Hearing", "Producer": None, "CreationDate": None}
    figure.savefig(out, format="pdf", facecolor=figure.get_facecolor(), metadata=metadata)
    return out.getvalue()


def draw_svg(figure: Figure) -> bytes:
    """Return the figure as SVG; its words are outlines, so that it looks the same without the font."""
    out = BytesIO()
    metadata = {"Creator": "Fair Hearing", "Date": None}
    figure.savefig(out, format="svg", facecolor=figure.get_facecolor(), metadata=metadata)
    return out.getvalue()


def render_rgba(figure: Figure) -> tuple[int, int, bytes]:
    """Return width, height and the rows of a figure from the top down, four bytes (red, green, blue, alpha) a pixel."""
    canvas = figure.canvas
    assert isinstance(canvas, FigureCanvasAgg)
    rows, (width, height) = canvas.print_to_buffer()  # type: ignore[no-untyped-call]
    return width, height, rows


def let_go(figure: Figure) -> None:
    """Take a figure apart that is not needed any more; it is of no use afterwards.

    Its parts know each other in circles: left to Python's collector they are thrown away by the thousand in one go, on
    the window's own thread, which is felt. Taken apart they go here and now, on the thread that drew them.
    """
    for part in figure.findobj():
        part.__dict__.clear()


def _file_of(weight: str) -> File:
    return paths.resources() / "fonts" / weight


@cache
def _coverage() -> frozenset[int]:
    return frozenset(get_font(_file_of(REGULAR)).get_charmap())


@cache
def _advance(character: str, weight: str) -> float:
    """Return a character's advance in parts of the type size."""
    face = get_font(_file_of(weight))
    face.set_size(64.0, 72.0)
    glyph = face.load_char(ord(character), flags=mpl.ft2font.LoadFlags.NO_HINTING)
    return float(glyph.linearHoriAdvance) / 65536.0 / 64.0
