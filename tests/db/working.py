"""A process to be killed: for each line it reads it forks a child that does one piece of work, saying what is done."""

import os
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from app.services import keeping, report_files
from app.services.import_copying import copied
from app.services.importing import Importing, Options
from app.services.reporting import Reporting
from db import engine
from db.engine import Schema
from tests.a_library import EVALUATOR, Clock, Library


def say(words: object) -> None:
    """Write a line at once."""
    os.write(1, f"{words}\n".encode())


def finalise(path: Path) -> None:
    """Finalise every draft, and say the number of each that was."""
    library = Library(path, keeping.open_(path, Clock()))
    say("begun")
    for row in library.interactions.drafts(None):
        if row.evaluation_id is not None:
            library.evaluating.finalise(row.evaluation_id, EVALUATOR)
            say(row.evaluation_id)


def bring_in(path: Path) -> None:
    """Bring in the folder of calls beside the library, copied, and say how many came."""
    file = keeping.open_(path, Clock())
    importing = Importing(file, Clock(), settles_s=0)
    preview = importing.preview([path.parent / "calls"], Options())
    say("begun")
    say(len(importing.commit(copied(preview, path), EVALUATOR).interactions))


def back_up(path: Path) -> None:
    """Copy the library again and again, and say the name of each copy."""
    file, clock = keeping.open_(path, Clock()), Clock(step=timedelta(seconds=1))
    say("begun")
    while True:
        say(keeping.back_up(file, clock).name)


def migrate(path: Path) -> None:
    """Bring the library to the next version."""
    say("begun")
    schema = Schema(engine.SCHEMA_VERSION + 1, path.parent / "migrations")
    engine.open_library(path, clock=Clock(), schema=schema).close()
    say("done")


def report(path: Path) -> None:
    """Write the sheet of the first evaluation again and again."""
    file = keeping.open_(path, Clock())
    reporting = Reporting(file, Clock())
    reporting.sheet(1, path.with_name("warm.pdf"))
    say("begun")
    while True:
        say(reporting.sheet(1, path.with_name("sheet.pdf")).name)


WORK: dict[str, Callable[[Path], None]] = {
    "finalise": finalise,
    "import": bring_in,
    "backup": back_up,
    "migrate": migrate,
    "report": report,
}


def main() -> None:
    """Fork a child for each line, a library's path, say "pid N", and "dead" when it is."""
    work = WORK[sys.argv[1]]
    assert report_files, "loaded before the first child, which is to die at work and not while loading"
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            say(f"pid {os.getpid()}")
            work(Path(line.rstrip("\n")))
            os._exit(0)
        os.waitpid(child, 0)
        say("dead")


if __name__ == "__main__":
    main()
