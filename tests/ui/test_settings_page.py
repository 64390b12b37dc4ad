"""The Settings page with the real window: every change holds at once, and what the organisation fixed stays."""

import base64
import json
import os
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QLabel, QScrollArea

from app.domain.measures import Measure
from app.policy import KIND
from app.services.scorecards import default_definition
from app.services.targets import Targets
from app.ui.dialogs.places import PlacesDialog
from app.ui.dialogs.scorecard import ScorecardDialog
from app.ui.dialogs.targets import TargetsDialog
from app.ui.main_window import MainWindow
from app.ui.pages.key_sheet import KeyboardDialog
from app.ui.pages.settings import SettingsPage
from tests.pictures import png
from tests.ui.test_accessible import nameless, reached, tabbed
from tests.ui.window_room import WindowRoom

CTRL = Qt.KeyboardModifier.ControlModifier
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#185"/></svg>'


@pytest.fixture
def page(room: WindowRoom) -> SettingsPage:
    """Return the page, shown."""
    return shown(room)


def shown(room: WindowRoom) -> SettingsPage:
    """Show the page and wait until everything on it is read."""
    room.window.show_page("settings")
    room.settle()
    return room.workplace.settings


def show(room: WindowRoom, page: SettingsPage, name: str) -> None:
    """Show a section by its name in the list."""
    page.show_section(next(each for each in page.sections if each.title == name))
    room.settle()


def pick(room: WindowRoom, page: SettingsPage, key: str, value: object) -> None:
    """Choose a value on the page as a hand would."""
    section = next(each for each in page.sections if key in each.rows)
    field = section._fields[key]
    field.show_value(value)  # type: ignore[arg-type]
    field.chosen.emit(value)
    room.settle()


def test_it_opens_by_key_and_the_keyboard_goes_through_the_sections(room: WindowRoom) -> None:
    room.press(Qt.Key.Key_Comma, modifier=CTRL)
    room.settle()
    page = room.workplace.settings
    assert room.workplace.page == "settings"
    assert room.focus is page.list
    for section in page.sections:
        assert page.current is section
        room.settle()
        assert nameless(room.window) == []
        assert tabbed(room.window) - reached(room, room.window) == set()
        page.list.setFocus()
        room.press(Qt.Key.Key_Down)


def test_nothing_is_cut_at_any_text_size(room: WindowRoom, page: SettingsPage) -> None:
    for scale in (100, 150, 200):
        room.window.theme.set_scale(scale)
        room.wait(50)
        for section in page.sections:
            page.show_section(section)
            room.settle()
            assert section.minimumSizeHint().width() <= section.width(), (section.title, scale)
            for words in section.findChildren(QLabel):
                if words.isVisible() and words.wordWrap():
                    assert words.height() >= words.heightForWidth(words.width()), (words.text(), scale)


def test_the_smallest_window_with_the_largest_text_cuts_no_section(room: WindowRoom, page: SettingsPage) -> None:
    room.window.resize(1024, 640)
    room.window.theme.set_scale(200)
    for section in page.sections:
        page.show_section(section)
        room.settle()
        fits = section.width() <= page.width() - page.list.width()
        area = page._stage.currentWidget()
        assert isinstance(area, QScrollArea)
        assert fits or area.horizontalScrollBar().isVisible(), section.title
        assert fits or section is page.keyboard, section.title
    heights = {page.list.visualItemRect(page.list.item(place)).height() for place in range(page.list.count())}
    assert len(heights) == 1
    assert heights.pop() >= page.list.fontMetrics().height()


def test_theme_and_text_size_hold_at_once_and_go_back(room: WindowRoom, page: SettingsPage) -> None:
    pick(room, page, "theme", "dark")
    assert room.window.theme.preference == "dark"
    pick(room, page, "text_scale", 125)
    assert room.window.theme.scale == 125
    assert room.window.settings.now.text_scale == 125
    show(room, page, "Look")
    row = page.look.rows["text_scale"]
    assert row.usual_button.isVisible()
    row.usual_button.click()
    assert room.window.theme.scale == 100
    assert not row.usual_button.isVisible()
    checked = [each.data() for each in room.window.menus._sizes.actions() if each.isChecked()]
    assert checked == [100], "the menu goes along"


