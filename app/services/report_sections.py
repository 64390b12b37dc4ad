"""The sections of the team's, the quarter's and the advisor's report, read by one reader within one transaction."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from app.domain.months import add_months, months_between
from app.domain.pooled import Pooled
from app.domain.quarters import Quarter
from app.domain.report_figures import Column, Kind, Row, Section, Table
from app.domain.sampling_certificate import days_of
from app.domain.scoring import band_of, percent_text
from app.domain.standing import standing
from app.domain.words import Band, Purpose
from app.language import Words, noop, plural, translate
from app.services import report_parts as parts
from app.services.report_reading import TOTAL, Evaluated, Heard, Reader

NOTHING = noop("ReportSections", "No routine evaluation of a contact in this period is finalised yet.")
_WORDS = Words(
    "ReportSections",
    {
        Band.BELOW: "{0}: {1} does not meet expectations.",
        Band.MEETS: "{0}: {1} meets expectations.",
        Band.EXCEEDS: "{0}: {1} exceeds expectations.",
    },
)


@dataclass(frozen=True, slots=True)
class Span:
    """The months of a report, both included."""

    first: int
    last: int

    @property
    def months(self) -> tuple[int, ...]:
        """Return every month."""
        return months_between(self.first, self.last)

    @property
    def since(self) -> date:
        """Return the first day."""
        return days_of(self.first)[0]

    @property
    def until(self) -> date:
        """Return the last day."""
        return days_of(self.last)[1]

    @property
    def before(self) -> "Span":
        """Return as many months before it."""
        return Span(add_months(self.first, -len(self.months)), add_months(self.first, -1))

    @property
    def is_quarter(self) -> bool:
        """Return whether it is a quarter of the council's year."""
        return len(self.months) == 3 and self.first % 100 % 3 == 1

    @property
    def text(self) -> str:
        """Return "Oct 2026", "Oct–Dec 2026" or "Sep 2026 to Oct 2026"."""
        return Quarter(self.first).name if self.is_quarter else parts.period_text(self.first, self.last)

    @property
    def before_text(self) -> str:
        """Return what the months before it are called at the head of a column."""
        if self.is_quarter:
            return translate("ReportSections", "Quarter before")
        return (
            translate("ReportSections", "Month before")
            if self.first == self.last
            else translate("ReportSections", "Period before")
        )


def team_sections(reader: Reader, span: Span, names: Mapping[int, str], running: int) -> list[Section]:
    """Return the sections on a team; ``names`` are everybody's by number."""
    heard = reader.heard(span.first, span.last)
    printed = reader.printed(span.first, span.last)
    advisors = parts.advisors_table(heard, reader.advisors(span.first, span.last), names, printed)
    spot_checks = parts.spot_checks_table(reader.heard(span.first, span.last, Purpose.SPOT_CHECK), names)
    bands, chart = parts.bands(reader.bands(span.first, span.last), span.months)
    return [
        scores_section(reader, span, running, heard),
        Section(translate("ReportSections", "Bands"), (bands,), (chart,)),
        criteria_section(reader, span),
        Section(translate("ReportSections", "Advisors"), (advisors,)),
        Section(translate("ReportSections", "Spot checks"), (spot_checks,)),
    ]


def scores_section(reader: Reader, span: Span, running: int, heard: Heard | None = None) -> Section:
    """Return the scores by section and by month with their trend, in which the month ``running`` is not judged."""
    now = heard or reader.heard(span.first, span.last)
    before = reader.heard(span.before.first, span.before.last)
    tables = [parts.scores_table(now, before, span.before_text, reader.printed(span.first, span.last))]
    if span.first != span.last:
        printed = [reader.printed(month, month).whole for month in span.months if now.pool(TOTAL, month=month).n]
        tables.append(parts.months_table(now, span.months, printed))
    back = months_between(add_months(span.last, 1 - parts.LOOK_BACK), span.last)
    trend = reader.trend(back[0], back[-1], running)
    chart = parts.trend_chart(trend, back, reader.card.meets_from, running)
    said = _said_of_person(now) if reader.is_person else _said(now)
    usual = parts.usual_text(trend)
    return Section(translate("ReportSections", "Scores"), tuple(tables), (chart,), (said, usual) if usual else (said,))


