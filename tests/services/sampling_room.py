"""A library with contacts of November for the tests of sampling."""

from datetime import UTC, datetime
from pathlib import Path

from app.domain.sampling_check import Verdict
from app.domain.sampling_json import read_certificate
from app.domain.sampling_plan import Plan, Tranches
from app.services.certificate_papers import json_text
from app.services.sampling import SampleView, Sampling
from tests.a_library import SARAH, Library

NOVEMBER = 202611
ONCE = Plan(quota=4, tranches=Tranches.ONCE)


class Room(Library):
    """A library with contacts of November and its sampling."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.sampling = Sampling(self.file, self.clock)

    def contacts(self, first: int, last: int, advisor: int = SARAH) -> list[int]:
        """Put three contacts on each day from ``first`` to ``last`` November into the library."""
        return [
            self.contact(
                advisor,
                f"2026-11-{day:02}T{hour:02}:{day * 7 % 60:02}:00",
                channel="e-mail" if (day + hour) % 4 == 0 else "telephone",
                duration_ms=None if (day + hour) % 4 == 0 else 90_000,
            )
            for day in range(first, last + 1)
            for hour in (9, 11, 15)
        ]

    def on(self, day: int, month: int = 11) -> None:
        """Let it be noon on a day of 2026."""
        self.clock.now = datetime(2026, month, day, 12, tzinfo=UTC)

    def drawn(self, period: int = NOVEMBER) -> list[int]:
        return [item.interaction_id for item in self.sampling.queue(period)]

    def verified(self, sample: SampleView) -> Verdict:
        """Return what verifying says of the certificate as it was written and read back."""
        return self.sampling.verify(read_certificate(json_text(self.sampling.certificate(sample.id)), "c.json"))
