"""What a built form is made from, and one text that changes whenever any of it does."""

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from building.common import ROOT

FROZEN = (
    "app",
    "db",
    "resources",
    "packaging/building/fair_hearing.spec",
    "packaging/building/trimming.py",
    "packaging/building/frozen.py",
    "packaging/building/icu.py",
    "packaging/building/licences.py",
    "packaging/building/own_start.py",
    "packaging/requirements.lock",
    "packaging/requirements-freeze.lock",
)
"""What the frozen folder is made from."""

PACKAGING = (
    "packaging/build.py",
    "packaging/building",
    "packaging/check_linux.py",
    "packaging/checking",
    "packaging/linux",
    "packaging/environment.py",
    "packaging/machine.py",
    "packaging/requirements.lock",
    "packaging/requirements-freeze.lock",
)
"""What decides how the Linux forms are built, besides the program itself."""


def files(parts: Iterable[str], root: Path = ROOT) -> Iterator[Path]:
    """Yield every file of these parts, in order; not what Python keeps beside them nor what Windows is built by."""
    for part in parts:
        place = root / part
        for path in sorted(place.rglob("*")) if place.is_dir() else [place]:
            if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith("windows"):
                yield path


def fingerprint(parts: Iterable[str], root: Path = ROOT) -> str:
    """Return a SHA-256 over the names and contents of these parts; FileNotFoundError where one is not there."""
    digest = hashlib.sha256()
    for path in files(parts, root):
        digest.update(str(path.relative_to(root)).encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()
