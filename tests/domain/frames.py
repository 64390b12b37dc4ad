"""Frames for tests of sampling: the same every time, with uneven advisors, channels, services and hours."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from app.domain.frame import FrameItem
from app.domain.words import Channel

CHANNELS = (Channel.TELEPHONE,) * 7 + (Channel.EMAIL, Channel.EMAIL, Channel.VISIT)
SERVICES = ("Waste", "Waste", "Council tax", "Größe & Maß", "")
FIRST = datetime(2026, 11, 2, 8, 30)


def contacts(count: int = 37, advisor: int = 5, first_id: int = 1) -> list[FrameItem]:
    """Return ``count`` contacts of an advisor, some hours apart, 30 days at most."""
    return list(_contacts(count, advisor, first_id))


def _contacts(count: int, advisor: int, first_id: int) -> Iterator[FrameItem]:
    for n in range(count):
        started = FIRST + timedelta(minutes=(n * 7919) % 40_000)
        yield FrameItem(
            id=first_id + n,
            advisor_id=advisor,
            started=started.isoformat(timespec="seconds"),
            channel=CHANNELS[n * 3 % 10],
            service=SERVICES[n % 5],
            duration_ms=None if n % 6 == 0 else 61_000 + n * 1000,
        )
