"""Looking whether what was finalised is still as it was: every seal computed again from what is stored."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Row, text

from app.domain.words import MomentKind
from app.services.evaluation_reading import MARKS, passage_of
from app.services.evaluation_values import MomentView, Note, Texts
from app.services.scorecards import KeptCard, read
from app.services.sealing import seal
from app.services.stored import day

_SEALED = text("SELECT * FROM evaluation WHERE state <> 'draft' ORDER BY id")
_MARKS = text("SELECT evaluation_id, criterion_id, value, at_ms FROM mark ORDER BY evaluation_id")
_NOTES = text("SELECT * FROM criterion_note ORDER BY evaluation_id")
_MOMENTS = text("SELECT * FROM moment ORDER BY evaluation_id, start_ms")


def broken_seals(connection: Connection) -> tuple[int, ...]:
    """Return the ids of the finalised evaluations that are not what their seals were made of, in one sweep each."""
    cards: dict[int, KeptCard] = {}
    marks, notes, moments = (Sweep(connection.execute(each)) for each in (_MARKS, _NOTES, _MOMENTS))
    broken = []
    for row in connection.execute(_SEALED):
        kept = cards.get(row.scorecard_version_id)
        if kept is None:
            kept = cards[row.scorecard_version_id] = read(connection, row.scorecard_version_id)
        if row.seal != _seal(row, kept, marks.of(row.id), notes.of(row.id), moments.of(row.id)):
            broken.append(row.id)
    return tuple(broken)


class Sweep:
    """Rows in the order of their evaluations, handed out for one evaluation after the other."""

    def __init__(self, rows: Iterable[Row[Any]]) -> None:
        """Begin with the first of ``rows``."""
        self._groups: Iterator[tuple[int, Iterator[Row[Any]]]] = groupby(rows, lambda row: int(row.evaluation_id))
        self._at = -1
        self._here: list[Row[Any]] = []

    def of(self, evaluation_id: int) -> list[Row[Any]]:
        """Return the rows of ``evaluation_id``, which must be greater than the one asked for before."""
        while self._at < evaluation_id:
            self._at, group = next(self._groups, (1 << 62, iter(())))
            self._here = list(group)
        return self._here if self._at == evaluation_id else []


def _seal(row: Row[Any], kept: KeptCard, marks: list[Row[Any]], notes: list[Row[Any]], moments: list[Row[Any]]) -> str:
    numbers = {criterion_id: number for number, criterion_id in enumerate(kept.criterion_ids, start=1)}
    made = {each.criterion_id: each for each in marks}
    return seal(
        (kept.card.id, kept.card.version),
        [MARKS[made[each].value] if each in made else None for each in kept.criterion_ids],
        [made[each].at_ms if each in made else None for each in kept.criterion_ids],
        {numbers[each.criterion_id]: Note(each.note, each.looked_up, each.looked_where, each.seen) for each in notes},
        [_moment(each, numbers) for each in moments],
        Texts(row.did_well, row.work_on, row.next_step, day(row.next_step_due)),
    )


def _moment(row: Row[Any], numbers: dict[int, int]) -> MomentView:
    number = None if row.criterion_id is None else numbers[row.criterion_id]
    explained = None if row.explained is None else bool(row.explained)
    place = (row.start_ms, row.end_ms)
    return MomentView(row.id, number, MomentKind(row.kind), *place, row.comment, explained, passage_of(row))
