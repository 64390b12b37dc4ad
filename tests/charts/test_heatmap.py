"""The map of criteria by month: grounds, hatching, dashes and figures where they belong."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from matplotlib.collections import PolyCollection
from matplotlib.figure import Figure
from matplotlib.text import Text

from app import tokens
from app.charts.canvas import render_rgba
from app.charts.colour import contrast
from app.charts.heatmap import EMPTY, CellPlace, criteria_figure, criteria_places, fitting_height
from app.domain.trends import CriterionShares, share
from tests.charts.months import criteria, span

LIGHT = tokens.load("light")
SIZE = (840, fitting_height(20))


def figure_of(shares: tuple[CriterionShares, ...], count: int, theme: str = "light", scale: float = 1) -> Figure:
    size_px = (round(SIZE[0] * scale), round(SIZE[1] * scale))
    return criteria_figure(shares, span(count), tokens.load(theme), size_px=size_px, dpi=96 * scale)


def pixels(figure: Figure) -> np.ndarray:
    width, height, rows = render_rgba(figure)
    return np.frombuffer(rows, np.uint8).reshape(height, width, 4)[:, :, :3].astype(int)


def cell(figure: Figure, places: tuple[CellPlace, ...], number: int, month: int) -> np.ndarray:
    """Return the pixels of one cell."""
    (place,) = [place for place in places if (place.number, place.month) == (number, month)]
    left, top = round(place.x) + 2, round(place.y) + 2
    return pixels(figure)[top : round(place.y + place.height) - 2, left : round(place.x + place.width) - 2]


def one(number: int, *shares: tuple[int, int, int, int]) -> CriterionShares:
    return CriterionShares(f"key-{number}", f"Criterion {number}", number, tuple(share(*values) for values in shares))


def ground(picture: np.ndarray) -> tuple[int, ...]:
    """Return the commonest colour of a picture."""
    colours, counts = np.unique(picture.reshape(-1, 3), axis=0, return_counts=True)
    return tuple(int(value) for value in colours[counts.argmax()])


def rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def test_every_cell_has_its_place_and_the_whole_span_too() -> None:
    shares = criteria(12)
    figure = figure_of(shares, 12)
    places = criteria_places(figure, shares, span(12))
    assert len(places) == 20 * 13
    assert {place.month for place in places} == {0, *span(12)}
    assert all(place.x + place.width <= SIZE[0] and place.y + place.height <= SIZE[1] for place in places)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_grounds_tell_what_a_cell_is(scale: float) -> None:
    first, second = span(2)
    shares = (
        one(1, (first, 9, 0, 0), (second, 4, 5, 0)),
        one(2, (first, 3, 1, 0), (second, 0, 0, 9)),
        one(3, (second, 9, 0, 0)),
    )
    figure = figure_of(shares, 2, scale=scale)
    places = criteria_places(figure, shares, span(2))
    full, half = (ground(cell(figure, places, 1, month)) for month in (first, second))
    assert sum(full) < sum(half) < sum(rgb(LIGHT.surface))
    assert ground(cell(figure, places, 2, first)) == rgb(LIGHT.surface)
    assert ground(cell(figure, places, 2, second)) == rgb(LIGHT.neutral_tint)
    assert len(np.unique(cell(figure, places, 3, first).reshape(-1, 3), axis=0)) == 1  # no evaluations: nothing


def test_cells_with_few_marks_are_hatched() -> None:
    (month,) = span(1)
    shares = (one(1, (month, 4, 0, 0)), one(2, (month, 5, 0, 0)), one(3, (month, 0, 0, 3)))
    hatched = [
        len(collection.get_paths())
        for collection in figure_of(shares, 1).findobj(PolyCollection)
        if collection.get_hatch()
    ]
    assert sum(hatched) == 2  # the month's cell and the whole span's


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("met", range(0, 21))
def test_figures_are_legible_on_every_ground(theme: str, met: int) -> None:
    look = tokens.load(theme)
    (month,) = span(1)
    shares = (one(1, (month, met, 20 - met, 0)),)
    figure = figure_of(shares, 1, theme)
    picture = cell(figure, criteria_places(figure, shares, span(1)), 1, month)
    behind = hexed(ground(picture))
    assert contrast(behind, look.text) >= 5.5
    assert max(contrast(behind, hexed(colour)) for colour in np.unique(picture.reshape(-1, 3), axis=0)) >= 4.5


def hexed(colour: Sequence[int]) -> str:
    return "#{:02X}{:02X}{:02X}".format(*colour)


def test_notes_tell_only_what_can_be_seen() -> None:
    def note(shares: tuple[CriterionShares, ...], count: int, width: int) -> str:
        figure = criteria_figure(shares, span(count), LIGHT, size_px=(width, SIZE[1]), dpi=96)
        return next(text.get_text() for text in figure.texts if text.get_text().startswith("met, as"))

    assert "small figures: n" in note(criteria(12), 12, 900)
    assert "small figures" not in note(criteria(24), 24, 640)
    assert "stronger: more often" in note(criteria(24, 120), 24, 600)


def test_long_names_are_cut_and_all_texts_stay_inside() -> None:
    shares = tuple(replace(found, name=found.name * 9 + " 😀 $x$") for found in criteria(12))
    figure = figure_of(shares, 12)
    places = criteria_places(figure, shares, span(12))
    left = min(place.x for place in places)
    names = [text for text in figure.texts if text.get_text().endswith("…")]
    assert len(names) == 20
    for text in names:
        assert text.get_window_extent(figure.canvas.get_renderer()).x1 < left


def test_no_data_is_a_sentence() -> None:
    figure = figure_of((), 12)
    assert EMPTY in [text.get_text() for text in figure.texts]
    assert criteria_places(figure, (), span(12)) == ()
    assert EMPTY in [text.get_text() for text in figure_of((one(1),), 12).texts]


def test_every_text_is_in_the_shipped_font() -> None:
    figure = figure_of(criteria(12), 12)
    assert all("Inter" in str(text.get_fontproperties().get_file()) for text in figure.findobj(Text) if text.get_text())
