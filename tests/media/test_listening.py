"""Recordings whose truth is written beside them: the demo calls, and the test calls outside where they are there."""

import json
from pathlib import Path
from typing import Any

import pytest

from app import paths
from app.domain.analysis import Analysis, Measurable
from app.domain.conversation import Flag, Side, Thresholds
from app.media.faults import Cancelled
from app.media.recording import listen_to, open_recording
from tests.media.recordings import hops, write_wav

DEMO = sorted((paths.resources() / "demo").glob("[0-9]*.json"))
OUTSIDE = Path(__file__).resolve().parents[3] / "shared" / "data"
SYNTHETIC = sorted((OUTSIDE / "listening").glob("*.json"))
EDGE_S, CODED_EDGE_S = 0.15, 0.35

Span = tuple[float, float]


def truth(raw: dict[str, Any]) -> tuple[list[Span], list[Span] | None]:
    """Return silences of 3 s and talk-overs of 0.5 s or more, None where they cannot be told."""
    if "utterances" in raw:
        return [(s["start"], s["end"]) for s in raw["silences"]], [(t["start"], t["end"]) for t in raw["talk_overs"]]
    overs = raw["overlaps_ge_0_5s"]
    return [tuple(s) for s in raw["silences_ge_3s"]], None if overs is None else [tuple(each) for each in overs]


def compare(found: Analysis, raw: dict[str, Any], edge: float) -> None:
    silences, overs = truth(raw)
    heard = [(start / 1000, end / 1000) for start, end in found.conversation.silences]
    assert len(heard) == len(silences), (heard, silences)
    for one, other in zip(heard, silences, strict=True):
        assert one == pytest.approx(other, abs=edge)
    if overs is None:
        assert found.conversation.talk_overs is None
        assert found.talk_share() is None
        return
    spoken_over = found.conversation.talk_overs or ()
    assert len(spoken_over) == len(overs), (spoken_over, overs)
    for each, (start, end) in zip(spoken_over, overs, strict=True):
        assert (each.start_ms / 1000, each.end_ms / 1000) == pytest.approx((start, end), abs=CODED_EDGE_S)


@pytest.mark.parametrize("file", DEMO, ids=lambda file: file.stem)
def test_demo_calls(file: Path) -> None:
    raw = json.loads(file.read_text(encoding="utf-8"))
    found = listen_to(file.with_name(raw["file"]))
    compare(found, raw, CODED_EDGE_S)
    assert [str(found.by(each)) for each in found.conversation.talk_overs or ()] == [t["by"] for t in raw["talk_overs"]]
    assert found.talk_share() == pytest.approx(raw["talk"]["advisor_share"], abs=0.03)
    assert found.flags == ()
    assert len(found.conversation.holds) == (1 if raw.get("hold") else 0)
    assert found.duration_ms == pytest.approx(raw["duration"] * 1000, abs=200)


@pytest.mark.skipif(not SYNTHETIC, reason="the calls with truth are not beside this folder")
@pytest.mark.parametrize("file", SYNTHETIC, ids=lambda file: file.stem)
def test_calls_with_truth(file: Path) -> None:
    raw = json.loads(file.read_text(encoding="utf-8"))
    found = listen_to(file.with_name(raw["file"]))
    compare(found, raw, EDGE_S)
    spoken = sum(raw["talk_s"] or ())
    assert found.measurable() == Measurable(silence=True, talk_over=raw["channels"] == 2, talk_share=spoken > 0)
    assert (Flag.NO_SPEECH in found.flags) == (raw["condition"] == "noise")


REAL = {
    "s1_auto_repairs_40_agentL_callerR.wav": (),
    "s3_genesys_audiohook_mulaw_stereo.wav": (Flag.CLIPPED,),
    "s5_google_two_channel_16k.wav": (),
    "m19_whisper_diarization_test.opus": (Flag.DUAL_MONO,),
    "m2_google_commercial_mono_8k.wav": (),
    "converted/s1_mp3_32k_stereo.mp3": (),
    "converted/s1_opus_24k_stereo.ogg": (),
    "converted/s1_truncated_header_says_longer.wav": (Flag.CUT_OFF,),
}
OVERS = {"s5_google_two_channel_16k.wav": 1}


@pytest.mark.skipif(not (OUTSIDE / "calls").is_dir(), reason="the real calls are not beside this folder")
@pytest.mark.parametrize("name", REAL)
def test_real_calls(name: str) -> None:
    found = listen_to(OUTSIDE / "calls" / name)
    assert found.flags == REAL[name]
    if found.conversation.two_sided:
        assert len(found.conversation.talk_overs or ()) == OVERS.get(name, 0)
    else:
        assert found.measurable() == Measurable(silence=True, talk_over=False, talk_share=False)


def test_loading_a_recording_tells_the_same(tmp_path: Path) -> None:
    call = DEMO[4].with_name(json.loads(DEMO[4].read_text(encoding="utf-8"))["file"])
    recording = open_recording(call)
    with pytest.raises(ValueError, match="not loaded"):
        recording.analysis()
    recording.load()
    assert recording.analysis() == listen_to(call)
    other = recording.analysis(1, Thresholds(silence_ms=500))
    assert other.side_of(1) is Side.ADVISOR
    assert len(other.conversation.silences) > 1
    recording.close()


def test_listening_can_be_stopped_and_tells_how_far_it_is(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "call.wav", hops(20), 8000)
    steps: list[float] = []
    assert listen_to(path, progress=steps.append).duration_ms == 20_000
    assert steps == sorted(steps)
    assert steps[-1] == 1.0
    with pytest.raises(Cancelled):
        listen_to(path, cancelled=lambda: True)
