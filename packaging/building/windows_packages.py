"""The libraries in the Windows folder: pinned wheels for Windows, unpacked, less what the program never asks for."""

import shutil
import zipfile
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path

from building import common, trimming

LOCK = common.ROOT / "packaging" / "requirements.lock"

QT = (
    "__init__.py", "_config.py", "_git_pyside_version.py", "pyside6.abi3.dll",
    "Qt6Core.dll", "Qt6Gui.dll", "Qt6Network.dll", "Qt6PrintSupport.dll", "Qt6Svg.dll", "Qt6Widgets.dll",
    "QtCore.pyd", "QtGui.pyd", "QtNetwork.pyd", "QtPrintSupport.pyd", "QtSvg.pyd", "QtWidgets.pyd",
    "plugins/platforms/qwindows.dll", "plugins/platforms/qoffscreen.dll", "plugins/styles/*.dll",
    "plugins/iconengines/qsvgicon.dll", "plugins/imageformats/qsvg.dll", "plugins/imageformats/qjpeg.dll",
    "plugins/imageformats/qico.dll", "plugins/imageformats/qgif.dll",
)  # fmt: skip
"""The parts of Qt that are kept, below ``PySide6``: the software renderer for OpenGL, Qml and the tools are not."""

SHIBOKEN = ("__init__.py", "_config.py", "_git_shiboken_module_version.py", "Shiboken.pyd", "shiboken6.abi3.dll")

LEFT_OUT = (
    "*.pyi", "*.typed", "*.lib", "*.h", "*.hpp", "*.pxd", "*.pyx", "*.c", "*.exe", "*/tests/*", "*/testing/*",
    "*.libs/.load-order-*", "pylab.py", "OleFileIO_PL.py", "*.data/*", "pypdfium2_cli/*",
    "numpy/_pyinstaller/*", "numpy/random/lib/*", "numpy/lib/*.a", "sqlalchemy/dialects/my*", "alembic/templates/*",
    "cffi/*", "pycparser/*", "tzdata/*",
)  # fmt: skip
"""Data and modules that nothing reads in this form, besides those that every form does without."""


def download(python: Path, lock: Path, to: Path) -> list[Path]:
    """Fetch the wheels of a lock for 64-bit Windows, each checked against its hash; those that are there stay."""
    to.mkdir(parents=True, exist_ok=True)
    where = ("--platform", "win_amd64", "--python-version", "3.11", "--implementation", "cp")
    exact = ("--only-binary", ":all:", "--require-hashes", "--no-deps")
    quiet = ("--quiet", "--disable-pip-version-check")
    common.run([python, "-m", "pip", "download", *where, *exact, *quiet, "-d", to, "-r", lock])
    return sorted(to.glob("*.whl"))


def fetched(options: common.Options, lock: Path) -> list[Path]:
    """Return the wheels of a lock in a folder of their own, which is made anew when the lock has changed."""
    folder = common.WORK / "windows-wheels" / f"{lock.stem}-{common.sha256(lock)[:12]}"
    return download(options.python, lock, folder)


def unpack(wheels: Iterable[Path], to: Path) -> None:
    """Unpack every file of the wheels into ``to``."""
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(to)


def is_kept(inside: str) -> bool:
    """Return whether a file of the libraries comes along, by its path below ``packages``."""
    top, _, rest = inside.partition("/")
    if top == "PySide6":
        return any(fnmatch(rest, pattern) for pattern in QT)
    if top == "shiboken6":
        return rest in SHIBOKEN
    if top.endswith(".dist-info"):
        return rest == "METADATA"
    if any(fnmatch(inside, pattern) for pattern in (*LEFT_OUT, *trimming.LEFT_OUT)):
        return False
    return not _is_module_left_out(inside)


def copy(unpacked: Path, to: Path) -> None:
    """Copy what is kept of the unpacked wheels."""
    for file in sorted(unpacked.rglob("*")):
        inside = file.relative_to(unpacked).as_posix()
        if file.is_file() and is_kept(inside):
            target = to / inside
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)


def _is_module_left_out(inside: str) -> bool:
    """Return whether a file is, or lies in, a module that no frozen form follows."""
    parts = inside.split("/")
    dotted = ".".join([*parts[:-1], parts[-1].split(".")[0]])
    return any(dotted == name or dotted.startswith(f"{name}.") for name in trimming.EXCLUDED)
