"""What a benchmark tells: our time beside the bare thing's, measured in turns in the same run."""

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True)
class Row:
    """One figure: ``ours`` and ``bare`` in seconds or ``unit``; ``limit`` the largest ratio, ``most`` the most."""

    name: str
    ours: float
    bare: float | None = None
    limit: float | None = None
    most: float | None = None
    unit: str = "s"

    @property
    def ratio(self) -> float | None:
        """Return how many times as long ours takes, ``None`` where there is no bare thing."""
        return self.ours / self.bare if self.bare else None

    @property
    def is_kept(self) -> bool:
        """Return whether every limit given is kept."""
        too_slow = self.limit is not None and (self.ratio is None or self.ratio > self.limit)
        return not too_slow and not (self.most is not None and self.ours > self.most)


def in_turns(ours: Callable[[], object], bare: Callable[[], object], rounds: int) -> tuple[float, float]:
    """Return the median seconds of each after one unmeasured round; taking turns lets both meet the same machine."""
    return told_in_turns(_timed(ours), _timed(bare), rounds)


def told_in_turns(ours: Callable[[], float], bare: Callable[[], float], rounds: int) -> tuple[float, float]:
    """Return the median of what each says it took, in seconds, for what has to be tidied up before the next turn."""
    ours()
    bare()
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(rounds):
        pair = [(ours, times[0]), (bare, times[1])]
        for job, seconds in pair if number % 2 else reversed(pair):
            seconds.append(job())
    return statistics.median(times[0]), statistics.median(times[1])


def _timed(job: Callable[[], object]) -> Callable[[], float]:
    def timed() -> float:
        begun = perf_counter()
        job()
        return perf_counter() - begun

    return timed


def table(rows: Sequence[Row]) -> str:
    """Return the rows as a table of fixed columns: name, ours, bare, ratio, limit, and whether it is kept."""
    lines = [("", "ours", "bare", "ratio", "limit", "")]
    for row in rows:
        limits = ([f"{row.limit:g}×"] if row.limit is not None else []) + (
            [shown(row.most, row.unit)] if row.most is not None else []
        )
        lines.append(
            (
                row.name,
                shown(row.ours, row.unit),
                "–" if row.bare is None else shown(row.bare, row.unit),
                "–" if row.ratio is None else f"{row.ratio:.2f}×",
                " and ".join(limits) or "–",
                "ok" if row.is_kept else "MISSED",
            )
        )
    widths = [max(len(line[column]) for line in lines) for column in range(6)]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if 0 < column < 5 else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )


def shown(seconds: float, unit: str = "s") -> str:
    """Return a time in the unit one reads easily, anything else as it is."""
    if unit != "s":
        return f"{seconds:.0f} {unit}"
    if seconds >= 1:
        return f"{seconds:.2f} s"
    return f"{seconds * 1e3:.1f} ms" if seconds >= 1e-3 else f"{seconds * 1e6:.0f} µs"
