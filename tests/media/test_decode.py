"""Every coding decodes to its true length on a true time base; what is damaged or cut off is told."""

import csv
import json
import os
import struct
import sys
import threading
from pathlib import Path

import av
import numpy as np
import pytest

from app.media import wavefile
from app.media.decode import blocks
from app.media.probe import Cancelled, NeedsFormat, RawFormat, Unreadable, probe
from app.media.raw import RawCodec
from app.media.recording import open_recording
from tests.media.recordings import CODINGS, Coding, hops, shift_ms, write_wav

SECONDS = 12
TOLERANCE_MS = 200
SHARED = Path(os.environ.get("FAIR_HEARING_SHARED", Path(__file__).parents[3] / "shared")) / "data"
TRUTH = SHARED / "formats/truth.json"
FORMATS: dict[str, float | None] = json.loads(TRUTH.read_text())["exact_s"] if TRUTH.exists() else {}
needs_shared = pytest.mark.skipif(not SHARED.exists(), reason="the shared recordings are not here")


def resampled(samples: np.ndarray, rate: int, to: int) -> np.ndarray:
    """Return one channel at another rate, by interpolation."""
    times = np.arange(int(len(samples) * to / rate)) / to
    return np.interp(times, np.arange(len(samples)) / rate, samples)


@pytest.mark.parametrize("coding", CODINGS, ids=lambda coding: coding.name)
def test_decodes_on_a_true_time_base(coding: Coding, tmp_path: Path) -> None:
    recording = open_recording(coding.write(tmp_path, SECONDS))
    facts = recording.facts
    assert facts.channels == coding.channels
    assert facts.sample_rate == coding.rate
    assert facts.duration_ms == pytest.approx(SECONDS * 1000, abs=TOLERANCE_MS)
    progress: list[float] = []
    outcome = recording.load(progress.append)
    assert outcome.duration_ms == pytest.approx(SECONDS * 1000, abs=TOLERANCE_MS)
    assert not outcome.cut_off
    assert progress == sorted(progress)
    assert progress[-1] > 0.98
    assert recording.store.rate == min(coding.rate, 16000)
    assert recording.peaks.ready_ms == pytest.approx(outcome.duration_ms, abs=10)
    found = recording.store.read(0, recording.store.frames)
    for channel in range(coding.channels):
        original = resampled(coding.sound(SECONDS)[:, channel], coding.rate, recording.store.rate)
        for at in (1.0, 6.5, 10.5):
            assert abs(shift_ms(found[:, channel], original, recording.store.rate, at)) < 40
    recording.close()


@needs_shared
@pytest.mark.parametrize(("name", "seconds"), FORMATS.items())
def test_shared_formats_have_their_true_length(name: str, seconds: float | None) -> None:
    path = SHARED / "formats" / name
    if seconds is None:
        with pytest.raises(Unreadable, match=name):
            probe(path)
        return
    assert decoded_ms(path) == pytest.approx(seconds * 1000, abs=TOLERANCE_MS)


@needs_shared
def test_shared_calls_have_their_true_length() -> None:
    with (SHARED / "calls/manifest.csv").open(newline="", encoding="utf-8") as file:
        wrong = {
            row["file"]: length
            for row in csv.DictReader(file)
            if abs((length := decoded_ms(SHARED / "calls" / row["file"])) - float(row["duration_s"]) * 1000)
            > TOLERANCE_MS
        }
    assert not wrong


def decoded_ms(path: Path) -> int:
    """Return the decoded length, answering the question a headerless file asks with its own guess."""
    try:
        recording = open_recording(path)
    except NeedsFormat as question:
        recording = open_recording(path, question.guess)
    length = recording.load().duration_ms
    recording.close()
    return length


def test_own_wav_reading_agrees_with_ffmpeg(tmp_path: Path) -> None:
    for coding in CODINGS:
        path = coding.write(tmp_path, 1)
        header = wavefile.read_header(path)
        if header is None:
            continue
        own = np.concatenate(list(wavefile.read_blocks(path, header, 3000)))
        with av.open(str(path)) as container:
            resampler = av.AudioResampler(format="s16")
            frames = [made for frame in container.decode(audio=0) for made in resampler.resample(frame)]
        theirs = np.concatenate([frame.to_ndarray().reshape(-1, coding.channels) for frame in frames])
        # FFmpeg truncates 24 bits as we do, and rounds floats to the nearest; one step is inaudible.
        assert np.abs(own.astype(int) - theirs.astype(int)).max() <= 1, coding.name


def test_more_than_two_channels_keep_the_first_two(tmp_path: Path) -> None:
    samples = hops(2, 8000, 6)
    recording = open_recording(write_wav(tmp_path / "six.wav", samples, 8000))
    recording.load()
    assert recording.facts.channels == 6
    assert np.array_equal(recording.store.read(0, 16000), samples[:, :2])
    recording.close()


def test_more_than_two_channels_at_a_high_rate_keep_the_first_two(tmp_path: Path) -> None:
    samples = hops(2, 48000, 4)
    recording = open_recording(write_wav(tmp_path / "four.wav", samples, 48000))
    recording.load()
    found = recording.store.read(0, recording.store.frames)
    assert found.shape == (32000, 2)
    for channel in (0, 1):
        original = resampled(samples[:, channel], 48000, 16000)
        assert np.corrcoef(found[2000:30000, channel], original[2000:30000])[0, 1] > 0.98
    recording.close()


