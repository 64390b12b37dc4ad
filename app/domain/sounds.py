"""Sound that is not speech: music on hold, ringing and engaged tones."""

import numpy as np

from app.domain.levels import Floats
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


def ringing(active: Bools, power: Floats, tonality: Floats) -> Bools:
    """Find a steady tone that comes three times or more with equal length and level: ringing or an engaged tone."""
    found = np.zeros_like(active)
    tones = [
        (first, last)
        for first, last in runs(bridged(active, 5))
        if last - first >= 25
        and np.mean(tonality[first + 3 : last - 3] > 0.6) > 0.9
        and float(power[first + 3 : last - 3].std()) < 2.5
    ]
    for first, last in tones:
        level = float(np.median(power[first:last]))
        like = [
            1
            for start, end in tones
            if abs((end - start) - (last - first)) <= 5 and abs(float(np.median(power[start:end])) - level) < 3
        ]
        if len(like) >= 3:
            found[first:last] = True
    return found
