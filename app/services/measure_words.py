"""What the service's measures are called, and in whole sentences whether marks mean anything."""

from fractions import Fraction

from app.domain.correlation import Correlation, Link
from app.domain.links import Against
from app.domain.measures import Figure, Measure, Measured, Verdict
from app.domain.report_figures import Kind, shown
from app.language import Words, plural, translate

NAMES = Words(
    "MeasureWords",
    {
        Measure.FIRST_CONTACT: "Resolved at first contact",
        Measure.AVOIDABLE: "Avoidable contact",
        Measure.ACCURACY: "Data accuracy",
        Measure.WAITING: "Answered in time",
        Measure.ANSWERED: "Calls answered",
        Measure.CSAT: "Satisfied (CSAT 4–5)",
        Measure.CSAT_MEAN: "CSAT, mean of 1–5",
        Measure.NPS: "Net promoter score",
        Measure.EFFORT: "Ease (effort, mean of 1–7)",
        Measure.GOVMETRIC: "GovMetric good",
    },
)
COUNTED = Words(
    "MeasureWords",
    {
        Measure.FIRST_CONTACT: "contacts",
        Measure.AVOIDABLE: "contacts",
        Measure.ACCURACY: "records",
        Measure.WAITING: "contacts",
        Measure.ANSWERED: "calls",
    },
)
"""What n counts; for all others it is ratings."""

SIGNS = {Verdict.MET: "✓", Verdict.NOT_MET: "▼", Verdict.TOO_FEW: "○", Verdict.TOO_CLOSE: "○"}
"""A colour never carries a meaning alone."""
VERDICTS = Words(
    "MeasureWords",
    {
        Verdict.MET: "met",
        Verdict.NOT_MET: "not met",
        Verdict.TOO_FEW: "too few to say",
        Verdict.TOO_CLOSE: "too close to say",
    },
)

_RATED = Words(
    "MeasureWords",
    {
        Against.CSAT: "customer satisfaction (CSAT)",
        Against.NPS: "the likelihood to recommend (NPS)",
        Against.EFFORT: "how easy customers found it (effort)",
        Against.GOVMETRIC: "GovMetric ratings",
        Against.FIRST_CONTACT: "being resolved at first contact",
        Against.AVOIDABLE: "being avoidable",
    },
)
SHORT = Words(
    "MeasureWords",
    {
        Against.CSAT: "CSAT",
        Against.NPS: "NPS",
        Against.EFFORT: "Effort",
        Against.GOVMETRIC: "GovMetric",
        Against.FIRST_CONTACT: "First contact",
        Against.AVOIDABLE: "Avoidable",
    },
)


def value_text(measure: Measure, figure: Figure) -> str:
    """Return a figure as it is shown, "–" where there is no data: "77.2%", "3.9", "+38"."""
    if figure.value is None:
        return "–"
    return number_text(measure, figure.value)


def kind_of(measure: Measure) -> Kind:
    """Return what a measure's numbers are, which says how they are rounded, on the screen as in every report."""
    if measure is Measure.NPS:
        return Kind.POINTS
    return Kind.MEAN if measure in {Measure.CSAT_MEAN, Measure.EFFORT} else Kind.MEASURE


def number_text(measure: Measure, value: Fraction) -> str:
    """Return a number of a measure's scale as it is shown, a whole per cent without its decimal."""
    return shown(value, kind_of(measure)).replace(".0%", "%")


def interval_text(measure: Measure, figure: Figure) -> str:
    """Return the interval as it is shown, nothing where there is none: "73–81%"."""
    if figure.low is None or figure.high is None:
        return ""
    kind = kind_of(measure)
    if kind is Kind.MEASURE:
        return shown((figure.low, figure.high), Kind.INTERVAL)
    low, high = (shown(Fraction(end), kind) for end in (figure.low, figure.high))
    return translate("MeasureWords", "{0} to {1}").format(low, high) if kind is Kind.POINTS else f"{low}–{high}"


def target_text(measured: Measured) -> str:
    """Return what is aimed at, nothing without a target: "target 80%", "at most 15%"."""
    if measured.target is None:
        return ""
    aim = number_text(measured.measure, measured.target)
    return (
        translate("MeasureWords", "at most {0}").format(aim)
        if measured.measure.at_most
        else translate("MeasureWords", "target {0}").format(aim)
    )


def verdict_text(measured: Measured) -> str:
    """Return with its sign how a figure stands to its target, nothing without one: "▼ not met"."""
    verdict = measured.verdict
    return "" if verdict is None else f"{SIGNS[verdict]} {VERDICTS[verdict]}"


def link_sentence(against: Against, found: Correlation, subject: str = "score") -> str:
    """Return in a sentence whether the ``subject`` of contacts goes together with what it is held against."""
    about = _RATED[against]
    if found.link is Link.TOO_FEW:
        return plural(
            "MeasureWords",
            "Too few to say: {0} contact has both, and it takes 20.",
            "Too few to say: {0} contacts have both, and it takes 20.",
            found.n,
        ).format(found.n)
    if found.link is Link.ALL_EQUAL:
        return translate(
            "MeasureWords", "It cannot be measured: one of the two is the same in all {0} contacts."
        ).format(found.n)
    figures = correlation_text(found)
    if found.link is Link.NONE:
        return translate("MeasureWords", "No link found between the {0} and {1}: {2}.").format(subject, about, figures)
    assert found.rho is not None
    return translate("MeasureWords", "The higher the {0}, {1}: {2}, {3}.").format(
        subject, _then(against, found.rho > 0), _strength(abs(found.rho)), figures
    )


def correlation_text(found: Correlation) -> str:
    """Return a correlation with its interval and n: "0.39 (0.28 to 0.49), n = 275"."""
    if found.rho is None or found.low is None or found.high is None:
        return f"n = {found.n}"
    return translate("MeasureWords", "{0} ({1} to {2}), n = {3}").format(
        signed(found.rho), signed(found.low), signed(found.high), found.n
    )


def signed(value: float) -> str:
    """Return a correlation with two decimals and a proper minus: "−0.10"."""
    return f"{value:.2f}".replace("-", "−") if abs(value) >= 0.005 else "0.00"


def _strength(size: float) -> str:
    if size < 0.3:
        return translate("MeasureWords", "a weak link")
    return translate("MeasureWords", "a moderate link") if size < 0.6 else translate("MeasureWords", "a strong link")


_MORE = Words(
    "MeasureWords",
    {
        Against.EFFORT: "the easier customers found it",
        Against.CSAT: "the more satisfied customers are",
        Against.NPS: "the more likely customers are to recommend the service",
        Against.GOVMETRIC: "the more pleased customers are on GovMetric",
        Against.FIRST_CONTACT: "the more often contacts are resolved at once",
        Against.AVOIDABLE: "the more often contacts are avoidable",
    },
)
_LESS = Words(
    "MeasureWords",
    {
        Against.EFFORT: "the harder customers found it",
        Against.CSAT: "the less satisfied customers are",
        Against.NPS: "the less likely customers are to recommend the service",
        Against.GOVMETRIC: "the less pleased customers are on GovMetric",
        Against.FIRST_CONTACT: "the less often contacts are resolved at once",
        Against.AVOIDABLE: "the less often contacts are avoidable",
    },
)


def _then(against: Against, more: bool) -> str:
    return (_MORE if more else _LESS)[against]