def test_lengths_are_typed_kept_and_counted_by(room: WindowRoom, page: SettingsPage) -> None:
    show(room, page, "Listening")
    field = page.listening.rows["silence_from_s"].control
    assert isinstance(field, QAbstractSpinBox)
    field.setFocus()
    field.selectAll()
    room.type("5")
    room.press(Qt.Key.Key_Return)
    room.until(lambda: page.choices.value("silence_from_s") == 5.0)
    room.settle()
    assert room.desk.analysing.thresholds().silence_ms == 5000
    pick(room, page, "long_from_s", 2.0)
    row = page.listening.rows["long_from_s"]
    assert "at least as long" in row.problem.text()
    assert page.choices.value("long_from_s") == 10.0
    row = page.listening.rows["silence_from_s"]
    row.usual_button.click()
    room.settle()
    assert room.desk.analysing.thresholds().silence_ms == 3000
    assert not page.listening.bar.isVisible()


def test_targets_are_typed_taken_away_and_put_back(room: WindowRoom, page: SettingsPage) -> None:
    show(room, page, "Targets")
    aims = room.desk.measures.targets
    row = page.targets.rows["target_first_contact"]
    field = row.control
    assert isinstance(field, QAbstractSpinBox)
    assert field.text() == "80.0%"
    room.tab_to(field)
    field.selectAll()
    room.type("72.5")
    room.press(Qt.Key.Key_Return)
    room.until(lambda: aims().of(Measure.FIRST_CONTACT) == Fraction("72.5"))
    room.settle()
    assert row.usual_button.isVisible()
    pick(room, page, "target_data_accuracy", "")
    assert aims().of(Measure.ACCURACY) is None
    accuracy = page.targets.rows["target_data_accuracy"].control
    assert isinstance(accuracy, QAbstractSpinBox)
    assert accuracy.text() == "no target"
    pick(room, page, "answered_within_s", 30)
    assert aims().within_s == 30
    for each in (row, page.targets.rows["target_data_accuracy"], page.targets.rows["answered_within_s"]):
        each.usual_button.click()
        room.settle()
    assert aims() == Targets()


def test_an_open_evaluation_goes_by_other_lengths_at_once(room: WindowRoom) -> None:
    room.workplace.open_evaluation(room.desk.interactions.drafts(None)[0].evaluation_id or 0)
    room.until(lambda: room.workplace.evaluate is not None and room.workplace.evaluate.analysis.thresholds is not None)
    room.settle()
    assert room.workplace.evaluate is not None
    analysis = room.workplace.evaluate.analysis
    room.until(lambda: analysis.now is not None)
    page = shown(room)
    pick(room, page, "silence_from_s", 8.0)
    assert analysis.thresholds is not None
    assert analysis.thresholds.silence_ms == 8000
    assert analysis.now is not None
    assert all(end - start >= 8000 for start, end in analysis.now.conversation.silences)
    pick(room, page, "skip_silence", True)
    assert room.workplace.evaluate.recording.listening.skipping


def test_the_engine_is_said_with_its_reason(room: WindowRoom, page: SettingsPage) -> None:
    show(room, page, "Listening")
    pick(room, page, "engine", "builtin")
    assert "built-in engine plays, as chosen" in page.listening.engine.text()
    assert room.desk.engine().name == "builtin"


def test_the_library_is_copied_and_checked(room: WindowRoom, page: SettingsPage) -> None:
    assert page.library.copied.text().startswith("none")
    page.library.copy_button.click()
    room.settle()
    folder = room.desk.info.path.with_name(room.desk.info.path.stem + " backups")
    (copy,) = folder.iterdir()
    assert copy.name in page.library.outcome.text()
    assert not page.library.copied.text().startswith("none")
    page.library.check_button.click()
    room.settle()
    assert page.library.outcome.text().startswith("The library is sound: ")


