"""Today: what is due, unfinished and out of the ordinary, gathered in one look for the person at the keyboard."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Literal

from sqlalchemy import Connection, text

from app.domain.conversation import Flag
from app.domain.months import add_months, month_of
from app.domain.standing import Standing, standing
from app.domain.words import Band
from app.services import progress as progress_service
from app.services import sampling as sampling_service
from app.services.analysing import Analysing
from app.services.interactions import Interactions
from app.services.notice_reading import NoticeKind
from app.services.scorecards import Shelf
from app.services.today_coaching import CoachingDue, coaching_due
from db.engine import Clock, LibraryFile

if TYPE_CHECKING:
    from app.services.interaction_rows import InteractionRow
    from app.services.progress import AdvisorRow, News

__all__ = ["Next", "Odd", "OddKind", "TeamQuarter", "Today", "TodayView", "quarter_of"]

OddKind = Literal["one side", "no speech", "cut off", "long silence"]

ODD_DAYS = 31
"""How far back today looks for recordings that are out of the ordinary, days."""
MOST_ODD = 20
MOST_WAITING = 5
_FLAGS: dict[str, OddKind] = {Flag.ONE_SIDE: "one side", Flag.NO_SPEECH: "no speech", Flag.CUT_OFF: "cut off"}

_TEAM = text("""
    SELECT count(*) AS n, coalesce(sum(covered), 0) AS covered, coalesce(sum("of"), 0) AS "of",
        coalesce(sum((covered * 20000 + "of") / (2 * "of")), 0) AS sum_bp,
        coalesce(sum(((covered * 20000 + "of") / (2 * "of")) * ((covered * 20000 + "of") / (2 * "of"))), 0) AS sum_bp2
    FROM section_total
    WHERE position = 0 AND month BETWEEN :first AND :last AND purpose = 'routine' AND "of" > 0
""")
_NEWEST = text("""
    SELECT i.id, i.started_at, i.subject, coalesce(s.name, '') AS service, a.name AS advisor
    FROM interaction i JOIN person a ON a.id = i.advisor_id LEFT JOIN service s ON s.id = i.service_id
        LEFT JOIN recording r ON r.id = i.recording_id
    WHERE i.evaluated = 0 AND i.excluded = '' AND coalesce(r.missing, 0) = 0 AND i.started_at < :after
        AND NOT EXISTS (SELECT 1 FROM evaluation e WHERE e.interaction_id = i.id AND e.superseded = 0)
    ORDER BY i.started_at DESC, i.id DESC LIMIT 1
""")
_CALLERS = text("SELECT 1 FROM notice WHERE kind = :kind LIMIT 1")
_MISSING = text("""
    SELECT count(*) FROM interaction i JOIN recording r ON r.id = i.recording_id
    WHERE r.missing = 1 AND i.evaluated = 0
""")
_ODD = text("""
    SELECT i.id, i.started_at, coalesce(a.name, '') AS advisor, i.subject, coalesce(s.name, '') AS service,
        f.value AS flag,
        (SELECT max(json_extract(q.value, '$[1]') - json_extract(q.value, '$[0]'))
         FROM json_each(n.result, '$.conversation.silences') q) AS silence_ms
    FROM interaction i JOIN analysis n ON n.recording_id = i.recording_id
        LEFT JOIN json_each(n.result, '$.conversation.flags') f
            ON f.value IN ('one side not recorded', 'no speech', 'cut off')
        LEFT JOIN person a ON a.id = i.advisor_id LEFT JOIN service s ON s.id = i.service_id
    WHERE i.evaluated = 0 AND i.started_at >= :first
    ORDER BY i.started_at DESC, i.id DESC
""")


@dataclass(frozen=True, slots=True)
class Next:
    """The interaction to be evaluated next; ``sampled`` is whether it is of the sample, else it is only the newest.

    ``position`` of ``of`` is its place among the advisor's, 0 outside a sample. ``started_at`` is local and naive.
    """

    interaction_id: int
    advisor: str
    subject: str
    service: str
    started_at: datetime
    sampled: bool
    position: int = 0
    of: int = 0


@dataclass(frozen=True, slots=True)
class TeamQuarter:
    """Everybody's routine evaluations from the month ``first`` (202610) of the running quarter on, pooled."""

    first: int
    standing: Standing | None


@dataclass(frozen=True, slots=True)
class Odd:
    """A recording not evaluated yet that is out of the ordinary; ``silence_ms`` is its longest silence."""

    interaction_id: int
    started_at: datetime
    advisor: str
    about: str
    kind: OddKind
    silence_ms: int


