"""A long stereo call for the benchmarks: a demo call said over and over, coded as phone systems do, made once."""

import os
from fractions import Fraction
from pathlib import Path
from typing import cast

import av
import numpy as np

from app import paths
from app.media.recording import open_recording

RATE = 8000
SPOKEN = "05-heating-repair-poor.opus"
CODINGS = {"wav": ("pcm_s16le", RATE, None), "mp3": ("libmp3lame", RATE, 32_000), "opus": ("libopus", 48_000, 24_000)}


def path(kind: str, minutes: int) -> Path:
    """Return a call of ``minutes`` as *wav*, *mp3* or *opus*, made where it is not there yet."""
    elsewhere = os.environ.get("FAIR_HEARING_BENCH_DIR")
    folder = Path(elsewhere) if elsewhere else paths.cache_dir() / "bench"
    kept = folder / f"call-{minutes}.{kind}"
    if not kept.exists():
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / f"call-{minutes}.part.{kind}"
        _write(part, kind, minutes)
        part.replace(kept)
    return kept


def _write(out: Path, kind: str, minutes: int) -> None:
    codec, rate, bits = CODINGS[kind]
    said = _said()
    with av.open(str(out), "w") as container:
        stream = cast(av.AudioStream, container.add_stream(codec, rate=rate))
        context = stream.codec_context
        context.layout = "stereo"
        if bits:
            context.bit_rate = bits
        resampler = av.AudioResampler(format=context.format, layout="stereo", rate=rate)
        for second in range(0, minutes * 60):
            at = np.arange(second * RATE, (second + 1) * RATE) % len(said)
            frame = av.AudioFrame.from_ndarray(said[at].reshape(1, -1), format="s16", layout="stereo")
            frame.sample_rate, frame.pts, frame.time_base = RATE, second * RATE, Fraction(1, RATE)
            for ready in resampler.resample(frame):
                container.mux(stream.encode(ready))
        container.mux(stream.encode(None))


def _said() -> np.ndarray[tuple[int, ...], np.dtype[np.int16]]:
    recording = open_recording(paths.resources() / "demo" / SPOKEN)
    try:
        recording.load()
        whole = recording.store.read(0, recording.store.frames)
        return np.ascontiguousarray(whole[:: recording.store.rate // RATE])
    finally:
        recording.close()
