"""What keeps a library's file safe while it is open: a copy every day, and nothing left in the log for long."""

from datetime import date
from pathlib import Path

from app.services import keeping
from db import backup
from db.engine import Clock, LibraryFile


class Upkeep:
    """Looks after one open library; ``back_up`` may run beside everything else, ``settle`` on the library lane."""

    def __init__(self, library: LibraryFile, clock: Clock, *, is_demo: bool = False) -> None:
        self._library = library
        self._clock = clock
        self._is_demo = is_demo
        self._backed_up: date | None = None
        self._seen, self._settled = library.writes, 0

    def back_up(self) -> Path | None:
        """Make today's copy and return where it is; ``None`` where there is one, or the library is only the demo.

        Days are those of this computer's own clock. Raises one of ``db.errors``.
        """
        today = self._clock().astimezone().date()
        if self._is_demo or self._backed_up == today:
            return None
        made = None
        if backup.newest(self._library.path) != today:
            made = keeping.back_up(self._library, self._clock)
        self._backed_up = today
        return made

    def copy_now(self) -> Path:
        """Make a copy whether there is one of today or not, and return where it is; raises one of ``db.errors``."""
        return keeping.back_up(self._library, self._clock)

    def settle(self) -> bool:
        """Move what was written into the file itself if nothing was written since the last call; return whether it did.

        Raises one of ``db.errors``.
        """
        writes = self._library.writes
        resting, self._seen = writes == self._seen, writes
        if not resting or writes == self._settled:
            return False
        self._library.checkpoint()
        self._settled = writes
        return True
