"""The section about what the service aims at: a target for each measure, and what counts as answered in time."""

from typing import TYPE_CHECKING

from app.domain import options
from app.domain.measure_kinds import USUAL_WITHIN_S, Measure
from app.ui.choices import Choices
from app.ui.pages.settings_section import Section
from app.ui.widgets.setting_fields import TargetField, WholeSecondsField

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class TargetsSection(Section):
    """A row for each measure; no target is a choice like any other."""

    def __init__(self, choices: Choices, parent: "QWidget | None" = None) -> None:
        super().__init__(
            self.tr("Targets"),
            self.tr(
                "Kept with the library. Figures on Measures, in one-to-ones and in reports are shown beside them, for "
                "every period; each change is entered in the record."
            ),
            choices,
            parent,
        )
        from app.services.measure_words import NAMES

        self.begin_card()
        for key, measure in options.TARGETS.items():
            unit = self.tr("%") if measure.scale == (0, 100) else ""
            usual = choices.usual(key)
            field = TargetField(*measure.scale, self.tr("no target"), unit)
            self.add(
                key,
                NAMES[measure],
                self._effect(measure),
                self.tr("no target") if usual == "" else f"{usual:g}{unit}",
                field,
            )
        self.begin_card()
        self.add(
            options.ANSWERED_WITHIN,
            self.tr("In time is within"),
            self.tr("A contact that waited longer does not count as answered in time."),
            self.tr("{0} s").format(USUAL_WITHIN_S),
            WholeSecondsField(),
        )
        self.finish()

    def _effect(self, measure: Measure) -> str:
        return {
            Measure.FIRST_CONTACT: self.tr("At least this share of contacts."),
            Measure.AVOIDABLE: self.tr("At most this share of contacts."),
            Measure.ACCURACY: self.tr("At least this share of the records that were checked."),
            Measure.WAITING: self.tr("At least this share of contacts answered within the time below."),
            Measure.ANSWERED: self.tr("At least this share of the week’s calls."),
            Measure.CSAT: self.tr("At least this share of customers who gave 4 or 5."),
            Measure.CSAT_MEAN: self.tr("At least this mean of 1 to 5."),
            Measure.NPS: self.tr("At least this, from −100 to 100."),
            Measure.EFFORT: self.tr("At least this mean of 1 to 7, where 7 is easiest."),
            Measure.GOVMETRIC: self.tr("At least this share of customers who chose “good”."),
        }[measure]
