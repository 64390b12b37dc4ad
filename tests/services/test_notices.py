"""The register of notices: who was told of monitoring, who acknowledged it, and whom nobody told."""

from datetime import date
from pathlib import Path

import pytest

from app.services.notices import NoticeKind, NoticeRefused, Notices, NoticeText
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
    with pytest.raises(NoticeRefused, match="told on 1 April 2026, which is later"):
        notices.acknowledge(staff, SARAH, date(2026, 3, 31), EVALUATOR)
    notices.acknowledge(staff, SARAH, APRIL, EVALUATOR)
    with pytest.raises(NoticeRefused, match="before, on 1 April 2026"):
        notices.acknowledge(staff, SARAH, date(2026, 5, 1), EVALUATOR)


def test_a_notice_is_corrected_and_what_it_said_stays_on_record(notices: Notices) -> None:
    number = notices.add(NoticeKind.STAFF, APRIL, "Team meting", EVALUATOR, told=[SARAH])
    notices.tell(number, [TOM], date(2026, 4, 20), EVALUATOR)
    day = date(2026, 4, 2)
    notices.correct(number, NoticeText(NoticeKind.STAFF, day, " Team meeting ", "We listen."), SECOND)
    notices.correct(number, NoticeText(NoticeKind.STAFF, day, "Team meeting", "We listen."), SECOND)
    (notice,) = notices.register()
    assert (notice.given_on, notice.how, notice.wording) == (day, "Team meeting", "We listen.")
    assert notice.recorded_by == "Ann Lowe", "who entered it stays"
    assert [each.told_on for each in notice.receipts] == [day, date(2026, 4, 20)]
    (change,) = notice.changes
    assert (change.what, change.by) == ("corrected", "Ben Achebe")
    assert change.was == {"given_on": "2026-04-01", "how": "Team meting", "wording": ""}
    assert change.now == {"given_on": "2026-04-02", "how": "Team meeting", "wording": "We listen."}


def test_a_notice_to_callers_becomes_one_to_the_staff_but_not_the_other_way_once_somebody_was_told(
    notices: Notices,
) -> None:
    number = notices.add(NoticeKind.CALLERS, APRIL, "Letter", EVALUATOR)
    notices.correct(number, NoticeText(NoticeKind.STAFF, APRIL, "Letter"), EVALUATOR)
    notices.tell(number, [SARAH], APRIL, EVALUATOR)
    before = notices.register()
    with pytest.raises(NoticeRefused, match="Add a notice to callers instead"):
        notices.correct(number, NoticeText(NoticeKind.CALLERS, APRIL, "Letter"), EVALUATOR)
    with pytest.raises(NoticeRefused, match="Say how"):
        notices.correct(number, NoticeText(NoticeKind.STAFF, APRIL, "  "), EVALUATOR)
    with pytest.raises(NoticeRefused, match="no longer"):
        notices.correct(99, NoticeText(NoticeKind.STAFF, APRIL, "Letter"), EVALUATOR)
    notices.acknowledge(number, SARAH, date(2026, 4, 5), EVALUATOR)
    with pytest.raises(NoticeRefused, match="Sarah Jones acknowledged it on 5 April 2026, which is earlier"):
        notices.correct(number, NoticeText(NoticeKind.STAFF, date(2026, 4, 6), "Letter"), EVALUATOR)
    (now,) = notices.register()
    assert (now.given_on, now.changes) == (before[0].given_on, before[0].changes)


def test_an_acknowledgement_entered_by_mistake_is_taken_back_and_entered_anew(notices: Notices) -> None:
    number = notices.add(NoticeKind.STAFF, APRIL, "Letter", EVALUATOR, told=[SARAH, TOM])
    with pytest.raises(NoticeRefused, match="could be taken back"):
        notices.take_back(number, SARAH, EVALUATOR)
    notices.acknowledge(number, SARAH, date(2026, 4, 5), EVALUATOR)
    notices.take_back(number, SARAH, SECOND)
    (notice,) = notices.register()
    assert notice.acknowledged == 0
    (change,) = notice.changes
    assert (change.what, change.by) == ("acknowledgement taken back", "Ben Achebe")
    assert change.was == {"name": "Sarah Jones", "acknowledged_on": "2026-04-05"}
    notices.acknowledge(number, SARAH, date(2026, 4, 7), EVALUATOR)
    assert notices.register()[0].receipts[0].acknowledged_on == date(2026, 4, 7)
    assert len(notices.register()[0].changes) == 1