@dataclass(frozen=True, slots=True)
class TodayView:
    """What there is to do today. ``waiting`` is what follows the next in the sample, a few at most.

    ``below`` and ``unheard`` are advisors of the last three months.
    ``missing`` counts recordings not evaluated yet that were not found when last looked for. ``callers_told`` is
    whether it is on record how callers are told.
    """

    day: date
    sample: "sampling_service.Progress"
    next: Next | None
    waiting: tuple[Next, ...]
    drafts: "tuple[InteractionRow, ...]"
    team: TeamQuarter
    below: "tuple[AdvisorRow, ...]"
    unheard: "tuple[AdvisorRow, ...]"
    missing: int
    odd: tuple[Odd, ...]
    callers_told: bool
    interactions: int
    coaching: CoachingDue

    @property
    def days_left(self) -> int:
        """Return how many days of the month are left after today."""
        return (date(self.day.year + self.day.month // 12, self.day.month % 12 + 1, 1) - self.day).days - 1

    @property
    def asks(self) -> int:
        """Return how many things there are to see to besides the sample."""
        sample = bool(self.sample.unnoticed) + bool(self.missing)
        return len(self.drafts) + len(self.odd) + sample + self.coaching.asks


class Today:
    """What Today asks of one library."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock
        self._sampling = sampling_service.Sampling(library, clock)
        self._progress = progress_service.Progress(library, clock)
        self._interactions = Interactions(library, clock)
        self._analysing = Analysing(library, clock)
        self._shelf = Shelf(clock)

    def look(self, evaluator_id: int) -> TodayView:
        """Return everything that Today shows to an evaluator."""
        day = self._clock().astimezone().date()
        period = month_of(day)
        sample = self._sampling.progress(period)
        rows = self._progress.overview()
        very_long_ms = self._analysing.thresholds().very_long_ms
        quotas = {each.advisor_id: each.quota for each in sample.advisors}
        queue = self._sampling.queue(period)
        waiting = tuple(_of_queue(item) for item in queue if item.state == "open")
        with self._library.read() as connection:
            team = self._team(connection, day)
            missing = int(connection.execute(_MISSING).scalar_one())
            odd = _odd(connection, day, very_long_ms)
            callers = connection.execute(_CALLERS, {"kind": NoticeKind.CALLERS.value}).first() is not None
            coaching = coaching_due(connection, self._shelf, evaluator_id, day)
        return TodayView(
            day=day,
            sample=sample,
            next=waiting[0] if waiting else self.next(),
            waiting=waiting[1 : 1 + MOST_WAITING],
            drafts=self._interactions.drafts(evaluator_id),
            team=team,
            below=tuple(row for row in rows if row.standing and row.standing.band is Band.BELOW),
            unheard=tuple(row for row in rows if row.n == 0 and quotas.get(row.person.id)),
            missing=missing,
            odd=odd,
            callers_told=callers,
            interactions=self._interactions.summary().interactions,
            coaching=coaching,
        )

    def news(self) -> "tuple[News, ...]":
        """Return whose charts signal in the month before the running one; read after all else, as it takes longer."""
        return self._progress.news()

    def next(self) -> Next | None:
        """Return what to evaluate next: the first of this month's sample that nobody began.

        Where no sample is drawn it is the newest interaction that nobody began; None where there is nothing, and where
        the sample is done.
        """
        day = self._clock().astimezone().date()
        queue = self._sampling.queue(month_of(day))
        if queue or self._drawn(month_of(day)):
            item = next((each for each in queue if each.state == "open"), None)
            return _of_queue(item) if item else None
        with self._library.read() as connection:
            row = connection.execute(_NEWEST, {"after": (day + timedelta(days=1)).isoformat()}).one_or_none()
        if row is None:
            return None
        return Next(row.id, row.advisor, row.subject, row.service, datetime.fromisoformat(row.started_at), False)

    def next_in_sample(self, period: int, interaction_id: int) -> Next | None:
        """Return what follows an interaction in a month's sample; None where it is not of it, or nothing is left."""
        queue = self._sampling.queue(period)
        if not any(item.interaction_id == interaction_id for item in queue):
            return None
        left = (item for item in queue if item.state == "open" and item.interaction_id != interaction_id)
        item = next(left, None)
        return _of_queue(item) if item else None

    def _drawn(self, period: int) -> bool:
        return any(sample.in_use for sample in self._sampling.samples(period))

    def _team(self, connection: Connection, day: date) -> TeamQuarter:
        first = quarter_of(day)
        row = connection.execute(_TEAM, {"first": first, "last": month_of(day)}).one()
        card = self._shelf.newest(connection)
        return TeamQuarter(first, standing(row.n, row.covered, row.of, row.sum_bp, row.sum_bp2, card))


def quarter_of(day: date) -> int:
    """Return the first month of the quarter that ``day`` is in; they begin in January, April, July and October."""
    return add_months(month_of(day), -((day.month - 1) % 3))


def _odd(connection: Connection, day: date, very_long_ms: int) -> tuple[Odd, ...]:
    found: dict[int, Odd] = {}
    for row in connection.execute(_ODD, {"first": (day - timedelta(days=ODD_DAYS)).isoformat()}):
        silence_ms = int(row.silence_ms or 0)
        if row.flag is None and silence_ms < very_long_ms:
            continue
        kind: OddKind = _FLAGS[row.flag] if row.flag else "long silence"
        started = datetime.fromisoformat(row.started_at)
        found.setdefault(row.id, Odd(row.id, started, row.advisor, row.subject or row.service, kind, silence_ms))
    return tuple(found.values())[:MOST_ODD]


def _of_queue(item: "sampling_service.QueueItem") -> Next:
    return Next(
        item.interaction_id,
        item.advisor,
        item.subject,
        item.service,
        item.started_at,
        sampled=True,
        position=item.position,
        of=item.of,
    )
