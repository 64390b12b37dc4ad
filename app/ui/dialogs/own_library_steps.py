"""The three steps to a library of one's own: the team and who marks, its advisors, and where recordings come in."""

import os
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from app.domain.misread import Misread
from app.domain.name_list import Names, each_once, in_table, in_text
from app.language import plural
from app.ui.messages import sentence
from app.ui.widgets.controls import button, column, label, row

MOST_NAMED = 3
LARGEST_TABLE = 4 << 20
"""A list of advisors is small; a file of more bytes is something else."""
WORKBOOK = b"PK\x03\x04"
"""How a workbook begins: a file too large to be a list is refused in the same words, unread."""

Refusal = tuple[str, QWidget]
"""What is wrong, and the field that it is about."""


class Step(QWidget):
    """One page of questions; ``first`` is where the keyboard begins."""

    first: QWidget

    def refusal(self) -> Refusal | None:
        """Return what is wrong with the answers, ``None`` where they will do."""
        return None


class TeamStep(Step):
    """Asks who is at the keyboard, what they call their work, and which team it is about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.role, self.team = QLineEdit(), QLineEdit(self.tr("Team leader")), QLineEdit()
        self.team.setPlaceholderText(self.tr("Customer Services"))
        form = QFormLayout()
        form.setSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for text, field in (
            (self.tr("Your &name"), self.name),
            (self.tr("Your &role"), self.role),
            (self.tr("Your &team"), self.team),
        ):
            field.setAccessibleName(text.replace("&", ""))
            form.addRow(label(text, buddy=field), field)
        hint = self.tr("Your name stands on every mark and every sheet. Colleagues who mark too are added later.")
        layout = column(self, spacing=12)
        layout.addLayout(form)
        layout.addWidget(label(hint, "quiet", wrap=True))
        layout.addStretch(1)
        self.first = self.name

    def refusal(self) -> Refusal | None:
        """Refuse what has no name."""
        if not self.name.text().strip():
            return self.tr("Please say who you are: your name stands on every mark and every sheet."), self.name
        if not self.team.text().strip():
            return self.tr("Please give your team a name."), self.team
        return None


class NamesField(QPlainTextEdit):
    """Takes names, one on each line; ``done`` says that Enter was pressed on an empty last line, or with Ctrl."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on where no more names come."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            cursor = self.textCursor()
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier or (
                cursor.atEnd() and not cursor.block().text().strip()
            ):
                self.done.emit()
                return
        super().keyPressEvent(event)


class AdvisorsStep(Step):
    """Takes the advisors' names, typed, pasted or out of a CSV file, and says at once who is there twice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = NamesField()
        self.field.setPlaceholderText(self.tr("One name on each line"))
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(self.tr("The team’s advisors"))
        self.field.setMinimumHeight(self.field.fontMetrics().lineSpacing() * 6)
        self.found = label("", "quiet", wrap=True)
        self.table_button = button(self.tr("&From a CSV file…"), "", self._choose)
        layout = column(self, spacing=8)
        caption = label(self.tr("The team’s &advisors, one on each line: type them or paste a list."), buddy=self.field)
        caption.setWordWrap(True)
        layout.addWidget(caption)
        layout.addWidget(self.field, 1)
        layout.addLayout(row(self.table_button, None))
        layout.addWidget(self.found)
        self.first = self.field
        self.field.textChanged.connect(self._tell)
        self._tell()

    @property
    def names(self) -> Names:
        """Return who was named."""
        return in_text(self.field.toPlainText())

    def take_table(self, path: Path) -> None:
        """Add the names in a CSV file to those that stand there, and say how many were new, or why there are none."""
        try:
            data = path.read_bytes() if path.stat().st_size <= LARGEST_TABLE else WORKBOOK
            found = in_table(data)
        except Misread as why:
            self.found.setText(
                self.tr("{0}, line {1}: {2}. Names can also be pasted.").format(path.name, why.line, why.reason)
            )
            return
        except OSError as error:
            self.found.setText(sentence(error) or str(error))
            return
        before = self.names
        together = each_once((*before.names, *found.names))
        self.field.setPlainText("\n".join(together.names))
        new = len(together.names) - len(before.names)
        again = len(found.names) - new + len(found.twice)
        said = plural("OwnLibrary", "{0} name taken from {1}.", "{0} names taken from {1}.", new).format(new, path.name)
        there = self.tr("{0} stood there already, or twice, and came in once.").format(again) if again else ""
        self.found.setText(" ".join(filter(None, (said, there))))
        self.field.setFocus()

    def _tell(self) -> None:
        names = self.names
        count = len(names.names)
        if not count:
            self.found.setText(self.tr("You can leave this empty: advisors can be added at any time."))
            return
        said = plural("OwnLibrary", "{0} advisor.", "{0} advisors.", count).format(count)
        if names.twice:
            named = self.tr("{0} and others") if len(names.twice) > MOST_NAMED else "{0}"
            who = named.format(", ".join(names.twice[:MOST_NAMED]))
            said += " " + self.tr("There twice, and taken once: {0}. Two people of one name? Add a number.").format(who)
        self.found.setText(said)

    def _choose(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(
            self, self.tr("A list of advisors"), "", self.tr("Tables (*.csv *.tsv *.txt);;All files (*)")
        )
        if name:
            self.take_table(Path(name))


class RecordingsStep(Step):
    """Asks for the folder the phone system writes to; it can be left out, and is told where it is said later."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("No folder: recordings are dropped on the window"))
        self.field.setAccessibleName(self.tr("Folder of the recordings"))
        self.choose_button = button(self.tr("&Choose…"), "", self._choose)
        self.choose_button.setAccessibleName(self.tr("Choose the folder of the recordings"))
        layout = column(self, spacing=8)
        layout.addWidget(label(self.tr("The &folder your recordings come into"), buddy=self.field))
        layout.addLayout(row(self.field, self.choose_button))
        for text in (
            self.tr(
                "What is complete there and not in the library yet is offered to you; nothing comes in by itself, and "
                "no recording is moved or changed."
            ),
            self.tr("You can leave this out and say it later: File ▸ Where recordings are…"),
        ):
            layout.addWidget(label(text, "quiet", wrap=True))
        layout.addStretch(1)
        self.first = self.field

    @property
    def folder(self) -> Path | None:
        """Return the folder that was named, ``None`` where none was."""
        text = self.field.text().strip().strip('"')
        return Path(os.path.expanduser(text)) if text else None  # noqa: PTH111 - Path's raises where ~WHO is nobody

    def no_folder(self) -> Refusal:
        """Return why a folder that is not there is refused: nobody could look into it."""
        said = self.tr("There is no folder {0}. Choose it, or leave the line empty and say it later.")
        return said.format(self.folder), self.field

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(
            self, self.tr("The folder your recordings come into"), self.field.text()
        )
        if name:
            self.field.setText(name)
