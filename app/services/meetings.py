"""The register of team meetings and appraisals: when each is due, when it was held, and how many against target."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import Connection, Row, text

from app.domain.days import said_day
from app.domain.quarters import Against, Quarter, appraisals_held, team_meetings_held
from app.language import translate
from app.services.recording_changes import enter
from app.services.stored import day, day_text, utc_text
from db.engine import Clock, LibraryFile


class MeetingKind(StrEnum):
    """What kind of meeting is held."""

    TEAM = "team meeting"
    APPRAISAL = "appraisal"


@dataclass(frozen=True, slots=True)
class MeetingView:
    """One entry of the register. ``whose`` is the team's name or the advisor's; a meeting of everybody has none."""

    id: int
    kind: MeetingKind
    team_id: int | None
    advisor_id: int | None
    whose: str
    due_on: date
    held_on: date | None
    title: str
    notes: str

    def overdue(self, today: date) -> bool:
        """Return whether it should have been held by now."""
        return self.held_on is None and self.due_on < today


@dataclass(frozen=True, slots=True)
class NewMeeting:
    """A meeting to be entered: a team's (or everybody's), or the appraisal of ``advisor_id``."""

    kind: MeetingKind
    due_on: date
    team_id: int | None = None
    advisor_id: int | None = None
    held_on: date | None = None
    title: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class MeetingsHeld:
    """How many were held against what was to be, over a stretch of months."""

    team_meetings: Against
    appraisals: Against


class MeetingRefused(ValueError):
    """An entry that cannot be made in the register; its text says why."""


_REGISTER = """
    SELECT m.id, m.kind, m.team_id, m.advisor_id, coalesce(p.name, t.name, '') AS whose, m.due_on, m.held_on, m.title,
        m.notes
    FROM meeting m LEFT JOIN team t ON t.id = m.team_id LEFT JOIN person p ON p.id = m.advisor_id
"""
_ALL = text(_REGISTER + "ORDER BY m.due_on DESC, m.id DESC")
_NOW = text("SELECT * FROM meeting WHERE id = :id")
_ADD = text("""
    INSERT INTO meeting (kind, team_id, advisor_id, due_on, held_on, title, notes, created_at, created_by)
    VALUES (:kind, :team_id, :advisor_id, :due_on, :held_on, :title, :notes, :at, :by)
""")
_CHANGE = text("UPDATE meeting SET due_on = :due_on, held_on = :held_on, title = :title, notes = :notes WHERE id = :id")
_REMOVE = text("DELETE FROM meeting WHERE id = :id")
_TEAMS = text("SELECT id FROM team t WHERE EXISTS (SELECT 1 FROM person p WHERE p.team_id = t.id AND p.is_advisor = 1)")
_FIELDS = ("due_on", "held_on", "title", "notes")


class Meetings:
    """The register of one library."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock

    def register(self) -> tuple[MeetingView, ...]:
        """Return every entry, the latest due first."""
        with self._library.read() as connection:
            return tuple(_view(row) for row in connection.execute(_ALL))

    def add(self, new: NewMeeting, by: int) -> int:
        """Enter a meeting and return its number; MeetingRefused where an appraisal names nobody or a day cannot be."""
        with self._library.write() as connection:
            return add(connection, new, by, utc_text(self._clock()), self._today)

    def hold(self, meeting_id: int, on: date, by: int, notes: str = "") -> None:
        """Enter that it was held on a day that is not to come; ``notes`` are kept beside those there are."""
        self._put(meeting_id, by, "held", {"held_on": on.isoformat()}, notes)

    def change(self, meeting_id: int, due_on: date, title: str, notes: str, by: int) -> None:
        """Enter another day it is due on, or other words."""
        wanted = {"due_on": due_on.isoformat(), "title": title.strip(), "notes": notes.strip()}
        self._put(meeting_id, by, "changed", wanted)

    def not_held(self, meeting_id: int, by: int) -> None:
        """Take back that it was held."""
        self._put(meeting_id, by, "reopened", {"held_on": None})

    def remove(self, meeting_id: int, by: int) -> None:
        """Take an entry out of the register that was made by mistake; the record keeps what it was."""
        with self._library.write() as connection:
            now = _now(connection, meeting_id)
            at, was = utc_text(self._clock()), {name: getattr(now, name) for name in ("kind", *_FIELDS)}
            connection.execute(_REMOVE, {"id": meeting_id})
            enter(
                connection, at=at, by=by, what="taken back", subject="meeting", subject_id=meeting_id,
                advisor_id=now.advisor_id, detail=was,
            )  # fmt: skip

    def against_target(self, first: Quarter, last: Quarter) -> MeetingsHeld:
        """Return what was held from the quarter ``first`` to ``last``: each team monthly, appraisals on time."""
        with self._library.read() as connection:
            rows = tuple(_view(row) for row in connection.execute(_ALL))
            teams = connection.execute(_TEAMS).scalars().all()
        return meetings_held(rows, teams, first, last, self._today)

    @property
    def _today(self) -> date:
        return self._clock().astimezone().date()

    def _put(self, meeting_id: int, by: int, what: str, wanted: Mapping[str, object], notes: str = "") -> None:
        with self._library.write() as connection:
            now = _now(connection, meeting_id)
            before = {name: getattr(now, name) for name in _FIELDS}
            after = {**before, **wanted}
            if notes.strip():
                after["notes"] = "\n".join(part for part in (before["notes"], notes.strip()) if part)
            _check_day(day(after["held_on"]), self._today)
            detail = {name: [before[name], after[name]] for name in _FIELDS if before[name] != after[name]}
            if not detail:
                return
            connection.execute(_CHANGE, {"id": meeting_id, **after})
            enter(
                connection, at=utc_text(self._clock()), by=by, what=what, subject="meeting", subject_id=meeting_id,
                advisor_id=now.advisor_id, detail=detail,
            )  # fmt: skip


