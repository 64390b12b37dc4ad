"""What is logged, and where: one rotating file that never holds personal data."""

import logging
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from app import paths

FILE_NAME = "fair-hearing.log"
SIZE = 256 * 1024
KEPT = 3

TELLS_NO_TALES = (
    TypeError,
    AttributeError,
    NameError,
    ImportError,
    IndexError,
    ArithmeticError,
    RecursionError,
    NotImplementedError,
    MemoryError,
)
"""Errors whose words are about the program; the words of any other may quote a name, a note or a file."""

ErrorInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


class Discreet(logging.Formatter):
    """Writes a record without what could tell of a person: files by kind alone, errors without their words."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        """Return the line or lines for one record."""
        shown = logging.makeLogRecord(record.__dict__)
        if isinstance(shown.args, tuple):
            shown.args = tuple(discreet(value) for value in shown.args)
        shown.exc_text = None  # another handler may have put the whole text there
        return super().format(shown).replace(str(Path.home()), "~")

    def formatException(self, ei: ErrorInfo) -> str:  # noqa: N802  (logging's own name)
        """Return the way to an error, and its words only where they are about the program."""
        return "\n".join(way_to(ei[1])) if ei[1] else ""


def discreet(value: object) -> object:
    """Return ``value`` as a log may show it: a path as its kind of file, an error without words that may quote."""
    if isinstance(value, Path):
        return f"<{value.suffix.lower() or 'a'} file>"
    return words_of(value) if isinstance(value, BaseException) else value


def words_of(error: BaseException) -> str:
    """Return the name of an error, with its words where they can be about the program only."""
    name = type(error).__name__
    if isinstance(error, TELLS_NO_TALES):
        return f"{name}: {error}"
    if isinstance(error, OSError) and error.strerror:
        return f"{name}: {error.strerror}"
    return name


def way_to(error: BaseException) -> list[str]:
    """Return the calls that led to an error and to what caused it, in the order Python prints them."""
    before = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    lines = [*way_to(before), "which led to"] if before else []
    for frame in traceback.extract_tb(error.__traceback__):
        lines.append(f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}')
    return [*lines, words_of(error)]


class LogFile(logging.FileHandler):
    """The rotating file; at most one is listening.

    The standard library has one like it, among so many other listeners that the window would stand a tenth later.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, into a new file where this one would grow beyond its size."""
        try:
            if Path(self.baseFilename).stat().st_size + len(self.format(record).encode()) >= SIZE:
                self._rotate()
        except Exception:
            self.handleError(record)
        else:
            super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  (logging's own name)
        """Let a line that cannot be written go: a full disk is said where something is lost, and work goes on."""

    def close(self) -> None:
        """Let go of the file, also where its last line finds no room."""
        with suppress(OSError):
            super().close()

    def _rotate(self) -> None:
        if self.stream is not None:
            self.stream.close()
            self.stream = None  # writing opens it anew
        file = Path(self.baseFilename)
        names = [file, *(file.with_name(f"{file.name}.{number}") for number in range(1, KEPT + 1))]
        for older, newer in zip(names[:0:-1], names[-2::-1], strict=True):
            if newer.exists():
                newer.replace(older)


def start(folder: Path | None = None) -> Path | None:
    """Begin to log into ``folder`` and return the file, or ``None`` where nothing can be written: work goes on."""
    stop()
    try:
        file = (folder or paths.log_dir()) / FILE_NAME
        handler = LogFile(file, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(Discreet())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return file


def stop() -> None:
    """Close the file."""
    root = logging.getLogger()
    for handler in [handler for handler in root.handlers if isinstance(handler, LogFile)]:
        root.removeHandler(handler)
        handler.close()


def last_lines(count: int, folder: Path | None = None) -> tuple[str, ...]:
    """Return the newest ``count`` lines or fewer, the oldest of them first."""
    file = (folder or paths.log_dir()) / FILE_NAME
    lines: list[str] = []
    for part in (file, *(file.with_name(f"{FILE_NAME}.{number}") for number in range(1, KEPT + 1))):
        try:
            if len(lines) >= count or not part.is_file():
                break
            lines = part.read_text(encoding="utf-8", errors="replace").splitlines() + lines
        except OSError:  # a report of what went wrong is not to go wrong over its log
            break
    return tuple(lines[-count:]) if count > 0 else ()
