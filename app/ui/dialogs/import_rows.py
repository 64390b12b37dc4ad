"""The preview of an import as rows of one table: what will be added, what is there already, and what is refused."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.times import clock_text
from app.services.import_values import NewFile, Origin, Preview
from app.ui.widgets.table import Cell
from app.ui.wording import when_text

if TYPE_CHECKING:
    from collections.abc import Callable


class Fate(Enum):
    """What becomes of a file."""

    NEW, KNOWN, REFUSED = range(3)


@dataclass(frozen=True, slots=True)
class ImportRow:
    """One file of a preview, in words."""

    fate: Fate
    path: Path
    when: str
    advisor: str
    service: str
    length: str
    said: str
    open: bool = False
    """Whether nobody knows the advisor yet."""


def rows_of(preview: Preview, advisors: Mapping[int, str], today: date) -> Iterator[ImportRow]:
    """Yield the new files, those that are there, and those that are refused."""
    for file in preview.new:
        yield _new(file, advisors, today)
    for known in preview.known:
        row = known.row
        if row is not None:
            said = _say("in the library already")
            if known.was_missing:
                said = _say(
                    "in the library already, where its recording is missing: “Find moved recordings…” mends that"
                )
            yield ImportRow(
                Fate.KNOWN, known.path, when_text(row.started_at, today), row.advisor, row.service, "", said
            )
        else:
            name = known.same_as.name if known.same_as else ""
            yield ImportRow(Fate.KNOWN, known.path, "", "", "", "", _say("the same recording as {0}").format(name))
    for refused in preview.refused:
        yield ImportRow(Fate.REFUSED, refused.path, "", "", "", "", refused.why)


def _new(file: NewFile, advisors: Mapping[int, str], today: date) -> ImportRow:
    told = {Origin.NAME: _say("file name"), Origin.RECORD: _say("call list"), Origin.TAGS: _say("tags")}
    told |= {Origin.DATE: _say("date of the file"), Origin.HAND: _say("by hand")}
    said = [*file.remarks]
    if file.pattern:
        said.append(file.pattern)
    said.append(_say("time from {0}").format(told.get(file.started_from, "")) if file.started_from in told else "")
    length = file.facts.duration_ms
    return ImportRow(
        Fate.NEW,
        file.path,
        when_text(file.started_at, today),
        advisors.get(file.advisor_id or 0, ""),
        file.service,
        "—" if length is None else clock_text(length),
        " · ".join(filter(None, said)),
        open=file.advisor_id is None,
    )


def _fate(row: ImportRow) -> Cell:
    if row.fate is Fate.NEW:
        return Cell(_say("Will be added"), tone="meets")
    if row.fate is Fate.KNOWN:
        return Cell(_say("Already there"), tone="neutral")
    return Cell(_say("Refused"), tone="below")


def _advisor(row: ImportRow) -> Cell:
    return Cell(_say("not known yet"), ink="quiet") if row.open else Cell(row.advisor)


COLUMNS: "tuple[tuple[str, Callable[[ImportRow], Cell]], ...]" = (
    ("", _fate),
    ("File", lambda row: Cell(row.path.name.replace("\n", " "))),
    ("When", lambda row: Cell(row.when, figures=True)),
    ("Advisor", _advisor),
    ("Service", lambda row: Cell(row.service)),
    ("Length", lambda row: Cell(row.length, right=True)),
    ("Remarks", lambda row: Cell(row.said, ink="below" if row.fate is Fate.REFUSED else "quiet")),
)
WIDTHS = (120, 0, 120, 130, 120, 66, 0)
RIGHT = {5}


def _say(words: str) -> str:
    return QCoreApplication.translate("Import", words)