def test_recordings_and_keys_lead_where_they_say(room: WindowRoom, page: SettingsPage) -> None:
    show(room, page, "Recordings")
    assert page.recordings.root.text().startswith("Recordings are known by their whole path.")
    page.recordings.places_button.click()
    dialog = room.dialog
    assert isinstance(dialog, PlacesDialog)
    dialog.reject()
    pick(room, page, "advisor_channel", "right")
    assert room.desk.analysing.usual_advisor_channel() == 1
    show(room, page, "Keyboard")
    pick(room, page, "letters", "list")
    assert room.window.settings.now.letters == "list"
    page.keyboard.rows["letters"].usual_button.click()
    assert room.window.settings.now.letters == "page"
    page.keyboard.sheet_button.click()
    keys = room.dialog
    assert isinstance(keys, KeyboardDialog)
    keys.reject()


def test_a_scorecard_is_seen_saved_changed_and_loaded(room: WindowRoom, page: SettingsPage, tmp_path: Path) -> None:
    show(room, page, "Scorecard")
    page.scorecard.see_button.click()
    dialog = room.dialog
    assert isinstance(dialog, ScorecardDialog)
    assert any("1. Greeting" in each.text() for each in dialog.findChildren(QLabel))
    dialog.reject()
    path = tmp_path / "mine.toml"
    page.scorecard.save_file(path)
    room.settle()
    assert path.read_text(encoding="utf-8") == default_definition()
    path.write_text(default_definition().replace("meets_from = 70", "meets_from = 75"), encoding="utf-8")
    page.scorecard.load_file(path)
    room.settle()
    assert "version = 2 or higher" in page.scorecard.problem.text()
    changed = path.read_text(encoding="utf-8").replace("version = 1", "version = 2")
    path.write_text(changed, encoding="utf-8")
    page.scorecard.load_file(path)
    room.settle()
    assert "version 2" in page.scorecard.choice.currentText()
    assert "Meets expectations from 75%" in page.scorecard.facts.text()
    assert not page.scorecard.problem.isVisible()
    path.write_text(changed.replace('kind = "foundation"', 'kind = "other"'), encoding="utf-8")
    page.scorecard.load_file(path)
    room.settle()
    assert page.scorecard.problem.text().startswith("mine.toml: line ")
    page.scorecard.choice.setCurrentIndex(0)
    page.scorecard.choice.activated.emit(0)
    room.settle()
    assert page.scorecard.cards[0].in_use


def test_a_logo_is_taken_from_png_or_svg_and_taken_away(room: WindowRoom, page: SettingsPage, tmp_path: Path) -> None:
    show(room, page, "Paper")
    logo = page.paper.logo
    (tmp_path / "logo.svg").write_text(SVG, encoding="utf-8")
    (tmp_path / "logo.png").write_bytes(png(3000, 1000))
    for name in ("logo.svg", "logo.png"):
        logo.take_file(tmp_path / name)
        room.settle()
        kept = base64.b64decode(str(room.desk.choosing.values()["logo_png"]))
        assert kept.startswith(b"\x89PNG")
        assert logo.picture.isVisible()
    (tmp_path / "logo.png").write_text("no picture")
    logo.take_file(tmp_path / "logo.png")
    assert page.paper.rows["logo_png"].problem.text().startswith("logo.png holds no picture")
    logo.remove_button.click()
    room.settle()
    assert room.desk.choosing.values()["logo_png"] == ""
    assert not logo.picture.isVisible()


def test_words_for_papers_are_typed_and_kept(room: WindowRoom, page: SettingsPage) -> None:
    show(room, page, "Paper")
    page.paper.rows["council"].control.setFocus()
    room.type("Northdale Council\n")
    room.settle()
    show(room, page, "Retention")
    words = page.retention.rows["retention"]
    words.control.setFocus()
    room.press(Qt.Key.Key_A, modifier=CTRL)
    room.type("Kept for 6 months.")
    room.press(Qt.Key.Key_Tab)
    room.settle()
    values = room.desk.choosing.values()
    assert (values["council"], values["retention"]) == ("Northdale Council", "Kept for 6 months.")
    words.usual_button.click()
    room.settle()
    assert str(room.desk.choosing.values()["retention"]).startswith("Keep for 12 months")


