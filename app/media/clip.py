"""A piece of a recording as a file of its own, for coaching: what is muted in it can never be heard."""

import os
import wave
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Literal

import numpy as np

from app.language import translate
from app.media.faults import Cancelled
from app.media.mix import Hearing
from app.media.pcm import WIDTH, PcmStore, Samples
from app.media.recording import open_recording

Kind = Literal["wav", "mp3"]
KINDS: tuple[Kind, ...] = ("mp3", "wav")

SHORTEST_MS = 100
_BLOCK_SECONDS = 1
_LOOK_SECONDS = 0.1
_MP3_RATES = (8000, 11025, 12000, 16000)
_MP3_BITS = 32_000
"""A second of each channel: what speech at these rates needs to sound as it did."""

Progress = Callable[[float], None]
Cancelling = Callable[[], bool]


class NotSaved(Exception):
    """The clip could not be made; ``str()`` is the sentence shown to the evaluator."""


@dataclass(frozen=True, slots=True)
class Cut:
    """Which piece (ms) and how it sounds; ``solo`` and gains of ``hearing`` count, its ``held`` never does."""

    start_ms: int
    end_ms: int
    hearing: Hearing


def export(
    source: PcmStore | Path,
    cut: Cut,
    out: Path,
    kind: Kind,
    *,
    progress: Progress | None = None,
    cancelled: Cancelling | None = None,
) -> int:
    """Write a piece of a decoded or still undecoded recording to ``out`` and return how long it is, ms.

    Waits for what is not decoded yet. One side alone becomes a mono file. ``progress`` gets 0-1. Raises NotSaved,
    Cancelled, or Unreadable where a file cannot be decoded; ``out`` is either complete or left as it was.
    """
    stop = cancelled or (lambda: False)
    if isinstance(source, Path):
        recording = open_recording(source)
        try:
            recording.load(cancelled=stop)
            return export(recording.store, cut, out, kind, progress=progress, cancelled=stop)
        finally:
            recording.close()
    frames = range(source.frame_at(max(cut.start_ms, 0)), source.frame_at(cut.end_ms))
    part = out.with_name(f"{out.name}.part")
    try:
        blocks = _blocks(source, frames, replace(cut.hearing, held=False), progress or _nobody, stop)
        channels = 1 if cut.hearing.solo is not None else source.channels
        written = (_write_wav if kind == "wav" else _write_mp3)(part, blocks, source.rate, channels)
        if written * 1000 < SHORTEST_MS * source.rate:
            raise NotSaved(translate("Clip", "There is nothing to save here: choose a longer piece of the recording."))
        part.replace(out)
    except OSError as error:
        why = os.strerror(error.errno) if error.errno else str(error)
        raise NotSaved(
            translate(
                "Clip", "The clip could not be saved as {0} ({1}). Choose another folder, or make room there."
            ).format(out.name, why)
        ) from error
    finally:
        part.unlink(missing_ok=True)
    return written * 1000 // source.rate


def _blocks(
    store: PcmStore, frames: range, hearing: Hearing, progress: Progress, cancelled: Cancelling
) -> Iterator[Samples]:
    """Yield the piece as it is to be heard, one channel where one side is heard alone."""
    size = store.rate * _BLOCK_SECONDS
    for start in range(frames.start, frames.stop, size):
        count = min(size, frames.stop - start)
        while not store.wait_for(start + count - 1, _LOOK_SECONDS):
            if cancelled():
                break
        if cancelled() or store.closed:
            raise Cancelled
        samples = hearing.applied(store.read(start, count), start, store.rate)
        if len(samples):
            yield np.ascontiguousarray(samples[:, :1] if hearing.solo is not None else samples)
        progress((start + count - frames.start) / len(frames))


def _write_wav(path: Path, blocks: Iterator[Samples], rate: int, channels: int) -> int:
    """Write 16-bit PCM and return how many frames."""
    frames = 0
    with path.open("wb") as raw, wave.open(raw, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(WIDTH)
        file.setframerate(rate)
        for samples in blocks:
            file.writeframes(samples.astype("<i2").tobytes())
            frames += len(samples)
    return frames


def _write_mp3(path: Path, blocks: Iterator[Samples], rate: int, channels: int) -> int:
    """Write MP3 without any tag that tells of the recording, and return how many frames went in."""
    import av

    layout = "mono" if channels == 1 else "stereo"
    file_rate = min((known for known in _MP3_RATES if known >= rate), default=_MP3_RATES[-1])
    frames = 0
    with av.open(str(path), "w", format="mp3") as container:
        stream = container.add_stream("libmp3lame", rate=file_rate)
        context = stream.codec_context
        context.layout = layout
        context.bit_rate = _MP3_BITS * channels
        resampler = av.AudioResampler(format=context.format, layout=layout, rate=file_rate)
        for samples in blocks:
            frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="s16", layout=layout)
            frame.sample_rate, frame.pts, frame.time_base = rate, frames, Fraction(1, rate)
            frames += len(samples)
            for ready in resampler.resample(frame):
                container.mux(stream.encode(ready))
        for ready in resampler.resample(None) if frames else ():
            container.mux(stream.encode(ready))
        container.mux(stream.encode(None))
    return frames


def _nobody(_: float) -> None:
    """Tell nobody how far it has come."""
