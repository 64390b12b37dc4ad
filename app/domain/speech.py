"""Who speaks when: levels to voice spans, side by side, with leakage, music and ringing told apart from speech."""

from dataclasses import dataclass

import numpy as np

from app.domain.leakage import find_leak, shadows
from app.domain.levels import QUIETEST_DB, Floats, Levels, active_level, noise_floor, smoothed
from app.domain.runs import Bools, bridged, edges, filled, without_runs_under
from app.domain.sounds import music, steady_noise, tones

LONGEST_TAIL_FRAMES, LONGEST_HEAD_FRAMES = 25, 8
FADING_FRAMES_PER_DB = 0.55
LONGEST_STOP_FRAMES = 20
"""For so long at most the mouth is shut before the burst of a stop."""
EARLY_FRAMES, LATE_FRAMES = 2, 1
"""By how much a frame and what is smoothed over it hear a voice before it begins, and after it has ended."""
MOST_HIDDEN_DB = 18.0


@dataclass(frozen=True, slots=True)
class Voice:
    """One side's ``speech`` and ``sound`` (music or ringing, not speech) by frame, and its active level in dBFS."""

    speech: Bools
    sound: Bools
    level_db: float
    floor_db: float

    @property
    def heard(self) -> bool:
        """Return whether anybody spoke on this side at all."""
        return bool(self.speech.any())


def voices(levels: Levels) -> tuple[Voice, ...]:
    """Return the voice of every side; of two sides each is judged also by what leaks into it from the other."""
    return tuple(_voice(levels, side) for side in range(len(levels.power)))


def _voice(levels: Levels, side: int) -> Voice:
    power = levels.power[side]
    nothing = np.zeros(len(power), np.bool_)
    if not len(power):
        return Voice(nothing, nothing, QUIETEST_DB, QUIETEST_DB)
    floor = noise_floor(power)
    level, usual_floor = active_level(power), float(np.median(floor))
    if np.percentile(power, 98) - usual_floor < 9 or level < -55:
        return Voice(nothing, nothing, level, usual_floor)
    floor = np.maximum(floor, steady_noise(power, levels.tonality[side]) - 2)
    on = np.maximum(floor + 8, max(level - 20, -64.0))
    off = np.maximum(on - 5, floor + 4.4)
    # A word dies away well under the level at which it began; the silence starts only where it is gone.
    faintest = max(level - 34, -72.0)
    tail = np.maximum(floor + 3.5, faintest)
    hidden = tail - faintest
    leak = find_leak(power, levels.power[1 - side]) if len(levels.power) == 2 else None
    if leak is not None:
        gate = leak.expected(levels.power[1 - side]) + leak.margin_db
        on, off, tail = np.maximum(on, gate), np.maximum(off, gate), np.maximum(tail, gate)
    active = _with_hysteresis(power, on, off)
    if len(levels.power) == 2:
        active &= ~shadows(power, levels.power[1 - side], power > floor + 6)
    notes, even = levels.notes[side], smoothed(power, 5)
    sound = music(active, power, notes) | tones(active, power, even, levels.tonality[side], notes)
    speech = _tidied(_with_tails(_with_bursts(active & ~sound), even, tail, hidden))
    return Voice(speech, sound, level, usual_floor)


def _with_hysteresis(power: Floats, on: Floats, off: Floats) -> Bools:
    state = np.zeros(len(power), np.int8)
    state[power >= on] = 1
    state[power < off] = -1
    last_known = np.maximum.accumulate(np.where(state != 0, np.arange(len(power)), 0))
    held: Bools = state[last_known] == 1
    return held


def _with_bursts(active: Bools) -> Bools:
    """Return the runs of 40 ms and longer, each with the short burst that may follow it: a word's last t or k."""
    first, last = edges(active).T
    lasting = last - first >= 4
    ends = last[lasting]
    if not len(ends):
        return np.zeros_like(active)
    end = ends[np.maximum(np.searchsorted(ends, first, "right") - 1, 0)]
    burst = (last - first >= 2) & (first >= end) & (first - end <= LONGEST_STOP_FRAMES)
    begin = np.where(lasting, first, end)
    counted = lasting | burst
    return filled(begin[counted], last[counted], len(active))


def _with_tails(speech: Bools, power: Floats, tail: Floats, hidden: Floats) -> Bools:
    """Let each run go on for up to 0.25 s after, and begin up to 0.08 s before, while the voice can still be told.

    A voice fades by 10 dB in about 0.05 s; that much is added for what is ``hidden`` (dB) of its end by noise.
    """
    found = edges(speech)
    if not len(found):
        return speech
    first, last = found.T
    frames = np.arange(len(power))
    gone = power < tail
    # Of each frame: where the voice is gone next, and where it was gone before.
    ends = np.minimum.accumulate(np.where(gone, frames, len(power))[::-1])[::-1]
    begins = np.maximum.accumulate(np.where(gone, frames, -1))
    end = np.minimum(np.append(ends, len(power))[last], last + LONGEST_TAIL_FRAMES)
    faded = np.minimum(hidden[np.minimum(end, len(power) - 1)], MOST_HIDDEN_DB) * FADING_FRAMES_PER_DB
    begin = np.maximum(begins[np.maximum(first - 1, 0)] + 1, first - LONGEST_HEAD_FRAMES)
    start = np.maximum(np.minimum(first, begin), 0) + EARLY_FRAMES
    until = np.minimum(end + np.rint(faded).astype(np.int64) - LATE_FRAMES, len(power))
    return filled(start, np.maximum(until, start), len(power))


def _tidied(speech: Bools) -> Bools:
    return without_runs_under(bridged(without_runs_under(speech, 4), 30), 10)
