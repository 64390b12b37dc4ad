"""Where a printed figure comes from: worked out again from the record alone, and set beside what is shown today."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, text

from app.domain import recount
from app.domain.figure_id import FigureId, Scope
from app.domain.recount import Finalised, Sums
from app.domain.scorecard import Scorecard
from app.domain.words import Purpose
from app.language import translate
from app.services.evaluation_closing import EVALUATION
from app.services.people import read_person
from app.services.recorded import NoSuchFigure, finalised, moment
from app.services.scorecards import Shelf
from db.engine import Clock, LibraryFile


@dataclass(frozen=True, slots=True)
class Counted:
    """One evaluation behind a figure and what it adds; ``row`` is where the record has it with its marks."""

    evaluation_id: int
    row: int
    advisor: str
    month: int
    revision: int
    sums: Sums


@dataclass(frozen=True, slots=True)
class Revised:
    """An evaluation that was counted and has been revised since; ``after`` is None where that adds nothing."""

    before: Counted
    after: Counted | None


@dataclass(frozen=True, slots=True)
class Explained:
    """A figure as of the record's row ``asked.as_of``, and as it is today.

    ``whose`` and ``what`` say it in words. ``card`` is the scorecard whose band edges it is shown by. ``stored`` are
    today's sums as the pages read them; they differ from ``now`` only where the library has been tampered with.
    """

    asked: FigureId
    whose: str
    what: str
    at: str
    card: Scorecard
    counted: tuple[Counted, ...]
    sums: Sums
    revised: tuple[Revised, ...]
    added: tuple[Counted, ...]
    now: Sums
    stored: Sums


# Nearly all of the record are evaluations: the plus keeps their index out of it, which would read it in leaps.
_ROWS = f"""
    SELECT id, subject_id, advisor_id, detail FROM record
    WHERE what = 'finalised' AND +subject = '{EVALUATION}' AND {{scope}}
        AND json_extract(detail, '$.month') BETWEEN :first AND :last ORDER BY id
"""
_SCOPES = {
    "advisor": "advisor_id = :who",
    "team": "advisor_id IN (SELECT p.id FROM person p WHERE p.team_id = :who)",
    "everybody": "advisor_id IS NOT NULL",
}
_STORED = """
    SELECT coalesce(sum(t.covered), 0), coalesce(sum(t."of"), 0), coalesce(sum(t.met), 0), coalesce(sum(t.not_met), 0),
        coalesce(sum(t.no_opportunity), 0)
    FROM section_total t LEFT JOIN scorecard_section s ON s.id = t.section_id
    WHERE {scope} AND t.month BETWEEN :first AND :last AND t.purpose = 'routine' AND t."of" > 0 AND {part}
"""
_STORED_CRITERION = """
    SELECT coalesce(sum(m.value = 1), 0), coalesce(sum(m.value < 3), 0), coalesce(sum(m.value = 1), 0),
        coalesce(sum(m.value = 2), 0), coalesce(sum(m.value = 3), 0)
    FROM evaluation t JOIN mark m ON m.evaluation_id = t.id JOIN scorecard_criterion c ON c.id = m.criterion_id
    WHERE {scope} AND t.month BETWEEN :first AND :last AND t.purpose = 'routine' AND t.state <> 'draft'
        AND t.superseded = 0 AND c.key = :key
