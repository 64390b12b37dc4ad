"""How dates and times are written in names: a form such as ``YYYY-MM-DD`` or ``hhmmss``, guessed, matched and read."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
UNIX = "unix"
"""Seconds since 1970 in UTC, maybe with a count after a dot, as Asterisk numbers its calls."""

_TOKEN = re.compile(r"YYYY|YY|Mon|MM|DD|hh|mm|ss|.")
_MEANT = {
    "YYYY": ("year", r"\d{4}"),
    "YY": ("year", r"\d{2}"),
    "Mon": ("month", r"[A-Za-z]{3,9}"),
    "MM": ("month", r"\d{2}"),
    "DD": ("day", r"\d{2}"),
    "hh": ("hour", r"\d{2}"),
    "mm": ("minute", r"\d{2}"),
    "ss": ("second", r"\d{2}"),
}
_DATES = (
    (r"\d{8}", ("YYYYMMDD", "DDMMYYYY", "MMDDYYYY")),
    (r"\d{6}", ("YYMMDD", "DDMMYY")),
    (r"\d{4}(\D)\d\d\1\d\d", ("YYYY{0}MM{0}DD", "YYYY{0}DD{0}MM")),
    (r"\d\d(\D)\d\d\1\d{4}", ("DD{0}MM{0}YYYY", "MM{0}DD{0}YYYY")),
    (r"\d\d(\D)\d\d\1\d\d", ("DD{0}MM{0}YY", "YY{0}MM{0}DD", "MM{0}DD{0}YY")),
    (r"\d\d([^A-Za-z\d]?)[A-Za-z]{3,9}\1\d{4}", ("DD{0}Mon{0}YYYY",)),
)
_TIMES = (
    (r"\d{6}", ("hhmmss",)),
    (r"\d{4}", ("hhmm",)),
    (r"\d\d(\D)\d\d\1\d\d", ("hh{0}mm{0}ss",)),
    (r"\d\d(\D)\d\d", ("hh{0}mm",)),
)
_EARLIEST, _LATEST = 1990, 2100


def date_forms(text: str) -> tuple[str, ...]:
    """Return the forms in which ``text`` is a date, the likeliest first: year first, then day before month."""
    return tuple(_fitting(text, _DATES))


def time_forms(text: str) -> tuple[str, ...]:
    """Return the forms in which ``text`` is a time of day."""
    return tuple(_fitting(text, _TIMES))


def start_forms(text: str) -> tuple[str, ...]:
    """Return the forms in which ``text`` is a date and a time together."""
    if re.fullmatch(r"1\d{9}(\.\d+)?", text):
        return (UNIX,)
    found = []
    for place in range(6, len(text) - 3):
        for gap in (0, 1, 2, 3):
            between = text[place : place + gap]
            if any(letter.isdigit() for letter in between):
                continue
            dates, times = date_forms(text[:place]), time_forms(text[place + gap :])
            found += [f"{date}{between}{time}" for date in dates for time in times]
    # Of 12 digits the year may have four and the seconds be missing, or the other way round.
    return tuple(sorted(dict.fromkeys(found), key=lambda form: "YYYY" not in form))


def tells(form: str) -> frozenset[str]:
    """Return the parts (year, month, day, hour, minute, second) a form has; all of them for ``unix``."""
    if form == UNIX:
        return frozenset(part for part, _ in _MEANT.values())
    return frozenset(_MEANT[token][0] for token in _TOKEN.findall(form) if token in _MEANT)


def expression(form: str) -> str:
    """Return the regular expression that matches a form."""
    if form == UNIX:
        return r"1\d{9}(?:\.\d{1,9})?"
    return "".join(_MEANT[token][1] if token in _MEANT else re.escape(token) for token in _TOKEN.findall(form))


def read(form: str, text: str) -> Mapping[str, int] | None:
    """Return the parts (year, month, day, hour, minute, second) that ``text`` has in ``form``, None where it has not.

    ``unix`` is a part of its own: seconds since 1970.
    """
    if form == UNIX:
        return {UNIX: int(text.partition(".")[0])}
    parts: dict[str, int] = {}
    place = 0
    for token in _TOKEN.findall(form):
        meant = _MEANT.get(token)
        found = re.compile(meant[1] if meant else re.escape(token)).match(text, place)
        if not found:
            return None
        place = found.end()
        if meant:
            value = _value(token, found[0])
            if value is None:
                return None
            parts[meant[0]] = value
    return parts if place == len(text) else None


def moment(parts: Mapping[str, int], utc: bool = False) -> datetime | None:
    """Return the time of ``parts``: aware in UTC for ``unix`` and ``utc``, else naive; None where there is none."""
    if UNIX in parts:
        return datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=parts[UNIX])
    try:
        found = datetime(
            parts["year"],
            parts["month"],
            parts["day"],
            parts.get("hour", 0),
            parts.get("minute", 0),
            parts.get("second", 0),
            tzinfo=UTC if utc else None,
        )
    except (KeyError, ValueError):
        return None
    return found if _EARLIEST <= found.year <= _LATEST else None


def _fitting(text: str, shapes: tuple[tuple[str, tuple[str, ...]], ...]) -> Iterator[str]:
    for shape, forms in shapes:
        if found := re.fullmatch(shape, text):
            sign = found[1] if found.re.groups else ""
            for form in forms:
                named = form.format(sign)
                parts = read(named, text)
                if parts is not None and moment({"year": 2000, "month": 1, "day": 1} | dict(parts)) is not None:
                    yield named


def _value(token: str, text: str) -> int | None:
    if token == "Mon":
        short = text[:3].lower()
        return MONTHS.index(short) + 1 if short in MONTHS else None
    return int(text) + (2000 if token == "YY" else 0)
