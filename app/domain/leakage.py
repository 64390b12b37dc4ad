"""What leaks from one side of a call into the other: side-tone at once, echo a little later, a coder's shadow."""

from dataclasses import dataclass

import numpy as np

from app.domain.levels import FRAMES_A_SECOND, Floats, largest_over, mean_over
from app.domain.runs import Bools

LONGEST_ECHO_FRAMES = 40
FAINTEST_LEAK_DB, LOUDEST_LEAK_DB = -45.0, -6.0
LOOKED_AT = 6_000  # frames are plenty to find a leak in
SHADOW_FRAMES = 16  # of 20 ms
SHADOW_UNDER_DB, SHADOW_WITHIN_DB, SHADOW_MOVES_DB = 8.0, 1.6, 9.0


@dataclass(frozen=True, slots=True)
class Leak:
    """How the other side is heard on this one: ``lag`` frames later, ``level_db`` louder, within ``spread_db``."""

    lag: int
    level_db: float
    spread_db: float

    def expected(self, other: Floats) -> Floats:
        """Return the level (dBFS) that leaks from a side of levels ``other``, frame by frame."""
        late = np.concatenate([np.full(self.lag, -100, np.float32), other[: len(other) - self.lag]])
        # An echo hardly ever comes by whole frames: what lies a frame before and after sounds into it.
        reach = 1 if self.lag == 0 else 2
        around = largest_over(np.pad(late, reach, mode="edge"), 2 * reach + 1)
        expected: Floats = np.maximum(late, around - 3) + np.float32(self.level_db)
        return expected

    @property
    def margin_db(self) -> float:
        """Return by how much a frame must be louder than what leaks to be somebody's own voice."""
        return min(max(3.0 * self.spread_db, 3.0), 8.0)


def find_leak(power: Floats, other: Floats) -> Leak | None:
    """Return how ``other`` leaks into the side of levels ``power``, or None where it does not.

    Where the other side is loud and this side is not, this side's level follows the other's with slope 1 if it leaks
    (side-tone at once, echo up to 0.4 s later) and not at all if it does not.
    """
    if not len(power):
        return None
    loud = float(np.percentile(other, 95)) - 12
    talking = np.flatnonzero(other[: len(other) - LONGEST_ECHO_FRAMES] > loud)
    if len(talking) < FRAMES_A_SECOND:
        return None
    talking = talking[:: max(1, len(talking) // LOOKED_AT)]
    best: tuple[float, int, float] | None = None
    for lag in range(LONGEST_ECHO_FRAMES):
        together, slope = _following(power[talking + lag], other[talking])
        if best is None or together > best[0]:
            best = together, lag, slope
    if best is None or best[0] < 0.4 or best[2] < 0.35:
        return None
    difference = np.sort(power[talking + best[1]] - other[talking])
    # This side's own talk can only add: the lower half of the differences is the leak's alone.
    leak, low = (float(difference[int(len(difference) * share)]) for share in (0.25, 0.06))
    return Leak(best[1], leak, leak - low) if FAINTEST_LEAK_DB < leak <= LOUDEST_LEAK_DB else None


def _following(ours: Floats, theirs: Floats) -> tuple[float, float]:
    """Return how well ``ours`` follows ``theirs`` where we are quiet (correlation), and with which slope."""
    difference = ours - theirs
    low, high = np.percentile(difference, (3, 40))
    quiet = (difference >= low) & (difference <= high)
    ours, theirs = ours[quiet] - ours[quiet].mean(), theirs[quiet] - theirs[quiet].mean()
    spread = float(ours.std() * theirs.std())
    if spread < 1e-6:
        return 0.0, 0.0
    together = float(np.mean(ours * theirs))
    return together / spread, together / float(theirs.var())


def shadows(power: Floats, other: Floats, audible: Bools) -> Bools:
    """Find where this side is but a shadow of the other: a third of a second in which it rises and falls with it.

    Coders that keep two sides as one and a difference (Opus, MP3 in joint stereo) let the one who speaks be heard on
    the other side, 10 to 30 dB under and less from second to second, so that no one level tells it. Two people never
    keep the same distance, within ``SHADOW_WITHIN_DB``, while either moves. Only ``audible`` frames, those above the
    noise of this side, are compared, and every second one: that is plenty.
    """
    under = power - other
    told = audible & (under < -SHADOW_UNDER_DB)
    found = _keeps_its_distance(under[::2], other[::2], told[::2])
    if not found.any():
        return np.zeros_like(told)
    around = np.pad(found.astype(np.float32), SHADOW_FRAMES - 1)
    shadow = np.repeat(largest_over(around, SHADOW_FRAMES) > 0, 2)[: len(told)]
    return shadow & told


def _keeps_its_distance(under: Floats, other: Floats, told: Bools) -> Bools:
    """Return of each run of ``SHADOW_FRAMES`` whether the frames ``told`` are as far under the other, which moves."""
    if len(told) < SHADOW_FRAMES:
        return np.zeros(0, np.bool_)
    counted = told.astype(np.float32)
    share = np.maximum(mean_over(counted, SHADOW_FRAMES), 1e-3)
    mean = mean_over(under * counted, SHADOW_FRAMES) / share
    spread = mean_over(under * under * counted, SHADOW_FRAMES) / share - mean * mean
    highest = largest_over(np.where(told, other, np.float32(-200)), SHADOW_FRAMES)
    lowest = -largest_over(np.where(told, -other, np.float32(-200)), SHADOW_FRAMES)
    found: Bools = (share > 0.4) & (spread < SHADOW_WITHIN_DB**2) & (highest - lowest > SHADOW_MOVES_DB)
    return found
