"""ICU's tables without the languages, currencies and character sets that the program never asks it for.

Qt stands on ICU for the order of words alone; its own names of months and countries are elsewhere. Of 32 MB two are
read. The layout of ICU's file: a header of so many bytes, the number of entries, for each the places of its name and of
its data, counted from that number; then the names, each ended by a zero, in order; then the data, at multiples of 16.
Source: icu4c/source/common/ucmndata.h, "Common data file".
"""

import re
import struct
from collections.abc import Iterable
from pathlib import Path

from building import common

LANGUAGES = ("en", "cy")
"""Whose own order of words is kept; every other language has that of the root, which is Unicode's."""

_FORMAT = b"CmnD"
_FORMAT_AT = 12
_LOCALE = re.compile(r"^(?P<language>[a-z]{2,3})(_\w+)?\.res$")
_ENDING = re.compile(r"\.(icu|nrm|res)$")

_SOURCE = """\
    .section .rodata
    .balign 16
    .globl {symbol}
    .type {symbol}, @object
{symbol}:
    .incbin "{data}"
    .size {symbol}, . - {symbol}
    .section .note.GNU-stack, "", @progbits
"""


def trim(library: Path, work: Path) -> None:
    """Make ``library`` (``libicudata.so.N``) anew with what is kept; raises NotBuilt where it is not laid out so."""
    whole = library.read_bytes()
    at = whole.find(_FORMAT) - _FORMAT_AT
    if at < 0:
        raise common.NotBuilt(f"{library.name} holds no ICU data.")
    header, entries = read(whole[at:])
    common.fresh(work)
    data = work / "kept.dat"
    data.write_bytes(write(header, [(name, content) for name, content in entries if is_kept(name)]))
    version = library.name.rpartition(".")[2]
    source, made = work / "kept.s", work / "kept.o"
    source.write_text(_SOURCE.format(symbol=f"icudt{version}_dat", data=data), encoding="ascii")
    common.run(["as", "-o", made, source])
    common.run(["ld", "-shared", "-z", "noexecstack", "-soname", library.name, "-o", library, made])


def is_kept(name: str) -> bool:
    """Return whether an entry is kept, by its name (``icudt73l/coll/cy.res``)."""
    folder, _, file = name.partition("/")[2].rpartition("/")
    if folder not in ("", "coll") or not _ENDING.search(file):
        return False
    locale = _LOCALE.match(file)
    return locale is None or locale["language"] in LANGUAGES


def read(data: bytes) -> tuple[bytes, list[tuple[str, bytes]]]:
    """Return the header and each entry's name and content."""
    size = struct.unpack_from("<H", data)[0]
    table = data[size:]
    count = struct.unpack_from("<I", table)[0]
    places = [struct.unpack_from("<II", table, 4 + 8 * number) for number in range(count)]
    ends = [start for _name, start in places[1:]] + [len(table)]
    names = [table[name : table.index(b"\0", name)].decode("ascii") for name, _start in places]
    return data[:size], [(name, table[places[k][1] : ends[k]]) for k, name in enumerate(names)]


def write(header: bytes, entries: Iterable[tuple[str, bytes]]) -> bytes:
    """Return the file that holds these entries, which stand in the order of their names."""
    listed = list(entries)
    names = b"".join(name.encode("ascii") + b"\0" for name, _content in listed)
    name_at = 4 + 8 * len(listed)
    data_at = _rounded(name_at + len(names))
    table, content_at = [struct.pack("<I", len(listed))], data_at
    for name, content in listed:
        table.append(struct.pack("<II", name_at, content_at))
        name_at += len(name) + 1
        content_at = _rounded(content_at + len(content))
    body = b"".join(table) + names
    contents = (content.ljust(_rounded(len(content)), b"\0") for _name, content in listed)
    return header + body.ljust(data_at, b"\0") + b"".join(contents)


def _rounded(size: int) -> int:
    return -(-size // 16) * 16
