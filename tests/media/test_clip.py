"""A clip saved for coaching: read back, it holds the piece asked for, and nothing at all of what is muted."""

import threading
import wave
from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
import pytest

from app.media.clip import KINDS, Cut, Kind, NotSaved, export
from app.media.faults import Cancelled
from app.media.mix import Hearing
from app.media.pcm import PcmStore, Samples
from app.media.recording import open_recording
from tests.media.ear import filled
from tests.media.recordings import hops, shift_ms, write_wav

RATE = 8000
CALL = hops(20, RATE, 2)
SECRET = (6_000, 8_000)
QUIET = 60
"""What an MP3 coder may leave of digital silence, of 32,767."""


@pytest.fixture
def store() -> Iterator[PcmStore]:
    made = filled(CALL, RATE)
    yield made
    made.close()


def read_back(path: Path) -> tuple[Samples, int]:
    """Return a saved clip's sound and rate, decoded as any player would."""
    recording = open_recording(path)
    recording.load()
    samples, rate = np.array(recording.store.read(0, recording.store.frames)), recording.store.rate
    recording.close()
    return samples, rate


def frame(ms: int) -> int:
    return ms * RATE // 1000


def test_a_wav_holds_the_piece_to_the_sample(store: PcmStore, tmp_path: Path) -> None:
    out = tmp_path / "clip.wav"
    assert export(store, Cut(2_345, 5_001, Hearing()), out, "wav") == 2_656
    sound, rate = read_back(out)
    assert rate == RATE
    assert np.array_equal(sound, CALL[frame(2_345) : frame(5_001)])


@pytest.mark.parametrize("rate", [8000, 11025, 16000])
def test_an_mp3_holds_the_piece(tmp_path: Path, rate: int) -> None:
    call = hops(12, rate, 2)
    store = filled(call, rate)
    out = tmp_path / "clip.mp3"
    export(store, Cut(3_000, 9_000, Hearing()), out, "mp3")
    sound, found_rate = read_back(out)
    assert found_rate == rate
    assert len(sound) / rate == pytest.approx(6.0, abs=0.2)
    for side in (0, 1):
        assert abs(shift_ms(sound[:, side], call[3 * rate : 9 * rate, side], rate, 2.0)) < 60
    with av.open(str(out)) as file:
        assert set(file.metadata) <= {"encoder"}, "it tells nothing of the call"
    store.close()


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("solo", [None, 1])
def test_what_is_muted_never_leaves_even_while_it_is_held(
    store: PcmStore, tmp_path: Path, kind: Kind, solo: int | None
) -> None:
    out = tmp_path / f"clip.{kind}"
    hearing = Hearing(solo=solo, muted=(SECRET,), held=True)
    export(store, Cut(4_000, 10_000, hearing), out, kind)
    sound, rate = read_back(out)
    assert sound.shape[1] == (2 if solo is None else 1)
    edge = 0 if kind == "wav" else rate // 10  # a coder spreads what is beside a span a little into it
    secret = sound[2 * rate + edge : 4 * rate - edge]
    assert len(secret) > rate
    assert np.abs(secret.astype(int)).max() <= (0 if kind == "wav" else QUIET)
    assert np.abs(sound[: 2 * rate - edge].astype(int)).max() > 5_000
    assert np.abs(sound[4 * rate + edge :].astype(int)).max() > 5_000


def test_a_clip_all_of_a_muted_span_is_all_silent(store: PcmStore, tmp_path: Path) -> None:
    out = tmp_path / "clip.wav"
    export(store, Cut(6_500, 7_500, Hearing(muted=(SECRET,))), out, "wav")
    assert not read_back(out)[0].any()


def test_one_side_alone_is_a_mono_file(store: PcmStore, tmp_path: Path) -> None:
    out = tmp_path / "clip.wav"
    export(store, Cut(1_000, 2_000, Hearing(solo=0, gains_db=(-6.0206, 0.0))), out, "wav")
    sound, _ = read_back(out)
    assert np.abs(sound[:, 0] - CALL[frame(1_000) : frame(2_000), 0] / 2).max() <= 1
    with wave.open(str(out)) as file:
        assert (file.getnchannels(), file.getsampwidth()) == (1, 2)


def test_a_file_nobody_has_decoded_is_decoded_first(tmp_path: Path) -> None:
    call = write_wav(tmp_path / "call.wav", CALL, RATE)
    out = tmp_path / "clip.wav"
    export(call, Cut(12_000, 13_000, Hearing()), out, "wav")
    assert np.array_equal(read_back(out)[0], CALL[frame(12_000) : frame(13_000)])


def test_it_waits_for_what_is_still_being_decoded_and_tells_how_far_it_is(tmp_path: Path) -> None:
    store = PcmStore(RATE, 2, len(CALL))
    store.append(CALL[: 5 * RATE])
    told: list[float] = []
    begun = threading.Event()

    def progress(done: float) -> None:
        told.append(done)
        begun.set()

    out = tmp_path / "clip.wav"
    working = threading.Thread(
        target=export, args=(store, Cut(1_000, 9_000, Hearing()), out, "wav"), kwargs={"progress": progress}
    )
    working.start()
    assert begun.wait(20)
    store.append(CALL[5 * RATE :])
    store.finish()
    working.join()
    assert np.array_equal(read_back(out)[0], CALL[frame(1_000) : frame(9_000)])
    assert told == sorted(told)
    assert told[-1] == 1.0
    store.close()


def test_cancelled_it_leaves_nothing_behind(store: PcmStore, tmp_path: Path) -> None:
    out = tmp_path / "clip.mp3"
    out.write_bytes(b"what was there before")
    with pytest.raises(Cancelled):
        export(store, Cut(0, 20_000, Hearing()), out, "mp3", cancelled=lambda: True)
    assert out.read_bytes() == b"what was there before"
    assert [path.name for path in tmp_path.iterdir()] == ["clip.mp3"]


def test_a_place_that_cannot_be_written_is_said_in_words(store: PcmStore, tmp_path: Path) -> None:
    for kind in KINDS:
        with pytest.raises(NotSaved, match=f"could not be saved as clip.{kind}.*Choose another folder"):
            export(store, Cut(0, 5_000, Hearing()), tmp_path / "nowhere" / f"clip.{kind}", kind)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("span", [(5_000, 5_000), (5_000, 5_050), (30_000, 40_000)])
def test_nothing_to_save_is_said_in_words(store: PcmStore, tmp_path: Path, kind: Kind, span: tuple[int, int]) -> None:
    with pytest.raises(NotSaved, match="nothing to save"):
        export(store, Cut(*span, Hearing()), tmp_path / f"clip.{kind}", kind)
    assert not list(tmp_path.iterdir())


def test_it_ends_where_the_recording_ends(store: PcmStore, tmp_path: Path) -> None:
    assert export(store, Cut(19_000, 30_000, Hearing()), tmp_path / "clip.wav", "wav") == 1_000
