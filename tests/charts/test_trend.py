"""The trend chart: what it draws, where, and that nothing on it touches anything else."""

from concurrent.futures import ThreadPoolExecutor
from itertools import combinations

import numpy as np
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.text import Text

from app import tokens
from app.charts.axis import axis_floor
from app.charts.canvas import draw_pdf, draw_png, render_rgba
from app.charts.trend import EMPTY, trend_figure, trend_places
from app.domain.trends import Series
from tests.charts.months import LAST, scored, series, span

LIGHT = tokens.load("light")
SIZES = ((402, 172), (280, 150), (820, 240))


def figure_of(
    one: Series, count: int, size: tuple[int, int] = (402, 172), scale: float = 1, **options: object
) -> Figure:
    size_px = (round(size[0] * scale), round(size[1] * scale))
    return trend_figure(one, span(count), LIGHT, size_px=size_px, dpi=96 * scale, **options)


def lines(figure: Figure, kind: str) -> list[Line2D]:
    return [line for line in figure.axes[0].lines if line.get_gid() == kind]


def words(figure: Figure) -> list[str]:
    return [text.get_text() for text in figure.texts]


def clashes(figure: Figure) -> list[tuple[str, str]]:
    """Return the pairs of texts that touch, and texts that leave the figure."""
    canvas = figure.canvas
    assert isinstance(canvas, FigureCanvasAgg)
    boxes = [(text, text.get_window_extent(canvas.get_renderer())) for text in figure.texts if text.get_text()]
    whole = figure.bbox
    outside = [
        (text.get_text(), "outside")
        for text, box in boxes
        if box.x0 < whole.x0 or box.x1 > whole.x1 or box.y0 < whole.y0 or box.y1 > whole.y1
    ]
    touching = [
        (a.get_text(), b.get_text())
        for (a, one), (b, other) in combinations(boxes, 2)
        if _meet(one, other, figure.dpi / 96)
    ]
    return outside + touching


def _meet(one: object, other: object, scale: float) -> bool:
    wide = min(one.x1, other.x1) - max(one.x0, other.x0)  # type: ignore[attr-defined]
    high = min(one.y1, other.y1) - max(one.y0, other.y0)  # type: ignore[attr-defined]
    return wide > 0.5 and high > 3 * scale  # line boxes hold the room of descenders; figures have none


@pytest.mark.parametrize("count", [1, 2, 8, 12, 14, 24])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("n", [3, 12, 130])
def test_no_label_touches_another(count: int, size: tuple[int, int], n: int) -> None:
    assert clashes(figure_of(series(count, n), count, size)) == []


def test_labels_do_not_touch_at_other_densities() -> None:
    for scale in (1.25, 2.0):
        assert clashes(figure_of(series(24, 12), 24, scale=scale)) == []


@pytest.mark.parametrize("count", [12, 24])
def test_n_stands_below_every_point_and_not_on_the_line(count: int) -> None:
    one = series(count, 7)
    figure = figure_of(one, count)
    counts = [text for text in figure.texts if text.get_text() == "7"]
    assert len(counts) == count
    canvas = figure.canvas
    assert isinstance(canvas, FigureCanvasAgg)
    plot = figure.axes[0].get_window_extent()
    places = trend_places(figure, one, span(count))
    for text, place in zip(counts, places, strict=True):
        box = text.get_window_extent(canvas.get_renderer())
        assert box.y1 < plot.y0
        assert (box.x0 + box.x1) / 2 == pytest.approx(place.x, abs=0.6)


def test_line_breaks_where_months_have_no_evaluations() -> None:
    figure = figure_of(series(12, without=(4, 5, 9)), 12)
    gaps = lines(figure, "gap")
    assert [tuple(gap.get_xdata()) for gap in gaps] == [(3, 6), (8, 10)]
    assert all(gap.get_linestyle() == "--" for gap in gaps)
    assert len(lines(figure, "line")) == 12 - 3 - 1 - 2
    assert all(line.get_linestyle() == "-" for line in lines(figure, "line"))
    assert figure.axes[0].get_xlim() == (-0.5, 11.5)


def test_points_with_few_evaluations_are_hollow() -> None:
    months = span(2)
    one = Series("Close", (scored(months[0], [16] * 4), scored(months[1], [16] * 5)))
    figure = figure_of(one, 2)
    (hollow,), (full,) = lines(figure, "hollow"), lines(figure, "point")
    assert to_hex(hollow.get_markerfacecolor()).upper() == LIGHT.surface
    assert to_hex(full.get_markerfacecolor()).upper() == LIGHT.accent
    assert any("○ n under 5" in text for text in words(figure))


def test_intervals_are_drawn_only_where_there_are_some() -> None:
    months = span(3)
    one = Series(
        "Close", (scored(months[0], [16] * 9), scored(months[1], [14, 15, 16, 17, 18]), scored(months[2], [1, 20]))
    )
    (interval,) = lines(figure_of(one, 3), "interval")
    middle = one.points[1]
    assert tuple(interval.get_ydata()) == (middle.low, middle.high)


