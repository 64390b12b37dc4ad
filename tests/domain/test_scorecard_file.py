"""A scorecard file is read whole, or refused with the line, the path and what is expected there."""

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.scorecard import Kind, NoOpportunity, Scorecard
from app.domain.scorecard_file import ScorecardRefused, read_scorecard
from tests.domain.cards import SHIPPED, council

SMALL = """\
# A small scheme
format = 1
id = "small"
version = 3
name = "Small scheme"
no_opportunity = "exclude"
meets_from = 60
exceeds_above = 85

[[section]]
name = "Opening"
short = "Open"
about = "How it begins"

[[section.criterion]]
key = "hello"
short = "Says hello"
standard = "A greeting is made"
kind = "foundation"
met = "Hello"
not_met = "Silence"

[[section.criterion]]
key = "warm"
short = "Warm"
standard = "A warm voice"
kind = "finesse"
points = 3
met = '''
Warm
   throughout'''
not_met = "Cold"

[[section]]
name = "End"
short = "End"
about = "How it ends"

[[section.criterion]]
key = "bye"
short = "Says goodbye"
standard = "A goodbye is said"
kind = "foundation"
met = "Bye"
not_met = "Click"
"""

HEAD = SMALL.partition("[[section]]")[0]


def swap(old: str, new: str, count: int = 1) -> str:
    assert old in SMALL
    return SMALL.replace(old, new, count)


def test_a_small_file_is_read() -> None:
    card = read_scorecard(SMALL, "small.toml")
    assert (card.id, card.version, card.name) == ("small", 3, "Small scheme")
    assert (card.meets_from, card.exceeds_above, card.no_opportunity) == (60, 85, NoOpportunity.EXCLUDE)
    assert [section.name for section in card.sections] == ["Opening", "End"]
    assert [(each.number, each.key, each.points) for each in card.criteria] == [
        (1, "hello", 1),
        (2, "warm", 3),
        (3, "bye", 1),
    ]
    assert card.criteria[1].kind is Kind.FINESSE
    assert card.criteria[1].met == "Warm throughout"
    assert card.section_of(3).short == "End"


def test_the_widest_figures_are_read() -> None:
    text = swap("= 85", "= 100").replace("meets_from = 60", "meets_from = 1").replace("points = 3", "points = 1000")
    card = read_scorecard(text, "small.toml")
    assert (card.meets_from, card.exceeds_above, card.criteria[1].points) == (1, 100, 1000)


@pytest.mark.parametrize("change", [lambda text: "\ufeff" + text, lambda text: text.replace("\n", "\r\n")])
def test_marks_of_other_editors_do_not_matter(change: Callable[[str], str]) -> None:
    assert read_scorecard(change(SMALL), "small.toml") == read_scorecard(SMALL, "small.toml")


