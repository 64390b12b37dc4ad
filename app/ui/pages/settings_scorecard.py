"""The section about the scorecard: which new evaluations are made with, and another one from a file."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from app.ui.choices import Choices
from app.ui.messages import sentence
from app.ui.pages.settings_section import Section
from app.ui.widgets.controls import button, label
from app.ui.widgets.setting_fields import ChoiceField
from app.ui.wording import grouped

if TYPE_CHECKING:
    from app.domain.scorecard import Scorecard
    from app.services.scorecard_choice import CardView
    from app.ui.context import Desk


class ScorecardSection(Section):
    """Shows the scorecards there are to choose from; evaluations stay on the version they were begun with."""

    def __init__(self, desk: "Desk", choices: Choices, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Scorecard"),
            self.tr("Kept with the library. Evaluations stay on the version they were begun with, whatever is chosen."),
            choices,
            parent,
        )
        self._desk = desk
        self.cards: tuple[CardView, ...] = ()
        card = self.begin_card()
        card.addSpacing(10)
        self.choice = ChoiceField(())
        self.choice.setAccessibleName(self.tr("New evaluations are made with"))
        self.choice.chosen.connect(self._use)
        self.facts = label("", "quiet", wrap=True)
        self.see_button = button(self.tr("See it…"), "", self._see)
        self.load_button = button(self.tr("Load from a file…"), "", self._ask_file)
        self.save_button = button(self.tr("Save as a file…"), "", self._ask_where)
        self.save_button.setToolTip(self.tr("A text file (TOML) to change and load again with a higher version"))
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        card.addWidget(label(self.tr("New evaluations are made with"), "heading", wrap=True, buddy=self.choice))
        card.addSpacing(4)
        card.addWidget(self.choice)
        card.addSpacing(6)
        card.addWidget(self.facts)
        card.addSpacing(10)
        card.addLayout(self.buttons(self.see_button, self.load_button, self.save_button))
        card.addSpacing(6)
        card.addWidget(self.problem)
        card.addSpacing(4)
        self.finish()

    def first(self) -> QWidget:
        """Return the list of scorecards."""
        return self.choice

    def seen(self) -> None:
        """Read again which scorecards there are."""
        self._desk.tasks.library(self._desk.scorecards.known, self._show)

    def load_file(self, path: Path) -> None:
        """Take up the scorecard in a file, or say at which line it is none."""
        scorecards, by = self._desk.scorecards, self._desk.evaluator.id

        def job() -> "Scorecard":
            return scorecards.take_up(path.read_text(encoding="utf-8"), path.name, by)

        self._desk.tasks.library(job, self._taken, self._refuse_card)

    def save_file(self, path: Path) -> None:
        """Write the scorecard in use as a file, to be changed and loaded again."""
        current = self._current
        if current is None:
            return
        scorecards, version_id = self._desk.scorecards, current.version_id
        said = self.tr("The scorecard was saved as {0}.").format(path.name)

        def job() -> None:
            from app.services.report_files import whole

            with whole(path) as part:
                part.write_text(scorecards.definition(version_id), encoding="utf-8")

        self._desk.tasks.library(job, lambda _none: self.said.emit(said), self._refuse_card)

    @property
    def _current(self) -> "CardView | None":
        return next((view for view in self.cards if view.in_use), None)

    def _show(self, cards: "tuple[CardView, ...]") -> None:
        self.cards = cards
        self.choice.clear()
        for place, view in enumerate(cards):
            words = self.tr("{0}, version {1}").format(view.card.name, view.card.version)
            self.choice.addItem(self.tr("{0} (ships with Fair Hearing)").format(words) if view.own else words, place)
            if view.in_use:
                self.choice.setCurrentIndex(place)
        current = self._current
        if current is not None:
            self.facts.setText(self._facts(current))

    def _facts(self, view: "CardView") -> str:
        card = view.card
        used = self.tr("{0} evaluations use this version.").format(grouped(view.used))
        return self.tr("{0} criteria in {1} sections. Meets expectations from {2}%, exceeds above {3}%. {4}").format(
            len(card.criteria), len(card.sections), card.meets_from, card.exceeds_above, used
        )

    def _use(self, place: object) -> None:
        view = self.cards[int(str(place))]
        scorecards, by = self._desk.scorecards, self._desk.evaluator.id
        self._desk.tasks.library(
            lambda: scorecards.use(view.version_id, by), lambda _none: self._taken(view.card), self._refuse_card
        )

    def _taken(self, card: "Scorecard") -> None:
        self.problem.hide()
        self.said.emit(self.tr("New evaluations are made with {0}, version {1}.").format(card.name, card.version))
        self.seen()
        self._desk.library_changed.emit("settings")

    def _refuse_card(self, error: Exception) -> None:
        words = sentence(error)
        if isinstance(error, UnicodeDecodeError):
            words = self.tr("The file is no text in UTF-8, as a scorecard file is.")
        if words is None:
            self._desk.tasks.unhandled(error)
        self.problem.setText(words or self.tr("This failed because of a mistake in the program."))
        self.problem.show()
        self.seen()

    def _see(self) -> None:
        from app.ui.dialogs.scorecard import ScorecardDialog

        current = self._current
        if current is not None:
            dialog = ScorecardDialog(current.card, self.window())
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _ask_file(self) -> None:
        kinds = self.tr("Scorecards ({0})").format("*.toml")
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Load a scorecard"), "", kinds)
        if name:
            self.load_file(Path(name))

    def _ask_where(self) -> None:
        current = self._current
        if current is not None:
            offered = f"{current.card.id}-{current.card.version}.toml"
            kinds = self.tr("Scorecards ({0})").format("*.toml")
            name, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the scorecard"), offered, kinds)
            if name:
                self.save_file(Path(name).with_suffix(".toml"))
