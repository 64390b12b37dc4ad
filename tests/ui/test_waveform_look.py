"""What is painted: both sides, what was found and what was marked, sharp on every screen and in both themes."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import tokens
from app.domain.words import MomentKind
from app.media.peaks import Peaks
from app.ui.widgets.waveform import Flag, Waveform
from app.ui.widgets.waveform_layer import Layer, places
from app.ui.widgets.waveform_picture import loudest, outline
from app.ui.widgets.waveform_view import View
from tests.ui.waveform_room import a_panel, heard


@pytest.fixture(params=["light", "dark"])
def waveform(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Waveform]:
    made = a_panel(theme=request.param)
    yield made.waveform
    made.close()
    made.deleteLater()


def pixels(waveform: Waveform, ratio: float = 1.0) -> NDArray[np.uint8]:
    """Return what stays while it plays, (rows, columns, RGB)."""
    shape = waveform.content.shape
    peak = loudest(shape, waveform.content.duration_ms) if shape else 1.0
    picture = Layer(waveform).picture(waveform.content, waveform.view, ratio, peak)
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB888)
    assert picture.devicePixelRatio() == ratio
    bits = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return bits[:, : image.width() * 3].reshape(image.height(), image.width(), 3).copy()


def where(shown: NDArray[np.uint8], color: str) -> NDArray[np.bool_]:
    value = QColor(color)
    found: NDArray[np.bool_] = (shown == (value.red(), value.green(), value.blue())).all(axis=2)
    return found


def columns(waveform: Waveform, start_ms: int, end_ms: int) -> slice:
    return slice(round(waveform.view.x(start_ms)) + 1, round(waveform.view.x(end_ms)) - 1)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_each_side_is_painted_in_its_own_lane_where_it_speaks(waveform: Waveform, ratio: float) -> None:
    shown = pixels(waveform, ratio)
    lanes = places(waveform).lanes
    middle = round((lanes.top() + lanes.height() / 2) * ratio)
    colors = waveform.tokens
    assert shown.shape[1] == round(waveform.width() * ratio)
    assert where(shown, colors.advisor)[middle + 20 :].sum() == 0
    speech = heard()[1].conversation.speech
    for channel, (color, rows) in enumerate(
        [(colors.advisor, slice(0, middle)), (colors.customer, slice(middle, None))]
    ):
        high = where(shown, color)[rows].sum(axis=0)
        start, end = max(speech[channel], key=lambda span: span[1] - span[0])
        inside = slice(round(waveform.view.x(start) * ratio), round(waveform.view.x(end) * ratio))
        quiet = columns(waveform, 16_000, 26_000)
        assert high[inside].mean() > 5 * ratio
        assert high[round(quiet.start * ratio) : round(quiet.stop * ratio)].max() <= 2 * ratio + 9, "a line, and names"


def test_a_silence_is_hatched_and_more_quietly_once_it_is_explained(waveform: Waveform) -> None:
    told = heard()[1].conversation.silences[0]
    ground = QColor(waveform.tokens.surface).lightness()
    lanes = places(waveform).lanes

    def darkness() -> float:
        shown = pixels(waveform).astype(int)
        upper = shown[lanes.top() + 2 : lanes.top() + lanes.height() // 5, columns(waveform, *told)]
        return float(np.abs(upper.mean(axis=2) - ground).mean())

    unsaid = darkness()
    waveform.show_flags([Flag(*told, "#0B6E69", "explained", 3, MomentKind.SILENCE, True)])
    said = darkness()
    assert unsaid > 1.5 * said > 0.5


def test_talk_over_is_tinted_with_a_bar_on_the_side_that_interrupts(waveform: Waveform) -> None:
    over = heard()[1].conversation.talk_overs
    assert over is not None
    at = columns(waveform, over[0].start_ms, over[0].end_ms)
    lanes = places(waveform).lanes
    bar = where(pixels(waveform), waveform.tokens.talk_over)
    assert bar[lanes.top() + 1, at].all(), "the advisor, on top, began later"
    assert not bar[lanes.bottom() - 1, at].any()
    _recording, analysis = heard()
    waveform.show_analysis(analysis.with_advisor_on(1))
    bar = where(pixels(waveform), waveform.tokens.talk_over)
    assert bar[lanes.bottom() - 1, at].all()
    assert not bar[lanes.top() + 1, at].any()


def test_a_sensitive_span_hides_the_sound_under_it(waveform: Waveform) -> None:
    start, end = 6000, 9000
    before = pixels(waveform)
    lanes = places(waveform).lanes
    inside = (slice(lanes.top() + 2, lanes.bottom() - 1), columns(waveform, start + 200, end - 200))
    assert where(before, waveform.tokens.customer)[inside].any()
    waveform.show_flags([Flag(start, end, "#000000", "card number", 3, MomentKind.SENSITIVE)])
    shown = pixels(waveform)
    assert not where(shown, waveform.tokens.customer)[inside].any()
    dark = min((waveform.tokens.text, waveform.tokens.window), key=lambda color: QColor(color).lightness())
    assert where(shown, dark)[inside].mean() > 0.85, "all but the lock on it"
    assert where(shown, dark)[inside].mean() < 1


def test_moments_hits_loop_and_selection_are_seen(waveform: Waveform) -> None:
    tint = waveform.tokens
    waveform.show_flags([Flag(45_000, None, tint.below, "7 Repeats it back", 1)])
    waveform.show_hits([46_000], 46_000)
    shown = pixels(waveform)
    lanes = places(waveform).lanes
    assert where(shown, tint.below)[: lanes.top(), columns(waveform, 44_700, 45_300)].any()
    assert where(shown, tint.accent)[lanes.bottom() - 3, round(waveform.view.x(46_000))]
    plain = waveform.grab().toImage()
    waveform.show_loop(10_000, 12_000)
    looped = waveform.grab().toImage()
    waveform.select((50_000, 53_000))
    selected = waveform.grab().toImage()
    assert plain != looped != selected


def test_one_lane_is_painted_where_the_sides_are_mixed(waveform: Waveform) -> None:
    recording, analysis = heard()
    told = replace(analysis.conversation, speech=analysis.conversation.speech[:1], talk_overs=None, talk_share=None)
    waveform.show_analysis(replace(analysis, conversation=told))
    assert len(waveform.content.lanes) == 1
    shown = pixels(waveform)
    assert not where(shown, waveform.tokens.customer).any()
    lanes = places(waveform).lanes
    middle = lanes.top() + lanes.height() // 2
    assert where(shown, waveform.tokens.advisor)[middle - 2 : middle + 2].any(axis=0).mean() > 0.9
    assert recording.facts.channels == 2


def test_what_is_not_read_yet_is_a_pale_line(waveform: Waveform) -> None:
    shape = Peaks(2, 8000)
    sound = (np.sin(np.arange(80_000) / 3) * 20_000).astype(np.int16)
    shape.append(np.stack([sound, sound], axis=1))
    waveform.show_recording(shape, 20_000)
    shown = where(pixels(waveform), waveform.tokens.advisor)
    half = round(waveform.view.x(10_000))
    assert shown[30:, : half - 2].any(axis=0).mean() > 0.99
    assert not shown[30:, half + 2 :].any()
    shape.append(np.stack([sound, sound], axis=1))
    waveform.shape_grew()
    assert where(pixels(waveform), waveform.tokens.advisor)[30:, half + 2 :].any(axis=0).mean() > 0.99


def test_a_sound_keeps_its_shape_while_it_is_scrolled() -> None:
    recording, _analysis = heard()
    view = View.whole(recording.duration_ms, 1000).zoomed(3, 10_000)
    each = view.span_ms / 1000
    first = outline(recording.peaks, view, 1000)
    moved = outline(recording.peaks, view.moved_to(view.start_ms + 70 * each), 1000)
    assert (first[:, 70:] == moved[:, :-70]).mean() > 0.99


def test_two_seconds_are_drawn_without_steps() -> None:
    recording, _analysis = heard()
    view = View.whole(recording.duration_ms, 2000).zoomed(1e6, 8500)
    drawn = outline(recording.peaks, view, 2000)
    coarse = recording.peaks.view(view.start_ms, view.end_ms, 200)
    assert drawn.shape == (2, 2000, 2)
    assert np.abs(np.diff(drawn, axis=1)).max() < np.abs(np.diff(coarse, axis=1)).max() / 4
    assert drawn.max() == pytest.approx(coarse.max(), rel=0.15)


def test_one_click_in_the_line_does_not_flatten_a_whole_call() -> None:
    recording, _analysis = heard()
    shape = Peaks(1, 8000)
    sound = (np.sin(np.arange(8000 * 60) / 3) * 3000).astype(np.int16)
    sound[100_000] = 32_000
    shape.append(sound[:, None])
    assert loudest(shape, 60_000) == pytest.approx(3000 / 32768, rel=0.02)
    assert loudest(recording.peaks, recording.duration_ms) < 1


def test_the_hover_tells_the_time_and_goes_with_the_mouse(waveform: Waveform) -> None:
    plain = waveform.grab().toImage()
    for x in (150, 200):
        QTest.mouseMove(waveform, QPoint(x, 60))
    hovered = waveform.grab().toImage()
    QApplication.sendEvent(waveform, QEvent(QEvent.Type.Leave))
    assert hovered != plain
    assert waveform.grab().toImage() == plain


def test_the_focus_is_seen(waveform: Waveform) -> None:
    waveform.window().activateWindow()
    waveform.clearFocus()
    plain = waveform.grab().toImage()
    waveform.setFocus(Qt.FocusReason.TabFocusReason)
    assert waveform.grab().toImage() != plain


def test_another_theme_is_worn_at_once(waveform: Waveform) -> None:
    other = tokens.load("light" if waveform.tokens.name == "dark" else "dark")
    waveform.set_tokens(other)
    shown = waveform.grab().toImage()
    assert shown.pixelColor(shown.width() // 2, shown.height() - 2).name().upper() == other.surface
