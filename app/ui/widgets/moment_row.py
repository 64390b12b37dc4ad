"""One piece of evidence as a line: when, which criterion, what was said, its mark; with buttons to edit and delete."""

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.domain.words import Mark
from app.ui.theme import Theme
from app.ui.widgets.chips import Chip
from app.ui.widgets.controls import button
from app.ui.widgets.link_button import LinkButton
from app.ui.widgets.mark_switch import SIGNS, mark_word
from app.ui.widgets.painted import focus_ring, grown, ink, painting

TONES = {Mark.MET: "meets", Mark.NOT_MET: "below", Mark.NO_OPPORTUNITY: "neutral"}


@dataclass(frozen=True, slots=True)
class MomentLine:
    """What a line shows: a place, a title, words, its criterion's mark; a note is not removable; ``key`` finds it."""

    key: object
    when: str
    title: str
    words: str
    mark: Mark | None
    removable: bool = True


class MomentRow(QWidget):
    """Shows one line; a click or Enter replays it, F2 edits it, Delete takes it away."""

    replay_asked = Signal(object)
    edit_asked = Signal(object)
    delete_asked = Signal(object)

    def __init__(self, line: MomentLine, theme: Theme, *, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self._theme, self._read_only = theme, read_only
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._link = LinkButton(theme.tokens, self)  # a widget shown without a parent would be a window
        self._link.setFixedWidth(grown(58, self.font()))
        played = line.removable
        spoken = self.tr("Play from {time}").format(time=line.when) if played else self.tr("Open the note")
        self._link.show_link(f"▶ {line.when}" if played else line.when, spoken, quiet=not played)
        self._link.clicked.connect(lambda: self.replay_asked.emit(line.key))
        self.words = QLabel(_rich(line))
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._chip = Chip("", "neutral")
        self._tools: list[QPushButton] = []
        self._lay_out()
        self._describe()

    def _tool(self, glyph: str, tip: str, asked: object) -> QPushButton:
        made = button("", "tool", lambda: asked.emit(self.line.key), tip)  # type: ignore[attr-defined]
        made.setParent(self)  # not in the layout: it lies over the words while the mouse is here, and nothing moves
        side = grown(16, self.font())
        made.setIcon(self._theme.icon(glyph, "quiet"))
        made.setIconSize(QSize(side, side))
        made.setAccessibleName(tip)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line itself has the keyboard, with F2 and Delete
        made.setFixedSize(grown(26, self.font()), grown(24, self.font()))
        return made

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 6, 2, 7)
        layout.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(self._link, 0, top)
        layout.addWidget(self.words, 1)
        layout.addWidget(self._chip, 0, top)
        if self.line.mark is not None:
            self._chip.say(f"{SIGNS[self.line.mark]} {mark_word(self.line.mark)}", TONES[self.line.mark])
        self._chip.setVisible(self.line.mark is not None)

    def _show_tools(self) -> None:
        here = not self._read_only and (self.underMouse() or self.hasFocus())
        if here and not self._tools:  # made when first needed: most lines never are
            self._tools = [self._tool("edit", self.tr("Edit (F2)"), self.edit_asked)]
            if self.line.removable:
                tip = self.tr("Delete (Delete); Ctrl+Z brings it back")
                self._tools.append(self._tool("delete", tip, self.delete_asked))
        right = self._chip.x() - 6 if self._chip.isVisibleTo(self) else self.width() - 4
        for tool in reversed(self._tools):
            right -= tool.width() + 2
            tool.move(right, 4)
            tool.setVisible(here)
            tool.raise_()
        self.update()

    def _describe(self) -> None:
        line = self.line
        spoken = (line.when, line.title, line.words, mark_word(line.mark) if line.mark else "")
        self.setAccessibleName(", ".join(part for part in spoken if part))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Bring the buttons under the mouse."""
        super().enterEvent(event)
        self._show_tools()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the buttons away with the mouse."""
        super().leaveEvent(event)
        self._show_tools()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Bring the buttons with the keyboard."""
        super().focusInEvent(event)
        self._show_tools()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the buttons away with the keyboard."""
        super().focusOutEvent(event)
        self._show_tools()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Replay it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.replay_asked.emit(self.line.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Replay, edit or delete; everything else is the page's."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.replay_asked.emit(self.line.key)
        elif key == Qt.Key.Key_F2 and not self._read_only:
            self.edit_asked.emit(self.line.key)
        elif key == Qt.Key.Key_Delete and not self._read_only and self.line.removable:
            self.delete_asked.emit(self.line.key)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line under it, and the ring while the keyboard is here."""
        with painting(self) as painter:
            painter.fillRect(0, self.height() - 1, self.width(), 1, ink(self._theme.tokens.line))
            if self.hasFocus():
                focus_ring(painter, QRectF(self.rect()), self._theme.tokens.accent, 4)


def _rich(line: MomentLine) -> str:
    """Return title and words; what people typed is never read as markup."""
    words = escape(line.words).replace("\n", "<br>")
    if not line.title:
        return words
    return f"<b>{escape(line.title)}</b> — {words}" if words else f"<b>{escape(line.title)}</b>"
