"""Times as they are read and written."""

import pytest

from app.domain.times import clock_text, length_text, span_text


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (0, "0:00"),
        (999, "0:00"),
        (1000, "0:01"),
        (59_999, "0:59"),
        (292_000, "4:52"),
        (3_599_999, "59:59"),
        (3_600_000, "1:00:00"),
        (3_723_400, "1:02:03"),
        (360_000_000, "100:00:00"),
        (-5, "0:00"),
    ],
)
def test_a_place_on_the_clock(ms: int, text: str) -> None:
    assert clock_text(ms) == text


@pytest.mark.parametrize(
    ("ms", "text"),
    [
        (0, "0 s"),
        (499, "0 s"),
        (500, "1 s"),
        (42_000, "42 s"),
        (59_500, "1 min"),
        (60_000, "1 min"),
        (402_000, "6 min 42 s"),
        (3_599_600, "1 h"),
        (3_723_000, "1 h 2 min 3 s"),
        (3_603_000, "1 h 3 s"),
        (-1000, "0 s"),
    ],
)
def test_a_length(ms: int, text: str) -> None:
    assert length_text(ms) == text


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [(58_000, None, "0:58"), (58_000, 68_000, "0:58–1:08"), (58_000, 58_900, "0:58"), (58_000, 58_000, "0:58")],
)
def test_a_point_or_a_span(start: int, end: int | None, text: str) -> None:
    assert span_text(start, end) == text
