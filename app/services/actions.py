"""Actions: agreed, seen to, and closed by whether they worked; each change is in the record."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy import Connection, Row, text

from app.domain.days import said_day
from app.language import translate
from app.services import action_reading as reading
from app.services.action_values import ActionRefused, ActionState, ActionView, AimedAt, NewAction, Owner
from app.services.recording_changes import enter
from app.services.scorecards import Shelf
from app.services.stored import day, day_text, utc_text
from db.engine import Clock, LibraryFile

__all__ = ["ActionRefused", "ActionState", "ActionView", "Actions", "AimedAt", "NewAction", "Owner"]

_ADD = text("""
    INSERT INTO action (advisor_id, what, criterion_key, owner, owner_id, agreed_on, due_on, evaluation_id,
        one_to_one_id, reopens_id, created_at, created_by, changed_at)
    VALUES (:advisor, :what, :criterion, :owner, :owner_id, :agreed_on, :due_on, :evaluation, :one_to_one, :reopens,
        :at, :by, :at)
""")
_NOW = text("SELECT * FROM action WHERE id = :id")
_CHANGE = text("""
    UPDATE action SET what = :what, criterion_key = :criterion_key, owner = :owner, owner_id = :owner_id,
        due_on = :due_on, evidence = :evidence, done_on = :done_on, closed_on = :closed_on, state = :state,
        changed_at = :at, row_version = row_version + 1
    WHERE id = :id
""")
_FIELDS = ("what", "criterion_key", "owner", "owner_id", "due_on", "evidence", "done_on", "closed_on", "state")


class Actions:
    """The actions of one library."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock
        self._shelf = Shelf(clock)

    def agree(self, new: NewAction, by: int) -> int:
        """Keep a new action and return its number.

        ActionRefused where it does not say what is to be done, is due before it was agreed, or names no buddy.
        """
        with self._library.write() as connection:
            return agree(connection, new, by, utc_text(self._clock()), self._today)

    def of_advisor(self, advisor_id: int) -> tuple[ActionView, ...]:
        """Return all of an advisor's actions: open ones by the day they are due, done ones, then the closed ones."""
        return self._views(reading.OF_ADVISOR, {"advisor": advisor_id})

    def of_evaluation(self, evaluation_id: int) -> tuple[ActionView, ...]:
        """Return the actions agreed from an evaluation, in the order of their agreeing."""
        return self._views(reading.OF_EVALUATION, {"evaluation": evaluation_id})

    def overdue(self) -> tuple[ActionView, ...]:
        """Return every advisor's open actions whose day has gone by, the longest overdue first."""
        return self._views(reading.OVERDUE, {"today": self._today.isoformat()}, measured=False)

    def one(self, action_id: int) -> ActionView:
        """Return one action; KeyError when there is none."""
        found = self._views(reading.ONE, {"id": action_id})
        if not found:
            raise KeyError(action_id)
        return found[0]

    def criteria(self) -> tuple[AimedAt, ...]:
        """Return what an action can be aimed at: the criteria of the newest scorecard."""
        with self._library.read() as connection:
            card = self._shelf.newest(connection)
        return tuple(AimedAt(each.key, each.number, each.short) for each in card.criteria)

    def change(  # noqa: PLR0917 - what can be changed of it
        self, action_id: int, what: str, criterion_key: str | None, owner: Owner, owner_id: int | None,
        due_on: date | None, by: int,
    ) -> None:  # fmt: skip
        """Agree an open or done action otherwise; ActionRefused as in ``agree``, and where it is closed."""
        with self._library.write() as connection:
            now = _now(connection, action_id)
            if ActionState(now.state).closed:
                raise ActionRefused(
                    translate("Actions", "A closed action stays as it was. Agree a new one that follows it.")
                )
            new = NewAction(
                now.advisor_id, what, criterion_key, owner, owner_id, due_on, date.fromisoformat(now.agreed_on)
            )
            _check(new, date.fromisoformat(now.agreed_on))
            wanted = {
                "what": what.strip(), "criterion_key": criterion_key, "owner": owner.value, "due_on": day_text(due_on),
                "owner_id": _owner_id(new),
            }  # fmt: skip
            self._put(connection, now, wanted, "changed", by)

    def write_evidence(self, action_id: int, evidence: str, by: int) -> None:
        """Keep what shows that it was done, or that it helped; it can be added to at any time."""
        with self._library.write() as connection:
            self._put(connection, _now(connection, action_id), {"evidence": evidence.strip()}, "changed", by)

    def done(self, action_id: int, on: date, by: int, evidence: str | None = None) -> None:
        """Keep that an open action was done on a day, neither before it was agreed nor to come."""
        with self._library.write() as connection:
            now = _now(connection, action_id)
            if now.state != ActionState.OPEN:
                raise ActionRefused(translate("Actions", "This action is {0} already.").format(_spoken(now.state)))
            self._between(on, date.fromisoformat(now.agreed_on), translate("Actions", "it was agreed"))
            wanted: dict[str, object] = {"state": ActionState.DONE.value, "done_on": on.isoformat()}
            if evidence is not None:
                wanted["evidence"] = evidence.strip()
            self._put(connection, now, wanted, "done", by)

    def close(self, action_id: int, how: ActionState, on: date, by: int, evidence: str | None = None) -> None:
        """Close an action that is done as *worked* or *did not work*, or an open or done one as *dropped*.

        ActionRefused where that is not open to it or the day cannot be.
        """
        with self._library.write() as connection:
            now = _now(connection, action_id)
            _can_close(ActionState(now.state), how)
            since = day(now.done_on) or date.fromisoformat(now.agreed_on)
            self._between(
                on, since, translate("Actions", "it was done") if now.done_on else translate("Actions", "it was agreed")
            )
            wanted: dict[str, object] = {"state": how.value, "closed_on": on.isoformat()}
            if evidence is not None:
                wanted["evidence"] = evidence.strip()
            self._put(connection, now, wanted, how.value, by)

    def reopen(self, action_id: int, by: int, due_on: date | None = None) -> int:
        """Take an action up again and return the number of the one that is open now.

        What was done or dropped is open again itself. What was closed as worked or not stays as it was closed, and a
        new action follows it up, agreed today and due on ``due_on``; ActionRefused where one does already.
        """
        with self._library.write() as connection:
            now = _now(connection, action_id)
            state = ActionState(now.state)
            if state is ActionState.OPEN:
                raise ActionRefused(translate("Actions", "This action is open already."))
            if state in {ActionState.DONE, ActionState.DROPPED}:
                wanted: dict[str, object] = {"state": ActionState.OPEN.value, "done_on": None, "closed_on": None}
                if due_on is not None:
                    wanted["due_on"] = due_on.isoformat()
                self._put(connection, now, wanted, "reopened", by)
                return action_id
            if connection.execute(reading.FOLLOWED, {"id": action_id}).first() is not None:
                raise ActionRefused(translate("Actions", "This action was taken up again already."))
            new = NewAction(
                now.advisor_id, now.what, now.criterion_key, Owner(now.owner), now.owner_id, due_on, self._today
            )
            return agree(connection, new, by, utc_text(self._clock()), self._today, reopens=action_id)

    @property
    def _today(self) -> date:
        return self._clock().astimezone().date()

    def _views(self, statement: str, values: Mapping[str, object], *, measured: bool = True) -> tuple[ActionView, ...]:
        with self._library.read() as connection:
            return reading.views(connection, self._shelf, statement, values, self._today, measured=measured)

    def _between(self, on: date, since: date, what: str) -> None:
        if on > self._today:
            raise ActionRefused(
                translate("Actions", "{0} is still to come. Enter the day it happened on.").format(said_day(on))
            )
        if on < since:
            raise ActionRefused(
                translate("Actions", "{0} is before {1}, on {2}.").format(said_day(on), what, said_day(since))
            )

    def _put(
        self, connection: Connection, now: Row[tuple[object, ...]], wanted: Mapping[str, object], what: str, by: int
    ) -> None:
        """Write what is wanted otherwise, and enter it in the record with what it was and became."""
        before = {name: getattr(now, name) for name in _FIELDS}
        after = {**before, **wanted}
        detail = {name: [before[name], after[name]] for name in _FIELDS if before[name] != after[name]}
        if not detail:
            return
        at = utc_text(self._clock())
        connection.execute(_CHANGE, {"id": now.id, "at": at, **after})
        enter(
            connection, at=at, by=by, what=what, subject="action", subject_id=now.id, advisor_id=now.advisor_id,
            detail=detail,
        )  # fmt: skip


