"""What the machine itself has to have: shared libraries for the window and for VLC, and Python's own venv."""

import ctypes
import importlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

QT = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
"""Every library that QtCore, QtGui, QtWidgets and QtNetwork load from the system, and its Debian package."""

X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
"""What Qt loads besides when it opens a window under X."""

WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
"""What Qt loads besides when it opens a window under Wayland."""

BUILDING = {
    "deb": {"objdump": "binutils", "chrpath": "chrpath", "dpkg-deb": "dpkg", "xz": "xz-utils"},
    "tar": {"objdump": "binutils", "chrpath": "chrpath", "zstd": "zstd"},
    "windows": {
        "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64",
        "x86_64-w64-mingw32-windres": "binutils-mingw-w64-x86-64",
        "makensis": "nsis",
        "wixl": "wixl",
    },
}
"""The commands that building each form needs, and their Debian packages."""

CHECKING = {"debootstrap": "debootstrap"}
"""The commands that trying a form in a clean Debian needs, and their packages."""

VLC_PACKAGES = ("libvlc5", "libvlc-bin", "vlc-plugin-base")
VLC_PLUGINS = ("lib/*/vlc/plugins", "lib/vlc/plugins", "lib64/vlc/plugins", "local/lib/vlc/plugins")

Say = Callable[[str], None]


class Lacking(Exception):
    """Something has to be installed first; the words name it and the line to type."""


@dataclass(frozen=True)
class Wants:
    """What is not there: without ``needed`` nothing starts, without ``wished`` it starts with less."""

    needed: tuple[str, ...]
    wished: tuple[str, ...]
    libraries: tuple[str, ...] = ()


