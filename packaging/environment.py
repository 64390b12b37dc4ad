"""The program's own Python environment: made from the hash-pinned locks, and left alone while nothing changed."""

import hashlib
import json
import os
import subprocess
import sys

if sys.version_info < (3, 11):  # noqa: UP036  (the one place that an older Python still reads)
    sys.exit("Fair Hearing needs Python 3.11 or newer, and this is {}.{}.".format(*sys.version_info))

import venv
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LOCKS = ROOT / "packaging"
STAMP = "fair-hearing.json"

NEEDS = {
    "run": ("requirements.lock", "requirements-build.lock"),
    "test": ("requirements-test.lock", "requirements-build.lock"),
    "build": ("requirements.lock", "requirements-build.lock", "requirements-freeze.lock"),
}
"""Which locks each kind of set-up installs; *test* and *build* hold everything *run* does."""

Say = Callable[[str], None]


class NotSetUp(Exception):
    """The environment could not be made; the words say why and what to do."""


def folder() -> Path:
    """Return where the environment is: ``.venv`` in the checkout, or where ``FAIR_HEARING_VENV`` says."""
    return Path(os.environ.get("FAIR_HEARING_VENV") or ROOT / ".venv").resolve()


def python(place: Path | None = None) -> Path:
    """Return the environment's interpreter."""
    place = place or folder()
    return place / "Scripts" / "python.exe" if os.name == "nt" else place / "bin" / "python"


def fingerprint(kind: str) -> str:
    """Return one text that changes whenever what is installed for ``kind`` would."""
    digest = hashlib.sha256(f"{sys.version}\0{ROOT}\0".encode())
    for file in (*(LOCKS / name for name in NEEDS[kind]), ROOT / "pyproject.toml"):
        digest.update(file.read_bytes() + b"\0")
    return digest.hexdigest()


def is_ready(kind: str) -> bool:
    """Return whether everything for ``kind`` (``run`` or ``test``) is installed as the locks say."""
    return python().exists() and stamps().get(kind) == fingerprint(kind)


def stamps() -> dict[str, str]:
    """Return what was installed last, by kind."""
    try:
        kept = json.loads((folder() / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}


def prepare(kind: str, say: Say) -> Path:
    """Make the environment for ``kind`` where it is not ready, and return its interpreter; raises NotSetUp."""
    if is_ready(kind):
        return python()
    place = folder()
    if not is_sound(place):
        say(f"Making a Python environment in {shown(place)}")
        try:
            venv.create(place, clear=place.exists(), with_pip=True, symlinks=os.name != "nt")
        except (OSError, subprocess.CalledProcessError) as error:
            raise NotSetUp(f"No Python environment could be made in {place}: {error}") from error
    say("Fetching the libraries Fair Hearing stands on (once; about 600 MB on the disk)")
    locks = [option for name in NEEDS[kind] for option in ("-r", str(LOCKS / name))]
    pip("install", "--require-hashes", "--only-binary", ":all:", *locks)
    pip("install", "--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT))
    done = {name: fingerprint(name) for name in (kind, "run")}
    (place / STAMP).write_text(json.dumps({**stamps(), **done}, indent=1), encoding="utf-8")
    return python()


def is_sound(place: Path) -> bool:
    """Return whether ``place`` holds an environment of the Python that runs now, with pip in it."""
    ask = "import pip, sys; print(sys.version)"
    try:
        said = subprocess.run([python(place), "-c", ask], capture_output=True, text=True, check=False).stdout
    except OSError:
        return False
    return said.strip() == sys.version.strip()


def pip(*arguments: str) -> None:
    """Let pip do something in the environment; raises NotSetUp where it fails."""
    quiet = () if sys.stdout.isatty() else ("--quiet",)
    command = [str(python()), "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments, *quiet]
    if subprocess.call(command, env={**os.environ, "PIP_ROOT_USER_ACTION": "ignore"}) != 0:
        raise NotSetUp(
            "The libraries could not be installed; what pip said stands above. They are fetched over the network "
            "once: check the connection, then start again."
        )


def shown(place: Path) -> str:
    """Return a folder as a person knows it: relative to the checkout where it is inside."""
    return str(place.relative_to(ROOT) if place.is_relative_to(ROOT) else place)
