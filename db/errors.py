"""Everything that can be wrong with a library file: each kind with the sentence to show and what to do."""

from pathlib import Path

from app.language import noop, translate


class LibraryError(Exception):
    """Something about a library file that its owner can mend; ``str`` of it is the sentence to show."""

    sentence = noop("LibraryError", "The library “{name}” could not be used.")

    def __init__(self, path: Path, detail: str = "") -> None:
        self.path = path
        self.detail = detail
        super().__init__(
            translate("LibraryError", self.sentence).format(name=path.name, folder=path.parent, detail=detail)
        )

    def of(self, path: Path) -> "LibraryError":
        """Return the same trouble under the name that the file is known by."""
        return type(self)(path, self.detail)

    def __reduce__(self) -> tuple[type["LibraryError"], tuple[Path, str]]:
        return type(self), (self.path, self.detail)


class Missing(LibraryError):
    """No file has this name."""

    sentence = noop(
        "LibraryError",
        "There is no library “{name}” in {folder}. It may have been moved or renamed: choose where it is now.",
    )


class AlreadyThere(LibraryError):
    """A new library was to get the name of a file that exists."""

    sentence = noop(
        "LibraryError", "“{name}” is already there in {folder}, and nothing is ever overwritten. Choose another name."
    )


class NoFolder(LibraryError):
    """A new library was to be put into a folder that does not exist."""

    sentence = noop(
        "LibraryError", "The folder {folder} for “{name}” does not exist. Make it first, or choose another one."
    )


class Empty(LibraryError):
    """The file has no content at all."""

    sentence = noop(
        "LibraryError",
        "“{name}” is an empty file, not a library: copying it was probably cut short. "
        "It was left as it is; copy it again, or open a backup.",
    )


class NotALibrary(LibraryError):
    """The file is something else entirely."""

    sentence = noop(
        "LibraryError",
        "“{name}” is not a Fair Hearing library. It was left as it is; choose a file that ends in .fairhearing.",
    )


class Foreign(NotALibrary):
    """The file is a SQLite database of another program."""

    sentence = noop(
        "LibraryError",
        "“{name}” is a database, but of another program. It was left as it is; choose a file that "
        "ends in .fairhearing.",
    )


class Newer(LibraryError):
    """A later version of the program has written the file."""

    sentence = noop(
        "LibraryError",
        "“{name}” was written by a newer version of Fair Hearing. "
        "It was left as it is; install the newest version to open it.",
    )


class Damaged(LibraryError):
    """The file is cut short or its content is broken."""

    sentence = noop(
        "LibraryError",
        "“{name}” is damaged{detail}. Nothing more is written to it; keep the file as it is and "
        "open the newest backup.",
    )


class ReadOnly(LibraryError):
    """The file or its folder may not be written."""

    sentence = noop(
        "LibraryError",
        "“{name}” cannot be changed because {detail} read-only. "
        "Allow changes to it, or copy the library to a folder of your own and open that.",
    )


class NotReadable(LibraryError):
    """The file may not even be read."""

    sentence = noop(
        "LibraryError",
        "You are not allowed to read “{name}” in {folder}. Ask its owner for permission, or choose another library.",
    )


class Busy(LibraryError):
    """Another program holds the file and did not let go in time."""

    sentence = noop(
        "LibraryError",
        "“{name}” is being changed by another program, so this change was not saved. "
        "Close the other program and do it again.",
    )


class DiskFull(LibraryError):
    """There is no room left where the library is."""

    sentence = noop(
        "LibraryError",
        "There is no room left on the disk that holds “{name}”, so this change was not saved. "
        "Everything saved before is safe; make some room and do it again.",
    )


class DiskTrouble(LibraryError):
    """The disk refused to read or write."""

    sentence = noop(
        "LibraryError",
        "The disk that holds “{name}” could not be read or written{detail}; what was not yet called saved is not. "
        "It may be full or unplugged: look at the disk, then do it again.",
    )


class OnNetworkFolder(LibraryError):
    """The file lies on another machine or in a folder that is copied elsewhere while it is in use."""

    sentence = noop(
        "LibraryError",
        "“{name}” is in {detail}, where a library can lose marks. "
        "Keep it in a folder on this computer; backups may go there.",
    )


class OnlyToRead(LibraryError):
    """Something was to be changed in a library that was opened to read."""

    sentence = noop(
        "LibraryError",
        "“{name}” was opened only to read, so nothing was changed. "
        "Copy it to a folder of your own on this computer and open the copy to work in it.",
    )


class NotClosed(LibraryError):
    """The newest changes stand beside the file, where they cannot be read without changing something."""

    sentence = noop(
        "LibraryError",
        "“{name}” is in use, or was not closed: its newest changes are still in “{name}-wal” beside it. "
        "Close it where it is open, then try again; or copy it to this computer and open the copy.",
    )


class OlderToRead(LibraryError):
    """A library of an older version was to be opened to read, and it would have to be changed for that."""

    sentence = noop(
        "LibraryError",
        "“{name}” comes from an older version of Fair Hearing and would have to be changed to be read. "
        "Copy it to a folder of your own on this computer and open the copy.",
    )


class ChangedMeanwhile(LibraryError):
    """Somebody else wrote the file while it was read without a lock."""

    sentence = noop(
        "LibraryError", "“{name}” was changed on another computer while it was open to read here. Open it again."
    )


class UnsafePlace(LibraryError):
    """Where the file lies SQLite cannot promise that what was saved stays saved."""

    sentence = noop(
        "LibraryError",
        "“{name}” lies where saving cannot be made safe ({detail}). Keep it on a disk of this computer; "
        "it was left as it was.",
    )


class MigrationFailed(LibraryError):
    """A library of an older version could not be brought up to date; it is as it was."""

    sentence = noop(
        "LibraryError",
        "“{name}” comes from an older version of Fair Hearing and could not be brought up to date ({detail}). "
        "It was left as it was, and a backup was taken before.",
    )


class BackupFailed(LibraryError):
    """A copy could not be written, or did not turn out to be the same as the library."""

    sentence = noop(
        "LibraryError", "The backup of “{name}” could not be made ({detail}). The library itself is as it was."
    )
