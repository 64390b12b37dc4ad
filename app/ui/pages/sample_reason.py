"""Asks why: an item is replaced, or a draw abandoned; the reason stands on the certificate."""

from PySide6.QtWidgets import QComboBox, QWidget

from app.ui.dialogs.form import FormDialog


class ReasonDialog(FormDialog):
    """Asks for a reason, with the usual ones to choose from."""

    def __init__(self, title: str, about: str, action: str, usual: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(title, about, action, parent)
        self.field = QComboBox()
        self.field.setEditable(True)
        self.field.addItems(list(usual))
        self.field.setCurrentIndex(-1)
        line = self.field.lineEdit()
        assert line is not None
        line.setPlaceholderText(self.tr("Choose one, or say it in your own words"))
        self.ask(self.tr("&Reason"), self.field)
        self.field.setFocus()

    @property
    def reason(self) -> str:
        """Return what was said."""
        return self.field.currentText().strip()

    def check(self) -> bool:
        """Refuse to go on without a reason."""
        if not self.reason:
            self.refuse(self.tr("Please say why; the reason stands on the certificate."), self.field)
            return False
        return True
