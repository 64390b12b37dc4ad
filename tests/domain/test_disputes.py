"""A dispute raises marks or leaves them; nothing of it lowers a result."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cli.scoring import council_card
from app.domain.disputes import answered, lowered
from app.domain.scoring import score
from app.domain.words import Mark

CARD = council_card()
MET, NOT, NONE = Mark.MET, Mark.NOT_MET, Mark.NO_OPPORTUNITY
MARKS = st.lists(st.sampled_from(list(Mark)), min_size=20, max_size=20).map(tuple)


def test_what_was_named_can_be_raised() -> None:
    marks = (MET,) * 17 + (NOT, MET, NOT)
    assert answered(CARD, marks, {18, 20}, {18: MET, 20: NONE}) == (MET,) * 19 + (NONE,)
    assert answered(CARD, marks, {18}, {}) == marks


@pytest.mark.parametrize(
    ("changes", "said"),
    [({7: MET}, "Criterion 7 was not disputed"), ({18: NOT}, "criterion 18 cannot become “not met”")],
)
def test_nothing_else_can_be_changed(changes: dict[int, Mark], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        answered(CARD, (MET,) * 20, {18}, changes)


def test_the_best_band_is_not_lost_for_want_of_opportunity() -> None:
    # 10 demonstrated, all met but one short of the half afterwards: 95 % and 100 % covered, but Exceeds becomes Meets.
    marks = (MET,) * 10 + (NONE,) * 10
    assert lowered(score(CARD, marks), score(CARD, (NONE, *marks[1:]))) == (
        "It would lower the result from “exceeds expectations” to “meets expectations”."
    )
    with pytest.raises(ValueError, match="A dispute never lowers a result"):
        answered(CARD, marks, {1}, {1: NONE})


def test_fewer_points_are_lower() -> None:
    before, after = score(CARD, (MET,) * 20), score(CARD, (MET,) * 19 + (NOT,))
    assert lowered(before, after) == "It would lower the score from 20 of 20 to 19 of 20."
    assert lowered(after, before) is None
    with pytest.raises(ValueError, match="complete"):
        lowered(before, score(CARD, (None,) * 20))


@given(MARKS, st.sets(st.integers(1, 20), min_size=1), st.data())
def test_no_answer_ever_lowers_anything(marks: tuple[Mark, ...], disputed: set[int], data: st.DataObject) -> None:
    wanted = data.draw(st.dictionaries(st.sampled_from(sorted(disputed)), st.sampled_from(list(Mark))))
    changes = {number: mark for number, mark in wanted.items() if mark is not marks[number - 1]}
    try:
        after = answered(CARD, marks, disputed, changes)
    except ValueError:
        return
    before_total, after_total = score(CARD, marks).total, score(CARD, after).total
    assert after_total.covered >= before_total.covered
    assert after_total.not_met <= before_total.not_met
    assert lowered(score(CARD, marks), score(CARD, after)) is None
    assert all(old is new or n in disputed for n, (old, new) in enumerate(zip(marks, after, strict=True), start=1))
