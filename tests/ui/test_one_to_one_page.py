"""A one-to-one on the demo library: planned, prepared, typed in, held, written up; its clips are played."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt

from app.services.one_to_ones import OneToOneState
from app.ui.dialogs.action import ActionDialog
from app.ui.dialogs.coaching import HappenedDialog, PlanOneToOneDialog, ReasonDialog
from app.ui.pages.advisor_one_to_ones import AdvisorOneToOnes
from app.ui.pages.one_to_one_clips import ClipsDialog
from tests.ui.coaching_room import advisor, stand
from tests.ui.window_room import WindowRoom

Key = Qt.Key
SUMMARISE, AGREED = "summarise", "agreed"


@pytest.fixture
def panel(room: WindowRoom) -> Iterator[AdvisorOneToOnes]:
    """Return the one-to-ones of Priya Nair, whose next is prepared."""
    made = stand(room, AdvisorOneToOnes)
    made.show_advisor(advisor(room, "Priya Nair"))
    room.settle()
    yield made
    made.leave()
    made.close()
    made.deleteLater()


def open_first(room: WindowRoom, panel: AdvisorOneToOnes) -> None:
    panel.table.selectRow(0)
    panel.table.setFocus()
    room.press(Key.Key_Return)
    room.settle()


def test_the_list_says_how_the_quarter_and_the_year_stand(panel: AdvisorOneToOnes) -> None:
    assert panel.clock.text() == "planned for 24 Nov"
    assert panel.year.text() == "2 of 4 held this year"
    assert panel.found is not None
    assert [row.state for row in panel.found.rows][:2] == [OneToOneState.PREPARED, OneToOneState.DOCUMENTED]


def test_the_prepared_one_has_everything_on_the_table(room: WindowRoom, panel: AdvisorOneToOnes) -> None:
    open_first(room, panel)
    page = panel.page
    assert page.title.text() == "One-to-one, 24 Nov 2026"
    assert page.chip.text() == "prepared"
    assert "85% of all points covered (22 evaluations)" in page.fields.fields[SUMMARISE].toPlainText()
    assert page.main_button.text() == "It was held…"
    assert page.view is not None
    assert page.view.clips
    assert page.view.open_actions


def test_what_is_typed_is_saved_only_after_it_is_in_the_file(room: WindowRoom, panel: AdvisorOneToOnes) -> None:
    open_first(room, panel)
    page = panel.page
    assert page.view is not None
    field = page.fields.fields[AGREED]
    field.setFocus()
    room.type("Listen together on Monday")
    assert "Saved" not in page.kept.text()
    room.tab_to(page.back_button)
    room.until(lambda: page.kept.text().startswith("Saved"))
    assert room.desk.one_to_ones.one(page.view.id).texts.agreed == "Listen together on Monday"


def test_it_is_held_and_written_up_by_keys_alone(room: WindowRoom, panel: AdvisorOneToOnes) -> None:
    open_first(room, panel)
    page = panel.page
    room.tab_to(page.main_button)
    room.press(Key.Key_Space)
    dialog = room.dialog
    assert isinstance(dialog, HappenedDialog)
    assert dialog.day.day() == date(2026, 11, 21), "the day planned is still to come, so today is offered"
    room.press(Key.Key_Return)
    room.settle()
    assert page.chip.text() == "held, to be written up"
    page.main_button.click()
    room.settle()
    assert "Write down what was agreed first" in page.bar.text
    page.fields.fields[AGREED].setPlainText("A recap in every call")
    page.main_button.click()
    room.settle()
    assert page.view is not None
    assert page.view.state is OneToOneState.DOCUMENTED
    assert all(field.isReadOnly() for field in page.fields.fields.values())
    assert not page.main_button.isVisible()
    assert panel.found is not None
    assert panel.found.year.held == 3


def test_a_new_one_is_planned_prepared_and_begun_from_the_evaluations(
    room: WindowRoom, panel: AdvisorOneToOnes
) -> None:
    panel.show_advisor(advisor(room, "Tom Ashworth"))
    room.settle()
    panel.plan_button.click()
    dialog = room.dialog
    assert isinstance(dialog, PlanOneToOneDialog)
    assert dialog.day.day() == date(2026, 11, 28)
    dialog.submit()
    room.settle()
    page = panel.page
    assert page.chip.text() == "planned"
    assert page.fields.texts().summarise == ""
    page.main_button.click()
    room.settle()
    assert page.chip.text() == "prepared"
    assert all(getattr(page.fields.texts(), box) for box in ("summarise", "ask", "formulate", "express"))


def test_a_second_in_the_quarter_is_refused_in_words(room: WindowRoom, panel: AdvisorOneToOnes) -> None:
    said: list[str] = []
    room.desk.said.connect(said.append)
    panel.plan()
    room.dialog.submit()  # type: ignore[attr-defined]
    room.settle()
    assert said == [
        "One is planned for 24 November 2026 in the same quarter already. Change its day, or call it off first."
    ]


def test_it_is_called_off_with_a_reason_and_taken_up_again(room: WindowRoom, panel: AdvisorOneToOnes) -> None:
    open_first(room, panel)
    page = panel.page
    page.head.off_button.click()
    dialog = room.dialog
    assert isinstance(dialog, ReasonDialog)
    dialog.submit()
    assert dialog.isVisible()
    dialog.words.setPlainText("On leave")
    dialog.submit()
    room.settle()
    assert page.chip.text() == "called off"
    assert "On leave" in page.about.text()
    page.head.reopen_button.click()
    room.settle()
    assert page.chip.text() == "prepared"


def test_clips_are_chosen_and_played_without_what_is_silenced(room: WindowRoom, panel: AdvisorOneToOnes) -> None:
    open_first(room, panel)
    page = panel.page
    assert page.view is not None
    clip = page.view.clips[0]
    heard: list[object] = []
    page.player.playing.connect(heard.append)
    page.clips.play_asked.emit(clip)
    room.until(lambda: clip.moment_id in heard)
    assert page.player.playback.hearing.muted == clip.silenced
    assert page.player.playback.position_ms >= clip.start_ms - 50
    page.player.stop()
    room.until(lambda: heard[-1] is None)
    page.clips.choose_button.click()
    room.settle()
    dialog = room.dialog
    assert isinstance(dialog, ClipsDialog)
    dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.list.item(1).setCheckState(Qt.CheckState.Checked)
    dialog.submit()
    room.settle()
    assert page.view is not None
    assert [each.moment_id for each in page.view.clips] != [clip.moment_id]
    assert len(page.view.clips) == 1


def test_an_action_is_agreed_in_the_meeting(room: WindowRoom, panel: AdvisorOneToOnes) -> None:
    open_first(room, panel)
    page = panel.page
    page.actions_card.agree_button.click()
    dialog = room.dialog
    assert isinstance(dialog, ActionDialog)
    dialog.what.setText("A recap in every call")
    dialog.submit()
    room.settle()
    assert page.view is not None
    assert [each.what for each in page.view.agreed_here] == ["A recap in every call"]
    assert panel.found is not None
    assert panel.found.rows[0].actions == 1


def test_going_back_to_the_list_keeps_what_was_typed(room: WindowRoom, panel: AdvisorOneToOnes) -> None:
    open_first(room, panel)
    assert panel.page.view is not None
    number = panel.page.view.id
    panel.page.fields.fields[AGREED].setPlainText("Half a sentence")
    panel.page.back_button.click()
    room.settle()
    assert panel.unsaved == 0
    assert room.desk.one_to_ones.one(number).texts.agreed == "Half a sentence"


def test_every_field_and_step_has_a_name_and_is_reached_by_tab(room: WindowRoom, panel: AdvisorOneToOnes) -> None:
    open_first(room, panel)
    page = panel.page
    page.back_button.setFocus()
    wanted = [page.head.off_button, page.head.plan_button, page.main_button, *page.fields.fields.values()]
    wanted += [page.clips.choose_button, page.actions_card.agree_button]
    reached: set[object] = set()
    for _ in range(60):
        room.press(Key.Key_Tab)
        reached.add(room.focus)
    assert all(widget in reached for widget in wanted)
    assert all(field.accessibleName() for field in page.fields.fields.values())
