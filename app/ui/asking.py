"""What is asked about advisors on the way: who is new, and whose a contact is that nobody has claimed."""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.interactions import InteractionRow
    from app.services.people import Person, Team
    from app.ui.context import Desk
    from app.ui.dialogs.person import AdvisorDialog
    from app.ui.dialogs.whose import WhoseDialog


class OffersAdvisors(Protocol):
    """A dialog in which an advisor is chosen, and which can be told of another."""

    def show_advisors(self, people: "tuple[Person, ...]", chosen: int | None = None) -> None:
        """Offer these advisors, and take one of them."""


class Asking(QObject):
    """Asks over ``widget``'s window, and keeps what was answered."""

    def __init__(self, desk: "Desk", widget: QWidget) -> None:
        super().__init__(widget)
        self._desk = desk
        self._widget = widget

    def new_advisor(self, name: str = "", over: QDialog | None = None, then: "OffersAdvisors | None" = None) -> None:
        """Ask for an advisor's name and team, make them known, and offer them in ``then``."""
        people = self._desk.people

        def ask(teams: "tuple[Team, ...]") -> None:
            from app.ui.dialogs.person import AdvisorDialog

            today = self._desk.clock().astimezone().date()
            dialog = AdvisorDialog(teams, today, name, over or self._widget.window())
            dialog.accepted.connect(lambda: self._keep_advisor(dialog, then))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        self._desk.tasks.library(people.teams, ask)

    def whose(self, interaction_id: int, then: "Callable[[], object]") -> None:
        """Ask whose a contact is, keep it, and go on with ``then``."""
        desk = self._desk

        def read() -> "tuple[InteractionRow, tuple[Person, ...], int | None]":
            contact = desk.interactions.get(interaction_id)
            known = {each.identifier.value: each.person_id for each in desk.identifiers.all()}
            return contact, desk.people.advisors(), known.get(contact.extension)

        def ask(found: "tuple[InteractionRow, tuple[Person, ...], int | None]") -> None:
            from app.ui.dialogs.whose import WhoseDialog

            contact, people, likely = found
            dialog = WhoseDialog(contact, people, desk.clock().astimezone().date(), self._widget.window())
            dialog.show_advisors(people, likely)
            dialog.advisor_asked.connect(lambda name: self.new_advisor(name, dialog, dialog))
            dialog.accepted.connect(lambda: self._keep_whose(contact, dialog, then))
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        desk.tasks.library(read, ask)

    def _keep_advisor(self, dialog: "AdvisorDialog", then: "OffersAdvisors | None") -> None:
        people, name, team, since = self._desk.people, dialog.name.text(), dialog.team_name(), dialog.started_on()

        def job() -> "tuple[Person, tuple[Person, ...]]":
            added = people.add_advisor(name, people.add_team(team).id, since)
            return added, people.advisors()

        def done(kept: "tuple[Person, tuple[Person, ...]]") -> None:
            self._desk.library_changed.emit("people")
            if then is not None:
                then.show_advisors(kept[1], kept[0].id)

        self._desk.tasks.library(job, done)

    def _keep_whose(self, contact: "InteractionRow", dialog: "WhoseDialog", then: "Callable[[], object]") -> None:
        advisor, remember = dialog.advisor.currentData(), dialog.remember.isChecked() and bool(contact.extension)
        interactions, identifiers, by = self._desk.interactions, self._desk.identifiers, self._desk.evaluator.id

        def job() -> None:
            from app.services.changing import Change
            from app.services.identifying import Clue, Identifier

            interactions.change([contact.id], Change(advisor_id=advisor), by)
            if remember:
                identifiers.keep(Identifier(Clue.EXTENSION, contact.extension), advisor)

        def done(_none: None) -> None:
            self._desk.library_changed.emit("interactions")
            then()

        self._desk.tasks.library(job, done)
