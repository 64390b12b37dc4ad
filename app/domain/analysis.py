"""All that is told of one recording, said of the advisor and the customer, and how it is kept as text."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace

from app.domain.conversation import Conversation, Flag, Side, TalkOver, Thresholds, listen
from app.domain.levels import Levels

ALGORITHM = 2
"""Counts up with every change of the rules, so that what is kept of an older one is found anew."""

TARGET_DB = -22.0
LOUDEST_PEAK_DB = -1.0


@dataclass(frozen=True, slots=True)
class Measurable:
    """What can be told from a recording; what cannot is shown as *not measurable*, never as 0."""

    silence: bool
    talk_over: bool
    talk_share: bool


@dataclass(frozen=True, slots=True)
class Analysis:
    """What one pass over a recording told.

    ``channels``, ``sample_rate`` (Hz) and ``codec`` are those of the file. ``advisor_channel`` is None where nobody
    knows it. ``gains_db`` is what evens out each channel's loudness: -22 dBFS less its active level, no more than lets
    its peak stay under -1 dBFS, 0 where nobody speaks on it.
    """

    version: int
    duration_ms: int
    channels: int
    sample_rate: int
    codec: str
    conversation: Conversation
    advisor_channel: int | None
    gains_db: tuple[float, ...]

    @property
    def flags(self) -> tuple[Flag, ...]:
        """Return what an evaluator should know before judging."""
        return self.conversation.flags

    def side_of(self, channel: int) -> Side | None:
        """Return who is on ``channel``, None where that cannot be told: in mono, dual mono, or where nobody knows."""
        if self.advisor_channel is None or len(self.conversation.speech) != 2:
            return None
        return Side.ADVISOR if channel == self.advisor_channel else Side.CUSTOMER

    def channel_of(self, side: Side) -> int | None:
        """Return the channel of ``side``, None where that cannot be told."""
        return next((channel for channel in (0, 1) if self.side_of(channel) is side), None)

    def measurable(self) -> Measurable:
        """Return what can be told from this recording."""
        two = self.conversation.two_sided
        return Measurable(True, two, two and self.conversation.talk_share is not None)

    def talk_share(self) -> float | None:
        """Return the advisor's share of all talk (0-1), channel 0's where nobody knows who is who."""
        share = self.conversation.talk_share
        return 1 - share if share is not None and self.advisor_channel == 1 else share

    def speech_ms(self) -> Mapping[str, int]:
        """Return how long each side speaks, by *advisor* and *customer*, by channel, or in *total*."""
        totals = [sum(end - start for start, end in each) for each in self.conversation.speech]
        if not self.conversation.two_sided:
            return {"total": sum(totals)}
        return {self.side_of(channel) or f"channel {channel}": total for channel, total in enumerate(totals)}

    def by(self, talk_over: TalkOver) -> Side | None:
        """Return who talks over the other, None where nobody knows who is who."""
        return self.side_of(talk_over.by)

    def with_advisor_on(self, channel: int | None) -> "Analysis":
        """Return the same with the advisor on another channel."""
        return replace(self, advisor_channel=channel)

    def shown_from(self, limits: Thresholds) -> "Analysis":
        """Return the same with silences and talk-over shown by other thresholds."""
        return replace(self, conversation=self.conversation.shown_from(limits))

    def to_json(self) -> str:
        """Return this as text to be kept; ``from_json`` reads it again."""
        return json.dumps(asdict(self), separators=(",", ":"), allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> "Analysis | None":
        """Return what was kept, None where an older algorithm or nobody sensible wrote it."""
        try:
            kept = json.loads(text)
            if kept["version"] != ALGORITHM:
                return None
            kept["conversation"] = _conversation(kept["conversation"])
            kept["gains_db"] = tuple(kept["gains_db"])
            return cls(**kept)
        except (KeyError, TypeError, ValueError):
            return None


def analyse(
    levels: Levels,
    *,
    duration_ms: int,
    channels: int,
    sample_rate: int,
    codec: str,
    cut_off: bool = False,
    advisor_channel: int | None = 0,
    thresholds: Thresholds | None = None,
) -> Analysis:
    """Return the analysis of a recording whose ``levels`` were measured over all of its sound."""
    conversation = listen(levels, thresholds, cut_off=cut_off)
    return Analysis(
        version=ALGORITHM,
        duration_ms=duration_ms,
        channels=channels,
        sample_rate=sample_rate,
        codec=codec,
        conversation=conversation,
        advisor_channel=advisor_channel,
        gains_db=_gains(conversation, levels),
    )


def _gains(conversation: Conversation, levels: Levels) -> tuple[float, ...]:
    """Return the gain of each channel of the recording; both sides of dual mono get the one there is."""
    gains = []
    for channel, peak_db in enumerate(levels.peak_db):
        side = min(channel, len(conversation.speech) - 1)
        wanted = TARGET_DB - conversation.levels_db[side]
        gains.append(round(min(wanted, LOUDEST_PEAK_DB - peak_db), 1) if conversation.speech[side] else 0.0)
    return tuple(gains)


def _conversation(kept: dict[str, object]) -> Conversation:
    def spans(value: object) -> tuple[tuple[int, int], ...]:
        return tuple((int(start), int(end)) for start, end in value)  # type: ignore[attr-defined]

    found = Conversation(**kept)  # type: ignore[arg-type]
    talk_overs = found.talk_overs
    return replace(
        found,
        speech=tuple(spans(each) for each in found.speech),
        sound=tuple(spans(each) for each in found.sound),
        silences=spans(found.silences),
        holds=spans(found.holds),
        talk_overs=None if talk_overs is None else tuple(TalkOver(**each) for each in talk_overs),  # type: ignore[arg-type]
        levels_db=tuple(found.levels_db),
        flags=tuple(Flag(flag) for flag in found.flags),
    )
