"""After finalising: the strip offers the next step, dialogs take it, and revisions and their history open from it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.words import Mark, State
from app.ui.dialogs.coaching import HappenedDialog, ReasonDialog
from app.ui.dialogs.comment import CommentDialog
from app.ui.dialogs.dispute import AnswerDialog, DisputeDialog
from app.ui.dialogs.history import HistoryDialog
from tests.ui.evaluate_room import Room, a_room


@pytest.fixture
def room(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    with a_room(tmp_path) as opened:
        opened.load()
        for number in range(1, 21):
            opened.press("N" if number in {7, 18} else "M")
            if number in {7, 18}:
                opened.press("E")
        opened.press("Ctrl+Return")
        if opened.page.guard.isVisible():
            opened.press("Return")
        opened.until(opened.page.head.steps.isVisible)
        opened.settle()
        yield opened


def begin(room: Room, what: str, kind: type) -> object:
    """Press a step's button and return the dialog that asks."""
    room.page.life.dialog = None
    room.page.head.steps.buttons[what].click()
    room.until(lambda: room.page.life.dialog is not None)
    dialog = room.page.life.dialog
    assert isinstance(dialog, kind)
    return dialog


def agree(room: Room, dialog: object) -> None:
    """Agree to a dialog and wait until its step is kept."""
    dialog.submit()  # type: ignore[attr-defined]
    assert not dialog.isVisible(), dialog.problem.text()  # type: ignore[attr-defined]
    room.settle()
    room.settle()


def shared(room: Room) -> None:
    dialog = begin(room, "share", HappenedDialog)
    agree(room, dialog)


def disputed(room: Room) -> None:
    shared(room)
    dialog = begin(room, "dispute", DisputeDialog)
    assert isinstance(dialog, DisputeDialog)
    dialog.boxes[18].setChecked(True)
    dialog.said[18].setText("I did, at the end")
    agree(room, dialog)


def test_each_state_offers_its_next_steps(room: Room) -> None:
    steps = room.page.head.steps
    assert steps.offered == ("share", "comment", "revise", "history")
    assert steps.said == "Not shared with Sarah Jones yet"
    shared(room)
    assert steps.offered == ("acknowledge", "dispute", "comment", "revise", "take back", "history")
    assert steps.said == "Shared with Sarah Jones on 21 Nov 2026, who has not answered yet"
    assert room.page.chip.text() == "Shared"
    dialog = begin(room, "acknowledge", HappenedDialog)
    assert isinstance(dialog, HappenedDialog)
    dialog.words.setPlainText("Fair enough")
    agree(room, dialog)
    assert steps.offered == ("comment", "revise", "take back", "history")
    assert steps.said == "Acknowledged by Sarah Jones on 21 Nov 2026: “Fair enough”"
    assert room.stored().state is State.ACKNOWLEDGED


