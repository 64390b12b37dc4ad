"""The panel beside the queue: the plan in words, who is how far, what could not be drawn, and what can be done."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from app.ui.pages.sample_words import long_month, pace_text, people_text, plan_text
from app.ui.widgets.controls import button, clear, column, label, row, scrolled
from app.ui.widgets.elided import ElidedLabel
from app.ui.wording import day_text, grouped

if TYPE_CHECKING:
    from app.services.sampling import AdvisorProgress, Progress, SampleView

WIDTH = 330
"""At every text size: its words wrap, and the queue needs what room is left."""
MOST_SENTENCES = 8


class SampleSide(QFrame):
    """Shows how far a month's sample has come; the signals ask for what can be done with it."""

    draw_asked = Signal()
    certificate_asked = Signal()
    abandon_asked = Signal()
    notices_asked = Signal()
    excluded_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "side")
        self.title = label("", "heading")
        self.plan = label("", "quiet", wrap=True)
        self.pace = label("", "", wrap=True)
        self.bars = QVBoxLayout()
        self.bars.setSpacing(8)
        self.next_part = label("", "quiet", wrap=True)
        self.draw = button(self.tr("Draw the next part"), "", self.draw_asked.emit)
        self.certificate = button(self.tr("Save certificate…"), "", self.certificate_asked.emit)
        self.abandon = button(self.tr("Abandon this draw…"), "link", self.abandon_asked.emit)
        self.unmet_title = label(self.tr("Not in the sample"), "heading")
        self.unmet = label("", "quiet", wrap=True)
        self.warning = label("", "error", wrap=True)
        self.register = button(self.tr("Enter a notice…"), "link", self.notices_asked.emit)
        self.excluded = button("", "link", self.excluded_asked.emit)
        self.besides = label("", "quiet", wrap=True)
        self._lay_out()

    def show_progress(self, progress: "Progress", draws: "tuple[SampleView, ...]", today: date) -> None:
        """Show how far the month has come; ``draws`` are all that were made of it, the abandoned ones too."""
        sample = progress.sample
        self.title.setText(self.tr("{0} sample").format(long_month(progress.period)))
        seed = self.tr(" Seed {0}.").format(sample.seed) if sample else ""
        self.plan.setText(plan_text(progress.plan) + seed)
        done = self.tr("{0} of {1} evaluated").format(grouped(progress.pace.done), grouped(progress.pace.target))
        pace = pace_text(progress)
        current = sample is not None and today.year * 100 + today.month == progress.period
        self.pace.setText(f"{done}. {pace[:1].upper()}{pace[1:]}." if pace and current else f"{done}.")
        clear(self.bars)
        for advisor in progress.advisors:
            self.bars.addWidget(_bar(advisor, self._quota_words(advisor)))
        self._show_next(progress, today)
        self.certificate.setVisible(sample is not None)
        self.abandon.setVisible(sample is not None)
        self._show_unmet(progress)
        self._show_notices(progress)
        self._show_besides(progress, draws)

    def show_excluded(self, count: int) -> None:
        """Say how many of the month are kept out by hand."""
        self.excluded.setText(self.tr("{0} excluded by hand…").format(count))
        self.excluded.setVisible(count > 0)

    def _quota_words(self, advisor: "AdvisorProgress") -> str:
        words = self.tr("{0} of {1}").format(advisor.done, advisor.quota)
        return self.tr("{0} · new").format(words) if advisor.is_new_starter else words

    def _show_next(self, progress: "Progress", today: date) -> None:
        day = progress.next_tranche
        if progress.sample is None or day is None:
            text = self.tr("Everything the plan wants is drawn.") if progress.sample is not None else ""
        elif progress.tranche_due:
            text = self.tr("The next part is due to be drawn.")
        else:
            text = self.tr("The next part can be drawn on {0}.").format(day_text(day, today))
        self.next_part.setText(text)
        self.next_part.setVisible(bool(text))
        self.draw.setVisible(progress.sample is not None and progress.tranche_due)

    def _show_unmet(self, progress: "Progress") -> None:
        said = list(progress.unmet[:MOST_SENTENCES])
        if len(progress.unmet) > MOST_SENTENCES:
            said.append(self.tr("And {0} more on the certificate.").format(len(progress.unmet) - MOST_SENTENCES))
        self.unmet.setText("\n".join(said))
        for part in (self.unmet_title, self.unmet):
            part.setVisible(bool(said))

    def _show_notices(self, progress: "Progress") -> None:
        names = [person.name for person in progress.unnoticed]
        self.warning.setText(
            self.tr("No notice of monitoring is on record for {0}.").format(people_text(names)) if names else ""
        )
        self.warning.setVisible(bool(names))
        self.register.setVisible(bool(names))

    def _show_besides(self, progress: "Progress", draws: "tuple[SampleView, ...]") -> None:
        said = []
        if progress.spot_checks:
            said.append(self.tr("{0} spot checks outside the sample.").format(progress.spot_checks))
        for draw in draws:
            if draw.abandoned_at is not None:
                day = day_text(draw.abandoned_at.date())
                said.append(self.tr("A draw was abandoned on {0}: {1}").format(day, draw.abandon_reason))
        self.besides.setText("\n".join(said))
        self.besides.setVisible(bool(said))

    def _lay_out(self) -> None:
        body = QWidget()
        inside = column(body, margin=18, spacing=10)
        for words in (self.title, self.plan, self.pace):
            inside.addWidget(words)
        inside.addLayout(self.bars)
        inside.addWidget(self.next_part)
        inside.addWidget(self.draw)
        inside.addWidget(self.certificate)
        for words in (self.unmet_title, self.unmet, self.warning):
            inside.addWidget(words)
        inside.addLayout(row(self.register, None))
        inside.addLayout(row(self.excluded, None))
        inside.addWidget(self.besides)
        inside.addLayout(row(self.abandon, None))
        inside.addStretch(1)
        area = scrolled(body)
        for ground in (body, area.viewport()):
            ground.setAutoFillBackground(False)
        column(self).addWidget(area)


def _bar(advisor: "AdvisorProgress", words: str) -> QWidget:
    made = QWidget()
    inside = column(made, spacing=3)
    head = row()
    head.addWidget(ElidedLabel(advisor.name), 1)
    head.addWidget(label(words, "quiet"))
    inside.addLayout(head)
    bar = QProgressBar()
    bar.setTextVisible(False)
    bar.setRange(0, max(advisor.quota, 1))
    bar.setValue(min(advisor.done, max(advisor.quota, 1)))
    bar.setAccessibleName(f"{advisor.name}: {words}")
    inside.addWidget(bar)
    return made
