"""What is said of a recording is said of the right person, kept as text, and shown by any thresholds."""

import json
from dataclasses import replace

import numpy as np
import pytest

from app.domain.analysis import ALGORITHM, Analysis, Measurable, analyse
from app.domain.conversation import Side, Thresholds
from tests.domain.calls import Sound, db, measured, noise, seconds, sides, talk

LENGTH = 40.0
CALL = sides(
    talk(LENGTH, [(1, 5), (12, 15), (20, 26)], -20) + noise(LENGTH, -66),
    talk(LENGTH, [(5.5, 8.5), (15.5, 19.6), (25.3, 29.5), (30.6, 33)], -32, seed=3) + noise(LENGTH, -66, 8),
)


def analysed(sound: Sound, **more: object) -> Analysis:
    levels = measured(sound)
    channels = sound.shape[1] if sound.ndim == 2 else 1
    given = {"duration_ms": 40_000, "channels": channels, "sample_rate": 8000, "codec": "pcm_s16le", **more}
    return analyse(levels, **given)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def found() -> Analysis:
    return analysed(CALL)


def test_the_left_channel_is_the_advisor_unless_said_otherwise(found: Analysis) -> None:
    assert (found.side_of(0), found.side_of(1)) == (Side.ADVISOR, Side.CUSTOMER)
    assert (found.channel_of(Side.ADVISOR), found.channel_of(Side.CUSTOMER)) == (0, 1)
    assert found.talk_share() == pytest.approx(13 / 26.7, abs=0.03)
    assert found.speech_ms()["advisor"] == pytest.approx(13_000, abs=400)
    assert found.measurable() == Measurable(silence=True, talk_over=True, talk_share=True)


def test_swapping_swaps_everything(found: Analysis) -> None:
    swapped = found.with_advisor_on(1)
    assert swapped.side_of(0) is Side.CUSTOMER
    assert swapped.talk_share() == pytest.approx(1 - (found.talk_share() or 0))
    assert swapped.speech_ms()["advisor"] == found.speech_ms()["customer"]
    [over] = swapped.conversation.talk_overs or ()
    assert (found.by(over), swapped.by(over)) == (Side.CUSTOMER, Side.ADVISOR)
    assert swapped.with_advisor_on(0) == found


def test_where_nobody_knows_who_is_who_channels_are_named(found: Analysis) -> None:
    unknown = found.with_advisor_on(None)
    assert unknown.side_of(0) is None
    assert list(unknown.speech_ms()) == ["channel 0", "channel 1"]
    assert unknown.talk_share() == found.conversation.talk_share


def test_mono_measures_silence_alone() -> None:
    mono = analysed(CALL.sum(axis=1))
    assert mono.measurable() == Measurable(silence=True, talk_over=False, talk_share=False)
    assert mono.talk_share() is None
    assert mono.side_of(0) is None
    assert list(mono.speech_ms()) == ["total"]


def test_thresholds_are_applied_to_what_was_found(found: Analysis) -> None:
    assert seconds(found.conversation.silences) == pytest.approx(np.array([(8.5, 12), (33, 40)]), abs=0.15)
    other = found.shown_from(Thresholds(silence_ms=1000, talk_over_ms=800))
    assert len(other.conversation.silences) == 3
    assert other.conversation.talk_overs == ()
    assert other.shown_from(Thresholds()) == found
    longer = found.shown_from(Thresholds(silence_ms=5000))
    assert seconds(longer.conversation.silences) == pytest.approx(np.array([(33, 40)]), abs=0.15)


def test_loudness_is_evened_out_without_tearing(found: Analysis) -> None:
    loud, quiet = found.gains_db
    levels = measured(CALL)
    assert quiet == pytest.approx(-22 - found.conversation.levels_db[1], abs=0.1)
    assert quiet > 5 > loud
    for gain, peak in zip(found.gains_db, levels.peak_db, strict=True):
        assert peak + gain <= -0.9
    spiky = CALL.copy()
    spiky[1000, 1] = 0.9
    assert analysed(spiky).gains_db[1] == pytest.approx(-0.1, abs=0.06)
    assert analysed(sides(CALL[:, 0], CALL[:, 0] * 0)).gains_db[1] == 0.0
    dual = analysed(sides(CALL[:, 1], CALL[:, 1] * db(-1)))
    assert len(dual.gains_db) == 2


def test_it_is_kept_as_text_and_read_again(found: Analysis) -> None:
    text = found.to_json()
    assert Analysis.from_json(text) == found
    assert len(text) < 3000
    mono = analysed(CALL.sum(axis=1), cut_off=True, advisor_channel=None)
    assert Analysis.from_json(mono.to_json()) == mono
    assert json.loads(text)["version"] == ALGORITHM


@pytest.mark.parametrize("text", ["", "[]", "null", "{}", '{"version": 1}', "{"])
def test_what_is_not_an_analysis_is_not_read(text: str) -> None:
    assert Analysis.from_json(text) is None


def test_an_older_algorithms_result_is_not_read(found: Analysis) -> None:
    assert Analysis.from_json(replace(found, version=ALGORITHM - 1).to_json()) is None