def test_a_step_entered_by_mistake_is_taken_back_with_a_reason(room: Room) -> None:
    shared(room)
    dialog = begin(room, "take back", ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    dialog.submit()
    assert "Say why it is taken back" in dialog.problem.text()
    dialog.words.setPlainText("It was another sheet")
    agree(room, dialog)
    assert room.page.head.steps.offered == ("share", "comment", "revise", "history")
    assert room.stored().state is State.FINALISED
    history = begin(room, "history", HistoryDialog)
    assert isinstance(history, HistoryDialog)
    said = "Taken back, for it was a mistake: it was shared on 21 November 2026; It was another sheet"
    assert said in [each.text() for each in history.findChildren(QLabel)]


def test_a_dispute_names_criteria_and_is_not_answered_by_who_marked(room: Room) -> None:
    shared(room)
    dialog = begin(room, "dispute", DisputeDialog)
    assert isinstance(dialog, DisputeDialog)
    assert dialog.boxes[7].hasFocus() or dialog.focusWidget() is dialog.boxes[7], "the first that was not met"
    dialog.submit()
    assert "Choose the criteria" in dialog.problem.text()
    dialog.boxes[18].setChecked(True)
    dialog.submit()
    assert "what the advisor says" in dialog.problem.text()
    dialog.words.setPlainText("I did offer")
    agree(room, dialog)
    steps = room.page.head.steps
    assert steps.said == "⚑ Disputed by Sarah Jones on 21 Nov 2026: criterion 18 – “I did offer”"
    assert steps.offered == ("answer", "comment", "take back", "history")
    assert room.page.chip.property("tone") == "below"
    steps.buttons["answer"].click()
    room.settle()
    assert "such as Ben Achebe" in room.page.bar.text


def test_another_evaluators_answer_becomes_a_revision_on_the_page(room: Room) -> None:
    disputed(room)
    first = room.page.evaluation_id
    room.desk.sign_in(room.lane(room.services.people.evaluators)[1])
    dialog = begin(room, "answer", AnswerDialog)
    assert isinstance(dialog, AnswerDialog)
    choice = dialog.choices[18]
    assert [choice.itemText(place) for place in range(choice.count())] == [
        "The mark stands: Not met",
        "It becomes: Met",
        "It becomes: No opportunity",
    ]
    dialog.submit()
    assert "criterion 18 has no answer yet" in dialog.problem.text()
    choice.setCurrentIndex(1)
    dialog.reasons[18].setText("Heard it at 0:40")
    agree(room, dialog)
    room.until(lambda: room.page.evaluation_id != first)
    room.settle()
    steps = room.page.head.steps
    assert steps.said == "Revision 2. Dispute answered on 21 Nov 2026 by Ben Achebe: criterion 18 changed"
    assert room.page.outcome.figure_text == "95%"
    assert room.page.work is not None
    assert room.page.work.sheet.marks[17] is Mark.MET
    assert first is not None
    room.page.load(first)
    room.until(lambda: "current" in steps.offered)
    assert steps.said == "Revised on 21 Nov 2026 by Ben Achebe: Answer to the dispute of 21 November 2026"
    assert room.page.chip.text() == "Superseded"
    steps.buttons["current"].click()
    room.until(lambda: room.page.evaluation_id != first)


def test_a_revision_asks_why_and_can_be_left_for_the_one_before(room: Room) -> None:
    first = room.page.evaluation_id
    dialog = begin(room, "revise", ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    dialog.submit()
    assert "Say why" in dialog.problem.text()
    dialog.words.setPlainText("Heard again.")
    agree(room, dialog)
    room.until(lambda: room.page.evaluation_id != first)
    room.settle()
    steps = room.page.head.steps
    assert steps.said == "Revision 2: Heard again. The evaluation before it counts until this is finalised"
    assert room.page.work is not None
    assert not room.page.work.read_only
    room.page.activateWindow()
    room.page.checklist.take_focus()
    room.wait(50)
    room.press("Home", "Down", "N", "E")
    room.settle()
    steps.buttons["before"].click()
    room.until(lambda: room.page.evaluation_id == first)
    room.until(lambda: "draft" in steps.offered)
    assert steps.said == "Ann Lowe began to revise it on 21 Nov 2026: Heard again."
    steps.buttons["draft"].click()
    room.until(lambda: room.page.evaluation_id != first)


def test_the_comment_is_kept_and_shown_on_the_feedback_tab(room: Room) -> None:
    dialog = begin(room, "comment", CommentDialog)
    assert isinstance(dialog, CommentDialog)
    dialog.submit()
    assert "Write down" in dialog.problem.text()
    dialog.words.setPlainText("Thank you")
    agree(room, dialog)
    assert room.stored().texts.advisor_comment == "Thank you"
    assert room.page.panels.feedback.comment.toPlainText() == "Thank you"


def test_the_history_shows_changed_marks_side_by_side_and_opens_revisions(room: Room) -> None:
    disputed(room)
    first = room.page.evaluation_id
    assert first is not None
    room.desk.sign_in(room.lane(room.services.people.evaluators)[1])
    dialog = begin(room, "answer", AnswerDialog)
    assert isinstance(dialog, AnswerDialog)
    dialog.choices[18].setCurrentIndex(1)
    dialog.reasons[18].setText("Heard it")
    agree(room, dialog)
    room.until(lambda: room.page.evaluation_id != first)
    room.settle()
    history = begin(room, "history", HistoryDialog)
    assert isinstance(history, HistoryDialog)
    words = [each.text() for each in history.findChildren(QLabel)]
    for expected in (
        "18 Offers more help",
        "Not met",
        "Met",
        "Ben Achebe, 21 Nov 2026",
        "Why: Answer to the dispute of 21 November 2026",
        "Dispute answered: on 21 November 2026; changed: criterion 18",
    ):
        assert expected in words
    assert set(history.links) == {first}
    history.links[first].click()  # type: ignore[attr-defined]
    room.until(lambda: room.page.evaluation_id == first)


def test_where_it_is_narrow_the_rest_is_in_a_menu(room: Room) -> None:
    shared(room)
    steps = room.page.head.steps
    assert steps.more.isHidden()
    steps.setFixedWidth(steps.minimumSizeHint().width())
    room.wait(50)
    assert steps.buttons["acknowledge"].isVisible()
    assert steps.buttons["dispute"].isVisible()
    assert steps.more.isVisible()
    entries = {entry.text(): entry for entry in steps.more.menu().actions()}
    assert list(entries) == ["Comment …", "Revise …", "Take back …", "History"]
    room.page.life.dialog = None
    entries["Comment …"].trigger()
    room.until(lambda: room.page.life.dialog is not None)
    assert isinstance(room.page.life.dialog, CommentDialog)
    room.page.life.dialog.reject()
    steps.setFixedWidth(1200)
    room.wait(50)
    assert steps.more.isHidden()
    assert steps.buttons["history"].isVisible()


def test_every_step_is_named_and_reached_by_tab(room: Room) -> None:
    shared(room)
    steps = room.page.head.steps
    assert steps.accessibleName() == steps.said
    for name in steps.offered:
        made = steps.buttons[name]
        assert made.text()
        assert made.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert made.toolTip() == made.accessibleDescription()
