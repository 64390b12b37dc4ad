"""What figures stand on: widths as drawn, and a start that leaves the machine's own settings alone."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg

from app import tokens
from app.charts.canvas import REGULAR, SEMIBOLD, elided, let_go, new_figure, render_rgba, shown, width_of, write
from app.charts.heatmap import criteria_figure
from app.charts.trend import trend_figure
from tests.charts.months import criteria, series, span


@pytest.mark.parametrize("weight", [REGULAR, SEMIBOLD])
@pytest.mark.parametrize("dpi", [96, 144, 192])
def test_widths_are_those_that_are_drawn(weight: str, dpi: int) -> None:
    figure = new_figure((900, 100), dpi, "#FFFFFF")
    words = "Customer interaction 0123456789%"
    text = write(figure, 5, 20, words, size=13, colour="#000000", weight=weight)
    canvas = figure.canvas
    assert isinstance(canvas, FigureCanvasAgg)
    drawn = text.get_window_extent(canvas.get_renderer()).width / dpi * 96
    assert width_of(words, 13, weight) == pytest.approx(drawn, rel=0.02)


def test_words_are_cut_to_their_room() -> None:
    assert elided("Short", 200, 11) == "Short"
    cut = elided("Customer interaction", 60, 11)
    assert cut.endswith("…")
    assert width_of(cut, 11) <= 60


def test_line_ends_and_strange_signs_are_gone() -> None:
    assert shown("a\nb 😀") == "a b [grinning face]"


@pytest.mark.parametrize("kind", ["trend", "criteria"])
def test_hardly_anything_of_a_figure_that_was_let_go_waits_for_the_collector(kind: str) -> None:
    def left_behind(*, going: bool) -> int:
        light, size = tokens.load("light"), (402, 320)
        gc.collect()
        gc.disable()
        try:
            if kind == "trend":
                figure = trend_figure(series(12), span(12), light, size_px=size, dpi=96)
            else:
                figure = criteria_figure(criteria(12), span(12), light, size_px=size, dpi=96)
            render_rgba(figure)
            if going:
                let_go(figure)
            del figure
            return gc.collect()
        finally:
            gc.enable()

    left_behind(going=True)  # what is kept for good is made by the first
    assert left_behind(going=True) < left_behind(going=False) / 5


def test_first_use_is_silent_and_heeds_no_matplotlibrc(tmp_path: Path) -> None:
    (tmp_path / "matplotlibrc").write_text("lines.linewidth: 9\nfont.family: Nonesuch\n")
    program = (
        "import sys, app.charts.table; assert 'matplotlib' not in sys.modules\n"
        "from app.charts import canvas; import matplotlib\n"
        "assert matplotlib.rcParams['lines.linewidth'] == 1.5\n"
        "assert 'matplotlib.pyplot' not in sys.modules and 'PySide6' not in sys.modules\n"
        "print(matplotlib.get_configdir())"
    )
    root = Path(__file__).parents[2]
    environment = {**os.environ, "FAIR_HEARING_HOME": str(tmp_path / "home"), "PYTHONPATH": str(root)}
    environment.pop("MPLCONFIGDIR", None)
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip() == str(tmp_path / "home" / "cache" / "charts")
