"""What listening told of the recording on the page: looked up in the library, or found anew and kept there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.ui.messages import sentence
from app.ui.playback import Playback

if TYPE_CHECKING:
    from app.domain.analysis import Analysis
    from app.domain.conversation import Thresholds
    from app.ui.context import Desk


class RecordingAnalysis(QObject):
    """The analysis of one interaction's recording at a time, always by the library's thresholds and sides.

    ``changed`` comes with every new one, also when there is none yet; ``failed`` says in words why it was not kept.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, desk: "Desk", playback: Playback, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._playback = desk, playback
        self._interaction: int | None = None
        self._unknown = False  # the library has answered that it knows nothing, and nobody works on it yet
        self.now: Analysis | None = None
        self.thresholds: Thresholds | None = None
        playback.read_whole.connect(self._find_anew)
        desk.library_changed.connect(self._look_again)

    def show_interaction(self, interaction_id: int) -> None:
        """Look up what is kept of an interaction's recording; call it before the recording is opened."""
        self._interaction, self.now, self.thresholds, self._unknown = interaction_id, None, None, False
        self.changed.emit()
        self._look_up(interaction_id)

    def _look_up(self, interaction_id: int) -> None:
        analysing = self._desk.analysing
        self._desk.tasks.library(
            lambda: (analysing.analysis(interaction_id), analysing.thresholds()),
            lambda found: self._take(interaction_id, *found),
            self._failed,
        )

    def _look_again(self, what: str) -> None:
        """Go by the settings that hold now: other lengths, other sides, skipping and loudness."""
        if what == "settings" and self._interaction is not None and self.now is not None:
            self._look_up(self._interaction)

    def swap_sides(self) -> None:
        """Say that the advisor is on the other channel, and keep that for this recording."""
        interaction, analysis = self._interaction, self.now
        if interaction is None or analysis is None or analysis.channels < 2:
            return
        other = 0 if analysis.advisor_channel == 1 else 1
        analysing, thresholds = self._desk.analysing, analysis_thresholds(self.thresholds)
        self._desk.tasks.library(
            lambda: analysing.set_advisor_channel(interaction, other),
            lambda found: self._take(interaction, found, thresholds),
            self._failed,
        )

    def _find_anew(self) -> None:
        """Work out on a sound thread what the whole recording tells, where the library does not know it yet."""
        recording, interaction = self._playback.recording, self._interaction
        if recording is None or recording.outcome is None or interaction is None or not self._unknown:
            return
        self._unknown = False
        self._desk.tasks.audio(
            lambda _handle: recording.analysis(), lambda found: self._keep(interaction, found), self._failed
        )

    def _keep(self, interaction: int, found: "Analysis") -> None:
        if interaction != self._interaction:
            return
        if self._desk.info.to_read:
            self._take(interaction, found, analysis_thresholds(self.thresholds))
            return
        analysing = self._desk.analysing
        self._desk.tasks.library(
            lambda: (analysing.keep(interaction, found), analysing.thresholds()),
            lambda kept: self._take(interaction, *kept),
            lambda error: self._not_kept(interaction, found, error),
        )

    def _not_kept(self, interaction: int, found: "Analysis", error: Exception) -> None:
        """Use for now what the library would not keep; it is found again the next time."""
        self._take(interaction, found, analysis_thresholds(self.thresholds))
        self._failed(error)

    def _take(self, interaction: int, found: "Analysis | None", thresholds: "Thresholds") -> None:
        if interaction != self._interaction:
            return
        self.thresholds = thresholds
        self.now, self._unknown = found, found is None
        self.changed.emit()
        self._find_anew()

    def _failed(self, error: Exception) -> None:
        said = sentence(error)
        if said is None:
            self._desk.tasks.unhandled(error)
        self.failed.emit(said or self.tr("What was found in the recording could not be kept."))


def analysis_thresholds(known: "Thresholds | None") -> "Thresholds":
    """Return the thresholds in force, the usual ones while nobody knows them."""
    from app.domain.conversation import Thresholds

    return known or Thresholds()
