"""The dialog in which the reasons of avoidable contacts are added, renamed and retired."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from app.ui.messages import sentence
from app.ui.widgets.controls import button, column, label, row

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.outcomes import Reason
    from app.ui.context import Desk

WIDTH, LIST_HEIGHT = 440, 220


class ReasonsDialog(QDialog):
    """The list, each change made at once; a reason that was used is retired, never taken away."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reasons: tuple[Reason, ...] = ()
        self.setWindowTitle(self.tr("Why contacts were avoidable"))
        self.setMinimumWidth(desk.theme.px(WIDTH))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Reasons"))
        self.list.setMinimumHeight(LIST_HEIGHT)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Another reason"))
        self.name.setAccessibleName(self.tr("Name of the new reason"))
        self.add_button = button(self.tr("Add"), "", self.add)
        self.retire_button = button(self.tr("Retire"), "", self.retire)
        self.close_button = button(self.tr("Done"), "main", self.accept)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        layout = column(self, margin=20, spacing=12)
        layout.addWidget(label(self.tr("Why contacts were avoidable"), "title"))
        hint = self.tr("Press F2 to rename a reason. One that is retired stays with the contacts that have it.")
        layout.addWidget(label(hint, "quiet", wrap=True))
        layout.addWidget(self.list, 1)
        layout.addLayout(row(self.name, self.add_button))
        layout.addWidget(self.problem)
        layout.addLayout(row(self.retire_button, None, self.close_button))
        self.list.itemChanged.connect(self._renamed)
        self.list.currentRowChanged.connect(lambda _row: self._offer())
        self.name.returnPressed.connect(self.add)
        self._read()

    @property
    def current(self) -> "Reason | None":
        """Return the reason of the cursor."""
        place = self.list.currentRow()
        return self._reasons[place] if 0 <= place < len(self._reasons) else None

    def add(self) -> None:
        """Add the reason that was typed."""
        name, outcomes, by = self.name.text(), self._desk.outcomes, self._desk.evaluator.id
        if name.strip():
            self.name.clear()
            self._do(lambda: outcomes.add_reason(name, by))

    def retire(self) -> None:
        """Offer the reason of the cursor no more, or again."""
        reason, outcomes, by = self.current, self._desk.outcomes, self._desk.evaluator.id
        if reason is not None:
            self._do(lambda: outcomes.retire_reason(reason.id, by, retired=not reason.retired))

    def _renamed(self, item: QListWidgetItem) -> None:
        reason = self._reasons[self.list.row(item)]
        name, outcomes, by = item.text(), self._desk.outcomes, self._desk.evaluator.id
        if name != reason.name:
            self._do(lambda: outcomes.rename_reason(reason.id, name, by))

    def _do(self, change: "Callable[[], object]") -> None:
        self.problem.hide()
        self._desk.tasks.library(change, lambda _none: self._read(), self._refuse)

    def _refuse(self, error: Exception) -> None:
        said = sentence(error)
        if said is None:
            self._desk.tasks.unhandled(error)
        self.problem.setText(said or "")
        self.problem.setVisible(bool(said))
        self._read()

    def _read(self) -> None:
        self._desk.tasks.library(self._desk.outcomes.reasons, self._show)

    def _show(self, reasons: "tuple[Reason, ...]") -> None:
        kept = self.current
        self._reasons = reasons
        self.list.blockSignals(True)
        self.list.clear()
        for each in reasons:
            item = QListWidgetItem(each.name, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            if each.retired:
                item.setForeground(self.palette().placeholderText())
                item.setData(Qt.ItemDataRole.AccessibleTextRole, self.tr("{0}, retired").format(each.name))
                item.setToolTip(self.tr("Retired"))
                face = item.font()
                face.setStrikeOut(True)
                item.setFont(face)
        self.list.blockSignals(False)
        ids = [each.id for each in reasons]
        self.list.setCurrentRow(ids.index(kept.id) if kept is not None and kept.id in ids else 0)
        self._offer()

    def _offer(self) -> None:
        reason = self.current
        self.retire_button.setEnabled(reason is not None)
        again = reason is not None and reason.retired
        self.retire_button.setText(self.tr("Offer again") if again else self.tr("Retire"))
