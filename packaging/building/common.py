"""What every built form shares: where things are, the version, and how a tool is run."""

import hashlib
import os
import shlex
import shutil
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
DIST = ROOT / "dist"
"""Where the finished files are left; git ignores it."""
WORK = ROOT / "build"
"""Where everything on the way to them is kept; git ignores it."""

NAME = "fair-hearing"
TITLE = "Fair Hearing"
IDENTITY = "org.fairhearing.FairHearing"
"""The name under which desktops know the program: its menu entry, its icon, its metainfo."""
SUMMARY = "Fair marks for every recorded customer contact"

Say = Callable[[str], None]


class NotBuilt(Exception):
    """A form could not be built; the words say why and what to do."""


@dataclass(frozen=True)
class Options:
    """What was asked for: ``fast`` spends less time on making the files small; ``say`` tells how it goes."""

    fast: bool
    say: Say
    python: Path
    """The interpreter of the build environment, which holds the program's libraries and PyInstaller."""


def version() -> str:
    """Return the program's version, read and not imported: the Python that builds need not be the program's own."""
    for line in (ROOT / "app" / "__init__.py").read_text(encoding="utf-8").splitlines():
        if line.startswith("__version__"):
            return line.split('"')[1]
    raise NotBuilt("app/__init__.py names no version.")


def run(command: Sequence[str | Path], *, cwd: Path = ROOT, env: Mapping[str, str] | None = None) -> str:
    """Run a tool and return what it said; raises NotBuilt with its last lines where it fails or is not there."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words,
            cwd=cwd,
            env={**os.environ, **(env or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
    except FileNotFoundError as error:
        raise NotBuilt(f"{words[0]} is not here, and building needs it.") from error
    if done.returncode != 0:
        said = "\n".join(f"  {line}" for line in done.stdout.splitlines()[-25:])
        raise NotBuilt(f"{shlex.join(words)} ended with {done.returncode}:\n{said}")
    return done.stdout


def fresh(folder: Path) -> Path:
    """Return ``folder``, made anew and empty."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def sha256(path: Path) -> str:
    """Return a file's SHA-256 in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def megabytes(path: Path) -> float:
    """Return a file's size, or all of a folder's, in megabytes of 1,000,000 bytes."""
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(each.stat().st_size for each in files if each.is_file() and not each.is_symlink()) / 1e6


def finished(path: Path, options: Options) -> Path:
    """Say that a file is ready and how large it is, and return it."""
    options.say(f"{path.relative_to(ROOT)}  {megabytes(path):.1f} MB")
    return path
