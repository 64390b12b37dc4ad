"""What bringing in ratings or weekly calls would do and has done: frozen values, days local, lines counted from 1."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from app.domain.figure_columns import FigureColumns
from app.domain.ratings import RatingRow, RefusedRow
from app.domain.table_file import Table
from app.domain.weeks_of_calls import WeekRow


class FiguresRefused(ValueError):
    """A file of figures that cannot be brought in; its text says why and what to do."""


@dataclass(frozen=True, slots=True)
class FigureFile:
    """A table of figures that was read: its fingerprint, its rows, and what its columns are taken for."""

    path: Path
    sha256: str
    table: Table
    columns: FigureColumns
    imported_at: datetime | None
    """When the same file was brought in before, local; ``None`` where it was not."""


@dataclass(frozen=True, slots=True)
class NewRating:
    """A rating that would be added: the contact it is of by its reference, and whose it is, as far as known."""

    row: RatingRow
    given_on: date
    interaction_id: int | None
    advisor_id: int | None


@dataclass(frozen=True, slots=True)
class RatingsPreview:
    """What bringing in a file of ratings would do.

    ``known`` ratings are in the library already, from a file whose rows overlap with this one's. ``strangers`` are the
    names, log-ins and extensions that are nobody's, with how many ratings each has, most first.
    """

    file: FigureFile
    new: tuple[NewRating, ...]
    refused: tuple[RefusedRow, ...]
    known: int
    strangers: tuple[tuple[str, int], ...]

    @property
    def by_reference(self) -> int:
        """Return how many were matched to their contact."""
        return sum(each.interaction_id is not None for each in self.new)

    @property
    def by_advisor(self) -> int:
        """Return how many were matched to an advisor but to no contact."""
        return sum(each.interaction_id is None and each.advisor_id is not None for each in self.new)

    @property
    def unmatched(self) -> int:
        """Return how many count for the whole service alone."""
        return sum(each.advisor_id is None for each in self.new)


@dataclass(frozen=True, slots=True)
class CallsPreview:
    """What bringing in a file of weekly calls would do."""

    file: FigureFile
    new: tuple[WeekRow, ...]
    refused: tuple[RefusedRow, ...]


Preview = RatingsPreview | CallsPreview


@dataclass(frozen=True, slots=True)
class FigureImport:
    """A file that was brought in: ``n`` ratings or weeks from ``first`` to ``last``, by whom and when, local."""

    id: int
    kind: str
    name: str
    n: int
    first: date | None
    last: date | None
    at: datetime
    by: str
