"""Marks to scores by hand: edges, the cap on missing opportunities, drafts, evidence, and how a percentage reads."""

import json
from fractions import Fraction

import pytest

from app.domain.scorecard import NoOpportunity
from app.domain.scoring import (
    Outcome,
    band_of,
    edge_marks,
    first_unmarked,
    first_without_evidence,
    percent_text,
    score,
)
from app.domain.words import Band, Mark
from tests.domain.cards import ROOT, card, council, marks

BELOW, MEETS, EXCEEDS = Band.BELOW, Band.MEETS, Band.EXCEEDS


@pytest.mark.parametrize(
    ("met", "not_met", "missing", "percent", "band", "capped"),
    [
        (20, 0, 0, 100, EXCEEDS, False),
        (19, 1, 0, 95, EXCEEDS, False),
        (18, 2, 0, 90, MEETS, False),  # exactly on the upper edge
        (14, 6, 0, 70, MEETS, False),  # exactly on the lower edge
        (13, 7, 0, 65, BELOW, False),
        (0, 20, 0, 0, BELOW, False),
        (0, 0, 20, 100, MEETS, True),  # nothing shown is never Exceeds
        (10, 0, 10, 100, EXCEEDS, False),  # half of the criteria shown, all of them met
        (9, 0, 11, 100, MEETS, True),  # less than half shown
        (9, 1, 10, 95, MEETS, True),  # half shown, but 9 of 10 is 90 %, not above it
        (10, 1, 9, 95, EXCEEDS, False),  # 10 of 11 is above 90 %
        (18, 1, 1, 95, EXCEEDS, False),
        (17, 2, 1, 90, MEETS, False),
        (1, 6, 13, 70, MEETS, False),
        (0, 6, 14, 70, MEETS, False),  # never lowered below Meets
        (0, 7, 13, 65, BELOW, False),
        (0, 1, 19, 95, MEETS, True),
    ],
)
def test_the_interaction_of_twenty(
    met: int, not_met: int, missing: int, percent: int, band: Band, capped: bool
) -> None:
    total = score(council(), marks("m" * met + "n" * not_met + "o" * missing)).total
    assert total.outcome == Outcome(Fraction(percent), band, capped)
    assert (total.covered, total.marked, total.of) == (met + missing, 20, 20)
    assert (total.met, total.not_met, total.no_opportunity, total.unmarked) == (met, not_met, missing, 0)


@pytest.mark.parametrize(
    ("signs", "covered", "band", "capped"),
    [
        ("mmmmm", 5, EXCEEDS, False),
        ("mmmmn", 4, MEETS, False),
        ("mmmnn", 3, BELOW, False),
        ("mmnnn", 2, BELOW, False),
        ("nnnnn", 0, BELOW, False),
        ("mmmoo", 5, EXCEEDS, False),  # three of five shown
        ("mmooo", 5, MEETS, True),  # two of five are not half
        ("ooooo", 5, MEETS, True),
        ("mmmno", 4, MEETS, False),
        ("noooo", 4, MEETS, False),
        ("nnooo", 3, BELOW, False),
    ],
)
def test_a_section_of_five(signs: str, covered: int, band: Band, capped: bool) -> None:
    section = score(council(), marks(signs + "n" * 15)).sections[0]
    assert (section.name, section.covered, section.of) == ("Welcome", covered, 5)
    assert section.outcome == Outcome(Fraction(covered * 20), band, capped)


def test_sections_stand_in_the_scorecards_order() -> None:
    result = score(council(), marks("mmmmm mmmmn mmmnn mmnno"))
    assert [section.covered for section in result.sections] == [5, 4, 3, 3]
    assert [section.name for section in result.sections][1:3] == [
        "Customer Interaction",
        "Technical Knowledge – Use of Process",
    ]
    assert result.total.covered == 15


@pytest.mark.parametrize("signs", ["m" * 19, "m" * 21, ""])
def test_the_number_of_marks_must_be_the_scorecards(signs: str) -> None:
    with pytest.raises(ValueError, match="Quality Monitoring 2016 has 20 criteria"):
        score(council(), marks(signs))


