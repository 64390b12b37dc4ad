"""The one place that looks for libvlc, and says in a sentence what is wrong with it."""

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.language import Words, translate

if TYPE_CHECKING:
    import vlc

MAJOR = 3
_ARGUMENTS = ("--intf=dummy", "--quiet", "--no-video", "--no-stats", "--no-media-library", "--no-volume-save")
_GET_IT = Words(
    "VlcLibrary",
    {
        "linux": "install it with: sudo apt install libvlc5 vlc-plugin-base",
        "darwin": "install VLC 3 from videolan.org into Applications",
        "win32": "install VLC 3 (64-bit) from videolan.org",
    },
)


@dataclass(frozen=True, slots=True)
class Found:
    """A libvlc that works, or None and why not; ``reason`` is one sentence either way."""

    instance: "vlc.Instance | None"
    reason: str


def find(*, silent: bool = False, arguments: tuple[str, ...] = ()) -> Found:
    """Load libvlc and try it; ``silent`` for machines without a sound device, ``arguments`` go to libvlc."""
    if sys.platform == "win32" and not _point_to_windows_vlc():
        return Found(None, translate("VlcLibrary", "VLC was not found; {0}.").format(_remedy()))
    try:
        import vlc

        version = vlc.libvlc_get_version().decode()
    except SystemExit:  # the binding's answer to a library that does not load
        return Found(None, _not_loaded())
    except (ImportError, OSError, NameError, AttributeError, NotImplementedError):
        return Found(None, translate("VlcLibrary", "VLC was not found; {0}.").format(_remedy()))
    if version.split(".")[0] != str(MAJOR):
        return Found(
            None,
            translate("VlcLibrary", "VLC {0} was found, but version {1} is needed; {2}.").format(
                version.split()[0], MAJOR, _remedy()
            ),
        )
    extra = ("--aout=adummy",) if silent else ()
    instance = vlc.Instance([*_ARGUMENTS, *extra, *arguments])
    if instance is None:
        return Found(
            None,
            translate("VlcLibrary", "VLC {0} was found without its plugins; {1}.").format(
                version.split()[0], _remedy()
            ),
        )
    return Found(
        instance, translate("VlcLibrary", "VLC {0} plays (libvlc, found on this machine).").format(version.split()[0])
    )


def _not_loaded() -> str:
    if sys.platform == "win32":
        return translate("VlcLibrary", "VLC is there and cannot be loaded; {0}.").format(_remedy())
    return translate("VlcLibrary", "PYTHON_VLC_LIB_PATH or PYTHON_VLC_MODULE_PATH points to something that is not VLC.")


def _remedy() -> str:
    return translate("VlcLibrary", "to use it, {0}").format(
        _GET_IT.get(sys.platform, translate("VlcLibrary", "install VLC 3"))
    )


def folder_of_vlc(places: Iterable[str]) -> Path | None:
    """Return the first of the places that holds VLC, passing over any that is not named in full."""
    for place in map(Path, places):
        if place.is_absolute() and (place / "libvlc.dll").is_file():
            return place
    return None


def _point_to_windows_vlc() -> bool:
    """Name the installed VLC to the binding, which would otherwise load a libvlc.dll from the current folder."""
    named = os.environ.get("PYTHON_VLC_LIB_PATH")
    folder = folder_of_vlc([str(Path(named).parent)] if named else _registered())
    if sys.platform != "win32" or folder is None:
        return False
    os.add_dll_directory(str(folder))
    os.environ["PYTHON_VLC_LIB_PATH"] = str(folder / "libvlc.dll")
    os.environ["PYTHON_VLC_MODULE_PATH"] = str(folder)
    return True


def _registered() -> list[str]:
    """Return where a 64-bit VLC says that it is installed: for everybody, then for this person."""
    places: list[str] = []
    if sys.platform == "win32":
        import winreg

        for root in (winreg.HKEY_LOCAL_MACHINE, winreg.HKEY_CURRENT_USER):
            with suppress(OSError), winreg.OpenKey(root, r"Software\VideoLAN\VLC") as key:
                places.append(str(winreg.QueryValueEx(key, "InstallDir")[0]))
    return places
