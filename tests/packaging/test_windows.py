"""What Windows gets is made from one list, holds what it needs, and takes away no more than it put there."""

import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path
from typing import Any

import pytest

from app import __version__
from app.services.import_reading import ENDINGS
from tests.packaging.conftest import Script

FILES = ("FairHearing.exe", "python/python311.dll", "program/app/a.py", "program/resources/£$5 & more.txt")
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"
UPGRADE = "ACA2C545-0433-52CB-BFB1-B047ABA6B3B6"
"""By this Windows knows that one package replaces another; it must stay as it was at first."""
COMPILER = "x86_64-w64-mingw32-gcc"


@pytest.fixture
def folder(script: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a small folder as if it were the whole program, in a checkout of its own."""
    script("building.windows_setup")  # finds its template in the real checkout
    values = told(script)
    monkeypatch.setattr(script("building.windows_registry"), "values", lambda: values)
    monkeypatch.setattr(script("building.common"), "version", lambda: __version__)
    monkeypatch.setattr(script("building.common"), "ROOT", tmp_path)
    made = tmp_path / "dist" / "whole"
    for name in FILES:
        (made / name).parent.mkdir(parents=True, exist_ok=True)
        (made / name).write_bytes(b"x")
    return made


def told(script: Script) -> list[Any]:
    """Return what Windows is told of the program."""
    return list(script("building.windows_registry").values())


def test_every_recording_the_program_reads_is_offered_and_none_is_taken_over(script: Script) -> None:
    values, registry = told(script), script("building.windows_registry")
    assert registry.recordings() == sorted(ENDINGS)
    assert not [value for value in values if value.key.rpartition("\\")[2] in ENDINGS]
    offered = {value.key.split("\\")[2] for value in values if value.name == registry.RECORDING}
    assert offered == ENDINGS


def test_a_double_click_opens_a_library(script: Script) -> None:
    texts = {(value.key, value.name): value.text for value in told(script)}
    kind = texts["Software\\Classes\\.fairhearing", ""]
    assert texts[f"Software\\Classes\\{kind}\\shell\\open\\command", ""] == '"[INSTALLED]\\FairHearing.exe" "%1"'


def test_setup_takes_away_each_file_it_put_and_nothing_else(script: Script, folder: Path, tmp_path: Path) -> None:
    text = script("building.windows_setup").script(folder, tmp_path / "i.ico", tmp_path / "s.exe", fast=True)
    put = re.findall(r'^File "(.*)"$', text, re.MULTILINE)
    assert sorted(Path(each).relative_to(folder).as_posix() for each in put) == sorted(FILES)
    taken = re.findall(r'^Delete "\$INSTDIR\\(.*)"$', text, re.MULTILINE)
    assert {each.replace("$$", "$").replace("\\", "/") for each in taken} == {*FILES}
    assert "RMDir /r" not in text
    assert not re.search(r"@[A-Z_0-9]+@", text)
    assert f'"DisplayVersion" "{__version__}"' in text


def test_setup_takes_back_all_that_it_told_windows(script: Script) -> None:
    lines = script("building.windows_setup")._unregister()
    for value in told(script):
        own = any(f'DeleteRegKey HKCU "{key}"' in lines for key in parents(value.key))
        assert own or f'DeleteRegValue HKCU "{value.key}" "{value.name}"' in lines
    shared = [line for line in lines if line.startswith("DeleteRegKey HKCU") and "FairHearing" not in line]
    assert shared == []  # what others said under the same keys stays


def test_the_package_holds_the_same_files_and_says_the_same(script: Script, folder: Path, tmp_path: Path) -> None:
    text = script("building.windows_msi").source(folder, tmp_path / "i.ico")
    root = ET.fromstring(text)
    sources = {Path(each.attrib["Source"]) for each in root.iter(f"{WIX}File")}
    assert {(tmp_path / source).relative_to(folder).as_posix() for source in sources} == {*FILES}
    written = {(each.attrib["Key"], each.attrib.get("Name", "")) for each in root.iter(f"{WIX}RegistryValue")}
    assert {(value.key, value.name) for value in told(script)} <= written
    assert "[INSTALLED]" not in text.decode()
    product = root.find(f"{WIX}Product")
    assert product is not None
    assert product.attrib["Version"] == __version__
    assert product.attrib["UpgradeCode"] == UPGRADE
    named = [each.attrib["Id"] for each in root.iter() if "Id" in each.attrib and not each.tag.endswith("Ref")]
    assert len(named) == len(set(named))


def test_qt_comes_without_what_is_not_used(script: Script) -> None:
    kept = script("building.windows_packages").is_kept
    assert kept("PySide6/Qt6Core.dll")
    assert kept("PySide6/plugins/platforms/qwindows.dll")
    assert kept("numpy.libs/libscipy_openblas64_-0.dll")
    assert kept("av-18.1.0.dist-info/METADATA")  # the program tells its version
    left = (
        "PySide6/Qt6Qml.dll",
        "PySide6/opengl32sw.dll",
        "PySide6/qml/QtQuick/x.dll",
        "PIL/_avif.cp311-win_amd64.pyd",
    )
    assert [path for path in left if kept(path)] == []


def test_what_the_launcher_needs_is_what_is_built(script: Script) -> None:
    runtime = script("building.windows_runtime")
    source = (script("building.windows_launcher").SOURCES / "launcher.c").read_text(encoding="utf-8")
    needed = {
        each.replace("\\\\", "/") for each in re.findall(r'L"\\\\((?:python|program|packages)\\\\[^"]+)"', source)
    }
    archive = runtime.SEARCHED[0]
    assert needed == {
        "python/python311.dll",
        f"python/{archive}",
        "python/python311._pth",
        "program/app/__main__.py",
        "packages/PySide6/Qt6Core.dll",
    }
    assert "python311.dll" in runtime.MODULES
    assert "app" in script("building.windows").PROGRAM


@pytest.mark.skipif(shutil.which(COMPILER) is None, reason="the compiler for Windows is not here")
def test_the_launchers_are_made_with_version_and_icon(script: Script, tmp_path: Path) -> None:
    launcher, closed = script("building.windows_launcher"), script("building.windows_closed")
    icon = tmp_path / "i.ico"
    icon.write_bytes(script("building.windows_icon").icon([(16, b"\x89PNG\r\n\x1a\n")]))
    launcher.make(tmp_path, tmp_path / "work", icon)
    for name in (launcher.WINDOW, launcher.CONSOLE):
        data = (tmp_path / name).read_bytes()
        assert __version__.encode("utf-16-le") in data
        assert b"longPathAware" in data
        assert closed.needs(tmp_path / name) <= {"kernel32.dll", "user32.dll", "msvcrt.dll"}


@pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="the bytecode is that of Python 3.11")
def test_compiled_files_run_and_tell_nothing_of_this_machine(script: Script, tmp_path: Path) -> None:
    library = tmp_path / "lib"
    for name in ("inside/__init__.py", "test/left_out.py", "inside/answer.py"):
        (library / name).parent.mkdir(parents=True, exist_ok=True)
        (library / name).write_text("VALUE = 42\n", encoding="utf-8")
    packed = tmp_path / "python311.zip"
    script("building.windows_bytecode").lib(library, packed)
    assert sorted(zipfile.ZipFile(packed).namelist()) == ["inside/__init__.pyc", "inside/answer.pyc"]
    ask = f"import sys; sys.path[:0] = [{str(packed)!r}]; from inside import answer; print(answer.VALUE)"
    done = subprocess.run([sys.executable, "-I", "-c", ask], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "42"
    assert str(tmp_path).encode() not in packed.read_bytes()


def test_windows_own_libraries_are_known_and_others_are_not(script: Script) -> None:
    closed = script("building.windows_closed")
    assert closed.is_of_windows("kernel32.dll")
    assert closed.is_of_windows("api-ms-win-crt-runtime-l1-1-0.dll")
    assert not closed.is_of_windows("libcrypto-3.dll")


def test_versions_are_counted_in_four(script: Script) -> None:
    assert script("building.windows_launcher").four_parts("1.20.3") == (1, 20, 3, 0)


def parents(key: str) -> list[str]:
    """Return a registry key and all those it is in."""
    parts = key.split("\\")
    return ["\\".join(parts[: count + 1]) for count in range(len(parts))]
