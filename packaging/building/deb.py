"""The Debian package: the frozen folder in ``/usr/lib``, a command, and everything a desktop knows a program by."""

import gzip
import hashlib
import os
import shutil
import time
from pathlib import Path

from building import common, desktop, frozen, needs
from building.common import NAME, ROOT, Options

MAINTAINER = "The Fair Hearing maintainers <maintainers@fair-hearing.invalid>"

TIGHT = ("-T2", "--block-size=144MiB", "--x86", "--lzma2=preset=9,dict=128MiB")
FAST = ("-1", "-T0")

CONTROL = """\
Package: {name}
Version: {version}
Architecture: amd64
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: libcups2, libvlc-bin, xdg-utils
Suggests: libgtk-3-0
Section: sound
Priority: optional
Description: fair marks for every recorded customer contact
 For the people who listen to recorded customer contacts and tell the advisor,
 fairly, how it went: mark twenty criteria while the call plays, print a
 one-page feedback sheet, draw a fair sample, follow each advisor's progress
 and prepare one-to-ones.
 .
 Everything is kept in one local file; nothing leaves the machine unless it is
 exported. The package brings its own Python and needs no network.
"""


def build(options: Options) -> list[Path]:
    """Leave the package in ``dist`` and return it."""
    folder = frozen.build(options)
    root = common.fresh(common.WORK / "deb")
    lay_out(root, folder, options)
    package = common.DIST / f"{NAME}_{common.version()}_amd64.deb"
    package.unlink(missing_ok=True)
    options.say("Packing the .deb" + ("" if options.fast else " (some minutes)"))
    pack(root, package, FAST if options.fast else TIGHT)
    return [common.finished(package, options)]


def pack(root: Path, package: Path, xz: tuple[str, ...]) -> None:
    """Make the package of what stands below ``root``, its two archives compressed by xz as told.

    dpkg-deb puts them together; it knows no filter for machine code, which takes another twentieth off.
    """
    loose, parts = root.with_suffix(".loose"), common.fresh(root.with_suffix(".parts"))
    dated = {"SOURCE_DATE_EPOCH": str(desktop.made_at())}
    common.run(["dpkg-deb", "--root-owner-group", "-Znone", "--build", root, loose], env=dated)
    common.run(["ar", "x", loose], cwd=parts)
    common.run(["xz", *xz, "control.tar", "data.tar"], cwd=parts)
    common.run(["ar", "rcD", package, "debian-binary", "control.tar.xz", "data.tar.xz"], cwd=parts)
    loose.unlink()


def lay_out(root: Path, folder: Path, options: Options) -> None:
    """Put every file of the package where it will be installed, below ``root``."""
    program = root / "usr" / "lib" / NAME
    shutil.copytree(folder, program, symlinks=True, copy_function=os.link)
    command = root / "usr" / "bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../lib/{NAME}/{NAME}")
    share = root / "usr" / "share"
    desktop.furnish(share, options)
    documents(share)
    control(root, needs.dependencies(folder))
    root.chmod(0o755)
    for path in root.rglob("*"):
        if not path.is_symlink() and not path.is_relative_to(program):
            path.chmod(0o755 if path.is_dir() else 0o644)


def documents(share: Path) -> None:
    """Put the copyright, the changelog and lintian's overrides below ``share``."""
    kept = share / "doc" / NAME
    kept.mkdir(parents=True)
    shutil.copyfile(desktop.LINUX / "copyright", kept / "copyright")
    news = (ROOT / "CHANGELOG.md").read_bytes()
    (kept / "NEWS.md.gz").write_bytes(gzip.compress(news, 9, mtime=0))
    (kept / "changelog.gz").write_bytes(gzip.compress(changelog().encode(), 9, mtime=0))
    overrides = share / "lintian" / "overrides" / NAME
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(desktop.LINUX / "lintian-overrides", overrides)


def changelog() -> str:
    """Return the package's own changelog, which says no more than where to read what changed."""
    day = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(desktop.made_at()))
    return (
        f"{NAME} ({common.version()}) unstable; urgency=medium\n\n"
        f"  * What changed for those who use it is told in NEWS.md.\n\n -- {MAINTAINER}  {day}\n"
    )


def control(root: Path, depends: tuple[str, ...]) -> None:
    """Write the package's own description and the checksums of its files."""
    place = root / "DEBIAN"
    files = sorted(path for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    text = CONTROL.format(
        name=NAME,
        version=common.version(),
        maintainer=MAINTAINER,
        kilobytes=sum((path.stat().st_size + 1023) // 1024 for path in files),
        depends=", ".join(depends),
    )
    place.mkdir()
    (place / "control").write_text(text, encoding="utf-8")
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in files)
    (place / "md5sums").write_text("".join(sums), encoding="utf-8")
