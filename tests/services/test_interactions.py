"""The list of contacts: added, found, counted, paged without gaps, and guessed about."""

import os
import shutil
from datetime import datetime
from pathlib import Path

import pytest

from app import paths
from app.domain.words import Band, Channel, Mark, Purpose, State
from app.media.probe import Unreadable, fingerprint, probe
from app.services.identifying import Clue, Identifier, Identifiers
from app.services.interactions import InteractionRow, KnownRecording, NewRecording, OtherRecording, Query
from tests.a_library import EVALUATOR, SARAH, SECOND, TOM, Library

DEMO = paths.resources() / "demo"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


def add(library: Library, path: Path, advisor: int = SARAH, **more: str) -> int:
    new = NewRecording(path, probe(path), advisor, datetime(2026, 11, 17, 9, 42), **more)  # type: ignore[arg-type]
    return library.interactions.add_recording(new, EVALUATOR)


def test_a_recording_is_added_with_all_that_is_known(library: Library) -> None:
    path = DEMO / "06-parking-permit-poor.wav"
    new = add(library, path, service="Parking", subject="Permit", reference="600123", notes="rang twice")
    row = library.interactions.get(new)
    assert (row.advisor, row.channel, row.service) == ("Sarah Jones", Channel.TELEPHONE, "Parking")
    assert (row.subject, row.reference, row.started_at) == ("Permit", "600123", datetime(2026, 11, 17, 9, 42))
    assert row.duration_ms == probe(path).duration_ms
    assert row.recording == path
    assert (row.evaluation_id, row.state, row.marked, row.band) == (None, None, None, None)
    assert library.one("SELECT path FROM recording") == "demo:06-parking-permit-poor.wav"
    assert library.one("SELECT sha256 FROM recording") == fingerprint(path)
    assert library.interactions.services() == ("Parking",)


def test_the_same_recording_is_known_under_any_name(library: Library, tmp_path: Path) -> None:
    original = DEMO / "06-parking-permit-poor.wav"
    new = add(library, original)
    renamed = tmp_path / "call 4711.wav"
    shutil.copy(original, renamed)
    known = library.interactions.known(fingerprint(renamed))
    assert known is not None
    assert known.id == new
    assert library.interactions.known("0" * 64) is None
    with pytest.raises(KnownRecording, match="already: Sarah Jones, 17 November 2026 at 09:42") as refused:
        add(library, renamed, TOM)
    assert refused.value.row == known
    assert library.interactions.count(Query()) == 1


def test_a_moved_recording_is_linked_again_only_to_itself(library: Library, tmp_path: Path) -> None:
    here = tmp_path / "here.wav"
    shutil.copy(DEMO / "06-parking-permit-poor.wav", here)
    new = add(library, here)
    moved = here.rename(tmp_path / "there.wav")
    assert library.interactions.recording_path(new) == here
    with pytest.raises(OtherRecording, match="is another recording"):
        library.interactions.relink(new, DEMO / "04-pothole-report.wav")
    assert library.interactions.relink(new, moved).recording == moved
    with pytest.raises(Unreadable):
        library.interactions.relink(new, here)
    assert library.interactions.recording_path(new) == moved


def test_the_row_follows_the_latest_evaluation(library: Library) -> None:
    contact = library.contact()
    first = library.evaluating.begin(contact, EVALUATOR)
    library.evaluating.mark(first, 1, Mark.MET, 100, EVALUATOR)
    row = library.interactions.get(contact)
    assert (row.evaluation_id, row.state, row.marked, row.covered) == (first, State.DRAFT, 1, None)
    library.mark_all(first, not_met=(5,), missing=(10,))
    library.evaluating.finalise(first, EVALUATOR, edge_seen=True)
    row = library.interactions.get(contact)
    assert (row.state, row.marked, row.covered, row.of, row.band) == (State.FINALISED, 20, 19, 20, Band.EXCEEDS)
    assert (row.purpose, row.evaluator) == (Purpose.ROUTINE, "Ann Lowe")
    second = library.evaluating.begin(contact, SECOND, Purpose.COACHING)
    row = library.interactions.get(contact)
    assert (row.evaluation_id, row.evaluator, row.purpose) == (second, "Ben Achebe", Purpose.COACHING)
    assert library.interactions.count(Query(state="done")) == 1
    assert library.interactions.count(Query(state="draft")) == 1


def walk(library: Library, query: Query, limit: int) -> list[InteractionRow]:
    rows: list[InteractionRow] = []
    while page := library.interactions.page(query, rows[-1] if rows else None, limit):
        rows += page
    return rows


def test_pages_follow_one_another_without_gap_or_repeat(library: Library) -> None:
    times = ["2026-11-03T10:00:00", "2026-11-01T10:00:00", "2026-11-03T10:00:00", "2026-11-02T10:00:00"] * 5
    ids = [library.contact((SARAH, TOM)[turn % 2], started) for turn, started in enumerate(times)]
    expected = [each for _, each in sorted(zip(times, ids, strict=True), reverse=True)]
    for limit in (1, 3, 7, 100):
        assert [row.id for row in walk(library, Query(), limit)] == expected
    theirs = [row.id for row in walk(library, Query(advisor_id=TOM), 3)]
    assert theirs == [each for each in expected if library.interactions.get(each).advisor_id == TOM]
    assert library.interactions.count(Query(advisor_id=TOM)) == len(theirs) == 10
    newer = library.contact(started="2026-11-04T10:00:00")
    assert library.interactions.page(Query(), limit=1)[0].id == newer


