"""The queue of a sample: what was drawn, by whom it is, and how far each one has come."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.domain.times import length_text
from app.ui.widgets.rows_model import RowsModel
from app.ui.widgets.table import Cell
from app.ui.wording import channel_text, when_text

if TYPE_CHECKING:
    from datetime import date

    from app.services.sampling import QueueItem

WIDTHS = (132, 84, 120, 92, 142, 0, 96, 56, 120)
LEAST = (7, 3, 6, 4, 1)


def _say(words: str) -> str:
    return QCoreApplication.translate("SampleQueue", words)


def queue_model(today: "date", parent: QObject) -> "RowsModel[QueueItem]":
    """Return the queue as a table; days of the year of ``today`` are written without it."""
    columns = (
        (_say("Advisor"), lambda item: Cell(item.advisor, strong=item.state == "open")),
        (_say("Advisor's"), lambda item: Cell(_say("{0} of {1}").format(item.position, item.of), figures=True)),
        (_say("When"), lambda item: Cell(when_text(item.started_at, today), figures=True)),
        (_say("Channel"), lambda item: Cell(channel_text(item.channel))),
        (_say("Service"), lambda item: Cell(item.service)),
        (_say("Subject"), lambda item: Cell(item.subject or item.reference, ink="text" if item.subject else "quiet")),
        (_say("Length"), _length),
        (_say("Part"), lambda item: Cell(str(item.tranche), right=True)),
        (_say("State"), _state),
    )
    return RowsModel(columns, {6, 7}, parent)


def _length(item: "QueueItem") -> Cell:
    if item.duration_ms is None:
        return Cell("—", ink="quiet", right=True, spoken=_say("no length"))
    return Cell(length_text(item.duration_ms), right=True)


def _state(item: "QueueItem") -> Cell:
    if item.state == "done":
        return Cell(_say("Evaluated"), tone="meets")
    if item.state == "draft":
        return Cell(_say("Draft"), tone="neutral", spoken=_say("draft of {0}").format(item.evaluator or ""))
    if item.replaces_because:
        return Cell(_say("In place of another"), tone="accent", spoken=_say("in place of another, to evaluate"))
    return Cell("", spoken=_say("to evaluate"))


def action_of(item: "QueueItem | None") -> str:
    """Return what can be done with an item: evaluate it, resume the draft, or open what was finalised."""
    if item is None or item.state == "open":
        return _say("Evaluate")
    return _say("Resume") if item.state == "draft" else _say("Open")
