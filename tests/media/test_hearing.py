"""One side alone, loudness of each side and muted spans, heard on both engines as they are handed to the sound card."""

import time
from collections.abc import Iterator

import numpy as np
import pytest

from app.media.mix import Hearing
from app.media.pcm import PcmStore, Samples
from app.media.player import Event, Player
from tests.media.ear import ENGINES, Ear, filled, make_player, until
from tests.media.recordings import hops

RATE = 8000
SECONDS = 6
SECRET_MS = (2_000, 3_003)


def call() -> Samples:
    """Return a call whose every sample sounds, the advisor's above zero, the customer's below."""
    sides = np.abs(hops(SECONDS, RATE, 2)) // 2 + 100
    return np.stack([sides[:, 0], -sides[:, 1]], axis=1).astype(np.int16)


CALL = call()


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


def sound_from(ear: Ear, mark: int, seconds: float) -> Samples:
    """Wait until so much is heard from block ``mark`` on, and return it."""
    until(lambda: sum(len(samples) for _, samples in list(ear.blocks)[mark:]) >= seconds * RATE, "it is heard")
    return np.concatenate([samples for _, samples in list(ear.blocks)[mark:]])


def test_a_muted_span_is_silent_to_the_sample(player: Player, store: PcmStore, ear: Ear) -> None:
    player.set_hearing(Hearing(muted=(SECRET_MS,)))
    player.open(store, ear.listen)
    player.play()
    heard = sound_from(ear, 0, 3.5)
    secret = slice(SECRET_MS[0] * RATE // 1000, SECRET_MS[1] * RATE // 1000)
    wanted = CALL[: len(heard)].copy()
    wanted[secret] = 0
    assert np.array_equal(heard[: 3 * RATE], wanted[: 3 * RATE])
    assert (heard[secret.start - 1] != 0).all()
    assert (heard[secret.stop] != 0).all()


def test_a_seek_into_a_muted_span_gives_nothing_of_it(player: Player, store: PcmStore, ear: Ear) -> None:
    player.set_hearing(Hearing(muted=(SECRET_MS,)))
    player.open(store, ear.listen)
    player.play()
    until(ear.loud, "it plays")
    for place in (2_100, 2_990, 1_990, 2_500):
        player.seek(place)
        time.sleep(0.15)
    until(lambda: player.position_ms() > 3_200, "it goes on after the span")
    assert not places_heard(ear.sound) & set(range(SECRET_MS[0] * RATE // 1000, SECRET_MS[1] * RATE // 1000))


def places_heard(sound: Samples) -> set[int]:
    """Return every frame of the call of which a run of four sounding frames was heard."""
    known: dict[bytes, list[int]] = {}
    for frame in range(len(CALL) - 3):
        known.setdefault(CALL[frame : frame + 4].tobytes(), []).append(frame)
    found: set[int] = set()
    for at in np.flatnonzero(sound[:-3].any(axis=1)):
        places = known.get(np.ascontiguousarray(sound[at : at + 4]).tobytes(), [])
        if len(places) == 1:
            found.update(range(places[0], places[0] + 4))
    return found


@pytest.mark.parametrize("rate", [1.0, 1.5])
def test_what_is_marked_while_it_plays_is_silent_from_then_on(
    player: Player, store: PcmStore, ear: Ear, rate: float
) -> None:
    player.set_rate(rate)
    player.open(store, ear.listen)
    player.play()
    until(lambda: player.position_ms() > 700, "it plays")
    player.set_hearing(Hearing(muted=((0, 60_000),)))
    mark = len(ear.blocks) + 1  # a block may be on its way to the sound card
    heard = sound_from(ear, mark, 1)
    assert not heard.any()


def test_a_muted_span_is_heard_while_it_is_held_and_no_longer(player: Player, store: PcmStore, ear: Ear) -> None:
    muted = Hearing(muted=((0, 60_000),))
    player.set_hearing(muted)
    player.open(store, ear.listen)
    player.play()
    until(lambda: player.position_ms() > 300, "it plays")
    assert not ear.loud()
    player.set_hearing(Hearing(muted=muted.muted, held=True))
    until(ear.loud, "it is heard")
    player.set_hearing(muted)
    mark = len(ear.blocks) + 1
    assert not sound_from(ear, mark, 1).any()


def test_what_was_read_ahead_before_a_pause_is_not_heard_after_it(player: Player, store: PcmStore, ear: Ear) -> None:
    player.open(store, ear.listen)
    player.play()
    until(lambda: player.position_ms() > 500, "it plays")
    player.pause()
    player.set_hearing(Hearing(muted=((0, 60_000),)))
    place = player.position_ms()
    mark = len(ear.blocks)
    player.play()
    assert not sound_from(ear, mark, 0.5).any()
    until(lambda: player.position_ms() > place, "it goes on from there")
    assert player.position_ms() < place + 1_500


def test_one_side_alone_is_heard_soon_on_both_ears(player: Player, store: PcmStore, ear: Ear) -> None:
    player.open(store, ear.listen)
    player.play()
    until(ear.loud, "it plays")
    for side, sign in ((0, 1), (1, -1)):
        player.set_hearing(Hearing(solo=side))
        mark = len(ear.blocks) + 1
        heard = sound_from(ear, mark, 0.5)
        heard = heard[heard.any(axis=1)]
        assert (np.sign(heard) == sign).all()
        assert np.array_equal(heard[:, 0], heard[:, 1])
    assert player.playing


def test_a_quiet_side_is_made_louder(player: Player, store: PcmStore, ear: Ear) -> None:
    player.set_hearing(Hearing(gains_db=(0.0, 6.0206)))
    player.open(store, ear.listen)
    player.play()
    heard = sound_from(ear, 0, 1)[:RATE]
    assert np.array_equal(heard[:, 0], CALL[:RATE, 0])
    assert np.abs(heard[:, 1] - 2 * CALL[:RATE, 1].astype(int)).max() <= 1


def test_a_change_leaves_the_place_and_the_rest_alone(player: Player, store: PcmStore, ear: Ear) -> None:
    player.open(store, ear.listen)
    player.set_rate(1.5)
    player.play()
    until(lambda: player.position_ms() > 500, "it plays")
    before = player.position_ms()
    for solo in (0, 1, None):
        player.set_hearing(Hearing(solo=solo))
        assert before <= player.position_ms() < before + 1_000
    assert player.rate == 1.5
    until(lambda: Event.ENDED in ear.events, "it plays to its end")
