"""What stands out in an advisor's figures, in words: on their page, above the evaluations behind it, and on Today."""

from PySide6.QtCore import QCoreApplication

from app.domain.control import Signal, SignalKind
from app.domain.stands_out import Finding, FindingKind
from app.domain.words import Mark
from app.ui.wording import month_text, percentage

ROW = 2
"""From so many months on it is worth saying that a section kept above the edge."""


def plain(finding: Finding) -> str:
    """Return a finding as it is read aloud and stands above its evaluations: "Develop: 14 Talks over … 61% of 18"."""
    return f"{kind_text(finding.kind)}: {words(finding)}"


def behind_words(finding: Finding, count: int) -> str:
    """Return what the ``count`` evaluations behind a finding are: "Develop: … · not met in these 31"."""
    said = (
        QCoreApplication.translate("Findings", "not met in these {0}")
        if finding.behind.mark is Mark.NOT_MET
        else QCoreApplication.translate("Findings", "from these {0}")
    )
    return f"{plain(finding)} · {said.format(count)}"


def kind_text(kind: FindingKind) -> str:
    """Return what a finding is."""
    return {
        FindingKind.STRENGTH: QCoreApplication.translate("Findings", "Strength"),
        FindingKind.DEVELOP: QCoreApplication.translate("Findings", "Develop"),
        FindingKind.SIGNAL: QCoreApplication.translate("Findings", "Signal"),
    }[kind]


def words(finding: Finding) -> str:
    """Return a finding as a sentence with its figures."""
    if finding.signal is not None:
        return _signal_words(finding, finding.signal)
    percent = percentage(finding.percent)
    if finding.number is None:
        said = QCoreApplication.translate("Findings", "{0} at {1}, n = {2}").format(finding.name, percent, finding.n)
        if finding.in_a_row >= ROW:
            row = QCoreApplication.translate("Findings", "above 90% for {0} months running")
            said += f"; {row.format(finding.in_a_row)}"
        return said
    name = f"{finding.number} {finding.name}"
    said = QCoreApplication.translate("Findings", "{0}: met in {1} of {2}").format(name, percent, finding.n)
    if finding.kind is FindingKind.DEVELOP and finding.low is not None and finding.high is not None:
        said += f" ({finding.low:.0f}–{finding.high:.0f}%)"
    return said


def _signal_words(finding: Finding, signal: Signal) -> str:
    name = finding.name or QCoreApplication.translate("Findings", "The whole score")
    month, percent = month_text(signal.month), percentage(finding.percent)
    if signal.kind is SignalKind.OUTSIDE:
        said = (
            QCoreApplication.translate("Findings", "{0} rose above its usual range in {1} ({2}, n = {3})")
            if signal.is_up
            else QCoreApplication.translate("Findings", "{0} fell below its usual range in {1} ({2}, n = {3})")
        ).format(name, month, percent, finding.n)
        back = QCoreApplication.translate("Findings", "back in range since")
        return f"{said}; {back}" if finding.is_over else said
    count = len(signal.months)
    if signal.kind is SignalKind.RUN:
        said = (
            QCoreApplication.translate("Findings", "{0} above its usual middle for {1} months, up to {2} ({3})")
            if signal.is_up
            else QCoreApplication.translate("Findings", "{0} below its usual middle for {1} months, up to {2} ({3})")
        )
    else:
        said = (
            QCoreApplication.translate("Findings", "{0} rose {1} months running, up to {2} ({3})")
            if signal.is_up
            else QCoreApplication.translate("Findings", "{0} fell {1} months running, up to {2} ({3})")
        )
    return said.format(name, count, month, percent)


def signal_words(signal: Signal) -> str:
    """Return a signal in the few words of a table's cell: "below the usual range", "8 months above the middle"."""
    if signal.kind is SignalKind.OUTSIDE:
        return (
            QCoreApplication.translate("Findings", "above the usual range")
            if signal.is_up
            else QCoreApplication.translate("Findings", "below the usual range")
        )
    if signal.kind is SignalKind.RUN:
        said = (
            QCoreApplication.translate("Findings", "{0} months above the middle")
            if signal.is_up
            else QCoreApplication.translate("Findings", "{0} months below the middle")
        )
    else:
        said = (
            QCoreApplication.translate("Findings", "rising for {0} months")
            if signal.is_up
            else QCoreApplication.translate("Findings", "falling for {0} months")
        )
    return said.format(len(signal.months))
