"""The tables and charts that reports are made of, from what was read; every figure stays exact until it is shown."""

from collections import Counter
from collections.abc import Mapping, Sequence

from app.domain.days import short_month
from app.domain.pooled import Pooled, pooled
from app.domain.report_figures import BandChart, BandRow, Column, Kind, Row, Short, Table, TrendChart, shown
from app.domain.signal_text import signal_text
from app.domain.standing import ENOUGH, standing
from app.domain.trends import Series, share
from app.domain.words import Band, Purpose
from app.language import Words, noop, plural, translate
from app.services.figure_ids import Printed
from app.services.report_reading import TOTAL, Advisor, Heard, Marks

LOOK_BACK = 12
"""So many months a trend shows, so that the last one is seen among others."""
MANY = 20
"""From so many on advisors without an evaluation are counted on paper, not named."""
NO_RANKING = noop(
    "ReportParts", "Listed by name. Where two intervals overlap, the difference may be chance: this is no ranking."
)
FEW = noop("ReportParts", "No interval is given below 5 evaluations, or where all have the same score.")
APART = noop("ReportParts", "Spot checks are chosen by hand: they are in no other figure of this report.")
NOT_ENOUGH = noop("ReportParts", "not enough evidence")
_BAND_WORDS = Words("ReportParts", {Band.BELOW: "▼ Below", Band.MEETS: "✓ Meets", Band.EXCEEDS: "★ Exceeds"})


def period_text(first: int, last: int) -> str:
    """Return "Oct 2026", or "Jul 2026 to Sep 2026"."""
    return (
        short_month(first)
        if first == last
        else translate("ReportParts", "{0} to {1}").format(short_month(first), short_month(last))
    )


def trend_chart(trend: Series, months: tuple[int, ...], edge: int, running: int) -> TrendChart:
    """Return the whole interactions' score over ``months``; the month that is ``running`` is not judged."""
    return TrendChart(
        translate("ReportParts", "Score by month, to {0}").format(short_month(months[-1])), months, trend, edge, running
    )


def usual_text(trend: Series) -> str:
    """Return in sentences the limits of a trend and what lies outside chance; nothing where there are no limits yet."""
    if trend.limits is None:
        return ""
    limits = trend.limits
    low, centre, high = (shown(line, Kind.MEASURE) for line in (limits.low, limits.centre, limits.high))
    said = translate(
        "ReportParts", "Usual range {0} to {1}, mean {2}, from {3} months ({4}); what is inside is not called a change."
    ).format(low, high, centre, len(limits.months), period_text(limits.months[0], limits.months[-1]))
    signals = "; ".join(signal_text(each) for each in trend.signals)
    return (
        translate("ReportParts", "{0} Signals: {1}.").format(said, signals)
        if signals
        else translate("ReportParts", "{0} No signals.").format(said)
    )


def scores_table(heard: Heard, before: Heard, before_words: str, printed: Printed) -> Table:
    """Return every section's score over the period, the total's last, with the one before beside it."""
    columns = (
        Column(translate("Column", "Section")),
        Column(translate("Column", "Score"), Kind.SCORE),
        Column(translate("Column", "95% interval"), Kind.INTERVAL),
        Column(translate("Column", "Evaluations"), Kind.COUNT),
        Column(translate("Column", "Points covered"), Kind.COUNT),
        Column(translate("Column", "of"), Kind.COUNT),
        Column(before_words, Kind.SCORE),
    )

    def row(name: str) -> Row:
        now = heard.pool(name)
        said = translate("Section", TOTAL) if name == TOTAL else name
        return said, now.percent, now.interval, now.n, now.covered, now.of, before.pool(name).percent

    there = [name for name in heard.sections if heard.pool(name).n]
    return Table(
        translate("ReportParts", "Scores by section"),
        translate("ReportParts", "Scores"),
        columns,
        tuple(row(name) for name in there),
        row(TOTAL) if there else None,
        notes=(translate("ReportParts", FEW),) if there else (),
        empty=translate("ReportParts", "No routine evaluation of this period is finalised."),
        figures=(*map(printed.section, there), printed.whole) if there else (),
    )


