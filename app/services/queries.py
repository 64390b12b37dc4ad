"""What the list of interactions is narrowed to and sorted by, and both as SQL."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal

from app.domain.words import Channel, Purpose, State
from app.services.stored import local_text, name_key

if TYPE_CHECKING:
    from app.services.interaction_rows import InteractionRow


@dataclass(frozen=True, slots=True)
class Query:
    """What the list is narrowed to; all of it must hold, and every word of ``text`` must be found.

    *Open* is without a finalised evaluation; ``step`` is how far one has come with the advisor. ``first`` and ``last``
    are days, both included; lengths are ms.
    ``unassigned`` finds what nobody knows the advisor of. A recording has all of the ``flags``. ``missing`` is what the
    last look for the files told. ``sampled`` is in a sample that is in use, ``replacement`` there in place of another.
    """

    text: str = ""
    advisor_id: int | None = None
    state: Literal["all", "draft", "done", "open"] = "all"
    first: date | None = None
    last: date | None = None
    channel: Channel | None = None
    service: str = ""
    purpose: Purpose | None = None
    step: State | None = None
    evaluator_id: int | None = None
    team_id: int | None = None
    unassigned: bool = False
    missing: bool | None = None
    recorded: bool | None = None
    excluded: bool | None = None
    sampled: bool | None = None
    replacement: bool | None = None
    shortest_ms: int | None = None
    longest_ms: int | None = None
    flags: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Return what differs from no narrowing at all, for JSON."""
        usual = asdict(Query())
        said = {key: value for key, value in asdict(self).items() if value != usual[key]}
        return {key: value.isoformat() if isinstance(value, date) else value for key, value in said.items()}

    @classmethod
    def from_dict(cls, said: Mapping[str, Any]) -> "Query":
        """Return what ``to_dict`` told; what a newer program narrowed by is left out, ValueError for nonsense."""
        known = {key: value for key, value in said.items() if key in cls.__dataclass_fields__}
        query = cls(**known)
        return replace(
            query,
            first=date.fromisoformat(known["first"]) if known.get("first") else None,
            last=date.fromisoformat(known["last"]) if known.get("last") else None,
            channel=Channel(known["channel"]) if known.get("channel") else None,
            purpose=Purpose(known["purpose"]) if known.get("purpose") else None,
            step=State(known["step"]) if known.get("step") else None,
            flags=tuple(known.get("flags", ())),
        )


class SortBy(StrEnum):
    """The columns the list can be sorted by."""

    STARTED = "started"
    ADVISOR = "advisor"
    CHANNEL = "channel"
    SERVICE = "service"
    SUBJECT = "subject"
    REFERENCE = "reference"
    LENGTH = "length"
    SILENCE = "silence"
    TALK_OVER = "talk-over"
    DIRECTION = "direction"
    QUEUE = "queue"
    EXTENSION = "extension"
    FLAGS = "flags"
    FILE = "file"
    CHOSEN = "chosen"
    STATE = "state"
    SCORE = "score"
    EVALUATOR = "evaluator"

    @classmethod
    def _missing_(cls, value: object) -> "SortBy | None":
        """Return the column that a filter saved by an older program means."""
        return cls.CHOSEN if value == "purpose" else None


@dataclass(frozen=True, slots=True)
class Sort:
    """The order of the list; what is equal comes newest first."""

    by: SortBy = SortBy.STARTED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class _Key:
    """A column to sort by: its SQL, which is never NULL, and the tables it needs."""

    sql: str
    joins: str = ""


IN_USE = """(SELECT m.interaction_id FROM sample_item m JOIN sample d ON d.id = m.sample_id
    WHERE m.replaced_at IS NULL AND d.abandoned_at IS NULL)"""
_INSTEAD = """(SELECT m.interaction_id FROM sample_item m JOIN sample d ON d.id = m.sample_id
    WHERE m.replaces_id > 0 AND m.replaced_at IS NULL AND d.abandoned_at IS NULL)"""
_LAST_FOR = """(SELECT l.interaction_id FROM evaluation l WHERE l.superseded = 0 AND l.purpose = '{purpose}'
    AND NOT EXISTS (SELECT 1 FROM evaluation n
        WHERE n.interaction_id = l.interaction_id AND n.superseded = 0 AND n.id > l.id))"""
