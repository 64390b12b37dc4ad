"""What reports say in words about their figures."""

from collections import Counter

from app import catalogue
from app.domain.words import Band, Purpose
from app.services.report_parts import purposes_text


def counts(routine: int, spot_checks: int = 0) -> Counter[tuple[int, Purpose, Band]]:
    of = {Purpose.ROUTINE: routine, Purpose.SPOT_CHECK: spot_checks}
    return Counter({(202609, purpose, Band.MEETS): n for purpose, n in of.items()})


def test_evaluations_are_counted_in_words_and_other_purposes_apart() -> None:
    assert purposes_text(counts(0)) == "0 routine evaluations"
    assert purposes_text(counts(1, 1)) == "1 routine evaluation; apart from them 1 spot check"
    assert purposes_text(counts(1200, 3)) == "1,200 routine evaluations; apart from them 3 spot checks"


def test_another_language_counts_in_its_own_way() -> None:
    assert catalogue.begin("cy") is not None
    try:
        assert purposes_text(counts(12)) == "12 gwerthusiad arferol"
    finally:
        catalogue.begin("en")
