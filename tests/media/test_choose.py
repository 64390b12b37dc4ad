"""Which engine plays, and the sentence that says why."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.media import devices, vlc_library
from app.media.player import choose

REPOSITORY = Path(__file__).parents[2]
ASK = (
    "from app.media.player import choose\n"
    "found = choose()\n"
    "print(found.name, '|', found.reason, '|', found.make().name)\n"
)
WITHOUT_LIBVLC = (
    "import ctypes, ctypes.util\n"
    "loaded = ctypes.CDLL\n"
    "def refuse(name, *rest, **more):\n"
    "    if name is None or 'vlc' in str(name):\n"
    "        raise OSError('cannot open shared object file')\n"
    "    return loaded(name, *rest, **more)\n"
    "ctypes.util.find_library = lambda name: None\n"
    "ctypes.CDLL = refuse\n"
)
OTHER_MAJOR = "import vlc\nvlc.libvlc_get_version = lambda: b'4.0.0-dev Otto Chriek'\n"

vlc_here = pytest.mark.skipif(vlc_library.find(silent=True).instance is None, reason="libvlc is not installed")


def ask(before: str = "", **environment: str) -> str:
    """Return what ``choose`` answers in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", before + ASK],
        cwd=REPOSITORY,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


def test_the_person_may_choose_the_built_in_engine() -> None:
    found = choose("builtin")
    assert found.name == "builtin"
    assert "chosen" in found.reason
    assert found.make().name == "builtin"


@vlc_here
def test_libvlc_plays_where_it_is_whole() -> None:
    found = choose()
    assert found.name == "vlc"
    assert found.reason.startswith("VLC 3.")
    player = found.make()
    assert player.name == "vlc"
    player.close()


def test_without_libvlc_the_built_in_engine_plays() -> None:
    name, reason, made = ask(WITHOUT_LIBVLC).split(" | ")
    assert (name, made) == ("builtin", "builtin")
    assert "VLC was not found" in reason
    assert "install" in reason


@vlc_here
def test_another_major_version_is_passed_over() -> None:
    name, reason, made = ask(OTHER_MAJOR).split(" | ")
    assert (name, made) == ("builtin", "builtin")
    assert "VLC 4.0.0-dev was found, but version 3 is needed" in reason


@vlc_here
@pytest.mark.skipif(sys.platform != "linux", reason="shared libraries are found otherwise elsewhere")
def test_libvlc_without_its_plugins_is_passed_over(tmp_path: Path) -> None:
    libraries = [
        Path(line.split()[-1]) for line in Path("/proc/self/maps").read_text().splitlines() if "libvlc" in line
    ]
    for library in set(libraries):
        shutil.copy(library.resolve(), tmp_path / ".".join(library.name.split(".")[:3]))
    core = tmp_path / "libvlc.so.5"
    assert core.exists()
    answer = ask(PYTHON_VLC_LIB_PATH=str(core), LD_LIBRARY_PATH=str(tmp_path))
    name, reason, made = answer.split(" | ")
    assert (name, made) == ("builtin", "builtin")
    assert "without its plugins" in reason


def test_a_wrong_path_to_libvlc_is_named() -> None:
    name, reason, made = ask(PYTHON_VLC_LIB_PATH="/nowhere/libvlc.so").split(" | ")
    assert (name, made) == ("builtin", "builtin")
    assert "PYTHON_VLC_LIB_PATH" in reason


def test_whether_there_is_a_sound_device_is_answered() -> None:
    assert devices.has_playback() in (True, False)
    assert choose("builtin").has_device == devices.has_playback()


def test_vlc_on_windows_is_taken_only_from_a_place_named_in_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty, whole = tmp_path / "empty", tmp_path / "VLC"
    for folder in (empty, whole):
        folder.mkdir()
    (whole / "libvlc.dll").write_bytes(b"")
    monkeypatch.chdir(whole)
    assert vlc_library.folder_of_vlc(["", ".", "..", str(empty)]) is None
    assert vlc_library.folder_of_vlc([".", str(empty), str(whole)]) == whole
