"""What is said in which language: English without any catalogue, Welsh from the one that ships."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from app import catalogue, language
from app.cli import main
from app.domain.days import said_day, said_months, short_month
from app.domain.lifecycle import refusal
from app.domain.words import Mark, State
from app.language import Words, noop, plural, translate
from app.settings import SettingsFile

NAMES = Words("Month", {1: "January", 2: "February"})


@pytest.fixture
def welsh() -> Iterator[None]:
    before = QLocale()
    assert catalogue.begin("cy") is not None
    yield
    catalogue.begin("en")
    QLocale.setDefault(before)


def test_english_is_what_the_sources_say() -> None:
    assert catalogue.begin("en") is None
    assert translate("Any", "As it stands") == "As it stands"
    assert [plural("Any", "{0} call", "{0} calls", n).format(n) for n in (0, 1, 2)] == ["0 calls", "1 call", "2 calls"]
    assert noop("Any", "As it stands") == "As it stands"
    assert dict(NAMES) == {1: "January", 2: "February"}


def test_a_catalogue_is_asked_each_time_a_word_is_shown() -> None:
    try:
        language.speak(lambda context, text, many, n: f"{context}|{text}|{many}|{n}")
        assert translate("A", "b") == "A|b||-1"
        assert plural("A", "one", "many", 7) == "A|one|many|7"
        assert NAMES[1] == "Month|January||-1"
        language.speak(lambda *_said: None)
        assert (translate("A", "b"), plural("A", "one", "many", 7)) == ("b", "many")
    finally:
        language.speak(None)
    assert NAMES[1] == "January"


@pytest.mark.usefixtures("welsh")
def test_welsh_has_its_days_its_marks_and_its_ways_of_counting() -> None:
    assert said_day(date(2026, 11, 14)) == "14 Tachwedd 2026"
    assert said_months(202609, 202611) == "Medi – Tachwedd 2026"
    assert short_month(202602) == "Chwe 2026"
    assert Mark.NOT_MET.said == "heb ei gyflawni"
    assert [plural("History", "criterion {0}", "criteria {0}", n) for n in (1, 2)] == [
        "maen prawf {0}",
        "meini prawf {0}",
    ]
    assert (
        refusal(State.SHARED, State.FINALISED) == "Dim ond drafft y gellir ei gwblhau."
        or refusal(State.SHARED, State.FINALISED)
        == "Mae’r gwerthusiad hwn wedi’i rannu. Dim ond drafft y gellir ei gwblhau."
    )
    assert QLocale().language() == QLocale.Language.Welsh


@pytest.mark.usefixtures("welsh")
def test_what_has_no_welsh_words_yet_is_said_in_english() -> None:
    assert translate("CommandLine", "make an empty library") == "make an empty library"
    assert plural("Nowhere", "{0} call", "{0} calls", 3) == "{0} calls"


def test_the_command_line_speaks_as_the_settings_have_it(capsys: pytest.CaptureFixture[str], tmp_path: object) -> None:
    SettingsFile().change(language="cy")
    try:
        assert main(["advisors", "nowhere.fairhearing"]) == 2
        assert "Nid oes llyfrgell “nowhere.fairhearing”" in capsys.readouterr().err
    finally:
        SettingsFile().change(language="en")
        catalogue.begin("en")
    assert main(["advisors", "nowhere.fairhearing"]) == 2
    assert "There is no library “nowhere.fairhearing”" in capsys.readouterr().err