def test_a_draft_has_no_outcome_but_shows_what_is_left() -> None:
    result = score(council(), marks("mmmmo mnmmm mmmn. ....."))
    assert result.total.outcome is None
    assert (result.total.covered, result.total.marked, result.total.unmarked) == (12, 14, 6)
    assert [section.outcome is None for section in result.sections] == [False, False, True, True]
    assert result.lowest == Outcome(Fraction(60), BELOW, capped=False)
    assert result.highest == Outcome(Fraction(90), MEETS, capped=False)


def test_nothing_marked_yet_leaves_everything_possible() -> None:
    result = score(council(), [None] * 20)
    assert (result.total.covered, result.total.marked, result.total.of) == (0, 0, 20)
    assert (result.lowest.percent, result.lowest.band) == (0, BELOW)
    assert (result.highest.percent, result.highest.band) == (100, EXCEEDS)


def test_what_is_possible_knows_the_cap() -> None:
    result = score(council(), marks("m" * 8 + "o" * 11 + "."))
    assert result.lowest == Outcome(Fraction(95), MEETS, capped=True)
    assert result.highest == Outcome(Fraction(100), MEETS, capped=True)


def test_of_a_finished_form_the_lowest_and_highest_are_the_outcome() -> None:
    result = score(council(), marks("m" * 19 + "n"))
    assert result.lowest == result.highest == result.total.outcome


def test_a_large_form_can_still_fall_to_meets_by_a_missing_opportunity() -> None:
    large = card([[1] * 24])
    signs = "m" * 11 + "o" * 12
    assert score(large, marks(signs + "n")).total.outcome == Outcome(Fraction(2300, 24), EXCEEDS, capped=False)
    assert score(large, marks(signs + "o")).total.outcome == Outcome(Fraction(100), MEETS, capped=True)
    assert score(large, marks(signs + ".")).lowest == Outcome(Fraction(2300, 24), MEETS, capped=True)


@pytest.mark.parametrize(
    ("signs", "percent", "band", "capped"),
    [
        ("mmmmm mmmmm", Fraction(100), EXCEEDS, False),
        ("mmmmm ooooo", Fraction(100), EXCEEDS, False),  # half shown
        ("mmmmo ooooo", Fraction(100), MEETS, True),  # less than half
        ("mmmmm mnooo", Fraction(600, 7), MEETS, False),
        ("mmnoo ooooo", Fraction(200, 3), BELOW, False),
        ("ooooo ooooo", None, MEETS, False),  # nothing shown, no score
        ("noooo ooooo", Fraction(0), BELOW, False),
    ],
)
def test_a_scorecard_may_exclude_missing_opportunities(
    signs: str, percent: Fraction | None, band: Band, capped: bool
) -> None:
    excluding = card([[1] * 5, [1] * 5], rule=NoOpportunity.EXCLUDE)
    total = score(excluding, marks(signs)).total
    assert total.outcome == Outcome(percent, band, capped)
    assert total.of == 10 - signs.count("o")
    assert total.covered == total.met


def test_points_weigh_the_score_and_the_share_met_while_half_is_of_criteria() -> None:
    weighted = card([[7, 1, 1, 1]], exceeds_above=80)
    assert score(weighted, marks("mnoo")).total.outcome == Outcome(Fraction(90), EXCEEDS, capped=False)
    assert score(weighted, marks("mooo")).total.outcome == Outcome(Fraction(100), MEETS, capped=True)
    assert score(weighted, marks("nmmm")).total.outcome == Outcome(Fraction(30), BELOW, capped=False)


def test_the_demo_calls_come_to_what_their_authors_say() -> None:
    sums = {}
    for path in sorted((ROOT / "resources" / "demo").glob("*.json")):
        call = json.loads(path.read_text("utf-8"))
        suggested = [Mark(entry["mark"]) for entry in call["suggested_marks"]]
        assert [entry["criterion"] for entry in call["suggested_marks"]] == list(range(1, 21))
        assert [entry["short"] for entry in call["suggested_marks"]] == [each.short for each in council().criteria]
        result = score(council(), suggested)
        assert result.total.outcome is not None
        said = call["suggested_score"]
        assert (result.total.met, result.total.not_met, result.total.no_opportunity) == (
            said["met"],
            said["not_met"],
            said["no_opportunity"],
        )
        sums[path.stem[:2]] = (result.total.covered, result.total.outcome.band)
    assert sums == {
        "01": (20, EXCEEDS),
        "02": (17, MEETS),
        "03": (18, MEETS),
        "04": (16, MEETS),
        "05": (1, BELOW),
        "06": (3, BELOW),
        "07": (19, EXCEEDS),
        "08": (17, MEETS),
    }


