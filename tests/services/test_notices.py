"""The register of notices: who was told of monitoring, who acknowledged it, and whom nobody told."""

from datetime import date
from pathlib import Path

import pytest

from app.services.notices import NoticeKind, NoticeRefused, Notices
from app.services.sampling import Sampling
from tests.a_library import EVALUATOR, SARAH, SECOND, TOM, Library

APRIL = date(2026, 4, 1)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


@pytest.fixture
def notices(library: Library) -> Notices:
    return Notices(library.file, library.clock)


def test_staff_are_told_and_acknowledge(notices: Notices) -> None:
    number = notices.add(NoticeKind.STAFF, APRIL, " Team meeting ", EVALUATOR, wording="We listen.", told=[SARAH])
    notices.tell(number, [SARAH, TOM], date(2026, 4, 9), SECOND)
    notices.acknowledge(number, TOM, date(2026, 4, 9), SECOND)
    (notice,) = notices.register()
    assert (notice.how, notice.wording, notice.recorded_by, notice.acknowledged) == (
        "Team meeting", "We listen.", "Ann Lowe", 1,
    )  # fmt: skip
    assert [(each.name, each.told_on, each.acknowledged_on) for each in notice.receipts] == [
        ("Sarah Jones", APRIL, None),
        ("Tom Öztürk", date(2026, 4, 9), date(2026, 4, 9)),
    ]


def test_the_register_is_newest_first_and_knows_the_latest_of_each_kind(notices: Notices) -> None:
    for day in (1, 20, 10):
        notices.add(NoticeKind.CALLERS, date(2026, 5, day), "Greeting message", EVALUATOR)
    assert [notice.given_on.day for notice in notices.register()] == [20, 10, 1]
    latest = notices.latest(NoticeKind.CALLERS)
    assert latest is not None
    assert latest.given_on.day == 20
    assert notices.latest(NoticeKind.STAFF) is None


def test_the_plan_warns_of_advisors_without_a_notice(library: Library, notices: Notices) -> None:
    sampling = Sampling(library.file, library.clock)
    notices.add(NoticeKind.CALLERS, APRIL, "Greeting message", EVALUATOR)
    assert [person.id for person in sampling.progress(202611).unnoticed] == [SARAH, TOM]
    notices.add(NoticeKind.STAFF, APRIL, "Letter", EVALUATOR, told=[TOM])
    progress = sampling.progress(202611)
    assert [person.id for person in progress.unnoticed] == [SARAH]
    assert [each.has_notice for each in progress.advisors] == [False, True]
    assert [person.id for person in notices.without_notice([TOM, SARAH])] == [SARAH]


def test_what_cannot_be_entered_is_refused_in_words(notices: Notices) -> None:
    with pytest.raises(NoticeRefused, match="Say how"):
        notices.add(NoticeKind.STAFF, APRIL, " ", EVALUATOR)
    with pytest.raises(NoticeRefused, match="nobody is named"):
        notices.add(NoticeKind.CALLERS, APRIL, "Greeting", EVALUATOR, told=[SARAH])
    callers = notices.add(NoticeKind.CALLERS, APRIL, "Greeting", EVALUATOR)
    with pytest.raises(NoticeRefused, match="Only a notice to the staff"):
        notices.tell(callers, [SARAH], APRIL, EVALUATOR)
    staff = notices.add(NoticeKind.STAFF, APRIL, "Letter", EVALUATOR, told=[SARAH])
    with pytest.raises(NoticeRefused, match="Enter that first"):
        notices.acknowledge(staff, TOM, APRIL, EVALUATOR)
    with pytest.raises(NoticeRefused, match="told on 01 April 2026, which is later"):
        notices.acknowledge(staff, SARAH, date(2026, 3, 31), EVALUATOR)
    notices.acknowledge(staff, SARAH, APRIL, EVALUATOR)
    with pytest.raises(NoticeRefused, match="before, on 01 April 2026"):
        notices.acknowledge(staff, SARAH, date(2026, 5, 1), EVALUATOR)
