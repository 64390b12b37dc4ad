"""Which column of an export holds what: guessed from headings or shape, corrected by hand, remembered as text."""

import hashlib
import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.column_shapes import is_heading, looks
from app.domain.moments_written import has_clock, read_moment
from app.language import translate

FORMAT = 1
_HEADING_WITHIN = 15
_BEFORE = re.compile(r"^(?:call|local|segment|contact|interaction|conversation|session|agent'?s?)[ _-]+", re.IGNORECASE)
_AFTER = re.compile(r"[ _-]+(?:utc|gmt|local|in|secs?|seconds|minutes|mins?|hh:?mm:?ss)*\s*$", re.IGNORECASE)
_TYPES = re.compile(
    r"(?:UNSIGNED |SIGNED )?(?:INT(?:EGER)?|BIGINT|SMALLINT|VARCHAR|CHAR|TEXT|DATE|TIMESTAMP|UUID)\b.*", re.I
)


class Field(StrEnum):
    """What a column can hold; rows of the same *call* are one call."""

    FILE = "file"
    STARTED = "started"
    DATE = "date"
    TIME = "time"
    EXTENSION = "extension"
    LOGIN = "login"
    ADVISOR = "advisor"
    AGENT = "agent"
    CUSTOMER = "customer"
    CALLER = "caller"
    CALLED = "called"
    CALLER_DEVICE = "caller_device"
    CALLED_DEVICE = "called_device"
    DIRECTION = "direction"
    QUEUE = "queue"
    SERVICE = "service"
    REFERENCE = "reference"
    CALL = "call"
    LENGTH = "length"
    WAITING = "waiting"
    HOLD = "hold"
    SUBJECT = "subject"
    NOTES = "notes"


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What each column (by its place, from 0) holds; several may hold the same, the first one filled is taken.

    ``signature`` tells exports of the same kind. ``skip`` rows come before the first call. ``day_first`` says how the
    dates are written; None leaves it to the column, and to day before month where that settles nothing.
    """

    signature: str
    headings: tuple[str, ...]
    columns: tuple[tuple[int, Field], ...]
    skip: int = 0
    system: str = ""
    day_first: bool | None = None

    @property
    def usable(self) -> bool:
        """Return whether recordings can be matched by it: by name, or by the time of the call."""
        held = {field for _, field in self.columns}
        return bool(held & {Field.FILE, Field.STARTED, Field.REFERENCE}) or {Field.DATE, Field.TIME} <= held

    def places(self, field: Field) -> tuple[int, ...]:
        """Return the columns that hold ``field``."""
        return tuple(place for place, held in self.columns if held is field)

    def to_json(self) -> str:
        """Return this as text to be remembered; ``from_json`` reads it again."""
        return json.dumps(
            {
                "format": FORMAT,
                "signature": self.signature,
                "headings": self.headings,
                "columns": [[place, field.value] for place, field in self.columns],
                "skip": self.skip,
                "system": self.system,
                "day_first": self.day_first,
            },
            ensure_ascii=False,
        )

    @classmethod
    def from_json(cls, text: str) -> "ColumnMapping":
        """Return what ``to_json`` wrote; ValueError for anything else."""
        kept = json.loads(text)
        if kept.pop("format", None) != FORMAT:
            raise ValueError(translate("Columns", "this column mapping is of another version"))
        columns = tuple((int(place), Field(field)) for place, field in kept.pop("columns"))
        return cls(headings=tuple(kept.pop("headings")), columns=columns, **kept)


class Columns:
    """What columns are called everywhere, and the exports without headings, as a file tells."""

    def __init__(self, text: str) -> None:
        """Read the TOML ``text`` that ships with the program."""
        read = tomllib.loads(text)
        if read["format"] != FORMAT:
            raise ValueError(translate("Columns", "format must be {0}").format(FORMAT))
        names: Mapping[str, Sequence[str]] = read["names"]
        self._fields = {
            plain(name): Field.LOGIN if field == "second_login" else Field(field)
            for field, all_names in names.items()
            for name in all_names
        }
        self._headings: Sequence[Mapping[str, object]] = read["heading"]
        self._layouts: Sequence[Mapping[str, object]] = read["layout"]

    def guess(self, rows: Sequence[Sequence[str]]) -> ColumnMapping:
        """Return what the columns of an export seem to hold."""
        place = self._heading_row(rows)
        if place is not None:
            return self._by_headings(rows, place)
        for layout in self._layouts:
            if found := _by_layout(layout, rows):
                return found
        return self._by_looks(rows)

    def _heading_row(self, rows: Sequence[Sequence[str]]) -> int | None:
        """Return the row that names the columns: the one with most known names, two at least and no time among them."""
        best, most = None, 1
        for place, row in enumerate(rows[:_HEADING_WITHIN]):
            known = sum(self._key(cell) in self._fields for cell in row)
            if known > most and not any(read_moment(cell) and has_clock(cell) for cell in row):
                best, most = place, known
        return best

    def _by_headings(self, rows: Sequence[Sequence[str]], place: int) -> ColumnMapping:
        headings = tuple(_bare(cell) for cell in rows[place])
        skip = place + 1
        if skip < len(rows) and all(not cell or _TYPES.fullmatch(cell) for cell in rows[skip]):
            skip += 1  # Cisco tells the types of its columns
        keys = [plain(heading) for heading in headings]
        special = next((one for one in self._headings if {plain(name) for name in _list(one["has"])} <= set(keys)), {})
        ignored = {plain(name) for name in _list(special.get("ignore", []))}
        own = special.get("fields", {})
        assert isinstance(own, dict)
        fields = self._fields | {plain(name): Field(field) for name, field in own.items()}
        wanted = [
            key if key in fields or key in ignored else self._key(heading)
            for key, heading in zip(keys, headings, strict=True)
        ]
        held = [(number, fields[key]) for number, key in enumerate(wanted) if key in fields and key not in ignored]
        columns = _with_reference(_seen(held, rows[skip:]))
        return ColumnMapping(_signature(tuple(keys)), headings, columns, skip, str(special.get("system", "")))

    def _by_looks(self, rows: Sequence[Sequence[str]]) -> ColumnMapping:
        """Return what columns hold whose headings say nothing known, or that have none."""
        width = max(len(row) for row in rows)
        named = len(rows) > 1 and width > 1 and is_heading(rows[0])
        if named:
            headings = tuple(_bare(cell) for cell in rows[0])
            signature = _signature(tuple(map(plain, headings)))
        else:
            headings = tuple(translate("Columns", "column {0}").format(number) for number in range(1, width + 1))
            signature = _signature(("no heading", str(width)))
        keys = map(self._key, headings)
        known = [(number, self._fields[key]) for number, key in enumerate(keys) if named and key in self._fields]
        return ColumnMapping(signature, headings, _with_reference(_seen(known, rows[named:])), int(named))

    def _key(self, heading: str) -> str:
        """Return the known name of a heading: as it is, without what stands in brackets, or its plainest part."""
        bare = re.sub(r"[(\[].*?[)\]]", " ", _bare(heading))
        for shorter in (heading, bare, _AFTER.sub("", bare), _BEFORE.sub("", _AFTER.sub("", bare))):
            if (key := plain(shorter)) in self._fields:
                return key
        return plain(heading)


def says_utc(heading: str) -> bool:
    """Return whether a heading says that its times are in UTC."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", heading).casefold()
    return re.search(r"(?<![a-z])(?:utc|gmt|zulu)(?![a-z])", words) is not None


