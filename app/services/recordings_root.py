"""The folder below which recordings are known by the rest of their path, so that all are found again when it moves."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Where:
    """A recording of the library, and where it should be."""

    id: int
    sha256: str
    path: Path
    size: int
    missing: bool


@dataclass(frozen=True, slots=True)
class RootPlan:
    """What choosing ``root`` (None: there is none any more) will do, to be looked at before it is done.

    ``inside`` counts the recordings that lie in it. Of those in the folder chosen before, ``moved`` were found at the
    same place in the new one and ``lost`` at neither, so that they are looked for in the new one; ``places`` tells
    where these are by their id. ``outside`` keep their whole path.
    """

    root: Path | None
    inside: int = 0
    moved: int = 0
    lost: int = 0
    outside: int = 0
    places: Mapping[int, Path] = field(default_factory=dict)
    found: frozenset[int] = frozenset()


def plan_root(
    recordings: Sequence[Where],
    before: Path | None,
    root: Path | None,
    progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> RootPlan:
    """Return what choosing ``root`` instead of ``before`` will do; touches no library. Raises Cancelled.

    Recordings follow their folder where it moved: where they are in the new one, or are no longer in the old one. A
    folder chosen within the old one or above it is another cut of the same place, and moves nothing.
    """
    from app.media.faults import Cancelled

    whole = None if root is None else root.absolute()
    inside = moved = lost = outside = 0
    places: dict[int, Path] = {}
    found: set[int] = set()
    may_move = whole is not None and before is not None and not _nested(whole, before)
    for done, each in enumerate(recordings):
        if cancelled and cancelled():
            raise Cancelled(each.path)
        if whole is not None and each.path.is_relative_to(whole):
            inside += 1
        elif may_move and whole is not None and before is not None and each.path.is_relative_to(before):
            there = whole / each.path.relative_to(before)
            if is_there(there):
                moved += 1
                found.add(each.id)
                places[each.id] = there
            elif is_there(each.path):
                outside += 1
            else:
                lost += 1
                places[each.id] = there
        else:
            outside += 1
        if progress:
            progress((done + 1) / len(recordings))
    return RootPlan(whole, inside, moved, lost, outside, places, frozenset(found))


def is_there(path: Path) -> bool:
    """Return whether a recording is where it should be."""
    try:
        return path.is_file()
    except OSError:
        return False


def _nested(one: Path, other: Path) -> bool:
    return one.is_relative_to(other) or other.is_relative_to(one)
