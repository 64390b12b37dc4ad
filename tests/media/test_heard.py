"""A seek is heard at the place asked for, told by the samples themselves, in every format and on both engines."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.media.probe import RawFormat
from app.media.raw import RawCodec
from app.media.recording import Recording, open_recording
from tests.media.ear import ENGINES, Ear, make_player, until
from tests.media.recordings import CODINGS, Coding

SECONDS = 12
PLACES_MS = (10_500, 2_345, 7_777)  # none in a pause of the recording with silences
WITHIN_MS = {"vlc": 120, "builtin": 50}
SHARED_GSM = Path(os.environ.get("FAIR_HEARING_SHARED", Path(__file__).parents[3] / "shared")) / "data/formats/raw.gsm"
GSM_PLACES_MS = (31_000, 5_345, 50_200)


@pytest.fixture(scope="module", params=CODINGS, ids=lambda coding: coding.name)
def recording(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Recording]:
    coding: Coding = request.param
    made = open_recording(coding.write(tmp_path_factory.mktemp("heard"), SECONDS))
    made.load()
    yield made
    made.close()


def check(engine: str, recording: Recording, places: tuple[int, ...]) -> None:
    """Play, seek to each place while playing, and compare with where the first sound comes from."""
    ear = Ear()
    player = make_player(engine, ear)
    player.open(recording.store, ear.listen)
    player.play()
    until(ear.loud, "it plays")
    for place in places:
        mark = len(ear.blocks)
        player.seek(place)
        until(lambda mark=mark: ear.place_after(mark, recording.store) is not None, f"{place} is heard")
        assert ear.place_after(mark, recording.store) == pytest.approx(place, abs=WITHIN_MS[engine])
    player.close()


@pytest.mark.parametrize("engine", ENGINES)
def test_seeks_are_heard_where_they_were_asked(recording: Recording, engine: str) -> None:
    check(engine, recording, PLACES_MS)


@pytest.mark.skipif(not SHARED_GSM.exists(), reason="the shared recordings are not here, and nothing here writes GSM")
@pytest.mark.parametrize("engine", ENGINES)
def test_seeks_in_gsm_are_heard_where_they_were_asked(engine: str) -> None:
    recording = open_recording(SHARED_GSM, RawFormat(RawCodec.GSM))
    recording.load()
    check(engine, recording, GSM_PLACES_MS)
    recording.close()
