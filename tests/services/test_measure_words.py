"""How measures and links are said: no nought for nothing, no link where there is none."""

from fractions import Fraction

import pytest

from app.domain.correlation import Correlation, Link
from app.domain.links import Against
from app.domain.measures import Figure, Measure, measured, share
from app.services import measure_words as words


def test_figures() -> None:
    assert words.value_text(Measure.CSAT, Figure(0, None)) == "–"
    assert words.value_text(Measure.CSAT, share(3, 4)) == "75%"
    assert words.value_text(Measure.CSAT, share(2, 3)) == "66.7%"
    assert words.value_text(Measure.NPS, Figure(9, Fraction(-12))) == "−12"
    assert words.value_text(Measure.NPS, Figure(9, Fraction(1, 5))) == "0"
    assert words.value_text(Measure.EFFORT, Figure(9, Fraction(16, 3))) == "5.3"
    assert words.interval_text(Measure.CSAT, Figure(4, Fraction(75))) == ""
    assert words.interval_text(Measure.NPS, Figure(9, Fraction(0), -40.2, 33.8)) == "−40 to +34"


def test_targets() -> None:
    near = measured(Measure.FIRST_CONTACT, share(77, 100), Fraction(80))
    assert (words.target_text(near), words.verdict_text(near)) == ("target 80%", "○ too close to say")
    few = measured(Measure.AVOIDABLE, share(1, 3), Fraction("12.5"))
    assert (words.target_text(few), words.verdict_text(few)) == ("at most 12.5%", "○ too few to say")
    none = measured(Measure.CSAT, share(1, 3), None)
    assert (words.target_text(none), words.verdict_text(none)) == ("", "")


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (Correlation(Link.TOO_FEW, 1), "Too few to say: 1 contact has both, and it takes 20."),
        (Correlation(Link.TOO_FEW, 12), "Too few to say: 12 contacts have both, and it takes 20."),
        (
            Correlation(Link.ALL_EQUAL, 40),
            "It cannot be measured: one of the two is the same in all 40 contacts.",
        ),
        (
            Correlation(Link.NONE, 64, -0.001, -0.25, 0.24),
            "No link found between the score and customer satisfaction (CSAT): 0.00 (−0.25 to 0.24), n = 64.",
        ),
        (
            Correlation(Link.LINK, 64, 0.41, 0.2, 0.6),
            "The higher the score, the more satisfied customers are: a moderate link, 0.41 (0.20 to 0.60), n = 64.",
        ),
        (
            Correlation(Link.LINK, 64, -0.7, -0.8, -0.5),
            "The higher the score, the less satisfied customers are: a strong link, −0.70 (−0.80 to −0.50), n = 64.",
        ),
    ],
)
def test_links(found: Correlation, said: str) -> None:
    assert words.link_sentence(Against.CSAT, found) == said


def test_every_outcome_has_its_words() -> None:
    sentences = {words.link_sentence(each, Correlation(Link.LINK, 30, 0.2, 0.1, 0.3)) for each in Against}
    assert len(sentences) == len(Against)
    assert "the easier customers found it: a weak link" in " ".join(sentences)
