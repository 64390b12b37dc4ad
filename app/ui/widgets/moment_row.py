"""A moment as a line: when, which criterion, what was said, its mark; with buttons to edit, delete and do more."""

from html import escape

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.domain.words import Mark
from app.ui.theme import Theme
from app.ui.widgets.chips import Chip
from app.ui.widgets.controls import button
from app.ui.widgets.link_button import LinkButton
from app.ui.widgets.mark_switch import SIGNS, mark_word
from app.ui.widgets.moment_line import LineKind, MomentLine
from app.ui.widgets.painted import focus_ring, grown, ink, painting
from app.ui.widgets.silence_switch import SilenceSwitch, judgement_word

WORDS_LEAST = 120
"""The room words need beside a switch, design pixels."""
TOP = Qt.AlignmentFlag.AlignTop
TONES = {Mark.MET: "meets", Mark.NOT_MET: "below", Mark.NO_OPPORTUNITY: "neutral"}


class MomentRow(QWidget):
    """Shows one line; a click or Enter replays it, F2 edits it, Delete takes it away, a right click offers more.

    ``judged`` brings the key and whether a silence was explained, ``menu_asked`` the line and where the menu goes.
    """

    replay_asked = Signal(object)
    edit_asked = Signal(object)
    delete_asked = Signal(object)
    judged = Signal(object, object)
    menu_asked = Signal(object, object)

    def __init__(self, line: MomentLine, theme: Theme, *, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self._theme, self._read_only = theme, read_only
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._link = LinkButton(theme.tokens, self)  # a widget shown without a parent would be a window
        self._link.setFixedWidth(grown(58, self.font()))
        played = line.played
        spoken = self.tr("Play from {time}").format(time=line.when) if played else self.tr("Open the note")
        if line.kind is LineKind.PASSAGE:
            spoken = self.tr("Show these words in the text")
        self._link.show_link(f"▶ {line.when}" if played else line.when, spoken, quiet=line.kind is LineKind.NOTE)
        self._link.clicked.connect(lambda: self.replay_asked.emit(line.key))
        self.words = QLabel(_rich(line))
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._chip = Chip("", "neutral")
        self.switch = self._silence_switch()
        self._switch_beside: bool | None = None
        self._tools: list[QPushButton] = []
        self._lay_out()
        self._describe()

    def _tool(self, glyph: str, tip: str, asked: SignalInstance | None) -> QPushButton:
        made = button("", "tool", None if asked is None else lambda: asked.emit(self.line.key), tip)
        made.setParent(self)  # not in the layout: it lies over the words while the mouse is here, and nothing moves
        side = grown(16, self.font())
        made.setIcon(self._theme.icon(glyph, "quiet"))
        made.setIconSize(QSize(side, side))
        made.setAccessibleName(tip)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line itself has the keyboard, with F2 and Delete
        made.setFixedSize(grown(26, self.font()), grown(24, self.font()))
        return made

    def _lay_out(self) -> None:
        self._layout = layout = QGridLayout(self)
        layout.setContentsMargins(2, 6, 2, 7)
        layout.setSpacing(8)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self._link, 0, 0, TOP)
        layout.addWidget(self.words, 0, 1)
        self._place_switch()
        layout.addWidget(self._chip, 0, 3, TOP)
        said = _chip_words(self.line, switched=self.switch is not None)
        if said is not None:
            self._chip.say(*said)
        self._chip.setVisible(said is not None)

    def _place_switch(self) -> None:
        """Put the switch beside the words, or under them where it would leave too little room for them."""
        if self.switch is None:
            return
        beside = self.width() - self._link.width() - self.switch.width() >= grown(WORDS_LEAST, self.font())
        if beside != self._switch_beside:
            self._switch_beside = beside
            self._layout.addWidget(self.switch, *((0, 2) if beside else (1, 1)), TOP | Qt.AlignmentFlag.AlignLeft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the switch another place."""
        super().resizeEvent(event)
        self._place_switch()

    def _silence_switch(self) -> SilenceSwitch | None:
        """Return what judges a silence, None where there is nothing to judge."""
        if self.line.kind is not LineKind.SILENCE or self._read_only:
            return None
        made = SilenceSwitch(self._theme.tokens, self.line.explained, self)
        made.judged.connect(lambda explained: self.judged.emit(self.line.key, explained))
        return made

    def _show_tools(self) -> None:
        here = self.underMouse() or self.hasFocus()
        if here and not self._tools:  # made when first needed: most lines never are
            self._tools = self._make_tools()
        beside = (self.switch if self._switch_beside else None, self._chip)
        right = min([part.x() - 6 for part in beside if part and part.isVisibleTo(self)], default=0)
        right = right or self.width() - 4
        for tool in reversed(self._tools):
            right -= tool.width() + 2
            tool.move(right, 4)
            tool.setVisible(here)
            tool.raise_()
        self.update()

    def _make_tools(self) -> list[QPushButton]:
        tools = []
        if self.line.editable and not self._read_only:
            tools.append(self._tool("edit", self.tr("Edit (F2)"), self.edit_asked))
            if self.line.removable:
                tools.append(self._tool("delete", self.tr("Delete (Delete); Ctrl+Z brings it back"), self.delete_asked))
        if self.line.has_menu:
            more = self._tool("chevron-down", self.tr("More: criterion, clip …"), None)
            more.clicked.connect(lambda: self.menu_asked.emit(self.line, more.mapToGlobal(more.rect().bottomLeft())))
            tools.append(more)
        return tools

    def _describe(self) -> None:
        line = self.line
        said = _chip_words(line, switched=False)
        spoken = (line.when, line.title, line.words, said[0].lstrip("✓✗– ") if said else "")
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
        elif key == Qt.Key.Key_F2 and not self._read_only and self.line.editable:
            self.edit_asked.emit(self.line.key)
        elif key == Qt.Key.Key_Delete and not self._read_only and self.line.removable:
            self.delete_asked.emit(self.line.key)
        else:
            event.ignore()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer everything that can be done with it."""
        if self.line.has_menu:
            self.menu_asked.emit(self.line, event.globalPos())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line under it, and the ring while the keyboard is here."""
        with painting(self) as painter:
            painter.fillRect(0, self.height() - 1, self.width(), 1, ink(self._theme.tokens.line))
            if self.hasFocus():
                focus_ring(painter, QRectF(self.rect()), self._theme.tokens.accent, 4)


def _chip_words(line: MomentLine, *, switched: bool) -> tuple[str, str] | None:
    """Return a chip's word and tone, None for no chip; what a switch says already needs none."""
    if line.kind in (LineKind.SENSITIVE, LineKind.LOCKED):
        return QCoreApplication.translate("MomentRow", "Silenced"), "neutral"
    if line.kind is LineKind.SILENCE and line.explained is not None and not switched:
        return judgement_word(line.explained), "neutral" if line.explained else "below"
    if line.mark is not None and not switched:
        return f"{SIGNS[line.mark]} {mark_word(line.mark)}", TONES[line.mark]
    return None


def _rich(line: MomentLine) -> str:
    """Return title and words; what people typed is never read as markup."""
    words = escape(line.words).replace("\n", "<br>")
    if not line.title:
        return words
    return f"<b>{escape(line.title)}</b> — {words}" if words else f"<b>{escape(line.title)}</b>"