@pytest.mark.parametrize("promised", [0, 0xFFFFFFFF], ids=["size zero", "size unknown"])
def test_a_recorder_that_died_is_read_to_the_end(tmp_path: Path, promised: int) -> None:
    path = write_wav(tmp_path / "died.wav", hops(5), 8000)
    data = bytearray(path.read_bytes())
    data[4:8] = data[40:44] = struct.pack("<I", promised)
    path.write_bytes(data)
    recording = open_recording(path)
    assert recording.facts.duration_ms == 5000
    outcome = recording.load()
    assert (outcome.duration_ms, outcome.cut_off) == (5000, False)
    recording.close()


@pytest.mark.parametrize("name", ["pcm.wav", "cbr.mp3", "call.m4a", "call.flac", "call.wma"])
def test_a_recording_that_breaks_off_is_called_cut_off(tmp_path: Path, name: str) -> None:
    path = next(coding for coding in CODINGS if coding.name == name).write(tmp_path, SECONDS)
    data = path.read_bytes()
    if name == "call.m4a":
        data = with_index_first(path)
    path.write_bytes(data[: len(data) * 6 // 10])
    recording = open_recording(path)
    outcome = recording.load()
    assert outcome.cut_off
    assert 0.4 * SECONDS * 1000 < outcome.duration_ms < 0.7 * SECONDS * 1000
    assert recording.duration_ms == outcome.duration_ms
    recording.close()


def with_index_first(path: Path) -> bytes:
    """Return an M4A with its index before the sound, as phone systems write that stream."""
    moved = path.with_name("moved.m4a")
    with av.open(str(path)) as source, av.open(str(moved), "w", options={"movflags": "faststart"}) as target:
        stream = target.add_stream_from_template(source.streams.audio[0])
        for packet in source.demux(source.streams.audio[0]):
            if packet.dts is not None:
                packet.stream = stream
                target.mux(packet)
    return moved.read_bytes()


def test_decoding_stops_when_told_and_nobody_is_left_waiting(tmp_path: Path) -> None:
    recording = open_recording(write_wav(tmp_path / "call.wav", hops(20), 8000))
    with pytest.raises(Cancelled):
        recording.load(cancelled=lambda: recording.store.frames >= 8 * 8000)
    assert recording.store.complete
    assert recording.store.frames == 8 * 8000
    assert recording.store.wait_for(10**9, 0)
    assert recording.outcome is None
    assert recording.levels is None
    recording.close()


def test_closing_a_recording_stops_its_decoding(tmp_path: Path) -> None:
    recording = open_recording(write_wav(tmp_path / "call.wav", hops(20), 8000))
    ended: list[BaseException] = []

    def load() -> None:
        try:
            recording.load(lambda done: recording.close() if done > 0.2 else None)
        except Cancelled as error:
            ended.append(error)

    thread = threading.Thread(target=load)
    thread.start()
    thread.join()
    assert len(ended) == 1


def test_a_recording_that_vanishes_is_named(tmp_path: Path) -> None:
    recording = open_recording(write_wav(tmp_path / "call.wav", hops(1), 8000))
    (tmp_path / "call.wav").unlink()
    with pytest.raises(Unreadable, match=r"call\.wav could not be read"):
        recording.load()
    assert recording.store.complete
    recording.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit to set")
def test_a_full_disk_is_named(tmp_path: Path) -> None:
    import resource

    recording = open_recording(write_wav(tmp_path / "call.wav", hops(20), 8000))
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, before[1]))
    try:
        with pytest.raises(Unreadable, match=r"call\.wav needs 1 MB .* Make room"):
            recording.load()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert recording.store.complete
    recording.close()


@pytest.mark.parametrize(
    ("raw", "encoder", "muxer"),
    [
        (RawFormat(RawCodec.MULAW), "pcm_mulaw", "mulaw"),
        (RawFormat(RawCodec.ALAW, 8000, 2), "pcm_alaw", "alaw"),
        (RawFormat(RawCodec.G722, 16000), "g722", "g722"),
    ],
    ids=["mulaw", "alaw stereo", "g722"],
)
def test_headerless_files_decode_as_they_are_said_to_be(
    tmp_path: Path, raw: RawFormat, encoder: str, muxer: str
) -> None:
    samples = hops(4, raw.rate, raw.channels)
    path = tmp_path / "call.bin"
    layout = "mono" if raw.channels == 1 else "stereo"
    with av.open(str(path), "w", format=muxer) as container:
        stream = container.add_stream(encoder, rate=raw.rate)
        stream.codec_context.layout = layout
        frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="s16", layout=layout)
        frame.sample_rate, frame.pts = raw.rate, 0
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    facts = probe(path, raw)
    assert facts.duration_ms == pytest.approx(4000, abs=10)
    found = np.concatenate(list(blocks(facts)))
    assert len(found) == pytest.approx(4 * raw.rate, abs=raw.rate / 100)
    assert abs(shift_ms(found[:, 0], samples[:, 0], raw.rate, 1.5)) < 5
