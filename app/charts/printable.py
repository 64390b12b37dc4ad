"""Text that the shipped font can show: what it lacks is spelt out in words, so no empty box is ever printed."""

import re
import unicodedata
from collections.abc import Callable
from functools import partial
from itertools import groupby

Shows = Callable[[str], bool]
"""Says whether a font has a glyph for a character."""

_SIGNS = {"✕": "×", "✖": "×", "❌": "×", "✔": "✓", "✅": "✓", "☑": "✓", "☐": "□", "⭐": "★", "•": "•", "◦": "•"}
_SCRIPTS = {"CJK": "Chinese", "HIRAGANA": "Japanese", "KATAKANA": "Japanese", "HANGUL": "Korean", "GURMUKHI": "Punjabi"}
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
_REPEATED_SCRIPT = re.compile(r"(\[\w+ text\])(?:[\s]?\1)+")
_FIRST_FLAG, _LAST_FLAG = 0x1F1E6, 0x1F1FF
_SKIN_TONES = range(0x1F3FB, 0x1F400)


def printable(text: str, shows: Shows) -> str:
    r"""Return ``text`` composed (NFC), with ``\n`` line ends and only characters the font ``shows``.

    A sign gets a near likeness or its name in brackets (``[grinning face]``), letters of a script the font lacks become
    ``[Arabic text]``; joiners, direction marks and control characters vanish.
    """
    text = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text).replace("\t", " "))
    if text.isascii() and text.isprintable():
        return text
    parts = []
    for substitute, run in groupby(map(partial(_shown, shows=shows), text)):
        count = sum(1 for _ in run)
        parts.append(_repeated(substitute, count))
    return _REPEATED_SCRIPT.sub(r"\1", "".join(parts))


def _repeated(shown: str, count: int) -> str:
    if len(shown) < 2 or not shown.startswith("["):
        return shown * count
    if shown.endswith(" text]") or count == 1:
        return shown
    return f"{shown[:-1]} ×{count}]"


def _shown(character: str, shows: Shows) -> str:
    category = unicodedata.category(character)
    if character == "\n" or (shows(character) and category not in ("Cf", "Cc", "Co")):
        return character
    if category in ("Cf", "Cc", "Cs", "Mn", "Me") or ord(character) in _SKIN_TONES:
        return ""
    if character in _SIGNS:
        return _SIGNS[character]
    plain = unicodedata.normalize("NFKD", character)
    if plain != character and all(map(shows, plain)):
        return plain
    if _FIRST_FLAG <= ord(character) <= _LAST_FLAG:
        return chr(ord("A") + ord(character) - _FIRST_FLAG)
    return _named(character, category)


def _named(character: str, category: str) -> str:
    name = unicodedata.name(character, "")
    if not name:
        return "[unknown sign]"
    if category[0] in "LNM":
        script = name.split()[0].split("-")[0]
        return f"[{_SCRIPTS.get(script, script.capitalize())} text]"
    return f"[{name.lower()}]"
