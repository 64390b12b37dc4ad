"""The dialog of the plan: how many of each advisor, of what, by which method, and from which month on."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.domain.sampling_plan import HourBand, Method, Plan, PlanRefused, Strata, Tranches
from app.domain.words import Channel
from app.language import translate
from app.ui.dialogs.form import FormDialog
from app.ui.pages.sample_rules import RulesEditor
from app.ui.pages.sample_words import method_meaning, method_text, people_text, strata_text
from app.ui.widgets.controls import column, indented, label, row, scrolled
from app.ui.wording import channel_text, month_text

WIDTH = 680
MOST_HEIGHT = 560
NUMBER_WIDTH = 110
_BAND = re.compile(r"(\d{1,2})(?::00)?\s*[-–]\s*(\d{1,2})(?::00)?")


class PlanDialog(FormDialog):
    """Asks for a plan; ``months`` are those it can hold from, ``unnoticed`` who has no notice on record."""

    def __init__(self, plan: Plan, months: Sequence[int], unnoticed: Sequence[str], parent: QWidget) -> None:
        super().__init__(
            self.tr("The plan of the sample"),
            self.tr("What was drawn before stays as it was drawn."),
            self.tr("Save the plan"),
            parent,
        )
        self.setMinimumWidth(WIDTH)
        self.plan = plan
        self.quota = _number(plan.quota, 1000)
        self.new_quota = _number(plan.new_starter_quota, 1000)
        self.new_months = _number(plan.new_starter_months, 60)
        self.methods = QButtonGroup(self)
        self.strata = QComboBox()
        self.tranches = QComboBox()
        self.channels = {channel: QCheckBox(channel_text(channel)) for channel in Channel}
        self.shortest = _number(plan.min_length_ms // 1000, 86_400)
        self.hours = QLineEdit(", ".join(f"{band.first}-{band.last}" for band in plan.hours))
        self.rules = RulesEditor(plan.rules)
        self.since = QComboBox()
        for month in months:
            self.since.addItem(month_text(month), month)
        self._lay_out(unnoticed)
        self.quota.setFocus()

    def wanted(self) -> Plan:
        """Return the plan as it is filled in; PlanRefused says what is wrong."""
        return Plan(
            quota=self.quota.value(),
            new_starter_quota=self.new_quota.value(),
            new_starter_months=self.new_months.value(),
            method=tuple(Method)[self.methods.checkedId()],
            strata=Strata(self.strata.currentData()),  # Qt gives the bare text back
            channels=tuple(channel for channel, box in self.channels.items() if box.isChecked()),
            min_length_ms=self.shortest.value() * 1000,
            hours=bands_of(self.hours.text()),
            rules=self.rules.rules(),
            tranches=Tranches(self.tranches.currentData()),
        )

    def check(self) -> bool:
        """Refuse a plan that cannot be drawn by."""
        try:
            plan = self.wanted()
            plan.check()
        except PlanRefused as error:
            self.refuse(str(error), self.hours if "hours" in str(error) else None)
            return False
        self.plan = plan
        return True

    def _lay_out(self, unnoticed: Sequence[str]) -> None:
        if unnoticed:
            warning = self.tr("No notice of monitoring is on record for {0}.").format(people_text(list(unnoticed)))
            self.insert(label(warning, "error", wrap=True))
        for text, field in (
            (self.tr("&Of each advisor, a month"), self.quota),
            (self.tr("Of each &new starter"), self.new_quota),
            (self.tr("New for so many &months"), self.new_months),
        ):
            self.ask(text, field)
        self.form.addRow(label(self.tr("Method")), self._methods())
        for tranches, text in (
            (Tranches.WEEKLY, self.tr("A part each week, as recordings come in")),
            (Tranches.ONCE, self.tr("All at one time")),
        ):
            self.tranches.addItem(text, tranches)
        self.tranches.setCurrentIndex(self.tranches.findData(self.plan.tranches))
        self.ask(self.tr("&Drawn"), self.tranches)
        boxes = QWidget()
        inside = row(spacing=14)
        for channel, box in self.channels.items():
            box.setChecked(channel in self.plan.channels)
            inside.addWidget(box)
        inside.addStretch(1)
        boxes.setLayout(inside)
        self.form.addRow(label(self.tr("Channels")), boxes)
        self.shortest.setSuffix(self.tr(" s"))
        self.ask(self.tr("S&hortest call"), self.shortest)
        self.hours.setPlaceholderText(self.tr("At any time; or such as 9-12, 13-17"))
        self.ask(self.tr("Only in these ho&urs"), self.hours)
        self.form.addRow(label(self.tr("Left out")), self.rules)
        self.ask(self.tr("In force &from"), self.since)
        self._scroll()

    def _methods(self) -> QWidget:
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setColumnStretch(1, 1)
        for place, method in enumerate(Method):
            choice = QRadioButton(method_text(method))
            choice.setAccessibleDescription(method_meaning(method))
            choice.setChecked(method is self.plan.method)
            self.methods.addButton(choice, place)
            grid.addWidget(choice, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(method_meaning(method), "quiet", wrap=True), place, 1)
        for strata in Strata:
            self.strata.addItem(self.tr("shared out over {0}").format(strata_text(strata)), strata)
        self.strata.setCurrentIndex(self.strata.findData(self.plan.strata))
        self.strata.setAccessibleName(self.tr("What a stratified draw is shared out over"))
        stratified = self.methods.button(tuple(Method).index(Method.STRATIFIED))
        self.strata.setEnabled(stratified.isChecked())
        stratified.toggled.connect(self.strata.setEnabled)
        grid.addWidget(self.strata, len(Method), 1, Qt.AlignmentFlag.AlignLeft)
        return made

    def _scroll(self) -> None:
        """Let the fields scroll where the screen is too small for all of them."""
        place = self._layout.indexOf(self.form)
        self._layout.removeItem(self.form)
        body = QWidget()
        inside = column(body)
        self.form.setParent(None)
        inside.addLayout(self.form)
        inside.setContentsMargins(0, 0, 8, 0)
        area = scrolled(body)
        area.setMinimumHeight(min(MOST_HEIGHT, self.screen().availableGeometry().height() - 220))
        assert isinstance(self._layout, QVBoxLayout)
        self._layout.insertWidget(place, area, 1)


def bands_of(text: str) -> tuple[HourBand, ...]:
    """Return hours written as "9-12, 13-17"; PlanRefused where that is not how it is written."""
    bands = []
    for part in filter(None, (each.strip() for each in text.split(","))):
        found = _BAND.fullmatch(part)
        if found is None:
            said = translate("PlanDialog", "The hours “{0}” are not understood. Write them like 9-12, 13-17.")
            raise PlanRefused(said.format(part))
        bands.append(HourBand(int(found[1]), int(found[2])))
    return tuple(bands)


def _number(value: int, most: int) -> QSpinBox:
    made = QSpinBox()
    indented(made)
    made.setRange(0, most)
    made.setValue(value)
    made.setGroupSeparatorShown(True)
    made.setAlignment(Qt.AlignmentFlag.AlignRight)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    made.setMinimumWidth(NUMBER_WIDTH)
    return made
