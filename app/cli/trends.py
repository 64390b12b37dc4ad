"""``fair-hearing trends``: an advisor's scores by month, with control limits and signals."""

from collections.abc import Sequence

from app.cli.opening import advisor, now, opened
from app.cli.output import number, write_json, write_table
from app.cli.refusal import Refused
from app.domain.control import Limits, Signal, SignalKind
from app.domain.months import month_of
from app.domain.trends import Point, Series, Trends
from app.domain.words import Purpose
from app.language import translate
from app.services.people import Person
from app.services.progress import Progress

EARLIEST, LATEST = 190001, 999912
INCLUDED = {"spot-checks": Purpose.SPOT_CHECK, "calibrations": Purpose.CALIBRATION}
"""What ``--include`` adds to the routine evaluations."""


def run(
    library: str, name: str, span: tuple[int | None, int | None], as_json: bool, include: Sequence[str] = ()
) -> int:
    """Write the monthly scores of the advisor called ``name``, over ``span`` or over all there is."""
    first, last = span
    if first and last and first > last:
        raise Refused(
            translate("CommandLine", "the first month, {0}, comes after the last, {1}").format(
                _period(first), _period(last)
            )
        )
    purposes = (Purpose.ROUTINE, *(INCLUDED[each] for each in dict.fromkeys(include)))
    with opened(library) as file:
        person = advisor(file, name)
        found = _trends(Progress(file, now), person, span, purposes)
    if as_json:
        write_json(
            {
                "advisor": person.name,
                "purposes": list(purposes),
                "running": _period(found.running),
                "disputed": {_period(month): count for month, count in sorted(found.disputed.items())},
                "sections": [_series(series) for series in found.sections],
                "total": _series(found.total),
            }
        )
    else:
        _table(found)
    return 0


def _trends(
    progress: Progress, person: Person, span: tuple[int | None, int | None], purposes: tuple[Purpose, ...]
) -> Trends:
    """Return the trends over the months asked for; an open end goes as far as there are evaluations."""
    first, last = span
    if first is None or last is None:
        rows = progress.evaluations(person.id, first or EARLIEST, last or LATEST, purposes)
        months = [month_of(row.started_at) for row in rows] or [month_of(now().astimezone())]
        first, last = first or min(months), last or max(months)
    return progress.trends(person.id, first, max(first, last), purposes)


def _series(series: Series) -> dict[str, object]:
    return {
        "name": series.name,
        "points": [_point(point) for point in series.points],
        "limits": series.limits and _limits(series.limits),
        "signals": [_signal(signal) for signal in series.signals],
    }


def _point(point: Point) -> dict[str, object]:
    return {
        "period": _period(point.month),
        "percent": number(point.percent),
        "n": point.n,
        "covered": point.covered,
        "of": point.of,
        "low": number(point.low),
        "high": number(point.high),
    }


def _limits(limits: Limits) -> dict[str, object]:
    return {
        "centre": number(limits.centre),
        "low": number(limits.low),
        "high": number(limits.high),
        "periods": [_period(month) for month in limits.months],
    }


def _signal(signal: Signal) -> dict[str, object]:
    return {
        "kind": signal.kind.value,
        "direction": "up" if signal.is_up else "down",
        "period": _period(signal.month),
        "periods": [_period(month) for month in signal.months],
    }


def _table(found: Trends) -> None:
    every = (*found.sections, found.total)
    by_month = [{point.month: point for point in series.points} for series in every]
    months = [point.month for point in found.total.points]
    rows = [
        (_period(month), *(_shown(points.get(month)) for points in by_month), str(by_month[-1][month].n))
        for month in months
    ]
    if any(series.limits for series in every):
        lines = [series.limits for series in every]
        rows += [
            (
                translate("CommandLine", "upper limit"),
                *(f"{float(each.high):.1f}" if each else "" for each in lines),
                "",
            ),
            ("mean", *(f"{float(each.centre):.1f}" if each else "" for each in lines), ""),
            (
                translate("CommandLine", "lower limit"),
                *(f"{float(each.low):.1f}" if each else "" for each in lines),
                "",
            ),
        ]
    write_table(("month", *(f">{series.name}" for series in found.sections), ">total", ">n"), rows)
    for series in every:
        for signal in series.signals:
            print(translate("CommandLine", "signal: {0}: {1}").format(series.name, _told(signal)))


def _told(signal: Signal) -> str:
    """Return a signal in words, such as "2026-07 below the limits"."""
    up = signal.is_up
    if signal.kind is SignalKind.OUTSIDE:
        said = (
            translate("CommandLine", "{0} above the limits") if up else translate("CommandLine", "{0} below the limits")
        )
        return said.format(_period(signal.month))
    if signal.kind is SignalKind.RUN:
        said = (
            translate("CommandLine", "{0} to {1}, {2} months above the mean")
            if up
            else translate("CommandLine", "{0} to {1}, {2} months below the mean")
        )
    else:
        said = (
            translate("CommandLine", "{0} to {1}, {2} months rising")
            if up
            else translate("CommandLine", "{0} to {1}, {2} months falling")
        )
    return said.format(_period(signal.months[0]), _period(signal.month), len(signal.months))


def _shown(point: Point | None) -> str:
    return f"{float(point.percent):.1f}" if point else ""


def _period(month: int) -> str:
    return f"{month // 100:04}-{month % 100:02}"
