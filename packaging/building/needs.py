"""Which libraries the frozen folder takes from the system, and which Debian packages they are in."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import machine

from building import common

PACKAGES: Mapping[str, str] = {
    **machine.QT,
    **machine.X11,
    **machine.WAYLAND,
    **dict.fromkeys(
        ("libc.so.6", "libm.so.6", "libmvec.so.1", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libresolv.so.2",
         "libutil.so.1", "ld-linux-x86-64.so.2"), "libc6",
    ),
    "libX11.so.6": "libx11-6",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libcrypto.so.3": "libssl3",
    "libcups.so.2": "libcups2",
    "libexpat.so.1": "libexpat1",
    "libffi.so.8": "libffi8",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libgtk-3.so.0": "libgtk-3-0",
    "libssl.so.3": "libssl3",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}  # fmt: skip
"""The Debian package of each library of the system that the program may ask for."""

PLAYING = ("libvlc5", "vlc-plugin-base")
"""What plays; loaded by name while the program runs, so that no file tells of it."""

WITH_LESS = {"printsupport/libcupsprintersupport.so": "libcups.so.2", "platformthemes/libqgtk3.so": "libgtk-3.so.0"}
"""Parts of Qt that are passed over where the library they stand on is not there: printers, GNOME's own dialogs."""

OF_GNOME = frozenset(
    ("libgdk-3.so.0", "libpangocairo-1.0.so.0", "libpango-1.0.so.0", "libharfbuzz.so.0", "libatk-1.0.so.0",
     "libcairo-gobject.so.2", "libcairo.so.2", "libgdk_pixbuf-2.0.so.0", "libgobject-2.0.so.0", "libgio-2.0.so.0"),
)  # fmt: skip
"""What only GNOME's own dialogs load besides."""

_FILE = re.compile(r"^(?P<path>.+?):\s+file format ")
_NEEDED = re.compile(r"^\s+NEEDED\s+(?P<library>\S+)$")
_GLIBC = re.compile(r"\bGLIBC_(?P<version>2\.\d+)")


def dependencies(folder: Path) -> tuple[str, ...]:
    """Return the packages without which the folder's program does not start, libc6 with the version it has to be."""
    needed, oldest = {PACKAGES[library] for library in libraries(folder)}, glibc(folder)
    needed |= {*PLAYING, f"libc6 (>= {oldest})"}
    return tuple(sorted(needed - {"libc6"}))


def libraries(folder: Path) -> set[str]:
    """Return the system's libraries that the folder needs; raises NotBuilt where one has no package named for it."""
    here = {path.name for path in folder.rglob("*.so*")}
    found = {
        library
        for path, library in _needed(folder)
        if library not in here and not any(str(path).endswith(part) for part in WITH_LESS)
    }
    if unknown := found - set(PACKAGES):
        raise common.NotBuilt(
            f"The frozen folder needs {', '.join(sorted(unknown))}, and no Debian package is named for it in "
            "packaging/building/needs.py."
        )
    return found


def glibc(folder: Path) -> str:
    """Return the oldest glibc that has everything the folder's files ask of it, as ``2.36``."""
    asked = {match["version"] for match in _GLIBC.finditer(_told(folder))}
    return max(asked, key=lambda version: int(version.partition(".")[2]))


def _needed(folder: Path) -> Iterator[tuple[Path, str]]:
    path = folder
    for line in _told(folder).splitlines():
        if of_file := _FILE.match(line):
            path = Path(of_file["path"])
        elif of_library := _NEEDED.match(line):
            yield path, of_library["library"]


def _told(folder: Path) -> str:
    programs = [path for path in folder.rglob("*") if _is_elf(path)]
    return common.run(["objdump", "--private-headers", *programs])


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
