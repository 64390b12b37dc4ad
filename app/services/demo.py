"""The demo library: an invented council, made whole in one go, the same every time for the same day."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time
from pathlib import Path

from sqlalchemy import text

from app import paths
from app.services import (
    demo_answers,
    demo_bank,
    demo_calls,
    demo_coaching,
    demo_frame,
    demo_measures,
    demo_sample,
    demo_story,
    keeping,
    scorecards,
)
from app.services.demo_bank import Bank
from app.services.demo_calls import DemoCall
from app.services.demo_frame import Known
from app.services.demo_rows import Cast, Rows
from app.services.evaluation_closing import ENTER_ALL
from app.services.people import People
from db.engine import Clock, LibraryFile

Tell = Callable[[float], None]


def build(path: Path, clock: Clock, *, until: date | None = None, progress: Tell | None = None) -> Path:
    """Make the demo library ``path`` and return it; everything in it happened before ``until``, today by default.

    The same day gives the same content. ``progress`` is told how much is done (0-1). Raises what ``keeping.create``
    raises; nothing is overwritten.
    """
    days = demo_story.working_days_before(until or clock().astimezone().date())
    file = paths.resources() / "demo" / "library.toml"
    bank = demo_bank.read(file)
    tell = progress or (lambda _: None)

    def then() -> datetime:
        return datetime.combine(days[0], time(8, 0), tzinfo=UTC)

    def fill(library: LibraryFile) -> None:
        tell(0.2)
        cast = _cast(People(library, then), bank, days)
        with library.write() as connection:
            connection.execute(text("UPDATE library_info SET uid = :uid"), {"uid": f"demo-{days[-1]:%Y%m%d}"})
            version = scorecards.keep(connection, scorecards.default_definition(), then)
            rows = Rows(connection, scorecards.read(connection, version), cast)
            known = _collect(rows, bank, days, tell)
            scheme = demo_sample.scheme(cast, days)
            for waiting in demo_frame.tell(bank, known, scheme, cast.advisors, days):
                rows.add_waiting(waiting)
            rows.write()
            demo_measures.add(connection, file, days, cast.evaluators[0])
            connection.exec_driver_sql(ENTER_ALL, (1,))
            demo_sample.draw(connection, cast, days)
        demo_answers.tell(library, cast, days)
        demo_coaching.tell(library, cast, days)

    keeping.create(path, bank.council, then, is_demo=True, fill=fill).close()
    tell(1.0)
    return path


def _cast(people: People, bank: Bank, days: Sequence[date]) -> Cast:
    """Make the people known and return their ids in the bank's order."""
    team = people.add_team(bank.team).id
    evaluators = [people.add_evaluator(name, role).id for name, role in bank.evaluators]
    advisors = [
        people.add_advisor(advisor.name, team, demo_story.first_day(advisor, days)).id for advisor in bank.advisors
    ]
    return Cast(tuple(advisors), tuple(evaluators))


def _collect(rows: Rows, bank: Bank, days: Sequence[date], tell: Tell) -> list[Known]:
    """Collect the story and the calls; return what could be drawn of them, the calls still to be marked foremost."""
    contacts = demo_story.tell(bank, rows.card, days)
    for contact in contacts:
        rows.add_contact(contact)
    tell(0.6)
    calls = demo_calls.read(bank, paths.resources() / "demo", days)
    for place, call in enumerate(calls):
        rows.add_call(call, _evaluated(call, days, place))
    tell(0.7)
    ranks = {"open": 0, "draft": 0, "done": 1}
    lengths = [(each.advisor, each.started, 2, each.duration_ms) for each in contacts]
    lengths += [(each.advisor, each.started, ranks[each.plan.state], each.recording.duration_ms) for each in calls]
    shortest = demo_sample.PLAN.min_length_ms
    return [Known(who, at, rank) for who, at, rank, length in lengths if length is None or length >= shortest]


def _evaluated(call: DemoCall, days: Sequence[date], place: int) -> datetime:
    """Return when a call was last worked on: finished ones on the day after, drafts on the last afternoon."""
    after = next((day for day in days if day > call.started.date()), days[-1])
    if call.plan.state == "draft":
        return datetime.combine(days[-1], time(16, 5 * place))
    return datetime.combine(after, time(10 + place % 6, 7 * place))
