"""The demo library's coaching: a year of one-to-ones, actions at every stage, team meetings and appraisals.

It is made by the services an evaluator works with, on a clock that stands where each step was taken, so that the record
tells the same story as the rows.
"""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Connection, text

from app import paths
from app.domain.quarters import Quarter, Served, expected, quarter_of
from app.services.actions import Actions, ActionState, NewAction, Owner
from app.services.demo_chance import Chance
from app.services.demo_rows import Cast
from app.services.demo_writing import to_weekday
from app.services.meetings import MeetingKind, Meetings, NewMeeting
from app.services.one_to_ones import OneToOnes
from app.services.people import People, Person
from db.engine import LibraryFile

FIRST_MONTHS = 3
"""One-to-ones begin so many months into the story: before that there is hardly anything to look back on."""
MISSED_WITH, CALLED_OFF_WITH, TO_WRITE_UP_WITH, DONE_WITH = 3, 5, 6, 0
"""Places in the bank: whose last one-to-one never came about, was called off, is to be written up, and is done."""
NEXT = {2: (4, True), 4: (11, False)}
"""Places in the bank of those with the next one planned: in so many days, and whether it is prepared."""
MISSED_MONTH = 3
"""So many months before the end the team did not meet."""


@dataclass(frozen=True, slots=True)
class Coaching:
    """What is written in one-to-ones, and the actions as they stand in the file."""

    texts: Mapping[str, Sequence[str]]
    actions: Sequence[Mapping[str, Any]]


class Then:
    """A clock that stands where it was last set; the demo council lives in UTC."""

    def __init__(self, day: date) -> None:
        self.now = datetime.combine(day, time(15, 0), tzinfo=UTC)

    def __call__(self) -> datetime:
        """Return where it stands."""
        return self.now

    def go(self, day: date, hour: int = 15) -> None:
        """Stand at an hour of ``day``."""
        self.now = datetime.combine(day, time(hour, 0), tzinfo=UTC)


