"""What the command line writes: UTF-8 on every system, JSON that keeps letters readable, and plain tables."""

import io
import json
import sys
from collections.abc import Iterable, Sequence
from fractions import Fraction

from app.language import Words

_HEADS = Words(
    "CommandLineHead",
    {
        "advisor": "advisor", "band": "band", "channel": "channel", "covered": "covered",
        "criterion": "criterion", "drawn": "drawn", "evaluated": "evaluated", "evaluation": "evaluation",
        "evaluator": "evaluator", "file": "file", "flags": "flags", "frame": "frame", "heard": "heard",
        "id": "id", "interval": "interval", "length": "length", "mark": "mark", "measure": "measure",
        "month": "month", "n": "n", "name": "name", "no": "no", "of": "of", "purpose": "purpose",
        "reference": "reference", "revision": "revision", "score": "score", "service": "service",
        "started": "started", "state": "state", "stratum": "stratum", "target": "target", "team": "team",
        "total": "total", "value": "value", "what": "what",
    },
)  # fmt: skip
"""What stands above columns; the names of sections stand there, too, as they are."""


def speak_utf8() -> None:
    """Let standard output and error carry every letter, on Windows too where they would be in an old code page."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def number(value: Fraction | float | None) -> int | float | None:
    """Return ``value`` for JSON: a whole number as an integer, anything else as the nearest float, None as null."""
    if value is None:
        return None
    return int(value) if value == int(value) else float(value)


def write_json(value: object) -> None:
    """Write ``value`` as indented JSON."""
    print(json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False))


def write_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write ``rows`` under ``heads`` in columns; a head that begins with ">" is set to the right."""
    names = [_HEADS.get(head.removeprefix(">"), head.removeprefix(">")) for head in heads]
    lines = [names, *([_one_line(cell) for cell in row] for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(names))]
    for line in lines:
        cells = (
            cell.rjust(width) if head.startswith(">") else cell.ljust(width)
            for cell, width, head in zip(line, widths, heads, strict=True)
        )
        print("  ".join(cells).rstrip())


def _one_line(text: str) -> str:
    """Return ``text`` without anything that would break a row or drive the terminal."""
    return "".join(letter if letter.isprintable() else " " for letter in text)
