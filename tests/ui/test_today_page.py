"""Today on the demo library: what is due and unfinished, and Enter evaluates the next."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from sqlalchemy import text

from app.domain.words import Mark, Purpose, State
from app.services import keeping
from app.services.progress import News
from app.ui.finding_words import words as finding_words
from app.ui.main_window import MainWindow
from app.ui.pages.sample_next import NextInSample
from tests.a_library import Clock, Library
from tests.ui.window_room import WindowRoom

Key = Qt.Key


def words(widget: QWidget) -> str:
    """Return everything that can be read on a card."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def today(room: WindowRoom) -> None:
    """Go to Today."""
    room.press(Key.Key_1, modifier=Qt.KeyboardModifier.AltModifier)
    room.settle()


def give_up(room: WindowRoom) -> None:
    """Leave the month without a sample."""
    for view in room.desk.sampling.samples(202611):
        if view.in_use:
            room.desk.sampling.abandon(view.id, "Drawn for a test", room.desk.evaluator.id)


def test_without_a_sample_nothing_is_called_late_and_enter_evaluates_the_newest(room: WindowRoom) -> None:
    give_up(room)
    today(room)
    page = room.workplace.today
    view = page.view
    assert view is not None
    assert view.next is not None
    assert not view.next.sampled
    assert "newest" in page.main_button.text()
    assert "No sample is drawn" in words(page.sample)
    assert "behind" not in words(page.sample)
    room.press(Key.Key_Return)
    room.settle()
    assert room.workplace.page == "evaluate"
    evaluate = room.workplace.evaluate
    assert evaluate is not None
    assert evaluate.work is not None
    evaluation = evaluate.work.sheet.evaluation
    assert evaluation.interaction.id == view.next.interaction_id
    assert evaluation.purpose is Purpose.ROUTINE


def test_with_a_sample_the_pace_is_said_and_enter_evaluates_the_next_of_the_queue(room: WindowRoom) -> None:
    give_up(room)
    room.desk.sampling.draw(202611, room.desk.evaluator.id)
    today(room)
    page = room.workplace.today
    waiting = next(item for item in room.desk.sampling.queue(202611) if item.state == "open")
    progress = room.desk.sampling.progress(202611)
    assert progress.pace.words() in words(page.sample)
    assert f"of {progress.pace.target} evaluated" in words(page.sample)
    assert waiting.advisor in words(page.sample)
    room.press(Key.Key_Return)
    room.settle()
    evaluate = room.workplace.evaluate
    assert evaluate is not None
    assert evaluate.work is not None
    assert evaluate.work.sheet.evaluation.interaction.id == waiting.interaction_id
    today(room)
    assert page.view is not None
    assert page.view.next is None or page.view.next.interaction_id != waiting.interaction_id


def test_what_follows_in_the_sample_can_be_begun_as_well(room: WindowRoom) -> None:
    give_up(room)
    room.desk.sampling.draw(202611, room.desk.evaluator.id)
    today(room)
    page = room.workplace.today
    waiting = [item for item in room.desk.sampling.queue(202611) if item.state == "open"]
    assert page.view is not None
    assert [item.interaction_id for item in page.view.waiting] == [item.interaction_id for item in waiting[1:6]]
    begin = page.waiting.findChildren(QPushButton)[1]
    assert waiting[2].advisor in begin.accessibleName()
    begin.click()
    room.settle()
    assert room.workplace.evaluate is not None
    assert room.workplace.evaluate.work is not None
    assert room.workplace.evaluate.work.sheet.evaluation.interaction.id == waiting[2].interaction_id


def test_drafts_are_resumed_and_the_quarter_carries_its_n_and_interval(room: WindowRoom) -> None:
    today(room)
    page = room.workplace.today
    assert page.view is not None
    standing = page.view.team.standing
    assert standing is not None
    assert f"{standing.n} evaluations" in words(page.team)
    assert "95% interval" in words(page.team)
    draft = room.desk.interactions.drafts(room.desk.evaluator.id)[0]
    assert draft.state is State.DRAFT
    resume = page.drafts.findChildren(QPushButton)[0]
    room.tab_to(resume)
    room.press(Key.Key_Return)
    room.settle()
    assert room.workplace.evaluate is not None
    assert room.workplace.evaluate.evaluation_id == draft.evaluation_id


