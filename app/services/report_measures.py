"""The service's measures against target as tables of a report."""

from fractions import Fraction

from app.domain.measures import Figure, Measure, Measured
from app.domain.report_figures import Column, Kind, Row, Section, Table
from app.domain.times import length_text
from app.language import Words, noop, translate
from app.services.measure_words import kind_of, verdict_text
from app.services.measures import ServiceFigures

_WORDS = Words(
    "ReportMeasures",
    {
        Measure.FIRST_CONTACT: "Resolved at first contact",
        Measure.AVOIDABLE: "Avoidable contact",
        Measure.ACCURACY: "Records found right",
        Measure.WAITING: "Waited no longer than {within}",
        Measure.ANSWERED: "Calls answered",
        Measure.CSAT: "Customer satisfaction, 4 or 5 of 5",
        Measure.CSAT_MEAN: "Customer satisfaction, mean of 1 to 5",
        Measure.NPS: "Net promoter score, −100 to 100",
        Measure.EFFORT: "Customer effort, mean of 1 to 7",
        Measure.GOVMETRIC: "GovMetric good",
    },
)
_NOTHING = noop(
    "ReportMeasures",
    "Nothing is known of this period: whether contacts were resolved is answered when "
    "they are evaluated, customers' ratings and weekly calls are imported.",
)
_GOVMETRIC = (noop("ReportMeasures", "Good"), noop("ReportMeasures", "Average"), noop("ReportMeasures", "Poor"))


def measures_section(figures: ServiceFigures) -> Section:
    """Return all measures of a period beside their targets, with the reasons and weeks behind them."""
    if figures.empty:
        return Section(
            translate("ReportMeasures", "Measures against target"),
            (_shares(figures),),
            words=(translate("ReportMeasures", _NOTHING),),
        )
    means = _ratings(
        figures,
        Kind.MEAN,
        translate("ReportMeasures", "Customers' ratings against target"),
        translate("ReportMeasures", "Ratings"),
    )
    points = _ratings(
        figures,
        Kind.POINTS,
        translate("ReportMeasures", "Net promoter score against target"),
        translate("ReportMeasures", "Net promoter score"),
    )
    tables = [_shares(figures), means, points, _reasons(figures)]
    if any(each.n for each in figures.govmetric):
        tables.append(_govmetric(figures))
    if figures.weeks:
        tables.append(_weeks(figures))
    return Section(translate("ReportMeasures", "Measures against target"), tuple(tables), words=tuple(_said(figures)))


def _said(figures: ServiceFigures) -> list[str]:
    said = []
    if figures.duplicates.n:
        found, n = figures.duplicates.found, figures.duplicates.n
        said.append(
            translate("ReportMeasures", "Duplicate records found in the system check: {0:,} in {1:,} contacts.").format(
                found, n
            )
        )
    if figures.waiting.median_ms is not None:
        waited = length_text(figures.waiting.median_ms)
        said.append(
            translate("ReportMeasures", "Half of {0:,} customers waited {1} or less.").format(figures.waiting.n, waited)
        )
    return said


def _shares(figures: ServiceFigures) -> Table:
    columns = (
        Column(translate("Column", "Measure")),
        Column(translate("Column", "Result"), Kind.MEASURE),
        Column(translate("Column", "95% interval"), Kind.INTERVAL),
        Column(translate("Column", "Counted"), Kind.COUNT),
        Column(translate("Column", "of"), Kind.COUNT),
        Column(translate("Column", "Target"), Kind.MEASURE),
        Column(translate("Column", "Against target")),
    )

    def row(each: Measured) -> Row:
        figure = each.figure
        hits = figure.hits if figure.n else None
        return (_name(each, figures), figure.value, _interval(figure), hits, figure.n, each.target, _verdict(each))

    rows = tuple(row(each) for each in figures.measured if kind_of(each.measure) is Kind.MEASURE)
    note = translate(
        "ReportMeasures",
        "Avoidable contact is to be at most its target, all else at least. Met or not met is "
        "said only where the whole interval lies on one side of the target. Calls answered "
        "counts all calls and has no interval.",
    )
    return Table(
        translate("ReportMeasures", "Shares against target"),
        translate("ReportMeasures", "Measures"),
        columns,
        rows,
        notes=(note,),
    )


