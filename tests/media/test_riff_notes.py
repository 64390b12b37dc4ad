"""What recorders note in WAV files is read without FFmpeg, and as FFmpeg reads it."""

import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.media import container, riff_notes
from app.media.probe import probe, tags
from tests.media.recordings import write_wav


def chunk(name: bytes, body: bytes) -> bytes:
    return name + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)


def with_chunks(path: Path, *chunks: bytes) -> Path:
    """Write a WAV with more chunks after its sound."""
    write_wav(path, np.zeros((800, 1), np.int16), 8000)
    data = path.read_bytes() + b"".join(chunks)
    path.write_bytes(data[:4] + struct.pack("<I", len(data) - 8) + data[8:])
    return path


INFO = chunk(
    b"LIST",
    b"INFO"
    + chunk(b"INAM", "Straße".encode("cp1252"))
    + chunk(b"IART", b"Sarah Jones\0")
    + chunk(b"ICRD", b"2026-11-17"),
)
BEXT = chunk(
    b"bext",
    b"Call 7".ljust(256, b"\0") + b"Recorder".ljust(32, b"\0") + b"\0" * 32 + b"2026-11-1709:42:33" + b"\0" * 264,
)


def test_the_notes_of_a_wav(tmp_path: Path) -> None:
    path = with_chunks(tmp_path / "a.wav", INFO, BEXT)
    assert tags(path) == {
        "title": "Straße",
        "artist": "Sarah Jones",
        "date": "2026-11-17",
        "description": "Call 7",
        "creation_time": "2026-11-17T09:42:33",
    }
    assert probe(path).duration_ms == 100


def test_the_same_keys_as_ffmpeg(tmp_path: Path) -> None:
    path = with_chunks(tmp_path / "a.wav", chunk(b"LIST", b"INFO" + chunk(b"INAM", b"Bins") + chunk(b"IART", b"Sarah")))
    with container.opened(path) as (opened, _stream):
        theirs = {key.lower(): value for key, value in opened.metadata.items()}
    assert {key: theirs[key] for key in tags(path)} == tags(path) == {"title": "Bins", "artist": "Sarah"}


def test_anything_else_is_left_to_ffmpeg(tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(b"ID3" + b"\0" * 40)
    assert riff_notes.read(path) is None
    assert tags(tmp_path / "gone.wav") == {}


@given(st.binary(max_size=200))
def test_damage_ends_the_reading(data: bytes) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.wav"
        path.write_bytes(b"RIFF\xff\xff\xff\xffWAVE" + data)
        assert isinstance(riff_notes.read(path), dict)


@pytest.mark.parametrize("size", [0xFFFFFFFF, 0x7FFFFFFF])
def test_a_chunk_that_claims_more_than_there_is(tmp_path: Path, size: int) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"RIFF\0\0\0\0WAVEbext" + struct.pack("<I", size) + b"Call 7\0")
    assert riff_notes.read(path) == {"description": "Call 7"}