REFUSED = {
    "empty file": ("", 1, "format is missing"),
    "not TOML at all": ("{\\rtf1", 1, "expected KEY = VALUE"),
    "no quotation marks": (swap('"Small scheme"', "Small scheme"), 5, "expected a value"),
    "text not closed": (swap('name = "End"', 'name = "End'), 35, "must end with its quotation mark"),
    "quotation mark inside": (swap('"Silence"', '"Says "nothing""'), 21, "something stands after the value"),
    "key twice": (swap('key = "warm"', 'key = "warm"\nkey = "warm"'), 25, "written a second time"),
    "no equals sign": (swap("version = 3", "version 3"), 4, "expected KEY = VALUE"),
    "text never closed": (swap("throughout'''", "throughout"), 45, "never closed"),
    "number beyond bounds": (swap("version = 3", f"version = {'9' * 5000}"), 1, "not valid TOML"),
    "nested without end": ("format = " + "[" * 100_000, 1, "nested too deeply"),
    "newer format": (
        swap("format = 1", 'format = 2\nfuture = "key"'),
        2,
        "format is 2, and this version of Fair Hearing",
    ),
    "format as text": (swap("format = 1", 'format = "1"'), 2, 'format must be a whole number of 1 or more, not "1"'),
    "no format": (swap("format = 1\n", ""), 1, "format is missing; a scorecard begins with format = 1"),
    "missing at the top": (swap('id = "small"\n', ""), 1, "id is missing"),
    "misspelt at the top": (
        swap("meets_from", "meet_from"),
        7,
        "meet_from is not known here; did you mean meets_from?",
    ),
    "unknown at the top": (swap("version = 3", "version = 3\ncolour = 1"), 5, "colour is not known here; expected are"),
    "bad id": (swap('"small"', '"Small one"'), 3, "id must be small letters and digits joined by hyphens"),
    "version 0": (swap("version = 3", "version = 0"), 4, "version must be a whole number of 1 or more, not 0"),
    "version true": (swap("version = 3", "version = true"), 4, "version must be a whole number of 1 or more, not true"),
    "version 1.5": (swap("version = 3", "version = 1.5"), 4, "not 1.5"),
    "name empty": (swap('"Small scheme"', '"  "'), 5, "name must be a text that can be read"),
    "name a control sign": (swap('"Small scheme"', '"a\\u0007"'), 5, "name must be a text that can be read"),
    "name a deleting sign": (swap('"Small scheme"', '"a\\u007f"'), 5, "name must be a text that can be read"),
    "points beyond": (swap("points = 3", "points = 1001"), 28, "not 1001"),
    "name a number": (swap('"Small scheme"', "7"), 5, "name must be a text that can be read, not 7"),
    "rule unknown": (swap('"exclude"', '"ignore"'), 6, 'no_opportunity must be "cover" or "exclude", not "ignore"'),
    "edge too high": (swap("exceeds_above = 85", "exceeds_above = 101"), 8, "from 2 to 100, not 101"),
    "edge too low": (swap("meets_from = 60", "meets_from = 0"), 7, "meets_from must be a whole number from 1 to 99"),
    "edge of decimals": (swap("meets_from = 60", "meets_from = 60.0"), 7, "not 60.0"),
    "edges out of order": (
        swap("= 85", "= 55"),
        8,
        "exceeds_above must be higher than meets_from, which is 60; it is 55",
    ),
    "edges equal": (swap("= 85", "= 60"), 8, "exceeds_above must be higher than meets_from"),
    "no sections": (HEAD, 1, "section is missing"),
    "sections empty": (HEAD + "section = []", 10, "section must be at least one table"),
    "sections of numbers": (HEAD + "section = [1]", 10, "section[1] must be a table under"),
    "one bracket": (HEAD + '[section]\nname = "x"\n', 10, "under a heading [[section]]"),
    "section misspelt": (swap("[[section", "[[sections", 5), 10, "did you mean section?"),
    "section without about": (swap('about = "How it ends"\n', ""), 34, "section[2].about is missing"),
    "section without criteria": (
        SMALL.replace('[[section.criterion]]\nkey = "bye"', '[[section.criteria]]\nkey = "bye"'),
        39,
        "section[2].criteria is not known here; did you mean criterion?",
    ),
    "criteria empty": (SMALL.rpartition("[[section.criterion]]")[0] + "criterion = []", 39, "[[section.criterion]]"),
    "section name again": (swap('name = "End"', 'name = "OPENING"'), 35, '"OPENING" stands on line 11 already'),
    "criterion key again": (
        swap('key = "bye"', 'key = "hello"'),
        40,
        "section[2].criterion[1].key must be different in each",
    ),
    "criterion key again where": (swap('key = "bye"', 'key = "hello"'), 40, '"hello" stands on line 16 already'),
    "criterion key of words": (
        swap('key = "bye"', 'key = "says bye"'),
        40,
        "section[2].criterion[1].key must be small letters",
    ),
    "criterion without not_met": (swap('not_met = "Cold"\n', ""), 23, "section[1].criterion[2].not_met is missing"),
    "criterion misspelt": (
        swap('standard = "A w', 'standart = "A w'),
        26,
        "section[1].criterion[2].standart is not known here; did you mean standard?",
    ),
    "kind unknown": (
        swap('"finesse"', '"fines"'),
        27,
        'section[1].criterion[2].kind must be "foundation" or "finesse", not "fines"',
    ),
    "kind a list": (swap('"finesse"', '["finesse"]'), 27, "not a list"),
    "points 0": (
        swap("points = 3", "points = 0"),
        28,
        "section[1].criterion[2].points must be a whole number from 1 to 1000, not 0",
    ),
    "points negative": (swap("points = 3", "points = -1"), 28, "not -1"),
    "after a text of several lines": (
        swap('not_met = "Cold"', "not_met = 1"),
        32,
        "section[1].criterion[2].not_met must be a text",
    ),
    "long value": (
        swap('"A goodbye is said"', f'"{"x" * 99}"').replace('kind = "foundation"', f'kind = "{"y" * 99}"'),
        19,
        "y" * 40 + "…",
    ),
}