class Story:
    """Tells the coaching of one library up to the last of the working ``days``."""

    def __init__(self, library: LibraryFile, cast: Cast, days: Sequence[date]) -> None:
        self._library, self._cast, self._days = library, cast, days
        self._then = Then(days[-1])
        self._meetings, self._actions = OneToOnes(library, self._then), Actions(library, self._then)
        self._register = Meetings(library, self._then)
        self._coaching = _read()
        people = People(library, self._then)
        self._advisors = {person.id: person for person in people.advisors()}
        self._names = {person.name: person.id for person in (*people.evaluators(), *people.advisors())}
        self._held: dict[int, list[tuple[date, int]]] = {}

    def tell(self) -> None:
        """Write it all: past one-to-ones, the actions agreed in them, what is planned now, then the meetings."""
        begun = quarter_of(self._days[0]).after(FIRST_MONTHS // 3)
        now = quarter_of(self._days[-1])
        quarter = begun
        while quarter < now:
            for place, advisor in enumerate(self._cast.advisors):
                self._past(place, self._advisors[advisor], quarter, last=quarter == now.after(-1))
            quarter = quarter.after(1)
        for action in self._coaching.actions:
            self._act(action)
        for place, advisor in enumerate(self._cast.advisors):
            self._running(place, self._advisors[advisor], now)
        self._team_meetings()
        self._appraisals()

    # -- one-to-ones

    def _past(self, place: int, person: Person, quarter: Quarter, *, last: bool) -> None:
        """Hold the one-to-one of a quarter that is over; with one advisor the last never came about."""
        if not expected(quarter, Served(person.started_on, person.left_on)) or (last and place == MISSED_WITH):
            return
        if last and place == CALLED_OFF_WITH:
            self._call_off(person, self._workday(quarter.first + timedelta(days=33)))
        days = 48 + 4 * place
        self._hold(place, person, self._workday(quarter.first + timedelta(days=days)), written=True)

    def _running(self, place: int, person: Person, quarter: Quarter) -> None:
        """Hold or plan the one-to-one of the running quarter, where its time has come."""
        end = self._days[-1]
        if place in NEXT:
            days, prepared = NEXT[place]
            self._then.go(end)
            planned = self._meetings.plan(person.id, to_weekday(end + timedelta(days=days)), self._leader)
            if prepared:
                self._meetings.prepare(planned, self._leader)
            return
        held = [day for day in self._days if quarter.first + timedelta(days=20) <= day <= end - timedelta(days=2)]
        if held and place in {DONE_WITH, TO_WRITE_UP_WITH}:
            self._hold(place, person, held[-1 - place], written=place == DONE_WITH)

    def _hold(self, place: int, person: Person, day: date, *, written: bool) -> None:
        chance = Chance("one-to-one", person.name, day.isoformat())
        by = self._cast.evaluators[0]
        self._then.go(self._workday(day - timedelta(days=14)))
        number = self._meetings.plan(person.id, day, by)
        self._then.go(self._workday(day - timedelta(days=2)))
        texts = self._meetings.prepare(number, by)
        self._then.go(day)
        self._meetings.hold(number, day, by)
        said = {name: chance.pick(lines, name) for name, lines in self._coaching.texts.items()}
        texts = replace(
            texts, training_evaluator=said["training"], training_advisor=said["wishes"], advisor_words=said["words"]
        )
        self._meetings.write(number, replace(texts, agreed=said["agreed"] if written else ""))
        self._held.setdefault(person.id, []).append((day, number))
        if written:
            self._then.go(self._workday(day + timedelta(days=1 + place % 3)))
            self._meetings.document(number, by)

    def _call_off(self, person: Person, day: date) -> None:
        self._then.go(self._workday(day - timedelta(days=10)))
        number = self._meetings.plan(person.id, day, self._leader)
        self._then.go(self._workday(day - timedelta(days=1)))
        self._meetings.call_off(number, "Ill on the day; a new day is set.", self._leader)

    # -- actions

    def _act(self, raw: Mapping[str, Any]) -> None:
        advisor = self._names[raw["advisor"]]
        agreed = self._back(raw["agreed"])
        meeting = evaluation = None
        if raw.get("from") == "one-to-one" and self._held.get(advisor):
            agreed, meeting = min(self._held[advisor], key=lambda each: abs((each[0] - agreed).days))
        elif raw.get("from") == "evaluation":
            evaluation = self._evaluated(advisor, agreed, raw.get("criterion"))
        self._then.go(agreed, 16)
        owner = Owner(raw.get("owner", "advisor"))
        new = NewAction(
            advisor, raw["what"], self._key(raw.get("criterion")), owner,
            None if owner is Owner.ADVISOR else self._names[raw["who"]],
            max(to_weekday(self._end - timedelta(days=raw["due"])), agreed), agreed, evaluation, meeting,
        )  # fmt: skip
        number = self._actions.agree(new, self._leader)
        state, evidence = ActionState(raw["state"]), raw.get("evidence", "")
        done = max(self._back(raw["done"]), agreed) if "done" in raw else None
        if done is not None:
            self._then.go(done, 16)
            self._actions.done(number, done, self._leader, evidence)
        if state.closed:
            closed = max(self._back(raw["closed"]), done or agreed)
            self._then.go(closed, 17)
            self._actions.close(number, state, closed, self._leader, evidence)

    def _evaluated(self, advisor: int, by: date, criterion: int | None) -> int | None:
        """Return the latest evaluation finalised by a day, one in which the criterion was not met."""
        with self._library.read() as connection:
            return _latest(connection, advisor, by, criterion)

    def _key(self, number: int | None) -> str | None:
        return None if number is None else self._actions.criteria()[number - 1].key

    # -- meetings

    def _team_meetings(self) -> None:
        team = self._advisors[self._cast.advisors[0]].team_id
        for back in range(11, -1, -1):
            month = [day for day in self._days if _months_back(day, self._end) == back]
            if len(month) < 3:
                continue
            due = month[min(7, len(month) - 1)]
            self._then.go(due)
            missed = back == MISSED_MONTH
            held, notes = (None, "Too many on leave") if missed else (due, "")
            new = NewMeeting(MeetingKind.TEAM, due, team_id=team, held_on=held, notes=notes)
            self._register.add(new, self._leader)

    def _appraisals(self) -> None:
        """Hold the appraisals of the year one after the other; one was a week late, the last two are to come."""
        for place, advisor in enumerate(self._cast.advisors):
            due = to_weekday(self._end - timedelta(days=160 - 34 * place))
            late = timedelta(days=7 if place == 1 else -3)
            held = self._workday(due + late) if due + late < self._end else None
            self._then.go(held or self._end)
            self._register.add(NewMeeting(MeetingKind.APPRAISAL, due, advisor_id=advisor, held_on=held), self._leader)

    @property
    def _leader(self) -> int:
        return self._cast.evaluators[0]

    @property
    def _end(self) -> date:
        return self._days[-1]

    def _back(self, count: int) -> date:
        return self._workday(self._end - timedelta(days=count))

    def _workday(self, day: date) -> date:
        """Return the last working day up to ``day``, the first there is at the earliest."""
        return next((each for each in reversed(self._days) if each <= day), self._days[0])


_LATEST = """
    SELECT e.id FROM evaluation e
    WHERE e.advisor_id = :advisor AND e.state <> 'draft' AND e.superseded = 0 AND e.finalised_at < :day
        AND (:number IS NULL OR EXISTS (SELECT 1 FROM mark m JOIN scorecard_criterion c ON c.id = m.criterion_id
            WHERE m.evaluation_id = e.id AND m.value = 2 AND c.number = :number))
    ORDER BY e.finalised_at DESC, e.id DESC LIMIT 1
"""


def tell(library: LibraryFile, cast: Cast, days: Sequence[date]) -> None:
    """Write the coaching of the story that the working ``days`` tell into ``library``."""
    Story(library, cast, days).tell()


def _latest(connection: Connection, advisor: int, by: date, number: int | None) -> int | None:
    found = connection.execute(text(_LATEST), {"advisor": advisor, "day": by.isoformat(), "number": number}).scalar()
    return None if found is None else int(found)


def _months_back(day: date, end: date) -> int:
    return (end.year - day.year) * 12 + end.month - day.month


def _read() -> Coaching:
    raw = tomllib.loads((paths.resources() / "demo" / "library.toml").read_text(encoding="utf-8"))
    return Coaching(raw["coaching"], raw["action"])
