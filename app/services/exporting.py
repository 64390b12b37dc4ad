"""All evaluations with their marks, sections and scores, for a spreadsheet or as plain CSV files."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, text

from app.domain.report_figures import Cell, Column, Kind
from app.domain.scoring import score
from app.domain.words import Band
from app.language import translate
from app.services.evaluation_reading import MARKS
from app.services.report_files import NotWritten, whole
from app.services.scorecards import KeptCard, Shelf
from db.engine import Clock, LibraryFile

_VERSIONS = text("SELECT id FROM scorecard_version ORDER BY id")
_EVALUATIONS = """
    SELECT e.id, e.interaction_id, p.name AS advisor, coalesce(t.name, '') AS team, i.started_at, i.channel,
        coalesce(s.name, '') AS service, i.subject, i.reference, v.name AS evaluator, e.purpose, e.state, e.revision,
        e.superseded, e.finalised_at, e.covered, e."of", e.met, e.not_met, e.no_opportunity, e.band
    FROM evaluation e JOIN interaction i ON i.id = e.interaction_id JOIN person p ON p.id = e.advisor_id
    LEFT JOIN team t ON t.id = p.team_id JOIN person v ON v.id = e.evaluator_id
    LEFT JOIN service s ON s.id = i.service_id
    WHERE e.scorecard_version_id = :version AND e.id > :after ORDER BY e.id LIMIT :count
"""
_MARKS = "SELECT evaluation_id, criterion_id, value FROM mark WHERE evaluation_id BETWEEN :first AND :last"
_BLOCK = 2000
_WORDS = {1: "met", 2: "not met", 3: "no opportunity"}
_ABOUT = (
    Column("Evaluation", Kind.COUNT),
    Column("Interaction", Kind.COUNT),
    Column("Advisor"),
    Column("Team"),
    Column("Day", Kind.DATE),
    Column("Time"),
    Column("Channel"),
    Column("Service"),
    Column("Subject"),
    Column("Reference"),
    Column("Evaluator"),
    Column("Purpose"),
    Column("State"),
    Column("Revision", Kind.COUNT),
    Column("Superseded"),
    Column("Finalised", Kind.DATE),
    Column("Covered", Kind.COUNT),
    Column("Of", Kind.COUNT),
    Column("Score", Kind.SCORE),
    Column("Band"),
    Column("Met", Kind.COUNT),
    Column("Not met", Kind.COUNT),
    Column("No opportunity", Kind.COUNT),
)


class Exporting:
    """The evaluations of one library as tables: one for each scorecard version, a row for each evaluation.

    Superseded revisions and drafts are among them and say so; a draft has no score.
    """

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._shelf = Shelf(clock)

    def to_workbook(self, out: Path) -> Path:
        """Write all evaluations as the workbook ``out``; an older one is replaced by a whole one, or NotWritten."""
        from app.reports.spreadsheet import workbook

        with self._library.read() as connection, whole(out) as part, workbook(part) as book:
            for kept in self._cards(connection):
                book.sheet(_name(kept)[:31], _columns(kept), self._rows(connection, kept))
        return out

    def to_folder(self, folder: Path) -> tuple[Path, ...]:
        """Write a CSV for each scorecard version into ``folder``, made where it is not there, or NotWritten."""
        from app.reports.comma_separated import write_rows

        _make(folder)
        written = []
        with self._library.read() as connection:
            for kept in self._cards(connection):
                out = folder / f"{_name(kept)}.csv"
                with whole(out) as part, part.open("wb") as file:
                    write_rows(file, _columns(kept), self._rows(connection, kept))
                written.append(out)
        return tuple(written)

    def _cards(self, connection: Connection) -> Sequence[KeptCard]:
        found = [self._shelf.fetch(connection, each) for each in connection.execute(_VERSIONS).scalars()]
        return found or [KeptCard(0, self._shelf.newest(connection), (), ())]

    def _rows(self, connection: Connection, kept: KeptCard) -> Iterator[tuple[Cell, ...]]:
        """Yield the rows of one scorecard version, a block at a time, so that their number does not matter."""
        after = 0
        while True:
            values = {"version": kept.version_id, "after": after, "count": _BLOCK}
            block = connection.execute(text(_EVALUATIONS), values).all()
            if not block:
                return
            after = block[-1].id
            marks = _marks(connection, block[0].id, after)
            for row in block:
                yield _cells(row, kept, marks.get(row.id, {}))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = error.strerror or error
        said = translate("Exporting", "The folder {0} cannot be made ({1}). Choose another.")
        raise NotWritten(said.format(folder, why)) from error


def _name(kept: KeptCard) -> str:
    return f"Evaluations {kept.card.id} v{kept.card.version}"


def _columns(kept: KeptCard) -> tuple[Column, ...]:
    sections = [
        column
        for section in kept.card.sections
        for column in (Column(f"{section.name}: covered", Kind.COUNT), Column("of", Kind.COUNT))
    ]
    return (*_ABOUT, *sections, *(Column(f"{each.number} {each.short}") for each in kept.card.criteria))


def _marks(connection: Connection, first: int, last: int) -> dict[int, dict[int, int]]:
    found: dict[int, dict[int, int]] = {}
    for evaluation, criterion, value in connection.exec_driver_sql(_MARKS, {"first": first, "last": last}):
        found.setdefault(evaluation, {})[criterion] = value
    return found


def _cells(row: Row[Any], kept: KeptCard, marks: dict[int, int]) -> tuple[Cell, ...]:
    started = datetime.fromisoformat(row.started_at)
    finalised = datetime.fromisoformat(row.finalised_at).astimezone().date() if row.finalised_at else None
    values = [marks.get(each) for each in kept.criterion_ids]
    result = score(kept.card, [None if value is None else MARKS[value] for value in values])
    done = row.finalised_at is not None
    sections = [cell for each in result.sections for cell in ((each.covered, each.of) if done else (None, None))]
    return (
        row.id, row.interaction_id, row.advisor, row.team, started.date(), f"{started:%H:%M}", row.channel, row.service,
        row.subject, row.reference, row.evaluator, row.purpose, row.state, row.revision,
        "superseded" if row.superseded else "", finalised, row.covered, row.of,
        Fraction(100 * row.covered, row.of) if row.of else None, Band(row.band).value if row.band else "", row.met,
        row.not_met, row.no_opportunity, *sections, *(_WORDS[value] if value else "" for value in values),
    )  # fmt: skip
