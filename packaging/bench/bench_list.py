"""How long the list takes from a filter to its rows, with 100,000 contacts: the count and the first hundred rows."""

import statistics
from datetime import date
from pathlib import Path
from time import perf_counter

import big_library
import list_library
from rows import Row

from app.domain.words import Channel, Purpose
from app.services.interactions import Interactions, Query, Sort, SortBy
from db.engine import open_library

ROUNDS = 9
QUERIES = {
    "everything": Query(),
    "an advisor's month": Query(advisor_id=20, first=date(2026, 6, 1), last=date(2026, 6, 30)),
    "a channel, a service, open": Query(channel=Channel.TELEPHONE, service="Council Tax", state="open"),
    "half a year, long calls, clipped": Query(
        first=date(2026, 1, 1), last=date(2026, 6, 30), shortest_ms=300_000, flags=("clipped",)
    ),
    "missing recordings of a service": Query(missing=True, service="Council Tax"),
    "marked for routine": Query(purpose=Purpose.ROUTINE, channel=Channel.TELEPHONE),
    "not in a sample": Query(sampled=False, recorded=True),
    "in a sample": Query(sampled=True),
    "a reference": Query(text="441927"),
    "a common word": Query(text="bin"),
    "two words, one of them a name": Query(text="advisor 012 parking"),
    "words somebody said": Query(text="boiler broken tuesday"),
    "two letters": Query(text="ta"),
    "a word nobody said": Query(text="zeppelin"),
}
SORTS = tuple(Sort(by, descending) for by in SortBy for descending in (True, False))


def run(rounds: int = ROUNDS, path: Path | None = None) -> list[Row]:
    """Ask each filter newest first, and everything by each column; the slowest of each counts."""
    library = open_library(path or list_library.path(), clock=big_library.now)
    try:
        interactions = Interactions(library, big_library.now)
        narrowed = {name: _median(interactions, query, Sort(), rounds) for name, query in QUERIES.items()}
        narrow = Query(channel=Channel.TELEPHONE, state="open", text="parking")
        by_column = {
            f"{sort.by.value}{'' if sort.descending else ' upwards'}": max(
                _median(interactions, query, sort, rounds) for query in (Query(), narrow)
            )
            for sort in SORTS
        }
    finally:
        library.close()
    return [_row("narrowed", narrowed), _row("by a column", by_column)]


def _row(what: str, seconds: dict[str, float]) -> Row:
    slowest = max(seconds, key=seconds.__getitem__)
    return Row(f"list of 100,000 {what}, slowest of {len(seconds)}: {slowest}", seconds[slowest], most=0.1)


def _median(interactions: Interactions, query: Query, sort: Sort, rounds: int) -> float:
    times = []
    for _ in range(rounds + 1):
        begun = perf_counter()
        interactions.count(query)
        interactions.page(query, None, 100, sort)
        times.append(perf_counter() - begun)
    return statistics.median(times[1:])
