"""What one line of the Moments tab shows, as a value."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.words import Mark


class LineKind(StrEnum):
    """What a line is about, which decides what can be done with it."""

    MOMENT = "moment"
    PASSAGE = "passage"
    NOTE = "note"
    SILENCE = "silence"
    SENSITIVE = "sensitive"
    LOCKED = "locked"
    """Silenced by another evaluation of the same call: shown, and changed only there."""


@dataclass(frozen=True, slots=True)
class MomentLine:
    """A place, a title and words; ``key`` finds it, ``number`` is its criterion and ``mark`` that criterion's mark.

    A silence is ``kept`` once somebody said something of it; ``explained`` is what was said. Places are ms.
    """

    key: object
    when: str
    title: str
    words: str
    mark: Mark | None = None
    kind: LineKind = LineKind.MOMENT
    start_ms: int = 0
    end_ms: int | None = None
    number: int | None = None
    explained: bool | None = None
    kept: bool = True

    def is_the_same(self, other: "MomentLine") -> bool:
        """Return whether both are about one thing, also when it was found before and is kept now."""
        return self.key == other.key or (
            self.kind is LineKind.SILENCE is other.kind
            and (self.start_ms, self.end_ms) == (other.start_ms, other.end_ms)
        )

    @property
    def played(self) -> bool:
        """Return whether it is a place in the recording."""
        return self.kind not in (LineKind.NOTE, LineKind.PASSAGE)

    @property
    def has_menu(self) -> bool:
        """Return whether more can be done with it than its buttons offer."""
        return self.kind is not LineKind.NOTE

    @property
    def removable(self) -> bool:
        """Return whether it can be taken away; a note is emptied instead."""
        return self.kept and self.kind not in (LineKind.NOTE, LineKind.LOCKED)

    @property
    def editable(self) -> bool:
        """Return whether its words can be changed here."""
        return self.kind is not LineKind.LOCKED

    @property
    def pinnable(self) -> bool:
        """Return whether it can belong to a criterion; what is silenced proves nothing."""
        return self.kind in (LineKind.MOMENT, LineKind.PASSAGE, LineKind.SILENCE)

    @property
    def has_span(self) -> bool:
        """Return whether it lasts, so that it can be saved as a clip."""
        return self.played and self.end_ms is not None and self.end_ms > self.start_ms
