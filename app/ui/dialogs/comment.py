"""The dialog for what the advisor says to a finalised evaluation."""

from PySide6.QtWidgets import QWidget

from app.ui.dialogs.coaching import words_field
from app.ui.dialogs.form import FormDialog


class CommentDialog(FormDialog):
    """Asks for the advisor's comment, or for another wording of it."""

    def __init__(self, name: str, written: str, parent: QWidget) -> None:
        super().__init__(
            self.tr("{0}’s comment").format(name),
            self.tr("It stands on the feedback sheet. What stood there before is kept in the history."),
            self.tr("Keep the comment"),
            parent,
        )
        self._written = written
        self.words = words_field(written)
        self.ask(self.tr("&Comment"), self.words)
        self.words.setFocus()

    def text(self) -> str:
        """Return the comment."""
        return self.words.toPlainText().strip()

    def check(self) -> bool:
        """Refuse an empty comment where there was none."""
        if not self.text() and not self._written:
            self.refuse(self.tr("Write down what the advisor says."), self.words)
            return False
        return True
