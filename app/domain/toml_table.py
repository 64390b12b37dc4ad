"""Values taken out of one table of a TOML file, each checked, or refused with line, path and what is expected."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import NoReturn

from app.domain.toml_lines import Lines, Path
from app.language import translate

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_BARE = re.compile(r"[A-Za-z0-9_-]+")
_LONGEST_SHOWN = 40


class Refusal(ValueError):
    """What is wrong in a file, beginning with the path; ``line`` counts from 1."""

    def __init__(self, line: int, reason: str) -> None:
        """Keep the line and the reason."""
        super().__init__(reason)
        self.line = line


class Table:
    """One table of a file: its path, its values as ``tomllib`` read them, and the lines they stand on."""

    def __init__(self, path: Path, values: Mapping[str, object], lines: Lines) -> None:
        """Keep what the table is."""
        self.path = path
        self.values = values
        self._lines = lines

    def check_keys(self, needed: Sequence[str], optional: Sequence[str] = ()) -> None:
        """Refuse the first unknown key, as it is often the missing one misspelt, then the first missing one."""
        known = (*needed, *optional)
        for key in self.values:
            if key not in known:
                near = get_close_matches(key, [each for each in known if each not in self.values], 1)
                hint = (
                    translate("TomlTable", "did you mean {0}?").format(near[0])
                    if near
                    else translate("TomlTable", "expected are {0}").format(", ".join(known))
                )
                self.refuse(key, translate("TomlTable", "is not known here; {0}").format(hint))
        for key in needed:
            if key not in self.values:
                self.refuse(key, translate("TomlTable", "is missing"))

    def text(self, key: str) -> str:
        """Return a text with something in it; line breaks and runs of blanks in it become one blank."""
        value = self.values[key]
        folded = " ".join(value.split()) if isinstance(value, str) else ""
        if not folded or any(ord(letter) < 32 or ord(letter) == 127 for letter in folded):
            self._expect(key, translate("TomlTable", "a text that can be read"))
        return folded

    def slug(self, key: str) -> str:
        """Return a name for machines."""
        value = self.values[key]
        if not isinstance(value, str) or not _SLUG.fullmatch(value):
            self._expect(
                key, translate("TomlTable", 'small letters and digits joined by hyphens, such as "offer-of-help"')
            )
        return value

    def one_of(self, key: str, allowed: Iterable[str]) -> str:
        """Return a text that is one of ``allowed``."""
        value = self.values[key]
        if not isinstance(value, str) or value not in set(allowed):
            self._expect(key, " or ".join(f'"{each}"' for each in allowed))
        return value

    def whole(self, key: str, lowest: int, highest: int | None = None) -> int:
        """Return a whole number between ``lowest`` and ``highest``, both included."""
        value = self.values[key]
        if (
            not isinstance(value, int)
            or isinstance(value, bool)
            or value < lowest
            or (highest is not None and value > highest)
        ):
            span = (
                translate("TomlTable", "from {0} to {1}").format(lowest, highest)
                if highest is not None
                else translate("TomlTable", "of {0} or more").format(lowest)
            )
            self._expect(key, translate("TomlTable", "a whole number {0}").format(span))
        return value

    def tables(self, key: str) -> Iterator["Table"]:
        """Yield the tables of the array ``key``, of which there must be at least one."""
        value = self.values[key]
        heading = ".".join(part for part in (*self.path, key) if isinstance(part, str))
        if not isinstance(value, list) or not value:
            self.refuse(
                key, translate("TomlTable", "must be at least one table, each under a heading [[{0}]]").format(heading)
            )
        for place, entry in enumerate(value):
            here = (*self.path, key, place)
            if not isinstance(entry, dict):
                raise Refusal(
                    self._lines.line(here),
                    translate("TomlTable", "{0} must be a table under a heading [[{1}]]").format(
                        _written(here), heading
                    ),
                )
            yield Table(here, entry, self._lines)

    def once(self, key: str, lines: dict[str, int]) -> None:
        """Refuse the text ``key`` when it is in ``lines`` already (capitals make no difference); else add its line."""
        text = self.text(key)
        before = lines.get(text.casefold())
        if before is not None:
            self.refuse(
                key,
                translate("TomlTable", 'must be different in each, but "{0}" stands on line {1} already').format(
                    text, before
                ),
            )
        lines[text.casefold()] = self._line(key)

    def refuse(self, key: str, reason: str) -> NoReturn:
        """Raise the Refusal of ``key``, at its line or, when it is missing, at its table's."""
        raise Refusal(self._line(key), f"{_written((*self.path, key))} {reason}")

    def _expect(self, key: str, expected: str) -> NoReturn:
        self.refuse(key, translate("TomlTable", "must be {0}, not {1}").format(expected, _shown(self.values[key])))

    def _line(self, key: str) -> int:
        return self._lines.line((*self.path, key))


def _written(path: Path) -> str:
    """Return ``path`` as people write it, with places counted from 1: section[2].criterion[3].kind."""
    written = ""
    for part in path:
        if isinstance(part, int):
            written += f"[{part + 1}]"
        else:
            written += ("." if written else "") + (part if _BARE.fullmatch(part) else f'"{part}"')
    return written


def _shown(value: object) -> str:
    """Return ``value`` as the file has it, shortened."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f'"{value}"' if len(value) <= _LONGEST_SHOWN else f'"{value[:_LONGEST_SHOWN]}…"'
    if isinstance(value, (list, dict)):
        return translate("TomlTable", "a list") if isinstance(value, list) else translate("TomlTable", "a table")
    return str(value)[:_LONGEST_SHOWN]
