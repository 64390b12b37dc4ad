"""The look before ratings or weekly calls are added: what columns hold, what would be added, and what not and why."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QScrollArea, QWidget

from app.services.figure_files import CALLS, RATINGS, RatingsPreview, RefusedRow, fields, first_and_last
from app.ui.dialogs.figure_words import added_text, field_text, strangers_text
from app.ui.messages import sentence
from app.ui.widgets.controls import button, column, label, row
from app.ui.widgets.elided import ElidedLabel
from app.ui.widgets.rows_model import RowsModel
from app.ui.widgets.table import Cell, Table
from app.ui.wording import day_text, when_text

if TYPE_CHECKING:
    from app.services.figure_files import Preview
    from app.ui.context import Desk

WIDTH, HEIGHT, COLUMNS_LEAST, REFUSED_LEAST = 720, 600, 90, 90
ROOM, MARGIN = 700, 40
EXAMPLES = 3
WIDTHS = (70, 0)


class FiguresDialog(QDialog):
    """Shows a preview and looks again with each column said otherwise; ``added`` tells how many rows were added."""

    added = Signal(int)

    def __init__(self, desk: "Desk", preview: "Preview", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.preview = preview
        rated = isinstance(preview, RatingsPreview)
        title = self.tr("Bring in ratings") if rated else self.tr("Bring in the weeks' calls")
        self.setWindowTitle(title)
        px, room = desk.theme.px, ROOM if parent is None else parent.height() - MARGIN
        self.resize(px(WIDTH), min(px(HEIGHT), room))
        self.boxes: list[QComboBox] = []
        self.summary = label("", "heading", wrap=True)
        self.detail = label("", "quiet", wrap=True)
        self.problem = label("", "error", wrap=True)
        self.model: RowsModel[RefusedRow] = RowsModel(
            [
                (self.tr("Line"), lambda each: Cell(f"{each.line:,}", right=True)),
                (self.tr("Why it is left out"), lambda each: Cell(_upper(each.why))),
            ],
            {0},
            self,
        )
        self.refused = Table(desk.theme, self.tr("Rows left out"))
        self.refused.take(self.model, WIDTHS)
        self.refused.setMinimumHeight(px(REFUSED_LEAST))
        self.action_button = button("", "main", self.add)
        self.cancel_button = button(self.tr("Cancel"), "", self.reject)
        layout = column(self, margin=20, spacing=10)
        layout.addWidget(label(title, "title"))
        layout.addWidget(ElidedLabel(preview.file.path.name, "quiet"))
        layout.addWidget(self._columns(preview), 2)
        for part in (self.summary, self.detail, self.problem):
            layout.addWidget(part)
        layout.addWidget(self.refused, 1)
        layout.addLayout(row(None, self.cancel_button, self.action_button))
        self.show_preview(preview)

    def show_preview(self, preview: "Preview") -> None:
        """Show what would be done now."""
        self.preview = preview
        count, days = len(preview.new), first_and_last(preview)
        self.summary.setText(added_text(preview))
        parts = [] if days is None else [f"{day_text(days[0])} – {day_text(days[1])}"]
        if isinstance(preview, RatingsPreview):
            parts += strangers_text(preview)
        self.detail.setText(" · ".join(parts))
        self.detail.setVisible(bool(parts))
        self.problem.setText(self._trouble(preview))
        self.problem.setVisible(bool(self.problem.text()))
        self.model.show_rows(preview.refused)
        self.refused.setVisible(bool(preview.refused))
        self.action_button.setText(self.tr("Add {0}").format(f"{count:,}") if count else self.tr("Add"))
        self.action_button.setEnabled(count > 0 and preview.file.imported_at is None)

    def add(self) -> None:
        """Add what is shown."""
        files, preview, by = self._desk.figure_files, self.preview, self._desk.evaluator.id
        self.action_button.setEnabled(False)
        self._desk.tasks.library(lambda: files.commit(preview, by), lambda _id: self._done(), self._refuse)

    def _done(self) -> None:
        self.added.emit(len(self.preview.new))
        self.accept()

    def _refuse(self, error: Exception) -> None:
        said = sentence(error)
        if said is None:
            self._desk.tasks.unhandled(error)
        self.problem.setText(said or "")
        self.problem.setVisible(bool(said))

    def _trouble(self, preview: "Preview") -> str:
        before = preview.file.imported_at
        if before is not None:
            said = self.tr("This file was brought in before, on {0}. Take that back first to bring it in again.")
            return said.format(when_text(before, before.date()))
        if preview.new or preview.refused:
            return ""
        if isinstance(preview, RatingsPreview):
            return self.tr("Say which column holds a rating, and which the day or the contact's reference.")
        return self.tr("Say which column holds the week, and which two of offered, answered and abandoned.")

    def _again(self) -> None:
        """Look again by what the columns are said to hold."""
        said = ((place, box.currentData()) for place, box in enumerate(self.boxes))
        columns = replace(self.preview.file.columns, columns=tuple((place, held) for place, held in said if held))
        files, path = self._desk.figure_files, self.preview.file.path
        rated = isinstance(self.preview, RatingsPreview)
        look = files.ratings if rated else files.calls
        self._desk.tasks.library(lambda: look(path, columns), self.show_preview, self._refuse)

    def _columns(self, preview: "Preview") -> QWidget:
        """Return a line for every column: its heading, what stands in it, and what it holds."""
        kind = RATINGS if isinstance(preview, RatingsPreview) else CALLS
        file, held = preview.file, dict(preview.file.columns.columns)
        inside = QWidget()
        inside.setProperty("role", "page")
        lines = QGridLayout(inside)
        lines.setColumnStretch(1, 1)
        for place, heading in enumerate(file.columns.headings):
            rows = file.table.rows[file.columns.skip :]
            values = [cells[place] for cells in rows[:50] if place < len(cells) and cells[place].strip()]
            box = QComboBox()
            box.addItem(self.tr("Nothing of use"), "")
            for field in fields(kind):
                box.addItem(field_text(field), field)
            box.setCurrentIndex(max(box.findData(held.get(place, "")), 0))
            box.setAccessibleName(self.tr("What {0} holds").format(heading or place + 1))
            box.activated.connect(lambda _place: self._again())
            self.boxes.append(box)
            lines.addWidget(label(heading or str(place + 1), "heading", buddy=box), place, 0)
            lines.addWidget(ElidedLabel(" · ".join(values[:EXAMPLES]), "small"), place, 1)
            lines.addWidget(box, place, 2)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMaximumHeight(inside.sizeHint().height() + 8)
        scroll.setMinimumHeight(self._desk.theme.px(COLUMNS_LEAST))
        scroll.setAccessibleName(self.tr("Columns"))
        return scroll


def _upper(why: str) -> str:
    return why[:1].upper() + why[1:]
