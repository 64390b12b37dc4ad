"""Two-party calls made for the tests: voices of noise and tone that rise and fall like syllables, on a timeline."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from app.domain.conversation import Conversation, Thresholds, listen
from app.domain.levels import LevelMeter, Levels

RATE = 8000
Sound = NDArray[np.float64]
"""Samples of one side or, (frames, channels), of both; 1.0 is full scale."""
Timeline = Sequence[tuple[float, float]]


def db(value: float) -> float:
    """Return the factor of a level in dB."""
    return float(10 ** (value / 20))


def talk(length: float, spoken: Timeline, level_db: float = -22, seed: int = 1) -> Sound:
    """Return one side of ``length`` seconds that speaks in the spans ``spoken``: gliding syllables, stops, hisses."""
    random = np.random.default_rng(seed)
    sound = np.zeros(round(length * RATE))
    for start, end in spoken:
        at = start
        while at < end - 0.02:
            lasting = min(float(random.uniform(0.10, 0.28)), end - at)
            syllable = _syllable(round(lasting * RATE), random)
            first = round(at * RATE)
            sound[first : first + len(syllable)] += syllable
            at += lasting + float(random.choice([0.02, 0.05, 0.09]))
    loud = np.abs(sound) > 1e-3
    return sound * (db(level_db) / np.sqrt(np.mean(sound[loud] ** 2))) if loud.any() else sound


def _syllable(frames: int, random: np.random.Generator) -> Sound:
    times = np.arange(frames) / RATE
    pitch = random.uniform(100, 220) * (1 + random.uniform(-0.9, 0.9) * times)
    phase = 2 * np.pi * np.cumsum(pitch) / RATE
    voiced = sum(np.sin(k * phase + k) / k ** random.uniform(0.4, 1.2) for k in range(2, 16))
    shape = np.minimum(1, np.arange(frames) / (0.015 * RATE)) * np.minimum(1, np.arange(frames)[::-1] / (0.06 * RATE))
    whole: Sound = np.asarray(voiced) * shape * random.uniform(0.35, 1.2)
    hiss = random.normal(0, 0.3, frames) * (times < 0.04)
    return whole + hiss


def noise(length: float, level_db: float, seed: int = 9) -> Sound:
    """Return white noise of ``level_db`` dBFS."""
    return np.random.default_rng(seed).normal(0, db(level_db), round(length * RATE))


def tone(length: float, hertz: Sequence[float], level_db: float) -> Sound:
    """Return steady tones of ``level_db`` dBFS together."""
    times = np.arange(round(length * RATE)) / RATE
    mixed: Sound = np.asarray(sum(np.sin(2 * np.pi * each * times) for each in hertz))
    return mixed * np.sqrt(2 / len(hertz)) * db(level_db)


def placed(sound: Sound, length: float, at: Iterable[float]) -> Sound:
    """Return ``length`` seconds of quiet with ``sound`` put in at each of ``at`` (s)."""
    whole = np.zeros(round(length * RATE))
    for start in at:
        first = round(start * RATE)
        part = sound[: len(whole) - first]
        whole[first : first + len(part)] += part
    return whole


def beaten(length: float, level_db: float, seed: int = 5) -> Sound:
    """Return music with a beat: notes of a chord struck twice a second that die away before the next."""
    random = np.random.default_rng(seed)
    whole = np.zeros(round(length * RATE))
    times = np.arange(round(0.45 * RATE)) / RATE
    for stroke in range(int(length * 2)):
        note = 1.5 * (220, 277, 330, 440)[stroke // 4 % 4]
        struck = sum(np.sin(2 * np.pi * note * k * times) / k for k in (1, 2, 3, 4)) * np.exp(-6 * times)
        struck[:400] += random.normal(0, 1, 400) * (stroke % 2)
        first = round(stroke * 0.5 * RATE)
        whole[first : first + len(struck)] += struck[: len(whole) - first]
    return whole / np.sqrt(np.mean(whole**2)) * db(level_db)


def struck(length: float, level_db: float, seed: int = 6) -> Sound:
    """Return music as a guitar makes it: chords struck at uneven times that die away, none like the one before."""
    random = np.random.default_rng(seed)
    whole, at = np.zeros(round(length * RATE)), 0.0
    while at < length:
        lasting = float(random.choice([0.25, 0.5, 0.5, 1.0]))
        root, times = 220 * 2 ** (random.integers(12) / 12), np.arange(round(lasting * RATE)) / RATE
        waves = [np.sin(2 * np.pi * root * h * k * times) / k for h in (1, 1.26, 1.5, 2, 2.52) for k in (1, 2, 3)]
        part = whole[round(at * RATE) :][: len(times)]
        part += (sum(waves) * np.exp(-5 * times))[: len(part)]
        at += lasting
    return whole / np.sqrt(np.mean(whole**2)) * db(level_db)


def delayed(sound: Sound, ms: float, level_db: float) -> Sound:
    """Return ``sound`` as it leaks elsewhere: ``ms`` later and ``level_db`` louder."""
    late = np.zeros_like(sound)
    shift = round(ms * RATE / 1000)
    late[shift:] = sound[: len(sound) - shift]
    return late * db(level_db)


def sides(*each: Sound) -> Sound:
    """Return sides put together, shape (frames, channels)."""
    return np.stack(each, axis=1)


def sampled(sound: Sound) -> NDArray[np.int16]:
    """Return sound in 16 bits, shape (frames, channels)."""
    whole = sound if sound.ndim == 2 else sound[:, None]
    return np.clip(np.rint(whole * 32767), -32768, 32767).astype(np.int16)


def measured(sound: Sound, rate: int = RATE, block: int = 3001) -> Levels:
    """Return the levels of a call, fed in odd blocks."""
    samples = sampled(sound)
    meter = LevelMeter(rate, samples.shape[1])
    for start in range(0, len(samples), block):
        meter.feed(samples[start : start + block])
    return meter.levels()


def heard(sound: Sound, thresholds: Thresholds | None = None) -> Conversation:
    """Return what is told of a call."""
    return listen(measured(sound), thresholds)


def seconds(spans: Iterable[tuple[int, int]]) -> list[tuple[float, float]]:
    """Return spans in seconds."""
    return [(start / 1000, end / 1000) for start, end in spans]
