"""The length of Opus is told by its pages where they prove it, and by its packets wherever they do not."""

import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from app.media import container
from app.media.opus_pages import RATE, length_ms, sounding
from app.media.probe import probe
from tests.media.recordings import CODINGS

CODED = {coding.name: coding for coding in CODINGS}
SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
SECONDS = 6.3


@pytest.fixture(scope="module")
def call(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a recording of 6.3 s on several pages."""
    return CODED["call.opus"].write(tmp_path_factory.mktemp("opus"), SECONDS)


def decoded_ms(path: Path) -> float:
    """Return how long the sound is that comes out, in ms."""
    facts = probe(path)
    rate, sides = facts.stored_rate, facts.stored_channels
    return sum(len(block) for block in container.blocks(path, rate, sides)) * 1000 / rate


def pages(data: bytes) -> list[int]:
    """Return where each page begins."""
    found, place = [], 0
    while place < len(data):
        found.append(place)
        pieces = data[place + 26]
        place += 27 + pieces + sum(data[place + 27 : place + 27 + pieces])
    return found


def check_sum(page: bytes) -> int:
    """Return the check sum of a page (RFC 3533: polynomial 0x04c11db7, nothing turned round)."""
    total = 0
    for byte in page:
        total ^= byte << 24
        for _ in range(8):
            total = (total << 1 ^ (0x04C11DB7 if total & 0x80000000 else 0)) & 0xFFFFFFFF
    return total


def changed(data: bytes, change: Callable[[int, bytearray], None]) -> bytes:
    """Return the file with ``change`` made to each of its pages by its place, their check sums right again."""
    starts = pages(data)
    out = []
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], len(data)], strict=True)):
        page = bytearray(data[start:end])
        change(number, page)
        page[22:26] = bytes(4)
        page[22:26] = struct.pack("<I", check_sum(bytes(page)))
        out.append(bytes(page))
    return b"".join(out)


def test_a_whole_recording_is_as_long_as_what_is_decoded(call: Path) -> None:
    assert len(pages(call.read_bytes())) > 6
    assert length_ms(call) == probe(call).duration_ms == round(SECONDS * 1000)
    assert decoded_ms(call) == pytest.approx(SECONDS * 1000, abs=1)


@pytest.mark.skipif(not SHARED.exists(), reason="needs the shared material")
@pytest.mark.parametrize(
    "name",
    ["formats/x.opus", "calls/converted/s1_opus_24k_stereo.ogg", "calls/m19_whisper_diarization_test.opus"],
)
def test_recordings_of_other_programs(name: str) -> None:
    assert length_ms(SHARED / name) == pytest.approx(decoded_ms(SHARED / name), abs=1)


def shifted(number: int, page: bytearray) -> None:
    """Let the sound begin at a minute, as in a stream that was joined late."""
    if number > 1:
        struct.pack_into("<q", page, 6, struct.unpack_from("<q", page, 6)[0] + 60 * RATE)


def exaggerated(_number: int, page: bytearray) -> None:
    """Let the last page say that it ends an hour later."""
    if page[5] & 4:
        struct.pack_into("<q", page, 6, struct.unpack_from("<q", page, 6)[0] + 3600 * RATE)


def unended(_number: int, page: bytearray) -> None:
    """Mark no page as the last."""
    page[5] &= ~4


SPOILT: dict[str, Callable[[bytes], bytes]] = {
    "cut within a page": lambda data: data[: len(data) * 2 // 3],
    "cut between pages": lambda data: data[: pages(data)[-2]],
    "cut within a header": lambda data: data[: pages(data)[-1] + 9],
    "a page missing": lambda data: data[: pages(data)[4]] + data[pages(data)[5] :],
    "a hole": lambda data: data[: pages(data)[4]] + bytes(pages(data)[5] - pages(data)[4]) + data[pages(data)[5] :],
    "never ended": lambda data: changed(data, unended),
    "joined late": lambda data: changed(data, shifted),
    "one after the other": lambda data: data + data,
    "something after it": lambda data: data + b"OggS and more",
}


@pytest.mark.parametrize("name", SPOILT)
def test_a_spoilt_recording_goes_the_long_way_and_its_length_is_true(tmp_path: Path, call: Path, name: str) -> None:
    path = tmp_path / "spoilt.opus"
    path.write_bytes(SPOILT[name](call.read_bytes()))
    assert length_ms(path) is None
    assert probe(path).duration_ms == pytest.approx(decoded_ms(path), abs=200)


def test_a_position_that_is_not_the_sound_s_own_is_not_believed(tmp_path: Path, call: Path) -> None:
    path = tmp_path / "exaggerated.opus"
    path.write_bytes(changed(call.read_bytes(), exaggerated))
    assert length_ms(path) is None
    assert probe(path).duration_ms == pytest.approx(SECONDS * 1000, abs=200)


def test_what_is_no_opus_or_not_there_is_told_nothing_of(tmp_path: Path) -> None:
    assert length_ms(CODED["call.ogg"].write(tmp_path, 2)) is None
    assert length_ms(CODED["pcm.wav"].write(tmp_path, 1)) is None
    assert length_ms(tmp_path / "none.opus") is None
    (tmp_path / "empty.opus").touch()
    assert length_ms(tmp_path / "empty.opus") is None


@pytest.mark.parametrize(
    ("first", "second", "ms"),
    [
        *((0, 0, 10), (3 << 3, 0, 60), (13 << 3, 0, 20), (16 << 3, 0, 2.5), (31 << 3, 0, 20), (31 << 3 | 1, 0, 40)),
        *((1 << 3 | 3, 3, 60), (19 << 3 | 3, 0x86, 120)),
    ],
)
def test_a_packet_says_how_long_it_sounds(first: int, second: int, ms: float) -> None:
    assert sounding(bytes((first, second))) == ms * RATE / 1000
