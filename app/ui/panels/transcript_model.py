"""The cues of a transcript as a list that views and screen readers can walk."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

from app.domain.conversation import Side
from app.domain.times import clock_text
from app.domain.transcript import MASK, Cue

Index = QModelIndex | QPersistentModelIndex


class TranscriptModel(QAbstractListModel):
    """One row for each cue; what is hidden is hidden here already, so that nothing further up can show it."""

    def __init__(self) -> None:
        super().__init__()
        self.cues: tuple[Cue, ...] = ()

    def show_cues(self, cues: Sequence[Cue]) -> None:
        """List ``cues``; where only words changed, the rows stay."""
        cues = tuple(cues)
        if cues == self.cues:
            return
        if len(cues) == len(self.cues):
            self.cues = cues
            self.dataChanged.emit(self.index(0), self.index(len(cues) - 1))
            return
        self.beginResetModel()
        self.cues = cues
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many cues there are."""
        return 0 if parent.isValid() else len(self.cues)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return the words of a cue, or the whole of it for a screen reader."""
        if not index.isValid():
            return None
        cue = self.cues[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cue.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spoken = cue.text.replace(MASK, self.tr("hidden"))
            return f"{clock_text(cue.start_ms)}, {speaker_name(cue) or self.tr('somebody')}: {spoken}"
        return None


def speaker_name(cue: Cue) -> str:
    """Return how a speaker is called in the list: the name without its role, or the side where there is no name."""
    if cue.side is None:
        return cue.speaker
    name = cue.speaker
    if name.endswith(")") and " (" in name:
        name = name[: name.rindex(" (")]
    return name if name.lower() not in ROLES else side_word(cue.side)


def side_word(side: Side) -> str:
    """Return "Advisor" or "Customer"."""
    if side is Side.ADVISOR:
        return QCoreApplication.translate("Side", "Advisor")
    return QCoreApplication.translate("Side", "Customer")


ROLES = frozenset(("", "agent", "advisor", "internal", "customer", "caller", "external"))
"""Names that say nothing but the side."""
