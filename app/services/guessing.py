"""What a recording gives away about its contact: by its name, its tags, earlier recordings and, at last, its date."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, text

from app.domain.filenames import guess_from_name
from app.domain.naming import named_in
from app.domain.patterns import Told, read_name
from app.services.identifying import Clue, Identifier, read_whose
from app.services.known_systems import system_patterns
from app.services.remembering import read_patterns
from app.services.stored import name_key

_SERVICES = text("SELECT name FROM service ORDER BY length(name) DESC")
_RECORDED = text("""
    SELECT r.path, i.advisor_id FROM recording r JOIN interaction i ON i.recording_id = r.id
    WHERE instr(r.path, :extension) > 0 ORDER BY r.id DESC LIMIT 50
""")
_EXTENSION = re.compile(r"(?<![A-Za-z\d])(?:ext\.?|x)?(\d{3,5})(?![A-Za-z\d])", re.IGNORECASE)
_DAY = re.compile(
    r"(?<!\d)(?P<year>20\d\d)(?P<dash>[-._]?)(?P<month>\d\d)(?P=dash)(?P<day>\d\d)"
    r"(?:[-_ ](?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d))?(?!\d)"
)
_FEWEST = 2  # earlier recordings that must agree before an extension is taken to be somebody's
SAID = ("title", "artist", "comment", "description", "album", "subject")
_DATED = ("creation_time", "originationdate", "date", "icrd")


@dataclass(frozen=True, slots=True)
class Guess:
    """What could be guessed about a recording; ``started_at`` is local and naive."""

    advisor_id: int | None
    started_at: datetime | None
    service: str = ""
    reference: str = ""
    subject: str = ""


def guess(connection: Connection, path: Path) -> Guess:
    """Return what is known of the recording ``path``, which need not be readable."""
    from app.media.probe import tags

    whose = read_whose(connection)
    services = connection.execute(_SERVICES).scalars().all()
    told = read_name(str(path), (*read_patterns(connection), *system_patterns())) or Told("")
    named = guess_from_name(path.name, whose.advisors)
    said = tags(path)
    words = " ".join(said.get(key, "") for key in SAID)
    clues = (
        (Clue.NAME, told.advisor),
        (Clue.LOGIN, told.login),
        (Clue.EXTENSION, told.extension),
    )
    known = whose.first(Identifier(kind, value) for kind, value in clues if value)
    in_name = told.started_at if told.has_time else named.started_at
    return Guess(
        advisor_id=known
        or named.advisor_id
        or advisor_in(said, whose.advisors)
        or _whose_extension(connection, path.stem),
        started_at=local(in_name) or tagged(said) or dated(path) or _file_time(path),
        service=service_in(f"{path.stem} {words}", services),
        reference=told.reference or named.reference,
        subject=" ".join(said.get("title", "").split()),
    )


def extensions(stem: str) -> tuple[str, ...]:
    """Return the groups of three to five digits in a file name that could be a telephone extension."""
    return tuple(dict.fromkeys(_EXTENSION.findall(stem)))


def _whose_extension(connection: Connection, stem: str) -> int | None:
    """Return the one advisor whose earlier recordings, two at least, carry an extension of this name."""
    for extension in extensions(stem):
        rows = connection.execute(_RECORDED, {"extension": extension}).all()
        whose = [int(row.advisor_id) for row in rows if extension in extensions(Path(row.path).stem)]
        if len(whose) >= _FEWEST and len(set(whose)) == 1:
            return whose[0]
    return None


def advisor_in(said: Mapping[str, str], advisors: Mapping[str, int]) -> int | None:
    """Return the one advisor whom a recording's tags name."""
    return named_in(" ".join(said.get(key, "") for key in SAID), advisors)


def service_in(said: str, services: Sequence[str]) -> str:
    """Return the first of ``services`` that stands in a text, nothing where none does."""
    spaced = f" {_plain(said)} "
    return next((name for name in services if _plain(name) and f" {_plain(name)} " in spaced), "")


def _plain(words: str) -> str:
    return re.sub(r"[\W_]+", " ", name_key(words)).strip()


def tagged(said: Mapping[str, str]) -> datetime | None:
    """Return the time a recorder wrote into the file; a day without a time is no help."""
    for key in _DATED:
        written = said.get(key, "").strip()
        if len(written) > len("2026-11-17"):
            try:
                return local(datetime.fromisoformat(written))
            except ValueError:
                continue
    return None


def dated(path: Path) -> datetime | None:
    """Return the day that stands in the name, with the four digits after it as time where they can be one.

    Where they cannot, the file's own time is taken if it is of that day, else midnight.
    """
    found = _DAY.search(path.stem)
    if not found:
        return None
    try:
        day = datetime(int(found["year"]), int(found["month"]), int(found["day"]))
    except ValueError:
        return None
    if found["hour"]:
        return day.replace(hour=int(found["hour"]), minute=int(found["minute"]))
    changed = _file_time(path)
    return changed if changed and changed.date() == day.date() else day


def local(moment: datetime | None) -> datetime | None:
    """Return a time as it is here, naive."""
    return moment.astimezone().replace(tzinfo=None) if moment is not None and moment.tzinfo else moment


def _file_time(path: Path) -> datetime | None:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime).replace(microsecond=0)
    except OSError:
        return None
