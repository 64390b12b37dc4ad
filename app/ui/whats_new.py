"""What is new since the version that was started last, out of the page of the guide that the changelog is."""

import re
from dataclasses import dataclass

from app.ui import guide_pages

PAGE = "whats-new"
_VERSION = re.compile(r"\d+(?:\.\d+)*")


@dataclass(frozen=True, slots=True)
class Section:
    """What came with one version; ``text`` is Markdown, its heading included."""

    version: tuple[int, ...]
    text: str


def number(version: str) -> tuple[int, ...]:
    """Return the figures of a version to compare it by; what stands behind them ("rc1") is left out."""
    found = _VERSION.match(version)
    return tuple(map(int, found.group().split("."))) if found else ()


def sections(page: str) -> tuple[Section, ...]:
    """Return the versions that a changelog tells of, in its order: the newest first."""
    parts = re.split(r"^## ", page, flags=re.MULTILINE)[1:]
    return tuple(Section(number(part), f"## {part.strip()}\n") for part in parts)


def since(before: str, now: str) -> str:
    """Return as Markdown what came after version ``before`` up to ``now``, nothing where nothing did."""
    first, last = number(before), number(now)
    told = [part.text for part in sections(guide_pages.page(PAGE).text) if first < part.version <= last]
    return "\n".join(told)
