"""Looking at files that are to be brought in: which there are, whether they are whole, and what they hold."""

import os
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from app.language import noop, translate
from app.services.import_values import Looked, Options, RefusedFile

if TYPE_CHECKING:
    from app.media.probe import Facts
    from app.media.raw import RawFormat

# fmt: off
ENDINGS = frozenset((
    ".wav", ".wave", ".w64", ".wav49", ".mp3", ".m4a", ".mp4", ".aac", ".ogg", ".oga", ".opus", ".flac", ".amr",
    ".awb", ".3gp", ".3gpp", ".wma", ".asf", ".webm", ".mka", ".mkv", ".aif", ".aiff", ".au", ".snd", ".caf", ".voc",
    ".gsm", ".g722", ".ul", ".ulaw", ".mulaw", ".pcmu", ".al", ".alaw", ".pcma",
))
# fmt: on
"""What in a folder is taken for a recording; a file somebody chose is looked at whatever it is called."""

_NO_TEXT = noop("ImportReading", "{0}: the name holds bytes that are no letters. Rename the file, then bring it in.")
_FOLDER_GONE = noop(
    "ImportReading", "The folder {0} cannot be read any further ({1}). Check the drive or the network, then look again."
)
_READ_AS = noop("ImportReading", "It has no header and was read as {0} with {1} samples a second, as its name says.")


@dataclass(frozen=True, slots=True)
class Read:
    """A whole recording: its fingerprint, what it holds and what its recorder noted."""

    path: Path
    looked: Looked
    sha256: str
    facts: "Facts"
    tags: Mapping[str, str]
    remarks: tuple[str, ...] = ()


@dataclass(slots=True)
class Found:
    """The files to look at, those that cannot be, and how many in folders are no recordings."""

    files: list[tuple[Path, Looked]] = field(default_factory=list)
    refused: list[RefusedFile] = field(default_factory=list)
    passed_over: int = 0

    @property
    def size(self) -> int:
        """Return the bytes of all files."""
        return sum(looked.size for _, looked in self.files)


def find(
    paths: Sequence[Path],
    subfolders: bool,
    cancelled: Callable[[], bool],
    known: Collection[Path] = frozenset(),
) -> Found:
    """Return the recordings among files and in folders but those ``known``, by their names; raises Cancelled."""
    from app.media.faults import Cancelled

    found, seen = Found(), set()
    for path, chosen in _walk(paths, subfolders, found):
        if cancelled():
            raise Cancelled(path)
        if path in seen or path in known:
            continue
        seen.add(path)
        if not chosen and (path.suffix.lower() not in ENDINGS or path.name.startswith(".")):
            found.passed_over += 1
            continue
        if not _is_text(path):
            found.refused.append(RefusedFile(path, translate("ImportReading", _NO_TEXT).format(shown(path))))
            continue
        try:
            found.files.append((path, look(path)))
        except OSError as error:
            found.refused.append(
                RefusedFile(
                    path, translate("ImportReading", "{0} cannot be read ({1}).").format(shown(path), error.strerror)
                )
            )
    return found


def look(path: Path) -> Looked:
    """Return how a file is now; OSError when it is not there any more."""
    now = path.stat()
    return Looked(now.st_size, now.st_mtime_ns)


def read(
    path: Path,
    before: Looked,
    options: Options,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> Read | RefusedFile:
    """Return what a file holds, or in words why it is refused; raises Cancelled."""
    from app.media.faults import Unreadable
    from app.media.probe import fingerprint, tags

    try:
        sha256 = fingerprint(path, progress, cancelled)
        facts, remarks = _facts(path, options.raw)
        noted = tags(path) if facts.raw is None else {}
        if look(path) != before:
            return RefusedFile(path, still_being_written(shown(path)))
    except Unreadable as error:
        return RefusedFile(path, one_line(str(error)))
    except OSError as error:
        return RefusedFile(
            path,
            translate("ImportReading", "{0} could not be read to its end ({1}). Look again.").format(
                shown(path), error.strerror
            ),
        )
    return Read(path, before, sha256, facts, noted, remarks)


def shown(path: Path) -> str:
    """Return a file's name so that it stays in one line and can be printed."""
    return one_line(path.name)


def one_line(text: str) -> str:
    """Return ``text`` without anything that would break a line or cannot be shown."""
    return "".join(each if each.isprintable() else " " for each in text.encode("utf-8", "replace").decode("utf-8"))


def _facts(path: Path, raw: "RawFormat | None") -> "tuple[Facts, tuple[str, ...]]":
    from app.media.faults import NeedsFormat
    from app.media.probe import probe

    try:
        return probe(path), ()
    except NeedsFormat as needs:
        taken = raw or needs.guess
        said = translate("ImportReading", _READ_AS).format(taken.codec.value, taken.rate)
        return probe(path, taken), () if raw else (said,)


def _walk(paths: Sequence[Path], subfolders: bool, found: Found) -> Iterator[tuple[Path, bool]]:
    """Yield each file and whether it was chosen itself."""
    for path in map(Path.absolute, paths):
        if path.is_dir():
            yield from ((file, False) for file in _in_folder(path, subfolders, found))
        else:
            yield path, True


def _in_folder(folder: Path, subfolders: bool, found: Found) -> Iterator[Path]:
    def gone(error: OSError) -> None:
        place = Path(error.filename or folder)
        found.refused.append(
            RefusedFile(place, translate("ImportReading", _FOLDER_GONE).format(shown(place), error.strerror))
        )

    for at, folders, files in os.walk(folder, onerror=gone):
        folders[:] = sorted(each for each in folders if not each.startswith(".")) if subfolders else []
        yield from (Path(at, name) for name in sorted(files))


def _is_text(path: Path) -> bool:
    try:
        str(path).encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def still_being_written(name: str) -> str:
    """Return that a recording grows while it is looked at."""
    return translate("ImportReading", "{0} is still being written. Bring it in when the call is over.").format(name)
