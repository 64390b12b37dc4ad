"""Recordings in a folder, as a telephone system leaves them, and a library to bring them into."""

import wave
from collections.abc import Callable
from pathlib import Path

from app.services.importing import Importing, Options, Preview
from tests.a_library import Library


def write_call(path: Path, seed: int = 1, seconds: float = 0.2) -> Path:
    """Write a small recording whose sound is its ``seed``'s alone."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(8000)
        out.writeframes(bytes((seed * 7 + place) % 251 for place in range(int(seconds * 16000))))
    return path


class Room:
    """A library, a folder of calls and an import that does not wait for files to settle."""

    def __init__(self, folder: Path) -> None:
        self.library = Library(folder / "Team.fairhearing")
        self.calls = folder / "calls"
        self.calls.mkdir()
        self.importing = Importing(self.library.file, self.library.clock, settles_s=0)

    def call(self, name: str, seed: int | None = None) -> Path:
        """Write a recording of this name; each is another one unless it is given the same seed."""
        return write_call(self.calls / name, seed if seed is not None else len(list(self.calls.rglob("*"))) + 1)

    def look(
        self, options: Options | None = None, cancelled: Callable[[], bool] | None = None, *given: Path
    ) -> Preview:
        """Return the preview of the folder."""
        return self.importing.preview(given or [self.calls], options, None, cancelled)
