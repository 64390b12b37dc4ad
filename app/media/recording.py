"""A recording being worked with: its facts, its sound and its waveform, filled by one pass on the caller's thread."""

from collections.abc import Callable
from pathlib import Path

from app.media.decode import Outcome, decode
from app.media.pcm import PcmStore
from app.media.peaks import Peaks
from app.media.probe import Facts, RawFormat, probe


class Recording:
    """Ties facts, store and peaks together; ``outcome`` is None until the whole recording is decoded."""

    def __init__(self, facts: Facts) -> None:
        self.facts = facts
        expected = facts.duration_ms * facts.stored_rate // 1000
        self.store = PcmStore(facts.stored_rate, facts.stored_channels, expected)
        self.peaks = Peaks(facts.stored_channels, facts.stored_rate)
        self.outcome: Outcome | None = None

    @property
    def duration_ms(self) -> int:
        """Return the best known length: by packets while decoding, then as decoded."""
        return self.store.duration_ms

    def load(
        self,
        progress: Callable[[float], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Outcome:
        """Decode everything; call it on an audio thread. Raises Cancelled or Unreadable (see ``decode``)."""
        self.outcome = decode(self.facts, self.store, self.peaks, progress=progress, cancelled=cancelled)
        return self.outcome

    def close(self) -> None:
        """Throw the decoded sound away and stop a decoding that is still under way."""
        self.store.close()


def open_recording(path: Path, raw: RawFormat | None = None) -> Recording:
    """Probe a recording and return it ready to be loaded and played; raises NeedsFormat or Unreadable."""
    return Recording(probe(path, raw))
