"""A library with evaluated contacts, outcomes and ratings for the tests of the service's measures."""

from pathlib import Path

from sqlalchemy import text

from app.domain.outcome import Outcome
from app.services.figure_files import FigureFiles
from app.services.measures import Measures
from app.services.outcomes import Outcomes
from tests.a_library import EVALUATOR, SARAH, Library


class MeasuresRoom(Library):
    """The test library with the services of its measures."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.folder = path.parent
        self.outcomes = Outcomes(self.file, self.clock)
        self.measures = Measures(self.file, self.clock)
        self.files = FigureFiles(self.file, self.clock)

    def told(
        self,
        outcome: Outcome,
        advisor: int = SARAH,
        started: str = "2026-11-17T09:42:00",
        not_met: tuple[int, ...] = (),
        **more: object,
    ) -> int:
        """Finalise an evaluation of a new contact with this outcome and return the contact's id."""
        contact = self.contact(advisor, started, **more)
        evaluation = self.evaluating.begin(contact, EVALUATOR)
        self.mark_all(evaluation, not_met)
        self.outcomes.save(evaluation, outcome, EVALUATOR)
        self.evaluating.finalise(evaluation, EVALUATOR, edge_seen=True)
        return contact

    def csv(self, name: str, content: str, letters: str = "utf-8") -> Path:
        """Write a table into the folder and return where it is."""
        path = self.folder / name
        path.write_bytes(content.encode(letters))
        return path

    def record(self) -> list[tuple[object, ...]]:
        """Return what the record holds: who did what to which subject, and the detail."""
        with self.file.read() as connection:
            rows = connection.execute(text("SELECT by_id, what, subject, subject_id, detail FROM record ORDER BY id"))
            return [tuple(row) for row in rows]
