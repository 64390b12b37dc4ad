"""What is no recording is refused in one plain sentence that names the file and what to do."""

import hashlib
import os
import stat
from pathlib import Path

import av
import numpy as np
import pytest

from app.media.probe import Cancelled, NeedsFormat, RawFormat, Unreadable, fingerprint, probe, tags
from app.media.raw import RawCodec
from tests.media.recordings import CODINGS, hops, write_wav

EMPTY_WAV = b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x80\x3e\0\0\2\0\x10\0data\0\0\0\0"
NOISE = np.random.default_rng(1).bytes(60_000)
PLAYLIST = b"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nfile:///etc/hostname\n#EXT-X-ENDLIST\n"


def header(rate: int, channels: int) -> bytes:
    """Return a 16-bit WAV header with nonsense in it, and some sound."""
    block = channels * 2
    layout = (1).to_bytes(2, "little") + channels.to_bytes(2, "little") + rate.to_bytes(4, "little")
    layout += (rate * block % 2**32).to_bytes(4, "little") + block.to_bytes(2, "little") + (16).to_bytes(2, "little")
    return b"RIFF\0\0\0\0WAVEfmt \x10\0\0\0" + layout + b"data\0\0\0\0" + bytes(60_000)


REFUSED = {
    "empty.wav": (b"", "is empty"),
    "text.wav": (b"This is not a recording.\n" * 50, "not a recording"),
    "page.mp3": (b"<html><body>Please sign in</body></html>" * 50, "not a recording"),
    "noise.wav": (NOISE, "not a recording"),
    "noise.mp3": (NOISE, "not a recording"),
    "noise.m4a": (NOISE, "not a recording"),
    "zeros.wav": (bytes(60_000), "not a recording"),
    "ones.aac": (b"\xff" * 60_000, "not a recording"),
    "riff.wav": (b"RIFF\0\0\0\0WAVE", "not a recording"),
    "bloated.wav": (header(8000, 1)[:36] + b"LIST\x1a\0\0\xd6INFO" + header(8000, 1)[36:], "not a recording"),
    "silent.wav": (EMPTY_WAV, "no sound after it"),
    "slow.wav": (header(7, 1), "7 samples a second"),
    "fast.wav": (header(4_000_000_000, 1), "4000000000 samples a second"),
    "crowd.wav": (header(8000, 5000), "5000 channels"),
    "day.wav": (header(4000, 1)[:44], "no sound after it"),
    "list.wav": (PLAYLIST, "not a recording"),
    "list.mp3": (PLAYLIST, "not a recording"),
    "concat.wav": (b"ffconcat version 1.0\nfile '/etc/hostname'\n", "not a recording"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_recording_is_refused(tmp_path: Path, name: str) -> None:
    content, reason = REFUSED[name]
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(Unreadable) as refusal:
        probe(path)
    sentence = str(refusal.value)
    assert name in sentence
    assert reason in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert str(tmp_path) not in sentence


def test_a_missing_file_a_folder_and_a_pipe_are_refused(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"gone\.wav was not found"):
        probe(tmp_path / "gone.wav")
    with pytest.raises(Unreadable, match="is a folder"):
        probe(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.wav")
        with pytest.raises(Unreadable, match=r"pipe\.wav is not a file"):
            probe(tmp_path / "pipe.wav")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_file_one_may_not_read_is_refused(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "locked.wav", hops(1), 8000)
    path.chmod(stat.S_IWUSR)
    with pytest.raises(Unreadable, match="may not be read by you"):
        probe(path)


def test_a_video_without_sound_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "screen.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=5)
        stream.width = stream.height = 64
        for _ in range(5):
            frame = av.VideoFrame.from_ndarray(np.zeros((64, 64, 3), np.uint8), format="rgb24")
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    with pytest.raises(Unreadable, match=r"screen\.mp4 holds no sound"):
        probe(path)


@pytest.mark.parametrize(
    ("name", "guess"),
    [
        ("call.ul", RawFormat(RawCodec.MULAW)),
        ("call.ulaw", RawFormat(RawCodec.MULAW)),
        ("call.al", RawFormat(RawCodec.ALAW)),
        ("call.ALAW", RawFormat(RawCodec.ALAW)),
        ("call.gsm", RawFormat(RawCodec.GSM)),
        ("call.g722", RawFormat(RawCodec.G722, 16000)),
    ],
)
def test_headerless_files_ask_with_a_guess(tmp_path: Path, name: str, guess: RawFormat) -> None:
    path = tmp_path / name
    path.write_bytes(b"\xd5" * 33 * 100)
    with pytest.raises(NeedsFormat, match=name) as question:
        probe(path)
    assert question.value.guess == guess
    facts = probe(path, guess)
    assert facts.raw == guess
    assert facts.duration_ms > 0


def test_a_header_counts_more_than_the_name(tmp_path: Path) -> None:
    path = write_wav(tmp_path / "call.gsm", hops(2), 8000)
    assert probe(path).container == "wav"


def test_what_is_not_gsm_is_refused_as_gsm(tmp_path: Path) -> None:
    path = tmp_path / "call.gsm"
    path.write_bytes(bytes(3300))
    with pytest.raises(Unreadable, match=r"call\.gsm is not GSM"):
        probe(path, RawFormat(RawCodec.GSM))


def test_impossible_raw_formats_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "call.ul"
    path.write_bytes(bytes(8000))
    for raw in (RawFormat(RawCodec.MULAW, 0), RawFormat(RawCodec.MULAW, 8000, 0), RawFormat(RawCodec.MULAW, 8000, 99)):
        with pytest.raises(Unreadable, match=r"call\.ul"):
            probe(path, raw)


def test_fingerprint_is_the_sha256(tmp_path: Path) -> None:
    path = tmp_path / "big.bin"
    path.write_bytes(NOISE * 60)
    progress: list[float] = []
    assert fingerprint(path, progress.append) == hashlib.sha256(NOISE * 60).hexdigest()
    assert progress[-1] == 1.0
    assert len(progress) > 1
    with pytest.raises(Cancelled):
        fingerprint(path, cancelled=lambda: True)
    with pytest.raises(Unreadable, match=r"gone\.wav"):
        fingerprint(tmp_path / "gone.wav")


def test_tags_tell_what_the_recorder_noted(tmp_path: Path) -> None:
    source = next(coding for coding in CODINGS if coding.name == "cbr.mp3").write(tmp_path, 1)
    path = tmp_path / "tagged.mp3"
    with av.open(str(source)) as before, av.open(str(path), "w") as after:
        after.metadata["title"] = "Bins & blue badges"
        after.metadata["artist"] = "Amara Osei"
        stream = after.add_stream_from_template(before.streams.audio[0])
        for packet in before.demux(before.streams.audio[0]):
            if packet.dts is not None:
                packet.stream = stream
                after.mux(packet)
    found = tags(path)
    assert found["title"] == "Bins & blue badges"
    assert found["artist"] == "Amara Osei"
    assert tags(tmp_path / "gone.mp3") == {}
