"""Recordings made for the tests: sound that is different everywhere, so that a piece of it tells its own place."""

import wave
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from app.media.pcm import Samples

HOP_SECONDS = 0.1


def hops(seconds: float, rate: int = 8000, channels: int = 2, seed: int = 7) -> Samples:
    """Return tones that change every tenth of a second over a little noise: no two places agree; (frames, channels)."""
    random = np.random.default_rng(seed)
    frames = int(seconds * rate)
    sides = []
    for _ in range(channels):
        notes = random.uniform(300, min(3000, rate * 0.4), int(seconds / HOP_SECONDS) + 1)
        each = np.repeat(notes, int(rate * HOP_SECONDS))[:frames]
        sides.append(9000 * np.sin(2 * np.pi * np.cumsum(each) / rate) + random.normal(0, 60, frames))
    return np.stack(sides, axis=1).astype(np.int16)


def with_silences(samples: Samples, rate: int) -> Samples:
    """Return samples with digital silence in seconds 3–6 of every ten."""
    seconds = np.arange(len(samples)) / rate % 10
    return np.where(((seconds >= 3) & (seconds < 6))[:, None], 0, samples).astype(np.int16)


def write_wav(path: Path, samples: Samples, rate: int) -> Path:
    """Write 16-bit PCM."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(samples.shape[1])
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples.tobytes())
    return path


@dataclass(frozen=True)
class Coding:
    """How a test recording is written; ``silences`` puts pauses into the sound."""

    name: str
    codec: str
    rate: int = 8000
    channels: int = 2
    bit_rate: int | None = None
    options: Mapping[str, str] = field(default_factory=dict)
    muxer: Mapping[str, str] = field(default_factory=dict)
    silences: bool = False

    def write(self, folder: Path, seconds: float) -> Path:
        """Write ``seconds`` of tones (see ``hops``) into a folder."""
        path = folder / self.name
        encode(path, self, self.sound(seconds))
        return path

    def sound(self, seconds: float) -> Samples:
        """Return what is written."""
        samples = hops(seconds, self.rate, self.channels)
        return with_silences(samples, self.rate) if self.silences else samples


VBR = {"compression_level": "2", "flags": "+qscale", "global_quality": "472"}
NO_INDEX = {"write_xing": "0", "id3v2_version": "0"}

CODINGS = (
    Coding("pcm.wav", "pcm_s16le"),
    Coding("mulaw.wav", "pcm_mulaw"),
    Coding("alaw.wav", "pcm_alaw"),
    Coding("u8.wav", "pcm_u8", channels=1),
    Coding("s24.wav", "pcm_s24le", rate=16000),
    Coding("f32-44k.wav", "pcm_f32le", rate=44100),
    Coding("msadpcm.wav", "adpcm_ms"),
    Coding("ima.wav", "adpcm_ima_wav", channels=1, options={"block_size": "256"}),
    Coding("cbr.mp3", "libmp3lame", bit_rate=32000),
    Coding("vbr-no-index.mp3", "libmp3lame", rate=16000, options=VBR, muxer=NO_INDEX),
    Coding("vbr-silences.mp3", "libmp3lame", rate=16000, options=VBR, muxer=NO_INDEX, silences=True),
    Coding("call.opus", "libopus", rate=48000, bit_rate=24000),
    Coding("call.ogg", "vorbis", rate=16000, bit_rate=64000, options={"strict": "-2"}),
    Coding("call.m4a", "aac", rate=16000, bit_rate=48000),
    Coding("adts.aac", "aac", rate=16000, bit_rate=48000),
    Coding("call.wma", "wmav2", rate=16000, bit_rate=48000),
    Coding("call.flac", "flac"),
    Coding("call.amr", "libopencore_amrnb", channels=1, bit_rate=12200),
    Coding("dtx.amr", "libopencore_amrnb", channels=1, bit_rate=12200, options={"dtx": "1"}, silences=True),
    Coding("alac.m4a", "alac", rate=16000),
    Coding("call.aiff", "pcm_s16be"),
    Coding("call.au", "pcm_mulaw", channels=1),
    Coding("g726.wav", "g726", channels=1, bit_rate=32000),
    Coding("call.webm", "libopus", rate=48000, bit_rate=24000),
)


def encode(path: Path, coding: Coding, samples: Samples) -> None:
    """Write samples with FFmpeg, the container by the file's name."""
    with av.open(str(path), "w", options=dict(coding.muxer)) as container:
        stream = container.add_stream(coding.codec, rate=coding.rate, options=dict(coding.options))
        assert isinstance(stream, av.AudioStream)
        context, layout = stream.codec_context, "mono" if coding.channels == 1 else "stereo"
        context.layout = layout
        if coding.bit_rate:
            context.bit_rate = coding.bit_rate
        resampler = av.AudioResampler(format=context.format, layout=layout, rate=coding.rate)
        for start in range(0, len(samples), coding.rate):
            part = samples[start : start + coding.rate]
            frame = av.AudioFrame.from_ndarray(part.reshape(1, -1), format="s16", layout=layout)
            frame.sample_rate, frame.pts, frame.time_base = coding.rate, start, Fraction(1, coding.rate)
            for ready in resampler.resample(frame):
                container.mux(stream.encode(ready))
        container.mux(stream.encode(None))


def shift_ms(found: Samples, original: Samples, rate: int, at: float, seconds: float = 1.0) -> float:
    """Return by how many ms the sound of ``original`` at second ``at`` comes later in ``found`` (one channel each)."""
    start, length = int(at * rate), int(seconds * rate)
    piece = original[start : start + length].astype(np.float64)
    whole = found.astype(np.float64)
    size = 1 << int(np.ceil(np.log2(len(whole) + length)))
    product: NDArray[np.float64] = np.fft.irfft(np.fft.rfft(whole, size) * np.conj(np.fft.rfft(piece, size)), size)
    return (int(np.argmax(product[: len(whole)])) - start) * 1000 / rate
