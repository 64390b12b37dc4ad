"""What a sentence is in the language of whoever reads it; British English is the source.

The rooms below the faces know no Qt: they say ``translate("Context", "English")`` as Qt itself does, and the face that
starts hands a catalogue to ``speak``. Context and text are always written out, for ``packaging/translations.py`` reads
them from the sources; what varies goes through ``format``: ``translate("Pack", "Held on {0}").format(day)``.

What is stored stays English: keys, states, words of the history. They are translated when they are shown.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import TypeVar

Catalogue = Callable[[str, str, str, int], str | None]
"""Context, English, English of more than one (or "") and how many (or −1), to the words, "" where there are none."""
Key = TypeVar("Key")

_catalogue: list[Catalogue] = []


def speak(catalogue: Catalogue | None) -> None:
    """Let every sentence from now on come from ``catalogue``, from the sources themselves where it is ``None``."""
    _catalogue[:] = [] if catalogue is None else [catalogue]


def translate(context: str, text: str) -> str:
    """Return ``text`` in the language of the reader; its English where that language has no words for it yet."""
    return (_catalogue[0](context, text, "", -1) or text) if _catalogue else text


def plural(context: str, one: str, many: str, n: int) -> str:
    """Return ``one`` or ``many`` as the language of the reader counts ``n``: Welsh has up to six ways of it.

    The number goes in by ``format``: ``plural("Import", "{0} call", "{0} calls", n).format(n)``.
    """
    said = _catalogue[0](context, one, many, n) if _catalogue else ""
    return said or (one if abs(n) == 1 else many)


def noop(_context: str, text: str) -> str:
    """Return ``text`` as it is: it is marked here, where it stands, and translated where it is shown."""
    return text


class Words(Mapping[Key, str]):
    """A table of words by key, each translated when it is looked up: ``Words("Measures", {Measure.NPS: "…"})``."""

    def __init__(self, context: str, english: Mapping[Key, str]) -> None:
        self._context, self._english = context, dict(english)

    def __getitem__(self, key: Key) -> str:
        return translate(self._context, self._english[key])

    def __iter__(self) -> Iterator[Key]:
        return iter(self._english)

    def __len__(self) -> int:
        return len(self._english)
