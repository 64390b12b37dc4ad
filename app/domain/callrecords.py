"""What a phone system's own list of calls tells, and which of its calls a recording is of."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from app.domain.column_shapes import is_recording
from app.domain.columns import ColumnMapping, Field, says_utc
from app.domain.filenames import stem_of
from app.domain.moments_written import day_comes_first, read_clock, read_length, read_written
from app.domain.patterns import INCOMING, INTERNAL, OUTGOING
from app.domain.table_file import Table
from app.language import translate

TOLERANCE = timedelta(seconds=60)
_EXTENSION = re.compile(r"\d{2,6}")
_DEVICE = re.compile(r"(?:[A-Za-z]+\d?/|E|SEP)?(\d{2,6})(?:[-@/].*)?")
_NAMED_NUMBER = re.compile(
    r"\"?(?P<name>[^<(]*?)\"?\s*[<(](?:ext\.? ?)?(?P<number>\+?[\d .-]*\d)[>)]"
    r"|(?P<number2>\d{2,6})\s*[-–:]\s*(?P<name2>[^\W\d][^\d]*)",
    re.IGNORECASE,
)
_LAST_DIGITS = 7
_FEWEST_DIGITS = 5
_WORDS = {
    **dict.fromkeys(("i", "in", "incoming", "inbound", "received", "inboundcall"), INCOMING),
    **dict.fromkeys(("o", "out", "outgoing", "outbound", "manual", "preview", "dialled", "dialed"), OUTGOING),
    **dict.fromkeys(("internal", "local"), INTERNAL),
}


@dataclass(frozen=True, slots=True)
class CallRecord:
    """One call as the phone system tells it; lengths are ms, ``line`` counts from 1.

    ``started_at`` is local and naive; midnight, without ``has_time``, where the list tells the day alone.
    ``extensions`` and ``logins`` are those that took part, the likelier advisor's first.
    """

    line: int
    started_at: datetime | None
    files: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    extensions: tuple[str, ...] = ()
    logins: tuple[str, ...] = ()
    advisor: str = ""
    customer: str = ""
    direction: str = ""
    queue: str = ""
    service: str = ""
    subject: str = ""
    notes: str = ""
    length_ms: int | None = None
    waiting_ms: int | None = None
    hold_ms: int | None = None
    has_time: bool = True


@dataclass(frozen=True, slots=True)
class Skipped:
    """A row that is no call that could be used, and why."""

    line: int
    why: str


def read_records(
    table: Table, mapping: ColumnMapping, local: Callable[[datetime], datetime]
) -> tuple[tuple[CallRecord, ...], tuple[Skipped, ...]]:
    """Return the calls in a table, rows of one call joined, and the rows that tell neither a time nor a name.

    ``local`` turns an aware time into the naive local one.
    """
    rows, lines = table.rows[mapping.skip :], table.lines[mapping.skip :]
    day_first = mapping.day_first
    if day_first is None:
        places = (*mapping.places(Field.STARTED), *mapping.places(Field.DATE))
        day_first = day_comes_first(row[place] for row in rows for place in places if place < len(row)) is not False
    records: list[CallRecord] = []
    skipped: list[Skipped] = []
    joined: dict[str, int] = {}
    held = {field: mapping.places(field) for field in Field}
    for row, line in zip(rows, lines, strict=True):
        told = _Row(row, held, mapping.headings)
        record = _record(told, line, day_first, local)
        call = told.first(Field.CALL)
        if call and call in joined:
            records[joined[call]] = _join(records[joined[call]], record)
        elif record.started_at is None and not record.files and not record.references:
            skipped.append(
                Skipped(line, translate("Callrecords", "neither a time nor a name of a recording stands in this row"))
            )
        else:
            if call:
                joined[call] = len(records)
            records.append(record)
    return tuple(records), tuple(skipped)


@dataclass(frozen=True, slots=True)
class _Row:
    cells: Sequence[str]
    places: Mapping[Field, Sequence[int]]
    headings: Sequence[str]

    def all(self, field: Field) -> tuple[str, ...]:
        """Return what stands in the columns of ``field``, without blanks; a short row has nothing in the last ones."""
        places = self.places[field]
        if not places:
            return ()
        found = [self.cells[place] for place in places if place < len(self.cells) and self.cells[place]]
        return tuple(dict.fromkeys(found)) if len(found) > 1 else tuple(found)

    def headed(self, field: Field) -> Iterable[tuple[str, str]]:
        """Yield what stands in the columns of ``field``, each with its heading."""
        for place in self.places[field]:
            if place < len(self.cells) and self.cells[place]:
                yield self.cells[place], self.headings[place] if place < len(self.headings) else ""

    def first(self, field: Field) -> str:
        return next(iter(self.all(field)), "")


def _record(row: _Row, line: int, day_first: bool, local: Callable[[datetime], datetime]) -> CallRecord:
    agents, advisors, stations, callers, all_called = (
        tuple(map(_apart, row.all(field)))
        for field in (Field.AGENT, Field.ADVISOR, Field.EXTENSION, Field.CALLER, Field.CALLED)
    )
    caller, called = (next((each.number for each in ends), "") for ends in (callers, all_called))
    direction = _direction(row.first(Field.DIRECTION), caller, called)
    inside = callers if direction == OUTGOING else all_called
    named = [
        *(each for each in agents if is_name(each.called)),
        *(each for each in (*stations, *inside) if each.station),
    ]
    names = [*(each.called for each in advisors), *(each.name for each in named)]
    logins = [*row.all(Field.LOGIN), *(each.called for each in agents if not is_name(each.called))]
    devices = [_device(text) for field in (Field.CALLED_DEVICE, Field.CALLER_DEVICE) for text in row.all(field)]
    numbers = (caller, called) if direction == OUTGOING else (called, caller)
    extensions = [
        *(each.number for each in stations),
        *devices,
        *(each.station for each in (*advisors, *agents)),
        *(each for each in numbers if _EXTENSION.fullmatch(each)),
    ]
    if row.all(Field.CALLED_DEVICE) and not devices[0]:
        names = []  # answered by a machine or a line, whose name is nobody's
    started, has_time = _started(row, day_first)
    return CallRecord(
        line=line,
        started_at=local(started) if started is not None and started.tzinfo else started,
        files=tuple(filter(is_recording, row.all(Field.FILE))),
        references=row.all(Field.REFERENCE),
        extensions=tuple(dict.fromkeys(filter(None, extensions))),
        logins=tuple(dict.fromkeys(reversed(logins) if direction == INCOMING else logins)),
        advisor=next(iter(names), ""),
        customer=row.first(Field.CUSTOMER).removeprefix("tel:") or _customer(direction, caller, called),
        direction=direction,
        queue=row.first(Field.QUEUE),
        service=row.first(Field.SERVICE),
        subject=row.first(Field.SUBJECT),
        notes=row.first(Field.NOTES),
        length_ms=read_length(row.first(Field.LENGTH)),
        waiting_ms=read_length(row.first(Field.WAITING)),
        hold_ms=read_length(row.first(Field.HOLD)),
        has_time=has_time,
    )


@dataclass(frozen=True, slots=True)
class _Party:
    """A name and a number that stand in one cell; either may be empty."""

    name: str
    number: str

    @property
    def called(self) -> str:
        """Return the name, or the number where there is none."""
        return self.name or self.number

    @property
    def station(self) -> str:
        """Return the number where it is one inside the house and stands beside a name."""
        return self.number if self.name and _EXTENSION.fullmatch(self.number) else ""


def _apart(text: str) -> _Party:
    """Return the name and the number of ``Sarah Jones (201)``, ``Sarah Jones <201>`` or ``201 - Sarah Jones``."""
    if found := _NAMED_NUMBER.fullmatch(text):
        name, number = found["name"] or found["name2"] or "", found["number"] or found["number2"]
        return _Party("" if re.fullmatch(r"[+\d() .-]*", name) else name.strip("\"' "), number.strip())
    digits = text.removeprefix("tel:")
    if re.fullmatch(r"[+*#]?[\d() .-]*\d", digits):
        return _Party("", digits)
    return _Party(text, text)


def is_name(text: str) -> bool:
    """Return whether ``text`` is a person's name rather than a log-in: of words, without a digit or an @."""
    return bool(re.fullmatch(r"[^\W\d_][^\d@_]*[ ,][^\d@_]*[^\W\d_.]\.?", text.strip()))