def test_every_word_must_be_found_somewhere(library: Library) -> None:
    path = DEMO / "06-parking-permit-poor.wav"
    parking = add(library, path, TOM, service="Parking", subject="Résumé", reference="AB-12", notes="100% sure")
    bins = library.contact(search_key="missed bin 441927", subject="Missed bin", reference="441927")

    def found(words: str) -> set[int]:
        ids = {row.id for row in library.interactions.page(Query(text=words))}
        assert library.interactions.count(Query(text=words)) == len(ids)
        return ids

    assert found("bin") == {bins}
    assert found("4419") == {bins}
    assert found("SARAH bin") == {bins}
    assert found("tom bin") == set()
    assert found("parking") == found("öztürk") == found("ozturk") == found("ab-12 resume") == {parking}
    assert found("100%") == {parking}
    assert found("%") == {parking}
    assert found("_") == set()
    assert found("' OR 1=1 --") == set()
    assert found("") == found("  ") == {parking, bins}


def test_open_draft_and_done(library: Library) -> None:
    untouched = library.contact()
    draft = library.draft(TOM)
    done = library.finalised(not_met=(1, 2, 3))

    def ids(state: str) -> set[int]:
        return {row.id for row in library.interactions.page(Query(state=state))}  # type: ignore[arg-type]

    begun = library.evaluating.open(draft).interaction.id
    finished = library.evaluating.open(done).interaction.id
    assert ids("all") == {untouched, begun, finished}
    assert ids("open") == {untouched, begun}
    assert ids("draft") == {begun}
    assert ids("done") == {finished}
    summary = library.interactions.summary()
    assert (summary.interactions, summary.open, summary.evaluated, summary.drafts) == (3, 2, 1, 1)
    assert (summary.advisors, summary.heard) == (2, 1)
    library.evaluating.discard(draft)
    assert ids("draft") == set()
    assert ids("open") == {untouched, begun}


def test_drafts_come_last_worked_on_first(library: Library) -> None:
    first, second, other = library.draft(), library.draft(TOM), library.draft(by=SECOND)
    library.evaluating.mark(first, 1, Mark.MET, None, EVALUATOR)
    assert [row.evaluation_id for row in library.interactions.drafts()] == [first, other, second]
    assert [row.evaluation_id for row in library.interactions.drafts(EVALUATOR)] == [first, second]
    assert library.interactions.drafts(SECOND)[0].marked == 0


def test_what_a_name_tells_is_guessed(library: Library) -> None:
    add(library, DEMO / "06-parking-permit-poor.wav", service="Council Tax")
    guess = library.interactions.guess(Path("/calls/2026-11-17_09-42 Tom Öztürk council_tax ref 208315.wav"))
    assert guess.advisor_id == TOM
    assert guess.started_at == datetime(2026, 11, 17, 9, 42)
    assert (guess.service, guess.reference) == ("Council Tax", "208315")


@pytest.mark.parametrize(
    ("name", "moment"),
    [
        ("20261117-0942", datetime(2026, 11, 17, 9, 42)),
        ("20261117-094233", datetime(2026, 11, 17, 9, 42, 33)),
        ("call 2026-11-17", datetime(2026, 11, 17)),
        ("call 2026-11-17 2777", datetime(2026, 11, 17)),
        ("441927", None),
        ("20261317", None),
    ],
)
def test_dates_in_names(library: Library, tmp_path: Path, name: str, moment: datetime | None) -> None:
    assert library.interactions.guess(tmp_path / f"{name}.wav").started_at == moment


def test_a_day_in_the_name_and_the_time_of_the_file_go_together(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "bins 2026-10-05.wav"
    shutil.copy(DEMO / "04-pothole-report.wav", path)
    moment = datetime(2026, 10, 5, 14, 15, 16)
    os.utime(path, (moment.timestamp(), moment.timestamp()))
    assert library.interactions.guess(path).started_at == moment
    os.utime(path, (0, 0))
    assert library.interactions.guess(path).started_at == datetime(2026, 10, 5)


def test_without_a_name_the_date_of_the_file_is_taken(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "call.wav"
    shutil.copy(DEMO / "04-pothole-report.wav", path)
    moment = datetime(2026, 10, 5, 14, 15, 16)
    os.utime(path, (moment.timestamp(), moment.timestamp()))
    guess = library.interactions.guess(path)
    assert (guess.started_at, guess.advisor_id, guess.service, guess.reference) == (moment, None, "", "")
    assert library.interactions.guess(tmp_path / "gone.wav").started_at is None


def test_an_extension_is_somebodys_after_two_recordings_of_theirs(library: Library, tmp_path: Path) -> None:
    calls = ["04-pothole-report.wav", "06-parking-permit-poor.wav"]
    for turn, call in enumerate(calls):
        assert library.interactions.guess(tmp_path / "in-2017-600.wav").advisor_id is None
        path = tmp_path / f"in-2017-60{turn}.wav"
        shutil.copy(DEMO / call, path)
        add(library, path, TOM)
    assert library.interactions.guess(tmp_path / "in-2017-699.wav").advisor_id == TOM
    assert library.interactions.guess(tmp_path / "in-20171-699.wav").advisor_id is None
    path = tmp_path / "in-2017-603.opus"
    shutil.copy(DEMO / "02-council-tax-move.opus", path)
    add(library, path, SARAH)
    assert library.interactions.guess(tmp_path / "in-2017-699.wav").advisor_id is None


def test_an_extension_that_was_asked_for_is_known(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "in-2044-01632960123-20241105-091730-1730798250.107.wav"
    before = library.interactions.guess(path)
    assert (before.advisor_id, before.reference) == (None, "1730798250.107")
    assert before.started_at == datetime(2024, 11, 5, 9, 17, 30)
    Identifiers(library.file, library.clock).keep(Identifier(Clue.EXTENSION, "2044"), TOM)
    assert library.interactions.guess(path).advisor_id == TOM