def test_settings_go_out_and_come_in_as_one_file(room: WindowRoom, page: SettingsPage, tmp_path: Path) -> None:
    path = tmp_path / "settings for IT.json"
    pick(room, page, "text_scale", 110)
    pick(room, page, "council", "Northdale")
    page.file.save_file(path)
    room.settle()
    pick(room, page, "text_scale", 100)
    pick(room, page, "council", "")
    page.file.take_file(path)
    room.settle()
    assert room.window.theme.scale == 110
    assert room.desk.choosing.values()["council"] == "Northdale"
    assert "hold from now on" in room.window.messages.text
    path.write_text(json.dumps({KIND: 9}))
    page.file.take_file(path)
    room.settle()
    assert "newer Fair Hearing" in page.file.problem.text()


@pytest.fixture
def ruled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the policy of this machine: dark, Letter paper, silences from 6 s, 75 % resolved at first contact."""
    path = tmp_path / "policy.json"
    library = {"paper": "Letter", "silence_from_s": 6, "target_first_contact": 75}
    fixed = {"by": "Northdale IT", "machine": {"theme": "dark"}, "library": library}
    path.write_text(json.dumps({KIND: 1, **fixed}), encoding="utf-8")
    monkeypatch.setenv("FAIR_HEARING_POLICY", str(path))
    return path


def test_what_the_organisation_fixed_holds_and_says_so(
    ruled: Path, build: Callable[[], MainWindow], demo_library: Path, tmp_path: Path
) -> None:
    assert str(ruled) == os.environ["FAIR_HEARING_POLICY"]
    window = build()
    room = WindowRoom.on_copy(window, demo_library, tmp_path)
    room.until(lambda: room.desk.choosing.values()["paper"] == "Letter")
    room.settle()
    page = shown(room)
    assert room.desk.analysing.thresholds().silence_ms == 6000
    assert room.desk.measures.targets().of(Measure.FIRST_CONTACT) == 75
    for section, key in (
        (page.look, "theme"),
        (page.paper, "paper"),
        (page.listening, "silence_from_s"),
        (page.targets, "target_first_contact"),
    ):
        page.show_section(section)
        room.settle()
        row = section.rows[key]
        assert row.fixed_chip.isVisible()
        assert row.fixed_chip.text() == "Set by Northdale IT"
        assert not row.control.isEnabled()
        assert not row.usual_button.isVisible()
    page.choices.choose("paper", "A4")
    page.choices.choose("theme", "light")
    room.settle()
    assert page.choices.value("paper") == "Letter"
    assert room.window.settings.now.theme == "dark"
    assert page.file.state.text() == "4 settings are fixed for everybody on this machine. Set by Northdale IT."
    room.window.show_page("measures")
    room.settle()
    room.workplace.measures.errands.change_targets()
    room.settle()
    dialog = room.dialog
    assert isinstance(dialog, TargetsDialog)
    assert not dialog.fields[Measure.FIRST_CONTACT].isEnabled()
    assert dialog.fields[Measure.FIRST_CONTACT].toolTip() == "Set by Northdale IT"
    assert dialog.fields[Measure.NPS].isEnabled()
    dialog.reject()


@pytest.mark.expects_log("policy is not followed")
def test_a_policy_that_cannot_be_followed_is_said(
    ruled: Path, build: Callable[[], MainWindow], demo_library: Path, tmp_path: Path
) -> None:
    ruled.write_text("{")
    window = build()
    assert "Your organisation’s settings are not followed" in window.messages.text
    room = WindowRoom.on_copy(window, demo_library, tmp_path)
    page = shown(room)
    assert "not valid JSON" in page.file.state.text()
    pick(room, page, "theme", "dark")
    assert room.window.settings.now.theme == "dark"
