"""Scores and criteria beside one other value: each criterion over the contacts in which it could be met or not."""

from app.domain.correlation import Link
from app.domain.links import Against, Pair, Pairs, linked

CRITERIA = (("greeting", 1, "Greeting"), ("empathy", 10, "Empathy"), ("survey", 20, "Survey"), ("gone", 21, "Gone"))


def pair(number: int) -> Pair:
    """Return a contact that is the better rated the higher its number; every third had no need of empathy."""
    met = {"greeting": True, "survey": number % 2 == 0}
    if number % 3:
        met["empathy"] = number >= 20
    return Pair(number, number / 40, float(number // 8 + 1), met)


def test_each_criterion_has_an_n_of_its_own() -> None:
    found = linked(Pairs(Against.CSAT, tuple(map(pair, range(40))), CRITERIA))
    assert found.against is Against.CSAT
    assert (found.score.link, found.score.n) == (Link.LINK, 40)
    greeting, empathy, survey, gone = found.criteria
    assert (greeting.correlation.link, greeting.met) == (Link.ALL_EQUAL, 40)
    assert (empathy.correlation.link, empathy.correlation.n, empathy.met) == (Link.LINK, 26, 13)
    assert empathy.correlation.rho is not None
    assert empathy.correlation.rho > 0.8
    assert survey.correlation.link is Link.NONE
    assert (gone.correlation.link, gone.correlation.n, gone.met) == (Link.TOO_FEW, 0, 0)


def test_a_score_that_pulls_the_other_way_is_negative() -> None:
    turned = tuple(Pair(each, 1 - each / 40, float(each), {}) for each in range(40))
    assert linked(Pairs(Against.EFFORT, turned, ())).score.rho == -1.0
