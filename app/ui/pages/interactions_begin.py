"""The button that evaluates what the cursor is on, and the menu of purposes it can be begun for."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.domain.words import Purpose
from app.ui.widgets.controls import button, row


class BeginButton(QWidget):
    """The main button and, beside it, one that opens the menu of purposes; ``chosen`` tells the Purpose."""

    chosen = Signal(object)

    def __init__(self, main: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menu: QMenu | None = None
        self.more = button("▾", "main", self.open)
        self.more.setProperty("part", "more")
        self.more.setToolTip(self.tr("Evaluate for another purpose (Shift+Enter)"))
        self.more.setAccessibleName(self.tr("Evaluate for another purpose"))
        self.setLayout(row(main, self.more, spacing=2))

    def open(self) -> None:
        """Open the menu under the button, where there is something to begin."""
        if not self.more.isEnabled() or not self.isVisible():
            return
        if self._menu is None:
            self._menu = QMenu(self)
            fill_purposes(self._menu, self.chosen.emit)
        menu = self._menu
        corner = self.more.mapToGlobal(QPoint(self.more.width(), self.more.height() + 2))
        menu.popup(corner - QPoint(menu.sizeHint().width(), 0))
        menu.setActiveAction(menu.actions()[0])


def fill_purposes(menu: QMenu, begin: Callable[[Purpose], object]) -> None:
    """Put an entry for every purpose into ``menu``."""
    for purpose, words in (
        (Purpose.ROUTINE, _say("&Routine: counts in the figures")),
        (Purpose.SPOT_CHECK, _say("&Spot check: outside the sample")),
        (Purpose.COACHING, _say("&Coaching: kept out of all figures")),
        (Purpose.CALIBRATION, _say("C&alibration: to compare how it is marked")),
    ):
        menu.addAction(words).triggered.connect(lambda _on, each=purpose: begin(each))


def _say(words: str) -> str:
    return QCoreApplication.translate("BeginButton", words)