def _ratings(figures: ServiceFigures, kind: Kind, title: str, name: str) -> Table:
    """Return the ratings whose numbers are means, or points."""
    columns = (
        Column(translate("Column", "Rating")),
        Column(translate("Column", "Result"), kind),
        Column(translate("Column", "95% from"), kind),
        Column(translate("Column", "to"), kind),
        Column(translate("Column", "Ratings"), Kind.COUNT),
        Column(translate("Column", "Target"), kind),
        Column(translate("Column", "Against target")),
    )

    def row(each: Measured) -> Row:
        figure = each.figure
        low, high = (None if end is None else Fraction(end) for end in (figure.low, figure.high))
        return _name(each, figures), figure.value, low, high, figure.n, each.target, _verdict(each)

    rows = tuple(row(each) for each in figures.measured if kind_of(each.measure) is kind)
    return Table(title, name, columns, rows)


def _reasons(figures: ServiceFigures) -> Table:
    columns = (
        Column(translate("Column", "Reason")),
        Column(translate("Column", "Contacts"), Kind.COUNT),
        Column(translate("Column", "Share of those asked"), Kind.MEASURE),
        Column(translate("Column", "95% interval"), Kind.INTERVAL),
    )
    rows = tuple(
        (
            each.name or translate("ReportMeasures", "No reason given"),
            each.share.hits,
            each.share.value,
            _interval(each.share),
        )
        for each in figures.reasons
    )
    return Table(
        translate("ReportMeasures", "Avoidable contact by reason"),
        translate("ReportMeasures", "Avoidable"),
        columns,
        rows,
        empty=translate("ReportMeasures", "No contact was marked avoidable."),
    )


def _govmetric(figures: ServiceFigures) -> Table:
    columns = (
        Column(translate("Column", "GovMetric")),
        Column(translate("Column", "Ratings"), Kind.COUNT),
        Column(translate("Column", "Share"), Kind.MEASURE),
        Column(translate("Column", "95% interval"), Kind.INTERVAL),
    )
    rows = tuple(
        (translate("ReportMeasures", name), each.hits, each.value, _interval(each))
        for name, each in zip(_GOVMETRIC, figures.govmetric, strict=True)
    )
    return Table("GovMetric", "GovMetric", columns, rows)


def _weeks(figures: ServiceFigures) -> Table:
    columns = (
        Column(translate("Column", "Week from"), Kind.DATE),
        Column(translate("Column", "Offered"), Kind.COUNT),
        Column(translate("Column", "Answered"), Kind.COUNT),
        Column(translate("Column", "Abandoned"), Kind.COUNT),
        Column(translate("Column", "Share answered"), Kind.MEASURE),
    )
    rows = tuple(
        (
            week.monday,
            week.offered,
            week.answered,
            week.abandoned,
            Fraction(100 * week.answered, week.offered) if week.offered else None,
        )
        for week in figures.weeks
    )
    sums = [sum(each) for each in zip(*((w.offered, w.answered, w.abandoned) for w in figures.weeks), strict=True)]
    total: Row = (translate("ReportMeasures", "Together"), *sums, Fraction(100 * sums[1], sums[0]) if sums[0] else None)
    return Table(
        translate("ReportMeasures", "Calls by week"), translate("ReportMeasures", "Weeks"), columns, rows, total
    )


def _name(each: Measured, figures: ServiceFigures) -> str:
    return _WORDS[each.measure].format(within=length_text(figures.waiting.within_s * 1000))


def _verdict(each: Measured) -> str | None:
    return None if each.verdict is None else verdict_text(each)


def _interval(figure: Figure) -> tuple[float, float] | None:
    return None if figure.low is None or figure.high is None else (figure.low, figure.high)
