"""The transcript beside the recording: offered, followed, searched, chosen from, and masked, by keys and by mouse."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app import paths
from app.domain.times import clock_text
from app.domain.transcript import MASK, Cue, Word
from app.domain.words import Mark, MomentKind
from app.services.interactions import InteractionRow
from app.services.transcribing import Transcript
from app.ui.main_window import MainWindow
from app.ui.pages.evaluate import EvaluatePage
from app.ui.pages.evaluate_panels import MOMENTS, TRANSCRIPT
from app.ui.panels.transcript import TranscriptPanel
from app.ui.panels.transcript_view import TranscriptView
from app.ui.theme import Theme
from tests.ui.evaluate_room import Room, a_room
from tests.ui.window_room import WindowRoom

CARD = paths.resources() / "demo" / "08-card-number-read-aloud.opus"


@pytest.fixture
def bare(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    """A call with a transcript beside its recording that nobody has imported yet."""
    with a_room(tmp_path, CARD) as opened:
        opened.load()
        opened.page.panels.tabs.setCurrentIndex(TRANSCRIPT)
        yield opened


@pytest.fixture
def room(bare: Room) -> Room:
    panel(bare).empty.action.click()
    bare.settle()
    return bare


def panel(room: Room) -> TranscriptPanel:
    return room.page.panels.transcript


def view(room: Room) -> TranscriptView:
    return panel(room).view


def shown(room: Room) -> str:
    return " ".join(cue.text for cue in view(room).cues)


def place_of(room: Room, row: int, word: int) -> QPoint:
    """Return where a word of a cue is on the list."""
    rect = view(room).visualRect(view(room).model().index(row, 0))
    one = view(room).rows.words(row)[word]
    middle = QPointF(one.x + one.width / 2, (one.line + 0.5) * view(room).fontMetrics().height())
    return (view(room).rows.text_corner(rect) + middle).toPoint()


# -- getting one


def test_what_lies_beside_the_recording_is_offered_and_taken_by_one_press(bare: Room) -> None:
    assert not panel(bare).has_transcript
    assert panel(bare).choose_file.isVisible()
    bare.press("Ctrl+F")
    assert bare.focus is panel(bare).empty.action
    bare.press("Space")
    bare.settle()
    assert len(view(bare).cues) == 27
    assert view(bare).isVisible()
    bare.page.load(bare.evaluation_id)
    bare.settle()
    assert len(view(bare).cues) == 27


def test_a_broken_one_is_refused_in_words_and_the_call_still_plays(room: Room, tmp_path: Path) -> None:
    broken = tmp_path / "broken.srt"
    broken.write_text("1\n00:00:05,000 --> 00:00:04,000\nhi\n")
    room.press("Space")
    room.until(lambda: room.page.playback.playing)
    panel(room).import_asked.emit(broken)
    room.settle()
    assert panel(room).bar.text == "broken.srt: line 2: it ends (00:00:04,000) before it starts (00:00:05,000)"
    assert len(view(room).cues) == 27
    assert room.page.playback.playing


def test_a_file_that_has_gone_is_said_to_be_gone(room: Room, tmp_path: Path) -> None:
    panel(room).import_asked.emit(tmp_path / "gone.vtt")
    room.settle()
    assert "could not be found" in panel(room).bar.text


# -- following


def test_the_list_follows_until_somebody_scrolls_and_again_when_asked(room: Room) -> None:
    listed = view(room)
    room.page.playback.seek(100_000)
    room.settle()
    assert listed.cues[listed.rows.marked.playing].start_ms <= 100_000
    playing = listed.visualRect(listed.model().index(listed.rows.marked.playing, 0))
    assert listed.viewport().rect().contains(playing)
    follow = panel(room).search_bar.follow
    assert not follow.isVisible()
    middle = QPointF(listed.viewport().rect().center())
    wheel = QWheelEvent(
        middle,
        listed.viewport().mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, 1200),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(listed.viewport(), wheel)
    assert follow.isVisible()
    scrolled = listed.verticalScrollBar().value()
    room.page.playback.seek(110_000)
    room.settle()
    assert listed.verticalScrollBar().value() == scrolled
    follow.click()
    assert not follow.isVisible()
    assert listed.verticalScrollBar().value() != scrolled


def test_a_click_goes_there_and_leaves_the_keyboard_with_the_marks(room: Room) -> None:
    focus = room.focus
    QTest.mouseClick(view(room).viewport(), Qt.MouseButton.LeftButton, pos=place_of(room, 2, 3))
    assert room.page.playback.position_ms == 12_790
    assert room.focus is focus
    room.press("M")
    assert room.page.work.sheet.marks[0] is Mark.MET


def test_enter_goes_to_the_cue_that_the_arrows_walked_to(room: Room) -> None:
    view(room).setFocus()
    room.press("Down", "Down", "Down", "Return")
    assert room.page.playback.position_ms == 18_930
    room.press("N")
    assert room.page.work.sheet.marks[0] is Mark.NOT_MET
    room.press("Escape")
    assert room.focus in room.page.checklist.rows.values()


# -- searching


def test_letters_typed_into_the_search_mark_nothing(room: Room) -> None:
    room.press("Ctrl+F")
    assert isinstance(room.focus, QLineEdit)
    told: list[tuple[list[int], int | None]] = []
    panel(room).hits_changed.connect(lambda hits, hit: told.append((hits, hit)))
    room.type("moment")
    room.press("Backspace", "Delete", "Home", "End")
    assert set(room.page.work.sheet.marks) == {None}
    panel(room).search_bar.field.setText("Hallam")
    assert panel(room).search_bar.count.text() == "1 of 5"
    hits, hit = told[-1]
    assert len(hits) == 5
    assert hit == hits[0]


def test_f3_goes_round_the_hits_wherever_the_keyboard_is(room: Room) -> None:
    room.press("Ctrl+F")
    room.type("hallam")
    count = panel(room).search_bar.count
    room.press("F3")
    assert count.text() == "2 of 5"
    room.press("Return", "Shift+Return", "Shift+F3", "Shift+F3")
    assert count.text() == "5 of 5"
    room.press("Escape", "Escape")
    assert panel(room).search_bar.field.text() == ""
    assert room.focus in room.page.checklist.rows.values()
    room.press("Ctrl+F")
    room.type("hallam")
    room.page.checklist.take_focus()
    room.page.panels.tabs.setCurrentIndex(MOMENTS)
    room.press("F3")
    assert room.page.panels.tabs.currentIndex() == TRANSCRIPT
    assert view(room).currentIndex().row() == panel(room).view.rows.marked.hit.cue


def test_nothing_found_is_said(room: Room) -> None:
    room.press("Ctrl+F")
    room.type("zebra")
    assert panel(room).search_bar.count.text() == "not found"
    room.press("F3", "Return")


# -- choosing words


def test_words_chosen_by_keys_become_a_moment_of_the_target(room: Room) -> None:
    room.page.work.point(7)
    room.press("Ctrl+F")
    room.press("Down", "Home", "Down", "Shift+Right", "Shift+Right", "Shift+Right", "Shift+Left")
    assert panel(room).phrase.isVisible()
    assert view(room).choice.text(view(room).cues) == "Hello, Sarah."
    room.press("Q")
    assert not panel(room).phrase.isVisible()
    (moment,) = room.stored().moments
    assert (moment.number, moment.kind, moment.comment) == (7, MomentKind.EVIDENCE, "“Hello, Sarah.”")
    assert moment.start_ms == 7700
    assert 7700 < moment.end_ms < 9500
    room.press("Ctrl+Z")
    assert room.stored().moments == ()


def test_words_chosen_with_the_mouse_over_two_cues(room: Room) -> None:
    viewport = view(room).viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place_of(room, 1, 11))
    for row, word in ((1, 14), (2, 1), (2, 3)):
        QTest.mouseMove(viewport, place_of(room, row, word))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place_of(room, 2, 3))
    assert room.page.playback.position_ms == 0
    chosen = view(room).choice.text(view(room).cues)
    assert chosen == "I've left it a bit late. … No problem at all,"
    panel(room).phrase.keep.click()
    (moment,) = room.stored().moments
    assert moment.comment == f"“{chosen}”"
    assert moment.start_ms < 12_390 < 12_790 < moment.end_ms


def test_a_double_click_chooses_a_word_and_escape_lets_it_go(room: Room) -> None:
    QTest.mouseDClick(view(room).viewport(), Qt.MouseButton.LeftButton, pos=place_of(room, 0, 2))
    assert view(room).choice.text(view(room).cues) == "Northdale"
    view(room).setFocus()
    room.press("Escape")
    assert view(room).choice is None


def test_without_words_q_does_nothing(room: Room) -> None:
    room.press("Q")
    assert room.stored().moments == ()


# -- card numbers


def test_a_card_number_is_announced_marked_masked_and_unmasked_by_undo(room: Room) -> None:
    bar = panel(room).suspicion
    assert "A card number seems to be read aloud, 0:40–0:55." in bar.text
    assert not room.page.panels.tabs.tabIcon(TRANSCRIPT).isNull()
    assert len(view(room).rows.marked.suspected) == 6
    bar.show_it.click()
    assert view(room).visualRect(view(room).model().index(9, 0)).intersects(view(room).viewport().rect())
    bar.accept.click()
    (moment,) = room.stored().moments
    assert (moment.number, moment.kind, moment.start_ms, moment.end_ms) == (None, MomentKind.SENSITIVE, 40_420, 55_300)
    assert not any(secret in shown(room) for secret in ("4111", "1111", "04/29", "903"))
    assert MASK in shown(room)
    assert not bar.isVisible()
    assert room.page.panels.tabs.tabIcon(TRANSCRIPT).isNull()
    panel(room).search_bar.field.setText("1111")
    assert panel(room).search_bar.count.text() == "not found"
    index = view(room).model().index(8, 0)
    assert "hidden" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    room.press("Ctrl+Z")
    assert "4111" in shown(room)
    assert bar.isVisible()


def test_what_is_no_card_number_is_not_asked_about_again(room: Room) -> None:
    panel(room).suspicion.dismiss.click()
    room.settle()
    assert not panel(room).suspicion.isVisible()
    assert "4111" in shown(room)
    assert room.stored().moments == ()
    row = room.lane(lambda: room.services.transcribing.transcript(room.interaction))
    assert row.proposed == ()


def test_a_finalised_evaluation_is_told_of_it_and_changed_by_nothing(room: Room) -> None:
    panel(room).set_read_only(True)
    bar = panel(room).suspicion
    assert bar.isVisible()
    assert not bar.accept.isVisible()
    assert not bar.dismiss.isVisible()
    view(room).setFocus()
    room.press("Shift+Right", "Q")
    assert not panel(room).phrase.isVisible()
    assert room.stored().moments == ()


# -- large, accessible, in every look


def long_call(n: int) -> Transcript:
    cues = tuple(
        Cue(
            ms := place * 2700,
            ms + 2500,
            "Agent" if place % 2 else "Customer",
            f"Passage {place} is said, with a few more words to it, so that it takes more than one line of the list",
            None,
            (Word(ms, ms + 200, "Passage"), Word(ms + 200, ms + 400, str(place))),
        )
        for place in range(n)
    )
    return Transcript("long.vtt", "WebVTT", datetime(2026, 11, 21, tzinfo=UTC), cues)


def test_of_ninety_minutes_only_what_is_in_sight_is_set(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme(app, "light")
    whole = TranscriptPanel(theme)
    qtbot.addWidget(whole)
    whole.resize(640, 400)
    whole.show()
    whole.show_transcript(long_call(2000))
    for ms in (0, 1_000_000, 5_300_000):
        whole.show_position(ms)
        app.processEvents()
        rows = whole.view.rows
        rect = whole.view.visualRect(whole.view.model().index(rows.marked.playing, 0))
        assert whole.view.cues[rows.marked.playing].start_ms == ms // 2700 * 2700
        assert whole.view.viewport().rect().contains(rect)
    assert len(rows._sets) < 200
    whole.search_bar.field.setText("passage 1999")
    assert whole.search_bar.count.text() == "1 of 1"
    theme.deleteLater()


def test_a_screen_reader_hears_time_speaker_and_words(room: Room) -> None:
    interface = QAccessible.queryAccessibleInterface(view(room))
    assert interface.text(QAccessible.Text.Name) == "Transcript"
    assert interface.childCount() >= 27
    cue = view(room).cues[0]
    said = view(room).model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"{clock_text(cue.start_ms)}, Sarah: {cue.text}"
    bar = panel(room).search_bar
    for part in (bar.field, bar.before, bar.after, bar.follow, bar.more):
        named = QAccessible.queryAccessibleInterface(part)
        assert named.text(QAccessible.Text.Name)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("scale", [100, 200])
def test_no_word_leaves_its_row_in_any_theme_or_size(room: Room, theme: str, scale: int) -> None:
    room.theme.prefer(theme)
    room.theme.set_scale(scale)
    room.wait(30)
    listed = view(room)
    for row in range(27):
        rect = listed.visualRect(listed.model().index(row, 0))
        corner = listed.rows.text_corner(rect)
        for word in listed.rows.words(row):
            assert corner.x() + word.x + word.width <= listed.viewport().width() + 0.5
            assert corner.y() + (word.line + 1) * listed.fontMetrics().height() <= rect.bottom() + 1
    assert not listed.grab().toImage().isNull()


def test_the_key_for_finding_belongs_to_the_page_that_is_open(
    build: Callable[[], MainWindow], demo_library: Path, tmp_path: Path
) -> None:
    room = WindowRoom.on_copy(build(), demo_library, tmp_path)
    drafts: list[tuple[InteractionRow, ...]] = []
    room.desk.tasks.library(room.desk.interactions.drafts, drafts.append)
    room.until(lambda: drafts)
    assert drafts[0][0].evaluation_id is not None
    room.window.open_evaluation(drafts[0][0].evaluation_id)
    room.settle()
    (page,) = room.window.findChildren(EvaluatePage)
    room.until(lambda: page.panels.transcript.has_transcript)
    QTest.keySequence(room.focus, "Ctrl+F")
    assert page.isVisible()
    assert room.focus is page.panels.transcript.search_bar.field
