"""How far the evaluations of a sample should be by today, and how far they are."""

from dataclasses import dataclass
from datetime import date

_WORDS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


@dataclass(frozen=True, slots=True)
class Pace:
    """``done`` of ``target`` evaluated, where ``expected`` would keep an even pace through the period."""

    target: int
    done: int
    expected: int

    @property
    def behind(self) -> int:
        """Return how many are missing by today; negative for as many ahead."""
        return self.expected - self.done

    @property
    def left(self) -> int:
        """Return how many are still to be evaluated."""
        return max(0, self.target - self.done)

    def words(self) -> str:
        """Return the pace as it is said: "20 expected by today: three behind"."""
        if self.done >= self.target:
            return "all evaluated"
        if self.behind == 0:
            return f"{self.expected} expected by today: on pace"
        side = "behind" if self.behind > 0 else "ahead"
        return f"{self.expected} expected by today: {number_word(abs(self.behind))} {side}"


def pace(target: int, done: int, first: date, last: date, today: date) -> Pace:
    """Return the pace on ``today``, itself counted, of a period from ``first`` to ``last``.

    Expected is the target times the share of days gone, rounded half up: 28 on the 21st of 30 days are 20.
    """
    days = (last - first).days + 1
    gone = min(max((today - first).days + 1, 0), days)
    return Pace(target, done, (2 * target * gone + days) // (2 * days))


def number_word(number: int) -> str:
    """Return a whole number as it stands in a sentence: in letters up to ten."""
    return _WORDS[number] if 0 <= number < len(_WORDS) else f"{number:,}"
