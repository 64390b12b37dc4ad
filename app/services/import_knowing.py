"""What is known of a recording's contact: by the list of calls, the name of the file, its tags and, last, its date."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from app.domain.callrecords import CallRecord, Records
from app.domain.filenames import NameGuess, guess_from_name, numbers_in
from app.domain.patterns import Pattern, Told, read_name
from app.language import noop, translate
from app.services import guessing
from app.services.identifying import Whose
from app.services.import_reading import Read
from app.services.import_values import Clue, Identifier, NewFile, Options, Origin, Question

_TWO_CALLS = noop("ImportKnowing", "Nothing in the list of calls fits it for certain.")
_NO_TIME = noop("ImportKnowing", "Its name tells no time, so the time at which the file was written stands for it.")


class _Named:
    """What the name tells without any pattern, worked out when something is wanted that nothing better told."""

    def __init__(self, name: str, advisors: Mapping[str, int]) -> None:
        self._name = name
        self._advisors = advisors

    @cached_property
    def guess(self) -> NameGuess:
        return guess_from_name(self._name, self._advisors)


@dataclass(frozen=True, slots=True)
class Sources:
    """Everything that can tell something of a recording."""

    options: Options
    patterns: Sequence[Pattern]
    calls: Records | None
    whose: Whose
    services: Sequence[str]


def know(read: Read, sources: Sources) -> NewFile:
    """Return a recording with all that can be told of its contact."""
    told = read_name(str(read.path), sources.patterns)
    named = _Named(read.path.name, sources.whose.advisors)
    record = _record(read, told, named, sources)
    started, started_from, sure = _started(read, told, named, record)
    clues = tuple(dict.fromkeys(_clues(told, record)))
    advisor, advisor_from = _advisor(read, clues, named, record, sources)
    said = " ".join(read.tags.get(key, "") for key in guessing.SAID)
    record_or_none = record or CallRecord(0, None)
    told_or_none = told or Told("")
    queue = record_or_none.queue or told_or_none.queue
    service = (
        guessing.service_in(" ".join((record_or_none.service, told_or_none.service, queue)), sources.services)
        or record_or_none.service
        or told_or_none.service
        or guessing.service_in(f"{read.path.stem} {said}", sources.services)
        or sources.options.service
    )
    remarks = list(read.remarks)
    if not sure:
        remarks.append(translate("ImportKnowing", _NO_TIME))
    if sources.calls is not None and record is None:
        remarks.append(translate("ImportKnowing", _TWO_CALLS))
    return NewFile(
        path=read.path,
        sha256=read.sha256,
        looked=read.looked,
        facts=replace(read.facts, sha256=read.sha256),
        started_at=started,
        started_from=started_from,
        advisor_id=advisor,
        advisor_from=advisor_from,
        clues=clues,
        channel=sources.options.channel,
        service=service,
        subject=record_or_none.subject or " ".join(read.tags.get("title", "").split()),
        reference=told_or_none.reference or named.guess.reference or next(iter(record_or_none.references), ""),
        notes=record_or_none.notes,
        extension=told_or_none.extension or next(iter(record_or_none.extensions), ""),
        direction=told_or_none.direction or record_or_none.direction,
        queue=queue,
        customer=told_or_none.customer or record_or_none.customer,
        waiting_ms=record_or_none.waiting_ms,
        hold_ms=record_or_none.hold_ms,
        pattern=told_or_none.pattern,
        record_line=record.line if record else None,
        remarks=tuple(remarks),
    )


def questions(new: Iterable[NewFile], whose: Whose) -> tuple[Question, ...]:
    """Return what has to be asked: the surest clue of each recording that is nobody's yet, commonest first."""
    asked: Counter[Identifier] = Counter()
    example: dict[Identifier, NewFile] = {}
    for file in new:
        open_clues = [clue for clue in file.clues if not whose.asked(clue)]
        if file.advisor_id is None and open_clues:
            asked[open_clues[0]] += 1
            example.setdefault(open_clues[0], file)
    return tuple(
        Question(clue, count, example[clue].path, _suggested(clue, whose)) for clue, count in asked.most_common()
    )


def _record(read: Read, told: Told | None, named: _Named, sources: Sources) -> CallRecord | None:
    if sources.calls is None:
        return None
    reference = told.reference if told else named.guess.reference
    if (found := sources.calls.by_name(read.path.name, reference)) is not None:
        return found
    started = guessing.local(told.started_at if told and told.has_time else named.guess.started_at)
    if started is None:
        return None
    if told is not None and (told.extension or told.customer):
        return sources.calls.by_time(started, told.extension, told.customer, sources.options.tolerance)
    return sources.calls.by_numbers(started, numbers_in(read.path.name), sources.options.tolerance)


def _started(read: Read, told: Told | None, named: _Named, record: CallRecord | None) -> tuple[datetime, Origin, bool]:
    """Return when the contact began, who says so, and whether that is a time somebody wrote down."""
    in_name = told.started_at if told else None
    ways: tuple[tuple[Callable[[], datetime | None], Origin], ...] = (
        (lambda: record.started_at if record and record.has_time else None, Origin.RECORD),
        (lambda: in_name if told and told.has_time else None, Origin.NAME),
        (lambda: named.guess.started_at, Origin.NAME),
        (lambda: guessing.tagged(read.tags), Origin.TAGS),
        (lambda: guessing.dated(read.path), Origin.NAME),
        (lambda: record.started_at if record else None, Origin.RECORD),
        (lambda: in_name, Origin.NAME),
    )
    for ask, origin in ways:
        if (found := guessing.local(ask())) is not None:
            return found, origin, True
    return datetime.fromtimestamp(read.looked.changed_ns / 1e9).replace(microsecond=0), Origin.DATE, False


def _clues(told: Told | None, record: CallRecord | None) -> Iterable[Identifier]:
    """Yield what tells the advisor: names before log-ins before extensions, the list of calls before the file."""
    for kind, of_record, of_name in (
        (Clue.NAME, (record.advisor,) if record else (), told.advisor if told else ""),
        (Clue.LOGIN, record.logins if record else (), told.login if told else ""),
        (Clue.EXTENSION, record.extensions if record else (), told.extension if told else ""),
    ):
        yield from (Identifier(kind, value) for value in (*of_record, of_name) if value)


def _advisor(
    read: Read, clues: Sequence[Identifier], named: _Named, record: CallRecord | None, sources: Sources
) -> tuple[int | None, Origin]:
    who = sources.whose.first(clues)
    if who is not None:
        return who, Origin.RECORD if record else Origin.NAME
    if not sources.whose.advisors:
        return None, Origin.NONE
    if named.guess.advisor_id is not None:
        return named.guess.advisor_id, Origin.NAME
    if (tagged := guessing.advisor_in(read.tags, sources.whose.advisors)) is not None:
        return tagged, Origin.TAGS
    return sources.options.advisor_id, Origin.NONE


def _suggested(clue: Identifier, whose: Whose) -> int | None:
    """Return the one advisor who has a part of the name in question."""
    parts = {part for part in clue.value.casefold().replace(",", " ").split() if len(part) > 2}
    fitting = {who for name, who in whose.advisors.items() if parts & set(name.casefold().split())}
    return fitting.pop() if len(fitting) == 1 else None
