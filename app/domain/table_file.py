"""Tables as other programs export them: which letters, which sign between the fields, and the rows."""

import csv
import re
from collections import Counter
from dataclasses import dataclass

from app.domain.misread import Misread
from app.language import noop, translate

_SIGNS = (",", ";", "\t", "|")
_LOOKED_AT = 40
_SAMPLE = 512
_LONGEST_FIELD = 1 << 20
_MOST_LINES_IN_A_ROW = 200
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table with the line each begins on, counted from 1; blank rows are left out."""

    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    sign: str
    letters: str


def read_table(data: bytes) -> Table:
    """Return the rows of a CSV or TSV file; raises Misread with line and reason where it is none.

    Read are UTF-8 and UTF-16 with or without a mark, and Windows-1252; fields parted by comma, semicolon, tab or
    bar; line ends of any system, inside quotation marks too.
    """
    if data.startswith(_WORKBOOKS):
        raise Misread(
            1,
            translate(
                "TableFile", "this is a spreadsheet program's workbook. Save it there as CSV, and choose that file"
            ),
        )
    text, letters = decode(data)
    if "\0" in text:
        raise Misread(
            text[: text.index("\0")].count("\n") + 1, translate("TableFile", "this is not text, so it is no table")
        )
    lines = re.split(r"(?<=\n)|(?<=\r)(?!\n)", text)
    sign = _sign(lines)
    rows, begun = _rows(lines, sign)
    if not rows:
        raise Misread(1, translate("TableFile", "nothing stands in this file"))
    return Table(tuple(rows), tuple(begun), sign, letters)


def decode(data: bytes) -> tuple[str, str]:
    """Return a text whatever letters it is written in, and what those are called."""
    for mark, letters in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(letters, errors="replace"), letters
    for place, letters in ((1, "utf-16-le"), (0, "utf-16-be")):
        # Of Latin letters in UTF-16, every other byte is nought.
        if len(data) > 1 and data[place:_SAMPLE:2].count(0) * 10 > 9 * len(data[place:_SAMPLE:2]) and data[1 - place]:
            return data.decode(letters, errors="replace"), letters
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace"), "cp1252"


def _sign(lines: list[str]) -> str:
    """Return the sign between the fields: the one that parts most rows into the same number of them."""

    def fit(sign: str) -> tuple[int, int]:
        counts = Counter(len(row) for row in csv.reader(lines[:_LOOKED_AT], delimiter=sign) if row)
        counts.pop(1, None)
        if not counts:
            return (0, 0)
        width, rows = max(counts.items(), key=lambda each: (each[1], each[0]))
        return (rows, width)

    return max(_SIGNS, key=fit)


def _rows(lines: list[str], sign: str) -> tuple[list[tuple[str, ...]], list[int]]:
    """Read strictly first, so that a quotation mark never closed is found and does not swallow the rest."""
    try:
        return _parsed(lines, sign, strict=True)
    except csv.Error:
        return _parsed(lines, sign, strict=False)


def _parsed(lines: list[str], sign: str, *, strict: bool) -> tuple[list[tuple[str, ...]], list[int]]:
    csv.field_size_limit(_LONGEST_FIELD)
    reader = csv.reader(lines, delimiter=sign, strict=strict)
    rows: list[tuple[str, ...]] = []
    begun: list[int] = []
    line = 1
    try:
        for row in reader:
            if reader.line_num - line > _MOST_LINES_IN_A_ROW:
                raise Misread(line, translate("TableFile", _NEVER_CLOSED))
            if any(field.strip() for field in row):
                rows.append(tuple(field.strip() for field in row))
                begun.append(line)
            line = reader.line_num + 1
    except csv.Error as error:
        if "unexpected end" in str(error):
            raise Misread(line, translate("TableFile", _NEVER_CLOSED)) from error
        if strict:
            raise
        raise Misread(line, translate("TableFile", "this row cannot be read ({0})").format(error)) from error
    return rows, begun


_NEVER_CLOSED = noop("TableFile", "a quotation mark is opened here and never closed")
