"""Start Fair Hearing from a fresh checkout, with nothing but Python: ``python3 packaging/run.py``.

Whatever follows goes to the program (``python3 packaging/run.py --help`` shows it). On a machine without a display a
tour of the program is taken instead, into a folder of pictures and PDFs; ``--tour FOLDER`` takes it anywhere.
``--setup-only`` gets everything ready and stops.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

import environment
import machine


def main(arguments: list[str]) -> int:
    """Get everything ready, then start the program or take the tour; return the exit code."""
    window = machine.display()
    try:
        machine.prepare(window, say, first=not environment.is_ready("run"))
        python = environment.prepare("run", say)
    except (machine.Lacking, environment.NotSetUp) as error:
        say(str(error))
        return 1
    if arguments[:1] == ["--setup-only"]:
        say("Everything is ready.")
        return 0
    if arguments[:1] == ["--tour"]:
        return tour(python, Path(arguments[1]) if arguments[1:] else new_folder())
    if opens_a_window(arguments) and not machine.answers(window):
        silent = f"The display {os.environ.get('DISPLAY')} does not answer" if window else "This machine has no display"
        say(f"{silent}, so no window can open. Here is a tour of the program instead.")
        return tour(python, new_folder())
    return start([str(python), "-P", "-m", "app", *arguments])


def opens_a_window(arguments: list[str]) -> bool:
    """Return whether the program would open its window: nothing asked for, or just a library or recording to open."""
    if len(arguments) != 1:
        return not arguments
    return not arguments[0].startswith("-") and (arguments[0].endswith(".fairhearing") or Path(arguments[0]).is_file())


def tour(python: Path, folder: Path) -> int:
    """Let the real window show itself without a display, into ``folder``; return the exit code."""
    code = subprocess.call(
        [str(python), "-P", "-m", "app", "--tour", str(folder)], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    )
    files = sorted(path for path in folder.rglob("*") if path.is_file()) if folder.is_dir() else []
    if files:
        say(f"In {folder.resolve()}:\n" + "\n".join(f"  {path.relative_to(folder)}" for path in files))
    return code


def new_folder() -> Path:
    """Return where a tour goes when nobody said where."""
    return Path(time.strftime("fair-hearing-tour-%Y%m%d-%H%M%S"))


def start(command: list[str]) -> int:
    """Become the program where the system knows how to; else wait for it."""
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.call(command)


def say(text: str) -> None:
    """Tell the person at the terminal, at once."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
