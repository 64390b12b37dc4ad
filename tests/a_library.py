"""A real library file for a test, with a few people and contacts in it and a clock the test moves."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

from sqlalchemy import text

from app.domain.words import Mark
from app.services import keeping
from app.services.answering import Answering
from app.services.evaluating import Evaluating
from app.services.history import History
from app.services.interactions import Interactions
from app.services.people import People
from app.services.progress import Progress
from app.services.reporting import Reporting
from app.services.revising import Revising
from app.services.taking_back import TakingBack
from db.engine import LibraryFile

EVALUATOR, SECOND, SARAH, TOM = 1, 2, 3, 4


@dataclass
class Clock:
    """A clock that goes on by ``step`` at each look."""

    now: datetime = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)
    step: timedelta = field(default=timedelta(milliseconds=1))

    def __call__(self) -> datetime:
        self.now += self.step
        return self.now


class Library:
    """An open library with two evaluators, the advisors Sarah Jones and Tom Öztürk, and every service."""

    def __init__(self, path: Path, library: LibraryFile | None = None) -> None:
        self.path = path
        self.clock = Clock()
        self.file = library or copied(path, self.clock)
        self.people = People(self.file, self.clock)
        self.interactions = Interactions(self.file, self.clock)
        self.evaluating = Evaluating(self.file, self.clock)
        self.progress = Progress(self.file, self.clock)
        self.reporting = Reporting(self.file, self.clock)
        self.answering = Answering(self.file, self.clock)
        self.revising = Revising(self.file, self.clock)
        self.taking_back = TakingBack(self.file, self.clock)
        self.history = History(self.file, self.clock)

    def contact(self, advisor: int = SARAH, started: str = "2026-11-17T09:42:00", **more: object) -> int:
        """Put an interaction without a recording into the library and return its id."""
        values = {"channel": "telephone", "subject": "", "reference": "", "search_key": "", **more}
        names = ["advisor_id", "started_at", "added_at", *values]
        statement = f"INSERT INTO interaction ({', '.join(names)}) VALUES ({', '.join(':' + name for name in names)})"
        at = {"advisor_id": advisor, "started_at": started, "added_at": "2026-11-20T08:00:00.000+00:00"}
        with self.file.write() as connection:
            return int(connection.execute(text(statement), {**at, **values}).lastrowid)

    def draft(self, advisor: int = SARAH, started: str = "2026-11-17T09:42:00", by: int = EVALUATOR) -> int:
        """Begin an evaluation of a new contact and return its id."""
        return self.evaluating.begin(self.contact(advisor, started), by)

    def mark_all(self, evaluation: int, not_met: tuple[int, ...] = (), missing: tuple[int, ...] = ()) -> None:
        """Mark all twenty criteria, with a note as evidence for each."""
        from app.services.evaluating import Note

        for number in range(1, 21):
            mark = Mark.NOT_MET if number in not_met else Mark.NO_OPPORTUNITY if number in missing else Mark.MET
            self.evaluating.mark(evaluation, number, mark, number * 1000, EVALUATOR)
            self.evaluating.note(evaluation, number, Note(f"Heard it: {number}"), EVALUATOR)

    def finalised(
        self,
        advisor: int = SARAH,
        started: str = "2026-11-17T09:42:00",
        not_met: tuple[int, ...] = (),
        missing: tuple[int, ...] = (),
    ) -> int:
        """Finalise an evaluation of a new contact and return its id."""
        evaluation = self.draft(advisor, started)
        self.mark_all(evaluation, not_met, missing)
        self.evaluating.finalise(evaluation, EVALUATOR)
        return evaluation

    def one(self, statement: str, **values: object) -> object:
        """Return the one value that ``statement`` asks for."""
        with self.file.read() as connection:
            return connection.execute(text(statement), values).scalar_one()


def new(path: Path, clock: Clock) -> LibraryFile:
    """Make the library file ``path``."""
    library = keeping.create(path, "Northdale", clock, evaluator=("Ann Lowe", "Team leader"))
    people = People(library, clock)
    people.add_evaluator("Ben Achebe", "Quality officer")
    team = people.add_team("Customer Services")
    people.add_advisor("Sarah Jones", team.id)
    people.add_advisor("Tom Öztürk", team.id)
    return library


def copied(path: Path, clock: Clock) -> LibraryFile:
    """Make the library file ``path`` as ``new`` does, but in a tenth of the time; ``clock`` has not gone on yet."""
    whole, clock.now = _made_once()
    path.write_bytes(whole)
    library = keeping.open_(path, clock)
    with library.write() as connection:
        connection.execute(text("UPDATE library_info SET uid = :uid"), {"uid": uuid4().hex})
    return library


@lru_cache(maxsize=1)
def _made_once() -> tuple[bytes, datetime]:
    """Return a new library, and what its clock says then."""
    with TemporaryDirectory() as folder:
        path, clock = Path(folder) / "Team.fairhearing", Clock()
        new(path, clock).close()
        return path.read_bytes(), clock.now
