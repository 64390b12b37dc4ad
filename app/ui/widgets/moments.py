"""The moments of a recording and the notes beside them, in order, with a line to write a comment in."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.theme import Theme
from app.ui.widgets.controls import column, label, scrolled
from app.ui.widgets.moment_editor import MomentEditor
from app.ui.widgets.moment_line import MomentLine
from app.ui.widgets.moment_menu import moment_menu
from app.ui.widgets.moment_row import MomentRow


class Moments(QWidget):
    """Lists what it is told and says what is asked of a line, by the line's key.

    ``judged`` brings whether a silence was explained (None takes the judgement back), ``criterion_chosen`` a number or
    None, ``named`` what a silenced passage held.
    """

    replay_asked = Signal(object)
    edit_asked = Signal(object)
    delete_asked = Signal(object)
    clip_asked = Signal(object)
    judged = Signal(object, object)
    criterion_chosen = Signal(object, object)
    named = Signal(object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines: Sequence[MomentLine] = ()
        self._read_only = False
        self._criteria: Sequence[str] = ()
        self.rows: list[MomentRow] = []
        self.editor = MomentEditor()
        self._empty = label("", "quiet", wrap=True)
        self._empty.setContentsMargins(2, 14, 2, 0)
        self._list = QWidget()
        self._inside = QVBoxLayout(self._list)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(0)
        self._inside.addStretch(1)
        area = scrolled(self._list)
        area.viewport().setAutoFillBackground(False)
        self._list.setAutoFillBackground(False)
        self._area = area
        layout = column(self)
        layout.addWidget(self.editor)
        layout.addWidget(self._empty)
        layout.addWidget(area, 1)
        theme.changed.connect(self._dress)

    def show_lines(self, lines: Sequence[MomentLine], *, read_only: bool, empty: str) -> None:
        """List ``lines``; ``empty`` says what to do where there are none."""
        if (list(lines), read_only) == (list(self._lines), self._read_only) and self._empty.text() == empty:
            return
        if read_only != self._read_only:
            self._lines = ()
            self._fill()
        self._lines, self._read_only = lines, read_only
        self._empty.setText(empty)
        self._empty.setVisible(not lines)
        self._fill()

    def show_criteria(self, names: Sequence[str]) -> None:
        """Offer the criteria of a scorecard, by number from 1."""
        self._criteria = names
        self.editor.show_criteria(names)

    @property
    def focused_line(self) -> MomentLine | None:
        """Return the line that has the keyboard, None where none has."""
        return next((row.line for row in self.rows if row.hasFocus()), None)

    def bring_into_view(self, key: object) -> None:
        """Scroll to the line with ``key``."""
        for row in self.rows:
            if row.line.key == key:
                self._list.adjustSize()
                self._area.ensureWidgetVisible(row, 0, 8)

    def _fill(self) -> None:
        """Bring the rows in line with the lines; a row whose line is the same stays as it is."""
        kept = {row.line: row for row in self.rows}
        wanted = [kept.pop(line) if line in kept else self._row(line) for line in self._lines]
        focused = next((row.line for row in kept.values() if row.hasFocus()), None)
        for row in kept.values():
            self._inside.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = wanted
        for place, row in enumerate(wanted):
            if self._inside.indexOf(row) != place:
                self._inside.insertWidget(place, row)
            if focused is not None and row.line.is_the_same(focused):
                row.show()  # else the layout shows it later, and what is not shown takes no keyboard
                row.setFocus()

    def _row(self, line: MomentLine) -> MomentRow:
        row = MomentRow(line, self._theme, read_only=self._read_only)
        row.replay_asked.connect(self.replay_asked)
        row.edit_asked.connect(self.edit_asked)
        row.delete_asked.connect(self.delete_asked)
        row.judged.connect(self.judged)
        row.menu_asked.connect(self._show_menu)
        return row

    def _show_menu(self, line: MomentLine, place: QPoint) -> None:
        menu = moment_menu(self, line, self._criteria, read_only=self._read_only)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _dress(self) -> None:
        """Make every row anew, in other colours or another text size."""
        lines, self._lines = self._lines, ()
        self._fill()
        self._lines = lines
        self._fill()
