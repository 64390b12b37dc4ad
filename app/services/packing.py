"""The one-to-one pack: which one-to-one an advisor's pack is of, what stands in it, and its PDF."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO
from pathlib import Path

from app.domain.control import Limits
from app.domain.days import said_day, said_months
from app.domain.figure_id import Scope
from app.domain.finding_text import finding_name, finding_text
from app.domain.quarters import quarter_of
from app.domain.report_figures import Column, Kind, Row, Table
from app.domain.scorecard import Scorecard
from app.domain.scoring import band_of
from app.domain.sensitive import without_card_numbers as masked
from app.domain.signal_text import signal_text
from app.domain.stands_out import Finding, FindingKind
from app.domain.talk_draft import Figure, Talk
from app.domain.trends import Series
from app.language import Words, noop, translate
from app.reports.pack_data import PackData, PackFinding, Stage
from app.services import keeping, pack_words
from app.services.figure_ids import Printed, printed
from app.services.one_to_one_values import OneToOneRefused, OneToOneRow, OneToOneState, OneToOneView
from app.services.one_to_ones import OneToOnes
from app.services.report_files import whole
from app.services.scorecards import Shelf
from app.services.stationery import read_stationery
from db.engine import Clock, LibraryFile

ALL = noop("Packing", "All sections")
_BAND_WORDS = Words("Packing", {"below": "Below", "meets": "Meets", "exceeds": "Exceeds"})
_OPEN = {OneToOneState.PLANNED, OneToOneState.PREPARED}


class NothingToPack(OneToOneRefused):
    """There is no one-to-one to make a pack of; the text says so and what to do."""


@dataclass(frozen=True, slots=True)
class ToPack:
    """Which one-to-one an advisor's pack would be of; ``is_current`` where it is still to be held or of this quarter.

    ``row`` is ``None`` where there is none at all that was not called off.
    """

    row: OneToOneRow | None
    is_current: bool


class Packing:
    """Makes packs of the one-to-ones of one library; nothing is changed by it."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock
        self._shelf = Shelf(clock)
        self._meetings = OneToOnes(library, clock)

    def to_pack(self, advisor_id: int) -> ToPack:
        """Return the one still to be held of this quarter or a later one, the nearest first; else the newest.

        KeyError where there is no such person.
        """
        rows = [row for row in self._meetings.of_advisor(advisor_id).rows if row.state is not OneToOneState.CALLED_OFF]
        quarter = quarter_of(self._today)
        ahead = [row for row in rows if row.state in _OPEN and row.planned_on >= quarter.first]
        if ahead:
            return ToPack(min(ahead, key=lambda row: abs((row.planned_on - self._today).days)), True)
        newest = max(rows, key=lambda row: (row.held_on or row.planned_on, row.id), default=None)
        return ToPack(newest, newest is not None and quarter.holds(newest.held_on))

    def for_advisor(self, advisor_id: int) -> int:
        """Return the number of the one-to-one an advisor's pack is of; NothingToPack where there is none."""
        row = self.to_pack(advisor_id).row
        if row is None:
            raise NothingToPack(
                translate("Packing", "No one-to-one is planned yet. Plan one first, then its pack can be made.")
            )
        return row.id

    def write(self, one_to_one_id: int, out: Path, paper: str = "") -> Path:
        """Write the pack of a one-to-one as the PDF ``out`` and return that.

        An older ``out`` is replaced, but only by a whole pack. NotWritten says why it cannot be; KeyError when there is
        no such one-to-one, OneToOneRefused when it was called off.
        """
        return self.save(self.pack(one_to_one_id), out, paper)

    def save(self, pack: PackData, out: Path, paper: str = "") -> Path:
        """Write a pack as the PDF ``out`` and return that: whole, or NotWritten says why not."""
        from app.reports import one_to_one_pack

        with whole(out) as part:
            one_to_one_pack.write(pack, part, paper=paper)
        return out

    def pack(self, one_to_one_id: int) -> PackData:
        """Return what the pack of a one-to-one says; KeyError when there is none, OneToOneRefused when called off."""
        view = self._meetings.one(one_to_one_id)
        if view.state is OneToOneState.CALLED_OFF:
            raise OneToOneRefused(
                translate("Packing", "The one-to-one of {0} was called off. Take it up again, or plan another.").format(
                    said_day(view.planned_on)
                )
            )
        draft = self._meetings.draft(one_to_one_id) if view.state is OneToOneState.PLANNED else None
        with self._library.read() as connection:
            card = self._shelf.newest(connection)
            whose: Scope = ("advisor", view.advisor.id)
            ids = printed(connection, whose, view.period.first_month, view.period.last_month)
            year_ids = printed(connection, whose, view.trends.months[0], view.trends.months[-1])
            stationery = read_stationery(connection)
        return replace(self._said(view, draft, card, ids, year_ids), stationery=stationery)

    def _said(
        self, view: OneToOneView, draft: Talk | None, card: Scorecard, ids: Printed, year_ids: Printed
    ) -> PackData:
        strengths, focus = _standing_out(view.findings)
        months = view.trends.months
        return PackData(
            advisor=view.advisor.name,
            team=view.advisor.team or "",
            on=view.held_on or view.planned_on,
            evaluator=view.evaluator.name,
            evaluator_role=view.evaluator.role,
            stage=_stage(view),
            state=pack_words.state_words(view),
            period=said_months(view.period.first_month, view.period.last_month),
            held_this_year=pack_words.year_words(view.year),
            made=self._clock().astimezone().replace(tzinfo=None),
            library=keeping.info(self._library).name,
            figures=_figures(view, card, ids),
            trends=view.trends,
            trend_months=translate("Packing", "Twelve months: {0}").format(said_months(months[0], months[-1])),
            edges=(card.meets_from, card.exceeds_above),
            strengths=tuple(map(_finding, strengths)),
            focus=_finding(focus) if focus else None,
            finding_ids=tuple(_figure_id(each, year_ids) for each in (*strengths, *([focus] if focus else []))),
            clips=tuple(pack_words.clip(each) for each in view.clips if not each.silent),
            open_actions=pack_words.actions(view.open_actions, self._today),
            closed_actions=pack_words.actions(view.closed_actions, self._today),
            agreed_actions=pack_words.actions(view.agreed_here, self._today),
            comments=tuple(map(pack_words.comment, view.comments)),
            advisor_words=masked(view.texts.advisor_words),
            boxes=pack_words.boxes(view, draft),
            training_evaluator=masked(view.texts.training_evaluator),
            training_advisor=masked(view.texts.training_advisor),
            agreed=masked(view.texts.agreed),
        )

    @property
    def _today(self) -> date:
        return self._clock().astimezone().date()


