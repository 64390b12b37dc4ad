"""What stands out, as sentences computed from the data, each with the way to the evaluations behind it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.domain.control import Signal as ControlSignal
from app.domain.control import SignalKind
from app.domain.stands_out import Finding, FindingKind
from app.domain.words import Mark
from app.tokens import Tokens
from app.ui.theme import Theme
from app.ui.widgets.controls import button, clear, column, frame, label
from app.ui.wording import month_text, percentage

INKS = {FindingKind.STRENGTH: "meets", FindingKind.DEVELOP: "below", FindingKind.SIGNAL: "text"}
ROW = 2
"""From so many months on it is worth saying that a section kept above the edge."""


class Findings(QFrame):
    """A card with the sentences; ``asked`` brings the ``Finding`` whose evaluations are wanted."""

    asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._theme = theme
        self._found: Sequence[Finding] = ()
        layout = column(self, margin=16, spacing=6)
        layout.addWidget(label(self.tr("What stands out"), "heading"))
        layout.addWidget(label(self.tr("the last twelve months"), "small"))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        layout.addLayout(self._lines)
        layout.addStretch(1)
        theme.changed.connect(lambda: self.show_findings(self._found))

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Show what stands out, or that nothing does."""
        self._found = found
        clear(self._lines)
        if not found:
            none = self.tr("Nothing yet: no figure is clear enough of chance to be named.")
            self._lines.addWidget(label(none, "quiet", wrap=True))
        for place, finding in enumerate(found):
            if place:
                self._lines.addWidget(frame("line"))
            self._lines.addWidget(_sentence(finding, self._theme.tokens))
            self._lines.addWidget(self._way(finding), 0, Qt.AlignmentFlag.AlignLeft)

    def _way(self, finding: Finding) -> QWidget:
        """Return the link to the evaluations behind a finding."""
        made = button(self.tr("Show the evaluations"), "link", lambda: self.asked.emit(finding))
        made.setAccessibleName(self.tr("Show the evaluations behind: {0}").format(plain(finding)))
        return made


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


def _signal_words(finding: Finding, signal: ControlSignal) -> str:
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


def _sentence(finding: Finding, tokens: Tokens) -> QLabel:
    ink = getattr(tokens, INKS[finding.kind])
    kind = f'<span style="color:{ink}; font-weight:600">{escape(kind_text(finding.kind))}</span>'
    made = QLabel(f"{kind} — {escape(words(finding))}")
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setAccessibleName(plain(finding))
    return made
