"""Where each key of a TOML text stands, which the standard library's reader does not say."""

import re
import tomllib
from bisect import bisect_left

Path = tuple[str | int, ...]
"""Keys from the outside in; an entry of an array of tables is followed by its place, counted from 0."""

_BLANK = re.compile(r"(?:[ \t\r\n]+|#[^\n]*)*")
_KEY = re.compile(r"""[ \t]*([A-Za-z0-9_-]+|"(?:[^"\\]|\\.)*"|'[^']*')[ \t]*""")
_STRING = re.compile(r'"{3}(?:[^\\]|\\.)*?"{3,5}|\'{3}.*?\'{3,5}|"(?:[^"\\]|\\.)*"|\'[^\']*\'', re.DOTALL)
_COMMENT = re.compile(r"#[^\n]*")


class Lines:
    """The line of every key and table of one valid TOML text.

    What stands inside an inline table or array has no line of its own; it is answered with the line that begins it.
    """

    def __init__(self, text: str) -> None:
        """Look through ``text``, which ``tomllib`` has accepted already."""
        self._text = text
        self._ends = [found.start() for found in re.finditer("\n", text)]
        self._found: dict[Path, int] = {(): 1}
        self._arrays: dict[Path, int] = {}
        at, table = self._past(_BLANK, 0), Path()
        while at < len(text):
            if text[at] == "[":
                at, table = self._header(at)
            else:
                at = self._pair(at, table)
            at = self._past(_BLANK, at)

    def line(self, path: Path) -> int:
        """Return the line (from 1) of ``path``, or of the nearest thing around it that has one."""
        while path not in self._found:
            path = path[:-1]
        return self._found[path]

    def _header(self, at: int) -> tuple[int, Path]:
        """Note the ``[table]`` or ``[[table]]`` at ``at``; return where it ends and the path of what follows it."""
        line, brackets = self._line_at(at), 2 if self._text.startswith("[[", at) else 1
        end, keys = self._keys(at + brackets)
        path: Path = ()
        for key in keys:
            if path in self._arrays:
                path += (self._arrays[path],)
            path += (key,)
            self._found.setdefault(path, line)
        if brackets == 2:
            self._arrays[path] = self._arrays.get(path, -1) + 1
            path += (self._arrays[path],)
        self._found[path] = line
        return end + brackets, path

    def _pair(self, at: int, table: Path) -> int:
        """Note the ``key = value`` at ``at`` in ``table`` and return where it ends."""
        end, keys = self._keys(at)
        for count in range(1, len(keys) + 1):
            self._found.setdefault(table + keys[:count], self._line_at(at))
        return self._past_value(end + 1)

    def _keys(self, at: int) -> tuple[int, tuple[str, ...]]:
        """Return where the dotted key that begins at ``at`` ends, and its parts."""
        keys = []
        while found := _KEY.match(self._text, at):
            at = found.end()
            keys.append(next(iter(tomllib.loads(f"{found[1]} = 0"))))
            if self._text[at] != ".":
                break
            at += 1
        return at, tuple(keys)

    def _past_value(self, at: int) -> int:
        """Return where the value after ``at`` ends: at the end of a line, outside every bracket, string and comment."""
        depth = 0
        while at < len(self._text) and (depth or self._text[at] != "\n"):
            letter = self._text[at]
            if letter in "\"'":
                at = self._past(_STRING, at)
            elif letter == "#":
                at = self._past(_COMMENT, at)
            else:
                depth += (letter in "[{") - (letter in "]}")
                at += 1
        return at

    def _past(self, pattern: re.Pattern[str], at: int) -> int:
        """Return where ``pattern``, which matches at ``at`` in any valid text, ends."""
        found = pattern.match(self._text, at)
        return found.end() if found else at + 1

    def _line_at(self, at: int) -> int:
        return bisect_left(self._ends, at) + 1
