"""The columns of the list of interactions: what stands in each, how wide, by what it sorts, and which give way."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.times import clock_text
from app.services.queries import SortBy
from app.ui.chip_words import state_cell
from app.ui.widgets.table import Cell
from app.ui.wording import channel_text, purpose_text, score_text, when_text

if TYPE_CHECKING:
    from app.services.analysing import Heard
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
    """One column; ``width`` at 100 %, 0 for a share of the rest; ``usual`` while nobody chose columns."""

    key: str
    title: str
    cell: Callable[[Shown], Cell]
    width: int
    sort: SortBy | None = None
    right: bool = False
    usual: bool = True

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


def _purpose(shown: Shown) -> Cell:
    row = shown.row
    if row.purpose is None and row.excluded:
        said = QCoreApplication.translate("InteractionsModel", "not to be sampled")
        return replace(Cell(said, ink="quiet"), spoken=f"{said}: {row.excluded}")
    return Cell("" if row.purpose is None else purpose_text(row.purpose), ink="quiet")


def _score(shown: Shown) -> Cell:
    row = shown.row
    if row.band is None or row.covered is None or row.of is None:
        return Cell("")
    text = score_text(row.covered, row.of, row.band)
    return replace(Cell(text, ink=row.band.value, right=True, strong=True), spoken=f"{text}, {row.band.value}")


def _recording(shown: Shown) -> Cell:
    path = shown.row.recording
    return Cell("" if path is None else path.name, ink="below" if shown.gone else "quiet")


def _plain(read: "Callable[[InteractionRow], str]", ink: str = "text") -> Callable[[Shown], Cell]:
    return lambda shown: Cell(read(shown.row), ink=ink)


def _title(title: str) -> str:
    """Mark a title for translation, which happens when it is shown."""
    return title


COLUMNS: tuple[Column, ...] = (
    Column("when", _title("When"), _when, 142, SortBy.STARTED),
    Column("advisor", _title("Advisor"), _advisor, 136, SortBy.ADVISOR),
    Column(
        "channel",
        _title("Channel"),
        _plain(lambda row: channel_text(row.channel)),
        92,
        SortBy.CHANNEL,
    ),
    Column(
        "service", _title("Service"), _plain(lambda row: row.service), 170,
        SortBy.SERVICE,
    ),
    Column("about", _title("About"), _about, 0, SortBy.SUBJECT),
    Column(
        "reference", _title("Reference"), _plain(lambda row: row.reference), 110,
        SortBy.REFERENCE, usual=False,
    ),
    Column("length", _title("Length"), _length, 72, SortBy.LENGTH, right=True),
    Column("silence", _title("Silence"), _silence, 88, right=True),
    Column("talk_over", _title("Talk-over"), _talk_over, 82, right=True),
    Column(
        "direction", _title("Direction"), _plain(lambda row: row.direction), 92,
        usual=False,
    ),
    Column("queue", _title("Queue"), _plain(lambda row: row.queue), 110, usual=False),
    Column(
        "extension", _title("Extension"), _plain(lambda row: row.extension), 88,
        usual=False,
    ),
    Column(
        "flags", _title("Recording"), _plain(lambda row: ", ".join(row.flags), "quiet"),
        150, usual=False,
    ),
    Column("file", _title("File"), _recording, 200, usual=False),
    Column("purpose", _title("Chosen by"), _purpose, 96, SortBy.PURPOSE),
    Column(
        "evaluator", _title("Evaluator"), _plain(lambda row: row.evaluator or ""), 130,
        SortBy.EVALUATOR, usual=False,
    ),
    Column(
        "state", _title("State"), lambda shown: state_cell(shown.row), 112,
        SortBy.STATE,
    ),
    Column("score", _title("Score"), _score, 84, SortBy.SCORE, right=True),
)  # fmt: skip
PLACES = {column.key: place for place, column in enumerate(COLUMNS)}
USUAL = frozenset(column.key for column in COLUMNS if column.usual)
GIVE_WAY = tuple(
    PLACES[key]
    for key in (
        "flags", "extension", "queue", "direction", "file", "evaluator", "talk_over", "silence", "purpose",
        "channel", "reference", "length", "service",
    )
)  # fmt: skip
"""Columns that are hidden where the list is narrow, in this order."""
