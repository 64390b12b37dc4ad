"""What is done with the chosen interactions: the menu, editing several at once and taking it back, saved filters."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from app.ui.chip_words import action_text
from app.ui.dialogs.edit_interactions import EditInteractionsDialog, NameFilterDialog
from app.ui.pages.interactions_begin import fill_purposes
from app.ui.wording import grouped

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.changing import Change, Changed
    from app.services.people import Person
    from app.services.relinking import Where
    from app.ui.context import Desk
    from app.ui.pages.interactions import InteractionsPage

AT_ONCE = 5000


class Errands(QObject):
    """Works for one page of interactions."""

    def __init__(self, desk: "Desk", page: "InteractionsPage") -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._menu = QMenu(page)
        self._undoable: Changed | None = None

    def menu(self) -> QMenu:
        """Return the menu of the chosen rows as it is now."""
        page, menu = self._page, self._menu
        menu.clear()
        row, chosen = page.current(), page.table.selected_count()
        evaluate = self._add(menu, action_text(row) + "\t" + self.tr("Enter"), page.main_button.click)
        evaluate.setEnabled(row is not None and chosen == 1)
        purposes = menu.addMenu(self.tr("Evaluate as"))
        fill_purposes(purposes, page.begin_for)
        purposes.setEnabled(row is not None and chosen == 1 and row.evaluation_id is None)
        edit = self.tr("Edit…") if chosen < 2 else self.tr("Edit {0} interactions…").format(grouped(chosen))
        self._add(menu, edit + "\tF2", self.edit).setEnabled(chosen > 0)
        if self._undoable is not None:
            self._add(menu, self.tr("Take the last edit back") + "\tCtrl+Z", self.take_back)
        menu.addSeparator()
        if row is not None and row.reference:
            copy = self.tr("Copy the reference {0}").format(row.reference)
            self._add(menu, copy, lambda: QGuiApplication.clipboard().setText(row.reference))
        self._add(menu, self.tr("Find moved recordings…"), page.moved_asked.emit)
        menu.addSeparator()
        page.view.fill_orders(menu.addMenu(self.tr("Sort by")))
        page.view.fill_columns(menu.addMenu(self.tr("Columns")))
        return menu

    def edit(self) -> None:
        """Ask what is to become of the chosen interactions, and do it."""
        desk = self._desk
        chosen = self._page.table.selected_count()
        if chosen > AT_ONCE:
            desk.said.emit(self.tr("Up to {0} interactions are edited at once.").format(grouped(AT_ONCE)))
            return

        def job() -> "tuple[tuple[Person, ...], tuple[str, ...]]":
            return desk.people.advisors(), desk.interactions.services()

        def ask(found: "tuple[tuple[Person, ...], tuple[str, ...]]") -> None:
            row = self._page.current() if chosen == 1 else None
            dialog = EditInteractionsDialog(*found, chosen, row, self._page.window())
            dialog.accepted.connect(lambda: self._change(dialog.wanted()))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        desk.tasks.library(job, ask)

    def take_back(self) -> bool:
        """Make the last edit undone; returns whether there was one."""
        changed, self._undoable = self._undoable, None
        if changed is None:
            return False
        interactions, by = self._desk.interactions, self._desk.evaluator.id

        def done(_nothing: None) -> None:
            self._desk.said.emit(self.tr("Everything is as it was before the edit."))
            self._desk.library_changed.emit("interactions")

        self._desk.tasks.library(lambda: interactions.take_back(changed, by), done)
        return True

    def save_filter(self) -> None:
        """Ask for a name for what the list is narrowed to, and remember it."""
        query, order = self._page.filters.query(), self._page.model.order
        dialog = NameFilterDialog(self._page.window())
        dialog.accepted.connect(lambda: self._keep_filter(dialog.name.text(), query, order))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def forget_filter(self, name: str) -> None:
        """Remember the filter ``name`` no longer; what it showed stays."""
        desk = self._desk
        desk.tasks.library(lambda: desk.remembering.forget_filter(name), lambda _none: self._page.filters.read_saved())

    def look_for_missing(self) -> None:
        """Look whether every recording is where it should be, away from the window, and show what is not."""
        desk = self._desk

        def look(where: "tuple[Where, ...]") -> None:
            desk.tasks.audio(lambda handle: looked_for(where, handle.report, handle.cancelled), keep)

        def keep(seen: "tuple[tuple[Where, bool], ...]") -> None:
            desk.tasks.library(lambda: desk.relinking.keep_missing(seen), lambda _missing: self._page.model.refresh())

        from app.services.relinking import looked_for

        desk.tasks.library(lambda: desk.relinking.recordings(), look)  # noqa: PLW0108 - made on the lane

    def _change(self, wanted: "Change") -> None:
        model, interactions, by = self._page.model, self._desk.interactions, self._desk.evaluator.id
        query, order, ranges = model.query, model.order, self._page.table.selected_ranges()
        if query is None:
            return

        def job() -> "Changed":
            ids = [number for first, last in ranges for number in interactions.ids(query, order, first, last)]
            return interactions.change(ids, wanted, by)

        self._desk.tasks.library(job, self._changed)

    def _changed(self, changed: "Changed") -> None:
        said = [self.tr("{0} interactions changed; Ctrl+Z takes it back.").format(grouped(len(changed.before)))]
        if changed.kept_advisor:
            kept = self.tr("{0} kept their advisor: they are evaluated or drawn in that name.")
            said.append(kept.format(grouped(changed.kept_advisor)))
        if changed.kept_drawn:
            kept = self.tr("{0} are in the sample: exclude them on the Sample page, where another is drawn instead.")
            said.append(kept.format(grouped(changed.kept_drawn)))
        self._undoable = changed if changed.before else None
        self._desk.said.emit(" ".join(said) if len(said) > 1 or changed.before else self.tr("Nothing changed."))
        self._desk.library_changed.emit("interactions")

    def _keep_filter(self, name: str, query: object, order: object) -> None:
        from app.services.remembering import SavedFilter

        desk = self._desk
        wanted = SavedFilter(name, query, order)  # type: ignore[arg-type]
        desk.tasks.library(lambda: desk.remembering.keep_filter(wanted), lambda _none: self._page.filters.read_saved())

    @staticmethod
    def _add(menu: QMenu, words: str, do: "Callable[[], object]") -> QAction:
        entry = menu.addAction(words.replace("&", "&&"))
        entry.triggered.connect(lambda _on: do())
        return entry
