"""What a chip or a button says about an interaction, by how far its evaluation has come."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.words import State
from app.ui.widgets.chips import STATE_TONES, state_text
from app.ui.widgets.table import Cell

if TYPE_CHECKING:
    from app.services.interactions import InteractionRow


def state_cell(row: "InteractionRow") -> Cell:
    """Return the chip of an interaction's evaluation; nothing where none was begun."""
    if row.state is None:
        return Cell("", spoken=QCoreApplication.translate("Words", "not evaluated yet"))
    return Cell(state_text(row.state), tone=STATE_TONES[row.state])


def action_text(row: "InteractionRow | None") -> str:
    """Return what can be done with an interaction: evaluate it, resume the draft, or open what was finalised."""
    if row is None or row.state is None:
        return QCoreApplication.translate("Words", "Evaluate")
    if row.state is State.DRAFT:
        return QCoreApplication.translate("Words", "Resume")
    return QCoreApplication.translate("Words", "Open")
