"""Run every test from a fresh checkout, with nothing but Python: ``python3 packaging/test.py``.

Whatever follows goes to pytest. ``--bench [NAME ...]`` measures instead and prints ratios against the bare thing;
``--setup-only`` gets everything ready and stops.
"""

import os
import subprocess
import sys

import environment
import machine


def main(arguments: list[str]) -> int:
    """Get everything ready and run pytest, or the benchmark; return the exit code, pytest's own closing line last."""
    try:
        machine.prepare(None, say, first=not environment.is_ready("test"))
        python = str(environment.prepare("test", say))
    except (machine.Lacking, environment.NotSetUp) as error:
        say(str(error))
        return 1
    if arguments[:1] == ["--setup-only"]:
        say("Everything is ready.")
        return 0
    if arguments[:1] == ["--bench"]:
        command = [python, str(environment.LOCKS / "bench"), *arguments[1:]]
    else:
        command = [python, "-m", "pytest", *arguments]
    return subprocess.call(command, cwd=environment.ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})


def say(text: str) -> None:
    """Tell the person at the terminal, at once."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
