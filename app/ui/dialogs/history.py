"""The dialog that tells what happened to an evaluation, and what each of its revisions changed."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from app.domain.words import Mark, State
from app.services.evaluation_trail import Revision
from app.services.history import ChangedMark, Event, Told
from app.ui.widgets.chips import Chip, state_text
from app.ui.widgets.controls import button, column, frame, label, row
from app.ui.widgets.mark_switch import mark_word
from app.ui.widgets.room import fitting
from app.ui.wording import day_text

WIDTH, HEIGHT = 720, 560
TONES = {Mark.MET: "meets", Mark.NOT_MET: "below", Mark.NO_OPPORTUNITY: "neutral"}


class HistoryDialog(QDialog):
    """Revisions first, each with its changed marks side by side, then the record; ``open_asked`` brings an id."""

    open_asked = Signal(int)

    def __init__(self, told: Told, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History of this evaluation"))
        self.resize(fitting(self, WIDTH, HEIGHT))
        self._told = told
        self.links: dict[int, QWidget] = {}
        inside = QWidget()
        inside.setProperty("role", "page")
        self._body = column(inside, margin=2, spacing=10)
        for revision in reversed(told.trail.revisions):
            self._body.addWidget(self._revision(revision))
        self._body.addWidget(label(self.tr("What happened"), "heading"))
        self._body.addWidget(self._events())
        self._body.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Revisions and what happened"))
        area.setWidget(inside)
        layout = column(self, margin=20, spacing=12)
        layout.addWidget(label(self.tr("History of this evaluation"), "title"))
        note = self.tr("Every line is in the library’s record, of which nothing is ever changed or taken out.")
        layout.addWidget(label(note, "quiet", wrap=True))
        layout.addWidget(area, 1)
        self.close_button = button(self.tr("Close"), "main", self.accept)
        self.close_button.setDefault(True)
        layout.addLayout(row(None, self.close_button))
        area.setFocus()

    def _revision(self, revision: Revision) -> QWidget:
        card = frame("card", margins=(0, 0, 0, 0))
        inside = QWidget()
        layout = column(inside, margin=12, spacing=6)
        body = card.layout()
        assert body is not None
        body.addWidget(inside)
        title = self.tr("Revision {0}").format(revision.number) if revision.number > 1 else self.tr("First evaluation")
        by = revision.finalised_by or revision.evaluator
        state = self.tr("Superseded") if revision.superseded and revision.finalised_at else state_text(revision.state)
        chip = _chip(state, "meets" if revision.standing else "neutral")
        head = row(label(title, "heading"), chip, None)
        if revision.id != self._told.trail.evaluation_id:
            link = button(self.tr("Open"), "", partial(self._open, revision.id))
            link.setAccessibleName(self.tr("Open {0}").format(title))
            head.addWidget(link)
            self.links[revision.id] = link
        day = revision.finalised_at or revision.begun_at
        verb = self.tr("Finalised by {0} on {1}") if revision.finalised_at else self.tr("Begun by {0} on {1}")
        when = label(verb.format(by, f"{day_text(day.date())}, {day:%H:%M}"), "quiet", wrap=True)
        layout.addLayout(head)
        layout.addWidget(when)
        if revision.reason:
            layout.addWidget(_selectable(self.tr("Why: {0}").format(revision.reason)))
        changes = self._told.changes.get(revision.id)
        if changes is not None:
            layout.addWidget(self._changes(changes, draft=revision.state is State.DRAFT))
        return card

    def _changes(self, changes: tuple[ChangedMark, ...], *, draft: bool) -> QWidget:
        if not changes:
            words = self.tr("No mark is changed yet.") if draft else self.tr("No mark was changed.")
            return label(words, "quiet")
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(3, 2)
        for place, name in enumerate(
            (self.tr("Criterion"), self.tr("Before"), self.tr("After"), self.tr("Changed by"))
        ):
            grid.addWidget(label(name, "small"), 0, place)
        for line, change in enumerate(changes, start=1):
            grid.addWidget(_selectable(f"{change.number} {change.short}"), line, 0)
            grid.addWidget(_mark(change.before), line, 1, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(_mark(change.after), line, 2, Qt.AlignmentFlag.AlignLeft)
            when = f", {day_text(change.at.date())}" if change.at else ""
            grid.addWidget(label(f"{change.by}{when}", "quiet", wrap=True), line, 3)
        return inside

    def _events(self) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        for line, event in enumerate(self._told.events):
            when = label(f"{day_text(event.at.date())} {event.at:%H:%M}", "quiet")
            grid.addWidget(when, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(event.by or self.tr("nobody named"), "quiet"), line, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_selectable(_words(event)), line, 2)
        return inside

    def _open(self, evaluation_id: int) -> None:
        self.accept()
        self.open_asked.emit(evaluation_id)


def _words(event: Event) -> str:
    return f"{event.what}: {event.more}" if event.more else event.what


def _mark(mark: Mark | None) -> Chip:
    return _chip(mark_word(mark), TONES[mark]) if mark else _chip("–", "neutral")


def _chip(words: str, tone: str) -> Chip:
    made = Chip(words, tone)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
    return made


def _selectable(words: str) -> QLabel:
    made = label(words, wrap=True)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
