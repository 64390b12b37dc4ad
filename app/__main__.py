"""Chooses a face: a library, a recording or nothing opens the window, anything else is for the command line."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from app import paths


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments (without the program's name) ask for and return the exit code."""
    given = list(sys.argv[1:] if argv is None else argv)
    if not given:
        return _window(None)
    first = Path(given[0])
    if len(given) == 1 and not given[0].startswith("-") and (first.suffix == paths.SUFFIX or first.is_file()):
        return _window(first)
    from app.cli import main as command_line

    return command_line(given, _unattended)


def _window(file: Path | None) -> int:
    """Open the window on a library or a recording, unless it would die on this machine."""
    gc.disable()  # until the window stands: hardly anything is thrown away while a program is put together
    from app.requirements_check import refused

    reason = refused()
    if reason is not None:
        print(f"fair-hearing: {reason}", file=sys.stderr)  # noqa: T201 - said to whoever started it
        return 1
    from app.ui import imports

    imports.as_usual()
    from app.ui.app import run

    if file is not None and file.suffix != paths.SUFFIX:
        return run(recording=file)
    return run(library=file)


def _unattended(which: str, folder: Path) -> int:
    """Take the tour or the self-test, which work the window without anybody at it."""
    if which == "tour":
        from app import tour

        return tour.run(folder)
    from app import self_test

    return self_test.run(folder)


if __name__ == "__main__":
    sys.exit(main())
