"""What stands out as a plain sentence with its figures, for the written word: the talk's draft and the pack."""

from app.domain.scorecard import Scorecard
from app.domain.scoring import percent_text
from app.domain.stands_out import Finding, FindingKind
from app.domain.talk_draft import Shown

_USUAL = Scorecard(id="", version=0, name="", sections=())


def finding_name(finding: Finding) -> str:
    """Return what it is about: "Welcome", "7 Repeats it back to confirm", "All sections"."""
    if finding.number is not None:
        return f"{finding.number} {finding.name}"
    return finding.name or "All sections"


def finding_text(finding: Finding) -> str:
    """Return a strength or something to develop as a sentence; over the twelve months it was worked out from.

    A share of a criterion carries its interval where it is one to develop, for that is said of a person.
    """
    percent = percent_text(finding.percent, _USUAL)
    if finding.number is None:
        return f"{finding_name(finding)}: {percent} over twelve months (n = {finding.n})."
    said = f"{finding_name(finding)}: met in {percent} of {finding.n} over twelve months"
    if finding.kind is FindingKind.DEVELOP and finding.low is not None and finding.high is not None:
        said += f" (95% interval {finding.low:.0f}–{finding.high:.0f}%)"
    return f"{said}."


def shown(finding: Finding) -> Shown:
    """Return it as the talk's draft takes it."""
    return Shown(finding_name(finding), finding_text(finding))
