"""A month's sample: draw it, work through its queue, replace, abandon, and save its certificate."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QStackedWidget, QWidget

from app.domain.months import month_of
from app.domain.words import Purpose
from app.ui.pages.sample_excluding import Excluding
from app.ui.pages.sample_queue import LEAST, WIDTHS, action_of, queue_model
from app.ui.pages.sample_reason import ReasonDialog
from app.ui.pages.sample_side import WIDTH, SampleSide
from app.ui.pages.sample_words import long_month, people_text, plan_text
from app.ui.widgets.beside import Beside
from app.ui.widgets.controls import button, column, frame
from app.ui.widgets.elided import ElidedLabel
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.table import Table
from app.ui.wording import grouped

if TYPE_CHECKING:
    from app.services.sampling import Progress, QueueItem, SampleView
    from app.ui.context import Desk

    _Look = tuple[Progress, tuple[QueueItem, ...], tuple[SampleView, ...], int, int]


class SampleMonth(QWidget):
    """The queue beside the panel, or how to begin where nothing is drawn yet."""

    begin_asked = Signal(int, Purpose)
    evaluation_asked = Signal(int)
    notices_asked = Signal()
    plan_asked = Signal()
    shown = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.period = month_of(self._today)
        self.progress: Progress | None = None
        self._focus_wanted = False
        self.queue: tuple[QueueItem, ...] = ()
        self.model = queue_model(self._today, self)
        self.table = Table(desk.theme, self.tr("The sample"))
        self.table.take(self.model, WIDTHS, LEAST)
        self.about = ElidedLabel("", "quiet")
        self.replace_button = button(self.tr("Replace…"), "", self.replace)
        self.excluding = Excluding(desk, self)
        self.exclude_button = button(self.tr("Exclude…"), "", self.exclude, self.tr("Exclude it from sampling (Del)"))
        self.open_button = button("", "", self.open_current)
        self.side = SampleSide()
        self.empty = EmptyState(desk.theme, "interactions")
        self._stage = QStackedWidget()
        self._lay_out()
        self.table.chosen.connect(lambda _row: self.open_current())
        self.table.current_moved.connect(lambda _row: self._show_current())
        self.side.draw_asked.connect(self.draw)
        self.side.certificate_asked.connect(self.save_certificate)
        self.side.abandon_asked.connect(self.abandon)
        self.side.notices_asked.connect(self.notices_asked)
        self.side.excluded_asked.connect(lambda: self.excluding.show(self.period))
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.exclude)

    @property
    def next(self) -> "QueueItem | None":
        """Return the first of the queue that nobody has begun."""
        return next((item for item in self.queue if item.state == "open"), None)

    @property
    def current(self) -> "QueueItem | None":
        """Return the item of the cursor."""
        place = self.table.current_row()
        return self.queue[place] if place is not None and place < len(self.queue) else None

    def show_period(self, period: int) -> None:
        """Show another month."""
        self.period = period
        self.reload()

    def reload(self) -> None:
        """Look again."""
        desk, period = self._desk, self.period

        def look() -> "_Look":
            sampling = desk.sampling
            progress = sampling.progress(period)
            size = 0 if progress.sample else sampling.frame(period).size
            return progress, sampling.queue(period), sampling.samples(period), size, len(sampling.excluded(period))

        self._desk.tasks.library(look, self._show)

    def take_focus(self) -> None:
        """Put the keyboard to work in the queue, or on drawing it, once it is known which."""
        self._focus_wanted = self.progress is None
        (self.empty.action if self._stage.currentIndex() else self.table).setFocus()

    def evaluate_next(self) -> None:
        """Begin the next of the queue."""
        if self.next is not None:
            self.begin_asked.emit(self.next.interaction_id, Purpose.ROUTINE)

    def open_current(self) -> None:
        """Begin, resume or open the item of the cursor."""
        item = self.current
        if item is None:
            return
        if item.evaluation_id is not None:
            self.evaluation_asked.emit(item.evaluation_id)
        else:
            self.begin_asked.emit(item.interaction_id, Purpose.ROUTINE)

    def draw(self) -> None:
        """Draw the sample, or its next part."""
        sampling, period, by = self._desk.sampling, self.period, self._desk.evaluator.id
        self._desk.tasks.library(lambda: sampling.draw(period, by), lambda _sample: self._changed())

    def replace(self) -> None:
        """Ask why the item of the cursor is taken out, and draw another in its place."""
        item = self.current
        if item is None:
            return
        dialog = ReasonDialog(
            self.tr("Replace this one"),
            self.tr(
                "{0}'s is taken out of the sample and the next by the same method takes its place. "
                "Both stay on the certificate; it cannot be taken back."
            ).format(item.advisor),
            self.tr("Replace"),
            (
                self.tr("The recording cannot be played"),
                self.tr("Wrong advisor"),
                self.tr("No conversation took place"),
                self.tr("The contact is part of a complaint or an appeal"),
            ),
            self.window(),
        )
        dialog.accepted.connect(lambda: self._replace(item, dialog.reason))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def exclude(self) -> None:
        """Ask why the item of the cursor is to be kept out of every sample, and replace it."""
        item = self.current
        if item is not None and item.state != "done":
            self.excluding.ask(item.interaction_id, item.advisor, drawn=True)

    def abandon(self) -> None:
        """Ask why the draw is given up, and give it up."""
        sample = self.progress.sample if self.progress else None
        if sample is None:
            return
        dialog = ReasonDialog(
            self.tr("Abandon this draw"),
            self.tr(
                "Its queue goes away; the draw itself is kept and shown on every certificate of the month, with your "
                "name and the reason. Evaluations already made stay. It cannot be taken back."
            ),
            self.tr("Abandon"),
            (self.tr("Drawn before all recordings had come"), self.tr("The plan was wrong")),
            self.window(),
        )
        dialog.accepted.connect(lambda: self._abandon(sample.id, dialog.reason))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def save_certificate(self) -> None:
        """Ask where to, and save the certificate as PDF and, to be checked with, as JSON beside it."""
        sample = self.progress.sample if self.progress else None
        if sample is None:
            return
        usual = self.tr("Sampling certificate {0}-{1}.pdf").format(self.period // 100, f"{self.period % 100:02}")
        name, _kind = QFileDialog.getSaveFileName(
            self.window(), self.tr("Save the certificate"), str(Path.home() / usual), self.tr("PDF (*.pdf)")
        )
        if name:
            self.write_certificate(Path(name))

    def write_certificate(self, path: Path) -> None:
        """Write the certificate to ``path`` as PDF, and as JSON beside it."""
        sample = self.progress.sample if self.progress else None
        if sample is None:
            return
        sampling, desk, number = self._desk.sampling, self._desk, sample.id
        files = path.with_suffix(".pdf"), path.with_suffix(".json")
        said = self.tr("The certificate is saved as {0}, and as {1} for checking.").format(files[0].name, files[1].name)

        def write() -> None:
            for file in files:
                sampling.write_certificate(number, file)

        desk.tasks.library(write, lambda _none: desk.said.emit(said))

    def _replace(self, item: "QueueItem", reason: str) -> None:
        sampling, by, desk = self._desk.sampling, self._desk.evaluator.id, self._desk

        def done(new: "QueueItem | None") -> None:
            if new is None:
                desk.said.emit(self.tr("Taken out. Nothing is left to draw in its place."))
            self._changed()

        desk.tasks.library(lambda: sampling.replace(item.id, reason, by), done)

    def _abandon(self, sample_id: int, reason: str) -> None:
        sampling, by = self._desk.sampling, self._desk.evaluator.id
        self._desk.tasks.library(lambda: sampling.abandon(sample_id, reason, by), lambda _sample: self._changed())

    def _changed(self) -> None:
        self._focus_wanted = True
        self._desk.library_changed.emit("sample")

    def _show(self, look: "_Look") -> None:
        progress, queue, draws, size, excluded = look
        if progress.period != self.period:
            return
        before, place = self.current, self.table.current_row()
        working = self._stage.isAncestorOf(QApplication.focusWidget() or self)
        self.progress, self.queue = progress, queue
        self.model.show_rows(queue)
        self.side.show_progress(progress, draws, self._today)
        self.side.show_excluded(excluded)
        self._stage.setCurrentIndex(0 if progress.sample else 1)
        if progress.sample is None:
            self._show_empty(progress, size)
        elif queue:
            places = {item.id: place for place, item in enumerate(queue)}
            waiting = self.next
            here = min(place or 0, len(queue) - 1)  # where what stood under the cursor was taken out
            self.table.selectRow(places.get(before.id, here) if before else places[waiting.id] if waiting else 0)
            self.table.scrollTo(self.table.currentIndex())
        self._show_current()
        self.shown.emit()
        if self.isVisible() and (self._focus_wanted or working):
            self.take_focus()

    def _show_empty(self, progress: "Progress", size: int) -> None:
        month = long_month(progress.period)
        title = self.tr("No sample is drawn for {0}").format(month)
        plan = self.tr("By the plan: {0}").format(plan_text(progress.plan))
        if not progress.advisors:
            self.empty.say(title, self.tr("Make advisors known first: a sample is drawn from each advisor's contacts."))
            return
        if not size:
            nothing = self.tr("No interaction of {0} can be drawn by it.").format(month)
            self.empty.say(title, f"{plan}\n{nothing}", self.tr("Change the plan…"), self.plan_asked.emit)
            return
        words = self.tr("{0} interactions of the month can be drawn from.").format(grouped(size))
        names = [person.name for person in progress.unnoticed]
        if names:
            told = self.tr("No notice of monitoring is on record for {0}.").format(people_text(names))
            words = f"{words}\n{told}"
        self.empty.say(title, f"{plan}\n{words}", self.tr("Draw the sample"), self.draw)

    def _show_current(self) -> None:
        item = self.current
        self.open_button.setText(action_of(item))
        self.open_button.setEnabled(item is not None)
        for made in (self.replace_button, self.exclude_button):
            made.setEnabled(item is not None and item.state != "done")
        left = sum(each.state == "open" for each in self.queue)
        self.about.setText(
            self.tr("{0} in the queue, {1} to evaluate").format(grouped(len(self.queue)), grouped(left))
            if self.queue
            else self.tr("The queue is empty until the next part is drawn.")
        )

    def _lay_out(self) -> None:
        bar = frame("foot", column=False, margins=(20, 8, 20, 8))
        inside = bar.layout()
        assert isinstance(inside, QHBoxLayout)
        inside.addWidget(self.about, 1)
        for made in (self.exclude_button, self.replace_button, self.open_button):
            inside.addWidget(made)
        left = QWidget()
        rows = column(left)
        rows.addWidget(self.table, 1)
        rows.addWidget(bar)
        self._stage.addWidget(Beside(left, self.side, WIDTH))
        self._stage.addWidget(self.empty)
        outer = column(self)
        outer.addWidget(self._stage, 1)

    @property
    def _today(self) -> date:
        return self._desk.clock().astimezone().date()