def display(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return where a window can open: ``x11``, ``wayland``, ``native`` (Windows, macOS), or ``None``."""
    if not sys.platform.startswith("linux"):
        return "native"
    if environment.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "x11" if environment.get("DISPLAY") else None


def answers(window: str | None) -> bool:
    """Return whether a window can open there; an X server is asked, since Qt ends the process where none answers."""
    if window != "x11":
        return window is not None
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    try:
        return int(xcb.xcb_connection_has_error(connection)) == 0
    finally:
        xcb.xcb_disconnect(connection)


def loads(library: str) -> bool:
    """Return whether the system finds and loads a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def libraries_for(window: str | None) -> dict[str, str]:
    """Return the shared libraries for a window of that kind (``None``: no display), with their Debian packages."""
    if window == "native":
        return {}
    return {**QT, **(X11 if window else {}), **(WAYLAND if window == "wayland" else {})}


def has_vlc() -> bool:
    """Return whether libvlc and its plugins are on a Linux machine; on others the program itself finds out."""
    if not sys.platform.startswith("linux"):
        return True
    folders = [Path(os.environ.get("VLC_PLUGIN_PATH") or "/nowhere")]
    folders += [folder for place in VLC_PLUGINS for folder in Path("/usr").glob(place)]
    return loads("libvlc.so.5") and any(folder.is_dir() for folder in folders)


def wants(window: str | None) -> Wants:
    """Look at this machine and return what it lacks for a window of that kind."""
    lacking = {library: package for library, package in libraries_for(window).items() if not loads(library)}
    venv = [] if importlib.util.find_spec("ensurepip") else [f"python3.{sys.version_info.minor}-venv"]
    return Wants(tuple(dict.fromkeys([*venv, *lacking.values()])), () if has_vlc() else VLC_PACKAGES, (*venv, *lacking))


def prepare(window: str | None, say: Say, *, first: bool) -> None:
    """Install what this machine lacks where that is allowed; ``first``: also what is only wished.

    Raises Lacking where something needed cannot be had; what is only wished is said in one sentence.
    """
    lacking = wants(window)
    packages = [*lacking.needed, *(lacking.wished if first or lacking.needed else ())]
    if packages and may_install():
        say("Installing what this machine lacks: " + " ".join(packages))
        if not install(packages, say) and lacking.wished and lacking.needed:
            install(lacking.needed, say)
        importlib.invalidate_caches()
        lacking = wants(window)
    if lacking.needed:
        raise Lacking(sentence(lacking))
    if lacking.wished:
        say(f"VLC is not here, so the built-in engine plays. To add VLC: {how_to_get(lacking.wished, 'vlc')}")


def prepare_building(forms: Iterable[str], say: Say) -> None:
    """Install what building these forms needs besides what a start does; raises Lacking where it cannot be had."""
    prepare("x11", say, first=False)  # the small libraries for X come along
    bring({command: package for form in forms for command, package in BUILDING[form].items()}, say)


def prepare_checking(say: Say, *, clean: bool) -> None:
    """Install what trying a form needs, in a ``clean`` Debian or here; raises Lacking where it cannot be had."""
    if os.geteuid() != 0:
        raise Lacking("Installing and removing packages wants root; start it with sudo.")
    bring(CHECKING if clean else {}, say)


def bring(commands: Mapping[str, str], say: Say) -> None:
    """Install the packages of those commands that are not here; raises Lacking where they cannot be had."""
    lacking = wants_commands(commands)
    if lacking.needed and may_install():
        say("Installing what is needed for this: " + " ".join(lacking.needed))
        install(lacking.needed, say)
        lacking = wants_commands(commands)
    if lacking.needed:
        raise Lacking(sentence(lacking))


def wants_commands(commands: Mapping[str, str]) -> Wants:
    """Look at this machine and return which of these commands it lacks, and Python as a library."""
    lacking = {command: package for command, package in commands.items() if shutil.which(command) is None}
    shared = str(sysconfig.get_config_var("INSTSONAME"))
    if sys.platform.startswith("linux") and not (loads(shared) or (Path(sys.base_prefix) / "lib" / shared).exists()):
        lacking[shared] = f"libpython3.{sys.version_info.minor}"  # Debian's own interpreter has it inside
    return Wants(tuple(dict.fromkeys(lacking.values())), (), tuple(lacking))


def sentence(lacking: Wants) -> str:
    """Return what is missing and the one line that brings it."""
    if is_debian():
        line = install_line([*lacking.needed, *lacking.wished])
        return f"This machine lacks some system packages. Type this line, then start again:\n  {line}"
    return (
        "This machine lacks " + ", ".join(lacking.libraries) + ". Install them with your system's package manager, "
        "then start again."
    )


def how_to_get(packages: Iterable[str], otherwise: str) -> str:
    """Return the line that installs ``packages`` here, or what to install by another package manager."""
    return install_line(packages) if is_debian() else f"install “{otherwise}” with your system's package manager."


def install_line(packages: Iterable[str]) -> str:
    """Return the line a person types to install Debian packages."""
    install = "apt-get install -y " + " ".join(packages)
    if shutil.which("sudo"):
        return f"sudo apt-get update && sudo {install}"
    return f'su -c "apt-get update && {install}"'


def is_debian() -> bool:
    """Return whether this is Debian, Ubuntu or one of their children."""
    return shutil.which("apt-get") is not None


def may_install() -> bool:
    """Return whether packages can be installed without asking anybody: as root, or by sudo without a password."""
    if not is_debian():
        return False
    if os.geteuid() == 0:
        return True
    return shutil.which("sudo") is not None and quietly(["sudo", "-n", "true"]).returncode == 0


def install(packages: Iterable[str], say: Say) -> bool:
    """Install Debian packages, with fresh lists where the ones here are missing or old; return whether it worked."""
    apt = [*([] if os.geteuid() == 0 else ["sudo", "-n"]), "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    apt += ["-o", "DPkg::Lock::Timeout=300"]
    fetch = [*apt, "update"]
    put = [*apt, "install", "-y", "--no-install-recommends", *packages]
    steps = [put, fetch, put] if any(Path("/var/lib/apt/lists").glob("*Packages*")) else [fetch, put]
    for step in steps:
        done = quietly(step)
        if done.returncode == 0 and step is put:
            return True
    say("That did not work:\n" + "\n".join(f"  {line}" for line in done.stdout.splitlines()[-5:]))
    say("The line was: " + shlex.join(put))
    return False


def quietly(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run a command, keeping what it says."""
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