def test_a_signal_is_told_in_words_and_leads_to_the_advisor(room: WindowRoom) -> None:
    today(room)
    person = room.desk.people.advisors()[3]
    signals = [each for row in room.desk.people.advisors() for each in room.desk.progress.standing_out(row.id)]
    finding = next(each for each in signals if each.signal is not None)
    page = room.workplace.today
    assert page.advisors.isHidden(), "no chart of the demo library signals in its latest month"
    page.show_news((News(person, finding, 2),))
    said = words(page.advisors)
    assert person.name in said
    assert finding_words(finding) in said
    assert "and 2 more" in said
    look = page.advisors.findChildren(QPushButton)[0]
    room.tab_to(look)
    room.press(Key.Key_Return)
    room.settle()
    assert room.workplace.advisors.advisor.advisor_id == person.id


def test_what_is_not_on_record_leads_to_the_register(build: Callable[[], MainWindow], tmp_path: Path) -> None:
    path = tmp_path / "own.fairhearing"
    made = keeping.create(path, "Own", Clock(), evaluator=("Ann Lee", "QA"), team="One", advisors=("Sarah Jones",))
    library = Library(path, made)
    library.contact(library.people.advisors()[0].id)
    made.close()
    room = WindowRoom.on(build(), path)
    today(room)
    page = room.workplace.today
    assert "Sarah Jones" in words(page.notices)
    assert "how callers are told" in words(page.notices)
    page.notices.findChildren(QPushButton)[0].click()
    room.settle()
    assert room.workplace.page == "sample"


def test_an_empty_library_says_what_to_do_first(build: Callable[[], MainWindow], tmp_path: Path) -> None:
    path = tmp_path / "own.fairhearing"
    keeping.create(path, "Own", Clock(), evaluator=("Ann Lee", "QA"), team="One", advisors=("Bo Day",)).close()
    room = WindowRoom.on(build(), path)
    today(room)
    page = room.workplace.today
    assert page.empty.isVisible()
    assert not page.main_button.isVisible()
    assert room.focus is page.empty.action


def test_after_an_evaluation_of_the_queue_the_next_is_one_press_away(room: WindowRoom) -> None:
    today(room)
    room.press(Key.Key_Return)
    room.settle()
    page = room.workplace.evaluate
    assert page is not None
    assert page.work is not None
    following = page.findChildren(NextInSample)[0]
    assert not following.button.isVisible()
    here, by = page.work.id, room.desk.evaluator.id
    for number in range(1, 21):
        room.desk.evaluating.mark(here, number, Mark.MET, None, by)
    page.load(here)
    room.settle()
    page.finalising.begin()
    room.settle()
    waiting = next(item for item in room.desk.sampling.queue(202611) if item.state == "open")
    assert following.button.isVisible()
    following.button.click()
    room.settle()
    assert page.work.sheet.evaluation.interaction.id == waiting.interaction_id
    assert not following.button.isVisible()


def test_missing_recordings_are_one_press_away(build: Callable[[], MainWindow], tmp_path: Path) -> None:
    path = tmp_path / "own.fairhearing"
    made = keeping.create(path, "Own", Clock(), evaluator=("Ann Lee", "QA"), team="One", advisors=("Sarah Jones",))
    library = Library(path, made)
    advisor = library.people.advisors()[0].id
    with made.write() as connection:
        recording = connection.execute(
            text("""
                INSERT INTO recording (sha256, path, size, duration_ms, channels, sample_rate, codec, missing)
                VALUES ('a', 'gone.wav', 1, 60000, 1, 8000, 'pcm', 1)
            """)
        ).lastrowid
    gone = library.contact(advisor, recording_id=recording)
    library.contact(advisor)
    made.close()
    room = WindowRoom.on(build(), path)
    today(room)
    assert "not found" in words(room.workplace.today.odd)
    room.workplace.today.odd.findChildren(QPushButton)[0].click()
    room.settle()
    assert room.workplace.page == "interactions"
    model = room.workplace.interactions.model
    row = model.row_at(0)
    assert row is not None
    assert (model.total, row.id) == (1, gone)