def agree(connection: Connection, new: NewAction, by: int, at: str, today: date, *, reopens: int | None = None) -> int:
    """Keep a new action in the transaction of ``connection``; see ``Actions.agree``."""
    agreed_on = new.agreed_on or today
    _check(replace(new, agreed_on=agreed_on), agreed_on)
    values = {
        "advisor": new.advisor_id, "what": new.what.strip(), "criterion": new.criterion_key, "owner": new.owner.value,
        "owner_id": _owner_id(new), "agreed_on": agreed_on.isoformat(), "due_on": day_text(new.due_on),
        "evaluation": new.evaluation_id, "one_to_one": new.one_to_one_id, "reopens": reopens,
    }  # fmt: skip
    action = int(connection.execute(_ADD, values | {"at": at, "by": by}).lastrowid)
    enter(
        connection, at=at, by=by, what="agreed" if reopens is None else "reopened", subject="action", subject_id=action,
        advisor_id=new.advisor_id, detail={name: value for name, value in values.items() if value is not None},
    )  # fmt: skip
    return action


def _check(new: NewAction, agreed_on: date) -> None:
    if not new.what.strip():
        raise ActionRefused(translate("Actions", "Say what is to be done."))
    if new.due_on is not None and new.due_on < agreed_on:
        raise ActionRefused(
            translate("Actions", "It cannot be due on {0}, before it was agreed on {1}.").format(
                said_day(new.due_on), said_day(agreed_on)
            )
        )
    if new.owner is Owner.BUDDY and new.owner_id is None:
        raise ActionRefused(translate("Actions", "Say who the buddy is."))
    if new.owner is Owner.BUDDY and new.owner_id == new.advisor_id:
        raise ActionRefused(
            translate("Actions", "A buddy is a colleague. Where the advisor sees to it alone, choose the advisor.")
        )


def _owner_id(new: NewAction) -> int | None:
    return None if new.owner is Owner.ADVISOR else new.owner_id


def _can_close(now: ActionState, how: ActionState) -> None:
    if not how.closed:
        raise ActionRefused(translate("Actions", "An action is closed as worked, did not work or dropped."))
    if now.closed:
        raise ActionRefused(translate("Actions", "This action is {0} already.").format(_spoken(now.value)))
    if now is ActionState.OPEN and how is not ActionState.DROPPED:
        raise ActionRefused(
            translate(
                "Actions", "Enter on which day it was done first; whether it worked is told from the marks since then."
            )
        )


def _now(connection: Connection, action_id: int) -> Row[tuple[object, ...]]:
    row = connection.execute(_NOW, {"id": action_id}).one_or_none()
    if row is None:
        raise KeyError(action_id)
    return row


def _spoken(state: str) -> str:
    return {
        "worked": translate("Actions", "closed as worked"),
        "did not work": translate("Actions", "closed as not worked"),
    }.get(state, ActionState(state).said)
