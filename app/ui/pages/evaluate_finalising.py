"""The way from a complete draft to a finalised evaluation: what is missing, the look at the edge, the closing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from app.domain import scoring
from app.domain.words import Mark
from app.services.evaluating import Evaluation, NotReady, Texts
from app.ui.messages import TROUBLE, sentence
from app.ui.widgets.chips import band_text
from app.ui.widgets.mark_switch import mark_word

if TYPE_CHECKING:
    from app.ui.pages.evaluate import EvaluatePage


class Finalising(QObject):
    """Carries out Finalise for the page: nothing is closed before everything typed and marked is in the file."""

    def __init__(self, page: "EvaluatePage") -> None:
        super().__init__(page)
        self._page = page
        self._under_way = False
        page.guard.shown.connect(page.foot.finalise.setDisabled)  # one main action at a time

    def begin(self) -> None:
        """Go to what is missing and say why, ask for a look at the band's edge, or finalise."""
        work = self._page.work
        if work is None or work.read_only or self._under_way:
            return
        self._page.panels.flush()
        missing = work.hindrance()
        if missing is not None:
            work.point(*missing)
            self._page.checklist.take_focus()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._page, missing[1]))
            return
        edge = scoring.edge_marks(work.sheet.card, work.sheet.marks, work.sheet.evidenced)
        if edge:
            self._ask(edge)
        else:
            self._close(edge_seen=False)

    def confirmed(self) -> None:
        """Finalise after the look at the edge."""
        self._page.checklist.take_focus()
        self._close(edge_seen=True)

    def give_up(self) -> None:
        """Do not finalise later on because a save works again: somebody pressed once, long ago."""
        self._under_way = False
        if self._page.work is not None:
            self._page.work.saver.forget_waiting()

    def suggest(self) -> None:
        """Begin the empty feedback texts from moments and notes."""
        work = self._page.work
        if work is None or work.read_only:
            return
        self._page.panels.flush()
        evaluating, here = self._page.desk.evaluating, work.id

        def suggested(texts: Texts) -> None:
            if self._page.work is work:
                work.write_texts(texts)
                self._page.panels.feedback.show_texts(texts, read_only=False)

        work.saver.when_empty(
            lambda: self._page.desk.tasks.library(lambda: evaluating.suggested_texts(here), suggested)
        )

    def _ask(self, edge: tuple[int, ...]) -> None:
        work = self._page.work
        assert work is not None
        outcome = work.sheet.result.total.outcome
        assert outcome is not None
        marks = [(n, f"{work.criterion_words(n)}{self._mark_words(n)}") for n in edge]
        self._page.guard.ask(band_text(outcome.band), marks)

    def _mark_words(self, number: int) -> str:
        """Return what a mark at the edge is, where it is not the usual one."""
        mark = self._page.work.sheet.marks[number - 1] if self._page.work is not None else None
        return "" if mark in (None, Mark.MET) else f" – {mark_word(mark)}"

    def _close(self, *, edge_seen: bool) -> None:
        page, work = self._page, self._page.work
        assert work is not None
        self._under_way = True
        evaluating, here, by = page.desk.evaluating, work.id, page.desk.evaluator.id
        page.keep_place()
        page.time.keep(every=1)

        def close() -> Evaluation:
            evaluation = evaluating.open(here)
            suggested = evaluating.suggested_texts(here)
            if suggested != evaluation.texts:
                evaluating.write_texts(here, suggested, by)
            return evaluating.finalise(here, by, edge_seen)

        work.saver.when_empty(lambda: page.desk.tasks.library(close, self._closed, self._refused), even_later=False)

    def _closed(self, evaluation: Evaluation) -> None:
        self._under_way = False
        page = self._page
        if page.work is not None and page.work.id == evaluation.id:
            page.show_evaluation(evaluation)
            page.outcome.sheet.setFocus()
        page.desk.library_changed.emit("evaluations")
        page.finalised.emit(evaluation.id)

    def _refused(self, error: Exception) -> None:
        self._under_way = False
        work = self._page.work
        if isinstance(error, NotReady) and work is not None:
            readiness = error.readiness
            number = readiness.first_unmarked or readiness.first_without_evidence
            if number is None:
                self._ask(readiness.edge)
            else:
                work.point(number, str(error))
            return
        said = sentence(error)
        if said is None:
            self._page.desk.tasks.unhandled(error)
        self._page.bar.say(said or self.tr("The evaluation could not be finalised."), TROUBLE)
