"""An advisor's actions on the demo library: agreed, done, closed, taken up again, and what the marks say of them."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt

from app.services.actions import ActionState, Owner
from app.ui.dialogs.action import ActionDialog
from app.ui.dialogs.coaching import HappenedDialog
from app.ui.pages.advisor_actions import AdvisorActions
from tests.ui.coaching_room import advisor, stand
from tests.ui.window_room import WindowRoom

Key = Qt.Key


@pytest.fixture
def panel(room: WindowRoom) -> Iterator[AdvisorActions]:
    """Return the actions of Gareth Pugh: one is overdue, one has slipped."""
    made = stand(room, AdvisorActions)
    made.show_advisor(advisor(room, "Gareth Pugh"))
    room.settle()
    yield made
    made.close()
    made.deleteLater()


def press(room: WindowRoom, panel: AdvisorActions, what: str) -> None:
    """Put the cursor on an action."""
    panel.table.selectRow(next(place for place, each in enumerate(panel.listed) if what in each.what))
    room.settle()


def test_the_overdue_one_comes_first_and_the_counts_are_said(panel: AdvisorActions) -> None:
    assert panel.summary.text() == "1 open · 1 overdue · 1 worked · 1 slipped"
    assert panel.card.state.text() == "▼ overdue"
    assert "overdue since 11 Nov" in panel.card.who.text()
    assert panel.card.verdict.isHidden(), "nothing is said of marks before it is done"


def test_a_slip_is_said_and_taken_up_again_by_hand_alone(room: WindowRoom, panel: AdvisorActions) -> None:
    press(room, panel, "Say the query back")
    assert "It has slipped since: 82% of 17" in panel.card.slipped.text()
    assert panel.card.reopen_button.isVisible()
    panel.card.reopen_button.click()
    room.settle()
    again = next(each for each in panel.listed if each.reopens_id is not None)
    assert (again.state, again.due_on) == (ActionState.OPEN, date(2026, 12, 5))
    press(room, panel, "Say the query back")
    assert not any(each.slip for each in panel.listed)


def test_an_action_is_agreed_by_keys_alone(room: WindowRoom, panel: AdvisorActions) -> None:
    panel.agree_button.setFocus()
    room.press(Key.Key_Space)
    dialog = room.dialog
    assert isinstance(dialog, ActionDialog)
    room.press(Key.Key_Return)
    assert dialog.problem.text() == "Say what is to be done."
    room.type("Give the day in every call")
    room.tab_to(dialog.criterion)
    room.press(*[Key.Key_Down] * 17)
    room.press(Key.Key_Return)
    room.settle()
    found = next(each for each in panel.listed if each.what == "Give the day in every call")
    assert found.criterion is not None
    assert (found.criterion.number, found.owner, found.due_on) == (17, Owner.ADVISOR, date(2026, 12, 5))


def test_a_buddy_is_a_colleague_with_a_name(room: WindowRoom, panel: AdvisorActions) -> None:
    panel.agree()
    dialog = room.dialog
    assert isinstance(dialog, ActionDialog)
    dialog.what.setText("Two calls side by side")
    dialog.owner.setCurrentIndex(dialog.owner.findData(Owner.BUDDY))
    names = [dialog.who.itemText(place) for place in range(dialog.who.count())]
    assert "Helen Foster" in names
    assert "Gareth Pugh" not in names
    dialog.who.setCurrentText("Helen Foster")
    dialog.has_due.setChecked(False)
    dialog.submit()
    room.settle()
    found = next(each for each in panel.listed if each.owner is Owner.BUDDY)
    assert (found.owner_name, found.due_on) == ("Helen Foster", None)


def test_done_then_worked(room: WindowRoom, panel: AdvisorActions) -> None:
    press(room, panel, "Emergency repairs")
    panel.card.done_button.click()
    dialog = room.dialog
    assert isinstance(dialog, HappenedDialog)
    dialog.words.setPlainText("Went through it on Friday")
    dialog.submit()
    room.settle()
    press(room, panel, "Emergency repairs")
    action = panel.current
    assert action is not None
    assert (action.state, action.evidence) == (ActionState.DONE, "Went through it on Friday")
    assert panel.card.verdict.text() == "too early to tell"
    panel.card.worked_button.click()
    room.dialog.submit()  # type: ignore[attr-defined]
    room.settle()
    assert {each.state for each in panel.listed} == {ActionState.WORKED}


def test_what_shows_it_is_kept_as_it_is_typed(room: WindowRoom, panel: AdvisorActions) -> None:
    press(room, panel, "Emergency repairs")
    panel.card.evidence.setFocus()
    room.type("Half of it read")
    room.tab_to(panel.card.done_button)
    room.settle()
    number = panel.listed[0].id
    assert room.desk.actions.one(number).evidence == "Half of it read"


def test_its_source_is_one_press_away(room: WindowRoom, panel: AdvisorActions) -> None:
    asked: list[int] = []
    panel.evaluation_asked.connect(asked.append)
    press(room, panel, "Emergency repairs")
    assert panel.card.source.text() == "from the evaluation of 13 Oct"
    panel.card.source.click()
    action = panel.current
    assert action is not None
    assert asked == [action.evaluation_id]


def test_without_any_it_says_what_to_do_first(room: WindowRoom) -> None:
    team = room.desk.people.teams()[0]
    new = room.desk.people.add_advisor("Zoe Hall", team.id)
    made = stand(room, AdvisorActions)
    made.show_advisor(new)
    room.settle()
    assert made.empty.action.isVisible()
    made.take_focus()
    assert made.empty.action.hasFocus()
    made.close()


def test_with_large_text_the_action_stands_below_its_list(room: WindowRoom) -> None:
    room.window.resize(1366, 768)
    page = room.workplace.advisors
    room.workplace.show_advisor(room.desk.people.advisors()[0].id)
    page.advisor.parts.show_part(2)
    room.settle()
    part = page.advisor.parts.actions_part
    assert part is not None
    for scale, beside in ((100, True), (200, False)):
        room.window.theme.set_scale(scale)
        room.settle()
        card, table = part.card.mapTo(part, QPoint()), part.table.mapTo(part, QPoint())
        assert (card.x() > table.x() + part.table.width() // 2) == beside
        assert (card.y() > table.y()) == (not beside)
