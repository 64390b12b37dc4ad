"""What the guide quotes of trouble is what the program says, and every kind of it has its row."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from db import errors

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "resources" / "help" / "trouble.md"
GAP = "…"


def rows() -> list[tuple[str, str]]:
    """Return what is seen and what to do, from each row of the guide's table."""
    lines = [line.strip("| \n").split(" | ") for line in GUIDE.read_text("utf-8").splitlines() if line.startswith("| ")]
    return [(seen, do) for seen, do in lines[1:]]


def quoted() -> list[str]:
    """Return every sentence, or the beginning of one, that the table quotes; the gaps are what differs."""
    return [words for seen, _do in rows() for words in re.findall(r"“([^”]*)”", seen)]


@cache
def said() -> tuple[str, ...]:
    """Return every text in the program, with gaps for what is filled in."""
    texts = {
        node.value
        for folder in ("app", "db")
        for path in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and " " in node.value
    }
    return tuple(re.sub(r"[“]?\{\w*\}[”]?", GAP, text) for text in texts)


@pytest.mark.parametrize("words", quoted())
def test_what_the_guide_quotes_is_said_by_the_program(words: str) -> None:
    whole = words.rstrip(f"{GAP}. ").lstrip(f"{GAP} ") if words.startswith(GAP) else words.rstrip(f"{GAP}. ")
    assert len(whole) > 12, "too short to be known by"
    assert any(whole in text for text in said()), whole


def test_every_row_says_what_to_do() -> None:
    assert len(rows()) >= 20
    for seen, do in rows():
        assert do.endswith("."), seen
        assert len(do) > 20, seen


@pytest.mark.parametrize(
    "kind",
    [
        *(errors.OnNetworkFolder, errors.ReadOnly, errors.OnlyToRead, errors.NotClosed, errors.Newer),
        *(errors.Damaged, errors.DiskFull, errors.BackupFailed),
    ],
)
def test_every_trouble_with_a_library_that_people_meet_has_its_row(kind: type[errors.LibraryError]) -> None:
    shown = re.sub(r"[“]?\{\w*\}[”]?", GAP, kind.sentence)
    seen = [words.strip(f"{GAP}. ") for words in quoted()]
    assert any(words in shown for words in seen), shown
