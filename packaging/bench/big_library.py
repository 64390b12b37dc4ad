"""A library as a council has it after many years: 300 advisors, 150 months, 360,000 finalised evaluations.

It begins as the demo library, whose evaluations are then told again, whole, for other advisors and other days: words,
marks, evidence, totals, seals and the record are those that evaluators would have left. The same every time; made once
and kept.
"""

import hashlib
import os
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from sqlalchemy import Connection

from app import paths
from app.domain.months import add_months, months_between
from app.services import demo
from app.services.evaluation_closing import ENTER_ALL
from app.services.people import People
from db import evaluation_tables, models
from db.engine import CURRENT, LibraryFile, open_library

FORMAT = 4
"""Counted up when this file would tell another story."""
NOW = datetime(2026, 6, 30, 16, tzinfo=UTC)
"""When the library is looked at: the last afternoon of its last month."""
LAST_MONTH = 202606
DAYS = (2, 5, 9, 12, 16, 19, 23, 26)
"""The days of a month on which each advisor has a contact that is evaluated."""
IN_A_TEAM = 15


@dataclass(frozen=True, slots=True)
class Size:
    """How many advisors over how many months, with an evaluation on each of ``DAYS``."""

    advisors: int = 300
    months: int = 150

    @property
    def evaluations(self) -> int:
        """Return how many evaluations there are besides the demo library's own."""
        return self.advisors * self.months * len(DAYS)


FULL = Size()


def now() -> datetime:
    """Return the time at which the library is looked at."""
    return NOW


def path() -> Path:
    """Return the library for the benchmarks, made where it is not there yet (``FAIR_HEARING_BENCH_DIR`` moves it)."""
    elsewhere = os.environ.get("FAIR_HEARING_BENCH_DIR")
    folder = Path(elsewhere) if elsewhere else paths.cache_dir() / "bench"
    kept = folder / f"big-{_fingerprint()}{paths.SUFFIX}"
    if not kept.exists():
        folder.mkdir(parents=True, exist_ok=True)
        for older in folder.glob(f"big-*{paths.SUFFIX}"):
            older.unlink()
        _say(f"making a library of {FULL.evaluations:,} evaluations, once, in {folder}")
        begun = perf_counter()
        build(kept, FULL)
        _say(f"made in {perf_counter() - begun:.0f} s, {kept.stat().st_size / 1e6:,.0f} MB")
    return kept


def build(out: Path, size: Size) -> None:
    """Make a library of ``size`` at ``out``, whole or not at all."""
    part = out.with_name(f"part-{out.name}")
    for left in part.parent.glob(f"{part.name}*"):
        left.unlink()
    demo.build(part, now)
    library = open_library(part, clock=now)
    try:
        story = _Story(_advisors(library, size.advisors), _patterns(library))
        months = months_between(add_months(LAST_MONTH, 1 - size.months), LAST_MONTH)
        for number, month in enumerate(months, start=1):
            _tell_again(library, list(story.month(month)))
            if number % 25 == 0:
                _say(f"  {number} of {len(months)} months")
    finally:
        library.close()
    part.replace(out)


@dataclass(frozen=True, slots=True)
class _Copy:
    """A table whose rows are copied with an evaluation; ``own`` are the columns that do not stay, as SQL."""

    table: type[models.Base]
    source: str
    own: dict[str, str]

    @property
    def statement(self) -> str:
        """Return the statement that copies the rows of every pattern in ``place``."""
        names = [column.name for column in self.table.__table__.columns]
        columns = ", ".join(f'"{name}"' for name in names)
        values = ", ".join(self.own.get(name, f's."{name}"') for name in names)
        return (
            f"INSERT INTO {self.table.__tablename__} ({columns}) SELECT {values} FROM place p "
            f"JOIN evaluation e ON e.id = p.pattern JOIN {self.table.__tablename__} s ON {self.source} ORDER BY p.id"
        )


def _on(day: str, *columns: str) -> dict[str, str]:
    """Return the times ``columns`` moved to another day."""
    return {name: f"{day} || substr(s.{name}, 11)" for name in columns}


