"""One-to-ones: planned, prepared, held and written up; every step is in the record, what is typed is on the disk."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row

from app.domain.days import said_day
from app.domain.quarters import (
    Against,
    ClockState,
    Quarter,
    QuarterClock,
    one_to_ones_held,
    quarter_of,
    standing_now,
    year_of,
)
from app.language import translate
from app.services import one_to_one_reading as reading
from app.services import one_to_one_sql as sql
from app.services.evaluation_values import Saved
from app.services.one_to_one_planning import clocks, plan, served, usual_period
from app.services.one_to_one_table import Table
from app.services.one_to_one_values import (
    AdvisorMeetings,
    ClipView,
    Comment,
    OneToOneRefused,
    OneToOneRow,
    OneToOneState,
    OneToOneView,
    Stretch,
    Talk,
    TalkTexts,
    state_of,
)
from app.services.people import Person, read_advisors, read_person
from app.services.recording_changes import enter
from app.services.stored import day, utc_text
from db.engine import Clock, LibraryFile

__all__ = [
    "AdvisorMeetings", "ClipView", "ClockState", "Comment", "OneToOneRefused", "OneToOneRow", "OneToOneState",
    "OneToOneView", "OneToOnes", "QuarterClock", "Stretch", "Talk", "TalkTexts", "usual_period",
]  # fmt: skip

_STEP_FIELDS = (
    "planned_on", "first_month", "last_month", "evaluator_id", "prepared_on", "held_on", "documented_on",
    "called_off_on", "called_off_reason",
)  # fmt: skip
_BOXES = ("summarise", "ask", "formulate", "express")


class OneToOnes:
    """The one-to-ones of one library."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock
        self._table = Table(library, clock)

    # -- looking

    def of_advisor(self, advisor_id: int) -> AdvisorMeetings:
        """Return an advisor's one-to-ones, how they stand today and how many were held of the year's four."""
        with self._library.read() as connection:
            person = read_person(connection, advisor_id)
            kept = reading.kept(connection, advisor_id).get(advisor_id, ())
            now = standing_now(self._today, reading.begun(connection, self._today), kept, served(person))
            year = one_to_ones_held(year_of(self._today), kept, served(person), self._today)
            return AdvisorMeetings(reading.rows_of(connection, advisor_id), now, year)

    def one(self, one_to_one_id: int) -> OneToOneView:
        """Return one with everything that is on the table; KeyError when there is none."""
        return self._table.lay(one_to_one_id)

    def clocks(self) -> tuple[tuple[Person, QuarterClock], ...]:
        """Return how the one-to-one of everybody who is an advisor now stands today, by name."""
        with self._library.read() as connection:
            return clocks(connection, self._today)

    def against_target(self, first: Quarter, last: Quarter) -> tuple[tuple[Person, Against], ...]:
        """Return how many quarters from ``first`` to ``last`` had each advisor's one-to-one, of those it was due in.

        Nothing is due before the quarter in which the first one-to-one was kept in the library.
        """
        with self._library.read() as connection:
            kept = reading.kept(connection)
            begun = quarter_of(reading.begun(connection, self._today))
            quarters = [each for each in _quarters(first, last) if each >= begun]
            people = read_advisors(connection)
        return tuple(
            (person, one_to_ones_held(quarters, kept.get(person.id, ()), served(person), self._today))
            for person in people
        )

    def clips_between(self, one_to_one_id: int) -> tuple[ClipView, ...]:
        """Return every moment of the period that could be played or read out, newest first."""
        return self._table.candidates(one_to_one_id)

    def draft(self, one_to_one_id: int) -> Talk:
        """Return the first draft of the four boxes, begun from the evaluations; nothing is saved."""
        return self._table.draft(self._table.lay(one_to_one_id))

    # -- steps

    def plan(self, advisor_id: int, on: date, by: int, period: Stretch | None = None) -> int:
        """Plan a one-to-one, held by ``by``, and return its number; ``period`` is what it looks back on.

        OneToOneRefused where another of the same quarter is still to be held.
        """
        with self._library.write() as connection:
            _refuse_second(connection, advisor_id, on)
            return plan(connection, advisor_id, on, by, utc_text(self._clock()), period or usual_period(on))

    def move(self, one_to_one_id: int, on: date, by: int) -> None:
        """Plan it for another day; OneToOneRefused once it was held or called off."""
        with self._library.write() as connection:
            now = _now(connection, one_to_one_id)
            _only(
                now,
                {OneToOneState.PLANNED, OneToOneState.PREPARED},
                translate("OneToOnes", "It was {state}, so its day stays as it is."),
            )
            _refuse_second(connection, now.advisor_id, on, one_to_one_id)
            self._step(connection, now, {"planned_on": on.isoformat()}, "changed", by)

    def look_back(self, one_to_one_id: int, period: Stretch, by: int) -> None:
        """Look back on another period; OneToOneRefused once it was written up or called off."""
        if period.first_month > period.last_month:
            raise OneToOneRefused(translate("OneToOnes", "The period ends before it begins."))
        with self._library.write() as connection:
            now = _now(connection, one_to_one_id)
            _only(now, _WRITABLE, translate("OneToOnes", "It was {state}, so its period stays as it is."))
            wanted = {"first_month": period.first_month, "last_month": period.last_month}
            self._step(connection, now, wanted, "changed", by)

    def prepare(self, one_to_one_id: int, by: int) -> TalkTexts:
        """Fill the boxes still empty from the evaluations, choose clips where none are; return what then is written.

        OneToOneRefused unless it is planned. What was written or chosen before stays.
        """
        view = self._table.lay(one_to_one_id)
        drafted = self._table.draft(view)
        clips = self._table.offered(view)
        texts = replace(view.texts, **{box: getattr(view.texts, box) or getattr(drafted, box) for box in _BOXES})
        with self._library.write() as connection:
            now = _now(connection, one_to_one_id)
            _only(now, {OneToOneState.PLANNED}, translate("OneToOnes", "It was {state} already."))
            at = utc_text(self._clock())
            connection.execute(sql.WRITE, {"id": one_to_one_id, "at": at, **asdict(texts)})
            if not view.clips:
                _put_clips(connection, one_to_one_id, clips)
            self._step(connection, now, {"prepared_on": self._today.isoformat()}, "prepared", by)
        return texts

    def hold(self, one_to_one_id: int, on: date, by: int) -> None:
        """Keep that it was held on a day that is not to come; it may not have been prepared."""
        if on > self._today:
            raise OneToOneRefused(
                translate("OneToOnes", "{0} is still to come. Enter the day it was held on.").format(said_day(on))
            )
        with self._library.write() as connection:
            now = _now(connection, one_to_one_id)
            _only(
                now, {OneToOneState.PLANNED, OneToOneState.PREPARED}, translate("OneToOnes", "It was {state} already.")
            )
            self._step(connection, now, {"held_on": on.isoformat(), "evaluator_id": by}, "held", by)

    def document(self, one_to_one_id: int, by: int) -> None:
        """Keep that it is written up: it is read from now on, and the record keeps what it says.

        OneToOneRefused while it was not held, and while nothing says what was agreed.
        """
        with self._library.write() as connection:
            now = _now(connection, one_to_one_id)
            _only(
                now,
                {OneToOneState.HELD},
                translate("OneToOnes", "It is {state}. Only one that was held can be written up."),
            )
            if not now.agreed.strip():
                raise OneToOneRefused(
                    translate("OneToOnes", "Write down what was agreed first, if only that nothing was.")
                )
            said = {name: text for name, text in asdict(reading.texts_of(now)).items() if text}
            self._step(connection, now, {"documented_on": self._today.isoformat()}, "documented", by, {"texts": said})

    def call_off(self, one_to_one_id: int, reason: str, by: int) -> None:
        """Keep that it will not be held, and why; OneToOneRefused without a reason or once it was held."""
        if not reason.strip():
            raise OneToOneRefused(translate("OneToOnes", "Say why it is called off."))
        with self._library.write() as connection:
            now = _now(connection, one_to_one_id)
            _only(
                now,
                {OneToOneState.PLANNED, OneToOneState.PREPARED},
                translate("OneToOnes", "It was {state}, so it cannot be called off."),
            )
            wanted = {"called_off_on": self._today.isoformat(), "called_off_reason": reason.strip()}
            self._step(connection, now, wanted, "called off", by)

    def reopen(self, one_to_one_id: int, by: int) -> None:
        """Take the last step back: written up, held, or called off; OneToOneRefused where there is none."""
        back: Mapping[OneToOneState, Mapping[str, object]] = {
            OneToOneState.DOCUMENTED: {"documented_on": None},
            OneToOneState.HELD: {"held_on": None},
            OneToOneState.CALLED_OFF: {"called_off_on": None, "called_off_reason": ""},
        }
        with self._library.write() as connection:
            now = _now(connection, one_to_one_id)
            wanted = back.get(_state(now))
            if wanted is None:
                raise OneToOneRefused(
                    translate("OneToOnes", "It is still to be held, so there is nothing to take back.")
                )
            if _state(now) is OneToOneState.CALLED_OFF:
                _refuse_second(connection, now.advisor_id, date.fromisoformat(now.planned_on), one_to_one_id)
            self._step(connection, now, wanted, "reopened", by)

    # -- what is written in it

    def write(self, one_to_one_id: int, texts: TalkTexts) -> Saved:
        """Save everything that is written in it; OneToOneRefused once it was written up or called off."""
        at = utc_text(self._clock())
        with self._library.write() as connection:
            changed = connection.execute(sql.WRITE, {"id": one_to_one_id, "at": at, **asdict(texts)})
            _refuse_closed(changed.rowcount)
        return Saved(self._clock().astimezone())

    def choose_clips(self, one_to_one_id: int, moments: Sequence[int]) -> Saved:
        """Save which moments are to be played, in this order; OneToOneRefused as in ``write``."""
        with self._library.write() as connection:
            _refuse_closed(connection.execute(sql.TOUCH, {"id": one_to_one_id, "at": utc_text(self._clock())}).rowcount)
            _put_clips(connection, one_to_one_id, moments)
        return Saved(self._clock().astimezone())

    @property
    def _today(self) -> date:
        return self._clock().astimezone().date()

    def _step(  # noqa: PLR0917 - a step is all of these
        self, connection: Connection, now: Row[Any], wanted: Mapping[str, object], what: str, by: int,
        more: Mapping[str, object] | None = None,
    ) -> None:  # fmt: skip
        """Write what is wanted otherwise, and enter it in the record with what it was and became."""
        before = {name: getattr(now, name) for name in _STEP_FIELDS}
        after = {**before, **wanted}
        detail: dict[str, object] = {
            name: [before[name], after[name]] for name in _STEP_FIELDS if before[name] != after[name]
        }
        if not detail:
            return
        at = utc_text(self._clock())
        connection.execute(sql.STEP, {"id": now.id, "at": at, **after})
        enter(
            connection, at=at, by=by, what=what, subject="one-to-one", subject_id=now.id, advisor_id=now.advisor_id,
            detail=detail | dict(more or {}),
        )  # fmt: skip