def _started(row: _Row, day_first: bool) -> tuple[datetime | None, bool]:
    """Return when a call began, and whether that is more than its day; the two may stand in columns of their own."""
    day, clock = None, None
    for field in (Field.STARTED, Field.DATE, Field.TIME):
        for text, heading in row.headed(field):
            written = read_written(text, day_first)
            if written is None:
                clock = clock or read_clock(text)
                continue
            found, timed = written
            if found.tzinfo is None and says_utc(heading):
                found = found.replace(tzinfo=UTC)
            if timed:
                return found, True
            day = day or found
    if day is None or clock is None:
        return day, False
    return datetime.combine(day, clock, day.tzinfo), True


def _direction(said: str, caller: str, called: str) -> str:
    """Return what is said, or else what the numbers tell: a short one is inside the house, a long one outside."""
    if known := _WORDS.get(re.sub(r"\W", "", said.casefold())):
        return known
    inside = (bool(_EXTENSION.fullmatch(caller)), bool(_EXTENSION.fullmatch(called)))
    if not caller or not called:
        return ""
    return {(False, True): INCOMING, (True, False): OUTGOING, (True, True): INTERNAL}.get(inside, "")


def _customer(direction: str, caller: str, called: str) -> str:
    if direction == INTERNAL:
        return ""
    outside = called if direction == OUTGOING else caller
    return outside if len(re.sub(r"\D", "", outside)) >= _FEWEST_DIGITS else ""


