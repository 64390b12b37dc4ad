"""The quiet lines above and below a transcript: searching it, keeping words of it, a card number suspected in it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QToolButton, QWidget

from app.domain.runs import Span
from app.domain.times import span_text
from app.ui.theme import Theme
from app.ui.widgets.controls import button, label, row

LONGEST = 100


class SearchBar(QWidget):
    """A field with the count of what it found, the way to the next and the one before, and what else can be done.

    Enter and F3 ask for the next hit, with Shift for the one before; Esc empties the field, and again leaves it.
    """

    wanted = Signal(str)
    step_asked = Signal(int)
    list_asked = Signal()
    follow_asked = Signal()
    import_asked = Signal()
    remove_asked = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(self.tr("Search (Ctrl+F)"))
        self.field.setAccessibleName(self.tr("Search the transcript"))
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.field.textChanged.connect(self.wanted)
        self.field.installEventFilter(self)
        self.count = label("", "quiet")
        self.before = button("", "quiet", lambda: self.step_asked.emit(-1), self.tr("Hit before (Shift+F3)"))
        self.after = button("", "quiet", lambda: self.step_asked.emit(1), self.tr("Next hit (F3)"))
        for step in (self.before, self.after):
            step.setAccessibleName(step.toolTip())
        self.follow = button(self.tr("Follow"), "link", self.follow_asked.emit, self.tr("Go along with the playback"))
        self.more = QToolButton()
        self.more.setProperty("kind", "quiet")
        self.more.setText(self.tr("More"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self)
        self._menu.addAction(self.tr("Import another transcript …"), self.import_asked.emit)
        self._menu.addAction(self.tr("Remove this transcript …"), self.remove_asked.emit)
        self.more.setMenu(self._menu)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 0, 0, 4)
        layout.setSpacing(6)
        for part in (self.field, self.count, self.before, self.after):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self.follow)
        layout.addWidget(self.more)
        layout.setStretchFactor(self.field, 3)
        self.follow.hide()
        self.show_count(None, 0)
        theme.changed.connect(self._tint)
        self._tint()

    def show_about(self, text: str) -> None:
        """Say where the transcript comes from."""
        self.more.setToolTip(text)
        self.more.setAccessibleName(self.tr("More about the transcript: {about}").format(about=text))

    def show_count(self, place: int | None, found: int) -> None:
        """Say how much was found, and at which of it the list is (from 0)."""
        wanted = bool(found) or len(self.field.text().strip()) > 1
        for part in (self.count, self.before, self.after):
            part.setVisible(wanted)
        if not found:
            said = self.tr("not found")
        elif place is None:
            said = self.tr("{n} found").format(n=found)
        else:
            said = self.tr("{place} of {n}").format(place=place + 1, n=found)
        self.count.setText(said)
        self.before.setEnabled(found > 0)
        self.after.setEnabled(found > 0)

    def take_focus(self) -> None:
        """Give the keyboard to the field, what is written in it chosen."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Take Enter, the arrows up and down, and Esc from the field."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not control:
            self.step_asked.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.list_asked.emit()
        elif key == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            return False
        return True

    def _tint(self) -> None:
        self.before.setIcon(self._theme.icon("chevron-up", "quiet"))
        self.after.setIcon(self._theme.icon("chevron-down", "quiet"))


class PhraseBar(QFrame):
    """Shows the chosen words and offers to keep them; hidden while none are chosen."""

    kept = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tint")
        self._text = label()
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.keep = button(self.tr("Keep as a moment (Q)"), "", self.kept.emit)
        self.clear = button(self.tr("Clear"), "quiet", self.cleared.emit)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 6, 4)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.keep)
        layout.addWidget(self.clear)
        self.hide()

    def show_phrase(self, words: str, when: str) -> None:
        """Show ``words`` said at ``when``, or hide where there are none."""
        self.setVisible(bool(words))
        room = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, max(120, self._text.width()))
        self._text.setText(f"{when}  “{room}”")
        self._text.setToolTip(words)


class SuspicionBar(QFrame):
    """Says where a card number seems to be read aloud, and asks what to do; hidden while there is none."""

    accepted = Signal(object)  # Span
    dismissed = Signal(object)  # Span
    shown = Signal(object)  # Span

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "said")
        self.setProperty("tone", "trouble")
        self._spans: tuple[Span, ...] = ()
        self._text = label("", wrap=True)
        self.show_it = button(self.tr("Show"), "link", lambda: self.shown.emit(self._spans[0]))
        self.accept = button(self.tr("Mark as sensitive"), "", lambda: self.accepted.emit(self._spans[0]))
        self.dismiss = button(self.tr("Not a card number"), "quiet", lambda: self.dismissed.emit(self._spans[0]))
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(10, 4, 6, 4)
        self._layout.setSpacing(4)
        self._layout.addWidget(self._text, 1)
        self._layout.addLayout(row(None, self.show_it, self.accept, self.dismiss))
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where there is no room beside them."""
        super().resizeEvent(event)
        buttons = sum(part.sizeHint().width() + 8 for part in (self.show_it, self.accept, self.dismiss))
        beside = buttons + 24 * self.fontMetrics().averageCharWidth() <= self.width()
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction != self._layout.direction():
            self._layout.setDirection(direction)
        self.show_it.setVisible(buttons + 16 <= self.width())

    @property
    def text(self) -> str:
        """Return what is being said, nothing while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def show_spans(self, spans: Sequence[Span], *, may_mark: bool) -> None:
        """Ask about the first of ``spans`` (ms); who may not change anything is only told. Heard at once when new."""
        spans = tuple(spans)
        new, self._spans = spans != self._spans, spans
        self.setVisible(bool(spans))
        for part in (self.accept, self.dismiss):
            part.setVisible(may_mark)
        if not spans:
            return
        said = self.tr("A card number seems to be read aloud, {when}.").format(when=span_text(*spans[0]))
        if len(spans) > 1:
            said += " " + self.tr("{n} more after it.").format(n=len(spans) - 1)
        self._text.setText(said)
        self.setAccessibleName(said)
        if new:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
