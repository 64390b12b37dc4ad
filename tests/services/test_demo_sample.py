"""The demo library's sample: drawn by the program itself, from a frame it can be drawn from again, mostly evaluated."""

from collections import Counter
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app import paths
from app.services import demo, demo_bank, demo_frame, demo_sample, demo_story, keeping
from app.services.demo_frame import Known
from app.services.demo_rows import Cast
from app.services.notices import NoticeKind, Notices
from app.services.sampling import Sampling

UNTIL = date(2026, 11, 21)


def noon() -> datetime:
    return datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return demo.build(tmp_path_factory.mktemp("demo") / "northdale.fairhearing", noon, until=UNTIL)


@pytest.fixture
def sampling(path: Path) -> Sampling:
    return Sampling(keeping.open_(path, noon), noon)


def test_november_was_drawn_week_by_week_and_is_mostly_evaluated(sampling: Sampling) -> None:
    (sample,) = sampling.samples(202611)
    assert sample.in_use
    assert sample.seed == 20261101
    assert [tranche.until for tranche in sample.tranches] == [date(2026, 11, 8), date(2026, 11, 15), date(2026, 11, 20)]
    queue = sampling.queue(202611)
    assert len(queue) == sample.drawn == 38
    assert Counter(item.state for item in queue) == {"done": 33, "draft": 2, "open": 3}
    assert all(item.has_recording or item.channel == "visit" for item in queue if item.state != "done")
    assert max(item.position for item in queue) == 6


def test_its_progress_has_a_pace_and_a_warning(sampling: Sampling) -> None:
    progress = sampling.progress(202611)
    assert progress.pace.words() == "39 expected by today: six behind"
    assert progress.pace.target == 56
    assert [person.name for person in progress.unnoticed] == ["Helen Foster"]
    assert progress.unmet == ()
    assert progress.next_tranche == date(2026, 11, 27)
    assert not progress.tranche_due


def test_its_certificate_holds(sampling: Sampling) -> None:
    certificate = sampling.certificate(sampling.samples(202611)[0].id)
    assert sampling.verify(certificate).same
    assert certificate.frame_size == 144
    left = {each.why: each.how_many for each in certificate.tranches[-1].left_out}
    assert left == {"Complaint under appeal": 1, "Shorter than 1 min": 10}
    assert certificate.tranches[0].drawn_by == "Maureen Lowe"


def test_its_register_of_notices(path: Path) -> None:
    library = keeping.open_(path, noon)
    notices = Notices(library, noon)
    staff = notices.latest(NoticeKind.STAFF)
    assert staff is not None
    assert (len(staff.receipts), staff.acknowledged) == (6, 5)
    callers = notices.latest(NoticeKind.CALLERS)
    assert callers is not None
    assert callers.given_on < staff.given_on
    library.close()


@pytest.mark.parametrize(
    "until",
    [date(2026, 11, 21), date(2026, 12, 3), date(2026, 3, 2), date(2027, 1, 1), date(2027, 2, 9), date(2026, 6, 1)],
)
def test_whatever_the_day_what_waited_fits_between_and_what_is_wanted_is_drawn(until: date) -> None:
    bank = demo_bank.read(paths.resources() / "demo" / "library.toml")
    days = demo_story.working_days_before(until)
    advisors = tuple(range(3, 10))
    scheme = demo_sample.scheme(Cast(advisors, (1, 2)), days)
    known = [Known(who, datetime(day.year, day.month, day.day, 9 + who), 2) for day in days[-9::2] for who in range(7)]
    known = [each for each in known if each.started.date() >= days[-1].replace(day=1)]
    waiting = demo_frame.tell(bank, known, scheme, advisors, days)
    assert all(each.started.date() <= days[-1] for each in waiting)
    assert all(each.started.weekday() < 5 for each in waiting)
    taken = [(each.advisor, each.started) for each in (*known, *waiting)]
    assert len(taken) == len(set(taken))
    found = demo_frame.windows(days, scheme, advisors)
    assert [window.number for window in found] == list(range(1, len(found) + 1))
    assert not found or found[-1].last <= days[-1]


def test_a_demo_of_the_first_days_of_a_month_has_no_sample_yet(tmp_path: Path) -> None:
    made = demo.build(tmp_path / "first.fairhearing", noon, until=date(2026, 6, 2))
    library = keeping.open_(made, noon)
    assert keeping.check(made).sound
    assert all(sample.drawn for sample in Sampling(library, noon).samples(202606))
    library.close()
