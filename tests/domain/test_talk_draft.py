"""The first draft of the talk says what the evaluations say, each figure with its n, and makes nothing up."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.talk_draft import Facts, Figure, Pending, Playable, Shown, draft, stretch_text

NOTHING = Facts(202609, 202611, date(2026, 11, 21), None, (), (), (), (), ())
FULL = Facts(
    first_month=202609,
    last_month=202611,
    today=date(2026, 11, 21),
    total=Figure("", 24, 403, 480, 79.0, 89.0),
    sections=(Figure("Welcome", 24, 113, 120), Figure("Close", 24, 82, 120)),
    strengths=(Shown("Welcome", "Welcome: 94% over twelve months (n = 92)."),),
    focus=(Shown("17 Next steps explained", "17 Next steps explained: met in 61% of 18 over twelve months."),),
    clips=(Playable("Council tax query", date(2026, 11, 3), 292_000, "17 Next steps explained", "No\ndate given"),),
    pending=(Pending("Use the recap script", date(2026, 12, 12)), Pending("Refresher module", date(2026, 11, 15))),
    disputed=1,
)


def test_the_four_boxes_are_begun_from_the_evaluations() -> None:
    talk = draft(FULL)
    assert talk.summarise.splitlines() == [
        "• September to November 2026: 84% of all points covered (24 evaluations).",
        "• Welcome 94%, Close 68%.",
        "• Strength: Welcome: 94% over twelve months (n = 92).",
        "• To develop: 17 Next steps explained: met in 61% of 18 over twelve months.",
        "• One evaluation is disputed and not answered yet.",
    ]
    assert "• Welcome: what do you do that makes it work?" in talk.ask
    assert "• 17 Next steps explained: what gets in the way?" in talk.ask
    assert talk.formulate.splitlines() == [
        "• Listen to together: Council tax query, 3 November, at 4:52 (17 Next steps explained): No date given",
        "• Find one thing to do differently: 17 Next steps explained",
        "• Carry on with: Use the recap script (due 12 December)",
        "• Carry on with: Refresher module (overdue since 15 November)",
    ]
    assert talk.express.splitlines()[:2] == [
        "• Say what went well: Welcome",
        "• Say what you will listen for in the next evaluations: 17 Next steps explained",
    ]


def test_without_evaluations_there_are_no_figures_and_nothing_is_praised_or_blamed() -> None:
    talk = draft(NOTHING)
    assert talk.summarise == "• September to November 2026: no routine evaluations, so there are no figures to go by."
    assert "%" not in "".join((talk.summarise, talk.ask, talk.formulate, talk.express))
    assert talk.ask.splitlines()[0] == "• How do you see these months yourself?"
    assert talk.formulate == "• Agree what to go on with, and by when."


def test_where_nothing_stands_out_it_says_so() -> None:
    talk = draft(replace(FULL, strengths=(), focus=(), clips=(), pending=(), disputed=0))
    assert "Nothing stands out clearly enough" in talk.summarise
    assert "disputed" not in talk.summarise


def test_one_evaluation_is_not_called_evaluations() -> None:
    assert "(1 evaluation)" in draft(replace(FULL, total=Figure("", 1, 14, 20))).summarise


def test_a_moment_of_no_criterion_has_no_empty_brackets() -> None:
    clip = replace(FULL.clips[0], criterion="", comment=" ")
    assert draft(replace(FULL, clips=(clip,))).formulate.splitlines()[0].endswith("3 November, at 4:52")


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (202611, 202611, "November 2026"),
        (202609, 202611, "September to November 2026"),
        (202512, 202602, "December 2025 to February 2026"),
    ],
)
def test_a_period_is_read_as_people_say_it(first: int, last: int, text: str) -> None:
    assert stretch_text(first, last) == text
