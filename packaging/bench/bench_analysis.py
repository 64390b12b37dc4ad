"""What the whole pass over an hour's call costs (CPU), beside the same library decoding it alone, and the memory."""

import subprocess
import sys
from pathlib import Path

import long_call
from rows import Row, told_in_turns

HERE = Path(__file__).resolve().parent
LIMITS = {"wav": 2.5, "mp3": 1.6, "opus": 1.6}
MOST_MB = 150.0
ROUNDS = 3


def run(rounds: int = ROUNDS, minutes: int = 60) -> list[Row]:
    """Measure whole passes, each in a process of its own."""
    rows = []
    memory = 0.0
    for kind, limit in LIMITS.items():
        file = long_call.path(kind, minutes)
        held: list[float] = []
        ours, bare = told_in_turns(lambda: _pass("ours", file, held), lambda: _pass("bare", file, []), rounds)  # noqa: B023
        rows.append(Row(f"whole pass over {minutes} min of {kind.upper()} / decoding alone, CPU", ours, bare, limit))
        memory = max(memory, *held)
    return [*rows, Row("most memory of a pass", memory, most=MOST_MB, unit="MB")]


def _pass(what: str, file: Path, held: list[float]) -> float:
    """Return the CPU seconds of a pass, and keep the memory it ``held``."""
    command = [sys.executable, str(HERE / "one_pass.py"), what, str(file)]
    took, most = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    held.append(float(most))
    return float(took)
