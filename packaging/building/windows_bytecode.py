"""Compiles Python files for Windows: ``python3.11 -I windows_bytecode.py lib|tree|program FROM TO``.

Bytecode is the same on every system, but only that of Python 3.11 is read by the private Python 3.11: this file stands
alone, for whichever interpreter of that version runs it. What is compiled names the files as they are in the finished
folder, and is trusted unread: nobody edits it, and it is never written again where the program is installed.

``lib`` packs a standard library into the archive TO, ``tree`` puts compiled files in the place of those in FROM,
``program`` puts them beside the sources, which stay.
"""

import py_compile
import sys
import tempfile
import zipfile
from pathlib import Path

UNCHECKED = py_compile.PycInvalidationMode.UNCHECKED_HASH
WHEN = (1980, 1, 1, 0, 0, 0)

NOT_ON_WINDOWS = (
    "ensurepip", "idlelib", "lib2to3", "lib-dynload", "pydoc_data", "site-packages", "dist-packages", "test",
    "tkinter", "turtledemo", "sqlite3", "venv", "distutils", "__phello__", "msilib", "curses", "dbm", "__pycache__",
)  # fmt: skip
"""Folders of the standard library that the program never asks for."""
NOT_FILES = ("_sysconfigdata", "_distutils_system_mod", "turtle.py", "antigravity.py", "this.py", "pty.py", "tty.py")


def main(arguments: list[str]) -> int:
    """Do what the first argument says and return the exit code."""
    if sys.version_info[:2] != (3, 11):
        sys.exit(f"This is Python {sys.version_info[0]}.{sys.version_info[1]}; the bytecode must be that of 3.11.")
    what, source, target = arguments[0], Path(arguments[1]), Path(arguments[2])
    {"lib": lib, "tree": tree, "program": program}[what](source, target)
    return 0


def compiled(file: Path, name: str, to: Path) -> None:
    """Compile one file into another; errors and tracebacks will call it ``name``."""
    py_compile.compile(str(file), cfile=str(to), dfile=name, doraise=True, invalidation_mode=UNCHECKED, quiet=2)


def lib(source: Path, target: Path) -> None:
    """Pack the standard library's Python files, compiled, into the archive ``target``."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive, tempfile.TemporaryDirectory() as kept:
        part = Path(kept) / "part.pyc"
        for file in sorted(source.rglob("*.py")):
            inside = file.relative_to(source)
            if not set(inside.parts[:-1]).intersection(NOT_ON_WINDOWS) and not inside.name.startswith(NOT_FILES):
                compiled(file, f"{target.name}/{inside.as_posix()}", part)
                archive.writestr(zipfile.ZipInfo(inside.as_posix() + "c", WHEN), part.read_bytes())


def tree(source: Path, target: Path) -> None:
    """Put compiled files in the place of the Python files below ``source``; ``target`` is the finished folder."""
    for file in sorted(source.rglob("*.py")):
        name = file.relative_to(target).as_posix()
        if name not in READ_AS_TEXT:
            compiled(file, name, file.with_suffix(".pyc"))
            file.unlink()


READ_AS_TEXT = ("packages/PySide6/__init__.py",)
"""Sources that something reads: this one for Qt's version, before Qt is loaded."""


def program(source: Path, target: Path) -> None:
    """Put compiled files beside the sources below ``source``; ``target`` is the finished folder."""
    for file in sorted(source.rglob("*.py")):
        kept = file.parent / "__pycache__" / f"{file.stem}.cpython-311.pyc"
        compiled(file, file.relative_to(target).as_posix(), kept)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
