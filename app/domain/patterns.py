"""Patterns of file names: what a phone system writes into the name of a recording, and where.

A pattern is a name with braces for the parts that vary: ``out-{number}-{extension}-{date:YYYYMMDD}-{time:hhmmss}``.
Nobody has to write one: it is built from a sample name in which a person points at the parts. What stands between two
parts tells them apart, so a part reads as far as the next sign after it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache

from app.domain import pattern_forms
from app.domain.filenames import stem_of
from app.domain.pattern_forms import UNIX
from app.language import Words, translate


class Part(StrEnum):
    """What a part of a name can be."""

    START = "start"
    DATE = "date"
    TIME = "time"
    EXTENSION = "extension"
    LOGIN = "login"
    ADVISOR = "advisor"
    CUSTOMER = "customer"
    DIRECTION = "direction"
    QUEUE = "queue"
    SERVICE = "service"
    REFERENCE = "reference"
    OTHER = "other"


DATED = (Part.START, Part.DATE, Part.TIME)
INCOMING, OUTGOING, INTERNAL = "incoming", "outgoing", "internal"
_DIRECTIONS = {
    **dict.fromkeys(("in", "incoming", "inbound", "i", "received", "queue"), INCOMING),
    **dict.fromkeys(("out", "outgoing", "outbound", "o", "dialled", "dialed", "placed", "manual"), OUTGOING),
    **dict.fromkeys(("internal", "int", "local"), INTERNAL),
}
_NOBODY = {"unknown", "anonymous", "private", "restricted", "unavailable", "withheld", "none", "null", "s", "-"}
_SHAPES = {
    "digits": r"\d+",
    "words": r".+?",
    "short": r"\d{2,6}",
    "long": r"\+?[\d() .-]{7,}",
    "uuid": r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}",
    "hex": r"[0-9A-Fa-f]{16,}",
    UNIX: pattern_forms.expression(UNIX),
}
_BRACES = re.compile(r"\{(?P<part>[a-z]+)(?::(?P<form>[^{}]+))?\}")
_UTC = " utc"
_MOST_WORDS = 3


class PatternRefused(ValueError):
    """A pattern that could not be read; its text says why."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a name tells by a pattern; a text is empty where it tells nothing.

    ``started_at`` is naive where the name gives a plain time, which is the local one, and aware where it gives UTC; of
    a name with a day alone it is midnight, and ``has_time`` is false.
    """

    pattern: str
    started_at: datetime | None = None
    has_time: bool = False
    extension: str = ""
    login: str = ""
    advisor: str = ""
    customer: str = ""
    direction: str = ""
    queue: str = ""
    service: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Pointed:
    """A part of a sample name somebody pointed at, from ``start`` to before ``end``; ``form`` where they said it."""

    start: int
    end: int
    part: Part
    form: str = ""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern by its ``name``; ``direction`` is what every recording of this name has."""

    name: str
    template: str
    direction: str = ""

    def __post_init__(self) -> None:
        """Refuse what could not be read."""
        _compiled(self.template)

    @classmethod
    def from_sample(cls, name: str, sample: str, parts: Sequence[Pointed]) -> "Pattern":
        """Return the pattern called ``name`` of which ``sample`` is one, with the ``parts`` that somebody pointed at.

        Digits nobody pointed at may be others in other names; everything else has to be the same. Raises PatternRefused
        in words when a part is no date, when parts lie over one another or nothing tells them apart.
        """
        # Slashes part folders; as many folders as the sample shows are looked at in other names, too.
        stem = stem_of(sample.replace("\\", "/").rpartition("/")[2])
        whole = sample.replace("\\", "/").rpartition("/")
        shown = whole[0] + whole[1] + stem
        template, place = "", 0
        for pointed in sorted(parts, key=lambda each: each.start):
            if not place <= pointed.start < pointed.end <= len(shown):
                raise PatternRefused(
                    translate(
                        "Patterns", "Two parts lie over one another, or one is not in the name. Point at each once."
                    )
                )
            template += _fixed(shown[place : pointed.start])
            text, after = shown[pointed.start : pointed.end], shown[pointed.end : pointed.end + 1]
            template += _braced(pointed.part, text, pointed.form or ("words" if after and after in text else ""))
            place = pointed.end
        if not parts:
            raise PatternRefused(
                translate("Patterns", "Point at one part of the name at least: its date, an extension, a reference.")
            )
        pattern = cls(name, template + _fixed(shown[place:]))
        if pattern.read(sample) is None:
            raise PatternRefused(
                translate("Patterns", "The sample itself cannot be read like this. Point at whole numbers and words.")
            )
        return pattern

    def read(self, name: str) -> Told | None:
        """Return what the file ``name`` (a path where the pattern has folders) tells, None where it is of another."""
        return read_name(name, (self,))


def read_name(name: str, patterns: Iterable[Pattern]) -> Told | None:
    """Return what the first of ``patterns`` that fits the file ``name`` tells."""
    *above, last = re.split(r"[\\/]", name)
    stem = stem_of(last)
    for pattern in patterns:
        parts, found, folders = _compiled(pattern.template)
        looked_at = "/".join([*above[max(len(above) - folders, 0) :], stem]) if folders else stem
        match = found.fullmatch(looked_at)
        if match is not None and (told := _told(pattern, parts, match.groups())) is not None:
            return told
    return None


