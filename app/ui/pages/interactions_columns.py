"""The columns of the list of interactions: what stands in each, how wide, by what it sorts, and which give way."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.times import clock_text
from app.domain.words import Purpose
from app.language import noop
from app.services.queries import SortBy
from app.ui.chip_words import state_cell
from app.ui.widgets.table import Cell
from app.ui.wording import channel_text, purpose_text, score_text, when_text

if TYPE_CHECKING:
    from app.services.analysing import Heard
    from app.services.interaction_rows import Drawn
    from app.services.interactions import InteractionRow


@dataclass(frozen=True, slots=True)
class Shown:
    """One row with what is known beside it: what listening told, and whether its file was looked for in vain."""

    row: "InteractionRow"
    heard: "Heard | None"
    gone: bool
    today: date


@dataclass(frozen=True, slots=True)
class Column:
    """One column; ``usual`` while nobody chose columns.

    ``least`` and ``width`` (px at 100 %) are what its contents need and what it has where there is room; the column of
    the width 0 takes the rest. ``falling`` is whether the first click on its header puts the greatest first.
    """

    key: str
    title: str
    cell: Callable[[Shown], Cell]
    least: int
    width: int
    sort: SortBy
    right: bool = False
    usual: bool = True
    falling: bool = False

    @property
    def name(self) -> str:
        """Return the title as the evaluator reads it."""
        return QCoreApplication.translate("InteractionsModel", self.title)


def _when(shown: Shown) -> Cell:
    return Cell(when_text(shown.row.started_at, shown.today), figures=True)


def _advisor(shown: Shown) -> Cell:
    if shown.row.advisor_id is None:
        return Cell(QCoreApplication.translate("InteractionsModel", "not known yet"), ink="quiet")
    return Cell(shown.row.advisor)


def _about(shown: Shown) -> Cell:
    row = shown.row
    return Cell(row.subject or row.reference, ink="text" if row.subject else "quiet")


def _length(shown: Shown) -> Cell:
    row = shown.row
    length = "—" if row.duration_ms is None else clock_text(row.duration_ms)
    if not shown.gone:
        return Cell(length, right=True)
    missing = QCoreApplication.translate("InteractionsModel", "missing")
    spoken = QCoreApplication.translate("InteractionsModel", "{0}, the recording is missing").format(length)
    return Cell(missing, ink="below", right=True, spoken=spoken)


def _silence(shown: Shown) -> Cell:
    heard = shown.heard
    if heard is None:
        return Cell("" if shown.row.recording else "—", ink="quiet", right=True)
    if not heard.silences:
        return Cell("0", right=True)
    text = QCoreApplication.translate("InteractionsModel", "{0} s in {1}")
    return Cell(text.format(round(heard.silence_ms / 1000), heard.silences), right=True)


def _talk_over(shown: Shown) -> Cell:
    heard = shown.heard
    if heard is None:
        return Cell("" if shown.row.recording else "—", ink="quiet", right=True)
    return Cell("—" if heard.talk_overs is None else str(heard.talk_overs), right=True)


def _chosen(shown: Shown) -> Cell:
    row = shown.row
    if row.drawn is not None:
        return _drawn(row.drawn)
    if row.purpose is not None and row.purpose is not Purpose.ROUTINE:
        return Cell(purpose_text(row.purpose).lower(), ink="quiet")
    if not row.excluded:
        return Cell("")
    said = QCoreApplication.translate("InteractionsModel", "excluded")
    spoken = QCoreApplication.translate("InteractionsModel", "not to be sampled: {0}").format(row.excluded)
    return Cell(said, ink="quiet", spoken=spoken)


def _drawn(drawn: "Drawn") -> Cell:
    place = f"{drawn.place}/{drawn.of}"
    if drawn.instead:
        spoken = QCoreApplication.translate("InteractionsModel", "replacement, sample {0}").format(place)
        return Cell(QCoreApplication.translate("InteractionsModel", "replacement"), spoken=spoken)
    return Cell(QCoreApplication.translate("InteractionsModel", "sample {0}").format(place), figures=True)


def _score(shown: Shown) -> Cell:
    row = shown.row
    if row.band is None or row.covered is None or row.of is None:
        return Cell("")
    text = score_text(row.covered, row.of, row.band)
    return replace(Cell(text, ink=row.band.value, right=True, strong=True), spoken=f"{text}, {row.band.said}")


def _recording(shown: Shown) -> Cell:
    path = shown.row.recording
    return Cell("" if path is None else path.name, ink="below" if shown.gone else "quiet")


def _plain(read: "Callable[[InteractionRow], str]", ink: str = "text") -> Callable[[Shown], Cell]:
    return lambda shown: Cell(read(shown.row), ink=ink)


COLUMNS: tuple[Column, ...] = (
    Column("when", noop("InteractionsModel", "When"), _when, 138, 142, SortBy.STARTED, falling=True),
    Column("advisor", noop("InteractionsModel", "Advisor"), _advisor, 112, 136, SortBy.ADVISOR),
    Column(
        "channel", noop("InteractionsModel", "Channel"),
        _plain(lambda row: channel_text(row.channel)), 82, 92, SortBy.CHANNEL
    ),
    Column("service", noop("InteractionsModel", "Service"), _plain(lambda row: row.service), 142, 170, SortBy.SERVICE),
    Column("about", noop("InteractionsModel", "About"), _about, 140, 0, SortBy.SUBJECT),
    Column(
        "reference", noop("InteractionsModel", "Reference"), _plain(lambda row: row.reference), 100, 110,
        SortBy.REFERENCE, usual=False,
    ),
    Column("length", noop("InteractionsModel", "Length"), _length, 68, 76, SortBy.LENGTH, right=True, falling=True),
    Column("silence", noop("InteractionsModel", "Silence"), _silence, 86, 92, SortBy.SILENCE, right=True, falling=True),
    Column(
        "talk_over", noop("InteractionsModel", "Talk-over"),
        _talk_over, 82, 86, SortBy.TALK_OVER, right=True, falling=True
    ),
    Column(
        "direction", noop("InteractionsModel", "Direction"), _plain(lambda row: row.direction), 84, 92,
        SortBy.DIRECTION, usual=False,
    ),
    Column(
        "queue", noop("InteractionsModel", "Queue"),
        _plain(lambda row: row.queue), 90, 110, SortBy.QUEUE, usual=False
    ),
    Column(
        "extension", noop("InteractionsModel", "Extension"), _plain(lambda row: row.extension), 84, 88,
        SortBy.EXTENSION, usual=False,
    ),
    Column(
        "flags", noop("InteractionsModel", "Recording"), _plain(lambda row: ", ".join(row.flags), "quiet"), 120, 150,
        SortBy.FLAGS, usual=False, falling=True,
    ),
    Column("file", noop("InteractionsModel", "File"), _recording, 130, 200, SortBy.FILE, usual=False),
    Column("chosen", noop("InteractionsModel", "Chosen by"), _chosen, 102, 112, SortBy.CHOSEN),
    Column(
        "evaluator", noop("InteractionsModel", "Evaluator"), _plain(lambda row: row.evaluator or ""), 110, 130,
        SortBy.EVALUATOR, usual=False,
    ),
    Column("state", noop("InteractionsModel", "State"), lambda shown: state_cell(shown.row), 116, 120, SortBy.STATE),
    Column("score", noop("InteractionsModel", "Score"), _score, 74, 84, SortBy.SCORE, right=True, falling=True),
)  # fmt: skip
PLACES = {column.key: place for place, column in enumerate(COLUMNS)}
USUAL = frozenset(column.key for column in COLUMNS if column.usual)
GIVE_WAY = tuple(
    PLACES[key]
    for key in (
        "flags", "extension", "queue", "direction", "file", "evaluator", "talk_over", "silence", "chosen",
        "channel", "reference", "length", "service",
    )
)  # fmt: skip
"""Columns that are hidden where the list is narrow, in this order."""
