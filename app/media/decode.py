"""One streaming pass over a recording: decoded sound into the store, the waveform and the levels beside it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import sleep

from app.domain.levels import LevelMeter, Levels
from app.language import translate
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
_BLOCK_SECONDS = 4
_HEAD_START_SECONDS = 0.01
"""The reading rests once for so long after its first block, so that an engine waiting for that need not compete."""

Progress = Callable[[float], None]
Cancelling = Callable[[], bool]


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
    meter: LevelMeter | None = None,
    *,
    progress: Progress | None = None,
    cancelled: Cancelling | None = None,
) -> Outcome:
    """Decode a recording into ``store``, ``peaks`` and ``meter`` from its beginning to its end.

    ``progress`` gets 0–1. Raises Cancelled, or Unreadable when no sound comes, the file cannot be read on or the
    disk is full; the store is finished in every case, so that nobody waits for more.
    """
    name = facts.path.name

    def take(samples: Samples) -> None:
        is_first = not store.frames
        _keep(samples, store, name)
        if is_first:
            sleep(_HEAD_START_SECONDS)
        peaks.append(samples)
        if meter:
            meter.feed(samples)

    try:
        frames = _pass(facts, take, progress, lambda: store.closed or bool(cancelled and cancelled()))
        peaks.finish()
    finally:
        store.finish()
    return _outcome(facts, frames)


def measure(
    facts: Facts, *, progress: Progress | None = None, cancelled: Cancelling | None = None
) -> tuple[Levels, Outcome]:
    """Return the levels of a recording without keeping its sound; ``progress`` and errors are those of ``decode``."""
    meter = LevelMeter(facts.stored_rate, facts.stored_channels)
    frames = _pass(facts, meter.feed, progress, cancelled or (lambda: False))
    return meter.levels(), _outcome(facts, frames)


def _pass(facts: Facts, take: Callable[[Samples], None], progress: Progress | None, cancelled: Cancelling) -> int:
    """Hand every block to ``take`` and return how many frames there were."""
    name, rate, frames = facts.path.name, facts.stored_rate, 0
    expected = max(1, facts.duration_ms * rate // 1000)
    try:
        for samples in blocks(facts):
            if cancelled():
                raise Cancelled(facts.path)
            take(samples)
            frames += len(samples)
            if progress:
                progress(min(1.0, frames / expected))
            if frames > _LONGEST_SECONDS * rate:
                raise Unreadable(
                    translate("Decode", "{0} is longer than a day. Cut it into single calls.").format(name)
                )
    except OSError as error:
        raise Unreadable(
            translate(
                "Decode", "{0} could not be read to its end. Check the drive, or copy it to this computer."
            ).format(name)
        ) from error
    if not frames:
        raise Unreadable(not_a_recording(facts.path))
    return frames


def _outcome(facts: Facts, frames: int) -> Outcome:
    duration = frames * 1000 // facts.stored_rate
    promised = max(facts.duration_ms, facts.promised_ms or 0)
    return Outcome(duration, promised - duration > max(promised * CUT_OFF, _PADDING_MS), promised)


def _keep(samples: Samples, store: PcmStore, name: str) -> None:
    try:
        store.append(samples)
    except OSError as error:
        megabytes = store.expected * store.channels * WIDTH // 1_000_000 + 1
        raise Unreadable(
            translate(
                "Decode",
                "{0} needs {1} MB for its sound in the folder for temporary files ({2}). Make room "
                "there and open it again.",
            ).format(name, megabytes, error.strerror)
        ) from error


def blocks(facts: Facts) -> Iterator[Samples]:
    """Yield the sound of a recording as it is stored: int16, shape (n, channels), the stored rate."""
    header = wavefile.read_header(facts.path) if facts.raw is None else None
    if header is not None and LOWEST_RATE <= header.rate == facts.stored_rate:
        yield from wavefile.read_blocks(facts.path, header, header.rate * _BLOCK_SECONDS)
    else:
        yield from container.blocks(facts.path, facts.stored_rate, facts.stored_channels, facts.raw)
