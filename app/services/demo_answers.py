"""What advisors said to four of the demo library's evaluations: one is waited for, one agreed, two disputed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from sqlalchemy import Connection, text

from app.domain.words import Mark
from app.services.answering import Answer, Answering
from app.services.demo_rows import Cast
from db.engine import LibraryFile

FOLLOWS = 7
"""A story begins with an evaluation that was finalised at least so many working days before the last."""


@dataclass(frozen=True, slots=True)
class _Found:
    """The evaluation that a story is told of: its criterion by number, and who marked it."""

    id: int
    number: int
    marker: int


# The latest one by phone in which this criterion was not met, of somebody no other story is about.
_LATEST = text("""
    SELECT e.id, c.number, e.evaluator_id, e.advisor_id
    FROM evaluation e JOIN interaction i ON i.id = e.interaction_id JOIN mark m ON m.evaluation_id = e.id
        JOIN scorecard_criterion c ON c.id = m.criterion_id
    WHERE e.state = 'finalised' AND e.purpose = 'routine' AND i.channel = 'telephone' AND i.recording_id IS NULL
        AND e.advisor_comment = '' AND c.key = :key AND m.value = 2 AND date(e.finalised_at) <= :by
        AND e.advisor_id NOT IN (SELECT x.advisor_id FROM evaluation x WHERE x.state NOT IN ('draft', 'finalised'))
    ORDER BY e.finalised_at DESC, e.id LIMIT 1
""")


def tell(library: LibraryFile, cast: Cast, days: Sequence[date]) -> None:
    """Take four evaluations on from being finalised; ``days`` are the library's working days, the last one last."""
    _waiting(library, days)
    _agreed(library, days)
    _disputed(library, days)
    _answered(library, cast, days)


def _waiting(library: LibraryFile, days: Sequence[date]) -> None:
    found = _find(library, "next-steps", days)
    if found is not None:
        _at(library, days[-2]).share(found.id, days[-2], found.marker)


def _agreed(library: LibraryFile, days: Sequence[date]) -> None:
    found = _find(library, "repeats-back", days)
    if found is not None:
        _at(library, days[-6]).share(found.id, days[-6], found.marker)
        words = "That is fair. I shall repeat the request before I start to type."
        _at(library, days[-4]).acknowledge(found.id, days[-4], words, found.marker)


def _disputed(library: LibraryFile, days: Sequence[date]) -> None:
    found = _find(library, "more-help", days)
    if found is not None:
        _at(library, days[-5]).share(found.id, days[-5], found.marker)
        words = "I do ask, only not in the words on the card."
        criteria = {found.number: "I asked whether that was all, just before I gave the reference."}
        _at(library, days[-3]).dispute(found.id, days[-3], words, criteria, found.marker)


def _answered(library: LibraryFile, cast: Cast, days: Sequence[date]) -> None:
    found = _find(library, "survey", days)
    other = next((each for each in cast.evaluators if found is not None and each != found.marker), None)
    if found is None or other is None:
        return
    _at(library, days[-6]).share(found.id, days[-6], found.marker)
    criteria = {found.number: "The customer had to go and rang off before I could offer it."}
    _at(library, days[-5]).dispute(found.id, days[-5], "", criteria, found.marker)
    why = "The phone system shows that the customer ended the call, so there was no opportunity."
    answers = {found.number: Answer(why, Mark.NO_OPPORTUNITY)}
    _at(library, days[-2]).resolve(found.id, days[-2], "Thank you for saying so.", answers, other)


def _find(library: LibraryFile, key: str, days: Sequence[date]) -> _Found | None:
    with library.read() as connection:
        return _latest(connection, key, days[-FOLLOWS])


def _latest(connection: Connection, key: str, by: date) -> _Found | None:
    row = connection.execute(_LATEST, {"key": key, "by": by.isoformat()}).one_or_none()
    return None if row is None else _Found(row.id, row.number, row.evaluator_id)


def _at(library: LibraryFile, day: date) -> Answering:
    """Return the service as it was on the afternoon of a day (the demo council lives in UTC)."""
    return Answering(library, _clock(day))


def _clock(day: date) -> Callable[[], datetime]:
    return lambda: datetime.combine(day, time(14, 30), tzinfo=UTC)
