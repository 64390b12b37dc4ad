"""Looks into the watched folders at opening and while the program runs, and knows what there is to offer."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.import_values import Looked
    from app.services.watching import Look, WatchedFolder
    from app.ui.context import Desk
    from app.ui.tasks import Handle

AGAIN_MS = 60_000
"""How long after one look the next one comes."""
FIRST_AGAIN_MS = 10_000
"""How long after files were seen for the first time it is looked whether they are still being written."""
APART = timedelta(seconds=5)
"""A file is whole when it was the same at two looks at least so far from each other."""
REST = 20
"""A look that takes long is followed by a rest so many times as long."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What the last look into a folder told.

    ``offered`` are the new recordings in it as they were then, ``compared`` those that were told from copies.
    ``before`` is the look this one was held against.
    """

    folder: "WatchedFolder"
    look: "Look"
    at: datetime
    offered: "Mapping[Path, Looked]" = field(default_factory=dict)
    compared: "Mapping[Path, Looked]" = field(default_factory=dict)
    before: "Look | None" = None


class Watch(QObject):
    """Begins with ``start``; ``changed`` says that a look or an answer changed what there is to offer."""

    changed = Signal()

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._seen: dict[int, Seen] = {}
        self._places: frozenset[Path] | None = None
        self._handle: Handle | None = None
        self._again = self._running = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        desk.library_changed.connect(self._forget_places)

    @property
    def seen(self) -> tuple[Seen, ...]:
        """Return what the last looks told, by folder."""
        return tuple(self._seen.values())

    @property
    def offer(self) -> Seen | None:
        """Return the first folder with new recordings."""
        return next((each for each in self._seen.values() if each.offered), None)

    def start(self) -> None:
        """Look now, and again now and then where any folder is watched."""
        self.look()

    def look(self) -> None:
        """Look into every watched folder now, or once more where that is just being done."""
        self._timer.stop()
        if self._running:
            self._again = True
            return
        self._running = True
        watching, places = self._desk.watching, self._places

        def read() -> "tuple[frozenset[Path] | None, list[tuple[WatchedFolder, frozenset[str]]]]":
            folders = [(folder, watching.settled(folder)) for folder in watching.folders()]
            known = watching.known_paths() if folders and places is None else places
            return known, folders

        self._desk.tasks.library(read, lambda found: self._list(*found), self._fail)

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

    def turn_down(self, folder: "WatchedFolder", files: "Mapping[Path, Looked] | None" = None) -> None:
        """Offer ``files``, or all that is offered from a folder, no longer as they are."""
        seen = self._seen.get(folder.id)
        if seen is None:
            return
        settled = seen.offered if files is None else files
        left = {path: looked for path, looked in seen.offered.items() if path not in settled}
        self._seen[folder.id] = replace(seen, offered=left)
        self._settle(folder, settled)
        self.changed.emit()

    def settle_all(self, files: "Mapping[Path, Looked]") -> None:
        """Offer ``files`` no longer, from whichever watched folder they come."""
        for seen in self.seen:
            below = {path: looked for path, looked in files.items() if path.is_relative_to(seen.folder.path)}
            if below:
                self.turn_down(seen.folder, below)

    def offer_again(self, folder: "WatchedFolder") -> None:
        """Offer what was turned down, too."""
        watching = self._desk.watching
        if (seen := self._seen.get(folder.id)) is not None:
            self._seen[folder.id] = replace(seen, compared={})
        self._desk.tasks.library(lambda: watching.offer_again(folder), lambda _none: self.look())

    def _list(self, places: "frozenset[Path] | None", folders: "list[tuple[WatchedFolder, frozenset[str]]]") -> None:
        from app.services.watching import Known, look

        self._places = places
        if not folders:
            self._seen.clear()
            self._running = False
            self.changed.emit()
            return
        now = self._desk.clock().astimezone()
        before = {number: seen.look if now - seen.at >= APART else seen.before for number, seen in self._seen.items()}
        paths = places or frozenset()

        def job(handle: "Handle") -> "tuple[list[tuple[WatchedFolder, Look]], float]":
            begun = perf_counter()
            looks = [
                (folder, look(folder, Known(paths, settled), before.get(folder.id), handle.cancelled))
                for folder, settled in folders
            ]
            return looks, perf_counter() - begun

        self._handle = self._desk.tasks.folders(job, lambda done: self._compare(*done, before, now), self._fail)

    def _compare(
        self,
        looks: "list[tuple[WatchedFolder, Look]]",
        took_s: float,
        before: "Mapping[int, Look | None]",
        at: datetime,
    ) -> None:
        """Read those of the new files that are as large as a recording of the library: they may be copies of it."""
        fresh = any(seen.growing and before.get(folder.id) is None for folder, seen in looks)
        now: dict[int, Seen] = {}
        for folder, told in looks:
            was = self._seen.get(folder.id)
            compared = was.compared if was is not None else {}
            ready = {path: told.seen[path] for path in told.ready}
            still = was.offered if was is not None else {}
            offered = {path: looked for path, looked in ready.items() if still.get(path) == looked}
            now[folder.id] = Seen(folder, told, at, offered, ready, before.get(folder.id))
            new = {path: looked for path, looked in ready.items() if compared.get(path) != looked}
            if new:
                self._tell_copies(folder, new)
            if told.gone:
                self._forget(folder, told.gone)
        self._seen = now
        pause = FIRST_AGAIN_MS if fresh else max(AGAIN_MS, round(1000 * REST * took_s))
        self._end(pause)

    def _tell_copies(self, folder: "WatchedFolder", new: "Mapping[Path, Looked]") -> None:
        desk = self._desk

        def read(prints: "dict[int, set[str]]") -> None:
            from app.services.watching import copies_among

            desk.tasks.folders(lambda handle: set(copies_among(new, prints, handle.cancelled)), tell)

        def tell(copies: "set[Path]") -> None:
            self._settle(folder, {path: looked for path, looked in new.items() if path in copies})
            now = self._seen.get(folder.id)
            if now is not None:
                more = {path: looked for path, looked in new.items() if path not in copies}
                self._seen[folder.id] = replace(now, offered={**now.offered, **more})
                self.changed.emit()

        desk.tasks.library(desk.watching.prints, read)

    def _settle(self, folder: "WatchedFolder", files: "Mapping[Path, Looked]") -> None:
        watching = self._desk.watching
        if files:
            self._desk.tasks.library(lambda: watching.settle(folder, files))

    def _forget(self, folder: "WatchedFolder", gone: frozenset[str]) -> None:
        watching = self._desk.watching
        self._desk.tasks.library(lambda: watching.settle(folder, {}, gone))

    def _forget_places(self, touched: str) -> None:
        if touched == "interactions":
            self._places = None

    def _fail(self, error: Exception) -> None:
        self._desk.tasks.unhandled(error)
        self._end(AGAIN_MS)

    def _end(self, pause_ms: int) -> None:
        self._handle = None
        self._running = False
        if self._again:
            self._again = False
            self.look()
        else:
            self._timer.start(pause_ms)
        self.changed.emit()
