"""The decoded sound of a recording as a WAV stream that libvlc reads, while it is still being decoded."""

import struct
from collections.abc import Callable

from app.media.mix import Mix
from app.media.pcm import WIDTH, Samples

HEADER_BYTES = 44
_LONGEST_DATA = 0xFFFF_F000
_LOOK_SECONDS = 0.05
_BLOCK = 1024


class VirtualWav:
    """A header and the mixed sound, so that a place in the stream is a place in the recording.

    ``waiting`` is called, on a thread of libvlc's, when a reading has to wait for decoding.
    """

    def __init__(self, mix: Mix, waiting: Callable[[], None]) -> None:
        self.mix = mix
        self._store = mix.store
        self._waiting = waiting
        self._frame_bytes = self._store.channels * WIDTH
        self._place = 0
        self._hushed = range(0)
        self._closing = False
        self._header = self._make_header()

    def _make_header(self) -> bytes:
        """Return a WAV header that promises as much as can be: the true end is where reading ends."""
        rate, channels = self._store.rate, self._store.channels
        layout = struct.pack("<IHHIIHH", 16, 1, channels, rate, rate * self._frame_bytes, self._frame_bytes, WIDTH * 8)
        size = _LONGEST_DATA // self._frame_bytes * self._frame_bytes
        riff = b"RIFF" + struct.pack("<I", size + HEADER_BYTES - 8)
        return riff + b"WAVEfmt " + layout + b"data" + struct.pack("<I", size)

    def hush(self, start_ms: float, end_ms: float) -> None:
        """Give silence for what lies between two times, until told otherwise."""
        self._hushed = range(self._store.frame_at(start_ms), self._store.frame_at(end_ms))

    def has_lately_read(self, start_ms: float, end_ms: float, count: int) -> bool:
        """Return whether any of what lies between two times was among the last ``count`` bytes read, or comes next."""
        start, end = (HEADER_BYTES + self._store.frame_at(ms) * self._frame_bytes for ms in (start_ms, end_ms))
        return start < self._place + count and self._place - count < end

    def close(self) -> None:
        """Let a reading that waits return, and give nothing more."""
        self._closing = True
        self._store.wake()

    def reopen(self) -> None:
        """Give sound again, from the beginning."""
        self._closing = False
        self._place = 0

    def seek(self, offset: int) -> None:
        """Go to a byte of the stream."""
        self._place = offset

    def read(self, count: int) -> bytes:
        """Return up to ``count`` bytes from the present place; waits for decoding; nothing at the end."""
        if self._place < HEADER_BYTES:
            data = self._header[self._place : self._place + count]
        else:
            data = self._sound(self._place - HEADER_BYTES, min(count, _BLOCK * self._frame_bytes))
        self._place += len(data)
        return data

    def _sound(self, offset: int, count: int) -> bytes:
        first, skip = divmod(offset, self._frame_bytes)
        frames = -(-(skip + count) // self._frame_bytes)
        self._await(first)
        if self._closing:
            return b""
        return self._quietened(self.mix.read(first, frames), first).tobytes()[skip : skip + count]

    def _quietened(self, samples: Samples, first: int) -> Samples:
        start = max(self._hushed.start, first) - first
        stop = min(self._hushed.stop, first + len(samples)) - first
        if start < stop:
            samples = samples.copy()
            samples[start:stop] = 0
        return samples

    def _await(self, frame: int) -> None:
        """Wait until a frame is decoded or never will be, or until this is closed."""
        told = False
        while not self._closing and not self._store.wait_for(frame, _LOOK_SECONDS if told else 0):
            if not told:
                self._waiting()
                told = True
