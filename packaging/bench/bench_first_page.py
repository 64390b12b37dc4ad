"""How long until the first page of a large library stands on the screen with its figures, beside a bare Qt window."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import perf_counter

import big_library
from rows import Row, told_in_turns

HERE = Path(__file__).resolve().parent
ROUNDS = 9


def run(rounds: int = ROUNDS, library: Path | None = None) -> list[Row]:
    """Measure whole processes, from their start until they say that they have painted."""
    library = library or big_library.path()
    with tempfile.TemporaryDirectory(prefix="fair-hearing-bench-") as home:
        real = [sys.executable, str(HERE / "real_window.py"), str(library)]
        bare = [sys.executable, str(HERE / "bare_window.py")]
        ours, theirs = told_in_turns(
            lambda: seconds_to_paint(real, home, "interactions"),
            lambda: seconds_to_paint(bare, home, "painted"),
            rounds,
        )
    return [Row("first page with its figures / bare window", ours, theirs, 2.5)]


def seconds_to_paint(command: list[str], home: str, told: str) -> float:
    """Start a process and return the seconds until it told of its painting; RuntimeError where it told otherwise."""
    begun = perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=_env(home)) as child:
        assert child.stdout is not None
        line = child.stdout.readline()
        took = perf_counter() - begun
        _rest, errors = child.communicate()
    if child.returncode or told not in line:
        raise RuntimeError(f"{command[1]} ended with {child.returncode} after saying {line!r}: {errors}")
    return took


def _env(home: str) -> dict[str, str]:
    """Return the surroundings of a person's own start: modules compiled at the first start stay compiled."""
    path = os.pathsep.join(filter(None, (str(HERE.parent.parent), os.environ.get("PYTHONPATH"))))
    own = {"QT_QPA_PLATFORM": "offscreen", "FAIR_HEARING_HOME": home, "PYTHONPATH": path}
    return {**os.environ, **own, "PYTHONDONTWRITEBYTECODE": ""}
