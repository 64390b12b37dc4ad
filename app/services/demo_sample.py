"""The demo library's plan, its sample of the last month, drawn week by week as an evaluator would, and its notices."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import Connection

from app.domain.months import month_of
from app.domain.sampling import Scheme
from app.domain.sampling_certificate import scheme_of
from app.domain.sampling_plan import Plan, Rule, RuleKind
from app.services import demo_frame, notices, sampling_drawing
from app.services import sampling_reading as reading
from app.services import sampling_sql as sql
from app.services.demo_rows import Cast
from app.services.hand import Hand
from app.services.notice_reading import NoticeKind

PLAN = Plan(rules=(Rule(RuleKind.WORDS, "ombudsman", "Case with the ombudsman"),))
TOLD, GREETED = 150, 190  # days before the end on which the staff were told, and callers first heard of it
STAFF = (
    "Some of your contacts are recorded and evaluated each month, drawn by chance, to help you get better at your "
    "work. You see every evaluation and can say if you disagree."
)
CALLERS = "Calls are recorded and may be listened to so that we can train our staff and check the service you get."


def scheme(cast: Cast, days: Sequence[date]) -> Scheme:
    """Return what the sample of the last month is bound to: the seed is the one the program would take."""
    period = month_of(days[-1])
    return scheme_of(PLAN, period, int(f"{period}01"), dict.fromkeys(cast.advisors, PLAN.quota))


def draw(connection: Connection, cast: Cast, days: Sequence[date]) -> None:
    """Put the plan in force, enter the notices, and draw the last month's sample up to its last working day."""
    leader, period = cast.evaluators[0], month_of(days[-1])
    set_at = Hand(leader, _at(days[0], time(8, 30)), days[0])
    plan = sampling_drawing.to_text(PLAN.as_json())
    connection.execute(sql.SET_PLAN, {"period": month_of(days[0]), "plan": plan} | set_at.values)
    _notices(connection, cast, days)
    sample = None
    for window in demo_frame.windows(days, scheme(cast, days), cast.advisors):
        on = window.last if window.last == days[-1] else window.last + timedelta(days=1)
        hour = time(18, 30) if window.last == days[-1] else time(8, 40)
        hand = Hand(leader, _at(on, hour), window.last)
        if sample is None:
            sample = sampling_drawing.begin(connection, period, hand, (None, None), beside=False)
        sampling_drawing.draw_tranche(connection, sample, hand)
        sample = reading.sample_of(connection, sample.id)


def _notices(connection: Connection, cast: Cast, days: Sequence[date]) -> None:
    """Enter how callers and staff were told; the last advisor was not there that day, and nobody made up for it."""
    greeted, told = (next(day for day in days if day >= days[-1] - timedelta(days=back)) for back in (GREETED, TOLD))
    hand = Hand(cast.evaluators[0], _at(told, time(16, 0)), told)
    notices.enter(connection, NoticeKind.CALLERS, greeted, "Greeting message, before the queue", hand, wording=CALLERS)
    there = cast.advisors[:-1]
    notice = notices.enter(
        connection, NoticeKind.STAFF, told, "Team meeting and letter", hand, wording=STAFF, told=there
    )
    for place, advisor in enumerate(there[:-1]):
        notices.enter_acknowledged(connection, notice, advisor, told + timedelta(days=1 + place % 3), hand.by)


def _at(day: date, hour: time) -> datetime:
    """Return a time of the demo council, which lives in UTC."""
    return datetime.combine(day, hour, tzinfo=UTC)
