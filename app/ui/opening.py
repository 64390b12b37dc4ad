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
    """What somebody said about the library they begin with."""

    path: Path
    name: str
    evaluator: str
    role: str
    team: str
    advisors: Sequence[str]


def open_library(path: Path, clock: Clock) -> Opened:
    """Open the library at ``path``; raises one of ``db.errors`` with the sentence to show."""
    from app.services import keeping
    from app.services.everything import Services

    services = Services(keeping.open_(path, clock), clock)
    return Opened(path, services, services.people.evaluators())


def create_own(wanted: OwnLibrary, clock: Clock) -> Opened:
    """Make an empty library with its first evaluator, team and advisors, and open it."""
    from app.services import keeping

    wanted.path.parent.mkdir(parents=True, exist_ok=True)
    made = keeping.create(
        wanted.path,
        wanted.name,
        clock,
        evaluator=(wanted.evaluator, wanted.role),
        team=wanted.team,
        advisors=tuple(wanted.advisors),
    )
    made.close()
    return open_library(wanted.path, clock)


def build_demo(path: Path, clock: Clock, progress: Callable[[float], None]) -> Path:
    """Make the demo library at ``path`` unless it is there, telling how much is done (0-1); any thread will do."""
    from app.services import demo

    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        demo.build(path, clock, progress=progress)
    return path
