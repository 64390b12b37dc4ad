"""``fair-hearing trends``: an advisor's scores by month."""

from app.cli.opening import advisor, now, opened
from app.cli.output import number, write_json, write_table
from app.cli.refusal import Refused
from app.domain.months import month_of
from app.domain.trends import Point, Series, Trends
from app.services.people import Person
from app.services.progress import Progress

EARLIEST, LATEST = 190001, 999912


def run(library: str, name: str, span: tuple[int | None, int | None], as_json: bool) -> int:
    """Write the monthly scores of the advisor called ``name``, over ``span`` or over all there is."""
    first, last = span
    if first and last and first > last:
        raise Refused(f"the first month, {_period(first)}, comes after the last, {_period(last)}")
    with opened(library) as file:
        person = advisor(file, name)
        found = _trends(Progress(file, now), person, first, last)
    if as_json:
        write_json(
            {
                "advisor": person.name,
                "sections": [_series(series) for series in found.sections],
                "total": _series(found.total),
            }
        )
    else:
        _table(found)
    return 0


def _trends(progress: Progress, person: Person, first: int | None, last: int | None) -> Trends:
    """Return the trends over the months asked for; an open end goes as far as there are evaluations."""
    if first is None or last is None:
        rows = progress.evaluations(person.id, first or EARLIEST, last or LATEST)
        months = [month_of(row.started_at) for row in rows] or [month_of(now().astimezone())]
        first, last = first or min(months), last or max(months)
    return progress.trends(person.id, first, max(first, last))


def _series(series: Series) -> dict[str, object]:
    return {"name": series.name, "points": [_point(point) for point in series.points]}


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


def _table(found: Trends) -> None:
    every = (*found.sections, found.total)
    by_month = [{point.month: point for point in series.points} for series in every]
    months = [point.month for point in found.total.points]
    rows = [
        (_period(month), *(_shown(points.get(month)) for points in by_month), str(by_month[-1][month].n))
        for month in months
    ]
    write_table(("month", *(f">{series.name}" for series in found.sections), ">total", ">n"), rows)


def _shown(point: Point | None) -> str:
    return f"{float(point.percent):.1f}" if point else ""


def _period(month: int) -> str:
    return f"{month // 100:04}-{month % 100:02}"
