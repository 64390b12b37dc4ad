"""A passage of something written: which characters were chosen, and how they read, so that it is found again."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """The characters ``start`` to ``end`` (not included) of a text, which read ``quote`` when they were chosen."""

    start: int
    end: int
    quote: str

    def __post_init__(self) -> None:
        """Refuse with ValueError what is no passage."""
        if self.start < 0 or self.end <= self.start or not self.quote.strip():
            raise ValueError(f"{self.start} to {self.end} is no passage")

    @property
    def line(self) -> str:
        """Return the quote on one line."""
        return " ".join(self.quote.split())

    def within(self, text: str) -> tuple[int, int] | None:
        """Return where it stands in ``text`` now: in its old place, or nearest to it; None where it is gone."""
        if text[self.start : self.end] == self.quote:
            return self.start, self.end
        before = text.rfind(self.quote, 0, self.start + len(self.quote) - 1)
        after = text.find(self.quote, self.start)
        places = [place for place in (before, after) if place >= 0]
        if not places:
            return None
        nearest = min(places, key=lambda place: abs(place - self.start))
        return nearest, nearest + len(self.quote)
