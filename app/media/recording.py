"""A recording being worked with: its facts, sound, waveform and levels, filled by one pass on the caller's thread."""

from pathlib import Path

from app.domain.analysis import Analysis, analyse
from app.domain.conversation import Thresholds
from app.domain.levels import LevelMeter, Levels
from app.language import translate
from app.media.decode import Cancelling, Outcome, Progress, decode, measure
from app.media.faults import Unreadable
from app.media.pcm import PcmStore
from app.media.peaks import Peaks
from app.media.probe import Facts, RawFormat, probe


class Recording:
    """Ties facts, store, peaks and levels together; ``outcome`` and ``levels`` are None until all of it is decoded."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        expected = facts.duration_ms * facts.stored_rate // 1000
        try:
            self.store = PcmStore(facts.stored_rate, facts.stored_channels, expected)
        except OSError as error:
            raise Unreadable(
                translate(
                    "Recording",
                    "{0} cannot be opened: there is no folder for temporary files to be written in ({1}). Make room on "
                    "this computer’s own disk, then open it again.",
                ).format(facts.path.name, error.strerror)
            ) from error
        self.peaks = Peaks(facts.stored_channels, facts.stored_rate)
        self.levels: Levels | None = None
        self.outcome: Outcome | None = None

    @property
    def duration_ms(self) -> int:
        """Return the best known length: by packets while decoding, then as decoded."""
        return self.store.duration_ms

    def load(
        self,
        progress: Progress | None = None,
        cancelled: Cancelling | None = None,
    ) -> Outcome:
        """Decode everything; call it on an audio thread. Raises Cancelled or Unreadable (see ``decode``)."""
        meter = LevelMeter(self.facts.stored_rate, self.facts.stored_channels)
        outcome = decode(self.facts, self.store, self.peaks, meter, progress=progress, cancelled=cancelled)
        self.levels = meter.levels()
        self.outcome = outcome
        return outcome

    def analysis(self, advisor_channel: int | None = 0, thresholds: Thresholds | None = None) -> Analysis:
        """Return who speaks when in a loaded recording; it takes a moment, so ask on an audio thread.

        Raises ValueError while it is not loaded.
        """
        if self.levels is None or self.outcome is None:
            raise ValueError("the recording is not loaded yet")
        return _analysis(self.facts, self.levels, self.outcome, advisor_channel, thresholds)

    def close(self) -> None:
        """Throw the decoded sound away and stop a decoding that is still under way."""
        self.store.close()


def open_recording(path: Path, raw: RawFormat | None = None) -> Recording:
    """Probe a recording and return it ready to be loaded and played; raises NeedsFormat or Unreadable."""
    return Recording(probe(path, raw))


def listen_to(
    path: Path,
    raw: RawFormat | None = None,
    *,
    advisor_channel: int | None = 0,
    thresholds: Thresholds | None = None,
    progress: Progress | None = None,
    cancelled: Cancelling | None = None,
) -> Analysis:
    """Return the analysis of a file in one pass that keeps no sound; raises NeedsFormat, Unreadable or Cancelled."""
    facts = probe(path, raw)
    levels, outcome = measure(facts, progress=progress, cancelled=cancelled)
    return _analysis(facts, levels, outcome, advisor_channel, thresholds)


def _analysis(
    facts: Facts, levels: Levels, outcome: Outcome, advisor_channel: int | None, thresholds: Thresholds | None
) -> Analysis:
    return analyse(
        levels,
        duration_ms=outcome.duration_ms,
        channels=facts.channels,
        sample_rate=facts.sample_rate,
        codec=facts.codec,
        cut_off=outcome.cut_off,
        advisor_channel=advisor_channel if facts.channels > 1 else None,
        thresholds=thresholds,
    )
