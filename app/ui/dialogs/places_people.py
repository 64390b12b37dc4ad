"""Whose extension, log-in or way of writing a name it is: seen, changed, and forgotten so that it is asked again."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QWidget

from app.services.identifying import Clue, Known
from app.ui.dialogs.places_part import Part
from app.ui.widgets.controls import button, label, row
from app.ui.widgets.rows_model import RowsModel
from app.ui.widgets.table import Cell, Table

if TYPE_CHECKING:
    from app.services.people import Person
    from app.ui.context import Desk

WIDTHS = (130, 0, 0)
NOBODY = 0


class PeoplePart(Part):
    """The table of what was answered; several rows can be changed at once."""

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            "person",
            self.tr(
                "By these an import knows the advisor. A change holds for imports to come; what is in the list stays "
                "as it is."
            ),
            parent,
        )
        self.known: tuple[Known, ...] = ()
        kinds = {Clue.EXTENSION: self.tr("Extension"), Clue.LOGIN: self.tr("Log-in"), Clue.NAME: self.tr("Name")}
        nobody = self.tr("nobody's")
        columns = (
            (self.tr("Kind"), lambda each: Cell(kinds[each.identifier.kind], ink="quiet")),
            (self.tr("As it is written"), lambda each: Cell(each.identifier.value, strong=True)),
            (self.tr("Whose it is"), lambda each: Cell(each.person or nobody, ink="text" if each.person else "quiet")),
        )
        self.model: RowsModel[Known] = RowsModel(columns, set(), self)
        self.table = Table(desk.theme, self.tr("Extensions and log-ins"))
        self.table.setSelectionMode(Table.SelectionMode.ExtendedSelection)
        self.table.take(self.model, WIDTHS)
        self.advisor = QComboBox()
        self.advisor.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.forget_button = button(self.tr("Forget"), "", self._forget, self.tr("The next import asks again"))
        self.work.addWidget(self.table, 1)
        whose = label(self.tr("The chosen ones are"), "quiet", buddy=self.advisor)
        self.advisor.setAccessibleName(self.tr("Whose the chosen ones are"))
        self.work.addLayout(row(whose, self.advisor, None, self.forget_button))
        self.empty.say(
            self.tr("Nobody's extension is known yet"),
            self.tr("An import asks once whose an extension or a log-in is. What was answered stands here then."),
            self.tr("Import recordings…"),
            self.import_asked.emit,
        )
        self.advisor.activated.connect(lambda _at: self._give(self.advisor.currentData()))
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_chosen())
        self.reload()

    def reload(self) -> None:
        """Read again what is known."""
        desk = self._desk
        self._desk.tasks.library(
            lambda: (desk.identifiers.all(), desk.people.advisors()), lambda found: self._take(*found)
        )

    def _take(self, known: tuple[Known, ...], people: "tuple[Person, ...]") -> None:
        place = self.table.current_row() or 0
        self.known = known
        self.model.show_rows(known)
        self.show_work(bool(known))
        self.advisor.clear()
        self.advisor.addItem(self.tr("Choose an advisor…"), None)
        for person in people:
            if person.left_on is None:
                self.advisor.addItem(person.name, person.id)
        self.advisor.addItem(self.tr("Nobody's: a queue, a fax"), NOBODY)
        if known:
            self.table.selectRow(min(place, len(known) - 1))
        self._show_chosen()

    def _chosen(self) -> tuple[Known, ...]:
        return tuple(self.known[index.row()] for index in self.table.selectionModel().selectedRows())

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        self.advisor.setEnabled(bool(chosen))
        self.forget_button.setEnabled(bool(chosen))
        whose = {each.person_id or NOBODY for each in chosen}
        self.advisor.setCurrentIndex(max(self.advisor.findData(whose.pop()), 0) if len(whose) == 1 else 0)

    def _give(self, person: int | None) -> None:
        identifiers, chosen = self._desk.identifiers, self._chosen()

        def give() -> None:
            for each in chosen:
                identifiers.keep(each.identifier, person or None)

        if person is None:
            self._show_chosen()
        else:
            self.change(give, learned=True)

    def _forget(self) -> None:
        identifiers, chosen = self._desk.identifiers, self._chosen()

        def forget() -> None:
            for each in chosen:
                identifiers.forget(each.identifier)

        self.change(forget, learned=True)
