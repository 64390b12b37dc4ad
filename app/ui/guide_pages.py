"""The pages of the guide: Markdown files beside their pictures, in the order in which the first of them names them."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app import paths

START = "start"
_LINK = re.compile(r"\]\(([a-z-]+)\.md\)")
_PLAIN = re.compile(r"!\[[^]]*]\([^)]*\)|]\([^)]*\)|[*`\[|#]")


@dataclass(frozen=True, slots=True)
class Page:
    """One page: ``name`` is its file's, ``title`` its first line, ``text`` all of it as Markdown."""

    name: str
    title: str
    text: str

    @property
    def plain(self) -> str:
        """Return its words without the signs of Markdown, for searching."""
        return _PLAIN.sub("", self.text)

    def holds(self, words: str) -> bool:
        """Return whether every one of ``words`` stands on it, in any case."""
        found = self.plain.casefold()
        return all(word in found for word in words.casefold().split())


def folder() -> Path:
    """Return where the pages are."""
    return paths.resources() / "help"


@cache
def pages() -> tuple[Page, ...]:
    """Return the pages in reading order, the one that names all others first."""
    first = _read(START)
    return (first, *(_read(name) for name in dict.fromkeys(_LINK.findall(first.text))))


def page(name: str) -> Page:
    """Return the page ``name``, the first one where there is none of that name."""
    return next((each for each in pages() if each.name == name), pages()[0])


def _read(name: str) -> Page:
    text = (folder() / f"{name}.md").read_text(encoding="utf-8")
    return Page(name, text.partition("\n")[0].removeprefix("# "), text)
