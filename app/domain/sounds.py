"""Sound that is not speech: music on hold, ringing and engaged tones, keys pressed, steady noise."""

import numpy as np

from app.domain.levels import Floats, Levels
from app.domain.runs import Bools, bridged, runs


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