def as_pdf(pack: PackData, paper: str = "") -> bytes:
    """Return a pack as a PDF to look at."""
    from app.reports import one_to_one_pack

    out = BytesIO()
    one_to_one_pack.write(pack, out, paper=paper)
    return out.getvalue()


def file_name(advisor: str, on: date) -> str:
    """Return what the file of a pack is called: "One-to-one Priya Nair 2026-11-25.pdf"."""
    name = " ".join(advisor.split())
    plain = "".join("-" if letter in '<>:"/\\|?*' or not letter.isprintable() else letter for letter in name)
    return translate("Packing", "One-to-one {0} {1}.pdf").format(plain[:80].strip(". "), on.isoformat())


def _stage(view: OneToOneView) -> Stage:
    if view.state is OneToOneState.DOCUMENTED:
        return Stage.WRITTEN_UP
    return Stage.HELD if view.state is OneToOneState.HELD else Stage.BEFORE


def _figures(view: OneToOneView, card: Scorecard, ids: Printed) -> Table:
    """Return the period's scores with interval, n and band, and each section's usual range and signals."""
    series, last = {each.name: each for each in view.trends.sections}, view.trends.months[-1]
    rows = tuple(_row(each.name, each, series.get(each.name), card, last) for each in view.sections)
    total = None if view.total is None else _row(translate("Packing", ALL), view.total, view.trends.total, card, last)
    return Table(
        title=translate("Packing", "{0}, routine evaluations").format(
            said_months(view.period.first_month, view.period.last_month)
        ),
        name=translate("Packing", "Period"),
        columns=(
            Column(translate("Column", "Section")),
            Column(translate("Column", "Score"), Kind.SCORE),
            Column(translate("Column", "Band")),
            Column(translate("Column", "95% interval"), Kind.INTERVAL),
            Column(translate("Column", "n"), Kind.COUNT),
            Column(translate("Column", "Usual range"), Kind.INTERVAL),
            Column(translate("Column", "Signals")),
        ),
        rows=rows,
        total=total,
        notes=_notes(view),
        empty=translate("Packing", "No routine evaluations in this period, so there are no figures to go by."),
        figures=() if view.total is None else (*(ids.section(each.name) for each in view.sections), ids.whole),
    )


def _row(name: str, figure: Figure, series: Series | None, card: Scorecard, last: int) -> Row:
    """Return a section's row; of the signals those that were there by the month ``last``."""
    band = band_of(figure.percent, card)
    interval = None if figure.low is None or figure.high is None else (figure.low, figure.high)
    told = () if series is None else (signal_text(each) for each in series.signals if each.month <= last)
    signals = "; ".join(told)
    usual = None if series is None else _range(series.limits)
    return (
        name,
        figure.percent,
        f"{band.sign} {_BAND_WORDS[band.value]}",
        interval,
        figure.n,
        usual,
        signals or translate("Packing", "none"),
    )


def _range(limits: Limits | None) -> tuple[float, float] | None:
    return None if limits is None else (float(limits.low), float(limits.high))


def _notes(view: OneToOneView) -> tuple[str, ...]:
    if view.total is None:
        return ()
    said = [translate("Packing", "Signals are what chance hardly explains, in the twelve months drawn below.")]
    if view.total.low is None:
        said.append(
            translate("Packing", "An interval is shown from 5 evaluations on, where they are not all the same.")
        )
    if view.trends.total.limits is None:
        said.append(translate("Packing", "A usual range is shown from 8 months with 3 evaluations or more on."))
    return tuple(said)


def _standing_out(findings: Iterable[Finding]) -> tuple[tuple[Finding, ...], Finding | None]:
    """Return the strengths, and the one thing to work on."""
    found = tuple(findings)
    strengths = tuple(each for each in found if each.kind is FindingKind.STRENGTH)
    return strengths, next((each for each in found if each.kind is FindingKind.DEVELOP), None)


def _finding(found: Finding) -> PackFinding:
    name = finding_name(found)
    sentence = finding_text(found).removeprefix(f"{name}: ")
    return PackFinding(name, f"{sentence[:1].upper()}{sentence[1:]}")


def _figure_id(found: Finding, ids: Printed) -> str:
    behind = found.behind
    if behind.criterion is not None:
        return ids.criterion(behind.criterion)
    return ids.section(behind.section) if behind.section is not None else ids.whole
