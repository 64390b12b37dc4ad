"""What two voices do together: silences, talk-over, talk share and what can and cannot be told from a recording."""

from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from app.domain.levels import FRAME_MS, FRAMES_A_SECOND, Floats, Levels
from app.domain.runs import Bools, Span, edges, filled, spans
from app.domain.speech import Voice, voices

DUAL_MONO_FROM, LOUD_TOGETHER_FROM, SAME_WITHIN_DB = 0.98, 0.8, 12.0
LATEST_FRAMES = 3  # by so much a copy may come later
CLIPPED_FROM = 0.001  # one sample in a thousand on a flat top
NOISY_FROM_DB = -45.0
ONE_SIDE_FROM_DB = 45.0


class Flag(StrEnum):
    """Something about a recording that an evaluator should know before judging it."""

    ONE_SIDE = "one side not recorded"
    DUAL_MONO = "dual mono"
    CLIPPED = "clipped"
    CUT_OFF = "cut off"
    NOISY = "noisy"
    NO_SPEECH = "no speech"


class Side(StrEnum):
    """Who is on a channel."""

    ADVISOR = "advisor"
    CUSTOMER = "customer"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """From which length something is shown (ms); a silence stands out from ``long_ms``, more so from ``very_long_ms``.

    Contact-centre systems publish 3 to 5 s for silence; talk-over up to 0.4 s is a back-channel ("mm").
    """

    silence_ms: int = 3000
    talk_over_ms: int = 500
    long_ms: int = 10_000
    very_long_ms: int = 20_000


@dataclass(frozen=True, slots=True)
class TalkOver:
    """Both speak; ``by`` is the channel that started later."""

    start_ms: int
    end_ms: int
    by: int


@dataclass(frozen=True, slots=True)
class Conversation:
    """What was found, in channels (0, 1): who they are is a setting of the source, not of the sound.

    ``talk_overs`` and ``talk_share`` are None where they are not measurable; ``talk_share`` is channel 0's share (0-1)
    of all talk. ``holds`` are silences in which music or other one-sided continuous sound plays: probably a hold.
    ``speech`` and ``sound`` (music, ringing) hold the spans of each channel, one channel for mono and dual mono.
    """

    speech: tuple[tuple[Span, ...], ...]
    silences: tuple[Span, ...]
    talk_overs: tuple[TalkOver, ...] | None
    talk_share: float | None
    holds: tuple[Span, ...]
    levels_db: tuple[float, ...]
    flags: tuple[Flag, ...]
    sound: tuple[tuple[Span, ...], ...] = ()
    length_ms: int = 0

    @property
    def two_sided(self) -> bool:
        """Return whether the sides can be told apart."""
        return self.talk_overs is not None

    def shown_from(self, limits: Thresholds) -> "Conversation":
        """Return the same conversation with what is shown by other thresholds; nothing is decoded again."""
        frames = self.length_ms // FRAME_MS
        speech = [_mask(each, frames) for each in self.speech]
        sound = [_mask(each, frames) for each in self.sound]
        nobody = ~np.any(speech, axis=0) if speech else np.ones(frames, np.bool_)
        silences = spans(nobody, limits.silence_ms)
        talk_overs = _talk_overs(speech[0], speech[1], limits.talk_over_ms) if self.two_sided else None
        return replace(self, silences=silences, talk_overs=talk_overs, holds=_holds(silences, sound))


def listen(levels: Levels, thresholds: Thresholds | None = None, *, cut_off: bool = False) -> Conversation:
    """Return what can be told from ``levels``, shown by ``thresholds``; the rules are the design's listening page."""
    flags = [Flag.CUT_OFF] if cut_off else []
    if _is_dual_mono(levels):
        flags.append(Flag.ONE_SIDE if _far_apart(levels) else Flag.DUAL_MONO)
        levels = levels.side(0 if levels.peak[0] >= levels.peak[1] else 1)
    sides = voices(levels)
    one_side = len(sides) == 2 and (_one_side_missing(levels) or _one_side_mute(sides))
    if one_side:
        flags.append(Flag.ONE_SIDE)
    if max(levels.clipped, default=0.0) > CLIPPED_FROM:
        flags.append(Flag.CLIPPED)
    if any(side.heard and side.floor_db > NOISY_FROM_DB for side in sides):
        flags.append(Flag.NOISY)
    if not any(side.heard for side in sides):
        flags.append(Flag.NO_SPEECH)
    told_apart = len(sides) == 2 and not one_side
    found = Conversation(
        speech=tuple(spans(side.speech) for side in sides),
        silences=(),
        talk_overs=() if told_apart else None,
        talk_share=_share(sides[0], sides[1]) if told_apart else None,
        holds=(),
        levels_db=tuple(side.level_db for side in sides),
        flags=tuple(flags),
        sound=tuple(spans(side.sound) for side in sides),
        length_ms=levels.power.shape[1] * FRAME_MS,
    )
    return found.shown_from(thresholds or Thresholds())


