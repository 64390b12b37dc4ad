"""Which months are named along the foot of a figure."""

from itertools import pairwise

import pytest

from app.charts.months import axis_labels
from tests.charts.months import span


def test_all_months_where_there_is_room() -> None:
    labels = axis_labels(span(12), 40, 30)
    assert " ".join(labels.values()) == "Dec 2026 Feb Mar Apr May Jun Jul Aug Sep Oct Nov"


@pytest.mark.parametrize(("step_px", "every"), [(40, 1), (20, 2), (12, 3), (9, 4), (6, 6), (3, 12), (1, 24)])
def test_labels_never_stand_closer_than_their_width(step_px: float, every: int) -> None:
    labels = axis_labels(span(60), step_px, 30)
    places = sorted(labels)
    assert all(after - before == every for before, after in pairwise(places))
    assert every * step_px >= 30 or every == 24


def test_quarters_keep_january() -> None:
    assert list(axis_labels(span(24), 12, 30).values()) == ["2025", "Apr", "Jul", "Oct", "2026", "Apr", "Jul", "Oct"]


def test_a_span_without_january_says_its_year_first() -> None:
    assert list(axis_labels(span(3), 60, 30).values()) == ["Sep 2026", "Oct", "Nov"]
    assert axis_labels(span(1), 60, 30) == {0: "Nov 2026"}


def test_no_months_no_labels() -> None:
    assert axis_labels((), 10, 30) == {}
