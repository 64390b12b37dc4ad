"""How far the evaluations of a sample should be by today, and how far they are."""

from dataclasses import dataclass
from datetime import date

from app.language import Words, translate

_WORDS = Words(
    "Number",
    {
        0: "none", 1: "one", 2: "two", 3: "three", 4: "four", 5: "five",
        6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten",
    },
)  # fmt: skip


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
            return translate("Pace", "all evaluated")
        if self.behind == 0:
            return translate("Pace", "{0} expected by today: on pace").format(self.expected)
        said = (
            translate("Pace", "{0} expected by today: {1} behind")
            if self.behind > 0
            else translate("Pace", "{0} expected by today: {1} ahead")
        )
        return said.format(self.expected, number_word(abs(self.behind)))


def pace(target: int, done: int, first: date, last: date, today: date) -> Pace:
    """Return the pace on ``today``, itself counted, of a period from ``first`` to ``last``.

    Expected is the target times the share of days gone, rounded half up: 28 on the 21st of 30 days are 20.
    """
    days = (last - first).days + 1
    gone = min(max((today - first).days + 1, 0), days)
    return Pace(target, done, (2 * target * gone + days) // (2 * days))


def number_word(number: int) -> str:
    """Return a whole number as it stands in a sentence: in letters up to ten."""
    return _WORDS.get(number, f"{number:,}")