@pytest.mark.parametrize(("text", "line", "reason"), REFUSED.values(), ids=REFUSED.keys())
def test_a_wrong_file_is_refused_where_it_is_wrong(text: str, line: int, reason: str) -> None:
    with pytest.raises(ScorecardRefused) as refused:
        read_scorecard(text, "scheme.toml")
    assert str(refused.value).startswith(f"scheme.toml: line {line}: ")
    assert reason in str(refused.value)
    assert refused.value.line == line


def test_duplicates_inside_one_line_are_found() -> None:
    criterion = '{key="a", short="s", standard="s", kind="finesse", met="m", not_met="n"}'
    text = HEAD + f'section = [{{name="A", short="A", about="a", criterion=[{criterion}, {criterion}]}}]'
    with pytest.raises(ScorecardRefused, match=r"line 10: section\[1\]\.criterion\[2\]\.key must be different"):
        read_scorecard(text, "inline.toml")


def test_the_shipped_scorecard_is_the_councils() -> None:
    card = council()
    assert (card.id, card.version, card.name) == ("quality-monitoring-2016", 1, "Quality Monitoring 2016")
    assert (card.meets_from, card.exceeds_above, card.no_opportunity) == (70, 90, NoOpportunity.COVER)
    assert [len(section.criteria) for section in card.sections] == [5, 5, 5, 5]
    assert [each.number for each in card.criteria] == list(range(1, 21))
    assert {each.points for each in card.criteria} == {1}
    assert [each.number for each in card.criteria if each.kind is Kind.FINESSE] == [3, 8, 9, 10, 12, 14]


def test_its_wording_is_the_schemes() -> None:
    """Checked against the design, where that lies beside the repository."""
    design = SHIPPED.parents[3] / "shared" / "design" / "scoring.md"
    if not design.exists():
        pytest.skip("the design is not here")
    rows = re.findall(
        r"^\| (\d+) \| (.+?) \| (.+?) \| (foundation|finesse) \|$", design.read_text("utf-8"), re.MULTILINE
    )
    assert rows == [(str(each.number), each.short, each.standard, each.kind.value) for each in council().criteria]


@pytest.mark.parametrize("number", range(1, 21))
def test_guidance_fits_its_two_lines_and_says_two_things(number: int) -> None:
    criterion = council().criteria[number - 1]
    for text in (criterion.met, criterion.not_met):
        assert 40 <= len(text) <= 140
        assert text[-1] in ".?"
    assert criterion.met != criterion.not_met
    assert criterion.standard not in (criterion.met, criterion.not_met)


@given(
    st.integers(0, len(SMALL)),
    st.integers(0, 12),
    st.text("\"'[]{}=.,#\\\n abk1-\u2028\x00é", max_size=6),
)
def test_whatever_is_done_to_a_file_it_is_read_or_refused_within_its_lines(place: int, gone: int, put: str) -> None:
    text = SMALL[:place] + put + SMALL[place + gone :]
    outcome = attempt(text)
    if isinstance(outcome, ScorecardRefused):
        assert 1 <= outcome.line <= text.count("\n") + 1
        assert str(outcome).startswith(f"changed.toml: line {outcome.line}: ")
    else:
        assert [each.number for each in outcome.criteria] == list(range(1, len(outcome.criteria) + 1))


def attempt(text: str) -> Scorecard | ScorecardRefused:
    try:
        return read_scorecard(text, "changed.toml")
    except ScorecardRefused as refused:
        return refused
