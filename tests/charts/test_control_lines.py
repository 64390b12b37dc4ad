"""A trend is drawn with its usual range, its signals and the team's middle half."""

from dataclasses import replace
from fractions import Fraction

from matplotlib.figure import Figure
from matplotlib.lines import Line2D

from app import tokens
from app.charts.trend import trend_figure
from app.domain.control import Limits, Signal, SignalKind
from app.domain.team_band import BandPoint
from tests.charts.months import series, span

LIGHT = tokens.load("light")
MONTHS = span(12)
LIMITS = Limits(Fraction(80), Fraction(58), Fraction(96), MONTHS)


def figure_of(*signals: Signal, limits: Limits | None = LIMITS, **options: object) -> Figure:
    one = replace(series(12), limits=limits, signals=signals)
    return trend_figure(one, MONTHS, LIGHT, size_px=(402, 172), dpi=96, **options)  # type: ignore[arg-type]


def lines(figure: Figure, kind: str) -> list[Line2D]:
    return [line for line in figure.axes[0].lines if line.get_gid() == kind]


def test_the_usual_range_is_drawn_and_said() -> None:
    figure = figure_of()
    assert [line.get_ydata()[0] for line in lines(figure, "limit")] == [58, 96]
    assert [line.get_ydata()[0] for line in lines(figure, "centre")] == [80]
    assert any("usual range 58–96%" in text.get_text() for text in figure.texts)
    bare = figure_of(limits=None)
    assert lines(bare, "limit") == lines(bare, "centre") == []
    assert not any("usual range" in text.get_text() for text in bare.texts)


def test_a_signal_is_a_diamond_on_its_newest_month() -> None:
    figure = figure_of(Signal(SignalKind.OUTSIDE, (MONTHS[4],), is_up=False))
    (diamond,) = lines(figure, "signal")
    assert list(diamond.get_xdata()) == [4]
    assert (diamond.get_marker(), diamond.get_markerfacecolor()) == ("D", LIGHT.below)
    assert lines(figure, "run") == []


def test_a_run_is_thicker_over_all_its_months() -> None:
    figure = figure_of(Signal(SignalKind.RUN, MONTHS[2:10], is_up=True))
    assert len(lines(figure, "run")) == 7
    assert [list(line.get_xdata()) for line in lines(figure, "signal")] == [[9]]


def test_a_signal_that_began_before_the_months_shown_is_still_a_signal() -> None:
    figure = figure_of(Signal(SignalKind.TREND, (202508, 202509, *MONTHS[:4]), is_up=True))
    assert len(lines(figure, "run")) == 3
    assert [list(line.get_xdata()) for line in lines(figure, "signal")] == [[3]]


def test_the_running_month_is_hollow() -> None:
    assert [list(line.get_xdata()) for line in lines(figure_of(running=MONTHS[-1]), "hollow")] == [[11]]
    assert lines(figure_of(), "hollow") == []


def test_the_team_lies_behind_the_line() -> None:
    band = [BandPoint(MONTHS[1], Fraction(70), Fraction(85), 7), BandPoint(202001, Fraction(70), Fraction(85), 7)]
    (drawn,) = figure_of(band=band).axes[0].collections
    corners = drawn.get_paths()[0].vertices
    assert (corners[:, 0].min(), corners[:, 0].max()) == (0.5, 1.5)
    assert (corners[:, 1].min(), corners[:, 1].max()) == (70, 85)
