"""A value in a JSON text together with where it stands, so that what is wrong with it can be said with its line."""

import json
import math
import re
from dataclasses import dataclass
from typing import Any, NoReturn

from app.domain.misread import Misread
from app.language import translate

Path = tuple[str | int, ...]

_BLANK = re.compile(r"[ \t\r\n]*")


@dataclass(frozen=True, slots=True)
class JsonPlace:
    """One value of a JSON text; what it cannot give it refuses with the line and the path ("Transcript[3].Content")."""

    body: str
    value: Any
    path: Path = ()

    def __getitem__(self, key: str) -> "JsonPlace":
        """Return the value under ``key``; Misread when there is none."""
        found = self.get(key)
        if found is None:
            self.refuse(translate("JsonPlace", "“{0}” is missing").format(key))
        return found

    def get(self, *keys: str) -> "JsonPlace | None":
        """Return the value under the first of ``keys`` that has one; Misread when this is no object at all."""
        if not isinstance(self.value, dict):
            self.refuse(translate("JsonPlace", "an object in braces should stand here"))
        for key in keys:
            if self.value.get(key) is not None:
                return JsonPlace(self.body, self.value[key], (*self.path, key))
        return None

    def list(self, key: str) -> "list[JsonPlace]":
        """Return the values of the list under ``key``, none where there is no such key."""
        found = self.get(key)
        if found is None:
            return []
        if not isinstance(found.value, list):
            found.refuse(translate("JsonPlace", "a list in brackets should stand here"))
        return [JsonPlace(self.body, value, (*found.path, place)) for place, value in enumerate(found.value)]

    def text(self) -> str:
        """Return the text that this is."""
        if not isinstance(self.value, str):
            self.refuse(translate("JsonPlace", "a text in quotation marks should stand here"))
        return str(self.value)

    def number(self) -> float:
        """Return the number that this is, also one written as text."""
        try:
            number = math.nan if isinstance(self.value, bool | list | dict) else float(self.value)
        except (TypeError, ValueError, OverflowError):
            number = math.nan
        if not math.isfinite(number):
            self.refuse(translate("JsonPlace", "a number should stand here"))
        return number

    def refuse(self, reason: str) -> NoReturn:
        """Raise Misread with ``reason``, the line and the path of this value."""
        name = "".join(f"[{key + 1}]" if isinstance(key, int) else f".{key}" for key in self.path).removeprefix(".")
        raise Misread(_line(self.body, self.path), f"{name}: {reason}" if name else reason)


def read_json(body: str) -> JsonPlace:
    """Return the whole of a JSON text; Misread where it is damaged, with the line."""
    try:
        return JsonPlace(body, json.loads(body, parse_int=_number))
    except json.JSONDecodeError as broken:
        last = broken.pos >= len(body.rstrip())
        reason = (
            translate("JsonPlace", "the JSON breaks off")
            if last
            else translate("JsonPlace", "the JSON is damaged ({0}{1})").format(broken.msg[0].lower(), broken.msg[1:])
        )
        raise Misread(broken.lineno, reason) from None
    except RecursionError:
        raise Misread(1, translate("JsonPlace", "the JSON is nested too deeply for a transcript")) from None


def _number(written: str) -> int | float:
    """Read a whole number; one beyond all bounds becomes infinite and is refused where it is used."""
    return int(written) if len(written) < 20 else float(written)


def _line(body: str, path: Path) -> int:
    """Return the line on which the value at ``path`` begins, or the nearest thing around it that is there."""
    at = _past_blank(body, 0)
    for key in path:
        inside = _enter(body, at, key)
        if inside is None:
            break
        at = inside
    return body.count("\n", 0, at) + 1


def _enter(body: str, at: int, key: str | int) -> int | None:
    """Return where the value under ``key`` begins in the object or list that begins at ``at``; the last one counts."""
    decoder = json.JSONDecoder(parse_int=_number)
    is_object = body[at] == "{"
    at = _past_blank(body, at + 1)
    found, place = None, 0
    while body[at] not in "]}":
        name: str | int = place
        if is_object:
            name, at = decoder.raw_decode(body, at)
            at = _past_blank(body, _past_blank(body, at) + 1)
        found = at if name == key else found
        _, at = decoder.raw_decode(body, at)
        at = _past_blank(body, at)
        at = _past_blank(body, at + 1) if body[at] == "," else at
        place += 1
    return found


def _past_blank(body: str, at: int) -> int:
    found = _BLANK.match(body, at)
    return found.end() if found else at
