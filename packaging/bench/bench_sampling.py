"""How long a sample takes to be drawn from a month of 100,000 interactions, kept and ready to be certified."""

import gc
import statistics
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

from rows import Row

from app.domain.sampling_plan import Method, Plan, Tranches
from app.services import keeping
from app.services.people import People
from app.services.sampling import Sampling
from db.engine import LibraryFile

INTERACTIONS, ADVISORS = 100_000, 300
PERIOD = 202611
MOST = 1.0
"""Seconds that a draw may take."""


def now() -> datetime:
    """Return the evening of the month's last day."""
    return datetime(2026, 11, 30, 20, tzinfo=UTC)


def run(interactions: int = INTERACTIONS, advisors: int = ADVISORS, rounds: int = 5) -> list[Row]:
    """Draw by each method, each time as a further sample of the same library, and tell the median of ``rounds``."""
    with tempfile.TemporaryDirectory() as folder:
        library = keeping.create(Path(folder) / "month.fairhearing", "Month", now, evaluator=("Ann Lowe", ""))
        try:
            _fill(library, interactions, advisors)
            sampling = Sampling(library, now)
            rows = []
            for method in Method:
                plan = Plan(method=method, tranches=Tranches.ONCE)
                seconds = statistics.median(_seconds(sampling, plan, seed) for seed in range(rounds))
                rows.append(Row(f"drawing from {interactions:,}, {method}", seconds, most=MOST))
        finally:
            library.close()
    return rows


def _seconds(sampling: Sampling, plan: Plan, seed: int) -> float:
    gc.collect()
    begun = perf_counter()
    sampling.draw(PERIOD, 1, seed, plan)
    return perf_counter() - begun


def _fill(library: LibraryFile, interactions: int, advisors: int) -> None:
    people = People(library, now)
    ids = [people.add_advisor(f"Advisor {number:03}", None).id for number in range(advisors)]
    first = datetime(2026, 11, 1, 7)
    step = timedelta(days=29, hours=12) / interactions
    channels = ("telephone",) * 8 + ("e-mail", "visit")
    rows = [
        (ids[number % advisors], channels[number // 7 % 10], (first + number * step).isoformat(timespec="seconds"))
        for number in range(interactions)
    ]
    with library.write() as connection:
        connection.exec_driver_sql("INSERT INTO service (id, name, name_key) VALUES (1, 'Waste', 'waste')")
        connection.exec_driver_sql(
            "INSERT INTO interaction (advisor_id, channel, started_at, service_id, duration_ms, added_at) "
            "VALUES (?, ?, ?, 1, 240000, '2026-11-30T08:00:00.000+00:00')",
            rows,
        )
