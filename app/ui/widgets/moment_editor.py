"""The line in which a comment is written while the recording plays on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.domain.sensitive import KINDS
from app.ui.widgets.controls import label

LONGEST = 2000


class MomentEditor(QFrame):
    """Says what the comment is about, and takes it: Enter keeps it, Esc leaves it; hidden while nothing is written."""

    kept = Signal(object, str)  # criterion number or None, comment
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "said")
        self._when = label("", "heading")
        self._criterion = QComboBox()
        self._criterion.setAccessibleName(self.tr("Criterion this belongs to"))
        self._criterion.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._kind = QComboBox()
        self._kind.addItem(self.tr("What was it?"))
        self._kind.addItems(list(KINDS))
        self._kind.setAccessibleName(self.tr("What is silenced here"))
        self._kind.activated.connect(self._name_it)
        self.text = QLineEdit()
        self.text.setMaxLength(LONGEST)
        self.text.setAccessibleName(self.tr("Comment"))
        head = QHBoxLayout()
        head.addWidget(self._when)
        head.addWidget(self._criterion, 1)
        head.addWidget(self._kind, 1)
        head.addWidget(label(self.tr("Enter keeps · Esc leaves"), "small"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 10)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self.text)
        self.hide()

    def show_criteria(self, names: Sequence[str]) -> None:
        """Offer the criteria of a scorecard, by number from 1, and none."""
        self._criterion.clear()
        self._criterion.addItem(self.tr("No criterion"))
        self._criterion.addItems(list(names))

    def begin(self, when: str, number: int | None, comment: str = "", *, sensitive: bool = False) -> None:
        """Take a comment about ``when`` for criterion ``number``; the keyboard goes to the text.

        What is ``sensitive`` has no criterion: it is told what it was, and never the thing itself.
        """
        self._when.setText(when)
        self._criterion.setVisible(not sensitive)
        self._kind.setVisible(sensitive)
        self._kind.setCurrentIndex(KINDS.index(comment) + 1 if comment in KINDS else 0)
        usual, named = (
            self.tr("What you hear here, in a few words"),
            self.tr("What it was, never the figures themselves"),
        )
        self.text.setPlaceholderText(named if sensitive else usual)
        self._criterion.setCurrentIndex(number or 0)
        self.text.setText(comment)
        self.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Keep what is written, or leave where nothing is."""
        if not self.isHidden():
            self.hide()
            number = None if self._criterion.isHidden() else self._criterion.currentIndex() or None
            self.kept.emit(number, self.text.text().strip())

    def _name_it(self, place: int) -> None:
        if place:
            self.text.setText(self._kind.itemText(place))
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep on Enter, leave on Esc."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)
