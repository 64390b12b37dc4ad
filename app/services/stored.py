"""How names and times are written in the library and read back."""

from datetime import date, datetime

from app.domain.keys import name_key
from db.engine import utc_text

__all__ = ["day", "day_text", "from_utc", "local_text", "name_key", "utc_text"]


def from_utc(text: str) -> datetime:
    """Return a stored moment as an aware time in local time."""
    return datetime.fromisoformat(text).astimezone()


def local_text(started: datetime) -> str:
    """Return the local time of a contact as it is stored: naive, to the second."""
    if started.tzinfo is not None:
        started = started.astimezone().replace(tzinfo=None)
    return started.isoformat(timespec="seconds")


def day(text: str | None) -> date | None:
    """Return a stored day."""
    return date.fromisoformat(text) if text else None


def day_text(value: date | None) -> str | None:
    """Return a day as it is stored."""
    return value.isoformat() if value else None
