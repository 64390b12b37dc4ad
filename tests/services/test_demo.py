"""The demo library: the same every time, believable, and with every number as finalising would have stored it."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app import paths
from app.domain import scoring
from app.domain.months import month_of
from app.domain.scorecard_file import read_scorecard
from app.domain.words import Mark, State
from app.media.probe import fingerprint
from app.services import demo, demo_bank, demo_story, keeping, scorecards
from app.services.evaluating import Evaluating
from app.services.interactions import Interactions, Query
from app.services.people import People
from app.services.progress import Progress
from db.engine import LibraryFile

UNTIL = date(2026, 11, 21)
SCORE = 'covered, "of", met, not_met, no_opportunity, band, capped, month, advisor_id, state, seal'
TOTALS = 'position, section_id, purpose, covered, "of", met, not_met, no_opportunity, month, advisor_id'


def noon() -> datetime:
    return datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return demo.build(tmp_path_factory.mktemp("demo") / "northdale.fairhearing", noon, until=UNTIL)


@pytest.fixture
def library(path: Path) -> Iterator[LibraryFile]:
    opened = keeping.open_(path, noon)
    yield opened
    opened.close()


@pytest.fixture
def own(tmp_path: Path) -> Iterator[LibraryFile]:
    """A demo library that a test may change."""
    opened = keeping.open_(demo.build(tmp_path / "own.fairhearing", noon, until=UNTIL), noon)
    yield opened
    opened.close()


def dump(path: Path) -> list[str]:
    """Return the whole content of a library as SQL."""
    connection = sqlite3.connect(path)
    try:
        return list(connection.iterdump())
    finally:
        connection.close()


def test_the_same_day_gives_the_same_content(path: Path, tmp_path: Path) -> None:
    def another_hour() -> datetime:
        return datetime(2027, 3, 1, 9, tzinfo=UTC)

    again = demo.build(tmp_path / "again.fairhearing", another_hour, until=UNTIL)
    assert dump(again) == dump(path)
    other = demo.build(tmp_path / "other.fairhearing", another_hour, until=date(2026, 12, 3))
    assert dump(other) != dump(path)


def test_without_a_day_it_ends_before_today(tmp_path: Path, path: Path) -> None:
    assert dump(demo.build(tmp_path / "today.fairhearing", noon)) == dump(path)


def test_it_is_whole_and_known_as_the_demo(path: Path, library: LibraryFile) -> None:
    assert keeping.check(path).problems == ()
    assert keeping.info(library).is_demo


def test_seven_advisors_fourteen_months_about_seven_hundred_evaluations(library: LibraryFile) -> None:
    people = People(library, noon)
    assert len(people.advisors()) == 7
    assert len(people.evaluators()) == 2
    found = Progress(library, noon)
    rows = [row for person in people.advisors() for row in found.evaluations(person.id, 200001, 209912)]
    assert 650 <= len(rows) <= 750
    months = {month_of(row.started_at) for row in rows}
    assert (len(months), min(months), max(months)) == (14, 202510, 202611)
    assert max(row.started_at for row in rows).date() < UNTIL


@pytest.mark.parametrize("until", [date(2026, 3, 1), date(2026, 3, 2), date(2027, 1, 3), date(2028, 2, 29)])
def test_nothing_ever_happens_on_the_day_it_ends_or_out_of_order(until: date) -> None:
    bank = demo_bank.read(paths.resources() / "demo" / "library.toml")
    card = read_scorecard(scorecards.default_definition(), "card")
    contacts = demo_story.tell(bank, card, demo_story.working_days_before(until))
    assert 600 <= len(contacts) <= 760
    assert all(one.started < one.evaluated and one.evaluated.date() < until for one in contacts)
    assert all(one.started.weekday() < 5 and one.evaluated.weekday() < 5 for one in contacts)


def stored(library: LibraryFile, evaluation_id: int) -> list[object]:
    """Return what finalising filled: the evaluation's columns and its totals."""
    with library.read() as connection:
        one = connection.exec_driver_sql(f"SELECT {SCORE} FROM evaluation WHERE id = ?", (evaluation_id,)).one()
        totals = connection.exec_driver_sql(
            f"SELECT {TOTALS} FROM section_total WHERE evaluation_id = ? ORDER BY position", (evaluation_id,)
        ).all()
    return [tuple(one), *map(tuple, totals)]


@pytest.mark.parametrize("evaluation_id", [12, 200, 698])
def test_stored_scores_totals_and_seals_are_what_finalising_stores(own: LibraryFile, evaluation_id: int) -> None:
    evaluating = Evaluating(own, noon)
    old = evaluating.open(evaluation_id)
    by = old.evaluator.id
    new = evaluating.begin(old.interaction.id, by, old.purpose)
    for number, (mark, at_ms) in enumerate(zip(old.marks, old.mark_at_ms, strict=True), start=1):
        evaluating.mark(new, number, mark, at_ms, by)
    for number, note in old.notes.items():
        evaluating.note(new, number, note, by)
    for one in old.moments:
        evaluating.add_moment(new, one.number, one.kind, one.start_ms, one.end_ms, one.comment, by)
    evaluating.write_texts(new, old.texts, by)
    evaluating.finalise(new, by, edge_seen=True)
    assert stored(own, new) == stored(own, evaluation_id)


