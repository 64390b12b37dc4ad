"""A library with many months of evaluations in it, each put in as finalising leaves it, without the marking before."""

from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import Connection, text

from app.domain.scoring import score
from app.domain.words import Mark, Purpose, State
from app.services import sealing
from app.services.evaluation_reading import VALUES
from app.services.scorecards import KeptCard, Shelf
from tests.a_library import EVALUATOR, SARAH, Library

_EVALUATION = text("""
    INSERT INTO evaluation (interaction_id, advisor_id, month, evaluator_id, scorecard_version_id, purpose, state,
        begun_at, changed_at, finalised_at, finalised_by, covered, "of", met, not_met, no_opportunity, band, capped)
    VALUES (:interaction, :advisor, :month, :by, :version, :purpose, :state, :at, :at, :at, :by, :covered, :of, :met,
        :not_met, :none, :band, 0)
""")
_CONTACT = text("""
    INSERT INTO interaction (advisor_id, channel, started_at, added_at) VALUES (:advisor, 'telephone', :started, :at)
""")
_MARK = text("""
    INSERT INTO mark (evaluation_id, criterion_id, value, marked_at, marked_by)
    VALUES (:evaluation, :criterion, :value, :at, :by)
""")
_AT = "2026-11-20T08:00:00.000+00:00"


class Room:
    """Puts evaluations of any month into a library."""

    def __init__(self, path: Path) -> None:
        self.library = Library(path)
        self.progress = self.library.progress
        with self.library.file.write() as connection:
            self.kept: KeptCard = Shelf(self.library.clock).current(connection)

    def evaluated(
        self,
        started: str,
        not_met: Sequence[int] = (),
        missing: Sequence[int] = (),
        advisor: int = SARAH,
        purpose: Purpose = Purpose.ROUTINE,
        state: State = State.FINALISED,
    ) -> int:
        """Put one finalised evaluation of a contact begun at ``started`` in, and return its id."""
        with self.library.file.write() as connection:
            marks = _marks([number - 1 for number in not_met], [number - 1 for number in missing])
            return self._put(connection, started, marks, (advisor, purpose, state))

    def month(self, month: int, *missed: int, advisor: int = SARAH, purpose: Purpose = Purpose.ROUTINE) -> list[int]:
        """Put a month's evaluations in, one with so many criteria not met for each of ``missed``; return their ids."""
        whose = (advisor, purpose, State.FINALISED)
        with self.library.file.write() as connection:
            return [
                self._put(connection, f"{month // 100}-{month % 100:02}-{day:02}T10:00:00", _marks(range(count)), whose)
                for day, count in enumerate(missed, start=1)
            ]

    def _put(
        self, connection: Connection, started: str, marks: Sequence[Mark], whose: tuple[int, Purpose, State]
    ) -> int:
        advisor, purpose, state = whose
        result = score(self.kept.card, marks)
        assert result.total.outcome is not None
        month = int(started[:4] + started[5:7])
        contact = connection.execute(_CONTACT, {"advisor": advisor, "started": started, "at": _AT}).lastrowid
        values = {
            "interaction": contact,
            "advisor": advisor,
            "month": month,
            "by": EVALUATOR,
            "at": _AT,
            "version": self.kept.version_id,
            "purpose": purpose.value,
            "state": state.value,
            "covered": result.total.covered,
            "of": result.total.of,
            "met": result.total.met,
            "not_met": result.total.not_met,
            "none": result.total.no_opportunity,
            "band": result.total.outcome.band.value,
        }
        evaluation = int(connection.execute(_EVALUATION, values).lastrowid)
        given = [
            {"evaluation": evaluation, "criterion": criterion, "value": VALUES[mark], "at": _AT, "by": EVALUATOR}
            for criterion, mark in zip(self.kept.criterion_ids, marks, strict=True)
        ]
        connection.execute(_MARK, given)
        about = {"advisor_id": advisor, "month": month, "evaluation_id": evaluation}
        sealing.keep_totals(connection, sealing.totals(self.kept, result, **about, purpose=purpose.value))
        return evaluation


def _marks(not_met: Sequence[int], missing: Sequence[int] = ()) -> list[Mark]:
    """Return twenty marks, all met but those at the places ``not_met`` and ``missing``, from 0."""
    marks = [Mark.MET] * 20
    for places, mark in ((not_met, Mark.NOT_MET), (missing, Mark.NO_OPPORTUNITY)):
        for place in places:
            marks[place] = mark
    return marks