_OUTSIDE = (Purpose.SPOT_CHECK, Purpose.COACHING, Purpose.CALIBRATION)
# How it was chosen, in the order of the list: the sample, replacements, outside it, kept out of it, and nothing. Sets
# are looked up in half the time that the latest evaluation of every row takes.
_CHOSEN = (
    f"CASE WHEN i.id IN {_INSTEAD} THEN 1 WHEN i.id IN {IN_USE} THEN 0 "
    + "".join(
        f"WHEN i.id IN {_LAST_FOR.format(purpose=purpose.value)} THEN {place} "
        for place, purpose in enumerate(_OUTSIDE, 2)
    )
    + "WHEN i.excluded <> '' THEN 5 ELSE 6 END"
)
_RECORDING = "LEFT JOIN recording r ON r.id = i.recording_id "
_ANALYSIS = "LEFT JOIN analysis n ON n.recording_id = i.recording_id "

LATEST = """
    LEFT JOIN evaluation e
        ON e.id = (SELECT max(l.id) FROM evaluation l WHERE l.interaction_id = i.id AND l.superseded = 0)
"""
_KEYS = {
    SortBy.STARTED: _Key("i.started_at"),
    SortBy.ADVISOR: _Key("coalesce(a.name_key, '')", "LEFT JOIN person a ON a.id = i.advisor_id "),
    SortBy.CHANNEL: _Key("i.channel"),
    SortBy.SERVICE: _Key("coalesce((SELECT s.name_key FROM service s WHERE s.id = i.service_id), '')"),
    SortBy.SUBJECT: _Key("i.subject"),
    SortBy.REFERENCE: _Key("i.reference"),
    SortBy.LENGTH: _Key("coalesce(i.duration_ms, r.duration_ms, -1)", _RECORDING),
    SortBy.SILENCE: _Key("coalesce(n.silence_ms, -1)", _ANALYSIS),
    SortBy.TALK_OVER: _Key("coalesce(n.talk_overs, -1)", _ANALYSIS),
    SortBy.DIRECTION: _Key("i.direction"),
    SortBy.QUEUE: _Key("i.queue"),
    SortBy.EXTENSION: _Key("i.extension"),
    SortBy.FLAGS: _Key("replace(coalesce(n.flags, ''), '[]', '')", _ANALYSIS),
    SortBy.FILE: _Key("coalesce(r.path, '')", _RECORDING),
    SortBy.CHOSEN: _Key(_CHOSEN),
    SortBy.STATE: _Key("coalesce(e.state, '')", LATEST),
    SortBy.SCORE: _Key('coalesce(1.0 * e.covered / e."of", -1)', LATEST),
    SortBy.EVALUATOR: _Key("coalesce((SELECT v.name_key FROM person v WHERE v.id = e.evaluator_id), '')", LATEST),
}

_STATES = {
    "draft": "i.id IN (SELECT d.interaction_id FROM evaluation d WHERE d.state = 'draft' AND d.superseded = 0)",
    "done": "i.evaluated = 1",
    "open": "i.evaluated = 0",
}
_EVALUATED = "i.id IN (SELECT d.interaction_id FROM evaluation d WHERE d.superseded = 0 AND d.{column} = :{column})"
_RECORDED = "SELECT r.id FROM recording r"
_FLAGGED = """i.recording_id IN (SELECT n.recording_id FROM analysis n
    WHERE n.flags <> '[]' AND instr(n.flags, json_quote(:flag{n})) > 0)"""
_FRAGMENT = "SELECT rowid FROM interaction_search WHERE interaction_search MATCH :part{n}"
_SHORT = "SELECT k.id FROM interaction k WHERE instr(k.search_key, :word{n}) > 0"
_SAID = "SELECT rowid FROM word_search WHERE word_search MATCH :said{n}"
# The plus signs keep SQLite to one sweep over ix_interaction_list: to look each part up by itself takes three times as
# long where a word is a common one.
_NAMED = """+i.advisor_id IN (SELECT p.id FROM person p WHERE instr(p.name_key, :word{n}) > 0)
    OR +i.service_id IN (SELECT c.id FROM service c WHERE instr(c.name_key, :word{n}) > 0)"""
_FEWEST_LETTERS = 3

Condition = tuple[str, dict[str, Any]]


def narrowed(query: Query) -> tuple[str, dict[str, Any]]:
    """Return the WHERE of ``query`` over ``interaction i``, nothing where all is wanted, and its values."""
    found = [*_of_contact(query), *_of_evaluation(query), *_of_recording(query), *_of_words(query.text)]
    values: dict[str, Any] = {}
    for _, more in found:
        values |= more
    return _where([condition for condition, _ in found]), values