def months_table(heard: Heard, months: Sequence[int], figures: Sequence[str]) -> Table:
    """Return the scores month by month: a row for each month, a column for each section."""
    names = [name for name in heard.sections if heard.pool(name).n]
    shorts = {section.name: section.short or section.name for section in heard.card.sections}
    columns = (
        Column(translate("Column", "Month"), Kind.MONTH),
        Column(translate("Column", "Evaluations"), Kind.COUNT),
        *(Column(shorts.get(name, name), Kind.SCORE) for name in names),
        Column(translate("Column", "Total"), Kind.SCORE),
        Column(translate("Column", "95% interval"), Kind.INTERVAL),
    )

    def row(month: int) -> Row:
        whole = heard.pool(TOTAL, month=month)
        return (
            month,
            whole.n,
            *(heard.pool(name, month=month).percent for name in names),
            whole.percent,
            whole.interval,
        )

    rows = tuple(row(month) for month in months) if names else ()
    return Table(
        translate("ReportParts", "Scores by month"),
        translate("ReportParts", "Months"),
        columns,
        rows,
        notes=(translate("ReportParts", FEW),) if rows else (),
        figures=tuple(figures),
    )


def bands(counts: Counter[tuple[int, Purpose, Band]], months: Sequence[int]) -> tuple[Table, BandChart]:
    """Return how the routine evaluations fall into the bands, by month, and the chart of it."""
    columns = (
        Column(translate("Column", "Month"), Kind.MONTH),
        Column(translate("Column", "Evaluations"), Kind.COUNT),
        Column(translate("Column", "▼ Does not meet"), Kind.COUNT),
        Column(translate("Column", "✓ Meets"), Kind.COUNT),
        Column(translate("Column", "★ Exceeds"), Kind.COUNT),
        Column(translate("Column", "Meets or exceeds"), Kind.SHARE),
    )
    found = [_band_row(short_month(month), counts, [month]) for month in months]
    whole = _band_row(
        short_month(months[0]) if len(months) == 1 else translate("ReportParts", "Together"), counts, months
    )
    rows = tuple((month, *_band_cells(row)) for month, row in zip(months, found, strict=True)) if whole.n else ()
    total: Row | None = (
        (translate("ReportParts", "Together"), *_band_cells(whole)) if whole.n and len(months) > 1 else None
    )
    table = Table(
        translate("ReportParts", "Evaluations by band"), translate("ReportParts", "Bands"), columns, rows, total
    )
    return table, BandChart(
        translate("ReportParts", "Share of the evaluations in each band"),
        (*found, whole) if len(months) > 1 else (whole,),
    )


def _band_row(label: str, counts: Counter[tuple[int, Purpose, Band]], months: Sequence[int]) -> BandRow:
    of = {band: sum(counts[month, Purpose.ROUTINE, band] for month in months) for band in Band}
    return BandRow(label, of[Band.BELOW], of[Band.MEETS], of[Band.EXCEEDS])


def _band_cells(row: BandRow) -> Row:
    reached = share(0, row.meets + row.exceeds, row.below, 0).percent if row.n else None
    return row.n, row.below, row.meets, row.exceeds, reached


def criteria_table(now: Sequence[Marks], before: Sequence[Marks], before_words: str, printed: Printed) -> Table:
    """Return how often each criterion was met of those met or not met, with the share before beside it."""
    columns = (
        Column(translate("Column", "No."), Kind.COUNT),
        Column(translate("Column", "Criterion")),
        Column(translate("Column", "Met"), Kind.COUNT),
        Column(translate("Column", "of"), Kind.COUNT),
        Column(translate("Column", "Share met"), Kind.SCORE),
        Column(translate("Column", "95% interval"), Kind.INTERVAL),
        Column(translate("Column", "No opportunity"), Kind.COUNT),
        Column(before_words, Kind.SCORE),
    )
    earlier = {marks.key: share(0, marks.met, marks.not_met, 0).percent for marks in before}

    def row(marks: Marks) -> Row:
        found = share(0, marks.met, marks.not_met, marks.no_opportunity)
        interval = None if found.low is None or found.high is None else (found.low, found.high)
        past = earlier.get(marks.key)
        return marks.number, marks.name, found.met, found.n, found.percent, interval, found.no_opportunity, past

    return Table(
        translate("ReportParts", "How often each criterion was met"),
        translate("ReportParts", "Criteria"),
        columns,
        tuple(map(row, now)),
        figures=tuple(printed.criterion(marks.key) for marks in now),
    )


def _heard_alone(rows: Sequence[Row]) -> Short | None:
    """Return the advisors with evaluations, for paper, where too many have none."""
    heard = tuple(row for row in rows if row[2])
    silent = len(rows) - len(heard)
    if silent < MANY:
        return None
    said = translate(
        "ReportParts",
        "{0:,} advisors at work in the period have no evaluation; the spreadsheet and the CSV name them too.",
    )
    return Short(heard, said.format(silent))


