"""What leaks from one side of a call into the other: side-tone at once, echo a little later."""

import numpy as np

from app.domain.levels import FRAMES_A_SECOND, Floats

LONGEST_ECHO_FRAMES = 31  # echo of up to 0.3 s is looked for


def leak_gate(power: Floats, other: Floats) -> Floats | None:
    """Return the level a frame must pass to be this side's own, or None where the other side does not leak into it.

    Where the other side is loud and this side is not, this side's level follows the other's with slope 1 if it leaks
    (side-tone at once, echo up to 0.3 s later) and not at all if it does not.
    """
    loud = float(np.percentile(other, 95)) - 12
    best: tuple[float, int, float, float] | None = None
    for lag in range(LONGEST_ECHO_FRAMES):
        theirs, ours = other[: len(other) - lag], power[lag:]
        talking = np.flatnonzero(theirs > loud)
        if len(talking) < FRAMES_A_SECOND:
            return None
        talking = talking[:: max(1, len(talking) // 20_000)]
        theirs, ours = theirs[talking], ours[talking]
        difference = ours - theirs
        low, high = np.percentile(difference, (3, 40))
        quiet = (difference >= low) & (difference <= high)
        spread = float(theirs[quiet].std() * ours[quiet].std())
        if spread < 1e-6:
            continue
        together = float(np.mean((theirs[quiet] - theirs[quiet].mean()) * (ours[quiet] - ours[quiet].mean())))
        if best is None or together / spread > best[0]:
            slope = together / float(theirs[quiet].var())
            best = (together / spread, lag, slope, float(np.percentile(difference, 25)))
    if best is None or best[0] < 0.4 or best[2] < 0.35 or best[3] <= -45:
        return None
    _, lag, _, leak = best
    late = np.concatenate([np.full(lag, -100, np.float32), other[: len(other) - lag]])
    around = np.lib.stride_tricks.sliding_window_view(np.pad(late, 3, mode="edge"), 7).max(axis=1)
    gate: Floats = around + np.float32(leak + 6)
    return gate
