"""The list of cues: follows the playback, and lets words be chosen by mouse and keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.domain.runs import Span
from app.domain.transcript import Cue, Hit, cue_at, span_of
from app.tokens import Tokens
from app.ui.panels.transcript_choice import Choice, Place, step, word_at
from app.ui.panels.transcript_delegate import TranscriptDelegate
from app.ui.panels.transcript_model import Index, TranscriptModel

Key, Shift, Control = Qt.Key, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
WALKING = (Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Home, Key.Key_End)


class TranscriptView(QListView):
    """Lists cues; a click or Enter asks to go there, dragging or Shift with the arrows chooses words.

    ``following_changed`` tells whether the list goes along with the playback: it does until a person scrolls.
    """

    jump_asked = Signal(int)
    choice_changed = Signal()
    following_changed = Signal(bool)
    left = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cues_model = TranscriptModel()
        self.rows = TranscriptDelegate(tokens, self)
        self.setProperty("role", "cues")
        self.setModel(self.cues_model)
        self.setItemDelegate(self.rows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Transcript"))
        self.setAccessibleDescription(
            self.tr("Enter plays from here; Shift with the left and right arrows chooses words, Q keeps them")
        )
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click must not take the keyboard from the marks
        self.verticalScrollBar().setSingleStep(self.fontMetrics().height() * 2)
        self.verticalScrollBar().actionTriggered.connect(lambda _action: self.follow(False))
        self.following = True
        self._pressed: Place | None = None
        self._dragged = False

    # -- what is shown

    @property
    def cues(self) -> tuple[Cue, ...]:
        """Return the cues as they are shown."""
        return self.cues_model.cues

    @property
    def choice(self) -> Choice | None:
        """Return the words that are chosen."""
        return self.rows.marked.choice

    @property
    def first_row(self) -> int:
        """Return the first cue in sight."""
        return max(0, self.indexAt(QPoint(4, 4)).row())

    def show_cues(self, cues: Sequence[Cue]) -> None:
        """List ``cues``; where these are the same with other words hidden, everything stays where it is."""
        again = len(cues) == len(self.cues)
        self.rows.show_cues(tuple(cues))
        self.cues_model.show_cues(cues)
        self.choose(None)
        marked = self.rows.marked
        marked.hits, marked.hit = {}, None
        if not again:
            marked.playing = None
            self.setCurrentIndex(self.cues_model.index(0))
            self.scrollToTop()
        self.scheduleDelayedItemsLayout()

    def show_position(self, ms: int) -> None:
        """Show what is said at ``ms``."""
        playing = cue_at(self.cues, ms)
        marked = self.rows.marked
        if playing == marked.playing:
            return
        before, marked.playing = marked.playing, playing
        for row in (before, playing):
            self._repaint(row)
        if self.following:
            self._bring_playing()

    def show_suspected(self, spans: Sequence[Span]) -> None:
        """Show that the cues in these spans (ms) may hold a card number."""
        rows = (n for n, cue in enumerate(self.cues) if any(a < cue.end_ms and b > cue.start_ms for a, b in spans))
        self.rows.marked.suspected = frozenset(rows)
        self.viewport().update()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show where a search found something; none of them is gone to yet."""
        by_row: dict[int, list[Hit]] = {}
        for hit in hits:
            by_row.setdefault(hit.cue, []).append(hit)
        self.rows.marked.hits, self.rows.marked.hit = by_row, None
        self.viewport().update()

    def go_to_hit(self, hit: Hit) -> None:
        """Show one hit among the others, in the middle of the list."""
        self.rows.marked.hit = hit
        self.follow(False)
        self.setCurrentIndex(self.cues_model.index(hit.cue))
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
        self.viewport().update()

    def go_to(self, ms: int) -> None:
        """Show what is said at ``ms`` in the middle of the list, wherever the playback is."""
        row = cue_at(self.cues, ms) or 0
        self.follow(False)
        self.setCurrentIndex(self.cues_model.index(row))
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def follow(self, on: bool) -> None:
        """Go along with the playback, or stay where a person scrolled to."""
        if on != self.following:
            self.following = on
            self.following_changed.emit(on)
        if on:
            self._bring_playing()

    def choose(self, choice: Choice | None) -> None:
        """Choose words, or none."""
        if choice != self.choice:
            self.rows.marked.choice = choice
            self.viewport().update()
            self.choice_changed.emit()

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint with other tokens from now on."""
        self.rows.tokens = tokens
        self.viewport().update()

    def _repaint(self, row: int | None) -> None:
        if row is not None:
            self.update(self.cues_model.index(row))

    def _bring_playing(self) -> None:
        """Bring the cue that is playing into view, a third down where it was not; the list keeps still otherwise."""
        row = self.rows.marked.playing
        if row is None or not self.isVisible():
            return
        self.executeDelayedItemsLayout()
        rect, height = self.visualRect(self.cues_model.index(row)), self.viewport().height()
        if rect.top() < 0 or rect.bottom() > height - min(rect.height(), height // 5):
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() - height // 3)

    # -- the keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, choose words, go there; everything else is the page's."""
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not self.cues:
            event.ignore()
        elif key in WALKING and not modifiers:
            self.follow(False)
            super().keyPressEvent(event)
            event.accept()  # at the first and the last cue, too: the page would walk in the checklist
        elif key in (Key.Key_Left, Key.Key_Right) and modifiers in (Shift, Control):
            self._step(1 if key == Key.Key_Right else -1, extend=modifiers == Shift)
        elif key == Key.Key_End and modifiers == Shift and self.choice is not None:
            row = self.choice.head.row
            self.choose(self.choice.moved(word_at(self.cues[row], row, len(self.cues[row].text))))
        elif key in (Key.Key_Return, Key.Key_Enter) and not modifiers:
            self._jump_to_current()
        elif key == Key.Key_Escape and self.choice is not None:
            self.choose(None)
        elif key == Key.Key_Escape:
            self.left.emit()
        else:
            event.ignore()

    def _step(self, by: int, *, extend: bool) -> None:
        """Choose the next word beside the chosen ones: with them, or instead of them."""
        choice = self.choice
        if choice is None:
            row = max(0, self.currentIndex().row())
            place = word_at(self.cues[row], row, 0 if by > 0 else len(self.cues[row].text))
            self.choose(Choice(place, place))
        else:
            head = step(self.cues, choice.head, by)
            self.choose(choice.moved(head) if extend else Choice(head, head))
        chosen = self.choice
        assert chosen is not None
        self.follow(False)
        self.setCurrentIndex(self.cues_model.index(chosen.head.row))

    def _jump_to_current(self) -> None:
        if self.choice is not None:
            start = self.choice.span(self.cues)[0]
        elif self.currentIndex().isValid():
            start = self.cues[self.currentIndex().row()].start_ms
        else:
            return
        self.follow(True)
        self.jump_asked.emit(start)

    # -- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to choose words, or go on with Shift."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        index = self.indexAt(event.position().toPoint())
        self._dragged = False
        self._pressed = self._word_under(event.position())
        if index.isValid():
            self.setCurrentIndex(index)
        if event.modifiers() & Shift and self.choice is not None and self._pressed is not None:
            self._dragged = True
            self.choose(self.choice.moved(self._pressed))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose from the word that was pressed to the one under the mouse."""
        under = self._word_under(event.position())
        shape = Qt.CursorShape.ArrowCursor if under is None else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)
        if not event.buttons() & Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._scroll_towards(event.position().toPoint())
        if under is not None and (self._dragged or under != self._pressed):
            self._dragged = True
            self.follow(False)
            self.choose(Choice(self._pressed, under))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to what was clicked, unless words were chosen."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and not self._dragged and index.isValid():
            self.choose(None)
            cue = self.cues[index.row()]
            place = self._pressed if cue.words else None
            start = span_of(cue, place.first, place.last)[0] if place is not None else cue.start_ms
            self.follow(True)
            self.jump_asked.emit(start)
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Choose the word under the mouse."""
        place = self._word_under(event.position())
        if place is not None:
            self._dragged = True
            self._pressed = place
            self.choose(Choice(place, place))

    def _word_under(self, at: QPointF) -> Place | None:
        index = self.indexAt(at.toPoint())
        if not index.isValid():
            return None
        inside = at - self.rows.text_corner(self.visualRect(index))
        character = self.rows.character_at(index.row(), inside)
        return None if character is None else word_at(self.cues[index.row()], index.row(), character)

    def _scroll_towards(self, at: QPoint) -> None:
        bar = self.verticalScrollBar()
        if at.y() < 0:
            bar.setValue(bar.value() - bar.singleStep())
        elif at.y() > self.viewport().height():
            bar.setValue(bar.value() + bar.singleStep())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, and stay there."""
        self.follow(False)
        super().wheelEvent(event)

    # -- size, font and focus

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew at another width."""
        if self.rows.set_width(self.viewport().width()):
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text is another."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.rows.measure_anew(self.font())
            self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Move the ring."""
        super().currentChanged(current, previous)
        self._ring()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring, on the cue that is playing where the list goes along with it."""
        super().focusInEvent(event)
        if self.following and self.rows.marked.playing is not None:
            self.setCurrentIndex(self.cues_model.index(self.rows.marked.playing))
        self._ring()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self._ring()

    def _ring(self) -> None:
        shown = self.hasFocus() and self.currentIndex().isValid()
        self.rows.marked.focused = self.currentIndex().row() if shown else None
        self.viewport().update()