def _is_dual_mono(levels: Levels) -> bool:
    """Two sides carry the same sound: sample by sample, or coded or delayed a little and so only in loudness."""
    if len(levels.power) != 2 or max(levels.peak) == 0.0:
        return False
    if levels.alike > DUAL_MONO_FROM:
        return True
    loudest = levels.power.max(axis=0)
    left, right = levels.power[:, loudest > np.percentile(loudest, 95) - 25] if loudest.size else levels.power
    if len(left) < FRAMES_A_SECOND or abs(float(np.median(left - right))) > SAME_WITHIN_DB:
        return False
    return any(_together(left, right, lag) > LOUD_TOGETHER_FROM for lag in range(-LATEST_FRAMES, LATEST_FRAMES + 1))


def _together(left: Floats, right: Floats, lag: int) -> float:
    """Return how the levels of two sides correlate, the right one's ``lag`` frames later."""
    end = len(left) - abs(lag)
    left, right = left[max(-lag, 0) :][:end], right[max(lag, 0) :][:end]
    left, right = left - left.mean(), right - right.mean()
    both = float(np.sqrt(np.mean(left**2) * np.mean(right**2)))
    return float(np.mean(left * right)) / both if both > 0 else 0.0


def _far_apart(levels: Levels) -> bool:
    """Return whether of two sides with the same sound one is no copy but only what leaks: a coder's, or side-tone."""
    return _apart_db(levels) > SAME_WITHIN_DB


def _apart_db(levels: Levels) -> float:
    """Return by how much one side is louder than the other on the whole."""
    left, right = (10 * np.log10(np.mean(10 ** (side.astype(np.float64) / 10))) for side in levels.power)
    return float(abs(left - right))


def _one_side_mute(sides: tuple[Voice, ...]) -> bool:
    """Nobody at all is heard on one side while the other talks for ten seconds or more."""
    talk = sorted(int(side.speech.sum()) for side in sides)
    return talk[0] == 0 and talk[1] >= 10 * FRAMES_A_SECOND


def _one_side_missing(levels: Levels) -> bool:
    """One side is digital zero throughout, or lies 45 dB or more under the other."""
    if min(levels.peak) == 0.0 or not levels.power.size:
        return max(levels.peak) > 0.0 == min(levels.peak)
    return _apart_db(levels) >= ONE_SIDE_FROM_DB


def _talk_overs(first: Bools, second: Bools, at_least_ms: int) -> tuple[TalkOver, ...]:
    begun = [edges(side)[:, 0] * FRAME_MS for side in (first, second)]
    found = []
    for start, end in spans(first & second, at_least_ms):
        since = [int(each[np.searchsorted(each, start, "right") - 1]) for each in begun]
        found.append(TalkOver(start, end, 0 if since[0] > since[1] else 1))
    return tuple(found)


def _share(first: Voice, second: Voice) -> float | None:
    talk = int(first.speech.sum()) + int(second.speech.sum())
    return int(first.speech.sum()) / talk if talk else None


def _holds(silences: tuple[Span, ...], sound: list[Bools]) -> tuple[Span, ...]:
    def sounds(start: int, end: int) -> bool:
        return any(side[start // FRAME_MS : end // FRAME_MS].mean() > 0.5 for side in sound)

    return tuple(span for span in silences if sounds(*span))


def _mask(found: tuple[Span, ...], frames: int) -> Bools:
    starts, ends = np.array(found, np.int64).reshape(-1, 2).T // FRAME_MS
    return filled(starts, np.minimum(ends, frames), frames)
