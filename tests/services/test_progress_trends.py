"""Limits, signals and bands as the services hand them out: from the whole history, of what counts, in any period."""

from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.control import Signal, SignalKind
from app.domain.months import months_between
from app.domain.report_figures import TrendChart
from app.domain.trends import Point
from app.domain.words import Purpose, State
from app.services.figures import Figures
from app.services.progress import Progress
from tests.a_library import SARAH, TOM, Clock
from tests.services.months_room import Room

FIRST = 202409
NOW = 202611
MISSED = [*[2] * 6, *[4, 2] * 9, 10, 4]
"""Criteria not met in each of three evaluations a month, from September 2024 to October 2026: 26 months."""


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Room:
    """Return a library with 26 judged months, two that are not, and the running one."""
    made = Room(tmp_path_factory.mktemp("trends") / "Team.fairhearing")
    for month, missed in zip(months_between(FIRST, 202610), MISSED, strict=True):
        made.month(month, missed, missed, missed)
    made.month(202408, 20, 20)
    made.month(NOW, 20, 20, 20, 20)
    made.month(202610, 0, 0, 0, purpose=Purpose.SPOT_CHECK)
    made.month(202610, 20, purpose=Purpose.COACHING)
    made.evaluated("2026-09-20T10:00:00", not_met=range(1, 11), state=State.DISPUTED)
    return made


def percents(missed: list[int]) -> list[Fraction]:
    """Return the scores in per cent; the disputed one of September 2026 has that month's score, too."""
    return [Fraction(100 * (20 - count), 20) for count in missed]


def test_the_limits_equal_a_recount(room: Room) -> None:
    total = room.progress.trends(SARAH, 202511, NOW).total
    latest = percents(MISSED)[-24:]
    mean = sum(latest) / 24
    reach = Fraction(266, 100) * sum(abs(b - a) for a, b in pairwise(latest)) / 23
    assert total.limits is not None
    assert total.limits.months == months_between(202411, 202610)
    assert (total.limits.centre, total.limits.low) == (mean, mean - reach)
    assert total.limits.high == min(Fraction(100), mean + reach)


def test_neither_the_running_month_nor_one_of_two_evaluations_is_judged(room: Room) -> None:
    total = room.progress.trends(SARAH, 202408, NOW).total
    assert [(point.month, point.n) for point in total.points if point.month in {202408, NOW}] == [(202408, 2), (NOW, 4)]
    judged = {month for signal in total.signals for month in signal.months}
    assert judged
    assert not judged & {202408, NOW}


def test_a_month_outside_is_told_whatever_period_is_shown(room: Room) -> None:
    outside = Signal(SignalKind.OUTSIDE, (202609,), is_up=False)
    for first in (202408, 202501, 202601, 202609):
        trends = room.progress.trends(SARAH, first, NOW)
        assert outside in trends.total.signals
        assert trends.total.limits == room.progress.trends(SARAH, 202408, NOW).total.limits
        assert all(signal.month >= first for signal in trends.total.signals)
    assert outside not in room.progress.trends(SARAH, 202610, NOW).total.signals
    assert outside not in room.progress.trends(SARAH, 202408, 202608).total.signals


def test_sections_have_limits_of_their_own(room: Room) -> None:
    welcome, *_, close = room.progress.trends(SARAH, 202511, NOW).sections
    assert welcome.limits is not None
    assert close.limits is not None
    assert (close.limits.centre, close.limits.low, close.limits.high) == (Fraction(100),) * 3
    assert welcome.limits.centre < 100
    assert close.signals == ()


def test_seven_judged_months_have_no_limits(tmp_path: Path) -> None:
    room = Room(tmp_path / "Young.fairhearing")
    for month in months_between(202604, 202610):
        room.month(month, 3, 3, 3)
    room.month(NOW, 3, 3, 3)
    assert room.progress.trends(SARAH, 202604, NOW).total.limits is None
    room.month(202603, 3, 3, 3)
    assert room.progress.trends(SARAH, 202604, NOW).total.limits is not None, "eight, one of them not shown"


def test_a_history_with_gaps_is_followed_back(tmp_path: Path) -> None:
    """Ten judged months lie years back: more than what is read at first holds."""
    room = Room(tmp_path / "Gaps.fairhearing")
    old, new = months_between(202201, 202210), months_between(202609, 202610)
    for month in (*old, *new):
        room.month(month, 4, 4, 4)
    limits = room.progress.trends(SARAH, 202609, NOW).total.limits
    assert limits is not None
    assert limits.months == (*old, *new)


