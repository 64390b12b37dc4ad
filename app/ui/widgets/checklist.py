"""The checklist: every criterion of the scorecard in sight under its section, one of them under the cursor."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from app.domain.scorecard import Scorecard, Section
from app.domain.scoring import Score
from app.tokens import Tokens
from app.ui.widgets.checklist_row import ChecklistRow, RowView
from app.ui.widgets.painted import Painted, grown
from app.ui.widgets.section_head import SectionHead

TIGHT, LOOSE = 22, 29
"""Design pixels a plain row takes at least and at most; between them the rows share the height there is."""


class Checklist(QScrollArea):
    """Shows a scorecard being marked; paints what it is told and says what the mouse wants."""

    mark_chosen = Signal(int, object)  # number, Mark | None
    pointed = Signal(int)
    replay_asked = Signal(int)
    menu_asked = Signal(int, QPoint)

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self.setWidgetResizable(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Checklist"))
        self._body = Painted(tokens)
        self.setWidget(self._body)
        self._body.setAutoFillBackground(False)  # the frame's ground shows through
        self.viewport().setAutoFillBackground(False)
        self._heads: list[SectionHead] = []
        self.rows: dict[int, ChecklistRow] = {}
        self._sections: Sequence[Section] = ()
        self._cursor = 0
        self._notice = ""
        self._pitch_for: object = None
        self._pitch_known = 0

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint with other tokens from now on (the parts are told by the page, as all painted widgets are)."""
        self.tokens = tokens
        self._pitch_for = None
        self._arrange()

    def show_card(self, card: Scorecard) -> None:
        """Lay out the criteria of ``card``, all unmarked."""
        for old in (*self._heads, *self.rows.values()):
            old.hide()
            old.deleteLater()
        self._sections = card.sections
        self._heads = [SectionHead(section.name, self.tokens, self._body) for section in card.sections]
        self.rows = {criterion.number: self._row(criterion.number, card) for criterion in card.criteria}
        for part in (*self._heads, *self.rows.values()):
            part.show()
        self._cursor = 0
        self._pitch_for = None
        self._arrange()

    def show_rows(self, views: Mapping[int, RowView]) -> None:
        """Show the state of the criteria in ``views``."""
        for number, view in views.items():
            if view != self.rows[number].view:
                self.rows[number].show_view(view)

    def show_scores(self, scores: Sequence[Score]) -> None:
        """Show beside each section's name how far it has come."""
        for head, score in zip(self._heads, scores, strict=True):
            head.show_score(score)

    def show_cursor(self, number: int, target: int | None, notice: str = "") -> None:
        """Put the cursor on ``number``; ``target`` is where evidence goes, ``notice`` says why one is here."""
        moved = number != self._cursor or notice != self._notice
        focused = any(row.hasFocus() for row in self.rows.values())
        self._cursor, self._notice = number, notice
        for row in self.rows.values():
            here = row.criterion.number == number
            row.set_cursor(here, row.criterion.number == target, notice if here else "")
        if moved:
            self._arrange()
            self.bring_into_view(number)
            if focused:
                self.take_focus()

    def px(self, length: float) -> int:
        """Return ``length`` design pixels at the present text size."""
        return grown(length, self.font())

    def take_focus(self) -> None:
        """Give the keyboard to the row under the cursor."""
        if self._cursor in self.rows:
            self.rows[self._cursor].setFocus(Qt.FocusReason.OtherFocusReason)

    def bring_into_view(self, number: int) -> None:
        """Scroll no further than needed to see criterion ``number`` with its guidance, and the next one."""
        row = self.rows[number]
        after = self.rows.get(number + 1, row)
        head = next(
            (h for h, s in zip(self._heads, self._sections, strict=True) if s.criteria[0].number == number), None
        )
        top = (head or row).y()
        bottom = min(after.y() + after.height(), top + self.viewport().height())
        bar = self.verticalScrollBar()
        if bottom > bar.value() + self.viewport().height():
            bar.setValue(bottom - self.viewport().height())
        if top < bar.value():
            bar.setValue(top)

    def set_read_only(self, read_only: bool) -> None:
        """Show the marks without offering to change them."""
        for row in self.rows.values():
            row.switch.set_read_only(read_only)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by pages, and leave every other key to the page: a scroll area would keep the arrows to itself."""
        if event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out anew for another width or height."""
        super().resizeEvent(event)
        self._arrange()

    def _row(self, number: int, card: Scorecard) -> ChecklistRow:
        row = ChecklistRow(card.criteria[number - 1], self.tokens, self._body)
        row.mark_chosen.connect(self.mark_chosen)
        row.pointed.connect(self.pointed)
        row.replay_asked.connect(self.replay_asked)
        row.menu_asked.connect(self.menu_asked)
        return row

    def _arrange(self) -> None:
        if not self.rows:
            return
        pitch = self._known_pitch()
        width, top = self.viewport().width(), self.px(2)
        for section, title in zip(self._sections, self._heads, strict=True):
            title.setGeometry(0, top, width, pitch)
            top += pitch
            for criterion in section.criteria:
                row = self.rows[criterion.number]
                height = row.needed(width, pitch)
                row.place(QRect(0, top, width, height))
                top += height
        self._body.resize(width, top + self.px(2))

    def _known_pitch(self) -> int:
        """Return the rows' height, measured anew only when the room or what is written has changed."""
        now = (self.contentsRect().size(), self._notice, self.font().key(), len(self.rows))
        if now != self._pitch_for:
            self._pitch_for, self._pitch_known = now, self._pitch()
        return self._pitch_known

    def _pitch(self) -> int:
        """Return the largest height of a row with which everything is in sight, whichever row has the cursor.

        Where there is none the rows are tight and the list scrolls; its bar then stays, so that no words wrap anew
        when the cursor moves.
        """
        frame = self.contentsRect()
        spare = frame.height() - self.px(4)
        for pitch in range(self.px(LOOSE), self.px(TIGHT) - 1, -1):
            if self._height(frame.width(), pitch) <= spare:
                self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
                return pitch
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        return self.px(TIGHT + 1)

    def _height(self, width: int, pitch: int) -> int:
        """Return what the list takes with its longest guidance."""
        rows = self.rows.values()
        guidance = max(row.guidance_height(width) for row in rows)
        return guidance + len(self._heads) * pitch + sum(row.plain_height(width, pitch) for row in rows)
