"""How a transcript is kept as text in the library, and read back."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.conversation import Side
from app.domain.runs import Span
from app.domain.transcript import Cue, Word
from app.language import translate

VERSION = 1


@dataclass(frozen=True, slots=True)
class Kept:
    """The cues, and the spans (ms) of which somebody said that they are no card number."""

    cues: tuple[Cue, ...]
    dismissed: tuple[Span, ...] = ()


def to_json(kept: Kept) -> str:
    """Return ``kept`` as text; ``from_json`` reads it again."""
    cues = [
        [cue.start_ms, cue.end_ms, cue.speaker, cue.text, cue.side, [[w.start_ms, w.end_ms, w.text] for w in cue.words]]
        for cue in kept.cues
    ]
    whole = {"version": VERSION, "cues": cues, "dismissed": kept.dismissed}
    return json.dumps(whole, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def from_json(text: str) -> Kept:
    """Return what ``to_json`` wrote; ValueError when it is something else."""
    whole = json.loads(text)
    if whole["version"] != VERSION:
        raise ValueError(
            translate("TranscriptKept", "a transcript is kept in version {0}, and this program knows {1}").format(
                whole["version"], VERSION
            )
        )
    return Kept(
        tuple(
            Cue(start, end, speaker, said, Side(side) if side else None, _words(words))
            for start, end, speaker, said, side, words in whole["cues"]
        ),
        _spans(whole["dismissed"]),
    )


def _words(listed: Sequence[tuple[int, int, str]]) -> tuple[Word, ...]:
    return tuple(Word(start, end, text) for start, end, text in listed)


def _spans(listed: Sequence[tuple[int, int]]) -> tuple[Span, ...]:
    return tuple((start, end) for start, end in listed)
