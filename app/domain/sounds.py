"""Sound that is not speech: music on hold, ringing and engaged tones, keys pressed, steady noise."""

import numpy as np

from app.domain.levels import QUIETEST_DB, Floats, Levels, smoothed
from app.domain.runs import Bools, bridged, runs

EVEN_FRAMES = 80
LINGERING_FRAMES = 50


def music(active: Bools, power: Floats) -> Bools:
    """Find sound that lasts 2.5 s or more and hardly ever dips 10 dB under its mean, as speech does all the time."""
    found = np.zeros_like(active)
    for first, last in runs(bridged(active, 10)):
        if last - first < 250:
            continue
        part = power[first:last]
        mean = 10 * np.log10(np.mean(10 ** (part.astype(np.float64) / 10)))
        if np.mean(part < mean - 10) < 0.15:
            found[first:last] = True
    return found


def steady_noise(power: Floats, tonality: Floats) -> Floats:
    """Return the level (dBFS) of noise that goes on evenly for 0.8 s or more, as no voice does; -100 where there is none.

    A line's hiss that begins in the middle of a call is such noise, and comfort noise that fills the pauses alone. It
    counts for half a second more at both ends, for it hardly ever stops where somebody begins.
    """
    nothing = np.full(len(power), QUIETEST_DB, np.float32)
    if len(power) < EVEN_FRAMES:
        return nothing
    rough = _mean_over(abs(power - smoothed(power, 11)), EVEN_FRAMES)
    even = (rough < 1.2) & (_mean_over(tonality, EVEN_FRAMES) < 0.4)
    levels = np.where(even, _mean_over(power, EVEN_FRAMES), QUIETEST_DB)
    reach = EVEN_FRAMES - 1 + LINGERING_FRAMES
    around = np.pad(levels, reach, constant_values=QUIETEST_DB)
    lingering: Floats = np.lib.stride_tricks.sliding_window_view(around, reach + LINGERING_FRAMES + 1).max(axis=1)
    return lingering


def _mean_over(values: Floats, frames: int) -> Floats:
    """Return the mean of each run of ``frames`` values that lies within them."""
    sums = np.cumsum(np.concatenate(([0.0], values)))
    means: Floats = ((sums[frames:] - sums[:-frames]) / frames).astype(np.float32)
    return means


def tones(active: Bools, power: Floats, levels: Levels, side: int) -> Bools:
    """Find runs that are one or two steady notes from end to end: ringing, engaged, keys pressed."""
    found = np.zeros_like(active)
    tonality, notes = levels.tonality[side], levels.notes[side].astype(np.int16)
    for first, last in runs(bridged(active, 2)):
        inner = slice(first + 2, last - 2)
        if last - first < 8:
            continue
        steady = abs(power[inner] - np.median(power[inner])) < 2.5
        same = abs(notes[inner] - np.median(notes[inner])) <= 1
        if np.mean(steady & (tonality[inner] > 0.85)) > 0.8:
            found[first:last] = True
    return found
