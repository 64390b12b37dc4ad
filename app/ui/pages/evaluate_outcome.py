"""What came out of a finalised evaluation, and what to do next."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.scorecard import Scorecard
from app.domain.scoring import Result, percent_text
from app.ui.widgets.chips import band_text
from app.ui.widgets.controls import button, label, restyle


class OutcomePanel(QFrame):
    """The result in words with the sheet and the advisor's trends one press away."""

    sheet_pressed = Signal()
    advisor_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "outcome")
        self._figure = label("", "figure")
        self._band = label("", "heading")
        self._why = label("", "quiet", wrap=True)
        self._why.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.sheet = button(self.tr("Feedback sheet"), "main", self.sheet_pressed.emit, self.tr("Ctrl+P"))
        self.advisor = button("", "", self.advisor_pressed.emit)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._band)
        words.addWidget(self._why)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 10, 14, 10)
        layout.setSpacing(14)
        layout.addWidget(self._figure)
        layout.addLayout(words, 1)
        layout.addWidget(self.advisor)
        layout.addWidget(self.sheet)
        self.hide()

    @property
    def figure_text(self) -> str:
        """Return the percentage shown."""
        return self._figure.text()

    def show_outcome(self, card: Scorecard, result: Result, advisor: str) -> None:
        """Show a finished result and who it is about."""
        outcome = result.total.outcome
        assert outcome is not None
        for part in (self, self._figure, self._band):
            restyle(part, "tone", str(outcome.band))
        self._figure.setText("–" if outcome.percent is None else percent_text(outcome.percent, card))
        self._band.setText(band_text(outcome.band))
        self._why.setText(tally_words(result))
        self.advisor.setText(self.tr("{advisor}'s progress").format(advisor=advisor))
        self.show()


def tally_words(result: Result) -> str:
    """Return how a result came about: points covered, what had no opportunity, and why the best band was withheld."""
    total = result.total
    words = [_say("{covered} of {of} covered").format(covered=total.covered, of=total.of)]
    if total.no_opportunity:
        words.append(_say("{n} with no opportunity").format(n=total.no_opportunity))
    if total.outcome is not None and total.outcome.capped:
        words.append(_say("too little was shown for the best band"))
    return ", ".join(words)


def _say(words: str) -> str:
    return QCoreApplication.translate("Outcome", words)
