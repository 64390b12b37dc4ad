"""The dialogs of a dispute: what the advisor disputes and says of it, and the answer to each of its criteria."""

from collections.abc import Iterator, Mapping
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QGridLayout, QLineEdit, QScrollArea, QWidget

from app.domain.words import Mark
from app.services.answering import Answer
from app.services.evaluating import Evaluation
from app.services.evaluation_trail import Disputed, Step
from app.ui.dialogs.coaching import words_field
from app.ui.dialogs.form import FormDialog
from app.ui.widgets.controls import column, label
from app.ui.widgets.day_field import DayField
from app.ui.widgets.mark_switch import mark_word
from app.ui.widgets.room import fitting

WIDTH, HIGHEST = 640, 330
LIST_LINES, ANSWER_LINES, WORDS_LINES = 16, 8, 3
"""How many lines of text the list of criteria, each answer and the advisor's words take."""


class DisputeDialog(FormDialog):
    """Asks on which day the advisor disputed which criteria, and what they say."""

    def __init__(self, evaluation: Evaluation, since: date, today: date, parent: QWidget) -> None:
        name = evaluation.interaction.advisor
        super().__init__(
            self.tr("{0} disputes this evaluation").format(name),
            self.tr("Somebody who did not mark it answers, where the library knows another evaluator."),
            self.tr("Enter the dispute"),
            parent,
        )
        self.setMinimumWidth(fitting(self, WIDTH, 0).width())
        self.day = DayField(today, least=since, most=today)
        self.words = words_field("")
        self.boxes: dict[int, QCheckBox] = {}
        self.said: dict[int, QLineEdit] = {}
        self._list = self._criteria(evaluation)
        self.ask(self.tr("&On"), self.day)
        self.ask(self.tr("In their &words"), self.words)
        self.insert(self._list)
        first = next((n for n, mark in enumerate(evaluation.marks, start=1) if mark is Mark.NOT_MET), 1)
        self.boxes[first].setFocus()
        self.settle()

    def criteria(self) -> Mapping[int, str]:
        """Return the criteria that are chosen, by number, with what the advisor says of each."""
        return {number: self.said[number].text().strip() for number, box in self.boxes.items() if box.isChecked()}

    def text(self) -> str:
        """Return what the advisor says of it all."""
        return self.words.toPlainText().strip()

    def check(self) -> bool:
        """Refuse a dispute of nothing, and one without words."""
        chosen = self.criteria()
        if not chosen:
            self.refuse(self.tr("Choose the criteria that the advisor disputes."), next(iter(self.boxes.values())))
        elif not self.text() and not any(chosen.values()):
            self.refuse(self.tr("Write down what the advisor says: whoever answers has to know."), self.words)
        else:
            return True
        return False

    def _criteria(self, evaluation: Evaluation) -> QScrollArea:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(10, 8, 10, 8)
        grid.setColumnStretch(1, 1)
        for criterion, mark in zip(evaluation.card.criteria, evaluation.marks, strict=True):
            number = criterion.number
            state = mark_word(mark) if mark else ""
            box = QCheckBox(self.tr("{0} {1} ({2})").format(number, criterion.short.replace("&", "&&"), state.lower()))
            said = QLineEdit()
            said.setPlaceholderText(self.tr("What they say of it"))
            said.setAccessibleName(self.tr("What the advisor says of criterion {0}").format(number))
            said.setVisible(False)
            box.toggled.connect(said.setVisible)
            grid.addWidget(box, number, 0)
            grid.addWidget(said, number, 1)
            self.boxes[number], self.said[number] = box, said
        area = _area(inside, LIST_LINES)
        area.setAccessibleName(self.tr("Criteria"))
        for part in (*self.boxes.values(), *self.said.values()):
            part.installEventFilter(self)
        return area

    def eventFilter(self, watched: object, event: object) -> bool:
        """Bring the criterion that gets the keyboard into sight."""
        from PySide6.QtCore import QEvent

        if isinstance(event, QEvent) and event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._list.ensureWidgetVisible(watched)
        return False


class AnswerDialog(FormDialog):
    """Asks for the answer to a dispute: each mark stands or is raised, and why."""

    def __init__(self, evaluation: Evaluation, dispute: Step, today: date, parent: QWidget) -> None:
        name = evaluation.interaction.advisor
        super().__init__(
            self.tr("Answer {0}’s dispute").format(name),
            self.tr(
                "A mark stands or is raised; nothing is ever lowered. What changes becomes a revision that counts."
            ),
            self.tr("Answer"),
            parent,
        )
        self.setMinimumWidth(fitting(self, WIDTH, 0).width())
        self._dispute = dispute
        self.choices: dict[int, QComboBox] = {}
        self.reasons: dict[int, QLineEdit] = {}
        self.insert(self._answers(evaluation, dispute))
        self.day = DayField(today, least=dispute.on, most=today)
        self.words = words_field("")
        self.ask(self.tr("&On"), self.day)
        self.ask(self.tr("&More to say"), self.words)
        next(iter(self.choices.values())).setFocus()
        self.settle()

    def answers(self) -> Mapping[int, Answer]:
        """Return the answer on each criterion by its number."""
        return {
            number: Answer(self.reasons[number].text().strip(), choice.currentData())
            for number, choice in self.choices.items()
        }

    def text(self) -> str:
        """Return what else is said to the advisor."""
        return self.words.toPlainText().strip()

    def check(self) -> bool:
        """Refuse an answer without a reason."""
        for number, field in self.reasons.items():
            if not field.text().strip():
                self.refuse(self.tr("Say why to the advisor: criterion {0} has no answer yet.").format(number), field)
                return False
        return True

    def _answers(self, evaluation: Evaluation, dispute: Step) -> QWidget:
        inside = QWidget()
        layout = column(inside, margin=12, spacing=6)
        if dispute.words:
            layout.addWidget(label(f"“{dispute.words}”", "", wrap=True))
        for each in dispute.criteria:
            for part in self._answer(evaluation, each):
                layout.addWidget(part)
        layout.addStretch(1)
        area = _area(inside, WORDS_LINES + ANSWER_LINES * len(dispute.criteria))
        area.setAccessibleName(self.tr("The answer on each criterion"))
        return area

    def _answer(self, evaluation: Evaluation, each: Disputed) -> Iterator[QWidget]:
        criterion, mark = evaluation.card.criteria[each.number - 1], evaluation.marks[each.number - 1]
        yield label(f"{each.number} {criterion.short}", "heading", wrap=True)
        if each.words:
            yield label(f"“{each.words}”", "quiet", wrap=True)
        choice = QComboBox()
        choice.addItem(self.tr("The mark stands: {0}").format(mark_word(mark) if mark else ""), None)
        for other in (Mark.MET, Mark.NO_OPPORTUNITY):
            if other is not mark:
                choice.addItem(self.tr("It becomes: {0}").format(mark_word(other)), other)
        choice.setAccessibleName(self.tr("Criterion {0}, {1}").format(each.number, criterion.short))
        reason = QLineEdit()
        reason.setPlaceholderText(self.tr("Why, for the advisor to read"))
        reason.setAccessibleName(self.tr("Why, criterion {0}").format(each.number))
        self.choices[each.number], self.reasons[each.number] = choice, reason
        yield choice
        yield reason


def _area(inside: QWidget, lines: int) -> QScrollArea:
    """Return what shows so many lines of ``inside``, and scrolls to the others."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inside.setProperty("role", "page")
    area.setWidget(inside)
    area.setFixedHeight(min(inside.fontMetrics().lineSpacing() * lines, HIGHEST))
    return area
