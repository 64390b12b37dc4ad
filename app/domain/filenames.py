"""What the name of a recording tells about the contact; what a name leaves open is left open, never guessed.

Known are the patterns of telephone systems (Asterisk and FreePBX, 3CX, VICIdial, RingCentral, Amazon Connect, Android
recorders) and the ways people write a date. A telephone number or an extension is never taken for anything else.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from app.domain.naming import named_in

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_COMPACT = rf"{_YEAR}(?P<month>\d\d)(?P<day>\d\d)"
_DASHED = rf"{_YEAR}(?P<dash>[-._])(?P<month>\d\d)(?P=dash)(?P<day>\d\d)"
_EITHER_WAY = rf"(?P<day>\d\d?)(?P<swaps>[-._ ])(?P<month>\d\d?)(?P=swaps){_YEAR}"
_WORDED = rf"(?P<day>\d\d?)[ _-]?(?P<word>{'|'.join(_MONTHS)})[a-z]*[ _-]?{_YEAR}"
_GAP = r"(?:T|[ ,_-]{1,2}| at )"
_TIGHT = r"(?P<hour>\d\d)(?P<minute>\d\d)(?P<second>\d\d)(?!\d)"


def _parted(signs: str) -> str:
    """Return the pattern of a time whose parts stand between one of ``signs``."""
    return (
        rf"(?P<hour>\d\d?)(?P<sign>[{signs}])(?P<minute>\d\d)(?:(?P=sign)(?P<second>\d\d))?(?!\d)"
        r"(?: ?(?P<half>[ap]m)(?![a-z]))?"
    )


_WHEN = tuple(
    re.compile(rf"(?<!\d){pattern}(?P<utc>_?UTC|Z(?![a-z]))?", re.IGNORECASE)
    for pattern in (
        rf"{_COMPACT}{_GAP}?{_TIGHT}",
        rf"{_COMPACT}T{_parted(':.h_-')}",
        rf"{_COMPACT}[ ,_-]{{1,2}}{_parted(':.h')}",  # what a dash parts there may be an extension
        *(rf"{day}{_GAP}{time}" for day in (_DASHED, _EITHER_WAY, _WORDED) for time in (_TIGHT, _parted(":.h_-"))),
    )
)
_ANDROID = re.compile(
    r"^Call recording .+_(?P<short_year>\d\d)(?P<month>\d\d)(?P<day>\d\d)"
    r"_(?P<hour>\d\d)(?P<minute>\d\d)(?P<second>\d\d)$"
)
_UNIQUE_ID = re.compile(r"(?<![\d.])(?P<seconds>1\d{9})\.\d{1,9}(?![\d.])")
_UUID = re.compile(r"(?<![0-9a-z])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![0-9a-z])", re.IGNORECASE)
_NUMBER = re.compile(r"(?<![A-Za-z\d.])\+?\d{2,15}(?![A-Za-z\d])")
_LABELLED = re.compile(
    r"(?<![a-z])(?:reference|ref|case|ticket|guid)(?:[ _-]?(?:no|number|id))?[ _:#.-]{1,2}"
    r"((?:[a-z]{1,6}-?)?\d[a-z0-9]*)",
    re.IGNORECASE,
)
_CALL_ID = re.compile(r"_\d{14}\((\d+)\)$|_(?:Incoming|Outgoing)_[A-Za-z]+_(\d{6,})$")


@dataclass(frozen=True, slots=True)
class NameGuess:
    """What a file name tells; a part is ``None``, the reference empty, where it tells nothing or could mean two things.

    ``started_at`` is naive where the name gives a plain time, which is the local one, and aware where it gives UTC.
    """

    started_at: datetime | None
    advisor_id: int | None
    reference: str


def guess_from_name(name: str, advisors: Mapping[str, int]) -> NameGuess:
    """Return what the file ``name`` (a path will do) tells, with the ``advisors``' ids given by their names."""
    stem = stem_of(re.split(r"[\\/]", name)[-1])
    started_at, rest = _started(stem)
    return NameGuess(started_at, named_in(rest, advisors), _reference(stem, rest))


def numbers_in(name: str) -> tuple[str, ...]:
    """Return the numbers in the file ``name`` besides its date: extensions, telephone numbers or anything else."""
    _, rest = _started(stem_of(re.split(r"[\\/]", name)[-1]))
    return tuple(dict.fromkeys(_NUMBER.findall(_UUID.sub(" ", rest))))


def stem_of(name: str) -> str:
    """Return a file's name without its ending; figures after a dot are no ending."""
    return re.sub(r"\.(?:[A-Za-z][A-Za-z0-9]{1,4}|3gpp?)$", "", name)


def _started(stem: str) -> tuple[datetime | None, str]:
    """Return when the contact started, and ``stem`` without the dates in it."""
    found: set[datetime] = set()
    rest = stem
    for pattern in _WHEN:
        for match in pattern.finditer(stem):
            if times := set(_readings(match.groupdict())):
                found |= times
                rest = rest.replace(match[0], " ")
    if not found and (android := _ANDROID.search(stem)):
        found = set(_readings(android.groupdict()))
    if not found:
        found = {datetime.fromtimestamp(int(match["seconds"]), UTC) for match in _UNIQUE_ID.finditer(stem)}
    return (found.pop() if len(found) == 1 else None), rest


def _readings(parts: Mapping[str, str | None]) -> Iterator[datetime]:
    """Yield every time these parts can mean; none where they are no date, two where day and month can change places."""
    year = int(parts.get("year") or f"20{parts['short_year']}")
    hour, minute, second = (int(parts.get(part) or 0) for part in ("hour", "minute", "second"))
    if half := parts.get("half"):
        hour = hour % 12 + 12 * (half.lower() == "pm") if 1 <= hour <= 12 else 24
    day, word = int(parts["day"] or 0), parts.get("word")
    month = _MONTHS.index(word.lower()) + 1 if word else int(parts["month"] or 0)
    orders = {(month, day), (day, month)} if parts.get("swaps") else {(month, day)}
    zone = UTC if parts.get("utc") else None
    for each_month, each_day in orders:
        try:
            yield datetime(year, each_month, each_day, hour, minute, second, tzinfo=zone)
        except ValueError:
            continue


def _reference(stem: str, rest: str) -> str:
    """Return the one reference of the best kind in the name: a labelled one, a UUID, a unique id, a call's number."""
    kinds = (
        [match[1] for match in _LABELLED.finditer(rest)],
        [match[0] for match in _UUID.finditer(stem)],
        [match[0] for match in _UNIQUE_ID.finditer(stem)],
        [match[1] or match[2] for match in _CALL_ID.finditer(stem)],
    )
    best = next((set(found) for found in kinds if found), set())
    return best.pop() if len(best) == 1 else ""
