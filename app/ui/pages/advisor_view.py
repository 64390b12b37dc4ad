"""What an advisor's figures are made of: routine evaluations alone, or others too, with the team behind or not."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.domain.words import Purpose


class ViewChoice(QPushButton):
    """A button with a menu of what to see; ``changed`` comes when something else is chosen.

    ``report_asked`` asks for the same on paper.
    """

    changed = Signal()
    report_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        menu = QMenu(self)
        self.compared = self._choice(menu, self.tr("Compare with the team’s middle half"))
        menu.addSeparator()
        self.spot_checks = self._choice(menu, self.tr("Count spot checks, too"))
        self.calibrations = self._choice(menu, self.tr("Count calibrations, too"))
        menu.addSeparator()
        self.report = menu.addAction(self.tr("Show as a report (PDF, Excel)"), self.report_asked.emit)
        self.setMenu(menu)
        self.setAutoDefault(False)
        self._name()

    @property
    def team(self) -> bool:
        """Return whether the team is compared with."""
        return self.compared.isChecked()

    @property
    def purposes(self) -> tuple[Purpose, ...]:
        """Return the purposes whose evaluations count; routine ones always do."""
        more = ((self.spot_checks, Purpose.SPOT_CHECK), (self.calibrations, Purpose.CALIBRATION))
        return (Purpose.ROUTINE, *(purpose for choice, purpose in more if choice.isChecked()))

    def _choice(self, menu: QMenu, text: str) -> QAction:
        made = menu.addAction(text)
        made.setCheckable(True)
        made.toggled.connect(self._take)
        return made

    def _take(self) -> None:
        self._name()
        self.changed.emit()

    def _name(self) -> None:
        """Say on the button what is not as usual."""
        more = [self.tr("spot checks")] if self.spot_checks.isChecked() else []
        more += [self.tr("calibrations")] if self.calibrations.isChecked() else []
        self.setText(self.tr("With {0}").format(", ".join(more)) if more else self.tr("View"))
        self.setAccessibleName(self.tr("What the figures are made of: {0}").format(self.text()))
