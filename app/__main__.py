"""Chooses a face: a library, a recording or nothing opens the window, anything else is for the command line."""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from app import paths


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the arguments (without the program's name) ask for and return the exit code."""
    heard = _is_heard()
    given = list(sys.argv[1:] if argv is None else argv)
    if not given:
        return _window(None, heard)
    first = Path(given[0])
    if len(given) == 1 and not given[0].startswith("-") and (first.suffix == paths.SUFFIX or first.is_file()):
        return _window(first, heard)
    from app.cli import main as command_line

    return command_line(given, _unattended)


def _is_heard() -> bool:
    """Return whether anybody can read what is said; a Windows program without a console speaks into nothing."""
    if sys.stdout is not None and sys.stderr is not None:
        return True
    nothing = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115  (for as long as the program runs)
    sys.stdout, sys.stderr = sys.stdout or nothing, sys.stderr or nothing
    return False


def _window(file: Path | None, heard: bool) -> int:
    """Open the window on a library or a recording, unless it would die on this machine."""
    gc.disable()  # until the window stands: hardly anything is thrown away while a program is put together
    from app.requirements_check import refused

    reason = refused()
    if reason is not None:
        _say(reason, heard)
        return 1
    try:
        from app.ui import imports

        imports.as_usual()
        from app.ui.app import run
    except ImportError as error:
        if heard:
            raise
        _say(f"A part of Fair Hearing cannot be loaded ({error}). Install it again; your data stays.", heard)
        return 1
    if file is not None and file.suffix != paths.SUFFIX:
        return run(recording=file)
    return run(library=file)


def _say(text: str, heard: bool) -> None:
    """Tell whoever started the program why there is no window: in the console, or in a box where there is none."""
    if sys.platform == "win32" and not heard:
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, text, "Fair Hearing", 0x10)
    else:
        print(f"fair-hearing: {text}", file=sys.stderr)  # noqa: T201


def _unattended(which: str, folder: Path) -> int:
    """Take the tour or the self-test, which work the window without anybody at it."""
    if which == "tour":
        from app import tour

        return tour.run(folder)
    from app import self_test

    return self_test.run(folder)


if __name__ == "__main__":
    sys.exit(main())
