"""What listening told is kept with the recording, and shown by the library's choices."""

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from app.domain.analysis import ALGORITHM, Analysis
from app.domain.conversation import Flag, Side, Thresholds
from app.media.recording import listen_to
from app.services import analysing
from app.services.analysing import Analysing
from app.services.interactions import NewRecording, Query, Sort, SortBy
from tests.a_library import EVALUATOR, SARAH, Library
from tests.domain.calls import noise, sampled, sides, talk
from tests.media.recordings import write_wav

CALL = sides(
    talk(24, [(1, 5), (9, 12)]) + noise(24, -66),
    talk(24, [(5.2, 7), (11, 14), (19, 22)], -26, seed=3) + noise(24, -66, 8),
)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


@pytest.fixture
def kept(library: Library) -> Analysing:
    return Analysing(library.file, library.clock)


def recorded(
    library: Library, folder: Path, name: str = "call.wav", call: NDArray[np.float64] = CALL
) -> tuple[int, Analysis]:
    """Add a contact with a recording, and return its id and what listening tells."""
    from app.media.probe import probe

    path = write_wav(folder / name, sampled(call), 8000)
    new = NewRecording(path, probe(path), SARAH, library.clock().astimezone())
    return library.interactions.add_recording(new, EVALUATOR), listen_to(path)


def test_what_was_told_is_there_the_next_time(library: Library, kept: Analysing, tmp_path: Path) -> None:
    contact, told = recorded(library, tmp_path)
    assert kept.analysis(contact) is None
    assert kept.keep(contact, told) == told
    assert kept.analysis(contact) == told
    assert Analysing(library.file, library.clock).analysis(contact) == told
    kept.keep(contact, told)
    assert library.one("SELECT count(*) FROM analysis") == 1


def test_another_algorithms_result_is_not_shown(library: Library, kept: Analysing, tmp_path: Path) -> None:
    contact, told = recorded(library, tmp_path)
    kept.keep(contact, told)
    with library.file.write() as connection:
        connection.exec_driver_sql(f"UPDATE analysis SET algorithm = {ALGORITHM + 1}")
    assert kept.analysis(contact) is None


def test_swapping_sides_is_remembered(library: Library, kept: Analysing, tmp_path: Path) -> None:
    contact, told = recorded(library, tmp_path)
    kept.keep(contact, told)
    swapped = kept.set_advisor_channel(contact, 1)
    assert swapped is not None
    assert swapped.side_of(1) is Side.ADVISOR
    assert kept.analysis(contact) == swapped == told.with_advisor_on(1)
    assert kept.keep(contact, told) == swapped
    with pytest.raises(ValueError, match="no channel 2"):
        kept.set_advisor_channel(contact, 2)


def test_the_usual_side_counts_where_nobody_said_otherwise(library: Library, kept: Analysing, tmp_path: Path) -> None:
    contact, told = recorded(library, tmp_path)
    kept.keep(contact, told)
    assert kept.usual_advisor_channel() == 0
    kept.set_usual_advisor_channel(1)
    assert kept.usual_advisor_channel() == 1
    assert kept.analysis(contact) == told.with_advisor_on(1)
    kept.set_advisor_channel(contact, 0)
    assert kept.analysis(contact) == told


def test_thresholds_are_the_librarys(library: Library, kept: Analysing, tmp_path: Path) -> None:
    contact, told = recorded(library, tmp_path)
    kept.keep(contact, told)
    assert kept.thresholds() == Thresholds()
    kept.set_thresholds(Thresholds(silence_ms=4500, talk_over_ms=1500))
    assert kept.thresholds() == Thresholds(silence_ms=4500, talk_over_ms=1500)
    shown = kept.analysis(contact)
    assert shown is not None
    assert len(shown.conversation.silences) == len(told.conversation.silences) - 0 - 0 == 1
    assert shown.conversation.talk_overs == ()
    assert len(told.conversation.talk_overs or ()) == 1
    kept.set_thresholds(Thresholds())
    assert kept.analysis(contact) == told


def test_a_contact_without_a_recording_has_none(library: Library, kept: Analysing, tmp_path: Path) -> None:
    _, told = recorded(library, tmp_path)
    contact = library.contact()
    assert kept.analysis(contact) is None
    kept.keep(contact, told)
    assert kept.analysis(contact) is None
    assert kept.set_advisor_channel(contact, 1) is None
    assert kept.analysis(999) is None


def test_the_waveform_is_not_kept(library: Library, kept: Analysing, tmp_path: Path) -> None:
    contact, told = recorded(library, tmp_path)
    kept.keep(contact, told)
    assert int(str(library.one("SELECT max(length(result)) FROM analysis"))) < 3000


def test_a_recording_is_found_by_its_flags_as_soon_as_it_was_listened_to(
    library: Library, kept: Analysing, tmp_path: Path
) -> None:
    fine, told = recorded(library, tmp_path)
    silent, nothing = recorded(library, tmp_path, "silent.wav", sides(noise(24, -66), noise(24, -66, 8)))
    assert Flag.NO_SPEECH in nothing.flags
    assert library.interactions.page(Query(flags=("no speech",))) == ()
    kept.keep(fine, told)
    kept.keep(silent, nothing)
    assert [row.id for row in library.interactions.page(Query(flags=("no speech",)))] == [silent]
    assert library.interactions.get(silent).flags == nothing.flags
    assert not library.interactions.get(fine).flags


def test_the_list_sorts_by_the_figures_it_shows_by_other_thresholds_too(
    library: Library, kept: Analysing, tmp_path: Path
) -> None:
    contact, told = recorded(library, tmp_path)
    mono, alone = recorded(library, tmp_path, "mono.wav", talk(24, [(1, 5), (14, 18)])[:, None])
    library.contact()
    for number, each in ((contact, told), (mono, alone)):
        kept.keep(number, each)

    def figures() -> dict[int, tuple[int | None, int | None]]:
        return {row.id: (row.silence_ms, row.talk_overs) for row in library.interactions.page(Query()) if row.recording}

    def shown() -> dict[int, tuple[int | None, int | None]]:
        heard = kept.heard((contact, mono))
        return {number: (each.silence_ms, each.talk_overs) for number, each in heard.items()}

    usual = figures()
    assert usual == shown()
    assert usual[contact][1] == 1
    assert usual[mono][1] is None, "one channel cannot tell who talks over whom"
    rising = [row.id for row in library.interactions.page(Query(), sort=Sort(SortBy.SILENCE, False)) if row.recording]
    assert rising == sorted(usual, key=lambda number: usual[number][0] or 0)
    kept.set_thresholds(Thresholds(silence_ms=4500, talk_over_ms=1500))
    assert figures() == shown() != usual


def test_a_large_library_is_counted_again_in_pieces(
    library: Library, kept: Analysing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(analysing, "AT_ONCE", 2)
    contacts = []
    for number in range(5):
        contact, told = recorded(library, tmp_path, f"{number}.wav", sides(noise(24, -66, number), noise(24, -66, 9)))
        kept.keep(contact, told)
        contacts.append(contact)
    assert kept.count_again() is False
    usual = [library.interactions.get(each).silence_ms for each in contacts]
    kept.set_thresholds(Thresholds(silence_ms=60_000))
    assert [library.interactions.get(each).silence_ms for each in contacts] == [0, 0, *usual[2:]]
    assert min(each or 0 for each in usual) > 23_000
    assert [kept.count_again(), kept.count_again()] == [True, False]
    assert {library.interactions.get(each).silence_ms for each in contacts} == {0}
