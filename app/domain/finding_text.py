"""What stands out as a plain sentence with its figures, for the written word: the talk's draft and the pack."""

from app.domain.scorecard import Scorecard
from app.domain.scoring import percent_text
from app.domain.stands_out import Finding, FindingKind
from app.domain.talk_draft import Shown
from app.language import translate

_USUAL = Scorecard(id="", version=0, name="", sections=())


def finding_name(finding: Finding) -> str:
    """Return what it is about: "Welcome", "7 Repeats it back to confirm", "All sections"."""
    if finding.number is not None:
        return f"{finding.number} {finding.name}"
    return finding.name or translate("FindingText", "All sections")


def finding_text(finding: Finding) -> str:
    """Return a strength or something to develop as a sentence; over the twelve months it was worked out from.

    A share of a criterion carries its interval where it is one to develop, for that is said of a person.
    """
    percent = percent_text(finding.percent, _USUAL)
    name = finding_name(finding)
    if finding.number is None:
        return translate("FindingText", "{0}: {1} over twelve months (n = {2}).").format(name, percent, finding.n)
    if finding.kind is FindingKind.DEVELOP and finding.low is not None and finding.high is not None:
        return translate(
            "FindingText", "{0}: met in {1} of {2} over twelve months (95% interval {3:.0f}–{4:.0f}%)."
        ).format(name, percent, finding.n, finding.low, finding.high)
    return translate("FindingText", "{0}: met in {1} of {2} over twelve months.").format(name, percent, finding.n)


def shown(finding: Finding) -> Shown:
    """Return it as the talk's draft takes it."""
    return Shown(finding_name(finding), finding_text(finding))
