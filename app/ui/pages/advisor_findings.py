"""What stands out, as sentences computed from the data, each with the way to the evaluations behind it."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.domain.stands_out import Finding, FindingKind
from app.tokens import Tokens
from app.ui.finding_words import kind_text, plain, words
from app.ui.theme import Theme
from app.ui.widgets.controls import button, clear, column, frame, label

INKS = {FindingKind.STRENGTH: "meets", FindingKind.DEVELOP: "below", FindingKind.SIGNAL: "text"}


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


def _sentence(finding: Finding, tokens: Tokens) -> QLabel:
    ink = getattr(tokens, INKS[finding.kind])
    kind = f'<span style="color:{ink}; font-weight:600">{escape(kind_text(finding.kind))}</span>'
    made = QLabel(f"{kind} — {escape(words(finding))}")
    made.setTextFormat(Qt.TextFormat.RichText)
    made.setWordWrap(True)
    made.setAccessibleName(plain(finding))
    return made
