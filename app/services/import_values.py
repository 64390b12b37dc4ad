"""What an import is asked for and what its preview tells, as frozen values that a screen can change by hand."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.callrecords import TOLERANCE, CallRecord, Skipped
from app.domain.columns import ColumnMapping
from app.domain.patterns import Pattern
from app.domain.words import Channel

if TYPE_CHECKING:
    from app.media.probe import Facts
    from app.media.raw import RawFormat
    from app.services.interaction_rows import InteractionRow


class Clue(StrEnum):
    """What tells an advisor."""

    EXTENSION = "extension"
    LOGIN = "login"
    NAME = "name"


class Origin(StrEnum):
    """Where something that is known of a recording comes from."""

    HAND = "by hand"
    RECORD = "call record"
    NAME = "file name"
    TAGS = "tags in the file"
    DATE = "date of the file"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Identifier:
    """An extension, a log-in or a name as it is written somewhere."""

    kind: Clue
    value: str


@dataclass(frozen=True, slots=True)
class Looked:
    """A file as it was at one look: its size in bytes, and when it was changed in ns."""

    size: int
    changed_ns: int


@dataclass(frozen=True, slots=True)
class CallList:
    """A phone system's list of calls, read; ``mapping`` is what its columns were taken for."""

    path: Path
    mapping: ColumnMapping
    records: tuple[CallRecord, ...]
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True, slots=True)
class Options:
    """How recordings are brought in.

    ``patterns`` None tries one's own and those of all known systems. With ``copy`` the files are copied into the folder
    beside the library, else they stay where they are. ``advisor_id`` and ``service`` hold where nothing tells another.
    ``raw`` says how files without a header are coded, None takes what their ending says.
    """

    subfolders: bool = True
    patterns: tuple[Pattern, ...] | None = None
    calls: CallList | None = None
    tolerance: timedelta = TOLERANCE
    copy: bool = False
    channel: Channel = Channel.TELEPHONE
    advisor_id: int | None = None
    service: str = ""
    raw: "RawFormat | None" = None


@dataclass(frozen=True, slots=True)
class NewFile:
    """A recording to be added, with what is known of its contact and from where.

    ``started_at`` is local and naive. ``clues`` tell the advisor, the surest first. ``remarks`` are sentences an
    evaluator should see.
    """

    path: Path
    sha256: str
    looked: Looked
    facts: "Facts"
    started_at: datetime
    started_from: Origin
    advisor_id: int | None = None
    advisor_from: Origin = Origin.NONE
    clues: tuple[Identifier, ...] = ()
    channel: Channel = Channel.TELEPHONE
    service: str = ""
    subject: str = ""
    reference: str = ""
    notes: str = ""
    extension: str = ""
    direction: str = ""
    queue: str = ""
    customer: str = ""
    waiting_ms: int | None = None
    hold_ms: int | None = None
    pattern: str = ""
    record_line: int | None = None
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file that is in the library already, or comes twice in this import (``same_as``); ``row`` is where it is.

    ``was_missing`` where the library looks for it at another place, at which it is not.
    """

    path: Path
    row: "InteractionRow | None"
    same_as: Path | None = None
    was_missing: bool = False


@dataclass(frozen=True, slots=True)
class RefusedFile:
    """A file or folder that cannot be brought in, and why, in a sentence."""

    path: Path
    why: str


@dataclass(frozen=True, slots=True)
class Question:
    """Something that tells an advisor nobody knows yet; ``suggested`` is who it could be. Asked once."""

    identifier: Identifier
    recordings: int
    example: Path
    suggested: int | None = None


@dataclass(frozen=True, slots=True)
class Preview:
    """What an import will do.

    ``passed_over`` counts files in folders that are no recordings; ``copies`` tells where the files to be copied are.
    """

    new: tuple[NewFile, ...] = ()
    known: tuple[KnownFile, ...] = ()
    refused: tuple[RefusedFile, ...] = ()
    questions: tuple[Question, ...] = ()
    passed_over: int = 0
    options: Options = field(default_factory=Options)
    answers: Mapping[Identifier, int | None] = field(default_factory=dict)
    copies: Mapping[Path, Path] = field(default_factory=dict)

    @property
    def unassigned(self) -> int:
        """Return how many of the new recordings have no advisor yet."""
        return sum(each.advisor_id is None for each in self.new)

    @property
    def unmatched(self) -> int:
        """Return how many new recordings the list of calls tells nothing about; 0 without one."""
        return sum(each.record_line is None for each in self.new) if self.options.calls else 0

    def answered(self, answers: Mapping[Identifier, int | None]) -> "Preview":
        """Return the same with ``answers`` to its questions: an advisor's id, or None for nobody's."""
        given = {**self.answers, **answers}
        return replace(
            self,
            new=tuple(_with_answer(each, answers) for each in self.new),
            questions=tuple(each for each in self.questions if each.identifier not in given),
            answers=given,
        )

    def changed(self, which: Path | Collection[Path], **by_hand: object) -> "Preview":
        """Return the same with what somebody says of one recording or several (advisor_id, started_at, …)."""
        paths = (which,) if isinstance(which, Path) else which
        if "advisor_id" in by_hand:
            by_hand["advisor_from"] = Origin.HAND
        if "started_at" in by_hand:
            by_hand["started_from"] = Origin.HAND
        new = tuple(replace(each, **by_hand) if each.path in paths else each for each in self.new)  # type: ignore[arg-type]
        return replace(self, new=new)

    def without(self, paths: Collection[Path]) -> "Preview":
        """Return the same without the recordings ``paths``."""
        return replace(self, new=tuple(each for each in self.new if each.path not in paths))


def _with_answer(file: NewFile, answers: Mapping[Identifier, int | None]) -> NewFile:
    if file.advisor_from in (Origin.HAND, Origin.RECORD, Origin.NAME, Origin.TAGS):
        return file
    who = next((person for clue in file.clues if (person := answers.get(clue)) is not None), None)
    return file if who is None else replace(file, advisor_id=who, advisor_from=Origin.HAND)


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: the ids of the new interactions, and the files that somebody had added meanwhile."""

    interactions: tuple[int, ...]
    known: tuple[Path, ...] = ()


class ImportRefused(Exception):
    """Nothing was brought in; the text says why and what to do."""
