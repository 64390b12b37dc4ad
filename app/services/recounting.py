"""Looking whether the figures are right: totals counted again from the marks, and the marks held against the record."""

from collections.abc import Collection, Iterator
from typing import Any

from sqlalchemy import Connection, Row, text

from app.domain import recount, scoring
from app.language import translate
from app.services.evaluation_closing import EVALUATION
from app.services.scorecards import KeptCard, read
from app.services.unsealing import Sweep

_ENDED = text(f"""
    SELECT e.id, e.scorecard_version_id, e.superseded, e.covered, e."of", e.met, e.not_met, e.no_opportunity,
        e.advisor_id, e.month, e.purpose,
        (SELECT r.detail ->> '$.marks' FROM record r WHERE r.subject = '{EVALUATION}' AND r.subject_id = e.id
            AND r.what = 'finalised' ORDER BY r.id DESC LIMIT 1) AS recorded
    FROM evaluation e WHERE e.state <> 'draft' ORDER BY e.id
""")
_MARKS = text("SELECT evaluation_id, criterion_id, value FROM mark ORDER BY evaluation_id")
_TOTALS = text("SELECT * FROM section_total ORDER BY evaluation_id, position")

Numbers = tuple[int, int, int, int, int]


def miscounted(connection: Connection, but: Collection[int] = ()) -> tuple[str, ...]:
    """Return in sentences which finalised evaluations, ``but`` for some, do not agree with the record or their totals.

    The marks have to be those that the record holds, the totals what the scoring rules make of them; one that is
    superseded has none.
    """
    return tuple(
        translate("Recounting", "evaluation {0}: {1}").format(number, said)
        for number, said in _differences(connection, cards={})
        if number not in but
    )


def _differences(connection: Connection, cards: dict[int, KeptCard]) -> Iterator[tuple[int, str]]:
    marks, totals = Sweep(connection.execute(_MARKS)), Sweep(connection.execute(_TOTALS))
    counted: dict[tuple[int, str], tuple[Numbers, ...]] = {}
    for row in connection.execute(_ENDED):
        if row.scorecard_version_id not in cards:
            cards[row.scorecard_version_id] = read(connection, row.scorecard_version_id)
        kept = cards[row.scorecard_version_id]
        held = {each.criterion_id: str(each.value) for each in marks.of(row.id)}
        written = "".join(held.get(each, "0") for each in kept.criterion_ids)
        stored = totals.of(row.id)
        if row.recorded is None:
            yield row.id, translate("Recounting", "the record does not say that it was finalised")
        elif row.recorded != written:
            yield row.id, translate("Recounting", "its marks are not those in the record")
        elif (key := (row.scorecard_version_id, written)) not in counted:
            counted[key] = _count(kept, written)
        if row.recorded == written and not _agrees(row, stored, counted[row.scorecard_version_id, written]):
            yield row.id, translate("Recounting", "its totals are not what its marks come to")


def _count(kept: KeptCard, written: str) -> tuple[Numbers, ...]:
    """Return the totals of marks: the whole first, then the sections."""
    result = scoring.score(kept.card, recount.marks_of(written))
    return tuple(
        (each.covered, each.of, each.met, each.not_met, each.no_opportunity)
        for each in (result.total, *result.sections)
    )


def _agrees(row: Row[Any], stored: list[Row[Any]], counted: tuple[Numbers, ...]) -> bool:
    """Return whether what is kept of an evaluation's totals is what its marks come to."""
    if _numbers(row) != counted[0]:
        return False
    if row.superseded:
        return not stored
    return (
        [each.position for each in stored] == list(range(len(counted)))
        and all(_numbers(each) == numbers for each, numbers in zip(stored, counted, strict=True))
        and all((t.advisor_id, t.month, t.purpose) == (row.advisor_id, row.month, row.purpose) for t in stored)
    )


def _numbers(row: Row[Any]) -> Numbers:
    return row.covered, row.of, row.met, row.not_met, row.no_opportunity
