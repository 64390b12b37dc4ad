"""Hundreds of damaged recordings: each is decoded or refused in words, none hangs, grows or kills the program."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from app.media.probe import Unreadable, tags
from app.media.recording import open_recording
from tests.media.recordings import CODINGS, Coding

EACH = 40
NASTY = (b"\xff\xff\xff\xff", b"\0\0\0\0", b"\xff\xff\xff\x7f", b"\0\0\0\x80", b"\1\0\0\0", b"\0\0\xff\xff")


def shorten(data: bytearray, chance: random.Random, reach: int) -> bytearray:
    return data[: chance.randrange(1, len(data))]


def scribble(data: bytearray, chance: random.Random, reach: int) -> bytearray:
    for _ in range(chance.randrange(1, 9)):
        data[chance.randrange(reach)] = chance.randrange(256)
    return data


def overwrite_sizes(data: bytearray, chance: random.Random, reach: int) -> bytearray:
    for _ in range(chance.randrange(1, 5)):
        at = chance.randrange(reach - 4)
        data[at : at + 4] = chance.choice(NASTY)
    return data


def insert(data: bytearray, chance: random.Random, reach: int) -> bytearray:
    at = chance.randrange(reach)
    data[at:at] = chance.randbytes(chance.randrange(1, 64))
    return data


def remove(data: bytearray, chance: random.Random, reach: int) -> bytearray:
    at = chance.randrange(reach)
    del data[at : at + chance.randrange(1, 64)]
    return data


DAMAGES: tuple[Callable[[bytearray, random.Random, int], bytearray], ...] = (
    shorten,
    scribble,
    overwrite_sizes,
    insert,
    remove,
)


@pytest.mark.parametrize("coding", CODINGS, ids=lambda coding: coding.name)
def test_damaged_recordings_are_decoded_or_refused_in_words(coding: Coding, tmp_path: Path) -> None:
    whole = coding.write(tmp_path, 1).read_bytes()
    path = tmp_path / f"damaged{Path(coding.name).suffix}"
    chance = random.Random(coding.name)
    for _ in range(EACH):
        reach = min(len(whole), chance.choice((64, 256, 2048, len(whole))))
        path.write_bytes(chance.choice(DAMAGES)(bytearray(whole), chance, reach))
        refusal = refused(path)
        assert refusal is None or path.name in refusal


def refused(path: Path) -> str | None:
    """Go through everything that is done with a recording; return the sentence if it is refused."""
    tags(path)
    try:
        recording = open_recording(path)
    except Unreadable as refusal:
        return str(refusal)
    try:
        assert recording.load().duration_ms > 0
    except Unreadable as refusal:
        return str(refusal)
    finally:
        assert recording.store.complete
        recording.close()
    return None
