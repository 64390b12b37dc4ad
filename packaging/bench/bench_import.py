"""How long 1,000 recordings of 1 MB take to be in the library, beside reading the files for their SHA-256 alone."""

import hashlib
import random
import tempfile
import wave
from pathlib import Path
from time import perf_counter

import big_library
from rows import Row, told_in_turns

from app.services import keeping
from app.services.importing import Importing

FILES, BYTES = 1000, 1 << 20
ROUNDS = 3
RATE = 8000
_CHUNK = 1 << 20


def run(rounds: int = ROUNDS, files: int = FILES, size: int = BYTES) -> list[Row]:
    """Import the same folder into a new library each time; listening to the recordings does not count."""
    with tempfile.TemporaryDirectory(prefix="fair-hearing-bench-") as folder:
        place = Path(folder)
        calls = place / "calls"
        made = make(calls, files, size)
        ours, bare = told_in_turns(lambda: _import(calls, place, len(made)), lambda: _hash(made), rounds)
    return [Row(f"{files:,} recordings of {size / 1e6:.1f} MB brought in / their SHA-256 alone", ours, bare, 1.5)]


def make(folder: Path, files: int, size: int) -> list[Path]:
    """Write recordings as a telephone system names them, each of other noise, and return them."""
    folder.mkdir()
    chance = random.Random(1000)
    made = []
    for number in range(files):
        name = f"in-{2000 + number % 300}-55501{number % 100:02}-20260601-{8 + number // 3600:02}"
        path = folder / f"{name}{number // 60 % 60:02}{number % 60:02}-{1780300000 + number}.{number}.wav"
        with wave.open(str(path), "wb") as out:
            out.setnchannels(2)
            out.setsampwidth(2)
            out.setframerate(RATE)
            out.writeframes(chance.randbytes(size))
        made.append(path)
    return made


def _import(calls: Path, place: Path, expected: int) -> float:
    """Return the seconds from the folder to the rows in a library that begins empty."""
    path = place / "bench.fairhearing"
    library = keeping.create(path, "Bench", big_library.now, evaluator=("Ann Lowe", ""))
    try:
        begun = perf_counter()
        importing = Importing(library, big_library.now)
        added = importing.commit(importing.preview([calls]), by=1)
        took = perf_counter() - begun
    finally:
        library.close()
        for left in place.glob(f"{path.name}*"):
            left.unlink()
    if len(added.interactions) != expected:
        raise RuntimeError(f"{len(added.interactions)} of {expected} recordings were brought in")
    return took


def _hash(files: list[Path]) -> float:
    begun = perf_counter()
    for path in files:
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    return perf_counter() - begun
