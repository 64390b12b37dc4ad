"""Do our marks mean anything? Scores and single criteria beside what customers said and what became of the contact."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QWidget

from app.domain.correlation import Link
from app.domain.links import Against, CriterionLink, Linked, Pairs
from app.services import measure_words as words
from app.ui.widgets.controls import column, label, row
from app.ui.widgets.elided import ElidedLabel
from app.ui.widgets.rows_model import RowsModel
from app.ui.widgets.table import ROW_HEIGHT, Cell, Table

if TYPE_CHECKING:
    from app.ui.context import Desk
    from app.ui.tasks import Handle

WIDTHS = (44, 0, 110, 100, 140, 170)
LEAST = (4, 2)
LEAST_WIDTH = 80
RATINGS = (Against.CSAT, Against.NPS, Against.EFFORT, Against.GOVMETRIC)


class LinkCard(QFrame):
    """Holds marks against one thing at a time, worked out away from the main thread; ``worked_out`` says so."""

    worked_out = Signal()

    def __init__(self, desk: "Desk", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._desk = desk
        self._pairs: dict[Against, Pairs] = {}
        self._under_way: Handle | None = None
        self.linked: Linked | None = None
        self.against = QComboBox()
        self.against.setAccessibleName(self.tr("Marks are held against"))
        self.against.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.against.setMinimumWidth(LEAST_WIDTH)
        self.sentence = label("", wrap=True)
        self.hint = label("", "quiet", wrap=True)
        self.model: RowsModel[CriterionLink] = RowsModel(_columns(self), {0, 2, 3, 4}, self)
        self.table = Table(desk.theme, self.tr("Criteria, and whether meeting them goes with it"))
        self.table.take(self.model, WIDTHS, LEAST)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = column(self, margin=16, spacing=10)
        title = ElidedLabel(self.tr("Do our marks mean anything?"), "heading")
        caption = label(self.tr("Marks beside"), "quiet", buddy=self.against)
        head = row(title, caption, self.against)
        head.setStretch(0, 1)
        layout.addLayout(head)
        layout.addWidget(self.sentence)
        layout.addWidget(self.hint)
        layout.addWidget(self.table)
        self.against.activated.connect(lambda _place: self._work_out())
        desk.theme.changed.connect(self._fit)

    def show_pairs(self, found: "Sequence[Pairs]") -> None:
        """Offer what marks can be held against, the rating with most contacts first."""
        before = self.against.currentData()
        self._pairs = {each.against: each for each in found}
        order = sorted(found, key=lambda each: (each.against not in RATINGS, -len(each.pairs)))
        self.against.clear()
        for each in order:
            self.against.addItem(f"{words.SHORT[each.against]} (n = {len(each.pairs):,})", each.against)
        self.against.setCurrentIndex(max(self.against.findData(before), 0))
        self.against.setEnabled(bool(order))
        if order:
            self._work_out()
            return
        self.linked = None
        self.sentence.setText(self.tr("No contact in these months has both marks and a rating or an outcome."))
        self.hint.setText(
            self.tr("Bring in customers' ratings with the references of contacts, or answer Outcome beside the marks.")
        )
        self.table.hide()

    def _work_out(self) -> None:
        from app.domain.links import linked

        if self._under_way is not None:
            self._under_way.cancel()
        pairs = self._pairs[self.against.currentData()]
        self.sentence.setText(self.tr("Working it out…"))
        self._under_way = self._desk.tasks.work(lambda _handle: linked(pairs), self._show)

    def _show(self, found: Linked) -> None:
        self.linked = found
        self.sentence.setText(words.link_sentence(found.against, found.score))
        self.hint.setText(
            self.tr(
                "Spearman’s rank correlation, from −1 to 1, with its 95% interval. A link is named only where that is "
                "clear of 0. It does not say that one brings about the other, and of twenty criteria one may show a "
                "link by chance."
            )
        )
        self.model.show_rows(found.criteria)
        self.table.setVisible(bool(found.criteria))
        self._fit()
        self.worked_out.emit()

    def _fit(self) -> None:
        """Give the table the height of all its rows: the page scrolls, not the table."""
        rows = len(self.model.rows) * self._desk.theme.px(ROW_HEIGHT)
        self.table.setFixedHeight(rows + self.table.horizontalHeader().sizeHint().height() + 4)


def _columns(card: LinkCard) -> "list[tuple[str, Callable[[CriterionLink], Cell]]]":
    return [
        (
            QCoreApplication.translate("MeasureLinks", "No."),
            lambda each: Cell(str(each.number), ink="quiet", right=True),
        ),
        (QCoreApplication.translate("MeasureLinks", "Criterion"), lambda each: Cell(each.name)),
        (QCoreApplication.translate("MeasureLinks", "Met"), lambda each: Cell(_met(each), ink="quiet", right=True)),
        (QCoreApplication.translate("MeasureLinks", "Rank corr."), _rho),
        (QCoreApplication.translate("MeasureLinks", "95% interval"), _interval),
        (QCoreApplication.translate("MeasureLinks", "What it says"), lambda each: Cell(*_says(card, each))),
    ]


def _met(each: CriterionLink) -> str:
    return f"{each.met:,} of {each.correlation.n:,}"


def _rho(each: CriterionLink) -> Cell:
    found = each.correlation
    strong = found.link is Link.LINK
    return Cell("–" if found.rho is None else words.signed(found.rho), right=True, strong=strong)


def _interval(each: CriterionLink) -> Cell:
    low, high = each.correlation.low, each.correlation.high
    text = "" if low is None or high is None else f"{words.signed(low)} to {words.signed(high)}"
    return Cell(text, ink="quiet", right=True)


def _says(card: LinkCard, each: CriterionLink) -> tuple[str, str]:
    """Return what a criterion's correlation says, with a sign, and its ink."""
    found = each.correlation
    if found.link is Link.LINK and found.rho is not None:
        return (
            QCoreApplication.translate("MeasureLinks", "▲ goes with more")
            if found.rho > 0
            else QCoreApplication.translate("MeasureLinks", "▼ goes with less")
        ), "text"
    return {
        Link.NONE: QCoreApplication.translate("MeasureLinks", "no link found"),
        Link.TOO_FEW: QCoreApplication.translate("MeasureLinks", "too few to say"),
        Link.ALL_EQUAL: QCoreApplication.translate("MeasureLinks", "always marked the same"),
    }.get(found.link, ""), "quiet"
