"""One streaming pass over a recording: decoded sound into the store, the waveform beside it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.media import container, wavefile
from app.media.faults import Cancelled, Unreadable, not_a_recording
from app.media.pcm import WIDTH, PcmStore, Samples
from app.media.peaks import Peaks
from app.media.probe import LOWEST_RATE, Facts

CUT_OFF = 0.01
"""Share of the promised length that may be missing before a recording counts as cut off."""

# Coders fill up their last packet and begin with a little of nothing: that much is no loss in a short recording.
_PADDING_MS = 250
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

    ``progress`` gets 0–1. Raises Cancelled, or Unreadable when no sound comes, the file cannot be read on or the
    disk is full; the store is finished in every case, so that nobody waits for more.
    """
    name = facts.path.name
    try:
        for samples in blocks(facts):
            if store.closed or (cancelled and cancelled()):
                raise Cancelled(facts.path)
            _keep(samples, store, name)
            peaks.append(samples)
            if progress:
                progress(min(1.0, store.frames / max(1, store.expected)))
            if store.frames > _LONGEST_SECONDS * store.rate:
                raise Unreadable(f"{name} is longer than a day. Cut it into single calls.")
        peaks.finish()
    except OSError as error:
        raise Unreadable(
            f"{name} could not be read to its end. Check the drive, or copy it to this computer."
        ) from error
    finally:
        store.finish()
    if not store.frames:
        raise Unreadable(not_a_recording(facts.path))
    promised = max(facts.duration_ms, facts.promised_ms or 0)
    missing = promised - store.duration_ms
    return Outcome(store.duration_ms, missing > max(promised * CUT_OFF, _PADDING_MS), promised)


def _keep(samples: Samples, store: PcmStore, name: str) -> None:
    try:
        store.append(samples)
    except OSError as error:
        megabytes = store.expected * store.channels * WIDTH // 1_000_000 + 1
        raise Unreadable(
            f"{name} needs {megabytes} MB for its sound in the folder for temporary files ({error.strerror}). "
            "Make room there and open it again."
        ) from error


def blocks(facts: Facts) -> Iterator[Samples]:
    """Yield the sound of a recording as it is stored: int16, shape (n, channels), the stored rate."""
    header = wavefile.read_header(facts.path) if facts.raw is None else None
    if header is not None and LOWEST_RATE <= header.rate == facts.stored_rate:
        yield from wavefile.read_blocks(facts.path, header, header.rate * _BLOCK_SECONDS)
    else:
        yield from container.blocks(facts.path, facts.stored_rate, facts.stored_channels, facts.raw)
