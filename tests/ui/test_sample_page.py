"""The Sample page on the demo library: drawn, worked through, replaced, certified and given up."""

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from app.domain.sampling_plan import HourBand, PlanRefused, Rule, RuleKind
from app.domain.words import Channel, Purpose
from app.ui.pages.notice_dialogs import CorrectDialog, DayDialog, NoticeDialog, TakeBackDialog, TellDialog
from app.ui.pages.sample_excluding import ExcludedDialog
from app.ui.pages.sample_plan import PlanDialog, bands_of
from app.ui.pages.sample_reason import ReasonDialog
from tests.ui.test_accessible import nameless, reached, tabbed
from tests.ui.window_room import WindowRoom

Key = Qt.Key
MONTH = 202611


def sample(room: WindowRoom) -> None:
    """Go to the sample."""
    room.press(Key.Key_3, modifier=Qt.KeyboardModifier.AltModifier)
    room.settle()


def drawn(room: WindowRoom) -> None:
    """Give up the demo's sample and draw another by the keyboard."""
    for view in room.desk.sampling.samples(MONTH):
        if view.in_use:
            room.desk.sampling.abandon(view.id, "Drawn for a test", room.desk.evaluator.id)
    sample(room)
    assert room.focus is room.workplace.sample.month.empty.action
    room.press(Key.Key_Space)
    room.settle()


def give(room: WindowRoom, reason: str) -> None:
    """Answer the question for a reason."""
    dialog = room.dialog
    assert isinstance(dialog, ReasonDialog)
    dialog.submit()
    assert dialog.isVisible(), "nothing happens without a reason"
    dialog.field.setEditText(reason)
    dialog.submit()
    room.settle()


def test_the_sample_is_drawn_by_one_press_and_shows_who_is_how_far(room: WindowRoom) -> None:
    drawn(room)
    month = room.workplace.sample.month
    progress = room.desk.sampling.progress(MONTH)
    assert progress.sample is not None
    assert month.model.rowCount() == progress.drawn == len(month.queue)
    assert month.side.bars.count() == len(progress.advisors)
    assert str(progress.sample.seed) in month.side.plan.text()
    assert progress.pace.words() in month.side.pace.text()
    assert month.side.unmet.text().splitlines() == list(progress.unmet)


def test_the_next_is_worked_through_as_a_routine_evaluation(room: WindowRoom) -> None:
    drawn(room)
    page = room.workplace.sample
    waiting = page.month.next
    assert waiting is not None
    page.main_button.click()
    room.settle()
    evaluate = room.workplace.evaluate
    assert evaluate is not None
    assert evaluate.work is not None
    evaluation = evaluate.work.sheet.evaluation
    assert (evaluation.interaction.id, evaluation.purpose) == (waiting.interaction_id, Purpose.ROUTINE)
    sample(room)
    states = {item.id: item.state for item in page.month.queue}
    assert states[waiting.id] == "draft"


def test_an_item_is_replaced_only_with_a_reason(room: WindowRoom) -> None:
    drawn(room)
    month = room.workplace.sample.month
    waiting = month.next
    assert waiting is not None
    month.table.selectRow(month.queue.index(waiting))
    month.replace_button.click()
    give(room, "Wrong advisor")
    assert waiting.id not in {item.id for item in month.queue}
    sample_id = room.desk.sampling.samples(MONTH)[-1].id
    assert [each.reason for each in room.desk.sampling.certificate(sample_id).replacements] == ["Wrong advisor"]


def test_an_item_is_excluded_by_one_key_with_a_reason_and_let_in_again(room: WindowRoom) -> None:
    drawn(room)
    month = room.workplace.sample.month
    before = room.desk.sampling.excluded(MONTH)
    waiting = month.next
    assert waiting is not None
    month.table.selectRow(month.queue.index(waiting))
    month.table.setFocus()
    room.press(Key.Key_Delete)
    give(room, "Complaint under appeal")
    assert waiting.id not in {item.id for item in month.queue}
    now = room.desk.sampling.excluded(MONTH)
    assert {each.interaction_id for each in now} - {each.interaction_id for each in before} == {waiting.interaction_id}
    assert month.side.excluded.text() == f"{len(now)} excluded by hand…"
    month.side.excluded.click()
    dialog = room.dialog
    assert isinstance(dialog, ExcludedDialog)
    room.settle()
    assert list(dialog.model.rows) == list(now)
    assert nameless(dialog) == []
    dialog.table.selectRow([each.interaction_id for each in now].index(waiting.interaction_id))
    dialog.let_in.click()
    room.settle()
    assert room.desk.sampling.excluded(MONTH) == before
    dialog.close_button.click()
    room.settle()
    sample_id = room.desk.sampling.samples(MONTH)[-1].id
    told = [(each.out, each.by) for each in room.desk.sampling.certificate(sample_id).by_hand]
    assert told == [(True, room.desk.evaluator.name), (False, room.desk.evaluator.name)]


