"""Finding a person's name in a text such as a file name, where it may be joined, turned round or shortened."""

import re
import unicodedata
from collections.abc import Iterator, Mapping

_LABEL = re.compile(
    r"\[([^\]]+)\]|(?<![a-z])(?:agent|advisor|adviser)(?:[ _:=-]+name)?[ _:=-]+([^\d\W].*)", re.IGNORECASE
)
_LONGEST = 8


def named_in(text: str, people: Mapping[str, int]) -> int | None:
    """Return the id of the one of ``people`` (ids by full names) named in ``text``, or ``None`` for nobody or several.

    Anywhere a name must be whole: "Priya Nair", "nair_priya", "PriyaNair". Where a label says that an advisor follows
    ("AGENT_", "[…]"), a part of a name that only one of them has is enough: "ChrisL", "C Lowe", "Chris".
    """
    for match in _LABEL.finditer(text):
        words = _words(match[1] or match[2])
        for length in range(min(len(words), _LONGEST), 0, -1):
            start = "".join(words[:length])
            who = {people[name] for name in people if start in set(_short_forms(_words(name)))}
            if who:
                return who.pop() if len(who) == 1 else None
    return _whole_name_in(_words(text), people)


def _whole_name_in(words: list[str], people: Mapping[str, int]) -> int | None:
    """Return the only one whose name of two words or more is among ``words``; a longer name beats one inside it."""
    forms = [(set(_whole_forms(_words(name))), people[name]) for name in people if len(_words(name)) > 1]
    found: list[tuple[int, int, int]] = []
    for start in range(len(words)):
        for end in range(start + 1, min(len(words), start + _LONGEST) + 1):
            joined = "".join(words[start:end])
            found += [(start, end, who) for names, who in forms if joined in names]
    outer = {
        who
        for start, end, who in found
        if not any(a <= start and end <= b and (a, b) != (start, end) for a, b, _ in found)
    }
    return outer.pop() if len(outer) == 1 else None


def _whole_forms(name: list[str]) -> Iterator[str]:
    """Yield ``name`` joined, as it is and turned round at each blank."""
    for turn in range(len(name)):
        yield "".join([*name[turn:], *name[:turn]])


def _short_forms(name: list[str]) -> Iterator[str]:
    """Yield ``name`` whole, as first name or surname alone, and as either with the initial of the other."""
    yield from _whole_forms(name)
    yield from name[:1]
    for surname in {name[-1], "".join(name[1:])} if len(name) > 1 else ():
        yield from (surname, name[0] + surname[0], name[0][0] + surname, surname + name[0][0])


def _words(text: str) -> list[str]:
    """Return the words of ``text`` in small letters, without accents; a capital after a small letter begins a word."""
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return re.findall(r"[^\W\d_]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", plain).casefold())
