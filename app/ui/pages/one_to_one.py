"""One one-to-one: prepared and held in it, with the figures, clips and actions beside the talk, and written up."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.action_values import NewAction
from app.services.one_to_one_values import OneToOneState, TalkTexts
from app.ui.messages import TROUBLE, MessageBar
from app.ui.pages.action_steps import ActionSteps
from app.ui.pages.evaluate_saving import Saver
from app.ui.pages.one_to_one_cards import CommentsCard, FiguresCard, MeetingActions
from app.ui.pages.one_to_one_clips import ClipsCard, ClipsDialog
from app.ui.pages.one_to_one_head import OneToOneHead
from app.ui.pages.one_to_one_playing import ClipPlayer
from app.ui.pages.one_to_one_steps import OneToOneSteps
from app.ui.pages.one_to_one_texts import TalkFields
from app.ui.widgets.controls import button, column, row, scrolled

if TYPE_CHECKING:
    from app.services.one_to_one_values import ClipView, OneToOneView
    from app.ui.context import Desk

SIDE_WIDTH = 360


class OneToOnePage(QWidget):
    """Shows one; ``left`` asks for the list again, ``changed`` comes after each step.

    ``evaluation_asked`` brings an evaluation to be opened, ``action_asked`` an action to be shown in full.
    """

    left = Signal()
    changed = Signal()
    evaluation_asked = Signal(int)
    action_asked = Signal(int)
    shown = Signal(object)  # OneToOneView

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.view: OneToOneView | None = None
        self._wanted: int | None = None
        self.saver = Saver(desk.tasks, self)
        self.steps = OneToOneSteps(desk, self)
        self.action_steps = ActionSteps(desk, self)
        self.player = ClipPlayer(desk, self)
        self.head = OneToOneHead()
        self.title, self.chip, self.about, self.kept = self.head.title, self.head.chip, self.head.about, self.head.kept
        self.back_button, self.main_button = self.head.back_button, self.head.main_button
        self.bar = MessageBar()
        self.fields = TalkFields()
        self.figures, self.clips = FiguresCard(), ClipsCard()
        self.comments, self.actions_card = CommentsCard(), MeetingActions()
        self.fill_button = button(self.tr("Begin the empty boxes"), "", self._fill)
        self._lay_out()
        self._connect()

    # -- opening and leaving

    def load(self, one_to_one_id: int) -> None:
        """Open a one-to-one; what was being typed in another is kept first."""
        self.flush()
        self._wanted = one_to_one_id
        meetings, tasks = self._desk.one_to_ones, self._desk.tasks
        self.saver.when_empty(lambda: tasks.library(lambda: meetings.one(one_to_one_id), self._show))

    def reload(self) -> None:
        """Read it again."""
        if self._wanted is not None:
            self.load(self._wanted)

    def put_away(self) -> None:
        """Keep what was typed, fall silent and show nothing any more."""
        self.flush()
        self.player.close()
        self.view = self._wanted = None

    def flush(self) -> None:
        """Keep what was typed and not kept yet."""
        self.fields.flush()

    def take_focus(self) -> None:
        """Put the keyboard to work: on the next step, in the talk once it is prepared."""
        if self.view is None or self.view.state in {OneToOneState.PLANNED, OneToOneState.DOCUMENTED}:
            (self.main_button if self.main_button.isVisible() else self.back_button).setFocus()
        else:
            self.fields.fields["summarise"].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the talk most of the width."""
        super().resizeEvent(event)
        self._scale()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep everything and fall silent when something else is shown."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.flush()
            self.player.stop()

    # -- showing

    def _show(self, view: "OneToOneView") -> None:
        if view.id != self._wanted:
            return
        again = self.view is not None and self.view.id == view.id
        self.view = view
        today = self._today
        self.head.show_view(view)
        if not (again and self._typing):
            self.fields.show_texts(view.texts, read_only=view.read_only)
        self.figures.show_view(view)
        self.comments.show_view(view, today)
        self.actions_card.show_view(view, today)
        self.clips.show_clips(view.clips, today, read_only=view.read_only)
        empty = not all((view.texts.summarise, view.texts.ask, view.texts.formulate, view.texts.express))
        self.fill_button.setVisible(not view.read_only and view.state is not OneToOneState.PLANNED and empty)
        if not again:
            self.kept.setText("")
            self.bar.hide()
            self.take_focus()
        self.shown.emit(view)

    @property
    def _typing(self) -> bool:
        return any(field.hasFocus() for field in self.fields.fields.values())

    # -- steps

    def _step(self) -> None:
        """Take the next step: prepare, held, written up."""
        view = self.view
        if view is None:
            return
        self.flush()
        if view.state is OneToOneState.PLANNED:
            self.saver.when_empty(lambda: self.steps.prepare(view))
        elif view.state is OneToOneState.PREPARED:
            self.saver.when_empty(lambda: self.steps.hold(view))
        elif view.state is OneToOneState.HELD:
            self.saver.when_empty(lambda: self.steps.document(view))

    def _plan(self) -> None:
        if self.view is not None:
            self.steps.move(self.view)

    def _call_off(self) -> None:
        if self.view is not None:
            self.steps.call_off(self.view)

    def _reopen(self) -> None:
        if self.view is not None:
            self.steps.reopen(self.view)

    def _fill(self) -> None:
        """Begin the boxes that are empty from the evaluations; what is written stays."""
        view, meetings = self.view, self._desk.one_to_ones
        if view is not None:
            self._desk.tasks.library(lambda: meetings.draft(view.id), self._take_draft)

    def _take_draft(self, draft: object) -> None:
        for name in ("summarise", "ask", "formulate", "express"):
            field = self.fields.fields[name]
            if not field.toPlainText().strip():
                field.setPlainText(getattr(draft, name))
        self.flush()
        self.fill_button.hide()

    def _agree(self) -> None:
        view = self.view
        if view is not None:
            here = None if view.state is OneToOneState.CALLED_OFF else view.id
            agreed_on = view.held_on
            self.action_steps.agree(
                view.advisor.name, NewAction(view.advisor.id, "", one_to_one_id=here, agreed_on=agreed_on)
            )

    def _find_action(self, action: object) -> None:
        self.action_steps.done(action)  # type: ignore[arg-type]

    # -- what is typed and chosen

    def _write(self, texts: TalkTexts) -> None:
        view, meetings = self.view, self._desk.one_to_ones
        if view is not None:
            self.saver.push(lambda: meetings.write(view.id, texts), f"texts of {view.id}")

    def _choose(self) -> None:
        view, meetings = self.view, self._desk.one_to_ones
        if view is not None:
            self._desk.tasks.library(
                lambda: meetings.clips_between(view.id), lambda found: self._ask_clips(view, found)
            )

    def _ask_clips(self, view: "OneToOneView", found: "tuple[ClipView, ...]") -> None:
        dialog = ClipsDialog(view.clips, found, self._today, self.window())
        meetings = self._desk.one_to_ones

        def keep() -> None:
            chosen = dialog.chosen()
            self.saver.push(lambda: meetings.choose_clips(view.id, chosen), "clips")
            self.saver.when_empty(self.reload)

        dialog.accepted.connect(keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _refused(self, said: str) -> None:
        self.bar.say(said, TROUBLE)

    def _stepped(self) -> None:
        self.bar.hide()
        self.reload()
        self.changed.emit()

    def _connect(self) -> None:
        head = self.head
        for pressed, do in (
            (head.back_button, self.left.emit),
            (head.plan_button, self._plan),
            (head.off_button, self._call_off),
            (head.reopen_button, self._reopen),
            (head.main_button, self._step),
        ):
            pressed.clicked.connect(lambda _checked=False, do=do: do())
        self.fields.written.connect(self._write)
        self.fields.left.connect(self.back_button.setFocus)
        self.saver.saving.connect(lambda: self.kept.setText(self.tr("saving …")))
        self.saver.saved.connect(lambda at: self.kept.setText(self.tr("Saved {0:%H:%M:%S}").format(at)))
        self.saver.failed.connect(self._refused)
        self.steps.changed.connect(self._stepped)
        self.steps.refused.connect(self._refused)
        self.action_steps.changed.connect(self._stepped)
        self.clips.choose_asked.connect(self._choose)
        self.clips.play_asked.connect(self.player.play)
        self.clips.stop_asked.connect(self.player.stop)
        self.clips.evaluation_asked.connect(self.evaluation_asked)
        self.player.playing.connect(self.clips.show_playing)
        self.player.said.connect(self.clips.say)
        self.comments.evaluation_asked.connect(self.evaluation_asked)
        self.actions_card.agree_asked.connect(self._agree)
        self.actions_card.done_asked.connect(self._find_action)
        self.actions_card.action_asked.connect(self.action_asked)
        self._desk.theme.changed.connect(self._scale)

    def _lay_out(self) -> None:
        self.fill_button.hide()
        side = QWidget()
        cards = column(side, spacing=12)
        cards.setContentsMargins(0, 0, 4, 0)
        for card in (self.figures, self.clips, self.actions_card, self.comments):
            cards.addWidget(card)
        cards.addStretch(1)
        self._side = scrolled(side)
        body = QWidget()
        halves = QHBoxLayout(body)
        halves.setContentsMargins(16, 12, 16, 12)
        halves.setSpacing(12)
        talk = column(spacing=8)
        talk.addLayout(row(self.fill_button, None))
        talk.addWidget(scrolled(self.fields), 1)
        halves.addLayout(talk, 1)
        halves.addWidget(self._side)
        outer = column(self)
        outer.addWidget(self.head)
        outer.addWidget(self.bar)
        outer.addWidget(body, 1)
        self._scale()

    def _scale(self) -> None:
        self._side.setFixedWidth(min(self._desk.theme.px(SIDE_WIDTH), self.width() * 2 // 5))

    @property
    def _today(self) -> date:
        return self._desk.clock().astimezone().date()
