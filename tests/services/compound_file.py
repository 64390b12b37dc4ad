"""A small compound file ([MS-CFB]), to write an Outlook message for a test: every stream has 4,096 bytes or more."""

import struct
from collections.abc import Mapping
from itertools import pairwise
from pathlib import Path

SECTOR = 512
LEAST = 4096
END, FREE, FAT_SECTOR, NOBODY = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD, 0xFFFFFFFF
Tree = Mapping[str, "bytes | Tree"]


def write(path: Path, tree: Tree) -> Path:
    """Write storages (mappings) and streams (bytes, filled up with zeros)."""
    entries: list[list[object]] = [["Root Entry", 5, NOBODY, NOBODY, NOBODY, END, 0]]
    sectors: list[bytes] = []
    chains: list[int] = []

    def add(children: Tree) -> int:
        """Add the entries of a storage as a list leaning to the right; return the first, in the order of the format."""
        numbers = []
        for name, what in sorted(children.items(), key=lambda each: (len(each[0]), each[0].upper())):
            number = len(entries)
            numbers.append(number)
            if isinstance(what, bytes):
                data = what.ljust(LEAST, b"\0")
                first = len(sectors)
                pieces = [data[at : at + SECTOR].ljust(SECTOR, b"\0") for at in range(0, len(data), SECTOR)]
                sectors.extend(pieces)
                chains.extend([*range(first + 1, first + len(pieces)), END])
                entries.append([name, 2, NOBODY, NOBODY, NOBODY, first, len(data)])
            else:
                entries.append([name, 1, NOBODY, NOBODY, NOBODY, 0, 0])
                entries[number][4] = add(what)
        for left, right in pairwise(numbers):
            entries[left][3] = right
        return numbers[0] if numbers else NOBODY

    entries[0][4] = add(tree)
    directory = b"".join(_entry(*entry) for entry in entries)
    directory += b"\0" * (-len(directory) % SECTOR)
    first_of_directory = len(sectors)
    count = len(directory) // SECTOR
    sectors += [directory[at : at + SECTOR] for at in range(0, len(directory), SECTOR)]
    chains += [*range(first_of_directory + 1, first_of_directory + count), END]
    tables = 1
    while (len(sectors) + tables) * 4 > tables * SECTOR:
        tables += 1
    first_table = len(sectors)
    chains += [FAT_SECTOR] * tables
    fat = b"".join(struct.pack("<I", each) for each in chains)
    fat += struct.pack("<I", FREE) * ((tables * SECTOR - len(fat)) // 4)
    header = struct.pack(
        "<8s16sHHHHH6sIIIIIIIIII",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"", 0, tables, first_of_directory, 0, LEAST,
        END, 0, END, 0, first_table,
    )  # fmt: skip
    more = b"".join(struct.pack("<I", first_table + at if at < tables else FREE) for at in range(1, 109))
    path.write_bytes(header + more + b"".join(sectors) + fat)
    return path


def _entry(
    name: object, kind: object, left: object, right: object, child: object, first: object, size: object
) -> bytes:
    assert isinstance(name, str)
    letters = name.encode("utf-16-le") + b"\0\0"
    return struct.pack(
        "<64sHBBIII16sIQQIQ", letters, len(letters), kind, 1, left, right, child, b"", 0, 0, 0, first, size
    )