"""
_TEAM = text("SELECT name FROM team WHERE id = :id")
_SECTION = text("SELECT name FROM scorecard_section WHERE id = :id")
_NAMES = text("SELECT id, name FROM person WHERE is_advisor = 1")
_KEYS = text("SELECT DISTINCT scorecard_version_id FROM scorecard_criterion WHERE key = :key ORDER BY 1 DESC")


class Explaining:
    """The figures of one library, out of its record."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._shelf = Shelf(clock)

    def figure(self, asked: FigureId) -> Explained:
        """Return where a figure comes from; NoSuchFigure when it cannot be one of this library."""
        with self._library.read() as connection:
            whose = _whose(connection, asked.scope)
            at = moment(connection, asked.as_of)
            what, add = self._part(connection, asked)
            rows = _rows(connection, asked)
            names = {row.id: row.name for row in connection.execute(_NAMES)}
            stored = self._stored(connection, asked, what)
            card = self._shelf.newest(connection)
        then, now = recount.standing(rows, asked.as_of), recount.standing(rows)
        counted, today = _counted(then.values(), add, names), _counted(now.values(), add, names)
        revised, added = _since(rows, counted, today)
        return Explained(
            asked=asked,
            whose=whose,
            what=what or translate("Explaining", "all criteria"),
            at=at,
            card=card,
            counted=tuple(counted.values()),
            sums=_sum(counted.values()),
            revised=revised,
            added=added,
            now=_sum(today.values()),
            stored=stored,
        )

    def _part(self, connection: Connection, asked: FigureId) -> tuple[str, Callable[[Finalised], Sums | None]]:
        """Return the name of what the figure is of, empty for the whole, and what an evaluation adds to it."""
        made: dict[tuple[int, str], Sums | None] = {}
        cards = {row: self._shelf.fetch(connection, row).card for row in _versions(connection)}
        part = asked.part
        if isinstance(part, str):
            versions = connection.execute(_KEYS, {"key": part}).scalars().all()
            if not versions:
                raise NoSuchFigure(
                    translate("Explaining", "No scorecard of this library has a criterion “{0}”.").format(part)
                )
            name = next(each.short for each in cards[versions[0]].criteria if each.key == part)
        else:
            name = "" if part == 0 else connection.execute(_SECTION, {"id": part}).scalar() or ""
            if part and not name:
                raise NoSuchFigure(
                    translate("Explaining", "No scorecard of this library has a section number {0}.").format(part)
                )

        def add(each: Finalised) -> Sums | None:
            key = (each.version, each.marks)
            if key not in made:
                card, marks = cards[each.version], recount.marks_of(each.marks)
                if isinstance(part, str):
                    made[key] = recount.of_criterion(card, marks, part)
                else:
                    sums = recount.of_section(card, marks, name or None)
                    made[key] = sums if sums and sums.of else None  # nothing demonstrated, no score
            return made[key]

        return name, add

    def _stored(self, connection: Connection, asked: FigureId, name: str) -> Sums:
        """Return today's sums as the pages of the program read them."""
        kind, who = asked.scope or ("everybody", 0)
        values: dict[str, object] = {"who": who, "first": asked.first, "last": asked.last}
        if isinstance(asked.part, str):
            statement, part, values["key"] = _STORED_CRITERION, "", asked.part
        elif asked.part == 0:
            statement, part = _STORED, "t.position = 0"
        else:
            statement, part, values["name"] = _STORED, "s.name = :name", name
        wanted = statement.format(scope=f"t.{_SCOPES[kind]}", part=part)
        row = connection.execute(text(wanted), values).one()
        return Sums(*map(int, row))


def _versions(connection: Connection) -> list[int]:
    return [int(each) for each in connection.execute(text("SELECT id FROM scorecard_version")).scalars()]


def _whose(connection: Connection, scope: Scope) -> str:
    """Return whose figure it is in words; NoSuchFigure where there is no such advisor or team."""
    if scope is None:
        return "everybody"
    kind, who = scope
    if kind == "team":
        name = connection.execute(_TEAM, {"id": who}).scalar()
        if name is None:
            raise NoSuchFigure(translate("Explaining", "There is no team number {0} in this library.").format(who))
        return translate("Explaining", "the team {0}, as it is made up now").format(name)
    try:
        return read_person(connection, who).name
    except KeyError:
        raise NoSuchFigure(
            translate("Explaining", "There is no advisor number {0} in this library.").format(who)
        ) from None


def _rows(connection: Connection, asked: FigureId) -> list[Finalised]:
    kind, who = asked.scope or ("everybody", 0)
    values = {"who": who, "first": asked.first, "last": asked.last}
    found = connection.execute(text(_ROWS.format(scope=_SCOPES[kind])), values)
    rows = [finalised(*row) for row in found]
    return [row for row in rows if row.purpose == Purpose.ROUTINE]


def _counted(
    rows: Iterable[Finalised], add: Callable[[Finalised], Sums | None], names: Mapping[int, str]
) -> dict[int, Counted]:
    """Return the evaluations that add something, by id."""
    found = {}
    for each in rows:
        sums = add(each)
        if sums is not None:
            name = names.get(each.advisor_id, "")
            found[each.evaluation_id] = Counted(each.evaluation_id, each.row, name, each.month, each.revision, sums)
    return found


def _since(
    rows: Iterable[Finalised], before: Mapping[int, Counted], now: Mapping[int, Counted]
) -> tuple[tuple[Revised, ...], tuple[Counted, ...]]:
    """Return what was revised since, and what was added; a revision of something added counts as added."""
    origin: dict[int, int] = {}
    for each in rows:
        origin[each.evaluation_id] = (
            each.evaluation_id if each.supersedes is None else origin.get(each.supersedes, each.supersedes)
        )
    then = {origin[number]: counted for number, counted in before.items()}
    today = {origin[number]: counted for number, counted in now.items()}
    revised = tuple(
        Revised(counted, today.get(first))
        for first, counted in then.items()
        if today.get(first) is None or today[first].evaluation_id != counted.evaluation_id
    )
    return revised, tuple(counted for first, counted in today.items() if first not in then)


def _sum(counted: Iterable[Counted]) -> Sums:
    total = Sums()
    for each in counted:
        total += each.sums
    return total
