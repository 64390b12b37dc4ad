"""Sampling coverage as a report's sections: what the plan wanted of each month, what was drawn and what was heard."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from app.domain.days import short_month
from app.domain.not_heard import Cell
from app.domain.report_figures import Column, Kind, Row, Section, Table
from app.domain.sampling_certificate import Line
from app.services.sampling import AdvisorProgress, Progress, SampleView

_FIGURES = (Column("Quota", Kind.COUNT), Column("Drawn", Kind.COUNT), Column("Evaluated", Kind.COUNT))


def months_table(months: Sequence[Progress], routine: Mapping[int, int]) -> Table:
    """Return quota, drawn and evaluated month by month; ``routine`` are all routine evaluations of each month."""
    columns = (
        Column("Month", Kind.MONTH),
        Column("Advisors", Kind.COUNT),
        *_FIGURES,
        Column("Evaluated of quota", Kind.SHARE),
        Column("Could not be drawn", Kind.COUNT),
        Column("All routine evaluations", Kind.COUNT),
        Column("Spot checks", Kind.COUNT),
    )
    rows = tuple((each.period, *_cells([each], routine)) for each in months)
    total = ("Together", *_cells(months, routine)) if len(rows) > 1 else None
    note = "Evaluated: those of the sample, which spot checks are outside of. Without a draw the quotas are the plan's."
    return Table("Plan and achieved by month", "Coverage", columns, rows, total, (note,))


def month_section(progress: Progress, draws: Sequence[SampleView], cells: Sequence[Cell]) -> Section:
    """Return the section of one month: its draw, its advisors, its strata, what could not be met and what was heard.

    ``cells`` are those of channel and service.
    """
    month = short_month(progress.period)
    words = [_draw_text(progress)]
    words += [_abandoned_text(draw) for draw in draws if not draw.in_use]
    tables = [_advisors(progress, month)]
    if any(line.stratum for line in progress.lines):
        tables.append(_strata(progress, month))
    tables += [_unmet(progress, month), _heard(cells, month)]
    return Section(month, tuple(tables), words=tuple(words))


def _cells(months: Sequence[Progress], routine: Mapping[int, int]) -> Row:
    quota, done = sum(each.pace.target for each in months), sum(each.pace.done for each in months)
    return (
        len({advisor.advisor_id for each in months for advisor in each.advisors}),
        quota,
        sum(each.drawn for each in months),
        done,
        Fraction(100 * done, quota) if quota else None,
        sum(advisor.missing for each in months for advisor in each.advisors),
        sum(routine.get(each.period, 0) for each in months),
        sum(each.spot_checks for each in months),
    )


def _draw_text(progress: Progress) -> str:
    sample = progress.sample
    if sample is None:
        return f"No sample was drawn for {short_month(progress.period)}; the quotas are those of the plan."
    tranches = f"{len(sample.tranches)} tranches" if len(sample.tranches) > 1 else "one draw"
    return (
        f"Sample {sample.id}: {sample.plan.method.value}, seed {sample.seed}, in {tranches}. Its "
        f"certificate tells everything needed to draw it again."
    )


def _abandoned_text(draw: SampleView) -> str:
    by = f" by {draw.abandoned_by}" if draw.abandoned_by else ""
    return f"Sample {draw.id} (seed {draw.seed}) was abandoned{by}: {draw.abandon_reason}"


def _advisors(progress: Progress, month: str) -> Table:
    columns = (
        Column("Advisor"),
        *_FIGURES,
        Column("Still to evaluate", Kind.COUNT),
        Column("Could not be drawn", Kind.COUNT),
        Column("Monitoring notice"),
    )

    def row(each: AdvisorProgress) -> Row:
        name = f"{each.name} (new starter)" if each.is_new_starter else each.name
        left = max(0, each.quota - each.done - each.missing)
        return name, each.quota, each.drawn, each.done, left, each.missing, "on record" if each.has_notice else "none"

    rows = tuple(map(row, progress.advisors))
    sums = [sum(_number(value) for value in column) for column in zip(*(row[1:6] for row in rows), strict=True)]
    total: Row | None = ("Together", *sums, "") if len(rows) > 1 else None
    empty = "No advisor was at work in this month."
    return Table(f"Advisors, {month}", f"Advisors {month}", columns, rows, total, empty=empty)


def _strata(progress: Progress, month: str) -> Table:
    columns = (
        Column("Stratum"),
        Column("Could be drawn from", Kind.COUNT),
        Column("Due so far", Kind.COUNT),
        *_FIGURES[1:],
        Column("Could not be drawn", Kind.COUNT),
    )
    by_name: dict[str, list[Line]] = {}
    for line in progress.lines:
        if line.stratum:
            by_name.setdefault(line.stratum, []).append(line)
    rows = tuple(
        (
            name,
            sum(line.frame for line in lines),
            sum(line.target for line in lines),
            sum(line.drawn for line in lines),
            sum(line.evaluated for line in lines),
            sum(line.missing for line in lines),
        )
        for name, lines in sorted(by_name.items())
    )
    return Table(f"By {progress.plan.strata.value}, {month}", f"Strata {month}", columns, rows)


def _unmet(progress: Progress, month: str) -> Table:
    rows = tuple((sentence,) for sentence in progress.unmet)
    columns = (Column("What the month could not give"),)
    empty = "Everything that was due could be drawn." if progress.sample else "Nothing was drawn."
    return Table(f"Not met, {month}", f"Not met {month}", columns, rows, empty=empty)


def _heard(cells: Sequence[Cell], month: str) -> Table:
    columns = (
        Column("Channel"),
        Column("Service"),
        Column("Could be drawn from", Kind.COUNT),
        Column("Share of all", Kind.SHARE),
        Column("In the sample", Kind.COUNT),
        Column("Share of the sample", Kind.SHARE),
        Column("Heard besides", Kind.COUNT),
    )
    held, drawn = sum(cell.size for cell in cells), sum(cell.drawn for cell in cells)

    def row(cell: Cell) -> Row:
        channel, service = (str(value) for _, value in cell.sides)
        taken = Fraction(100 * cell.drawn, drawn) if drawn else None
        return (
            channel.capitalize(), service or "not known", cell.size, Fraction(100 * cell.size, held), cell.drawn, taken,
            cell.besides,
        )  # fmt: skip

    title = f"Heard by channel and service, what was heard least first, {month}"
    empty = "No contact of this month could be drawn."
    return Table(title, f"Heard {month}", columns, tuple(map(row, cells)), empty=empty)


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