def meetings_held(
    rows: tuple[MeetingView, ...], teams: Sequence[int], first: Quarter, last: Quarter, today: date
) -> MeetingsHeld:
    """Return what was held from ``first`` to ``last``; a meeting of everybody counts for each team.

    Nothing is due before the month of the first entry of its kind: the register was not kept then.
    """
    kept = [row for row in rows if row.kind is MeetingKind.TEAM]
    begun = min((row.due_on for row in kept), default=today)
    months = tuple(
        month for month in _months(first, last) if month >= begun.year * 100 + begun.month and month <= _month(today)
    )
    met = Against(0, 0)
    for team in teams if kept else ():
        held = [row.held_on for row in kept if row.held_on is not None and row.team_id in {None, team}]
        met += team_meetings_held(months, held, today)
    appraisals = [(row.due_on, row.held_on) for row in rows if row.kind is MeetingKind.APPRAISAL]
    return MeetingsHeld(met, appraisals_held(appraisals, first.first, last.last, today))


def add(connection: Connection, new: NewMeeting, by: int | None, at: str, today: date) -> int:
    """Enter a meeting in the transaction of ``connection``; see ``Meetings.add``."""
    if new.kind is MeetingKind.APPRAISAL and new.advisor_id is None:
        raise MeetingRefused(translate("Meetings", "Say whose appraisal it is."))
    _check_day(new.held_on, today)
    of_team = new.kind is MeetingKind.TEAM
    values = {
        "kind": new.kind.value, "team_id": new.team_id if of_team else None,
        "advisor_id": None if of_team else new.advisor_id, "due_on": new.due_on.isoformat(),
        "held_on": day_text(new.held_on), "title": new.title.strip(), "notes": new.notes.strip(),
    }  # fmt: skip
    meeting = int(connection.execute(_ADD, values | {"at": at, "by": by}).lastrowid)
    enter(
        connection, at=at, by=by, what="planned" if new.held_on is None else "held", subject="meeting",
        subject_id=meeting, advisor_id=values["advisor_id"], detail=values,  # type: ignore[arg-type]
    )  # fmt: skip
    return meeting


def usual_due(kind: MeetingKind, today: date) -> date:
    """Return the day to offer for a new entry: the end of the running month, or of the council's year."""
    if kind is MeetingKind.TEAM:
        following = date(today.year + today.month // 12, today.month % 12 + 1, 1)
        return following - timedelta(days=1)
    return date(today.year if today.month <= 3 else today.year + 1, 3, 31)


def _months(first: Quarter, last: Quarter) -> tuple[int, ...]:
    quarters, now = [], first
    while now <= last:
        quarters.append(now)
        now = now.after(1)
    return tuple(month for quarter in quarters for month in quarter.months)


def _month(on: date) -> int:
    return on.year * 100 + on.month


def _check_day(held_on: date | None, today: date) -> None:
    if held_on is not None and held_on > today:
        raise MeetingRefused(
            translate("Meetings", "{0} is still to come. Enter the day the meeting was held on.").format(
                said_day(held_on)
            )
        )


def _now(connection: Connection, meeting_id: int) -> Row[tuple[object, ...]]:
    row = connection.execute(_NOW, {"id": meeting_id}).one_or_none()
    if row is None:
        raise KeyError(meeting_id)
    return row


def _view(row: Row[tuple[object, ...]]) -> MeetingView:
    return MeetingView(
        id=row.id,
        kind=MeetingKind(row.kind),
        team_id=row.team_id,
        advisor_id=row.advisor_id,
        whose=row.whose,
        due_on=date.fromisoformat(row.due_on),
        held_on=day(row.held_on),
        title=row.title,
        notes=row.notes,
    )
