"""After finalising, the next step becomes an action in one click; agreed once, another can be asked for."""

from app.domain.words import State
from app.services.interactions import InteractionRow, Query
from app.ui.dialogs.action import ActionDialog
from tests.ui.window_room import WindowRoom

MOVE = "Council tax after a move"


def finalised(room: WindowRoom) -> InteractionRow:
    """Return Tom's recorded call that was finalised with a next step and three not met."""
    rows = room.desk.interactions.page(Query(), None, 400)
    return next(row for row in rows if row.subject == MOVE and row.recording and row.state is not State.DRAFT)


def test_a_draft_offers_nothing(room: WindowRoom) -> None:
    draft = room.desk.interactions.drafts()[0]
    assert draft.evaluation_id is not None
    room.workplace.open_evaluation(draft.evaluation_id)
    room.settle()
    assert room.workplace.evaluate is not None
    assert room.workplace.evaluate.panels.feedback.agree.isHidden()


def test_the_next_step_becomes_an_action_in_one_click(room: WindowRoom) -> None:
    number = finalised(room).evaluation_id
    assert number is not None
    room.workplace.open_evaluation(number)
    room.settle()
    assert room.workplace.evaluate is not None
    feedback = room.workplace.evaluate.panels.feedback
    assert feedback.agree.text() == "Agree it as an action"
    feedback.agree.click()
    room.settle()
    (action,) = room.desk.actions.of_evaluation(number)
    texts = room.desk.evaluating.open(number).texts
    assert (action.what, action.due_on) == (texts.next_step, texts.next_step_due)
    assert feedback.agreed.text() == "1 action agreed"
    assert feedback.agree.text() == "Agree an action…"


def test_another_one_is_asked_for_in_words(room: WindowRoom) -> None:
    number = finalised(room).evaluation_id
    assert number is not None
    room.workplace.open_evaluation(number)
    room.settle()
    assert room.workplace.evaluate is not None
    feedback = room.workplace.evaluate.panels.feedback
    feedback.agree.click()
    room.settle()
    feedback.agree.click()
    dialog = room.dialog
    assert isinstance(dialog, ActionDialog)
    dialog.what.setText("Offer the survey")
    dialog.submit()
    room.settle()
    assert [each.what for each in room.desk.actions.of_evaluation(number)][1:] == ["Offer the survey"]
    assert feedback.agreed.text() == "2 actions agreed"
