"""The dialog that edits one interaction or several at once, and the one that names a filter."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.domain.words import Channel
from app.services.changing import Change
from app.ui.dialogs.form import FormDialog
from app.ui.wording import channel_text, grouped

if TYPE_CHECKING:
    from app.services.interactions import InteractionRow
    from app.services.people import Person

KEEP = -1


class EditInteractionsDialog(FormDialog):
    """Asks what is to become of the chosen interactions; every field begins with leaving it as it is."""

    def __init__(
        self,
        advisors: "tuple[Person, ...]",
        services: tuple[str, ...],
        chosen: int,
        row: "InteractionRow | None",
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Edit this interaction") if chosen == 1 else self.tr("Edit {0} interactions")
        about = self.tr("Only what you choose here changes; Ctrl+Z in the list takes it back.")
        super().__init__(title.format(grouped(chosen)), about, self.tr("Change"), parent)
        self.advisor, self.channel, self.service, self.sampling = (QComboBox() for _ in range(4))
        self.reason = QLineEdit()
        as_is = self.tr("Leave as it is")
        for box in (self.advisor, self.channel, self.service, self.sampling):
            box.addItem(as_is, KEEP)
        for person in advisors:
            if person.left_on is None or (row is not None and row.advisor_id == person.id):
                self.advisor.addItem(person.name, person.id)
        for channel in Channel:
            self.channel.addItem(channel_text(channel), channel)
        self.service.setEditable(True)
        self.service.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.service.addItem(self.tr("None"), "")
        for name in services:
            self.service.addItem(name, name)
        self.sampling.addItem(self.tr("May be sampled"), "")
        self.sampling.addItem(self.tr("Not to be sampled, because…"), "no")
        self.reason.setPlaceholderText(self.tr("a complaint under appeal"))
        self.ask(self.tr("&Advisor"), self.advisor)
        self.ask(self.tr("C&hannel"), self.channel)
        self.ask(self.tr("&Service"), self.service)
        self.ask(self.tr("Sam&pling"), self.sampling)
        self._because = self.ask(self.tr("&Because"), self.reason)
        self.sampling.currentIndexChanged.connect(self._show_reason)
        if row is not None:
            self._show_row(row)
        self._show_reason()
        self.advisor.setFocus()

    def wanted(self) -> Change:
        """Return what was chosen."""
        advisor, channel, sampling = (box.currentData() for box in (self.advisor, self.channel, self.sampling))
        return Change(
            advisor_id=None if advisor == KEEP else advisor,
            channel=None if channel == KEEP else Channel(channel),
            service=self._service(),
            excluded=None if sampling == KEEP else self.reason.text().strip() if sampling else "",
        )

    def check(self) -> bool:
        """Refuse an exclusion without a reason."""
        if self.sampling.currentData() == "no" and not self.reason.text().strip():
            self.refuse(self.tr("Please say why: it stands on the sampling certificate."), self.reason)
            return False
        return True

    def _service(self) -> str | None:
        typed = self.service.currentText().strip()
        place = self.service.findText(typed)
        if place < 0:
            return typed
        chosen = self.service.itemData(place)
        return None if chosen == KEEP else str(chosen)

    def _show_row(self, row: "InteractionRow") -> None:
        """Begin with what one interaction has."""
        self.advisor.setCurrentIndex(max(self.advisor.findData(row.advisor_id), 0) if row.advisor_id else 0)
        self.channel.setCurrentIndex(max(self.channel.findData(row.channel), 0))
        self.service.setCurrentIndex(max(self.service.findData(row.service), 0))
        self.sampling.setCurrentIndex(2 if row.excluded else 1)
        self.reason.setText(row.excluded)

    def _show_reason(self) -> None:
        wanted = self.sampling.currentData() == "no"
        self.reason.setVisible(wanted)
        self._because.setVisible(wanted)
        self.settle()


class NameFilterDialog(FormDialog):
    """Asks for the name of a filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Save this filter"),
            self.tr("Search, filters and order are kept in the library. A filter of the same name is replaced."),
            self.tr("Save"),
            parent,
        )
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Long calls this month"))
        self.ask(self.tr("&Name"), self.name)
        self.name.setFocus()

    def check(self) -> bool:
        """Refuse an empty name."""
        if not self.name.text().strip():
            self.refuse(self.tr("Please give it a name."), self.name)
            return False
        return True