def test_every_finalised_evaluation_can_be_recounted_from_its_marks(path: Path) -> None:
    card = read_scorecard(scorecards.default_definition(), "card")
    value = {1: Mark.MET, 2: Mark.NOT_MET, 3: Mark.NO_OPPORTUNITY}
    connection = sqlite3.connect(path)
    marks: dict[int, list[Mark | None]] = {}
    for evaluation_id, mark in connection.execute("SELECT evaluation_id, value FROM mark ORDER BY 1, criterion_id"):
        marks.setdefault(evaluation_id, []).append(value[mark])
    rows = connection.execute(
        """SELECT t.evaluation_id, t.position, t.covered, t."of", t.met, t.not_met, t.no_opportunity, e.band, e.covered
           FROM section_total t JOIN evaluation e ON e.id = t.evaluation_id"""
    ).fetchall()
    connection.close()
    assert len(rows) > 3000
    for evaluation_id, position, *numbers, band, covered in rows:
        result = scoring.score(card, marks[evaluation_id])
        part = result.sections[position - 1] if position else result.total
        assert numbers == [part.covered, part.of, part.met, part.not_met, part.no_opportunity]
        assert result.total.outcome is not None
        assert (band, covered) == (result.total.outcome.band.value, result.total.covered)


def test_every_not_met_has_evidence(library: LibraryFile) -> None:
    with library.read() as connection:
        missing = connection.exec_driver_sql(
            """SELECT count(*) FROM mark m WHERE m.value = 2
               AND NOT EXISTS (SELECT 1 FROM criterion_note n WHERE n.evaluation_id = m.evaluation_id
                   AND n.criterion_id = m.criterion_id AND n.note || n.looked_up || n.seen <> '')
               AND NOT EXISTS (SELECT 1 FROM moment o WHERE o.evaluation_id = m.evaluation_id
                   AND o.criterion_id = m.criterion_id)"""
        ).scalar_one()
    assert missing == 0


def test_the_story_can_be_seen_in_the_trends(library: LibraryFile) -> None:
    people, progress = People(library, noon), Progress(library, noon)

    def share(name: str, section: int | None, first: int, last: int) -> float:
        person = people.find_advisor(name)
        assert person is not None
        found = progress.trends(person.id, first, last)
        points = (found.total if section is None else found.sections[section]).points
        return 100 * sum(point.covered for point in points) / sum(point.of for point in points)

    assert share("Gareth Pugh", None, 202608, 202611) < 70 < share("Gareth Pugh", None, 202510, 202605)
    assert share("Aisha Malik", 3, 202510, 202603) + 15 < share("Aisha Malik", 3, 202607, 202611)
    assert share("Daniel Okoro", None, 202603, 202605) + 5 < share("Daniel Okoro", None, 202609, 202611)
    assert share("Sarah Bennett", None, 202510, 202611) > 85


def test_the_eight_calls_lie_in_the_days_before_with_drafts_open(library: LibraryFile) -> None:
    interactions = Interactions(library, noon)
    found = {row.recording.stem[:2]: row for row in interactions.page(Query(), limit=80) if row.recording}
    assert sorted(found) == [f"0{number}" for number in range(1, 9)]
    assert found["01"].started_at == datetime(2026, 11, 17, 9, 42)
    assert found["06"].started_at == datetime(2026, 11, 20, 17, 35)
    assert Counter(row.state for row in found.values()) == {State.FINALISED: 4, State.DRAFT: 2, None: 2}
    assert found["03"].marked == 14
    assert [found[call].covered for call in ("01", "02", "05", "07")] == [20, 17, 1, 19]


def test_the_calls_are_found_by_their_fingerprints(library: LibraryFile) -> None:
    interactions = Interactions(library, noon)
    for recording in sorted((paths.resources() / "demo").glob("*.wav")):
        known = interactions.known(fingerprint(recording))
        assert known is not None
        assert known.recording == recording


def test_the_half_marked_draft_can_be_finished(own: LibraryFile) -> None:
    evaluating = Evaluating(own, noon)
    row = next(one for one in Interactions(own, noon).drafts() if one.marked == 14)
    assert row.evaluation_id is not None
    draft = evaluating.open(row.evaluation_id)
    assert draft.place.cursor == 15
    assert 2 in {moment.number for moment in draft.moments}
    for number in range(15, 21):
        evaluating.mark(draft.id, number, Mark.MET, None, draft.evaluator.id)
    assert evaluating.finalise(draft.id, draft.evaluator.id, edge_seen=True).state is State.FINALISED


def test_what_is_written_is_filled_in_and_varied(path: Path) -> None:
    connection = sqlite3.connect(path)
    texts = [
        text for (text,) in connection.execute("SELECT note FROM criterion_note UNION ALL SELECT comment FROM moment")
    ]
    for row in connection.execute("SELECT did_well, work_on, next_step, advisor_comment FROM evaluation"):
        texts += [line for text in row for line in text.splitlines()]
    connection.close()
    assert not [text for text in texts if "{" in text or "}" in text]
    assert max(map(len, texts)) < 120
    assert len(set(texts)) > 1000


def test_the_bank_has_at_least_three_lines_for_whatever_is_not_met() -> None:
    bank = demo_bank.read(paths.resources() / "demo" / "library.toml")
    assert [lines.number for lines in bank.lines] == list(range(1, 21))
    for lines in bank.lines:
        assert len(set(lines.said)) >= 3
        assert len({*lines.said, *lines.phone}) > len(set(lines.said))
        assert min(len(lines.written), len(lines.praise), len(lines.wrote), len(lines.well), len(lines.work)) >= 2


def test_progress_is_told_and_nothing_is_overwritten(tmp_path: Path) -> None:
    told: list[float] = []
    made = demo.build(tmp_path / "told.fairhearing", noon, until=UNTIL, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    before = made.read_bytes()
    with pytest.raises(keeping.LibraryError, match="already there"):
        demo.build(made, noon, until=UNTIL)
    assert made.read_bytes() == before
    assert list(tmp_path.iterdir()) == [made]
