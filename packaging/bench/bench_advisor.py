"""How long all that is on an advisor's page takes to be read: twelve months of a library of 360,000 evaluations."""

from itertools import cycle
from pathlib import Path

import big_library
from rows import Row, in_turns

from app.domain.months import add_months
from app.services.people import People
from app.services.progress import Progress
from db.engine import open_library

ROUNDS = 60
FIRST_MONTH = add_months(big_library.LAST_MONTH, -11)


def run(rounds: int = ROUNDS, path: Path | None = None) -> list[Row]:
    """Read the page of one advisor after the other, in turns with the band of all of them, which is on it, too."""
    library = open_library(path or big_library.path(), clock=big_library.now)
    try:
        people = People(library, big_library.now)
        progress = Progress(library, big_library.now)
        advisors = cycle([person.id for person in people.advisors()])
        span = FIRST_MONTH, big_library.LAST_MONTH

        def page() -> None:
            advisor = next(advisors)
            people.person(advisor)
            progress.trends(advisor, *span)
            progress.criteria(advisor, *span)
            progress.evaluations(advisor, *span)
            progress.standing_out(advisor)
            progress.summary(advisor)

        alone, band = in_turns(page, lambda: progress.team_band(*span), rounds)
    finally:
        library.close()
    return [
        Row("an advisor's page of 12 months, read", alone, most=0.05),
        Row("the same with the team's band", alone + band, most=0.05),
    ]
