"""What the service's measures are called, and in whole sentences whether marks mean anything."""

from app.domain.correlation import Correlation, Link
from app.domain.links import Against
from app.domain.measures import Figure, Measure, Measured, Verdict

NAMES = {
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
}
COUNTED = {
    Measure.FIRST_CONTACT: "contacts",
    Measure.AVOIDABLE: "contacts",
    Measure.ACCURACY: "records",
    Measure.WAITING: "contacts",
    Measure.ANSWERED: "calls",
}
"""What n counts; for all others it is ratings."""

ENOUGH = 30
"""From so many on it is not for want of answers that an interval spans the target."""

SIGNS = {Verdict.MET: "✓", Verdict.NOT_MET: "▼", Verdict.TOO_FEW: "○"}
"""A colour never carries a meaning alone."""

_RATED = {
    Against.CSAT: "customer satisfaction (CSAT)",
    Against.NPS: "the likelihood to recommend (NPS)",
    Against.EFFORT: "how easy customers found it (effort)",
    Against.GOVMETRIC: "GovMetric ratings",
    Against.FIRST_CONTACT: "being resolved at first contact",
    Against.AVOIDABLE: "being avoidable",
}
SHORT = {
    Against.CSAT: "CSAT",
    Against.NPS: "NPS",
    Against.EFFORT: "Effort",
    Against.GOVMETRIC: "GovMetric",
    Against.FIRST_CONTACT: "First contact",
    Against.AVOIDABLE: "Avoidable",
}


def value_text(measure: Measure, figure: Figure) -> str:
    """Return a figure as it is shown, "–" where there is no data: "77.2%", "3.9", "+38"."""
    if figure.value is None:
        return "–"
    return number_text(measure, float(figure.value))


def number_text(measure: Measure, value: float) -> str:
    """Return a number of a measure's scale as it is shown."""
    if measure is Measure.NPS:
        return f"{value:+.0f}" if round(value) else "0"
    if measure in {Measure.CSAT_MEAN, Measure.EFFORT}:
        return f"{value:.1f}"
    shown = f"{value:.1f}"
    return f"{shown.removesuffix('.0')}%"


def interval_text(measure: Measure, figure: Figure) -> str:
    """Return the interval as it is shown, nothing where there is none: "73–81%"."""
    if figure.low is None or figure.high is None:
        return ""
    if measure is Measure.NPS:
        return f"{figure.low:+.0f} to {figure.high:+.0f}"
    if measure in {Measure.CSAT_MEAN, Measure.EFFORT}:
        return f"{figure.low:.1f}–{figure.high:.1f}"
    return f"{figure.low:.0f}–{figure.high:.0f}%"


def target_text(measured: Measured) -> str:
    """Return what is aimed at, nothing without a target: "target 80%", "at most 15%"."""
    if measured.target is None:
        return ""
    aim = number_text(measured.measure, float(measured.target))
    return f"at most {aim}" if measured.measure.at_most else f"target {aim}"


def verdict_text(measured: Measured) -> str:
    """Return with its sign how a figure stands to its target, nothing without one: "▼ not met"."""
    verdict = measured.verdict
    if verdict is None:
        return ""
    close = verdict is Verdict.TOO_FEW and measured.figure.n >= ENOUGH
    return f"{SIGNS[verdict]} {'too close to say' if close else verdict.value}"


def link_sentence(against: Against, found: Correlation, subject: str = "score") -> str:
    """Return in a sentence whether the ``subject`` of contacts goes together with what it is held against."""
    about = _RATED[against]
    if found.link is Link.TOO_FEW:
        few = f"{found.n} contact" + ("" if found.n == 1 else "s")
        return f"Too few to say: {few} {'has' if found.n == 1 else 'have'} both, and it takes 20."
    if found.link is Link.ALL_EQUAL:
        return f"It cannot be measured: one of the two is the same in all {found.n} contacts."
    figures = correlation_text(found)
    if found.link is Link.NONE:
        return f"No link found between the {subject} and {about}: {figures}."
    assert found.rho is not None
    strength = "weak" if abs(found.rho) < 0.3 else "moderate" if abs(found.rho) < 0.6 else "strong"
    return f"The higher the {subject}, {_then(against, found.rho > 0)}: a {strength} link, {figures}."


def correlation_text(found: Correlation) -> str:
    """Return a correlation with its interval and n: "0.39 (0.28 to 0.49), n = 275"."""
    if found.rho is None or found.low is None or found.high is None:
        return f"n = {found.n}"
    return f"{signed(found.rho)} ({signed(found.low)} to {signed(found.high)}), n = {found.n}"


def signed(value: float) -> str:
    """Return a correlation with two decimals and a proper minus: "−0.10"."""
    return f"{value:.2f}".replace("-", "−") if abs(value) >= 0.005 else "0.00"


def _then(against: Against, more: bool) -> str:
    if against is Against.EFFORT:
        return f"the {'easier' if more else 'harder'} customers found it"
    what = {
        Against.CSAT: "satisfied customers are",
        Against.NPS: "likely customers are to recommend the service",
        Against.GOVMETRIC: "pleased customers are on GovMetric",
        Against.FIRST_CONTACT: "often contacts are resolved at once",
        Against.AVOIDABLE: "often contacts are avoidable",
    }[against]
    return f"the {'more' if more else 'less'} {what}"
