"""The dialog that agrees an action, or agrees one otherwise."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from app.services.action_values import NewAction, Owner
from app.ui.dialogs.form import FormDialog
from app.ui.widgets.controls import row
from app.ui.widgets.day_field import DayField

if TYPE_CHECKING:
    from app.services.action_values import AimedAt
    from app.services.people import Person

USUAL_DAYS = 14
"""The day offered for a new action lies so far ahead."""


@dataclass(frozen=True, slots=True)
class Choices:
    """What an action can be aimed at, and who can see to it beside the advisor."""

    criteria: "Sequence[AimedAt]"
    evaluators: "Sequence[Person]"
    colleagues: "Sequence[Person]"


class ActionDialog(FormDialog):
    """Asks what is to be done, for which criterion, by whom and by when; ``begun`` is what stands there at first."""

    def __init__(  # noqa: PLR0917 - what it is about
        self, name: str, begun: NewAction, choices: Choices, today: date, me: int, parent: QWidget,
        *, change: bool = False,
    ) -> None:  # fmt: skip
        title = self.tr("Change an action of {0}") if change else self.tr("Agree an action with {0}")
        about = self.tr("Aimed at a criterion, its share before and after shows whether it worked.")
        super().__init__(title.format(name), about, self.tr("Change") if change else self.tr("Agree"), parent)
        self._begun, self._choices, self._me, self._today = begun, choices, me, today
        self.what = QLineEdit(begun.what)
        self.what.setPlaceholderText(self.tr("Say the date of the next step in every call"))
        self.criterion = QComboBox()
        self.owner, self.who = QComboBox(), QComboBox()
        self.has_due = QCheckBox(self.tr("b&y"))
        least = begun.agreed_on or today
        self.due = DayField(begun.due_on or today + timedelta(days=USUAL_DAYS), least=least)
        self._fill()
        self._lay_out()
        self.owner.currentIndexChanged.connect(self._offer_people)
        self.has_due.toggled.connect(self.due.setEnabled)
        self.what.setFocus()

    def answer(self) -> NewAction:
        """Return the action as it is to be agreed."""
        owner = Owner(self.owner.currentData())
        return replace(
            self._begun,
            what=self.what.text().strip(),
            criterion_key=self.criterion.currentData(),
            owner=owner,
            owner_id=None if owner is Owner.ADVISOR else self.who.currentData(),
            due_on=self.due.day() if self.has_due.isChecked() else None,
        )

    def check(self) -> bool:
        """Refuse an action without words, or a buddy without a name."""
        answer = self.answer()
        if not answer.what:
            self.refuse(self.tr("Say what is to be done."), self.what)
            return False
        if answer.owner is Owner.BUDDY and answer.owner_id is None:
            self.refuse(self.tr("There is no colleague to be a buddy. Choose the advisor or yourself."), self.owner)
            return False
        return True

    def _fill(self) -> None:
        self.criterion.addItem(self.tr("None in particular"), None)
        for each in self._choices.criteria:
            self.criterion.addItem(each.words, each.key)
        self.criterion.setCurrentIndex(max(self.criterion.findData(self._begun.criterion_key), 0))
        for owner, words in (
            (Owner.ADVISOR, self.tr("The advisor")),
            (Owner.EVALUATOR, self.tr("An evaluator")),
            (Owner.BUDDY, self.tr("A buddy")),
        ):
            self.owner.addItem(words, owner)
        self.owner.setCurrentIndex(self.owner.findData(self._begun.owner))
        self._offer_people()
        if self._begun.owner_id is not None:
            self.who.setCurrentIndex(max(self.who.findData(self._begun.owner_id), 0))
        self.has_due.setChecked(self._begun.due_on is not None or not self._begun.what)
        self.due.setEnabled(self.has_due.isChecked())
        self.due.setAccessibleName(self.tr("Due on"))

    def _offer_people(self) -> None:
        owner = Owner(self.owner.currentData())
        people = {Owner.EVALUATOR: self._choices.evaluators, Owner.BUDDY: self._choices.colleagues}.get(owner, ())
        self.who.clear()
        for person in people:
            self.who.addItem(person.name, person.id)
        if owner is Owner.EVALUATOR:
            self.who.setCurrentIndex(max(self.who.findData(self._me), 0))
        self.who.setVisible(bool(people))

    def _lay_out(self) -> None:
        self.ask(self.tr("&What"), self.what)
        self.ask(self.tr("&Criterion"), self.criterion)
        for part, name in ((self.owner, self.tr("Who sees to it")), (self.who, self.tr("Their name"))):
            part.setAccessibleName(name)
        owner, due = QWidget(), QWidget()
        for holder, parts in ((owner, (self.owner, self.who)), (due, (self.has_due, self.due, None))):
            line = row(*parts)
            holder.setLayout(line)
        self.ask(self.tr("&Seen to by"), owner)
        self.ask(self.tr("Due"), due)
        owner.setFocusProxy(self.owner)
        due.setFocusProxy(self.has_due)
