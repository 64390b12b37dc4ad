"""The dialog that asks what the service aims at."""

from fractions import Fraction

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox, QWidget

from app.domain import options
from app.domain.measures import Measure
from app.policy import Policy
from app.services import measure_words as words
from app.services.targets import Targets
from app.ui.dialogs.form import FormDialog
from app.ui.widgets.controls import indented

LONGEST_S = 3600
PER_CENT = frozenset(
    (
        *(Measure.FIRST_CONTACT, Measure.AVOIDABLE, Measure.ACCURACY, Measure.WAITING),
        *(Measure.ANSWERED, Measure.CSAT, Measure.GOVMETRIC),
    )
)


class TargetsDialog(FormDialog):
    """A field for each measure; the lowest step of a field is no target."""

    def __init__(self, targets: Targets, parent: QWidget | None = None, policy: Policy | None = None) -> None:
        super().__init__(
            self.tr("Targets"),
            self.tr("They hold for every period that is shown. Each change is entered in the record."),
            self.tr("Set"),
            parent,
        )
        self.fields: dict[Measure, QDoubleSpinBox] = {}
        for measure in Measure:
            lowest, highest = measure.scale
            field = QDoubleSpinBox()
            indented(field)
            field.setDecimals(1)
            field.setRange(lowest - 1, highest)
            field.setSpecialValueText(self.tr("no target"))
            field.setSuffix("%" if measure in PER_CENT else "")
            now = targets.of(measure)
            field.setValue(lowest - 1 if now is None else float(now))
            self.fields[measure] = field
            name = words.NAMES[measure]
            self.ask(self.tr("{0}, at most").format(name) if measure.at_most else name, field)
        self.within = QSpinBox()
        indented(self.within)
        self.within.setRange(1, LONGEST_S)
        self.within.setSuffix(" s")
        self.within.setValue(targets.within_s)
        self.ask(self.tr("In time is within"), self.within)
        self._leave_fixed(policy or Policy())
        self.settle()

    def _leave_fixed(self, policy: Policy) -> None:
        """Let what the organisation has chosen be seen and not changed."""
        fields = {key: self.fields[measure] for key, measure in options.TARGETS.items()}
        for key, field in {**fields, options.ANSWERED_WITHIN: self.within}.items():
            field.setEnabled(not policy.fixes(key))
            if policy.fixes(key):
                field.setToolTip(self.tr("Set by {0}").format(policy.fixed.by or self.tr("your organisation")))

    def targets(self) -> Targets:
        """Return what was answered; a value between two scale ends' steps is no target."""
        values = {
            measure: Fraction(f"{field.value():.1f}")
            for measure, field in self.fields.items()
            if field.value() >= measure.scale[0]
        }
        return Targets(values, self.within.value())
