"""How long zooming and scrolling a 90-minute waveform keeps the window from the next picture, at two pixels a point."""

import os
import subprocess
import sys
from pathlib import Path

from rows import Row

HERE = Path(__file__).resolve().parent
MOST = 0.016
"""One picture of a 60 Hz screen, s."""


def run() -> list[Row]:
    """Measure in a process of its own, whose screen has two device pixels a point."""
    own = {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": "2",
        "PYTHONPATH": os.pathsep.join(filter(None, (str(HERE.parent.parent), os.environ.get("PYTHONPATH")))),
    }
    command = [sys.executable, str(HERE / "wide_waveform.py")]
    done = subprocess.run(command, check=False, env={**os.environ, **own}, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"the waveform could not be measured: {done.stderr[-2000:]}")
    told = dict(line.rsplit("\t", 1) for line in done.stdout.splitlines() if "\t" in line)
    limits = {"zoom": MOST, "scroll": MOST, "playhead": MOST}
    return [
        Row(f"90-minute waveform, {what} repaint p99", float(told[what]), float(told["fill"]), most=limit)
        for what, limit in limits.items()
    ]