def test_what_was_evaluated_cannot_be_excluded(room: WindowRoom) -> None:
    sample(room)
    month = room.workplace.sample.month
    month.table.selectRow(next(place for place, item in enumerate(month.queue) if item.state == "done"))
    assert not month.exclude_button.isEnabled()
    month.table.setFocus()
    room.press(Key.Key_Delete)
    assert room.window.isActiveWindow(), "no question is asked"


def test_a_candidate_that_was_not_drawn_is_excluded_from_the_map(room: WindowRoom) -> None:
    sample(room)
    page = room.workplace.sample
    page.show_part("map")
    room.settle()
    before = {each.interaction_id for each in room.desk.sampling.excluded(MONTH)}
    page.map.table.selectRow(0)
    row = page.map.rows[0]
    page.map.exclude_button.click()
    give(room, "A private conversation")
    now = {each.interaction_id: each for each in room.desk.sampling.excluded(MONTH)}
    assert now.keys() - before == {row.id}
    assert now[row.id].reason == "A private conversation"
    assert row.id not in {each.id for each in page.map.rows}


def test_a_draw_is_given_up_with_a_reason_and_stays_on_record(room: WindowRoom) -> None:
    drawn(room)
    month = room.workplace.sample.month
    month.side.abandon.click()
    give(room, "The plan was wrong")
    assert month.empty.isVisible()
    room.window.activateWindow()
    room.until(lambda: room.focus_or_none is month.empty.action)
    assert [draw.abandon_reason for draw in room.desk.sampling.samples(MONTH)][-1:] == ["The plan was wrong"]
    room.press(Key.Key_Space)
    room.settle()
    assert "The plan was wrong" in month.side.besides.text()


def test_the_certificate_is_saved_to_be_shown_and_to_be_checked(room: WindowRoom, tmp_path: Path) -> None:
    drawn(room)
    room.workplace.sample.month.write_certificate(tmp_path / "certificate.pdf")
    room.settle()
    assert (tmp_path / "certificate.pdf").read_bytes().startswith(b"%PDF")
    told = json.loads((tmp_path / "certificate.json").read_text(encoding="utf-8"))
    assert told["seed"] == room.desk.sampling.samples(MONTH)[-1].seed
    assert "certificate.json" in room.window.messages.text


def test_another_month_has_a_sample_of_its_own(room: WindowRoom) -> None:
    drawn(room)
    page = room.workplace.sample
    page.period.setCurrentIndex(11)
    page.period.activated.emit(11)
    room.settle()
    assert page.month.period == 202512
    assert page.month.empty.isVisible()
    assert not page.main_button.isVisible()


def test_the_plan_is_changed_and_what_is_drawn_stays_bound_to_its_own(room: WindowRoom) -> None:
    drawn(room)
    page = room.workplace.sample
    page.plan_button.click()
    dialog = room.dialog
    assert isinstance(dialog, PlanDialog)
    dialog.quota.setValue(5)
    dialog.hours.setText("nine to five")
    dialog.submit()
    assert dialog.isVisible()
    assert "nine to five" in dialog.problem.text()
    dialog.hours.setText("9-12, 13-17")
    dialog.rules.add(Rule(RuleKind.SERVICE, "Complaints", "Under appeal"))
    dialog.channels[Channel.VISIT].setChecked(False)
    dialog.submit()
    room.settle()
    plan = room.desk.sampling.plan(202612)
    assert (plan.quota, plan.hours) == (5, (HourBand(9, 12), HourBand(13, 17)))
    assert plan.rules[-1] == Rule(RuleKind.SERVICE, "Complaints", "Under appeal")
    assert Channel.VISIT not in plan.channels
    assert page.month.progress is not None
    assert page.month.progress.plan.quota != 5, "November is drawn already"


def test_hours_are_read_as_people_write_them() -> None:
    assert bands_of("") == ()
    assert bands_of("9-12, 13:00–17:00") == (HourBand(9, 12), HourBand(13, 17))
    with pytest.raises(PlanRefused, match="9 to 12"):
        bands_of("9 to 12")


def test_every_control_of_the_dialogs_has_a_name_and_its_turn(room: WindowRoom) -> None:
    advisors, today = room.desk.people.advisors(), date(2026, 11, 21)
    notice = next(each for each in room.desk.notices.register() if each.receipts)
    for dialog in (
        PlanDialog(room.desk.sampling.plan(MONTH), (MONTH,), ("Helen Foster",), room.window),
        ReasonDialog("Replace", "", "Replace", ("Wrong advisor",), room.window),
        NoticeDialog(advisors, today, room.window),
        TellDialog(advisors, today, room.window),
        DayDialog("Helen Foster", today, today, room.window),
        CorrectDialog(notice, today, room.window),
        TakeBackDialog(notice.receipts[0], room.window),
    ):
        dialog.show()
        dialog.activateWindow()
        room.settle()
        assert nameless(dialog) == [], type(dialog).__name__
        dialog.cancel_button.setFocus()  # Tab goes through the parts of a date before it leaves it
        arrows = {each for each in dialog.findChildren(QRadioButton) if not each.isChecked()}
        assert tabbed(dialog) - arrows <= reached(room, dialog), type(dialog).__name__
        dialog.reject()
        dialog.deleteLater()
    room.settle()
