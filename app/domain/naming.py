"""Finding a person's name in a text such as a file name, where it may be joined, turned round or shortened."""

import re
import unicodedata
from collections.abc import Mapping

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
            who = {people[name] for name in people if start in _whole_forms(name) | _short_forms(name)}
            if who:
                return who.pop() if len(who) == 1 else None
    return _whole_name_in(_words(text), people)


def _whole_name_in(words: list[str], people: Mapping[str, int]) -> int | None:
    """Return the only one whose name of two words or more is among ``words``; a longer name beats one inside it."""
    forms = [(_whole_forms(name), people[name]) for name in people if len(name.split()) > 1]
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


def _whole_forms(name: str) -> set[str]:
    """Return ``name`` joined, as it is and with the surname first."""
    given, surname = _parts(name)
    return {given + surname, surname + given} - {""}


def _short_forms(name: str) -> set[str]:
    """Return the first name and the surname of ``name``, each alone and with the initial of the other."""
    given, surname = _parts(name)
    first = "".join(_words(name.split(maxsplit=1)[0])) if given else ""
    if not first or not surname:
        return {first, surname} - {""}
    return {first, surname, first + surname[0], first[0] + surname, surname + first[0]}


def _parts(name: str) -> tuple[str, str]:
    """Return the given names, joined, and the surname, which is the last of several words and may be all there is."""
    *given, surname = name.split() or [""]
    return "".join(_words(" ".join(given))), "".join(_words(surname))


def _words(text: str) -> list[str]:
    """Return the words of ``text`` in small letters, without accents; a capital after a small letter begins a word."""
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return re.findall(r"[^\W\d_]+", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", plain).casefold())
