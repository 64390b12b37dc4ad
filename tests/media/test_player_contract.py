"""What both engines must do alike, on real libvlc and on the real built-in engine."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import numpy as np
import pytest

from app.media.pcm import PcmStore
from app.media.player import Event, Player
from app.media.recording import open_recording
from tests.media.ear import ENGINES, Ear, filled, frame_of, make_player, until
from tests.media.recordings import hops, write_wav

RATE = 8000
CALL = hops(30, RATE, 2)
MEDIAN_POSITION_ERROR_MS = 60


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture(params=ENGINES)
def player(request: pytest.FixtureRequest, ear: Ear) -> Iterator[Player]:
    made = make_player(request.param, ear)
    yield made
    made.close()


@pytest.fixture
def store() -> Iterator[PcmStore]:
    made = filled(CALL, RATE)
    yield made
    made.close()


def started(player: Player, store: PcmStore, ear: Ear) -> None:
    player.open(store, ear.listen)
    player.play()
    until(lambda: player.position_ms() > 0, "the position moves")


def test_opens_paused_at_the_beginning(player: Player, store: PcmStore, ear: Ear) -> None:
    player.open(store, ear.listen)
    assert not player.playing
    assert player.position_ms() == 0
    assert not ear.blocks


def test_plays_every_sample_from_the_beginning(player: Player, store: PcmStore, ear: Ear) -> None:
    started(player, store, ear)
    until(lambda: sum(len(samples) for _, samples in list(ear.blocks)) > RATE, "a second is heard")
    assert player.playing
    assert np.array_equal(ear.sound[:RATE], CALL[:RATE])
    assert ear.events[0] in (Event.PLAYING, Event.POSITION)


def test_nothing_open_is_no_trouble(player: Player) -> None:
    player.play()
    player.pause()
    player.seek(1000)
    player.set_rate(1.5)
    player.set_gain(2)
    assert player.position_ms() == 0
    assert not player.playing
    player.close()


def test_position_is_what_is_heard(player: Player, store: PcmStore, ear: Ear) -> None:
    started(player, store, ear)
    seen = []
    end = perf_counter() + 1.2
    while perf_counter() < end:
        seen.append((perf_counter(), player.position_ms()))
        time.sleep(0.004)
    places = [place for _, place in seen]
    assert places == sorted(places)
    assert len(set(places)) > 20, "the position is interpolated, not stepped"
    whole = store.read(0, store.frames).tobytes()
    heard = [(moment, frame_of(samples, whole)) for moment, samples in list(ear.blocks)]
    moments = np.array([moment for moment, frame in heard if frame is not None])
    frames = np.array([frame for _, frame in heard if frame is not None])
    truth = np.interp([moment for moment, _ in seen], moments, frames * 1000 / RATE)
    assert np.median(np.abs(truth - places)) < MEDIAN_POSITION_ERROR_MS


def test_pause_holds_the_place_and_play_goes_on(player: Player, store: PcmStore, ear: Ear) -> None:
    started(player, store, ear)
    player.pause()
    held = player.position_ms()
    time.sleep(0.3)
    assert player.position_ms() == held
    assert not player.playing
    assert Event.PAUSED in ear.events
    player.play()
    until(lambda: player.position_ms() > held, "it goes on")
    assert player.position_ms() < held + 2000


def test_pause_at_once_after_play(player: Player, store: PcmStore, ear: Ear) -> None:
    player.open(store, ear.listen)
    player.seek(5000)
    player.play()
    player.pause()
    time.sleep(0.2)
    assert not player.playing
    assert player.position_ms() >= 5000
    player.play()
    until(lambda: player.position_ms() > 5000, "it plays after all")


@pytest.mark.parametrize("playing", [True, False], ids=["while playing", "while paused"])
def test_seek_is_heard_where_it_was_asked(player: Player, store: PcmStore, ear: Ear, playing: bool) -> None:
    started(player, store, ear)
    for place in (12_345, 3_000, 29_000, 0, 20_007):
        mark = len(ear.blocks)
        if not playing:
            player.pause()
        player.seek(place)
        shown = player.position_ms()
        player.play()
        assert place <= shown <= place + 50
        until(lambda mark=mark: ear.place_after(mark, store) is not None, "the seek is heard")
        assert ear.place_after(mark, store) == pytest.approx(place, abs=1)


def test_a_seek_to_what_is_already_read_ahead_is_heard_where_it_was_asked(player: Player, ear: Ear) -> None:
    mono = filled(CALL[:, :1], RATE)
    started(player, mono, ear)
    for ahead in range(57, 900, 50):
        place = player.position_ms() + ahead
        mark = len(ear.blocks)
        player.seek(place)
        until(lambda mark=mark: ear.place_after(mark, mono) is not None, "the seek is heard")
        assert ear.place_after(mark, mono) == pytest.approx(place, abs=1)
    player.close()
    mono.close()


def test_many_seeks_end_at_the_last(player: Player, store: PcmStore, ear: Ear) -> None:
    started(player, store, ear)
    for place in range(10_000, 20_000, 500):
        player.seek(place)
        time.sleep(0.01)
    player.seek(5_000)
    until(lambda: player.position_ms() > 5_000, "it plays from the last place")
    assert 5_000 < player.position_ms() < 9_000


def test_seek_outside_stays_inside(player: Player, store: PcmStore, ear: Ear) -> None:
    player.open(store, ear.listen)
    player.seek(-500)
    assert player.position_ms() == 0
    player.seek(10**9)
    assert player.position_ms() == store.duration_ms


def test_ends_and_plays_again_from_the_beginning(player: Player, store: PcmStore, ear: Ear) -> None:
    started(player, store, ear)
    player.seek(29_000)
    until(lambda: Event.ENDED in ear.events, "it ends")
    assert not player.playing
    assert player.position_ms() == store.duration_ms
    mark = len(ear.blocks)
    player.play()
    until(lambda: ear.place_after(mark, store) is not None, "it is heard again")
    assert ear.place_after(mark, store) == pytest.approx(0, abs=1)
    assert player.playing


def test_seek_after_the_end_goes_there(player: Player, store: PcmStore, ear: Ear) -> None:
    started(player, store, ear)
    player.seek(29_500)
    until(lambda: Event.ENDED in ear.events, "it ends")
    player.seek(7_000)
    assert player.position_ms() == 7_000
    mark = len(ear.blocks)
    player.play()
    until(lambda: ear.place_after(mark, store) is not None, "it is heard again")
    assert ear.place_after(mark, store) == pytest.approx(7_000, abs=1)


def test_seek_beyond_what_is_decoded_waits_and_says_so(player: Player, ear: Ear) -> None:
    store = PcmStore(RATE, 2, len(CALL))
    store.append(CALL[: 10 * RATE])
    started(player, store, ear)
    player.seek(20_000)
    until(lambda: Event.WAITING in ear.events, "it says that it waits")
    assert player.position_ms() == 20_000
    assert player.playing
    mark = len(ear.blocks)
    player.seek(4_000)
    until(lambda: ear.place_after(mark, store) is not None, "it comes back to what is there")
    assert ear.place_after(mark, store) == pytest.approx(4_000, abs=1)
    player.seek(25_000)
    mark = len(ear.blocks)
    time.sleep(0.2)
    assert player.position_ms() == 25_000
    store.append(CALL[10 * RATE :])
    store.finish()
    until(lambda: ear.place_after(mark, store) is not None, "it plays once decoded")
    assert ear.place_after(mark, store) == pytest.approx(25_000, abs=1)
    player.close()
    store.close()


def test_closes_while_it_waits(player: Player, ear: Ear) -> None:
    store = PcmStore(RATE, 2, len(CALL))
    store.append(CALL[:RATE])
    started(player, store, ear)
    player.seek(20_000)
    until(lambda: Event.WAITING in ear.events, "it says that it waits")
    player.close()
    assert not player.playing
    assert player.position_ms() == 0
    store.close()


def test_closes_while_playing_and_opens_another(player: Player, store: PcmStore, ear: Ear) -> None:
    started(player, store, ear)
    player.close()
    said = len(ear.events)
    heard = len(ear.blocks)
    time.sleep(0.2)
    assert len(ear.events) == said
    assert len(ear.blocks) == heard
    other = filled(hops(5, 16000, 1, seed=3), 16000)
    player.open(other, ear.listen)
    assert player.position_ms() == 0
    player.play()
    until(lambda: ear.place_after(heard, other) is not None, "the other is heard")
    assert ear.place_after(heard, other) == pytest.approx(0, abs=1)
    player.close()
    other.close()


def test_open_while_playing_takes_the_other(player: Player, store: PcmStore, ear: Ear) -> None:
    started(player, store, ear)
    other = filled(hops(5, RATE, 2, seed=3), RATE)
    player.open(other, ear.listen)
    assert not player.playing
    assert player.position_ms() == 0
    player.close()
    other.close()


def tone(seconds: float) -> PcmStore:
    wave = 8000 * np.sin(2 * np.pi * 1000 * np.arange(int(seconds * RATE)) / RATE)
    return filled(wave.astype(np.int16)[:, None], RATE)


@pytest.mark.parametrize("rate", [0.5, 1.5, 2.0])
def test_speed_keeps_the_pitch(player: Player, ear: Ear, rate: float) -> None:
    store = tone(1.5)
    player.open(store, ear.listen)
    player.set_rate(rate)
    assert player.rate == rate
    player.play()
    until(lambda: Event.ENDED in ear.events, "it ends")
    sound = ear.sound[:, 0]
    sounding = sound[np.flatnonzero(np.abs(sound) > 100)[[0, -1]][0] :]
    length = np.flatnonzero(np.abs(sounding) > 100)[-1] / RATE
    assert length == pytest.approx(1.5 / rate, abs=0.25)
    strength = np.abs(np.fft.rfft(sound[1000:5000] * np.hanning(4000)))
    assert np.argmax(strength) * RATE / 4000 == pytest.approx(1000, abs=10)
    player.close()
    store.close()


def test_speed_can_change_while_playing(player: Player, store: PcmStore, ear: Ear) -> None:
    started(player, store, ear)
    before = player.position_ms()
    player.set_rate(2.0)
    places = []
    for _ in range(150):
        places.append(player.position_ms())
        time.sleep(0.004)
    assert places == sorted(places)
    assert places[0] < before + 1500
    player.set_rate(9)
    assert player.rate == 2.0
    player.set_rate(0)
    assert player.rate == 0.5


def test_seek_at_another_speed_is_heard_near(player: Player, store: PcmStore, ear: Ear) -> None:
    started(player, store, ear)
    player.set_rate(1.5)
    player.seek(15_000)
    until(lambda: player.position_ms() > 15_200, "it goes on")
    assert player.position_ms() < 20_000


@pytest.mark.parametrize(("gain", "factor"), [(0.0, 0.0), (0.5, 0.5), (1.0, 1.0), (2.0, 2.0)])
def test_gain_is_what_it_says(player: Player, ear: Ear, gain: float, factor: float) -> None:
    store = tone(4)
    player.set_gain(gain)
    player.open(store, ear.listen)
    player.set_gain(gain)
    assert player.gain == gain
    player.play()
    until(lambda: player.position_ms() > 500, "half a second is heard")
    mark = len(ear.blocks)
    until(lambda: sum(len(samples) for _, samples in ear.blocks[mark:]) > RATE, "another second is heard")
    loudness = np.sqrt(np.mean(ear.sound[-RATE // 2 :].astype(float) ** 2))
    assert loudness == pytest.approx(factor * 8000 / np.sqrt(2), rel=0.06, abs=1)
    player.close()
    store.close()


def test_boost_beyond_full_scale_does_not_wrap(player: Player, ear: Ear) -> None:
    loud = filled((30000 * np.sin(np.arange(4 * RATE) / 5)).astype(np.int16)[:, None], RATE)
    player.set_gain(4)
    player.open(loud, ear.listen)
    player.play()
    until(lambda: sum(len(samples) for _, samples in list(ear.blocks)) > RATE, "a second is heard")
    sound = ear.sound[RATE // 2 : RATE, 0].astype(float)
    wanted = loud.read(0, RATE)[RATE // 2 :, 0].astype(float)
    strong = np.abs(wanted) > 5000
    assert np.corrcoef(np.sign(sound[strong]), np.sign(wanted[strong]))[0, 1] > 0.99
    player.close()
    loud.close()


def test_sounds_before_decoding_has_finished(player: Player, ear: Ear, tmp_path: Path) -> None:
    minutes = 90
    quarter = hops(15 * 60, RATE, 1)
    recording = open_recording(write_wav(tmp_path / "long.wav", np.tile(quarter, (minutes // 15, 1)), RATE))
    heard = threading.Event()

    def decoded(done: float) -> None:
        if done > 0.01:
            heard.wait(20)

    decoding = threading.Thread(target=recording.load, args=(decoded,))
    decoding.start()
    player.open(recording.store, ear.listen)
    player.play()
    until(ear.loud, "sound comes")
    assert not recording.store.complete
    assert recording.duration_ms == minutes * 60 * 1000
    heard.set()
    decoding.join()
    mark = len(ear.blocks)
    player.seek(80 * 60 * 1000 + 123)
    until(lambda: player.position_ms() > 80 * 60 * 1000 + 123, "it plays late in the call")
    assert len(ear.blocks) > mark
    player.close()
    recording.close()
