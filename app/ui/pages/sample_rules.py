"""The rules that leave interactions out of a sample: what each looks for and why, one line a rule."""

from functools import partial

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.domain.sampling_plan import Rule, RuleKind
from app.ui.widgets.controls import button, column, row

MOST = 8


class RulesEditor(QWidget):
    """Lines of kind, value and reason; a line without a value is no rule."""

    def __init__(self, rules: tuple[Rule, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[tuple[QWidget, QComboBox, QLineEdit, QLineEdit]] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.more = button(self.tr("Leave something out…"), "link", self._add_empty)
        layout = column(self, spacing=4)
        layout.addLayout(self._rows)
        layout.addLayout(row(self.more, None))
        for rule in rules:
            self.add(rule)

    def rules(self) -> tuple[Rule, ...]:
        """Return the rules as they stand, a reason or not."""
        return tuple(
            Rule(RuleKind(kind.currentData()), value.text().strip(), reason.text().strip())
            for _line, kind, value, reason in self._lines
            if value.text().strip() or reason.text().strip()
        )

    def add(self, rule: Rule | None = None) -> None:
        """Add a line for a rule, or an empty one."""
        kind = QComboBox()
        kind.addItem(self.tr("Service is"), RuleKind.SERVICE)
        kind.addItem(self.tr("Words in it"), RuleKind.WORDS)
        value, reason = QLineEdit(), QLineEdit()
        value.setPlaceholderText(self.tr("Complaints"))
        reason.setPlaceholderText(self.tr("Why it is left out"))
        kind.setAccessibleName(self.tr("What a rule looks at"))
        value.setAccessibleName(self.tr("What a rule looks for"))
        reason.setAccessibleName(self.tr("Why it is left out"))
        if rule is not None:
            kind.setCurrentIndex(kind.findData(rule.kind))
            value.setText(rule.value)
            reason.setText(rule.reason)
            reason.setCursorPosition(0)
        line = QWidget()
        remove = button("×", "quiet", partial(self._remove, line))
        remove.setAccessibleName(self.tr("Remove this rule"))
        inside = row(kind, spacing=6)
        inside.addWidget(value, 2)
        inside.addWidget(reason, 3)
        inside.addWidget(remove)
        line.setLayout(inside)
        self._lines.append((line, kind, value, reason))
        self._rows.addWidget(line)
        self.more.setVisible(len(self._lines) < MOST)
        if rule is None:
            value.setFocus()

    def _add_empty(self) -> None:
        self.add()

    def _remove(self, line: QWidget) -> None:
        self._lines = [each for each in self._lines if each[0] is not line]
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.more.show()
        self.more.setFocus()
