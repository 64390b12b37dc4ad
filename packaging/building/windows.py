"""Windows, built on Linux: a folder with a private Python, from it setup.exe for one person and .msi for IT."""

import shutil
from pathlib import Path

from building import (
    common,
    windows_closed,
    windows_launcher,
    windows_licences,
    windows_msi,
    windows_packages,
    windows_runtime,
    windows_setup,
)

FOLDER = f"FairHearing-{common.version()}-windows"
PROGRAM = ("app", "db", "resources")


def build(options: common.Options) -> list[Path]:
    """Leave the folder, setup.exe and .msi in ``dist`` and return them; raises NotBuilt."""
    folder = make_folder(options)
    icon = common.WORK / "windows" / windows_launcher.ICON
    made = [folder, windows_setup.make(folder, icon, options), windows_msi.make(folder, icon, options)]
    return [common.finished(each, options) for each in made]


def make_folder(options: common.Options) -> Path:
    """Leave the folder in ``dist`` and return it: whole, closed, and started by FairHearing.exe from anywhere."""
    python = windows_runtime.interpreter(options)
    options.say("Windows: fetching what is pinned")
    wheels = windows_packages.fetched(options, windows_packages.LOCK)
    [carrier] = windows_packages.fetched(options, windows_runtime.LOCK)
    work = common.fresh(common.WORK / "windows")
    windows_packages.unpack(wheels, work / "unpacked")
    options.say("Windows: putting the folder together")
    folder = common.fresh(common.DIST / FOLDER)
    windows_runtime.make(folder / "python", carrier, work / "unpacked" / "PySide6", python)
    windows_packages.copy(work / "unpacked", folder / "packages")
    copy_program(folder / "program")
    worker = Path(__file__).with_name("windows_bytecode.py")
    common.run([python, "-I", worker, "tree", folder / "packages", folder])
    common.run([python, "-I", worker, "program", folder / "program", folder])
    icon = work / windows_launcher.ICON
    picture = common.ROOT / "resources" / "icons" / "fair-hearing.svg"
    common.run([options.python, Path(__file__).with_name("windows_icon.py"), picture, icon])
    windows_launcher.make(folder, work, icon)
    windows_licences.collect(work / "unpacked", windows_licences.python_terms(python), folder / "licences")
    shutil.copyfile(common.ROOT / "LICENSE", folder / "LICENSE.txt")
    if lacking := windows_closed.lacking(folder):
        raise common.NotBuilt("The Windows folder lacks what is in it needs:\n  " + "\n  ".join(lacking))
    return folder


def copy_program(to: Path) -> None:
    """Copy the program's own sources and resources, without anything made from them."""
    for part in PROGRAM:
        shutil.copytree(common.ROOT / part, to / part, ignore=shutil.ignore_patterns("__pycache__", "*.ts"))
