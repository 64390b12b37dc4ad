"""Sampling coverage as a report's sections: what the plan wanted of each month, what was drawn and what was heard."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from app.domain.days import short_month
from app.domain.not_heard import Cell
from app.domain.report_figures import Column, Kind, Row, Section, Table
from app.domain.sampling_certificate import Line
from app.domain.words import Channel
from app.language import translate
from app.services.sampling import AdvisorProgress, Progress, SampleView


def _figures() -> tuple[Column, ...]:
    return (
        Column(translate("Column", "Quota"), Kind.COUNT),
        Column(translate("Column", "Drawn"), Kind.COUNT),
        Column(translate("Column", "Evaluated"), Kind.COUNT),
    )


def months_table(months: Sequence[Progress], routine: Mapping[int, int]) -> Table:
    """Return quota, drawn and evaluated month by month; ``routine`` are all routine evaluations of each month."""
    columns = (
        Column(translate("Column", "Month"), Kind.MONTH),
        Column(translate("Column", "Advisors"), Kind.COUNT),
        *_figures(),
        Column(translate("Column", "Evaluated of quota"), Kind.SHARE),
        Column(translate("Column", "Could not be drawn"), Kind.COUNT),
        Column(translate("Column", "All routine evaluations"), Kind.COUNT),
        Column(translate("Column", "Spot checks"), Kind.COUNT),
    )
    rows = tuple((each.period, *_cells([each], routine)) for each in months)
    total = (translate("ReportCoverage", "Together"), *_cells(months, routine)) if len(rows) > 1 else None
    note = translate(
        "ReportCoverage",
        "Evaluated: those of the sample, which spot checks are outside of. Without a draw the quotas are the plan's.",
    )
    return Table(
        translate("ReportCoverage", "Plan and achieved by month"),
        translate("ReportCoverage", "Coverage"),
        columns,
        rows,
        total,
        (note,),
    )


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
        return translate("ReportCoverage", "No sample was drawn for {0}; the quotas are those of the plan.").format(
            short_month(progress.period)
        )
    tranches = (
        translate("ReportCoverage", "{0} tranches").format(len(sample.tranches))
        if len(sample.tranches) > 1
        else translate("ReportCoverage", "one draw")
    )
    return translate(
        "ReportCoverage", "Sample {0}: {1}, seed {2}, in {3}. Its certificate tells everything needed to draw it again."
    ).format(sample.id, sample.plan.method.said, sample.seed, tranches)


def _abandoned_text(draw: SampleView) -> str:
    by = translate("ReportCoverage", " by {0}").format(draw.abandoned_by) if draw.abandoned_by else ""
    return translate("ReportCoverage", "Sample {0} (seed {1}) was abandoned{2}: {3}").format(
        draw.id, draw.seed, by, draw.abandon_reason
    )


def _advisors(progress: Progress, month: str) -> Table:
    columns = (
        Column(translate("Column", "Advisor")),
        *_figures(),
        Column(translate("Column", "Still to evaluate"), Kind.COUNT),
        Column(translate("Column", "Could not be drawn"), Kind.COUNT),
        Column(translate("Column", "Monitoring notice")),
    )

    def row(each: AdvisorProgress) -> Row:
        name = translate("ReportCoverage", "{0} (new starter)").format(each.name) if each.is_new_starter else each.name
        left = max(0, each.quota - each.done - each.missing)
        return (
            name,
            each.quota,
            each.drawn,
            each.done,
            left,
            each.missing,
            translate("ReportCoverage", "on record") if each.has_notice else translate("ReportCoverage", "none"),
        )

    rows = tuple(map(row, progress.advisors))
    sums = [sum(_number(value) for value in column) for column in zip(*(row[1:6] for row in rows), strict=True)]
    total: Row | None = (translate("ReportCoverage", "Together"), *sums, "") if len(rows) > 1 else None
    empty = translate("ReportCoverage", "No advisor was at work in this month.")
    return Table(
        translate("ReportCoverage", "Advisors, {0}").format(month),
        translate("ReportCoverage", "Advisors {0}").format(month),
        columns,
        rows,
        total,
        empty=empty,
    )


def _strata(progress: Progress, month: str) -> Table:
    columns = (
        Column(translate("Column", "Stratum")),
        Column(translate("Column", "Could be drawn from"), Kind.COUNT),
        Column(translate("Column", "Due so far"), Kind.COUNT),
        *_figures()[1:],
        Column(translate("Column", "Could not be drawn"), Kind.COUNT),
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
    return Table(
        translate("ReportCoverage", "By {0}, {1}").format(progress.plan.strata.said, month),
        translate("ReportCoverage", "Strata {0}").format(month),
        columns,
        rows,
    )


def _unmet(progress: Progress, month: str) -> Table:
    rows = tuple((sentence,) for sentence in progress.unmet)
    columns = (Column(translate("Column", "What the month could not give")),)
    empty = (
        translate("ReportCoverage", "Everything that was due could be drawn.")
        if progress.sample
        else translate("ReportCoverage", "Nothing was drawn.")
    )
    return Table(
        translate("ReportCoverage", "Not met, {0}").format(month),
        translate("ReportCoverage", "Not met {0}").format(month),
        columns,
        rows,
        empty=empty,
    )


def _heard(cells: Sequence[Cell], month: str) -> Table:
    columns = (
        Column(translate("Column", "Channel")),
        Column(translate("Column", "Service")),
        Column(translate("Column", "Could be drawn from"), Kind.COUNT),
        Column(translate("Column", "Share of all"), Kind.SHARE),
        Column(translate("Column", "In the sample"), Kind.COUNT),
        Column(translate("Column", "Share of the sample"), Kind.SHARE),
        Column(translate("Column", "Heard besides"), Kind.COUNT),
    )
    unknown = translate("ReportCoverage", "not known")
    held, drawn = sum(cell.size for cell in cells), sum(cell.drawn for cell in cells)

    def row(cell: Cell) -> Row:
        channel, service = (str(value) for _, value in cell.sides)
        taken = Fraction(100 * cell.drawn, drawn) if drawn else None
        return (
            Channel(channel).said.capitalize(), service or unknown, cell.size, Fraction(100 * cell.size, held),
            cell.drawn, taken, cell.besides,
        )  # fmt: skip

    title = translate("ReportCoverage", "Heard by channel and service, what was heard least first, {0}").format(month)
    empty = translate("ReportCoverage", "No contact of this month could be drawn.")
    return Table(
        title, translate("ReportCoverage", "Heard {0}").format(month), columns, tuple(map(row, cells)), empty=empty
    )


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
