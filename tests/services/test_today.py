"""What today asks of a real library: the next, the quarter, who is not heard, and what is out of the ordinary."""

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import text

from app.domain.analysis import analyse
from app.domain.levels import LevelMeter, Levels
from app.domain.words import Purpose
from app.services.analysing import Analysing
from app.services.notices import NoticeKind, Notices
from app.services.sampling import Sampling
from app.services.today import Today, quarter_of
from tests.a_library import EVALUATOR, SARAH, TOM, Library

MONTH = 202611


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Return an open library."""
    made = Library(tmp_path / "today.fairhearing")
    yield made
    made.file.close()


@pytest.fixture
def today(library: Library) -> Today:
    """Return what today asks of it."""
    return Today(library.file, library.clock)


def silence() -> Levels:
    """Return the levels of a minute in which nothing is heard."""
    meter = LevelMeter(8000, 2)
    meter.feed(np.zeros((60 * 8000, 2), np.int16))
    return meter.levels()


def recorded(library: Library, started: str, missing: int = 0) -> int:
    """Add a contact with a recording, in the library's file only."""
    statement = text("""
        INSERT INTO recording (sha256, path, size, duration_ms, channels, sample_rate, codec, missing)
        VALUES (:sha256, 'gone.wav', 1, 60000, 2, 8000, 'pcm', :missing)
    """)
    with library.file.write() as connection:
        recording = connection.execute(statement, {"sha256": started, "missing": missing}).lastrowid
    return library.contact(SARAH, started, recording_id=recording)


def test_without_a_sample_the_newest_that_nobody_began_is_next(library: Library, today: Today) -> None:
    assert today.next() is None
    older = library.contact(SARAH, "2026-11-16T09:00:00")
    library.draft(TOM, "2026-11-17T09:00:00")
    library.contact(TOM, "2026-11-18T09:00:00", excluded="A complaint under appeal")
    library.contact(TOM, "2026-12-18T09:00:00")
    found = today.next()
    assert found is not None
    assert (found.interaction_id, found.sampled) == (older, False)


def test_the_first_of_the_sample_that_nobody_began_is_next_and_after_the_last_there_is_none(
    library: Library, today: Today
) -> None:
    for day in range(2, 20):
        library.contact(SARAH, f"2026-11-{day:02}T09:00:00")
    sampling = Sampling(library.file, library.clock)
    sampling.draw(MONTH, EVALUATOR)
    queue = sampling.queue(MONTH)
    assert queue
    for place, item in enumerate(queue):
        found = today.next()
        assert found is not None
        assert (found.interaction_id, found.sampled) == (item.interaction_id, True)
        assert (found.position, found.of) == (item.position, item.of)
        library.evaluating.begin(item.interaction_id, EVALUATOR)
        following = today.next_in_sample(MONTH, item.interaction_id)
        left = queue[place + 1 :]
        assert (following and following.interaction_id) == (left[0].interaction_id if left else None)
    assert today.next() is None, "what is not in the sample is not pushed forward"
    outside = library.contact(TOM, "2026-11-19T09:00:00")
    assert today.next_in_sample(MONTH, outside) is None


def test_the_quarter_pools_routine_evaluations_of_its_own_months(library: Library, today: Today) -> None:
    library.finalised(SARAH, "2026-10-01T09:00:00", not_met=(1, 2))
    library.finalised(TOM, "2026-11-02T09:00:00")
    library.finalised(TOM, "2026-09-30T09:00:00", not_met=tuple(range(1, 15)))
    spot = library.evaluating.begin(library.contact(SARAH, "2026-11-03T09:00:00"), EVALUATOR, Purpose.SPOT_CHECK)
    library.mark_all(spot, not_met=tuple(range(1, 15)))
    library.evaluating.finalise(spot, EVALUATOR)
    team = today.look(EVALUATOR).team
    assert team.first == 202610
    assert team.standing is not None
    assert (team.standing.n, team.standing.percent) == (2, Fraction(95))


@pytest.mark.parametrize(("month", "first"), [(1, 1), (3, 1), (4, 4), (6, 4), (7, 7), (9, 7), (10, 10), (12, 10)])
def test_quarters_begin_in_january_april_july_and_october(month: int, first: int) -> None:
    assert quarter_of(date(2026, month, 28)) == 202600 + first


def test_who_was_not_heard_for_three_months_is_named(library: Library, today: Today) -> None:
    library.finalised(SARAH, "2026-09-01T09:00:00")
    library.finalised(TOM, "2026-08-31T09:00:00")
    assert [row.person.id for row in today.look(EVALUATOR).unheard] == [TOM]


def test_nobody_is_called_below_on_too_little(library: Library, today: Today) -> None:
    for day in range(1, 10):
        library.finalised(SARAH, f"2026-11-{day:02}T09:00:00", not_met=tuple(range(1, 12)))
    assert today.look(EVALUATOR).below == ()
    library.finalised(SARAH, "2026-11-10T09:00:00", not_met=tuple(range(1, 12)))
    assert [row.person.id for row in today.look(EVALUATOR).below] == [SARAH]


def test_a_missing_recording_and_one_out_of_the_ordinary_are_told_until_they_are_evaluated(
    library: Library, today: Today
) -> None:
    recorded(library, "2026-11-10T09:00:00", missing=1)
    silent = recorded(library, "2026-11-11T09:00:00")
    old = recorded(library, "2026-09-11T09:00:00")
    found = analyse(silence(), duration_ms=60_000, channels=2, sample_rate=8000, codec="pcm")
    for interaction in (silent, old):
        Analysing(library.file, library.clock).keep(interaction, found)
    view = today.look(EVALUATOR)
    assert view.missing == 1
    assert [(odd.interaction_id, odd.kind) for odd in view.odd] == [(silent, "no speech")]
    evaluation = library.evaluating.begin(silent, EVALUATOR)
    library.mark_all(evaluation)
    library.evaluating.finalise(evaluation, EVALUATOR)
    assert today.look(EVALUATOR).odd == ()


def test_what_is_on_record_of_notices_is_not_asked_for(library: Library, today: Today) -> None:
    before = today.look(EVALUATOR)
    assert {person.id for person in before.sample.unnoticed} == {SARAH, TOM}
    assert not before.callers_told
    notices = Notices(library.file, library.clock)
    notices.add(NoticeKind.STAFF, date(2026, 4, 1), "Team meeting", EVALUATOR, told=(SARAH, TOM))
    notices.add(NoticeKind.CALLERS, date(2026, 4, 1), "Greeting message", EVALUATOR)
    after = today.look(EVALUATOR)
    assert after.sample.unnoticed == ()
    assert after.callers_told


def test_the_days_left_are_counted_to_the_end_of_the_month(library: Library, today: Today) -> None:
    assert today.look(EVALUATOR).days_left == 9
    library.clock.now = library.clock.now.replace(month=12, day=31)
    assert today.look(EVALUATOR).days_left == 0
