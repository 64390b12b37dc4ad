"""Whether every library in the Windows folder finds the libraries it needs: in the folder, or in Windows itself."""

import re
from pathlib import Path

from building import common

# fmt: off
WINDOWS = frozenset((
    "advapi32", "authz", "avicap32", "avrt", "bcrypt", "bcryptprimitives", "cfgmgr32", "combase", "comctl32",
    "comdlg32", "crypt32", "d2d1", "d3d11", "d3d12", "d3d9", "dbghelp", "dcomp", "dnsapi", "dwmapi", "dwrite", "dxgi",
    "dxva2", "evr", "gdi32", "hid", "icuuc", "imm32", "iphlpapi", "kernel32", "mf", "mfplat", "mfreadwrite", "mpr",
    "mscms", "msimg32", "msvcrt", "ncrypt", "netapi32", "normaliz", "ntdll", "ole32", "oleaut32", "pdh", "powrprof",
    "propsys", "psapi", "rpcrt4", "secur32", "setupapi", "shcore", "shell32", "shlwapi", "ucrtbase",
    "uiautomationcore", "user32", "userenv", "uxtheme", "version", "winhttp", "winmm", "winspool.drv", "wintrust",
    "ws2_32", "wtsapi32",
))
# fmt: on
"""What Windows 10 (1809) and later have in their system folder, as far as anything here asks for it."""

_NEEDS = re.compile(r"DLL Name: (\S+)")


def lacking(folder: Path) -> list[str]:
    """Return a line for each library that something in ``folder`` needs and does not find."""
    files = [file for file in folder.rglob("*") if file.suffix.lower() in (".dll", ".pyd", ".exe")]
    here = {file.name.lower() for file in files}
    lines = []
    for file in sorted(files):
        for needed in needs(file):
            if needed not in here and not is_of_windows(needed):
                lines.append(f"{file.relative_to(folder)} needs {needed}")
    return lines


def needs(file: Path) -> set[str]:
    """Return the names, in small letters, of the libraries that a Windows file is linked to."""
    said = common.run(["x86_64-w64-mingw32-objdump", "-p", file])
    return {name.lower() for name in _NEEDS.findall(said)}


def is_of_windows(name: str) -> bool:
    """Return whether Windows itself has a library, by its name in small letters."""
    return name.startswith(("api-ms-win-", "ext-ms-")) or name.removesuffix(".dll") in WINDOWS
