"""Chance that falls the same way on every machine: SHA-256 of a seed and of what is being decided."""

import hashlib
from collections.abc import Sequence
from statistics import NormalDist
from typing import TypeVar

T = TypeVar("T")
_BELL = NormalDist()


class Chance:
    """Decide things by name; the same seed and the same names decide the same, in whatever order they are asked."""

    def __init__(self, *seed: object) -> None:
        self._hash = hashlib.sha256(repr(seed).encode())

    def unit(self, *what: object) -> float:
        """Return a number between 0 and 1, both excluded."""
        mine = self._hash.copy()
        mine.update(repr(what).encode())
        return (int.from_bytes(mine.digest()[:6], "big") + 0.5) / 2**48

    def happens(self, probability: float, *what: object) -> bool:
        """Return true with ``probability`` (0-1)."""
        return self.unit(*what) < probability

    def whole(self, lowest: int, highest: int, *what: object) -> int:
        """Return a whole number from ``lowest`` to ``highest``, both included."""
        return lowest + int(self.unit(*what) * (highest - lowest + 1))

    def pick(self, things: Sequence[T], *what: object) -> T:
        """Return one of ``things``; IndexError when there is none."""
        return things[int(self.unit(*what) * len(things))]

    def some(self, things: Sequence[T], count: int, *what: object) -> list[T]:
        """Return ``count`` different ``things`` (or all of them) in their own order."""
        order = sorted(range(len(things)), key=lambda index: self.unit(*what, index))[:count]
        return [things[index] for index in sorted(order)]

    def normal(self, *what: object) -> float:
        """Return a draw from the standard normal distribution."""
        return _BELL.inv_cdf(self.unit(*what))
