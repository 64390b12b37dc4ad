"""The dialogs that make a person known: an evaluator by name and role, an advisor by name and team."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QLineEdit, QWidget

from app.services.people import Team
from app.ui.dialogs.form import FormDialog


class EvaluatorDialog(FormDialog):
    """Asks for an evaluator's name and role."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Add an evaluator"),
            self.tr("Somebody who listens and marks. The name stands on every mark they make."),
            self.tr("Add"),
            parent,
        )
        self.name = QLineEdit()
        self.role = QLineEdit()
        self.role.setPlaceholderText(self.tr("Team leader, quality officer…"))
        self.ask(self.tr("&Name"), self.name)
        self.ask(self.tr("&Role"), self.role)
        self.name.setFocus()

    def check(self) -> bool:
        """Refuse an empty name."""
        if not self.name.text().strip():
            self.refuse(self.tr("Please give a name."), self.name)
            return False
        return True


class AdvisorDialog(FormDialog):
    """Asks for an advisor's name, team, and since when."""

    def __init__(self, teams: tuple[Team, ...], today: date, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Add an advisor"),
            self.tr("Somebody whose calls are listened to."),
            self.tr("Add"),
            parent,
        )
        self.name = QLineEdit(name)
        self.team = QComboBox()
        self.team.setEditable(True)
        self.team.addItems([team.name for team in teams])
        self.since_known = QCheckBox(self.tr("Started on a day that is known"))
        self.since = QDateEdit(QDate(today.year, today.month, today.day))
        self.since.setDisplayFormat("d MMM yyyy")
        self.since.setCalendarPopup(True)
        self.since.setEnabled(False)
        self.since_known.toggled.connect(self.since.setEnabled)
        self.ask(self.tr("&Name"), self.name)
        self.ask(self.tr("&Team"), self.team)
        self.form.addRow("", self.since_known)
        self.ask(self.tr("&Since"), self.since)
        self.name.setFocus()

    def check(self) -> bool:
        """Refuse an empty name or team."""
        if not self.name.text().strip():
            self.refuse(self.tr("Please give a name."), self.name)
            return False
        if not self.team.currentText().strip():
            self.refuse(self.tr("Please say which team."), self.team)
            return False
        return True

    def team_name(self) -> str:
        """Return the team, one that is known or a new one."""
        return self.team.currentText().strip()

    def started_on(self) -> date | None:
        """Return the first day, where it is known."""
        chosen = self.since.date()
        return date(chosen.year(), chosen.month(), chosen.day()) if self.since_known.isChecked() else None
