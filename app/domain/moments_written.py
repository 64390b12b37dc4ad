"""Times and lengths as exports write them, read without guessing between day and month where a column settles it."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from app.domain.pattern_forms import MONTHS

_CLOCK = (
    r"(?:[ ,T]+(?P<hour>\d\d?)[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d)(?:[.,]\d+)?)?\s*(?P<half>[AaPp]\.?[Mm]\.?)?)?"
)
_EITHER = re.compile(rf"(?P<one>\d\d?)[./-](?P<two>\d\d?)[./-](?P<year>\d{{4}}|\d\d){_CLOCK}")
_YEAR_FIRST = re.compile(rf"(?P<year>\d{{4}})[./-](?P<two>\d\d?)[./-](?P<one>\d\d?){_CLOCK}")
_WORDED = re.compile(
    rf"(?:(?P<one>\d\d?)[ -](?P<word>[A-Za-z]{{3,9}})\.?,?[ -]|(?P<word2>[A-Za-z]{{3,9}})\.? (?P<one2>\d\d?),? )"
    rf"(?P<year>\d{{4}}){_CLOCK}"
)
_COMPACT = re.compile(
    r"(?P<year>(?:19|20)\d\d)(?P<two>\d\d)(?P<one>\d\d)[T ]?(?P<hour>\d\d)(?P<minute>\d\d)(?P<second>\d\d)"
)
_UNIX = re.compile(r"(1\d{9})(?:\d{3})?(?:\.\d+)?")
_LENGTH = re.compile(r"(?:(?:(\d+):)?(\d+):)?(\d+)(?:[.,](\d{1,3})\d*)?\s*(?:s|sec|seconds)?")


def day_comes_first(texts: Iterable[str]) -> bool | None:
    """Return whether a column writes the day before the month; None where every one of its dates could be both."""
    for text in texts:
        if found := _EITHER.fullmatch(text.strip()):
            one, two = int(found["one"]), int(found["two"])
            if one > 12 >= two:
                return True
            if two > 12 >= one:
                return False
    return None


def read_moment(text: str, day_first: bool = True) -> datetime | None:
    """Return a time: aware where it says its zone or counts seconds since 1970, else naive; None for anything else."""
    text = text.strip()
    if found := _UNIX.fullmatch(text):
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=int(found[1]))
    for shape in (_YEAR_FIRST, _EITHER, _WORDED, _COMPACT):
        if found := shape.fullmatch(text):
            return _moment(found.groupdict(), swapped=shape is _EITHER and not day_first)
    try:
        read = datetime.fromisoformat(text) if len(text) > len("20261117") else None
    except ValueError:
        return None
    return read


def has_clock(text: str) -> bool:
    """Return whether ``text`` tells a time of day too."""
    return bool(_UNIX.fullmatch(text.strip()) or re.search(r"\d[:.]\d\d|T\d\d|\d{14}", text))


def read_length(text: str) -> int | None:
    """Return a length in ms: seconds, minutes and seconds, or hours too; None for anything else."""
    found = _LENGTH.fullmatch(text.strip())
    if not found:
        return None
    hours, minutes, seconds, part = found.groups()
    whole = (int(hours or 0) * 60 + int(minutes or 0)) * 60 + int(seconds)
    return whole * 1000 + int((part or "0").ljust(3, "0")) if whole < 10**8 else None


def _moment(parts: dict[str, str | None], *, swapped: bool) -> datetime | None:
    year = int(parts["year"] or 0)
    day = int(parts.get("one") or parts.get("one2") or 0)
    word = parts.get("word") or parts.get("word2")
    if word is not None:
        short = word[:3].lower()
        month = MONTHS.index(short) + 1 if short in MONTHS else 0
    else:
        month = int(parts.get("two") or 0)
    if swapped:
        day, month = month, day
    hour = int(parts.get("hour") or 0)
    if half := parts.get("half"):
        hour = hour % 12 + 12 * (half[0] in "pP")
    try:
        return datetime(
            year + 2000 * (year < 100),
            month,
            day,
            hour,
            int(parts.get("minute") or 0),
            int(parts.get("second") or 0),
        )
    except ValueError:
        return None
