"""What stands out, as sentences computed from the data, each with the way to the evaluations behind it."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from app.domain.stands_out import Finding, FindingKind
from app.tokens import Tokens
from app.ui.finding_words import kind_text, plain, words
from app.ui.theme import Theme
from app.ui.widgets.controls import button, column, frame, label

INKS = {FindingKind.STRENGTH: "meets", FindingKind.DEVELOP: "below", FindingKind.SIGNAL: "text"}
FIRST = 7
"""So many are shown at once: two strengths, two to develop and the newest three signals; older ones when asked for."""


class Findings(QFrame):
    """A card with the sentences; ``asked`` brings the ``Finding`` whose evaluations are wanted.

    Its lines are made once and filled for each advisor: making them anew is felt.
    """

    asked = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._theme = theme
        self._found: Sequence[Finding] = ()
        self._made: list[_Line] = []
        self.none = label(self.tr("Nothing yet: no figure is clear enough of chance to be named."), "quiet", wrap=True)
        self.more = button("", "link", self._show_all)
        self.more.hide()
        layout = column(self, margin=16, spacing=6)
        layout.addWidget(label(self.tr("What stands out"), "heading"))
        layout.addWidget(label(self.tr("the last twelve months"), "small"))
        layout.addWidget(self.none)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        layout.addLayout(self._lines)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        theme.changed.connect(self._take_colours)

    @property
    def shown(self) -> int:
        """Return how many are shown."""
        return sum(not line.isHidden() for line in self._made)

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Show what stands out, or that nothing does."""
        self._found = found
        self._fill(FIRST)

    def _take_colours(self) -> None:
        self._fill(self.shown)

    def _show_all(self) -> None:
        self._fill(len(self._found))
        self._made[FIRST].way.setFocus(Qt.FocusReason.OtherFocusReason)  # the button goes, the keyboard stays

    def _fill(self, most: int) -> None:
        """Show at most so many."""
        shown = self._found[:most]
        while len(self._made) < len(shown):
            self._made.append(_Line(self.asked.emit, is_first=not self._made))
            self._lines.addWidget(self._made[-1])
        for line, finding in zip(self._made, shown, strict=False):
            line.show_finding(finding, self._theme.tokens)
        for place, line in enumerate(self._made):
            line.setVisible(place < len(shown))
        left = len(self._found) - len(shown)
        self.more.setText(
            self.tr("Show 1 older signal") if left == 1 else self.tr("Show {0} older signals").format(left)
        )
        self.more.setVisible(left > 0)
        self.none.setHidden(bool(self._found))


class _Line(QWidget):
    """One sentence above the way to the evaluations behind it, below a rule where it is not the first."""

    def __init__(self, asked: Callable[[Finding], object], *, is_first: bool) -> None:
        super().__init__()
        self._finding: Finding | None = None
        self.sentence = QLabel()
        self.sentence.setTextFormat(Qt.TextFormat.RichText)
        self.sentence.setWordWrap(True)
        self.way = button(self.tr("Show the evaluations"), "link", lambda: self._finding and asked(self._finding))
        inside = column(self, spacing=6)
        if not is_first:
            inside.addWidget(frame("line"))
        inside.addWidget(self.sentence)
        inside.addWidget(self.way, 0, Qt.AlignmentFlag.AlignLeft)

    def show_finding(self, finding: Finding, tokens: Tokens) -> None:
        """Say this one."""
        self._finding = finding
        ink = getattr(tokens, INKS[finding.kind])
        kind = f'<span style="color:{ink}; font-weight:600">{escape(kind_text(finding.kind))}</span>'
        self.sentence.setText(f"{kind} — {escape(words(finding))}")
        self.sentence.setAccessibleName(plain(finding))
        self.way.setAccessibleName(self.tr("Show the evaluations behind: {0}").format(plain(finding)))