def test_edges_are_drawn_and_named() -> None:
    figure = figure_of(series(12), 12)
    heights = {line.get_ydata()[0] for line in figure.axes[0].lines if line.get_gid() is None}
    assert {70, 90} <= heights
    assert {"70%", "90%", "★ exceeds", "✓ meets", "▼ below"} <= set(words(figure))
    other = figure_of(series(12), 12, edges=(60, 85))
    assert {"60%", "85%"} <= set(words(other))


def test_axis_begins_at_forty_unless_a_point_lies_lower() -> None:
    assert axis_floor(series(12)) == 40
    low = Series("Close", (scored(LAST, [7] * 6),))
    assert axis_floor(low) == 0
    assert axis_floor(series(12), low) == 0
    assert figure_of(series(12), 12).axes[0].get_ylim() == (40, 100)
    assert figure_of(low, 1).axes[0].get_ylim() == (0, 100)
    assert figure_of(series(12), 12, floor=0).axes[0].get_ylim() == (0, 100)


def test_points_at_the_ends_of_the_scale_are_whole() -> None:
    months = span(2)
    one = Series("Close", (scored(months[0], [0] * 6), scored(months[1], [20] * 6)))
    figure = figure_of(one, 2)
    assert all(not point.get_clip_on() for point in lines(figure, "point"))
    picture = pixels(figure)
    for place in trend_places(figure, one, months):
        above, below = (picture[round(place.y + step), round(place.x)] for step in (-2, 2))
        assert tuple(above) == tuple(below) == rgb(LIGHT.accent)


def test_title_and_summary() -> None:
    one = Series("Close", (scored(LAST, [904], 1000),))
    figure = figure_of(one, 12)
    assert "Close" in words(figure)
    assert "mean 90.4% · n = 1" in " ".join(words(figure))  # not 90%: it is above the edge
    assert "Every section" in words(figure_of(one, 12, title="Every section"))


def test_a_name_too_long_is_cut_and_says_so() -> None:
    figure = figure_of(series(12, name="Section $of$ " * 20 + "😀"), 12)
    title = max(figure.texts, key=lambda text: text.get_position()[1])
    assert title.get_text().startswith("Section $of$ Section")
    assert title.get_text().endswith("…")
    assert clashes(figure) == []


def test_signs_the_font_lacks_are_spelt_out() -> None:
    assert "A [grinning face]" in words(figure_of(series(12, name="A 😀"), 12))


def test_no_data_is_a_sentence() -> None:
    figure = figure_of(Series("Close", ()), 12)
    assert EMPTY in words(figure)
    assert figure.axes == []
    assert trend_places(figure, Series("Close", ()), span(12)) == ()
    assert EMPTY in words(figure_of(Series("Close", (scored(201001, [18] * 8),)), 12))


def test_places_are_where_the_points_are() -> None:
    one = series(14, without=(3,))
    for scale in (1.0, 1.5, 2.0):
        figure = figure_of(one, 14, scale=scale)
        picture = pixels(figure)
        places = trend_places(figure, one, span(14))
        assert [place.month for place in places] == [point.month for point in one.points]
        for place in places:
            assert tuple(picture[int(place.y), int(place.x)]) == rgb(LIGHT.accent)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_rendered_in_the_theme_at_any_density(theme: str) -> None:
    look = tokens.load(theme)
    figure = trend_figure(series(12), span(12), look, size_px=(603, 258), dpi=144)
    width, height, rows = render_rgba(figure)
    assert (width, height, len(rows)) == (603, 258, 603 * 258 * 4)
    assert tuple(pixels(figure)[1, 1]) == rgb(look.surface)
    assert {to_hex(text.get_color()).upper() for text in figure.texts} <= {
        look.text, look.quiet, look.below, look.meets, look.exceeds,
    }  # fmt: skip


def test_figures_drawn_side_by_side_are_the_same() -> None:
    def drawn(_: int) -> bytes:
        return render_rgba(figure_of(series(24, 12), 24))[2]

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(drawn, range(12))) == {drawn(0)}


def test_png_and_pdf() -> None:
    import pypdfium2

    figure = figure_of(series(12), 12, scale=2)
    png = draw_png(figure)
    assert png.startswith(b"\x89PNG")
    assert int.from_bytes(png[16:20]) == 804
    document = pypdfium2.PdfDocument(draw_pdf(figure))
    text = document[0].get_textpage().get_text_range()
    size = document[0].get_size()
    document.close()
    assert "Welcome" in text
    assert "★ exceeds" in text
    assert size == pytest.approx((402 * 0.75, 172 * 0.75))


def test_every_text_is_in_the_shipped_font() -> None:
    figure = figure_of(series(12), 12)
    assert all("Inter" in str(text.get_fontproperties().get_file()) for text in figure.findobj(Text) if text.get_text())


def pixels(figure: Figure) -> np.ndarray:
    width, height, rows = render_rgba(figure)
    return np.frombuffer(rows, np.uint8).reshape(height, width, 4)[:, :, :3]


def rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