def _device(text: str) -> str:
    found = _DEVICE.fullmatch(text)
    return found[1] if found else ""


def _join(first: CallRecord, more: CallRecord) -> CallRecord:
    """Return one call of two of its rows: it starts with the first, and its parts last together."""

    def total(one: int | None, other: int | None) -> int | None:
        return other if one is None else one + (other or 0)

    return replace(
        first,
        files=tuple(dict.fromkeys((*first.files, *more.files))),
        references=tuple(dict.fromkeys((*first.references, *more.references))),
        extensions=tuple(dict.fromkeys((*first.extensions, *more.extensions))),
        logins=tuple(dict.fromkeys((*first.logins, *more.logins))),
        advisor=first.advisor or more.advisor,
        length_ms=total(first.length_ms, more.length_ms),
        hold_ms=total(first.hold_ms, more.hold_ms),
    )


class Records:
    """The calls of an export, ready to be asked which one a recording is of."""

    def __init__(self, records: Iterable[CallRecord]) -> None:
        """Sort the calls by name and by time."""
        self.all = tuple(records)
        self._named: dict[str, list[CallRecord]] = defaultdict(list)
        for record in self.all:
            for key in {*map(name_of, record.files), *(each.casefold() for each in record.references)}:
                self._named[key].append(record)
        timed = [record for record in self.all if record.started_at is not None]
        self._timed: Sequence[CallRecord] = sorted(timed, key=_start)
        self._starts = [_start(record) for record in self._timed]

    def by_name(self, name: str, reference: str = "") -> CallRecord | None:
        """Return the call whose recording is called ``name``, or has its ``reference``, where only one has."""
        for key in (name_of(name), reference.casefold()):
            found = self._named.get(key, []) if key else []
            if len(found) == 1:
                return found[0]
        return None

    def by_time(
        self, started: datetime, extension: str = "", customer: str = "", tolerance: timedelta = TOLERANCE
    ) -> CallRecord | None:
        """Return the call that began nearest to ``started`` (local, naive) with this extension or customer.

        None where there is none within ``tolerance``, where two begin equally near, or where neither is known.
        """
        if not extension and not _digits(customer):
            return None
        first, last = bisect_left(self._starts, started - tolerance), bisect_right(self._starts, started + tolerance)
        near = [each for each in self._timed[first:last] if _takes_part(each, extension, customer)]
        near.sort(key=lambda each: abs(_start(each) - started))
        if len(near) > 1 and abs(_start(near[0]) - started) == abs(_start(near[1]) - started):
            return None
        return near[0] if near else None

    def by_numbers(
        self, started: datetime, numbers: Iterable[str], tolerance: timedelta = TOLERANCE
    ) -> CallRecord | None:
        """Return the call that began nearest to ``started`` with one of these numbers, extensions or customers' alike.

        None where the numbers tell none, or different ones.
        """
        found = {
            call.line: call
            for number in numbers
            if (call := self.by_time(started, number, number, tolerance)) is not None
        }
        return found.popitem()[1] if len(found) == 1 else None


def name_of(file: str) -> str:
    """Return a recording's name as it is compared, without its folder and ending."""
    return stem_of(re.split(r"[\\/]", file.partition("?")[0])[-1]).casefold()


def _start(record: CallRecord) -> datetime:
    assert record.started_at is not None
    return record.started_at


def _takes_part(record: CallRecord, extension: str, customer: str) -> bool:
    if extension and extension in record.extensions:
        return True
    digits = _digits(customer)
    return bool(digits) and digits == _digits(record.customer)


def _digits(number: str) -> str:
    """Return the digits two ways of writing one number share, nothing where there are too few to tell."""
    digits = re.sub(r"\D", "", number)
    return digits[-_LAST_DIGITS:] if len(digits) >= _LAST_DIGITS else ""