@pytest.mark.parametrize(
    ("percent", "band"),
    [
        (Fraction(0), BELOW),
        (Fraction(6999999, 100000), BELOW),
        (Fraction(70), MEETS),
        (Fraction(90), MEETS),
        (Fraction(9000001, 100000), EXCEEDS),
        (Fraction(100), EXCEEDS),
    ],
)
def test_both_edges_belong_to_meets(percent: Fraction, band: Band) -> None:
    assert band_of(percent, council()) is band


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("0", "0%"),
        ("0.4", "0%"),
        ("0.5", "1%"),
        ("66.5", "67%"),  # half up, not to even
        ("67.5", "68%"),
        ("69.4", "69%"),
        ("69.5", "69.5%"),
        ("69.6", "69.6%"),
        ("69.94", "69.9%"),
        ("69.96", "69.9%"),  # 70.0 would say it had met the standard
        ("69.999999", "69.9%"),
        ("70", "70%"),
        ("70.4", "70%"),
        ("89.4", "89%"),
        ("89.6", "90%"),  # on the right side of the edge
        ("90", "90%"),
        ("90.000001", "90.1%"),
        ("90.04", "90.1%"),
        ("90.4", "90.4%"),
        ("90.44", "90.4%"),
        ("90.46", "90.5%"),
        ("90.5", "91%"),
        ("99.5", "100%"),
        ("100", "100%"),
    ],
)
def test_a_percentage_never_shows_the_wrong_side_of_an_edge(value: str, text: str) -> None:
    assert percent_text(Fraction(value), council()) == text


def test_the_edges_shown_are_the_scorecards_own() -> None:
    other = card([[1]], meets_from=60, exceeds_above=85)
    assert percent_text(Fraction("59.8"), other) == "59.8%"
    assert percent_text(Fraction("85.2"), other) == "85.2%"
    assert percent_text(Fraction("69.6"), other) == "70%"


def test_first_unmarked_is_a_criterions_number() -> None:
    assert first_unmarked(marks("mno.m.")) == 4
    assert first_unmarked(marks(".mm")) == 1
    assert first_unmarked(marks("mno")) is None


def test_only_not_met_needs_evidence() -> None:
    assert first_without_evidence(marks("mnon"), set()) == 2
    assert first_without_evidence(marks("mnon"), {2}) == 4
    assert first_without_evidence(marks("mnon"), {1, 2, 4}) is None
    assert first_without_evidence(marks("mo.."), ()) is None


def test_at_the_lower_edge_every_covered_mark_could_change_the_band() -> None:
    signs = "n" * 6 + "m" * 13 + "o"
    assert edge_marks(council(), marks(signs), ()) == tuple(range(7, 21))
    assert edge_marks(council(), marks(signs), {1, 7, 20}) == tuple(range(8, 20))


def test_just_below_the_edge_every_not_met_could() -> None:
    assert edge_marks(council(), marks("n" * 7 + "m" * 13), ()) == (1, 2, 3, 4, 5, 6, 7)


def test_the_cap_makes_edges_too() -> None:
    """Of ten shown and met, each one taken away leaves less than half; of nine, each one more makes the half."""
    assert edge_marks(council(), marks("m" * 10 + "o" * 10), ()) == tuple(range(1, 11))
    assert edge_marks(council(), marks("m" * 9 + "o" * 11), ()) == tuple(range(10, 21))


def test_away_from_the_edges_and_in_drafts_there_are_none() -> None:
    assert edge_marks(council(), marks("n" * 4 + "m" * 16), ()) == ()
    assert edge_marks(council(), marks("n" * 6 + "m" * 13 + "."), ()) == ()
