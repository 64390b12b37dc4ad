"""The archive for any other Linux: the frozen folder with a script that installs it for one person."""

import os
import shutil
from pathlib import Path

from building import common, desktop, frozen, needs
from building.common import NAME, ROOT, Options


def build(options: Options) -> list[Path]:
    """Leave the archive in ``dist`` and return it."""
    folder = frozen.build(options)
    name = f"{NAME}-{common.version()}-linux-x86_64"
    place = common.fresh(common.WORK / "tar" / name)
    lay_out(place, folder, options)
    archive = common.DIST / f"{name}.tar.zst"
    options.say("Packing the archive" + ("" if options.fast else " (some minutes)"))
    loose = place.parent / f"{name}.tar"
    as_root = ("--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{desktop.made_at()}", "--sort=name")
    common.run(["tar", *as_root, "-C", place.parent, "-cf", loose, name])
    common.run(["zstd", "-q", "-f", *(("-3",) if options.fast else ("-15", "--long=27")), "-T0", loose, "-o", archive])
    loose.unlink()
    return [common.finished(archive, options)]


def lay_out(place: Path, folder: Path, options: Options) -> None:
    """Put the program, what a desktop reads, the script and a word of explanation into ``place``."""
    shutil.copytree(folder, place / "program", symlinks=True, copy_function=os.link)
    desktop.furnish(place / "share", options)
    shutil.copyfile(ROOT / "LICENSE", place / "LICENSE")
    packages = " ".join(package.split(" ")[0] for package in needs.dependencies(folder))
    said = {
        "@IDENTITY@": common.IDENTITY,
        "@PACKAGES@": packages,
        "@VERSION@": common.version(),
        "@GLIBC@": needs.glibc(folder),
    }
    for name, mode in (("install.sh", 0o755), ("README.txt", 0o644)):
        text = (desktop.LINUX / name).read_text(encoding="utf-8")
        for sign, meant in said.items():
            text = text.replace(sign, meant)
        (place / name).write_text(text, encoding="utf-8")
        (place / name).chmod(mode)
