"""What a recording's name, tags and date give away about the call."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from app.services.stored import name_key

_YEAR = r"(?P<y>20\d{2})"
_DAY = r"(?P<mo>0[1-9]|1[0-2]){s}(?P<d>0[1-9]|[12]\d|3[01])"
_CLOCK = r"(?P<h>[01]\d|2[0-3])[-_.:h]?(?P<mi>[0-5]\d)(?:[-_.:]?(?P<se>[0-5]\d))?"
_DATED = tuple(
    re.compile(rf"(?<!\d){pattern}(?!\d)")
    for pattern in (
        _YEAR + _DAY.format(s="") + r"[-_ T.]{0,2}" + _CLOCK,
        _YEAR + "[-_.]" + _DAY.format(s="[-_.]") + r"[-_ T.]{0,3}(?:at )?" + _CLOCK,
        r"(?P<d>0[1-9]|[12]\d|3[01])[-_.](?P<mo>0[1-9]|1[0-2])[-_.]" + _YEAR + r"[-_ T.]{0,3}" + _CLOCK,
        r"(?P<y>\d{2})" + _DAY.format(s="") + "[-_]" + r"(?P<h>[01]\d|2[0-3])(?P<mi>[0-5]\d)(?P<se>[0-5]\d)",
        _YEAR + _DAY.format(s=""),
        _YEAR + "[-_.]" + _DAY.format(s="[-_.]"),
        r"(?P<d>0[1-9]|[12]\d|3[01])[-_.](?P<mo>0[1-9]|1[0-2])[-_.]" + _YEAR,
    )
)
_UNIX = re.compile(r"(?<!\d)(1[4-9]\d{8})\.\d+")
_EXTENSION = re.compile(r"(?:^|[-_ .(\[])(?:ext\.?|x)?(\d{3,5})(?=$|[-_ .)\]])")
_REFERENCE = re.compile(r"(?<![A-Za-z0-9])(?:ref|case|crm)[-_ .:#]?([A-Za-z0-9]{3,12})", re.IGNORECASE)
_TAG_DATES = ("creation_time", "date", "icrd", "originationdate", "recorded_date")


@dataclass(frozen=True, slots=True)
class Hints:
    """What was found: local naive time, the advisor's position in the list given, and texts ("" where nothing was)."""

    started_at: datetime | None
    advisor: int | None
    service: int | None
    reference: str
    subject: str


def hints(stem: str, tags: Mapping[str, str], advisors: Sequence[str], services: Sequence[str]) -> Hints:
    """Return what the file name without its suffix and the audio tags say; ``advisors`` and ``services`` are names."""
    words = name_key(" ".join([stem, *(tags.get(key, "") for key in ("title", "artist", "comment", "album"))]))
    reference = _REFERENCE.search(stem)
    return Hints(
        started_at=when(stem) or _tagged(tags),
        advisor=_named(words, advisors),
        service=_named(words, services),
        reference=reference[1] if reference else "",
        subject=" ".join(tags.get("title", "").split()),
    )


def when(stem: str) -> datetime | None:
    """Return the local time a file name speaks of; a name that says UTC is taken as such, a day alone is midnight."""
    for pattern in _DATED:
        for found in pattern.finditer(stem):
            moment = _moment(found)
            if moment is not None:
                return _local(moment.replace(tzinfo=UTC)) if re.search(r"UTC|\dZ(?![A-Za-z])", stem) else moment
    unix = _UNIX.search(stem)
    return _local(datetime.fromtimestamp(int(unix[1]), UTC)) if unix else None


def extensions(stem: str) -> tuple[str, ...]:
    """Return the groups of three to five digits in a file name that could be a telephone extension."""
    return tuple(dict.fromkeys(_EXTENSION.findall(stem)))


def _moment(found: re.Match[str]) -> datetime | None:
    part = {key: int(value) for key, value in found.groupdict().items() if value}
    year = part["y"] if part["y"] > 99 else 2000 + part["y"]
    try:
        return datetime(year, part["mo"], part["d"], part.get("h", 0), part.get("mi", 0), part.get("se", 0))
    except ValueError:
        return None


def _tagged(tags: Mapping[str, str]) -> datetime | None:
    for key in _TAG_DATES:
        try:
            moment = datetime.fromisoformat(tags.get(key, "").strip())
        except ValueError:
            continue
        if moment.year >= 1990:
            return _local(moment) if moment.tzinfo else moment
    return None


def _local(moment: datetime) -> datetime:
    return moment.astimezone().replace(tzinfo=None)


def _named(words: str, names: Sequence[str]) -> int | None:
    """Return the position of the one name that stands in ``words``: the whole of it, else a first name only one has."""
    spaced = " " + re.sub(r"[\W_]+", " ", words) + " "
    keys = [re.sub(r"[\W_]+", " ", name_key(name)).strip() for name in names]
    whole = [place for place, key in enumerate(keys) if key and f" {key} " in spaced]
    if whole:
        return max(whole, key=lambda place: len(keys[place]))
    first = [place for place, key in enumerate(keys) if key and f" {key.split()[0]} " in spaced]
    return first[0] if len(first) == 1 else None