_WRITABLE = frozenset({OneToOneState.PLANNED, OneToOneState.PREPARED, OneToOneState.HELD})


def _quarters(first: Quarter, last: Quarter) -> Iterable[Quarter]:
    while first <= last:
        yield first
        first = first.after(1)


def _put_clips(connection: Connection, one_to_one_id: int, moments: Sequence[int]) -> None:
    connection.execute(sql.FORGET_CLIPS, {"id": one_to_one_id})
    rows = [
        {"id": one_to_one_id, "moment": moment, "position": place}
        for place, moment in enumerate(dict.fromkeys(moments), start=1)
    ]
    if rows:
        connection.execute(sql.CLIP, rows)


def _refuse_second(connection: Connection, advisor_id: int, on: date, but: int = 0) -> None:
    """Refuse a one-to-one beside another of the same quarter that is still to be held."""
    quarter = quarter_of(on)
    values = {
        "advisor": advisor_id, "but": but, "first": quarter.first.isoformat(), "last": quarter.last.isoformat()
    }  # fmt: skip
    other = day(connection.execute(sql.OPEN_BETWEEN, values).scalar())
    if other is not None:
        raise OneToOneRefused(
            translate(
                "OneToOnes", "One is planned for {0} in the same quarter already. Change its day, or call it off first."
            ).format(said_day(other))
        )


def _refuse_closed(changed: int) -> None:
    if changed != 1:
        raise OneToOneRefused(
            translate("OneToOnes", "This one-to-one was written up or called off, so nothing in it was changed.")
        )


def _only(now: Row[Any], states: Iterable[OneToOneState], otherwise: str) -> None:
    if _state(now) not in states:
        raise OneToOneRefused(otherwise.format(state=_state(now).said))


def _state(now: Row[Any]) -> OneToOneState:
    return state_of(now.prepared_on, now.held_on, now.documented_on, now.called_off_on)


def _now(connection: Connection, one_to_one_id: int) -> Row[Any]:
    row = connection.execute(sql.NOW, {"id": one_to_one_id}).one_or_none()
    if row is None:
        raise KeyError(one_to_one_id)
    return row
