"""One streaming pass over a recording: decoded sound into the store, the waveform beside it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.media import container, wavefile
from app.media.faults import Cancelled, Unreadable
from app.media.pcm import PcmStore, Samples
from app.media.peaks import Peaks
from app.media.probe import LOWEST_RATE, Facts

CUT_OFF = 0.01
"""Share of the promised length that may be missing before a recording counts as cut off."""

_LONGEST_SECONDS = 24 * 3600
_BLOCK_SECONDS = 1


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a decoding ended; ``cut_off`` when more than 1 % of what was promised is missing."""

    duration_ms: int
    cut_off: bool
    promised_ms: int


def decode(
    facts: Facts,
    store: PcmStore,
    peaks: Peaks,
    *,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Outcome:
    """Decode a recording into ``store`` and ``peaks`` from its beginning to its end.

    ``progress`` gets 0–1. Raises Cancelled, Unreadable when no sound comes, and OSError when the disk is full; the
    store is finished in every case, so that nobody waits for more.
    """
    try:
        for samples in blocks(facts):
            if store.closed or (cancelled and cancelled()):
                raise Cancelled(facts.path)
            store.append(samples)
            peaks.append(samples)
            if progress:
                progress(min(1.0, store.frames / max(1, store.expected)))
            if store.frames > _LONGEST_SECONDS * store.rate:
                raise Unreadable(f"{facts.path.name} is longer than a day. Cut it into single calls.")
        peaks.finish()
    finally:
        store.finish()
    if not store.frames:
        raise Unreadable(container.not_a_recording(facts.path))
    promised = max(facts.duration_ms, facts.promised_ms or 0)
    return Outcome(store.duration_ms, store.duration_ms < promised * (1 - CUT_OFF), promised)


def blocks(facts: Facts) -> Iterator[Samples]:
    """Yield the sound of a recording as it is stored: int16, shape (n, channels), the stored rate."""
    header = wavefile.read_header(facts.path) if facts.raw is None else None
    if header is not None and LOWEST_RATE <= header.rate == facts.stored_rate:
        yield from wavefile.read_blocks(facts.path, header, header.rate * _BLOCK_SECONDS)
    else:
        yield from container.blocks(facts.path, facts.stored_rate, facts.stored_channels, facts.raw)
