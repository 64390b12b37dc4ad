"""The dialog that enters a team meeting or an appraisal, or enters one otherwise."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from app.services.meetings import MeetingKind, NewMeeting, usual_due
from app.ui.dialogs.coaching import words_field
from app.ui.dialogs.form import FormDialog
from app.ui.widgets.controls import row
from app.ui.widgets.day_field import DayField

if TYPE_CHECKING:
    from app.services.meetings import MeetingView
    from app.services.people import Person, Team


class MeetingDialog(FormDialog):
    """Asks what kind of meeting, whose, when it is due and, where it was, when it was held."""

    def __init__(self, teams: "Sequence[Team]", advisors: "Sequence[Person]", today: date, parent: QWidget) -> None:
        super().__init__(
            self.tr("Enter a meeting"),
            self.tr("Each team meets once a month; appraisals are held by the day they are due."),
            self.tr("Enter"),
            parent,
        )
        self._teams, self._advisors, self._today = teams, advisors, today
        self.kind, self.whose = QComboBox(), QComboBox()
        for kind, words in ((MeetingKind.TEAM, self.tr("Team meeting")), (MeetingKind.APPRAISAL, self.tr("Appraisal"))):
            self.kind.addItem(words, kind)
        self.due = DayField(usual_due(MeetingKind.TEAM, today))
        self.was_held = QCheckBox(self.tr("it was &held on"))
        self.held = DayField(today, most=today)
        self.title = QLineEdit()
        self.notes = words_field("")
        self._lay_out()
        self._kind_chosen()
        self.kind.currentIndexChanged.connect(lambda _place: self._kind_chosen())
        self.was_held.toggled.connect(self.held.setEnabled)
        self.kind.setFocus()

    def answer(self) -> NewMeeting:
        """Return what was entered."""
        kind, whose = MeetingKind(self.kind.currentData()), self.whose.currentData()
        team = kind is MeetingKind.TEAM
        return NewMeeting(
            kind,
            self.due.day(),
            team_id=whose if team else None,
            advisor_id=None if team else whose,
            held_on=self.held.day() if self.was_held.isChecked() else None,
            title=self.title.text().strip(),
            notes=self.notes.toPlainText().strip(),
        )

    def check(self) -> bool:
        """Refuse an appraisal of nobody."""
        answer = self.answer()
        if answer.kind is MeetingKind.APPRAISAL and answer.advisor_id is None:
            self.refuse(self.tr("There is no advisor whose appraisal it could be. Add one on the Advisors page."))
            return False
        return True

    def _kind_chosen(self) -> None:
        kind = MeetingKind(self.kind.currentData())
        self.whose.clear()
        if kind is MeetingKind.TEAM:
            for team in self._teams:
                self.whose.addItem(team.name, team.id)
            self.whose.addItem(self.tr("Everybody"), None)
        else:
            for person in self._advisors:
                self.whose.addItem(person.name, person.id)
        self.due.show_day(usual_due(kind, self._today))

    def _lay_out(self) -> None:
        held = QWidget()
        held.setLayout(row(self.was_held, self.held, None))
        held.setFocusProxy(self.was_held)
        self.held.setEnabled(False)
        self.held.setAccessibleName(self.tr("Held on"))
        self.ask(self.tr("&What"), self.kind)
        self.ask(self.tr("Wh&ose"), self.whose)
        self.ask(self.tr("&Due on"), self.due)
        self.ask("", held)
        self.ask(self.tr("&About"), self.title)
        self.ask(self.tr("&Notes"), self.notes)


class MeetingChangeDialog(FormDialog):
    """Asks for another day a meeting is due on, or other words."""

    def __init__(self, meeting: "MeetingView", what: str, parent: QWidget) -> None:
        super().__init__(what, "", self.tr("Change"), parent)
        self.due = DayField(meeting.due_on)
        self.title = QLineEdit(meeting.title)
        self.notes = words_field(meeting.notes)
        self.ask(self.tr("&Due on"), self.due)
        self.ask(self.tr("&About"), self.title)
        self.ask(self.tr("&Notes"), self.notes)
        self.due.setFocus()
