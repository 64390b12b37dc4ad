"""Sound that is not speech: music on hold, ringing and engaged tones, keys pressed, steady noise."""

import numpy as np

from app.domain.levels import QUIETEST_DB, Floats, Notes, largest_over, mean_over, smoothed
from app.domain.runs import Bools, bridged, edges, runs, without_runs_under

UNBROKEN_FRAMES = 250
BEAT_FRAMES = 400
HELD_FROM = 0.68
EVEN_FRAMES = 80
LINGERING_FRAMES = 50
KEY_LOW, KEY_HIGH = (13, 19), (24, 33)  # 697-941 and 1209-1633 Hz in steps of 50 Hz


def music(active: Bools, power: Floats, notes: Notes) -> Bools:
    """Find music: sound that goes on without the dips of speech, or a beat whose notes no voice would hold so long."""
    found = np.zeros_like(active)
    for first, last in runs(bridged(active, 10)):
        if last - first >= UNBROKEN_FRAMES and _hardly_dips(power[first:last]):
            found[first:last] = True
    return found | _beat(active, notes)


def _hardly_dips(power: Floats) -> bool:
    """Return whether under 15 % of the frames lie 10 dB below their mean; in speech about half of them do."""
    mean = 10 * np.log10(np.mean(10 ** (power.astype(np.float64) / 10)))
    return bool(np.mean(power < mean - 10) < 0.15)


def _beat(active: Bools, notes: Notes) -> Bools:
    """Find runs that hold a note for 0.1 s in most frames, in 4 s where that is so throughout.

    A note is held where one of the two strongest was so 0.1 s before: in chords, struck or not, it is in 70 to 90 % of
    the frames, in speech in 10 to 40 %, on a line that hums loudly in up to 65 %.
    """
    found = np.zeros_like(active)
    if len(active) < BEAT_FRAMES:
        return found
    first, second = np.ascontiguousarray(notes.T)
    same = (first[10:] == first[:-10]) | (first[10:] == second[:-10])
    same |= (second[10:] == first[:-10]) | (second[10:] == second[:-10])
    lasting, held = np.zeros((2, len(active)), np.float32)
    lasting[10:] = active[10:] & active[:-10]
    held[10:] = lasting[10:] * same
    sounding = mean_over(active.astype(np.float32), BEAT_FRAMES)
    holding = mean_over(held, BEAT_FRAMES)
    musical = (sounding > 0.35) & (holding > HELD_FROM * sounding)
    for start, end in runs(musical):
        found[start : end + BEAT_FRAMES - 1] = True
    for start, end in runs(active & found):
        found[start:end] = held[start:end].sum() > 0.65 * lasting[start:end].sum()
    return found & active


def steady_noise(power: Floats, tonality: Floats) -> Floats:
    """Return the level (dBFS) of noise that goes on evenly for 0.8 s or more, as no voice does; -100 where is none.

    A line's hiss that begins in the middle of a call is such noise, and comfort noise that fills the pauses alone. It
    counts for half a second more at both ends, for it hardly ever stops where somebody begins.
    """
    nothing = np.full(len(power), QUIETEST_DB, np.float32)
    if len(power) < EVEN_FRAMES:
        return nothing
    rough = mean_over(abs(power - smoothed(power, 11)), EVEN_FRAMES)
    even = (rough < 1.2) & (mean_over(tonality, EVEN_FRAMES) < 0.4)
    levels = np.where(even, mean_over(power, EVEN_FRAMES), QUIETEST_DB).astype(np.float32)
    reach = EVEN_FRAMES - 1 + LINGERING_FRAMES
    around = np.pad(levels, reach, constant_values=QUIETEST_DB)
    return largest_over(around, reach + LINGERING_FRAMES + 1)


def tones(active: Bools, power: Floats, even: Floats, tonality: Floats, notes: Notes) -> Bools:
    """Find runs that are one or two steady notes from end to end: ringing, engaged, keys pressed.

    A voice can hold a note for a moment, too. So it has to last, to come again just like that, or to be one of the
    pairs of notes (ITU-T Q.23) that keys make and voices do not. Two notes together beat, 440 and 480 Hz 40 times a
    second: so it is their ``even`` power, smoothed over 50 ms, that has to be steady.
    """
    found = np.zeros_like(active)
    tonal = np.concatenate(([0], np.cumsum(tonality > 0.85)))
    sounding = edges(without_runs_under(bridged(active, 2), 6))
    begin, end = sounding[:, 0] + 2, sounding[:, 1] - 2
    held = [
        (first, last, float(np.median(power[first:last])))
        for first, last in sounding[tonal[end] - tonal[begin] > 0.85 * (end - begin)].tolist()
        if np.mean(abs(even[first + 2 : last - 2] - np.median(even[first + 2 : last - 2])) < 2) > 0.85
    ]
    lengths, levels = np.array([(last - first, level) for first, last, level in held]).reshape(-1, 2).T
    known = set()
    for first, last, level in held:
        alike = np.count_nonzero((abs(lengths - (last - first)) <= 5) & (abs(levels - level) < 3))
        lasts = last - first >= 60 or (last - first >= 25 and alike >= 3)
        if lasts or _is_key(notes[first + 2 : last - 2]):
            found[first:last] = True
        if lasts:
            known.add(_usual(notes[first + 2 : last - 2]))
    # Somebody answers in the middle of a ring: the shorter one is told by its notes.
    for first, last, _ in held:
        if _usual(notes[first + 2 : last - 2]) in known:
            found[first:last] = True
    return found


def _usual(notes: Notes) -> tuple[int, ...]:
    """Return the two notes most frames hold, the lower first."""
    return tuple(sorted(np.median(np.sort(notes, axis=1), axis=0).astype(int).tolist()))


def _is_key(notes: Notes) -> bool:
    """Return whether nearly every frame holds one of the low and one of the high notes of a telephone's keys."""
    low, high = notes.min(axis=1), notes.max(axis=1)
    pairs = (low >= KEY_LOW[0]) & (low <= KEY_LOW[1]) & (high >= KEY_HIGH[0]) & (high <= KEY_HIGH[1])
    same = (abs(low - np.median(low)) <= 1) & (abs(high - np.median(high)) <= 1)
    return bool(np.mean(pairs & same) > 0.9)
