"""Listening to what was brought in: who speaks when in each recording nobody has listened to yet."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import text

from app.services.import_values import RefusedFile
from app.services.interaction_rows import raw_format, recording_path
from db.engine import LibraryFile

if TYPE_CHECKING:
    from app.domain.analysis import Analysis
    from app.media.raw import RawFormat

_WAITING = text("""
    SELECT min(i.id) AS id, r.path, r.raw, r.size, (SELECT recordings_root FROM library_info) AS root
    FROM recording r JOIN interaction i ON i.recording_id = r.id LEFT JOIN analysis a ON a.recording_id = r.id
    WHERE coalesce(a.algorithm, -1) <> :algorithm GROUP BY r.id ORDER BY r.id
""")


@dataclass(frozen=True, slots=True)
class Waiting:
    """A recording nobody has listened to yet; ``size`` in bytes."""

    interaction_id: int
    path: Path
    raw: "RawFormat | None"
    size: int


@dataclass(frozen=True, slots=True)
class Heard:
    """How many recordings were listened to, and those that could not be."""

    recordings: int
    refused: tuple[RefusedFile, ...]


def waiting(library: LibraryFile) -> tuple[Waiting, ...]:
    """Return the recordings that were never listened to, or by other rules than today's, the oldest first."""
    from app.domain.analysis import ALGORITHM

    found = []
    with library.read() as connection:
        for row in connection.execute(_WAITING, {"algorithm": ALGORITHM}):
            path = recording_path(row.path, row.root, str(library.path))
            if path is not None:
                found.append(Waiting(int(row.id), path, raw_format(row.raw), row.size))
    return tuple(found)


def listen(
    recordings: Sequence[Waiting],
    keep: "Callable[[int, Analysis], object]",
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> Heard:
    """Listen to each of ``recordings`` and hand what was told to ``keep``, which may be on another lane.

    What was kept stays when it is cancelled, and the rest waits. ``progress`` is told the share (0-1) of the bytes.
    """
    from app.media.faults import Cancelled, Unreadable
    from app.media.recording import listen_to

    whole = sum(each.size for each in recordings) or 1
    done, heard = 0, 0
    refused: list[RefusedFile] = []
    for each in recordings:
        try:
            keep(each.interaction_id, listen_to(each.path, each.raw, cancelled=cancelled))
            heard += 1
        except Cancelled:
            break
        except Unreadable as error:
            refused.append(RefusedFile(each.path, str(error)))
        done += each.size
        progress(done / whole)
    return Heard(heard, tuple(refused))
