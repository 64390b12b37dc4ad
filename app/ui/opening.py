"""What happens on the library lane when a library is opened, made or let go; imports what is heavy only there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.ui.context import Clock

if TYPE_CHECKING:
    from app.services.everything import Services
    from app.services.people import Person


@dataclass(frozen=True, slots=True)
class Opened:
    """An open library with the people who may mark in it."""

    path: Path
    services: "Services"
    evaluators: tuple["Person", ...]


@dataclass(frozen=True, slots=True)
class OwnLibrary:
    """What somebody said about the library they begin with; ``recordings`` is a folder to be watched from then on."""

    path: Path
    name: str
    evaluator: str
    role: str
    team: str
    advisors: Sequence[str]
    recordings: Path | None = None


def open_library(path: Path, clock: Clock) -> Opened:
    """Open the library at ``path``; raises one of ``db.errors`` with the sentence to show."""
    from app.services import keeping
    from app.services.everything import Services

    services = Services(keeping.open_(path, clock), clock)
    return Opened(path, services, services.people.evaluators())


def check_place(path: Path) -> None:
    """Refuse a place where no library can be made; raises one of ``db.errors`` with the sentence to show."""
    from app.services import keeping

    keeping.check_place(path)


def make_own(wanted: OwnLibrary, clock: Clock) -> Path:
    """Make an empty library with its first evaluator, team, advisors and watched folder, whole or not at all.

    Raises one of ``db.errors``; nothing is overwritten.
    """
    from app.services import keeping
    from app.services.people import People
    from app.services.watching import WatchedFolder, Watching

    def watch(library: keeping.LibraryFile) -> None:
        if wanted.recordings is not None:
            first = People(library, clock).evaluators()[0]
            Watching(library, clock).watch(WatchedFolder(wanted.recordings), first.id)

    made = keeping.create(
        wanted.path,
        wanted.name,
        clock,
        evaluator=(wanted.evaluator, wanted.role),
        team=wanted.team,
        advisors=tuple(wanted.advisors),
        fill=watch,
    )
    made.close()
    return wanted.path


def open_to_read(path: Path, clock: Clock) -> Opened:
    """Open the library at ``path`` so that nothing is changed; raises one of ``db.errors``."""
    from app.services import keeping
    from app.services.everything import Services

    services = Services(keeping.open_to_read(path), clock)
    return Opened(path, services, services.people.evaluators())


def may_be_read(refused: Exception) -> bool:
    """Return whether a library that was refused may be opened to read, or copied."""
    from app.services import keeping

    return keeping.may_be_read(refused)


def copy(path: Path, target: Path) -> Path:
    """Copy a library that cannot be worked in where it lies, and return where the copy is."""
    from app.services import keeping

    target.parent.mkdir(parents=True, exist_ok=True)
    return keeping.copy(path, target)


def build_demo(path: Path, clock: Clock, progress: Callable[[float], None]) -> Path:
    """Make the demo library at ``path`` unless it is there, telling how much is done (0-1); any thread will do."""
    from app.services import demo

    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        demo.build(path, clock, progress=progress)
    return path
