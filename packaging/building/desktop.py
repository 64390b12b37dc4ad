"""How a Linux desktop knows the program: menu entry, file types, icons, the shop's page and the manual."""

import gzip
import shutil
import subprocess
import time
from pathlib import Path

from building import common
from building.common import NAME, ROOT, Options

LINUX = ROOT / "packaging" / "linux"
ICON = ROOT / "resources" / "icons" / f"{NAME}.svg"
LIBRARY_TYPE = "application/x-fair-hearing-library"

AUDIO_TYPES = (
    "audio/aac", "audio/AMR", "audio/AMR-WB", "audio/basic", "audio/flac", "audio/mp4", "audio/mpeg", "audio/ogg",
    "audio/webm", "audio/x-aiff", "audio/x-gsm", "audio/x-matroska", "audio/x-ms-wma", "audio/x-opus+ogg",
    "audio/x-voc", "audio/x-vorbis+ogg", "audio/x-wav", "audio/vnd.wave",
)  # fmt: skip
"""Recordings that the program is offered for, by the names of shared-mime-info."""


def furnish(share: Path, options: Options) -> None:
    """Put everything a desktop reads below ``share``, which stands for ``/usr/share`` or ``~/.local/share``."""
    _write(share / "applications" / f"{NAME}.desktop", menu_entry())
    _copy(LINUX / f"{NAME}.xml", share / "mime" / "packages" / f"{NAME}.xml")
    _write(share / "metainfo" / f"{common.IDENTITY}.metainfo.xml", metainfo())
    icons = share / "icons" / "hicolor"
    _copy(ICON, icons / "scalable" / "apps" / ICON.name)
    common.run([options.python, "-m", "building.icons", ICON, icons], cwd=LINUX.parent)
    for of_size in icons.iterdir():
        for icon in (of_size / "apps").iterdir():
            _copy(icon, of_size / "mimetypes" / f"{LIBRARY_TYPE.replace('/', '-')}{icon.suffix}")
    manual = common.run([options.python, "-P", "-m", "building.manual"], cwd=ROOT, env=_seen())
    _write(share / "man" / "man1" / f"{NAME}.1.gz", gzip.compress(manual.encode(), mtime=0))


def menu_entry() -> str:
    """Return the menu entry with the types of files it opens."""
    types = ";".join((LIBRARY_TYPE, *AUDIO_TYPES)) + ";"
    return (LINUX / f"{NAME}.desktop").read_text(encoding="utf-8").replace("@TYPES@", types)


def metainfo() -> str:
    """Return what a software shop shows."""
    text = (LINUX / "metainfo.xml").read_text(encoding="utf-8")
    day = time.strftime("%Y-%m-%d", time.gmtime(made_at()))
    return text.replace("@IDENTITY@", common.IDENTITY).replace("@VERSION@", common.version()).replace("@DATE@", day)


def made_at() -> int:
    """Return the time of the newest change in seconds since 1970, or of now where there is no git to ask.

    It is what every file of a form is dated, so that the same change gives the same form.
    """
    ask = ["git", "-c", "safe.directory=*", "log", "-1", "--format=%ct"]
    try:
        said = subprocess.run(ask, cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()
    except OSError:
        said = ""
    return int(said) if said else int(time.time())


def _seen() -> dict[str, str]:
    return {"PYTHONPATH": f"{ROOT / 'packaging'}:{ROOT}"}


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _write(target: Path, content: str | bytes) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content.encode() if isinstance(content, str) else content)
