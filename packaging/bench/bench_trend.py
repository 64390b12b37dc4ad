"""How long an advisor's 24 months take to be read, limits and signals of all years included, beside one bare SELECT."""

from itertools import cycle
from pathlib import Path

import big_library
from rows import Row, in_turns

from app.domain.months import add_months
from app.services.people import People
from app.services.progress import Progress
from app.services.progress_sql import TREND
from db import connecting
from db.engine import open_library

ROUNDS = 300
FIRST_MONTH = add_months(big_library.LAST_MONTH, -23)


def run(rounds: int = ROUNDS, path: Path | None = None) -> list[Row]:
    """Read one advisor after the other, each of them both ways."""
    library = open_library(path or big_library.path(), clock=big_library.now)
    raw = connecting.connect(library.path)
    try:
        advisors = [person.id for person in People(library, big_library.now).advisors()]
        progress = Progress(library, big_library.now)
        mine, theirs = cycle(advisors), cycle(advisors)
        ours, bare = in_turns(
            lambda: progress.trends(next(mine), FIRST_MONTH, big_library.LAST_MONTH),
            lambda: raw.execute(TREND, (next(theirs), FIRST_MONTH, big_library.LAST_MONTH)).fetchall(),
            rounds,
        )
    finally:
        raw.close()
        library.close()
    return [Row("24 months of four sections / bare SELECT", ours, bare, 2, 0.05)]
