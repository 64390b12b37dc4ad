"""``fair-hearing new``, ``demo`` and ``check``: making libraries and looking whether one is whole."""

import platform
import sys
from datetime import date
from importlib import metadata
from pathlib import Path

from app import __version__, paths
from app.cli.opening import existing, in_words, named, now
from app.cli.refusal import Refused
from app.language import Words, translate
from app.media import player
from app.services import demo as demo_library
from app.services import keeping

DEMO_NAME = "northdale"
PARTS = ("PySide6-Essentials", "SQLAlchemy", "alembic", "sqlcipher3", "av", "python-vlc", "miniaudio", "numpy")
PARTS_OF_PAPER = ("matplotlib", "reportlab", "pypdfium2")
HELD = {"interaction": "interactions", "evaluation": "evaluations", "person": "people", "recording": "recordings"}
DEVICE = Words(
    "CommandLine", {True: "there is a device to play on", False: "there is no device to play on", None: "not known"}
)


def new(library: str, team: str) -> int:
    """Make an empty library for ``team`` and write where it is."""
    path = named(library)
    with in_words():
        keeping.create(path, team, now, team=team).close()
    print(path)
    return 0


def demo(folder: str, until: date | None) -> int:
    """Write the demo library into ``folder``, its dates ending before ``until``, and write where it is."""
    place = Path(folder).expanduser()
    try:
        place.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused(
            translate("CommandLine", "the folder {0} cannot be made ({1})").format(place, error.strerror)
        ) from error
    with in_words():
        made = demo_library.build(place / f"{DEMO_NAME}{paths.SUFFIX}", now, until=until)
    print(made)
    return 0


def check(library: str) -> int:
    """Write whether a library is whole, what would play, and the versions at work; 1 where something is wrong."""
    with in_words():
        report = keeping.check(existing(library))
    print(translate("CommandLine", "library   {0}").format(report.path))
    print(
        "          whole" if report.sound else translate("CommandLine", "          NOT WHOLE: open the newest backup")
    )
    for problem in report.problems:
        print(f"          {problem}")
    print(
        translate("CommandLine", "holds     {0}").format(
            ", ".join((f"{report.counts.get(table, 0)} {name}" for table, name in HELD.items()))
        )
    )
    print(translate("CommandLine", "schema    {0} (SQLite {1})").format(report.schema_version, report.sqlite_version))
    choice = player.choose()
    print(translate("CommandLine", "player    {0}: {1}").format(choice.name, choice.reason))
    print(translate("CommandLine", "sound     {0}").format(DEVICE[choice.has_device]))
    print(
        translate("CommandLine", "program   fair-hearing {0}, Python {1} on {2}").format(
            __version__, platform.python_version(), sys.platform
        )
    )
    print(
        translate("CommandLine", "parts     {0}").format(
            ", ".join(f"{name} {_version(name)}" for name in PARTS + PARTS_OF_PAPER)
        )
    )
    return 0 if report.sound else 1


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "missing"