_PLACE = "CREATE TEMP TABLE place (id INTEGER PRIMARY KEY, pattern INT, interaction INT, advisor INT, day TEXT)"
_THAT_DAY, _NEXT_DAY = "p.day", "date(p.day, '+1 day')"
_OF_THE_EVALUATION = "s.evaluation_id = e.id"
_MINE = {"evaluation_id": "p.id"}
_WHOSE = {"advisor_id": "p.advisor", "month": "CAST(substr(p.day, 1, 4) || substr(p.day, 6, 2) AS INT)"}
_COPIES = (
    _Copy(
        models.Interaction,
        "s.id = e.interaction_id",
        {"id": "p.interaction", "advisor_id": "p.advisor", "recording_id": "NULL"}
        | _on(_THAT_DAY, "started_at", "added_at"),
    ),
    _Copy(
        evaluation_tables.Evaluation,
        "s.id = e.id",
        _WHOSE
        | {"id": "p.id", "interaction_id": "p.interaction"}
        | _on(_NEXT_DAY, "begun_at", "changed_at", "finalised_at"),
    ),
    _Copy(evaluation_tables.CriterionMark, _OF_THE_EVALUATION, _MINE | _on(_NEXT_DAY, "marked_at")),
    _Copy(evaluation_tables.CriterionNote, _OF_THE_EVALUATION, _MINE | _on(_NEXT_DAY, "written_at")),
    _Copy(evaluation_tables.Moment, _OF_THE_EVALUATION, _MINE | {"id": "NULL"} | _on(_NEXT_DAY, "created_at")),
    _Copy(evaluation_tables.SectionTotal, _OF_THE_EVALUATION, _MINE | _WHOSE),
)


class _Story:
    """Who was evaluated when, and how well it went: everybody has a talent, learns, and makes room for a beginner."""

    def __init__(self, advisors: Sequence[int], patterns: Sequence[int]) -> None:
        """Tell of ``advisors`` by the evaluations ``patterns``, the worst first."""
        self._patterns = patterns
        self._chance = random.Random(360_000)
        self._seats = [(advisor, self._chance.uniform(0.2, 0.6), self._chance.random()) for advisor in advisors]
        self._months = 0

    def month(self, month: int) -> Iterator[tuple[int, int, str]]:
        """Yield pattern, advisor and month, day (ISO) of the next month's evaluations."""
        self._months += 1
        for day in DAYS:
            for advisor, talent, began in self._seats:
                practice = (began + self._months / 60) % 1
                rank = self._chance.gauss(talent + 0.3 * practice, 0.25)
                place = min(max(int(rank * len(self._patterns)), 0), len(self._patterns) - 1)
                yield self._patterns[place], advisor, f"{month // 100}-{month % 100:02}-{day:02}"


def _tell_again(library: LibraryFile, told: Sequence[tuple[int, int, str]]) -> None:
    """Copy a month's evaluations in one transaction."""
    with library.write() as connection:
        evaluation, interaction = (_next_id(connection, name) for name in ("evaluation", "interaction"))
        rows = [
            (evaluation + place, pattern, interaction + place, advisor, day)
            for place, (pattern, advisor, day) in enumerate(told)
        ]
        connection.exec_driver_sql(_PLACE)
        connection.exec_driver_sql("INSERT INTO place VALUES (?, ?, ?, ?, ?)", rows)
        for copy in _COPIES:
            connection.exec_driver_sql(copy.statement)
        connection.exec_driver_sql(ENTER_ALL, (evaluation,))
        connection.exec_driver_sql("DROP TABLE place")


def _next_id(connection: Connection, table: str) -> int:
    return int(connection.exec_driver_sql(f"SELECT max(id) + 1 FROM {table}").scalar_one())


def _advisors(library: LibraryFile, count: int) -> list[int]:
    people = People(library, now)
    teams = [people.add_team(f"Team {number}").id for number in range(1, count // IN_A_TEAM + 2)]
    return [people.add_advisor(f"Advisor {number:03}", teams[number // IN_A_TEAM]).id for number in range(count)]


def _patterns(library: LibraryFile) -> list[int]:
    """Return the evaluations to be told again, the worst first."""
    statement = """
        SELECT id FROM evaluation WHERE state = 'finalised' AND supersedes_id IS NULL AND superseded = 0 AND "of" > 0
        ORDER BY CAST(covered AS REAL) / "of", id
    """
    with library.read() as connection:
        return [int(row[0]) for row in connection.exec_driver_sql(statement)]


def _fingerprint() -> str:
    """Return what changes when the library would be another one: its size, the schema or the demo library."""
    sources = [*sorted(CURRENT.migrations.glob("versions/*.py")), paths.resources() / "demo" / "library.toml"]
    digest = hashlib.sha256(b"\0".join([repr(FULL).encode(), *(source.read_bytes() for source in sources)]))
    return f"{CURRENT.version}-{FORMAT}-{digest.hexdigest()[:8]}"


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
