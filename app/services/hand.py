"""Whose hand changes something in the library, and when."""

from dataclasses import dataclass
from datetime import date, datetime

from app.services.stored import utc_text


@dataclass(frozen=True, slots=True)
class Hand:
    """Who draws, None where nobody is at the keyboard, when (aware), and which day that is there."""

    by: int | None
    at: datetime
    today: date

    @property
    def values(self) -> dict[str, object]:
        """Return both as they are stored."""
        return {"by": self.by, "at": utc_text(self.at)}
