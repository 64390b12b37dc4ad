"""The pace through a month."""

from datetime import date

import pytest

from app.domain.pace import pace

FIRST, LAST = date(2026, 11, 1), date(2026, 11, 30)


@pytest.mark.parametrize(
    ("target", "done", "today", "expected", "words"),
    [
        (28, 17, date(2026, 11, 21), 20, "20 expected by today: three behind"),
        (28, 20, date(2026, 11, 21), 20, "20 expected by today: on pace"),
        (28, 24, date(2026, 11, 21), 20, "20 expected by today: four ahead"),
        (56, 0, date(2026, 11, 21), 39, "39 expected by today: 39 behind"),
        (28, 28, date(2026, 11, 21), 20, "all evaluated"),
        (28, 3, date(2026, 12, 24), 28, "28 expected by today: 25 behind"),
        (28, 0, date(2026, 10, 31), 0, "0 expected by today: on pace"),
        (1, 0, date(2026, 11, 14), 0, "0 expected by today: on pace"),
        (1, 0, date(2026, 11, 15), 1, "1 expected by today: one behind"),
    ],
)
def test_the_pace(target: int, done: int, today: date, expected: int, words: str) -> None:
    found = pace(target, done, FIRST, LAST, today)
    assert found.expected == expected
    assert found.words() == words
    assert found.left == target - done
