"""The guided first evaluation: offered once, done by keys on the real page, passed over, left, and come back to."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction

from app.domain.words import State
from app.ui.dialogs.own_library import OwnLibraryDialog
from app.ui.guided import evaluation_to_try
from app.ui.guided_steps import STEPS
from app.ui.main_window import MainWindow
from app.ui.pages.evaluate import EvaluatePage
from app.ui.session import demo_path
from app.ui.widgets.coach_card import CoachCard
from app.ui.widgets.coach_place import Side, beside
from tests.ui.test_accessible import nameless
from tests.ui.test_first_start import own
from tests.ui.window_room import WindowRoom

Build = Callable[[], MainWindow]
Key = Qt.Key
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def fresh(fresh: WindowRoom, demo_library: Path) -> WindowRoom:
    """Return the window of somebody who has never had a library; the demo library is made already."""
    shutil.copy(demo_library, demo_path())
    return fresh


@pytest.fixture
def offered(fresh: WindowRoom) -> WindowRoom:
    """Return the window with the guide offered over the demo library."""
    fresh.window.stage.first.demo_button.setFocus()
    fresh.press(Key.Key_Space)
    fresh.until(lambda: fresh.window.guided.card is not None)
    fresh.settle()
    return fresh


@pytest.fixture
def guided(room: WindowRoom) -> WindowRoom:
    """Return the window with the guide at its first step, asked for from the menu."""
    ask(room)
    return room


def ask(room: WindowRoom) -> None:
    """Choose the guide from the Help menu and wait for its first step."""
    actions = room.window.menuBar().findChildren(QAction) + room.window.findChildren(QAction)
    next(action for action in actions if action.text().replace("&", "") == "A guided first evaluation").trigger()
    reach(room, "Press Space")


def card(room: WindowRoom) -> CoachCard:
    """Return the card that is shown."""
    shown = room.window.guided.card
    assert shown is not None
    assert shown.isVisible()
    return shown


def page(room: WindowRoom) -> EvaluatePage:
    """Return the Evaluate page."""
    assert room.workplace.evaluate is not None
    return room.workplace.evaluate


def reach(room: WindowRoom, title: str) -> None:
    """Wait until the card says something that begins with ``title``."""
    room.until(lambda: room.window.guided.card is not None and card(room).title.text().startswith(title))
    room.settle()


def pass_over(room: WindowRoom) -> None:
    """Press Next by its key, and wait until it has sprung back and the card says something else."""
    before = card(room).title.text()
    room.press(Key.Key_N, modifier=ALT)
    room.until(lambda: card(room).title.text() != before and not card(room).on_button.isDown())


def test_it_is_offered_once_with_the_keyboard_on_it(offered: WindowRoom) -> None:
    assert offered.focus is card(offered).on_button
    assert card(offered).title.text() == "New here? A guided first evaluation"
    assert "own figures" not in card(offered).words.text()
    offered.press(Key.Key_Escape)
    assert offered.window.guided.card is None
    assert "Help ▸ A guided first evaluation" in offered.window.messages.text
    assert offered.workplace.interactions.isAncestorOf(offered.focus)
    assert offered.window.settings.now.guided
    offered.window._leave()
    offered.window.stage.first.demo_button.click()
    offered.until(lambda: offered.window.workplace is not None)
    offered.settle()
    assert offered.window.guided.card is None


def test_going_elsewhere_is_an_answer_too(offered: WindowRoom) -> None:
    offered.window.show_page("settings")
    assert offered.window.guided.card is None
    assert offered.window.settings.now.guided


def test_a_library_that_is_simply_opened_is_not_offered_it(room: WindowRoom) -> None:
    assert room.window.guided.card is None
    assert not room.window.settings.now.guided


def test_it_can_be_asked_for_before_there_is_any_library(fresh: WindowRoom) -> None:
    ask(fresh)
    assert fresh.desk.info.is_demo
    fresh.press(Key.Key_Escape)
    assert fresh.window.messages._action.isHidden()


def test_who_has_had_a_library_is_not_new_here(room: WindowRoom) -> None:
    room.window.stage.demo_asked.emit()
    room.until(lambda: room.window.workplace is not None and room.desk.info.path == demo_path())
    room.settle()
    assert room.window.guided.card is None


def test_six_steps_each_really_done_by_keys(offered: WindowRoom) -> None:
    room = offered
    room.press(Key.Key_Space)
    reach(room, "Press Space")
    work = page(room).work
    assert work is not None
    left = sum(mark is None for mark in work.sheet.marks)
    assert 0 < left <= 8
    assert page(room).checklist.isAncestorOf(room.focus)
    room.press(Key.Key_Space)
    reach(room, "Mark the criterion")
    assert page(room).playback.playing
    assert card(room).place.text() == f"Step 2 of {len(STEPS)}"
    number = work.cursor
    room.press(Key.Key_Down)
    room.press(Key.Key_Up)
    assert card(room).title.text().startswith("Mark the criterion")
    room.press(Key.Key_M)
    reach(room, "Press E")
    assert "Marked" in card(room).done.text()
    room.press(Key.Key_E)
    reach(room, "Tell the advisor")
    assert any(moment.number == number for moment in work.sheet.moments)
    assert card(room).words.text().startswith("Alt+W goes to “What you did well”.")
    room.press(Key.Key_W, modifier=ALT)
    assert room.focus is page(room).panels.feedback.did_well
    room.type("You read it back")
    room.press(Key.Key_Escape)
    reach(room, "Mark what is left")
    assert f"{left - 1} criteria are left" in card(room).words.text()
    room.press(Key.Key_N)
    assert f"{left - 2} criteria are left" in card(room).words.text()
    room.press(Key.Key_M, modifier=ALT)
    reach(room, "Press Ctrl+Enter")
    assert "no evidence yet" in card(room).words.text()
    assert not card(room).help_button.isVisible()
    room.press(Key.Key_Return, modifier=CONTROL)
    room.press(Key.Key_E)
    room.press(Key.Key_Return, modifier=CONTROL)
    room.settle()
    if page(room).guard.isVisible():
        room.press(Key.Key_Return)
    reach(room, "Press Ctrl+P")
    assert page(room).work is not None
    evaluation = room.desk.evaluating.open(page(room).evaluation_id or 0)
    assert evaluation.state is State.FINALISED
    assert evaluation.texts.did_well == "You read it back"
    room.press(Key.Key_P, modifier=CONTROL)
    reach(room, "That was a whole evaluation")
    room.press(Key.Key_Escape)  # the sheet
    assert not page(room).preview.isVisible()
    room.press(Key.Key_D, modifier=ALT)
    room.until(lambda: room.window.guided.card is None)
    room.settle()


def test_passed_over_step_by_step_it_changes_nothing(guided: WindowRoom) -> None:
    before = guided.desk.evaluating.open(page(guided).evaluation_id or 0)
    titles = []
    for _ in STEPS:
        titles.append(card(guided).title.text())
        assert nameless(card(guided)) == []
        assert card(guided).accessibleName() == titles[-1]
        pass_over(guided)
        assert not card(guided).done.isVisible()
    assert len(set(titles)) == len(STEPS)
    assert card(guided).title.text() == "That was a whole evaluation"
    after = guided.desk.evaluating.open(page(guided).evaluation_id or 0)
    assert (after.marks, after.moments, after.texts) == (before.marks, before.moments, before.texts)
    assert after.state is State.DRAFT


def test_esc_belongs_to_a_field_first_and_leaves_the_guide_then(guided: WindowRoom) -> None:
    for _ in range(3):
        guided.window.guided.card.on_asked.emit()
    reach(guided, "Tell the advisor")
    guided.press(Key.Key_W, modifier=ALT)
    guided.press(Key.Key_Escape)
    assert card(guided).title.text().startswith("Tell the advisor")
    assert page(guided).checklist.isAncestorOf(guided.focus)
    guided.press(Key.Key_Escape)
    assert guided.window.guided.card is None
    assert page(guided).isVisible()
    assert "Help ▸ A guided first evaluation" in guided.window.messages.text
    guided.press(Key.Key_M)
    assert page(guided).work is not None
    guided.settle()
    ask(guided)
    assert card(guided).title.text().startswith("Press Space")


def test_tab_reaches_its_buttons_and_leaving_gives_the_keyboard_back(guided: WindowRoom) -> None:
    guided.tab_to(card(guided).leave_button, most=200)
    guided.press(Key.Key_Space)
    assert guided.window.guided.card is None
    assert page(guided).checklist.isAncestorOf(guided.focus)


def test_it_stands_aside_on_another_page_and_ends_with_its_evaluation(guided: WindowRoom) -> None:
    guided.window.show_page("interactions")
    shown = guided.window.guided.card
    assert shown is not None
    assert not shown.isVisible()
    guided.press(Key.Key_Escape)
    assert guided.window.guided.card is shown
    guided.window.show_page("evaluate")
    assert shown.isVisible()
    drafts = guided.desk.interactions.drafts()
    other = next(row.evaluation_id for row in drafts if row.evaluation_id != page(guided).evaluation_id)
    guided.window.open_evaluation(other or 0)
    guided.until(lambda: guided.window.guided.card is None)
    guided.settle()


def test_from_a_library_of_ones_own_it_goes_to_the_demo_and_back(
    build: Build, demo_library: Path, tmp_path: Path
) -> None:
    shutil.copy(demo_library, demo_path())
    file = own(tmp_path / "own.fairhearing", "Ann Bell")
    before = file.read_bytes()
    room = WindowRoom.on(build(), file)
    ask(room)
    assert room.desk.info.is_demo
    for _ in STEPS:
        pass_over(room)
    reach(room, "That was a whole evaluation")
    assert card(room).help_button.text() == "&Back to own"
    card(room).help_button.click()
    room.until(lambda: room.window.desk is not None and room.desk.info.path == file)
    room.settle()
    assert room.window.guided.card is None
    assert room.desk.interactions.drafts() == ()
    room.window.close()
    assert len(before) == file.stat().st_size


def test_a_library_just_made_is_offered_it_and_told_why_it_goes_to_the_demo(fresh: WindowRoom, tmp_path: Path) -> None:
    fresh.window.questions.new_library()
    dialog = fresh.dialog
    assert isinstance(dialog, OwnLibraryDialog)
    dialog.team.name.setText("Ann Bell")
    dialog.team.team.setText("Revenues")
    dialog.choose(tmp_path / "Revenues")
    for _ in range(3):
        dialog.submit()
        fresh.settle()
    fresh.until(lambda: fresh.window.guided.card is not None)
    assert "to keep practice out of your own figures" in card(fresh).words.text()
    fresh.settle()
    card(fresh).on_button.click()
    reach(fresh, "Press Space")
    assert fresh.desk.info.is_demo
    fresh.window.activateWindow()  # a window manager would, after the dialog
    fresh.until(lambda: fresh.focus_or_none is not None)
    fresh.press(Key.Key_Escape)
    assert fresh.window.messages._action.text() == "Back to Revenues"


def test_left_early_it_offers_the_way_home(build: Build, demo_library: Path, tmp_path: Path) -> None:
    shutil.copy(demo_library, demo_path())
    room = WindowRoom.on(build(), own(tmp_path / "own.fairhearing", "Ann Bell"))
    ask(room)
    room.press(Key.Key_Escape)
    bar = room.window.messages
    assert bar._action.text() == "Back to own"
    bar._action.click()
    room.until(lambda: room.window.desk is not None and room.desk.info.path == tmp_path / "own.fairhearing")
    room.settle()


def test_there_is_always_a_call_to_try(room: WindowRoom) -> None:
    desk = room.desk
    drafts = {row.evaluation_id: row.marked for row in desk.interactions.drafts()}
    first = evaluation_to_try(desk)
    assert drafts[first] == max(marked or 0 for marked in drafts.values())
    for evaluation in drafts:
        assert evaluation is not None
        desk.evaluating.discard(evaluation, desk.evaluator.id)
    begun = evaluation_to_try(desk)
    assert begun not in drafts
    assert desk.evaluating.open(begun).interaction.recording is not None


@pytest.mark.parametrize(
    ("size", "scale", "theme"), [((1440, 900), 100, "light"), ((1366, 768), 150, "dark"), ((1366, 768), 200, "light")]
)
def test_the_card_is_whole_and_hides_nothing_it_speaks_of(
    guided: WindowRoom, size: tuple[int, int], scale: int, theme: str
) -> None:
    window = guided.window
    window.theme.prefer(theme)
    window.theme.set_scale(scale)
    window.resize(*size)
    guided.wait(100)
    for number in range(len(STEPS)):
        guided.settle()
        shown = card(guided)
        assert window.body.rect().contains(shown.geometry()), number
        if number != 2 or scale < 200:  # there the waveform leaves no room beside it
            assert not shown.geometry().intersects(shown._shown_part()), number
        layout = shown.layout()
        assert layout is not None
        assert shown.height() >= layout.totalHeightForWidth(shown.width())
        shown.on_asked.emit()
    window.theme.set_scale(100)
    window.theme.prefer("light")


def test_where_a_card_stands() -> None:
    area, size = QRect(0, 0, 400, 300), QSize(100, 60)
    thing = QRect(150, 120, 80, 40)
    assert beside(thing, size, area, [Side.LEFT]) == QPoint(36, 109)
    assert beside(thing, size, area, [Side.BELOW]).y() == thing.bottom() + 14
    wide = QRect(0, 100, 400, 40)
    assert not QRect(beside(wide, size, area, list(Side)), size).intersects(wide)
    whole = QRect(0, 0, 400, 200)
    assert area.contains(QRect(beside(whole, size, area, list(Side)), size))
