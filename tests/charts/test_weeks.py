"""The chart of the weeks' calls: what it draws, where, and that nothing on it touches anything else."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from matplotlib.figure import Figure

from app import tokens
from app.charts.canvas import draw_png, render_rgba
from app.charts.weeks import EMPTY, Week, week_places, weeks_figure
from tests.charts.test_trend import clashes, lines, words

LIGHT = tokens.load("light")
MONDAY = date(2026, 8, 31)


def week(number: int, answered: int = 93) -> Week:
    return Week(MONDAY + timedelta(weeks=number), 100, answered)


def figure_of(weeks: Sequence[Week], target: float | None = 92, size: tuple[int, int] = (640, 230)) -> Figure:
    return weeks_figure(weeks, target, LIGHT, size_px=size, dpi=96)


def test_weeks_below_the_target_have_a_shape_of_their_own() -> None:
    figure = figure_of([week(0), week(1, 91), week(2, 92), week(3, 70)])
    assert len(lines(figure, "point")) == 2
    short = lines(figure, "short")
    assert [line.get_marker() for line in short] == ["v", "v"]
    assert len(lines(figure, "target")) == 1
    assert "target 92%" in words(figure)
    assert figure.axes[0].get_ylim() == (70, 100)


def test_without_a_target_none_is_short_and_none_is_named() -> None:
    figure = figure_of([week(0), week(1, 60)], None)
    assert not lines(figure, "short")
    assert not lines(figure, "target")
    assert not any(word.startswith("target") for word in words(figure))


def test_a_missing_week_is_a_gap() -> None:
    assert len(lines(figure_of([week(0), week(1), week(3), week(4)]), "line")) == 2


def test_the_places_are_the_points() -> None:
    weeks = [week(0), week(1, 85), week(2)]
    figure = figure_of(weeks)
    places = week_places(figure, weeks)
    assert [place.index for place in places] == [0, 1, 2]
    assert places[0].x < places[1].x < places[2].x
    assert places[1].y > places[0].y == pytest.approx(places[2].y)
    assert week_places(figure_of([]), []) == ()


def test_no_weeks_are_said_in_words() -> None:
    assert EMPTY in words(figure_of([]))


@pytest.mark.parametrize("count", [1, 2, 13, 52, 104])
@pytest.mark.parametrize("size", [(640, 230), (320, 200), (1000, 260)])
def test_nothing_touches_and_months_are_named_in_order(count: int, size: tuple[int, int]) -> None:
    figure = figure_of([week(number, 84 + number % 14) for number in range(count)], size=size)
    assert clashes(figure) == []
    assert "Aug 2026" in words(figure)
    assert draw_png(figure).startswith(b"\x89PNG")
    assert render_rgba(figure)[:2] == size
