"""The dialog that makes a file-name pattern out of a sample name: its parts are clicked and said what they are."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from app.domain.filenames import stem_of
from app.domain.patterns import Part, Pattern, PatternRefused, Pointed
from app.ui.dialogs.form import FormDialog
from app.ui.widgets.controls import button, clear, label, row

PIECES = re.compile(r"[^\W_]+|[\W_]+")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of letters and digits in the sample, from ``start`` to before ``end``."""

    start: int
    end: int
    text: str


class PatternDialog(FormDialog):
    """Click one part or several that belong together, then say what they are; ``pattern()`` has the outcome."""

    def __init__(self, sample: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("How are the files named?"),
            self.tr(
                "Take the name of one recording. Click a part of it, several for a date in pieces, and say what it is."
            ),
            self.tr("Use this pattern"),
            parent,
        )
        self.setMinimumWidth(640)
        self.sample = QLineEdit(sample)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Our telephone system"))
        self.ask(self.tr("&Sample name"), self.sample)
        self.pieces: list[tuple[Piece, QPushButton]] = []
        self._said: dict[tuple[int, int], Part] = {}
        self._holder = QWidget()
        self._line = row(spacing=2)
        self._holder.setLayout(self._line)
        self.insert(self._holder)
        self.part = QComboBox()
        for part, words in part_words().items():
            self.part.addItem(words, part)
        self.say_button = button(self.tr("That is what it is"), "", self.say)
        self.part.setAccessibleName(self.tr("What the clicked parts are"))
        self.form.addRow(label(self.tr("The clicked parts are"), buddy=self.part), self._beside())
        self.found = label("", "quiet", wrap=True)
        self.form.addRow("", self.found)
        self.ask(self.tr("&Name of the pattern"), self.name)
        self.sample.textChanged.connect(self._show_sample)
        self._show_sample()

    def pattern(self) -> Pattern:
        """Return the pattern; PatternRefused in words where nothing sensible was said."""
        parts = [Pointed(start, end, part) for (start, end), part in self._said.items()]
        return Pattern.from_sample(self.name.text().strip() or self.sample.text(), self.sample.text(), parts)

    def say(self) -> None:
        """Say of the clicked parts what they are."""
        chosen = [piece for piece, pressed in self.pieces if pressed.isChecked()]
        if not chosen:
            self.refuse(self.tr("Click a part of the name first."), self.pieces[0][1] if self.pieces else self.sample)
            return
        self.clear_problem()
        start, end = chosen[0].start, chosen[-1].end
        self._said = {span: part for span, part in self._said.items() if span[1] <= start or span[0] >= end}
        self._said[start, end] = Part(self.part.currentData())
        for _piece, pressed in self.pieces:
            pressed.setChecked(False)
        self._show_said()

    def check(self) -> bool:
        """Refuse what is no pattern, and a pattern without a name."""
        if not self.name.text().strip():
            self.refuse(self.tr("Please give the pattern a name."), self.name)
            return False
        try:
            self.pattern()
        except PatternRefused as error:
            self.refuse(str(error))
            return False
        return True

    def _beside(self) -> QWidget:
        beside = QWidget()
        line = row(self.part, self.say_button)
        line.setStretch(0, 1)
        beside.setLayout(line)
        return beside

    def _show_sample(self) -> None:
        """Show the sample in pieces that can be clicked."""
        clear(self._line)
        self.pieces, self._said = [], {}
        for found in PIECES.finditer(stem_of(self.sample.text())):
            text = found.group()
            if text[0].isalnum():
                pressed = button(text)
                pressed.setCheckable(True)
                pressed.setAccessibleName(self.tr("Part {0}").format(text))
                self.pieces.append((Piece(found.start(), found.end(), text), pressed))
                self._line.addWidget(pressed)
            else:
                self._line.addWidget(label(text, "quiet"))
        self._line.addStretch(1)
        self._show_said()

    def _show_said(self) -> None:
        words, name = part_words(), self.sample.text()
        said = [f"{words[part]}: {name[start:end]}" for (start, end), part in sorted(self._said.items())]
        self.found.setText(" · ".join(said) or self.tr("Nothing said yet."))
        self.settle()


def part_words() -> dict[Part, str]:
    """Return what a part of a name can be, in words."""
    return {
        Part.START: _say("Date and time together"),
        Part.DATE: _say("Date"),
        Part.TIME: _say("Time"),
        Part.EXTENSION: _say("Extension"),
        Part.LOGIN: _say("Log-in"),
        Part.ADVISOR: _say("Advisor’s name"),
        Part.CUSTOMER: _say("Customer’s number"),
        Part.DIRECTION: _say("Incoming or outgoing"),
        Part.QUEUE: _say("Queue"),
        Part.SERVICE: _say("Service"),
        Part.REFERENCE: _say("Reference"),
        Part.OTHER: _say("Something else that varies"),
    }


def _say(words: str) -> str:
    return QCoreApplication.translate("PatternDialog", words)
