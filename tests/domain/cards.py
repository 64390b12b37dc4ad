"""Scorecards for the tests: the one we ship, and small ones of any shape."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from hypothesis import strategies as st

from app.domain.scorecard import Criterion, Kind, NoOpportunity, Scorecard, Section
from app.domain.scorecard_file import read_scorecard
from app.domain.words import Mark

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "resources" / "scorecards" / "quality-monitoring-2016.toml"
SIGNS = {"m": Mark.MET, "n": Mark.NOT_MET, "o": Mark.NO_OPPORTUNITY, ".": None}


@cache
def council() -> Scorecard:
    """Return the scorecard that the program ships."""
    return read_scorecard(SHIPPED.read_text("utf-8"), SHIPPED.name)


def marks(signs: str) -> list[Mark | None]:
    """Return the marks written as m, n, o and "." for none; blanks only part them."""
    return [SIGNS[sign] for sign in signs if sign != " "]


def card(
    points: Sequence[Sequence[int]],
    meets_from: int = 70,
    exceeds_above: int = 90,
    rule: NoOpportunity = NoOpportunity.COVER,
) -> Scorecard:
    """Return a scorecard with a section for each entry and a criterion for each number of points in it."""
    sections, number = [], 0
    for place, entry in enumerate(points, start=1):
        criteria = []
        for value in entry:
            number += 1
            words = [f"{word} {number}" for word in ("short", "standard")]
            criteria.append(Criterion(number, f"key-{number}", *words, Kind.FOUNDATION, "met", "not met", value))
        sections.append(Section(f"Section {place}", f"S{place}", "about", tuple(criteria)))
    return Scorecard("small", 1, "Small", tuple(sections), meets_from, exceeds_above, rule)


@st.composite
def small_cards(draw: st.DrawFn, most: int = 6, most_points: int = 3) -> Scorecard:
    """Draw scorecards of up to ``most`` criteria with any edges and either rule."""
    sizes = draw(st.lists(st.integers(1, 3), min_size=1, max_size=3).filter(lambda sizes: sum(sizes) <= most))
    points = [draw(st.lists(st.integers(1, most_points), min_size=size, max_size=size)) for size in sizes]
    meets_from = draw(st.integers(1, 98))
    exceeds_above = draw(st.integers(meets_from + 1, 100))
    return card(points, meets_from, exceeds_above, draw(st.sampled_from(NoOpportunity)))


def any_marks(count: int, *, complete: bool = False) -> st.SearchStrategy[list[Mark | None]]:
    """Draw ``count`` marks, or gaps unless they are to be ``complete``."""
    choices = [*Mark] if complete else [*Mark, None]
    return st.lists(st.sampled_from(choices), min_size=count, max_size=count)