def plain(heading: str) -> str:
    """Return a heading as it is compared: small letters and digits alone."""
    return re.sub(r"[\W_]+", "", _bare(heading).casefold())


def _bare(heading: str) -> str:
    """Return a heading without what a template writes around it."""
    found = re.fullmatch(r"\$\{(\w+)\}", heading.strip())
    return found[1] if found else heading.strip()


def _seen(held: Sequence[tuple[int, Field]], rows: Sequence[Sequence[str]]) -> Sequence[tuple[int, Field]]:
    """Return the columns with what their looks tell besides: recordings, or all where no heading told the time."""
    timed = {Field.STARTED, Field.DATE} & {field for _, field in held}
    if not rows:
        return held
    if timed and ColumnMapping("", (), tuple(held)).usable:
        rest = set(Field) - {Field.FILE} | {field for _, field in held}
        files = looks(rows, {place for place, _ in held}, rest)
        return sorted([*held, *((place, Field(field)) for place, field in files.items())])
    # What is called a time may hold the day too.
    sure = [(place, field) for place, field in held if field is not Field.TIME]
    found = looks(rows, {place for place, _ in sure}, {field for _, field in sure})
    clocks = [(place, field) for place, field in held if field is Field.TIME and place not in found]
    return sorted([*sure, *clocks, *((place, Field(field)) for place, field in found.items())])


def _by_layout(layout: Mapping[str, object], rows: Sequence[Sequence[str]]) -> ColumnMapping | None:
    """Return the mapping of an export without headings where most of its first rows look like it."""
    widths, like, columns = layout["widths"], layout["like"], layout["columns"]
    assert isinstance(widths, list)
    assert isinstance(like, dict)
    assert isinstance(columns, dict)
    looked = rows[:_HEADING_WITHIN]
    fitting = sum(len(row) in widths and all(_looks(row[int(n) - 1], how) for n, how in like.items()) for row in looked)
    if fitting * 2 <= len(looked):
        return None
    system = str(layout["system"])
    width = max(len(row) for row in rows)
    named = {place - 1: name for name, place in columns.items()}
    held = sorted((place - 1, Field(name)) for name, place in columns.items())
    headings = tuple(
        named.get(number, translate("Columns", "column {0}").format(number + 1)) for number in range(width)
    )
    return ColumnMapping(_signature(("no heading", system)), headings, _with_reference(held), 0, system)


def _with_reference(held: Sequence[tuple[int, Field]]) -> tuple[tuple[int, Field], ...]:
    """Return the columns with those that tell calls apart as references, too."""
    return (*held, *((place, Field.REFERENCE) for place, field in held if field is Field.CALL))


def _looks(cell: str, how: str) -> bool:
    if how == "time":
        return read_moment(cell) is not None and has_clock(cell)
    return re.fullmatch(how, cell) is not None


def _list(value: object) -> list[str]:
    assert isinstance(value, list)
    return [str(each) for each in value]


def _signature(parts: Sequence[str]) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]
