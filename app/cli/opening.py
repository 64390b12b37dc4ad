"""Libraries by the names people type, opened for one command and let go again."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from app import paths
from app.cli.refusal import Refused
from app.language import translate
from app.services import keeping
from app.services.keeping import LibraryError, LibraryFile
from app.services.people import NameRefused, People, Person


def now() -> datetime:
    """Return the time now, aware, in UTC."""
    return datetime.now(UTC)


def existing(name: str) -> Path:
    """Return the library called ``name``, whose ending may be left out."""
    path = Path(name).expanduser()
    ended = named(name)
    return ended if not path.is_file() and ended.is_file() else path


def named(name: str) -> Path:
    """Return the path for a new library called ``name``, with the ending of a library."""
    return paths.library_file(Path(name).expanduser())


@contextmanager
def in_words() -> Iterator[None]:
    """Turn what a library, a name or a file to be written is refused for into the line to write."""
    try:
        yield
    except (LibraryError, NameRefused) as error:
        raise Refused(str(error)) from error
    except Exception as error:
        from app.services.report_files import NotWritten

        if isinstance(error, NotWritten):
            raise Refused(str(error)) from error
        raise


@contextmanager
def opened(name: str) -> Iterator[LibraryFile]:
    """Give the library called ``name``, open; it is closed when the block is left."""
    with in_words():
        library = keeping.open_(existing(name).absolute(), now)
        try:
            yield library
        finally:
            library.close()


def advisor(library: LibraryFile, name: str) -> Person:
    """Return the advisor called ``name``; Refused, naming those there are, when nobody is."""
    people = People(library, now)
    found = people.find_advisor(name)
    if found is None:
        known = ", ".join(person.name for person in people.advisors()[:12]) or translate("CommandLine", "nobody yet")
        raise Refused(
            translate("CommandLine", "there is no advisor called “{0}” in {1}; its advisors are: {2}").format(
                name, library.path.name, known
            )
        )
    return found