def criteria_section(reader: Reader, span: Span) -> Section:
    """Return every criterion's share met, beside the one before."""
    now, before = (reader.criteria(each.first, each.last) for each in (span, span.before))
    printed = reader.printed(span.first, span.last)
    return Section(
        translate("ReportSections", "Criteria"), (parts.criteria_table(now, before, span.before_text, printed),)
    )


def evaluations_section(reader: Reader, span: Span) -> Section:
    """Return an advisor's evaluations, and apart from them the spot checks and what else is in no figure."""
    found = reader.evaluations(span.first, span.last)
    routine = [each for each in found if each.purpose is Purpose.ROUTINE]
    others = [each for each in found if each.purpose is not Purpose.ROUTINE]
    tables = [
        _evaluations(
            translate("ReportSections", "Evaluations counted"),
            translate("ReportSections", "Evaluations"),
            routine,
            reader,
        )
    ]
    if others:
        apart = _evaluations(
            translate("ReportSections", "Evaluations in no figure of this report"),
            translate("ReportSections", "Not counted"),
            others,
            reader,
            why=True,
        )
        tables.append(apart)
    return Section(translate("ReportSections", "Evaluations"), tuple(tables))


def _evaluations(title: str, name: str, rows: list[Evaluated], reader: Reader, *, why: bool = False) -> Table:
    columns = (
        Column(translate("Column", "Day"), Kind.DATE),
        Column(translate("Column", "Time")),
        Column(translate("Column", "Contact")),
        Column(translate("Column", "Evaluator")),
        *((Column(translate("Column", "Purpose")),) if why else ()),
        Column(translate("Column", "Score"), Kind.SCORE),
        Column(translate("Column", "Band")),
        Column(translate("Column", "State")),
        Column(translate("Column", "Id"), Kind.COUNT),
    )

    def row(each: Evaluated) -> Row:
        day: date = each.started_at.date()
        percent = Fraction(100 * each.covered, each.of) if each.of else None
        purpose = (each.purpose.said,) if why else ()
        state = (
            translate("ReportSections", "{0}, revision {1}").format(each.state.said, each.revision)
            if each.revision > 1
            else each.state.said
        )
        band = f"{each.band.sign} {each.band.said}"
        return (day, f"{each.started_at:%H:%M}", each.about, each.evaluator, *purpose, percent, band, state, each.id)

    return Table(title, name, columns, tuple(map(row, rows)), empty=translate("ReportSections", NOTHING))


def _said(heard: Heard) -> str:
    whole = heard.pool(TOTAL)
    if whole.percent is None:
        return translate("ReportSections", NOTHING)
    band = band_of(whole.percent, heard.card)
    return _WORDS[band].format(_score_text(whole, heard), band.sign)


def _said_of_person(heard: Heard) -> str:
    """Return the same for one person, who is called below expectations only where the evidence carries it."""
    whole = heard.pool(TOTAL)
    stands = standing(whole.n, whole.covered, whole.of, whole.sum_bp, whole.sum_bp2, heard.card)
    if stands is None:
        return translate("ReportSections", NOTHING)
    if stands.band is None:
        edge = heard.card.meets_from
        return translate(
            "ReportSections", "{0}: below {1}%, but there is not enough evidence to say so of a person."
        ).format(_score_text(whole, heard), edge)
    return _WORDS[stands.band].format(_score_text(whole, heard), stands.band.sign)


def _score_text(whole: Pooled, heard: Heard) -> str:
    score = percent_text(Fraction(100 * whole.covered, whole.of), heard.card)
    interval = whole.interval
    within = (
        translate("ReportSections", " (95% interval {0:.0f}–{1:.0f}%)").format(interval[0], interval[1])
        if interval
        else ""
    )
    return plural(
        "ReportSections",
        "{0}{1} of the points covered over {2:,} evaluation",
        "{0}{1} of the points covered over {2:,} evaluations",
        whole.n,
    ).format(score, within, whole.n)
