"""The numbers under printed figures say what they are of, and are read again however they were typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.figure_id import FigureId, NotAFigure, Part, Scope, SheetId, figure_id, parse, sheet_id

MONTHS = st.builds(lambda year, month: year * 100 + month, st.integers(2000, 2099), st.integers(1, 12))
SCOPES = st.none() | st.tuples(st.sampled_from(("advisor", "team")), st.integers(1, 10**6))
PARTS = st.integers(0, 10**6) | st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}", fullmatch=True)


def test_a_number_says_whose_when_and_what() -> None:
    assert figure_id(("advisor", 12), 202607, 202609, 2, 4711) == "FH-A12-202607-202609-S2-R4711"
    assert figure_id(("team", 3), 202611, 202611, 0, 5) == "FH-T3-202611-202611-S0-R5"
    assert figure_id(None, 202611, 202611, "next-steps", 5) == "FH-TEAM-202611-202611-C.next-steps-R5"
    assert parse(sheet_id(123, 4711)) == SheetId(123, 4711)


@given(SCOPES, st.tuples(MONTHS, MONTHS).map(sorted), PARTS, st.integers(0, 10**9))
def test_every_number_is_read_again(scope: Scope, months: list[int], part: Part, as_of: int) -> None:
    text = figure_id(scope, months[0], months[1], part, as_of)
    asked = FigureId(scope, months[0], months[1], part, as_of)
    assert parse(text) == asked
    assert parse(f"  {text.lower()}\n") == asked
    assert parse(text.replace("-", " - ")) == asked


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("4711", "is not a figure’s number. A figure’s number looks like FH-A12"),
        ("FH-A12-202607-202609-S2", "is not a figure’s number"),
        ("FH-X12-202607-202609-S2-R1", "is not a figure’s number"),
        ("FH-A12-202613-202613-S2-R1", "names the month 202613, which there is not"),
        ("FH-A12-202607-202606-S2-R1", r"ends \(202606\) before it begins \(202607\)"),
        ("FH-E12-R", "a feedback sheet’s like FH-E123-R4711"),
    ],
)
def test_anything_else_is_refused_with_what_a_number_looks_like(text: str, said: str) -> None:
    with pytest.raises(NotAFigure, match=said):
        parse(text)
