"""The Sample page on the demo library: drawn, worked through, replaced, certified and given up."""

import json
from pathlib import Path

from PySide6.QtCore import Qt

from app.domain.words import Purpose
from app.ui.pages.sample_reason import ReasonDialog
from tests.ui.window_room import WindowRoom

Key = Qt.Key
MONTH = 202611


def sample(room: WindowRoom) -> None:
    """Go to the sample."""
    room.press(Key.Key_3, modifier=Qt.KeyboardModifier.AltModifier)
    room.settle()


def drawn(room: WindowRoom) -> None:
    """Draw the month's sample by the keyboard."""
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
    sample_id = room.desk.sampling.samples(MONTH)[0].id
    assert [each.reason for each in room.desk.sampling.certificate(sample_id).replacements] == ["Wrong advisor"]


def test_a_draw_is_given_up_with_a_reason_and_stays_on_record(room: WindowRoom) -> None:
    drawn(room)
    month = room.workplace.sample.month
    month.side.abandon.click()
    give(room, "The plan was wrong")
    assert month.empty.isVisible()
    room.window.activateWindow()
    room.until(lambda: room.focus_or_none is month.empty.action)
    assert [draw.abandon_reason for draw in room.desk.sampling.samples(MONTH)] == ["The plan was wrong"]
    room.press(Key.Key_Space)
    room.settle()
    assert "The plan was wrong" in month.side.besides.text()


def test_the_certificate_is_saved_to_be_shown_and_to_be_checked(room: WindowRoom, tmp_path: Path) -> None:
    drawn(room)
    room.workplace.sample.month.write_certificate(tmp_path / "certificate.pdf")
    room.settle()
    assert (tmp_path / "certificate.pdf").read_bytes().startswith(b"%PDF")
    told = json.loads((tmp_path / "certificate.json").read_text(encoding="utf-8"))
    assert told["seed"] == room.desk.sampling.samples(MONTH)[0].seed
    assert "certificate.json" in room.window.messages.text


def test_another_month_has_a_sample_of_its_own(room: WindowRoom) -> None:
    drawn(room)
    page = room.workplace.sample
    page.period.setCurrentIndex(1)
    page.period.activated.emit(1)
    room.settle()
    assert page.month.period == 202610
    assert page.month.empty.isVisible()
    assert not page.main_button.isVisible()
