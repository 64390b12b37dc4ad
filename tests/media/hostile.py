"""Reads mutated recordings in a process of its own, which may break without breaking the tests.

Run as ``python hostile.py FOLDER FIRST COUNT``: every recording in the folder is spoilt COUNT times, in ways that the
numbers from FIRST on decide. It tells each number before it tries it, and at the end what was not refused in words.
"""

# ruff: noqa: T201 - a process tells by printing

import random
import sys
import warnings
from pathlib import Path
from time import perf_counter

SLOW_SECONDS = 5.0
EXTREMES = (b"\xff\xff\xff\xff", bytes(4), b"\x7f\xff\xff\xff", b"\xff\xff\xff\x7f", b"\x80\0\0\0", b"\0\0\0\x80")


def spoilt(data: bytes, chance: random.Random) -> bytes:
    """Return a file of bytes changed where its header lies: other bytes, extremes, holes, repeats, a sudden end."""
    changed, head = bytearray(data), min(len(data), chance.choice((16, 64, 256, 1024, 8192)))
    at = chance.randrange(max(1, head - 8))
    match chance.randrange(8):
        case 0:
            for _ in range(chance.randint(1, 8)):
                changed[chance.randrange(head)] = chance.randrange(256)
        case 1:
            changed[at : at + 4] = chance.choice(EXTREMES)
        case 2:
            del changed[chance.randrange(1, len(changed)) :]
        case 3:
            changed[at:at] = changed[at : at + chance.randint(1, 64)] * chance.choice((1, 2, 50))
        case 4:
            del changed[at : at + chance.randint(1, 32)]
        case 5:
            for _ in range(chance.randint(1, 16)):
                bit = chance.randrange(len(changed) * 8)
                changed[bit // 8] ^= 1 << bit % 8
        case 6:
            changed[head:head] = chance.randbytes(200)
        case _:
            changed[at : at + 8] = chance.randbytes(8)
    return bytes(changed)


def main(folder: Path, first: int, count: int) -> None:
    """Spoil, probe, and every fifth time listen to each recording."""
    from app.media.probe import Unreadable, probe
    from app.media.recording import listen_to

    warnings.simplefilter("error")
    tried = refused = 0
    for original in sorted(folder.iterdir()):
        data = original.read_bytes()
        for number in range(first, first + count):
            print(f"trying {original.name} {number}", flush=True)
            file = folder.parent / f"spoilt{original.suffix}"
            file.write_bytes(spoilt(data, random.Random(number)))
            begun = perf_counter()
            tried += 1
            try:
                probe(file)
                if number % 5 == 0:
                    listen_to(file)
            except Unreadable as error:
                refused += 1
                if "\n" in str(error) or not str(error):
                    print(f"WRONG {original.name} {number}: not one line: {str(error)!r}")
            except Exception as error:
                print(f"WRONG {original.name} {number}: {error!r}")
            if perf_counter() - begun > SLOW_SECONDS:
                print(f"WRONG {original.name} {number}: took {perf_counter() - begun:.1f} s")
    print(f"done {tried} {refused}")


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
