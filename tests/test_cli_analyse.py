"""``fair-hearing analyse`` from the outside: what scripts read, and what is refused in one line."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app import paths
from app.cli import main
from tests.domain.calls import noise, sampled, sides, talk
from tests.media.recordings import write_wav
from tests.test_cli import Capture, done, refused

DEMO = paths.resources() / "demo"
LEFT = talk(20, [(1, 5), (9, 12)]) + noise(20, -66)
RIGHT = talk(20, [(5.2, 7), (11, 14)], -26, seed=3) + noise(20, -66, 8)
KEYS = ["duration_ms", "channels", "codec", "sample_rate", "flags", "advisor_channel", "silences", "talk_over"]
KEYS += ["talk_share", "speech_ms", "measurable", "holds", "levels_db", "even_out_db"]


def analysed(capsys: Capture, *argv: str) -> dict[str, Any]:
    found = json.loads(done(capsys, "analyse", *argv, "--json"))
    assert isinstance(found, dict)
    return found


@pytest.fixture
def call(tmp_path: Path) -> str:
    return str(write_wav(tmp_path / "call.wav", sampled(sides(LEFT, RIGHT)), 8000))


@pytest.fixture
def mono(tmp_path: Path) -> str:
    return str(write_wav(tmp_path / "mono.wav", sampled(LEFT + RIGHT), 8000))


def test_a_two_sided_call(capsys: Capture, call: str) -> None:
    found = analysed(capsys, call)
    assert list(found) == KEYS
    assert (found["duration_ms"], found["channels"], found["codec"], found["sample_rate"]) == (
        20_000, 2, "pcm_s16le", 8000
    )  # fmt: skip
    assert (found["flags"], found["advisor_channel"]) == ([], 0)
    [[start, end]] = found["silences"]
    assert (start, end) == (pytest.approx(14_000, abs=150), pytest.approx(20_000, abs=150))
    [[start, end, by]] = found["talk_over"]
    assert (start, end, by) == (pytest.approx(11_000, abs=150), pytest.approx(12_000, abs=150), "customer")
    assert found["talk_share"] == pytest.approx(7 / 11.8, abs=0.03)
    assert set(found["speech_ms"]) == {"advisor", "customer"}
    assert found["measurable"] == {"silence": True, "talk_over": True, "talk_share": True}


def test_the_advisor_may_be_on_the_other_channel(capsys: Capture, call: str) -> None:
    left, right = analysed(capsys, call), analysed(capsys, call, "--advisor-channel", "1")
    assert right["advisor_channel"] == 1
    assert right["talk_over"][0][2] == "advisor"
    assert right["talk_share"] == pytest.approx(1 - left["talk_share"], abs=1e-4)
    assert right["speech_ms"]["customer"] == left["speech_ms"]["advisor"]


def test_mono_is_not_measurable(capsys: Capture, mono: str) -> None:
    found = analysed(capsys, mono)
    assert (found["talk_share"], found["talk_over"], found["advisor_channel"]) == (None, [], None)
    assert list(found["speech_ms"]) == ["total"]
    assert found["measurable"] == {"silence": True, "talk_over": False, "talk_share": False}
    assert len(found["silences"]) == 1
    said = done(capsys, "analyse", mono)
    assert said.count("not measurable in this recording") == 2
    assert "0%" not in said


def test_the_summary_for_people(capsys: Capture) -> None:
    said = done(capsys, "analyse", str(DEMO / "07-summons-complaint-defused.opus"))
    assert "2:15 (opus, 48000 Hz, 2 channels)" in said or "2:16 (opus, 48000 Hz, 2 channels)" in said
    assert "talk-over" in said
    assert "by customer" in said
    assert "probably on hold  1:05 to 1:2" in said
    assert "advisor 66%, customer 34%" in said


def test_headerless_files_need_to_be_told(capsys: Capture, tmp_path: Path) -> None:
    file = tmp_path / "call.ul"
    file.write_bytes(bytes(np.random.default_rng(1).integers(0, 256, 16_000, np.uint8)))
    assert "--raw mulaw --rate 8000 --channels 1" in refused(capsys, "analyse", str(file))
    found = analysed(capsys, str(file), "--raw", "mulaw", "--channels", "2")
    assert (found["duration_ms"], found["channels"], found["codec"]) == (1000, 2, "pcm_mulaw")
    found = analysed(capsys, str(file), "--raw", "alaw", "--rate", "16000")
    assert (found["duration_ms"], found["sample_rate"], found["codec"]) == (1000, 16_000, "pcm_alaw")


def test_what_cannot_be_read_is_refused_in_one_line(capsys: Capture, tmp_path: Path, mono: str) -> None:
    text = tmp_path / "text.wav"
    text.write_text("hello")
    empty = tmp_path / "empty.mp3"
    empty.touch()
    assert "not a recording" in refused(capsys, "analyse", str(text), "--json")
    assert "is empty" in refused(capsys, "analyse", str(empty), "--json")
    assert "was not found" in refused(capsys, "analyse", str(tmp_path / "none.wav"))
    assert "is a folder" in refused(capsys, "analyse", str(tmp_path))
    assert "say --raw, too" in refused(capsys, "analyse", mono, "--rate", "8000")
    assert "sensible number" in refused(capsys, "analyse", mono, "--raw", "gsm", "--rate", "0")
    assert "not GSM" in refused(capsys, "analyse", str(text), "--raw", "gsm")
    assert main(["analyse", "--help"]) == 0
    assert "not measurable" in capsys.readouterr().out