def _told(pattern: Pattern, parts: Sequence[tuple[Part, str]], texts: Sequence[str]) -> Told | None:
    said: dict[str, str] = {}
    clock: dict[str, int] = {}
    utc = False
    for (part, form), text in zip(parts, texts, strict=True):
        if part in DATED:
            utc = utc or form.endswith(_UTC)
            read = pattern_forms.read(form.removesuffix(_UTC), text)
            if read is None:
                return None
            clock |= read
        elif part is not Part.OTHER:
            said[part.value] = "" if text.strip().lower() in _NOBODY else text.strip()
            if part is Part.REFERENCE and form == UNIX and not clock:
                clock |= pattern_forms.read(form, text) or {}
    if len(clock) > 1:
        clock.pop(UNIX, None)
    started = pattern_forms.moment(clock, utc)
    if clock and started is None:
        return None
    said["direction"] = _DIRECTIONS.get(said.get("direction", "").lower(), "") or pattern.direction
    return Told(pattern.name, started, started is not None and bool({"hour", UNIX} & set(clock)), **said)


def _fixed(text: str) -> str:
    """Return the template of what nobody pointed at."""
    return re.sub(r"\d+", "{other:digits}", text)


def _braced(part: Part, text: str, form: str) -> str:
    forms: Mapping[Part, object] = {
        Part.START: pattern_forms.start_forms,
        Part.DATE: pattern_forms.date_forms,
        Part.TIME: pattern_forms.time_forms,
    }
    if part in forms and form in ("", "words"):
        likely = forms[part](text)  # type: ignore[operator]
        if not likely:
            raise PatternRefused(
                translate("Patterns", "“{0}” is not a {1} that can be read. Point at all of it, and no more.").format(
                    text, _SPOKEN[part]
                )
            )
        form = likely[0]
    elif part not in forms and not form:
        form = "digits" if text.isdigit() else "uuid" if re.fullmatch(_SHAPES["uuid"], text) else ""
    return f"{{{part.value}:{form}}}" if form else f"{{{part.value}}}"


_SPOKEN = Words("Patterns", {Part.START: "date with a time", Part.DATE: "date", Part.TIME: "time"})
_NEEDED = {
    Part.START: {"year", "month", "day", "hour", "minute"},
    Part.DATE: {"year", "month", "day"},
    Part.TIME: {"hour", "minute"},
}
_WRITTEN = {Part.START: "{start:YYYYMMDDhhmmss}", Part.DATE: "{date:YYYYMMDD}", Part.TIME: "{time:hhmmss}"}


@lru_cache(maxsize=512)
def _compiled(template: str) -> tuple[tuple[tuple[Part, str], ...], re.Pattern[str], int]:
    """Return the parts of a template, what matches it and its folders; PatternRefused where parts cannot be told apart.

    What has no sign after it reads to the end.
    """
    parts: list[tuple[Part, str]] = []
    expression, place = "", 0
    for found in _BRACES.finditer(template):
        expression += re.escape(template[place : found.start()])
        try:
            part = Part(found["part"])
        except ValueError:
            raise PatternRefused(
                translate("Patterns", "There is no part called “{0}”; there are: {1}.").format(
                    found["part"], ", ".join(Part)
                )
            ) from None
        form = found["form"] or ""
        parts.append((part, form))
        expression += f"({_matching(part, form, template[found.end() :])})"
        place = found.end()
    if not parts:
        raise PatternRefused(translate("Patterns", "A pattern needs one part at least."))
    if sum(form == "words" for _, form in parts) > _MOST_WORDS:
        raise PatternRefused(translate("Patterns", "Too many parts of this name hold the sign that stands after them."))
    whole = re.compile(expression + re.escape(template[place:]), re.IGNORECASE | re.DOTALL)
    return tuple(parts), whole, template.count("/")


def _matching(part: Part, form: str, following: str) -> str:
    """Return what matches a part: by its form, or up to the sign that follows it."""
    if part in DATED:
        if not _NEEDED[part] <= pattern_forms.tells(form.removesuffix(_UTC)):
            raise PatternRefused(
                translate(
                    "Patterns", "Say how the {0} is written, with YYYY, YY, MM, Mon, DD, hh, mm and ss: {1}."
                ).format(_SPOKEN[part], _WRITTEN[part])
            )
        return pattern_forms.expression(form.removesuffix(_UTC))
    if form in _SHAPES:
        return _SHAPES[form]
    if form:
        raise PatternRefused(translate("Patterns", "There is no form called “{0}” for {1}.").format(form, part.value))
    least = "*" if part in (Part.ADVISOR, Part.CUSTOMER, Part.OTHER) else "+"
    if not following:
        return f".{least}"
    after = _BRACES.match(following)
    if after is None:
        return f"[^{re.escape(following[0])}]{least}"
    if after["part"] in DATED or after["form"] in ("digits", "short"):
        return rf"\D{least}"
    raise PatternRefused(
        translate("Patterns", "Nothing stands between {0} and {1} to tell them apart.").format(
            part.value, after["part"]
        )
    )
