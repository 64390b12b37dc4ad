"""Times and lengths as exports write them, read without guessing between day and month where a column settles it."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta, timezone

from app.domain.pattern_forms import MONTHS

_HOURS_OF_ZONES = {
    **dict.fromkeys(("z", "utc", "gmt"), 0),
    **{"bst": 1, "cet": 1, "cest": 2, "est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6},
    **{"pst": -8, "pdt": -7},
}
"""Zones as mail and reports name them (RFC 5322, 4.3), and those of Britain and its neighbours."""

_TIME = r"(?P<hour>\d\d?)[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d)(?:[.,]\d+)?)?\s*(?P<half>[AaPp]\.?\s?[Mm]\.?)?"
_ZONE = rf"(?:\s*(?:UTC|GMT)?(?P<offset>[+-]\d\d(?::?\d\d)?)|\s*(?P<zone>{'|'.join(_HOURS_OF_ZONES)}))?"
_CLOCK = rf"(?:[ ,T]+{_TIME}{_ZONE})?"
_SHAPES = tuple(
    re.compile(shape, re.IGNORECASE)
    for shape in (
        rf"(?P<year>\d{{4}})[./-](?P<two>\d\d?)[./-](?P<one>\d\d?){_CLOCK}",
        rf"(?P<one>\d\d?)[ -](?P<word>[A-Z]{{3,9}})\.?,?[ -](?P<year>\d{{4}}|\d\d){_CLOCK}",
        rf"(?P<word>[A-Z]{{3,9}})\.? (?P<one>\d\d?),? (?P<year>\d{{4}}){_CLOCK}",
        rf"(?P<word>[A-Z]{{3,9}}) +(?P<one>\d\d?) {_TIME}{_ZONE} (?P<year>\d{{4}})",
        r"(?P<year>(?:19|20)\d\d)(?P<two>\d\d)(?P<one>\d\d)[T ]?"
        r"(?P<hour>\d\d)(?P<minute>\d\d)(?P<second>\d\d)(?P<zone>Z)?",
    )
)
_EITHER = re.compile(
    rf"(?P<one>\d\d?)(?P<sign>[./-])(?P<two>\d\d?)(?P=sign)(?P<year>\d{{4}}|\d\d){_CLOCK}", re.IGNORECASE
)
_ONLY_CLOCK = re.compile(_TIME)
_WEEKDAY = re.compile(r"(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+", re.IGNORECASE)
_UNIX = re.compile(r"(1\d{9})(?:\d{3})?(?:\.\d+)?")
_SERIAL = re.compile(r"([34567]\d{4})(?:[.,](\d{1,15}))?")
_SHARE_OF_DAY = re.compile(r"0[.,](\d{1,15})")
_DAY_NOUGHT = datetime(1899, 12, 30)
"""From when spreadsheets count days (ECMA-376, 18.17.4.1, the 1900 system from March 1900 on)."""
_LENGTH = re.compile(r"(?:(?:(\d+):)?(\d+):)?(\d+)(?:[.,](\d{1,3})\d*)?\s*(?:s|secs?|seconds)?\.?", re.IGNORECASE)
_WORDED_LENGTH = re.compile(
    r"(?:(?P<hours>\d+)\s*h(?:ours?|rs?)?\.?)?[ ,]*(?:(?P<minutes>\d+)\s*m(?:in(?:ute)?s?)?\.?)?[ ,]*"
    r"(?:(?P<seconds>\d+)\s*s(?:ec(?:ond)?s?)?\.?)?",
    re.IGNORECASE,
)


def day_comes_first(texts: Iterable[str]) -> bool | None:
    """Return whether a column writes the day before the month; None where every one of its dates could be both."""
    for text in texts:
        if found := _EITHER.fullmatch(_tidy(text)):
            one, two = int(found["one"]), int(found["two"])
            if one > 12 >= two:
                return True
            if two > 12 >= one:
                return False
    return None


def read_moment(text: str, day_first: bool = True) -> datetime | None:
    """Return a time: aware where it says its zone or counts seconds since 1970, else naive; None for anything else.

    A number of five digits is a day as spreadsheets count them, its fraction the share of the day.
    """
    found = read_written(text, day_first)
    return found[0] if found else None


def read_written(text: str, day_first: bool = True) -> tuple[datetime, bool] | None:
    """Return a time as ``read_moment`` does, and whether more than its day was told."""
    return _read(_tidy(text), day_first)


def has_clock(text: str) -> bool:
    """Return whether ``text`` tells a day and a time of day too."""
    found = _read(_tidy(text), True) or _read(_tidy(text), False)
    return bool(found and found[1])


def read_clock(text: str) -> time | None:
    """Return a time of day that stands alone; None for anything else."""
    text = _tidy(text)
    if found := _SHARE_OF_DAY.fullmatch(text):
        return (_DAY_NOUGHT + _share(found[1])).time()
    if found := _ONLY_CLOCK.fullmatch(text):
        moment = _moment({"year": "2000", "one": "1", "two": "1", **found.groupdict()}, swapped=False)
        return moment.time() if moment else None
    return None


def read_length(text: str) -> int | None:
    """Return a length in ms: seconds, minutes and seconds, or hours too; None for anything else."""
    found = _LENGTH.fullmatch(text.strip())
    if not found:
        return _worded_length(text.strip())
    hours, minutes, seconds, part = found.groups()
    whole = (int(hours or 0) * 60 + int(minutes or 0)) * 60 + int(seconds)
    return whole * 1000 + int((part or "0").ljust(3, "0")) if whole < 10**8 else None


def _worded_length(text: str) -> int | None:
    found = _WORDED_LENGTH.fullmatch(text)
    if not text or not found:
        return None
    hours, minutes, seconds = (int(found[part] or 0) for part in ("hours", "minutes", "seconds"))
    whole = (hours * 60 + minutes) * 60 + seconds
    return whole * 1000 if whole < 10**8 else None


def _tidy(text: str) -> str:
    """Return ``text`` with plain blanks, without the day of the week before it."""
    return _WEEKDAY.sub("", " ".join(text.split()), count=1) if text[:1].isalpha() else " ".join(text.split())


def _read(text: str, day_first: bool) -> tuple[datetime, bool] | None:
    """Return the time in a tidy ``text``, and whether it tells more than the day."""
    if found := _UNIX.fullmatch(text):
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=int(found[1])), True
    if found := _SERIAL.fullmatch(text):
        return _DAY_NOUGHT + timedelta(days=int(found[1])) + _share(found[2] or "0"), found[2] is not None
    for shape in (_EITHER, *_SHAPES):
        if found := shape.fullmatch(text):
            parts = found.groupdict()
            moment = _moment(parts, swapped=shape is _EITHER and not day_first)
            return (moment, parts["hour"] is not None) if moment else None
    return _iso(text)


def _iso(text: str) -> tuple[datetime, bool] | None:
    try:
        read = datetime.fromisoformat(text) if len(text) > len("20261117") else None
    except ValueError:
        return None
    return (read.replace(microsecond=0), "T" in text or ":" in text) if read else None


def _share(digits: str) -> timedelta:
    """Return the share of a day that stands after a point, to the second."""
    return timedelta(seconds=round(int(digits) * 86_400 / 10 ** len(digits)))


def _moment(parts: dict[str, str | None], *, swapped: bool) -> datetime | None:
    year = int(parts["year"] or 0)
    day, month = int(parts["one"] or 0), int(parts.get("two") or 0)
    if word := parts.get("word"):
        short = word[:3].lower()
        month = MONTHS.index(short) + 1 if short in MONTHS else 0
    if swapped:
        day, month = month, day
    hour = int(parts.get("hour") or 0)
    if half := parts.get("half"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * (half[0] in "pP")
    try:
        return datetime(
            year + 2000 * (year < 100),
            month,
            day,
            hour,
            int(parts.get("minute") or 0),
            int(parts.get("second") or 0),
            tzinfo=_zone(parts.get("offset"), parts.get("zone")),
        )
    except ValueError:
        return None


def _zone(offset: str | None, name: str | None) -> timezone | None:
    """Return the zone of ``+0100`` or a name; ValueError for a day's distance or more."""
    if offset is not None:
        minutes = int(offset[1:3]) * 60 + int(offset[3:].lstrip(":") or 0)
        return timezone(timedelta(minutes=-minutes if offset[0] == "-" else minutes))
    return None if name is None else timezone(timedelta(hours=_HOURS_OF_ZONES[name.casefold()]))