def test_spot_checks_count_only_where_they_are_asked_for(room: Room) -> None:
    asked = (Purpose.ROUTINE, Purpose.SPOT_CHECK)
    usual = room.progress.trends(SARAH, 202610, 202610)
    more = room.progress.trends(SARAH, 202610, 202610, asked)
    assert [(point.n, point.covered) for point in usual.total.points] == [(3, 48)]
    assert [(point.n, point.covered) for point in more.total.points] == [(6, 108)]
    only = room.progress.trends(SARAH, 202610, 202610, (Purpose.SPOT_CHECK,))
    assert [(point.n, point.percent) for point in only.total.points] == [(3, Fraction(100))]
    assert len(room.progress.evaluations(SARAH, 202610, 202610)) == 3
    assert len(room.progress.evaluations(SARAH, 202610, 202610, asked)) == 6
    first = room.progress.criteria(SARAH, 202610, 202610, asked)[0].shares[0]
    assert (first.met, first.n) == (3, 6)


def test_coaching_is_kept_out_of_all_figures(room: Room) -> None:
    with pytest.raises(ValueError, match="kept out of all figures"):
        room.progress.trends(SARAH, 202610, 202610, (Purpose.ROUTINE, Purpose.COACHING))


def test_disputed_evaluations_count_and_are_flagged(room: Room) -> None:
    trends = room.progress.trends(SARAH, 202601, NOW)
    assert trends.disputed == {202609: 1}
    assert next(point.n for point in trends.total.points if point.month == 202609) == 4
    assert room.progress.trends(TOM, 202601, NOW).disputed == {}
    assert trends.running == NOW


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Room:
    """Return a library with four advisors in October 2026, the fourth with two evaluations and in another team."""
    made = Room(tmp_path_factory.mktemp("team") / "Team.fairhearing")
    other = made.library.people.add_team("Housing").id
    own = made.library.people.person(SARAH).team_id
    third = made.library.people.add_advisor("Ivo Brandt", own).id
    fourth = made.library.people.add_advisor("Mina Sato", other).id
    made.month(202610, 2, 2, 2)
    made.month(202610, 4, 4, 4, advisor=TOM)
    made.month(202610, 10, 10, 10, advisor=third)
    made.month(202610, 20, 20, advisor=fourth)
    made.month(202609, 0, 0, 0)
    made.month(202609, 0, 0, 0, advisor=TOM)
    return made


def test_the_band_is_the_middle_half_of_the_advisors(team: Room) -> None:
    """They have 90, 80 and 50 %; the fourth has too few evaluations, and in September there are too few advisors."""
    band = team.progress.team_band(202609, 202610)
    [point] = band.total.points
    assert (point.month, point.low, point.high, point.advisors) == (202610, Fraction(65), Fraction(85), 3)
    assert [series.name for series in band.sections][0::3] == ["Welcome", "Close"]
    close = band.sections[3].points[0]
    assert (close.low, close.high) == (Fraction(100), Fraction(100))


def test_the_band_of_one_team_leaves_the_others_out(team: Room) -> None:
    own = team.library.people.person(SARAH).team_id
    assert own is not None
    assert team.progress.team_band(202609, 202610, own) == team.progress.team_band(202609, 202610)
    assert team.progress.team_band(202609, 202610, own + 1).total.points == ()


def test_the_trends_of_a_team_pool_its_advisors(team: Room) -> None:
    own = team.library.people.person(SARAH).team_id
    [september, october] = points_of(team, own, 202609)
    assert (september.n, september.percent) == (6, Fraction(100))
    assert (october.n, october.covered, october.of) == (9, 3 * (18 + 16 + 10), 180)
    assert [(point.n, point.covered) for point in points_of(team, None, 202610)[-1:]] == [(11, 132)]


def points_of(room: Room, team: int | None, first: int) -> tuple[Point, ...]:
    """Return the months up to October 2026 of the chart in the team's report."""
    (chart,) = Figures(room.library.file, room.library.clock).team(first, 202610, team).sections[0].charts
    assert isinstance(chart, TrendChart)
    return tuple(point for point in chart.series.points if point.month >= first)


def test_nothing_at_all(tmp_path: Path) -> None:
    room = Room(tmp_path / "Empty.fairhearing")
    assert room.progress.team_band(202601, NOW).total.points == ()
    assert points_of(room, None, 202601) == ()
    assert room.progress.standing_out(SARAH) == ()


def test_the_running_month_moves_on_with_the_clock(room: Room) -> None:
    later = Clock()
    later.now = later.now.replace(month=12, day=2)
    limits = Progress(room.library.file, later).trends(SARAH, 202511, NOW).total.limits
    assert limits is not None
    assert limits.months == months_between(202412, NOW)


def test_the_added_up_months_are_what_the_totals_say(room: Room) -> None:
    with room.library.file.read() as connection:
        kept = connection.execute(text("SELECT sum(n), sum(covered), sum(sum_bp2) FROM section_month")).one()
        bp = "CAST(10000.0 * covered / of + 0.5 AS INT)"
        again = connection.execute(text(f"SELECT count(*), sum(covered), sum({bp} * {bp}) FROM section_total")).one()
    assert tuple(kept) == tuple(again)