def advisors_table(heard: Heard, advisors: Sequence[Advisor], names: Mapping[int, str], printed: Printed) -> Table:
    """Return every advisor's score with n and interval, by name; those who left since are named too.

    ``names`` are everybody's by number, in the order of names.
    """
    mine = heard.by_advisor()
    sections = [name for name in heard.sections if heard.pool(name).n]
    shorts = {section.name: section.short or section.name for section in heard.card.sections}
    columns = (
        Column(translate("Column", "No."), Kind.COUNT),
        Column(translate("Column", "Advisor")),
        Column(translate("Column", "Evaluations"), Kind.COUNT),
        Column(translate("Column", "Score"), Kind.SCORE),
        Column(translate("Column", "95% interval"), Kind.INTERVAL),
        *(Column(shorts.get(name, name), Kind.SCORE) for name in sections),
        Column(translate("Column", "Standing")),
    )
    wanted = {advisor.id for advisor in advisors} | mine.keys()

    def row(number: int) -> Row:
        own = mine.get(number, {})
        whole = own.get(TOTAL, Pooled())
        scores = (own.get(name, Pooled()).percent for name in sections)
        return (number, names[number], whole.n, whole.percent, whole.interval, *scores, _standing(whole, heard))

    rows = tuple(row(number) for number in names if number in wanted)
    return Table(
        translate("ReportParts", "Advisors by name"),
        translate("ReportParts", "Advisors"),
        columns,
        rows,
        notes=_notes_on_advisors(heard, printed) if rows else (),
        empty=translate("ReportParts", "No advisor was at work in this period."),
        short=_heard_alone(rows),
    )


def _notes_on_advisors(heard: Heard, printed: Printed) -> tuple[str, str]:
    return (
        translate(
            "ReportParts",
            "{0} Nobody is called below expectations on fewer than {1} evaluations, or where the "
            "interval reaches {2}%.",
        ).format(translate("ReportParts", NO_RANKING), ENOUGH, heard.card.meets_from),
        translate("ReportParts", "Figure of a line: FH-A(No.)-{0}-{1}-S0-R{2}").format(
            printed.first, printed.last, printed.as_of
        ),
    )


def _standing(whole: Pooled, heard: Heard) -> str | None:
    found = standing(whole.n, whole.covered, whole.of, whole.sum_bp, whole.sum_bp2, heard.card)
    if found is None:
        return None
    return translate("ReportParts", NOT_ENOUGH) if found.band is None else _BAND_WORDS[found.band]


def spot_checks_table(heard: Heard, names: Mapping[int, str]) -> Table:
    """Return the spot checks by advisor, apart from all other figures."""
    columns = (
        Column(translate("Column", "Advisor")),
        Column(translate("Column", "Spot checks"), Kind.COUNT),
        Column(translate("Column", "Score"), Kind.SCORE),
        Column(translate("Column", "Points covered"), Kind.COUNT),
        Column(translate("Column", "of"), Kind.COUNT),
    )
    found = {number: own[TOTAL] for number, own in heard.by_advisor().items() if TOTAL in own}

    def cells(each: Pooled) -> Row:
        return each.n, each.percent, each.covered, each.of

    rows = tuple((name, *cells(found[number])) for number, name in names.items() if number in found)
    total = (translate("ReportParts", "Together"), *cells(pooled(found.values()))) if len(rows) > 1 else None
    return Table(
        translate("ReportParts", "Spot checks by advisor"),
        translate("ReportParts", "Spot checks"),
        columns,
        rows,
        total,
        (translate("ReportParts", APART),) * bool(rows),
        translate("ReportParts", "No spot check in this period."),
    )


def purposes_text(counts: Counter[tuple[int, Purpose, Band]]) -> str:
    """Return how many evaluations are counted, and how many of other purposes are not."""
    of = Counter[Purpose]()
    for (_, purpose, _), count in counts.items():
        of[purpose] += count
    spot, coaching, calibration = of[Purpose.SPOT_CHECK], of[Purpose.COACHING], of[Purpose.CALIBRATION]
    said = (
        (spot, plural("ReportParts", "{0:,} spot check", "{0:,} spot checks", spot)),
        (coaching, plural("ReportParts", "{0:,} coaching evaluation", "{0:,} coaching evaluations", coaching)),
        (
            calibration,
            plural("ReportParts", "{0:,} calibration evaluation", "{0:,} calibration evaluations", calibration),
        ),
    )
    apart = [words.format(n) for n, words in said if n]
    n = of[Purpose.ROUTINE]
    told = plural("ReportParts", "{0:,} routine evaluation", "{0:,} routine evaluations", n).format(n)
    return translate("ReportParts", "{0}; apart from them {1}").format(told, ", ".join(apart)) if apart else told