def ordered(sort: Sort) -> tuple[str, str]:
    """Return the joins that ``sort`` needs and its ORDER BY, the same row always in the same place."""
    key = _KEYS[sort.by]
    way = "DESC" if sort.descending else "ASC"
    rest = way if sort.by is SortBy.STARTED else "DESC"
    first = "" if sort.by is SortBy.STARTED else f"{key.sql} {way}, "
    return key.joins, f"ORDER BY {first}i.started_at {rest}, i.id {rest}"


def after(sort: Sort, row: "InteractionRow") -> Condition:
    """Return the condition that holds for the rows that come after ``row``."""
    key, sign = _KEYS[sort.by], "<" if sort.descending else ">"
    values: dict[str, Any] = {"after_at": local_text(row.started_at), "after_id": row.id}
    if sort.by is SortBy.STARTED:
        return f"(i.started_at, i.id) {sign} (:after_at, :after_id)", values
    then = f"(SELECT {key.sql} FROM interaction i {key.joins} WHERE i.id = :after_id)"
    same = f"{key.sql} = {then} AND (i.started_at, i.id) < (:after_at, :after_id)"
    return f"({key.sql} {sign} {then} OR ({same}))", values


def _of_contact(query: Query) -> Iterator[Condition]:
    simple = (
        ("i.advisor_id = :advisor", "advisor", query.advisor_id),
        ("i.started_at >= :first", "first", query.first and query.first.isoformat()),
        ("i.started_at < :until", "until", query.last and (query.last + timedelta(days=1)).isoformat()),
        ("i.channel = :channel", "channel", query.channel and query.channel.value),
        ("i.duration_ms >= :shortest", "shortest", query.shortest_ms),
        ("i.duration_ms <= :longest", "longest", query.longest_ms),
        ("i.advisor_id IN (SELECT t.id FROM person t WHERE t.team_id = :team)", "team", query.team_id),
    )
    yield from ((condition, {name: value}) for condition, name, value in simple if value is not None)
    if query.service.strip():
        yield (
            "i.service_id = (SELECT c.id FROM service c WHERE c.name_key = :service)",
            {"service": name_key(query.service)},
        )
    if query.unassigned:
        yield "i.advisor_id IS NULL", {}
    if query.excluded is not None:
        yield ("i.excluded <> ''" if query.excluded else "i.excluded = ''"), {}
    if query.sampled is not None:
        yield f"i.id {'IN' if query.sampled else 'NOT IN'} {IN_USE}", {}
    if query.replacement is not None:
        yield f"i.id {'IN' if query.replacement else 'NOT IN'} {_INSTEAD}", {}


def _of_evaluation(query: Query) -> Iterator[Condition]:
    if query.state != "all":
        yield _STATES[query.state], {}
    if query.purpose is not None:
        yield _EVALUATED.format(column="purpose"), {"purpose": query.purpose.value}
    if query.step is not None:
        yield _EVALUATED.format(column="state"), {"state": query.step.value}
    if query.evaluator_id is not None:
        yield _EVALUATED.format(column="evaluator_id"), {"evaluator_id": query.evaluator_id}


def _of_recording(query: Query) -> Iterator[Condition]:
    if query.recorded is not None:
        yield f"i.recording_id IS {'NOT ' if query.recorded else ''}NULL", {}
    if query.missing is not None:
        yield f"i.recording_id IN ({_RECORDED} WHERE r.missing = :missing)", {"missing": query.missing}
    for n, flag in enumerate(query.flags):
        yield _FLAGGED.format(n=n), {f"flag{n}": str(flag)}


def _of_words(text: str) -> Iterator[Condition]:
    """Yield a condition for each word: it is part of what was noted, of a name, or the beginning of a word said."""
    for n, word in enumerate(name_key(text).split()):
        values = {f"word{n}": word}
        either = []
        if len(word) < _FEWEST_LETTERS:
            either.append(_SHORT)
        else:
            either.append(_FRAGMENT)
            values[f"part{n}"] = _quoted(word)
        if said := re.findall(r"[^\W_]+", word):
            either.append(_SAID)
            values[f"said{n}"] = " ".join(f"{_quoted(each)}*" for each in said)
        yield f"({_NAMED} OR +i.id IN ({' UNION ALL '.join(either)}))".format(n=n), values


def _quoted(word: str) -> str:
    """Return ``word`` as a full-text query takes it literally."""
    doubled = word.replace('"', '""')
    return f'"{doubled}"'


def _where(conditions: list[str]) -> str:
    return " WHERE " + " AND ".join(conditions) if conditions else ""
