"""The figures of a chart as a table: to be read, walked through and copied."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.theme import Theme
from app.ui.widgets.controls import button, column, label, row
from app.ui.widgets.rows_model import RowsModel
from app.ui.widgets.table import Cell, Table

Row = tuple[str, ...]
LEAST, MOST, HEIGHT, FRAME = 420, 980, 480, 56
ROOM = 34
"""What a column has beside its widest words, design pixels."""


class FiguresDialog(QDialog):
    """Shows ``table``, lines with tabs between, whose first line names the columns."""

    def __init__(self, theme: Theme, name: str, table: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(name)
        self._text = table
        head, *lines = (tuple(line.split("\t")) for line in table.splitlines())
        self.notes = "\n".join(line[0] for line in lines if len(line) == 1)
        rows = [line + ("",) * (len(head) - len(line)) for line in lines if len(line) > 1]
        columns = tuple((title, lambda line, at=place: _cell(line, at)) for place, title in enumerate(head))
        self.model: RowsModel[Row] = RowsModel(columns, set(range(1, len(head))), self)
        self.table = Table(theme, name)
        wide = self.fontMetrics().horizontalAdvance
        scale = theme.px(1000) / 1000  # the table takes its widths as they are at 100 %
        most = [max(wide(line[place]) for line in (head, *rows)) for place in range(len(head))]
        widths = tuple(round(each / scale) + ROOM for each in most)
        self.table.take(self.model, widths)
        self.model.show_rows(rows)
        self.copy_button = button(self.tr("&Copy all"), "main", self._copy)
        close = button(self.tr("Close"), "", self.accept)
        layout = column(self, margin=16, spacing=12)
        layout.addWidget(label(name, "heading"))
        layout.addWidget(self.table, 1)
        note = label(self.notes, "quiet", wrap=True)
        note.setVisible(bool(self.notes))
        layout.addWidget(note)
        layout.addLayout(row(None, close, self.copy_button))
        self.resize(theme.px(min(max(sum(widths) + FRAME, LEAST), MOST)), theme.px(HEIGHT))
        self.table.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.copy_button.setText(self.tr("Copied"))


def _cell(line: Row, place: int) -> Cell:
    return Cell(line[place], right=place > 0, strong=place == 0)
