"""Sampling: the plan of a month, drawing by it, the queue that comes of it, and what can be shown for it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain import sampling_check
from app.domain.frame import Frame, FrameItem, frame_of
from app.domain.not_heard import CELL, Cell, Side, Value, in_cell, not_heard
from app.domain.pace import pace
from app.domain.sampling import MAX_SEED
from app.domain.sampling_certificate import Advisor, Certificate, Line, days_of, lines_of
from app.domain.sampling_check import Verdict
from app.domain.sampling_plan import Plan
from app.language import translate
from app.services import notice_reading, sampling_drawing, sampling_excluding, sampling_words
from app.services import sampling_reading as reading
from app.services import sampling_sql as sql
from app.services.hand import Hand
from app.services.interaction_rows import InteractionRow, read_row
from app.services.sampling_values import (
    AdvisorProgress,
    ExcludedView,
    NothingToDraw,
    Progress,
    QueueItem,
    SampleView,
    SamplingRefused,
    TrancheView,
)
from db.engine import Clock, LibraryFile

if TYPE_CHECKING:
    from sqlalchemy import Connection

__all__ = [
    "AdvisorProgress",
    "ExcludedView",
    "NothingToDraw",
    "Progress",
    "QueueItem",
    "SampleView",
    "Sampling",
    "SamplingRefused",
    "TrancheView",
    "Verdict",
]


class Sampling:
    """The samples of one library; a month is a whole number such as 202611, ``by`` a person or nobody."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock

    def plan(self, period: int) -> Plan:
        """Return the plan in force in a month; the usual one where none was set."""
        with self._library.read() as connection:
            return reading.plan_of(connection, period)

    def set_plan(self, plan: Plan, period: int, by: int | None) -> None:
        """Put a plan in force from a month on; what was drawn before stays bound to its own.

        PlanRefused says why not.
        """
        plan.check()
        hand = self._hand(by)
        values = {"period": period, "plan": sampling_drawing.to_text(plan.as_json())}
        with self._library.write() as connection:
            connection.execute(sql.SET_PLAN, values | hand.values)

    def frame(self, period: int, plan: Plan | None = None) -> Frame:
        """Return what could be drawn in a month if it were drawn at once now, by ``plan`` or the one in force."""
        with self._library.read() as connection:
            chosen = plan or reading.plan_of(connection, period)
            at_work = [each.id for each in reading.advisors_of(connection, chosen, period)]
            return frame_of(
                sampling_drawing.eligible(connection, chosen, period, at_work, days_of(period)[1])[0], chosen
            )

    def draw(
        self, period: int, by: int | None, seed: int | None = None, plan: Plan | None = None, instead: str = ""
    ) -> SampleView:
        """Draw the next tranche of a month's sample, the first one by the plan in force, and return the sample.

        With a ``plan`` or ``seed`` other than its own, the draw is kept beside it as an abandoned one; ``instead`` is a
        reason for abandoning the sample in use for the new one. Without ``seed`` it is the month and the number of the
        draw (20261101), so that nobody chooses it. NothingToDraw where nothing is due or there, SamplingRefused or
        PlanRefused where it cannot be done; nothing is changed then.
        """
        if seed is not None and not 0 <= seed <= MAX_SEED:
            raise SamplingRefused(translate("Sampling", "A seed is a whole number from 0 to {0:,}.").format(MAX_SEED))
        hand = self._hand(by)
        with self._library.write() as connection:
            used = reading.sample_in_use(connection, period)
            if used and ((plan and plan != used.plan) or (seed is not None and seed != used.seed) or instead.strip()):
                if instead.strip():
                    sampling_drawing.abandon(connection, used.id, instead, hand)
                sample = sampling_drawing.begin(connection, period, hand, (plan, seed), beside=not instead.strip())
            else:
                sample = used or sampling_drawing.begin(connection, period, hand, (plan, seed), beside=False)
            sampling_drawing.draw_tranche(connection, sample, hand)
            return reading.sample_of(connection, sample.id)

    def samples(self, period: int) -> tuple[SampleView, ...]:
        """Return every draw of a month, the abandoned ones too, in the order of drawing."""
        with self._library.read() as connection:
            return reading.samples_of(connection, period)

    def abandon(self, sample_id: int, reason: str, by: int | None) -> SampleView:
        """Give up a sample for a reason; it is kept and shown, but its queue is gone."""
        hand = self._hand(by)
        with self._library.write() as connection:
            sampling_drawing.abandon(connection, sample_id, reason, hand)
            return reading.sample_of(connection, sample_id)

    def queue(self, period: int) -> tuple[QueueItem, ...]:
        """Return what is in a month's sample, by tranche and time, what is done too; nothing where none is drawn."""
        with self._library.read() as connection:
            sample = reading.sample_in_use(connection, period)
            return _queue(connection, sample) if sample else ()

    def replace(self, item_id: int, reason: str, by: int | None) -> QueueItem | None:
        """Take an item out of the sample for a reason; the next by the same method takes its place and is returned.

        None where nothing is left to draw in its place. SamplingRefused where it cannot be replaced.
        """
        hand = self._hand(by)
        with self._library.write() as connection:
            sample_id, new = sampling_drawing.replace(connection, item_id, reason, hand)
            queue = _queue(connection, reading.sample_of(connection, sample_id))
        return next((item for item in queue if item.id == new), None)

    def exclude(self, interaction_id: int, reason: str, by: int | None = None) -> QueueItem | None:
        """Keep an interaction out of every frame from now on, such as a complaint under appeal; "" lets it in again.

        Where it is in a sample, the next by the same method takes its place and is returned; what was taken out stays
        out. SamplingRefused where it is in a sample and was evaluated.
        """
        hand, why = self._hand(by), reason.strip()
        with self._library.write() as connection:
            drawn = sampling_excluding.exclude(connection, interaction_id, why, hand)
            if drawn is None:
                return None
            because = sampling_excluding.BECAUSE.format(reason=why)
            sample_id, new = sampling_drawing.replace(connection, drawn, because, hand)
            queue = _queue(connection, reading.sample_of(connection, sample_id))
        return next((item for item in queue if item.id == new), None)

    def excluded(self, period: int) -> tuple[ExcludedView, ...]:
        """Return the interactions of a month that are kept out of every frame by hand, in time order."""
        with self._library.read() as connection:
            return sampling_excluding.excluded_in(connection, period)

    def progress(self, period: int) -> Progress:
        """Return how far a month has come, who is behind, what could not be drawn and who has no notice on record."""
        today = self._today()
        first, last = days_of(period)
        with self._library.read() as connection:
            sample = reading.sample_in_use(connection, period)
            plan = sample.plan if sample else reading.plan_of(connection, period)
            advisors = reading.advisors_of(connection, plan, period)
            lines = _lines(connection, sample) if sample else ()
            unnoticed = notice_reading.without_notice(connection, [each.id for each in advisors])
            spot_checks = connection.execute(sql.SPOT_CHECKS, reading.span_of(period)).scalar_one()
        by_advisor = _by_advisor(advisors, lines, {person.id for person in unnoticed})
        target = sum(each.quota for each in advisors)
        upcoming = sampling_drawing.next_tranche(sample, period)
        return Progress(
            period=period,
            plan=plan,
            sample=sample,
            pace=pace(target, sum(each.done for each in by_advisor), first, last, today),
            drawn=sum(each.drawn for each in by_advisor),
            advisors=by_advisor,
            lines=lines,
            unmet=sampling_words.unmet(lines, {each.id: each.name for each in advisors}),
            unnoticed=unnoticed,
            next_tranche=upcoming,
            tranche_due=upcoming is not None and upcoming <= today,
            spot_checks=spot_checks,
        )

    def certificate(self, sample_id: int) -> Certificate:
        """Return the certificate of a sample as it stands now, of an abandoned one too."""
        with self._library.read() as connection:
            sample = reading.sample_of(connection, sample_id)
            by_hand = sampling_excluding.by_hand(connection, sample.period)
            return replace(reading.certificate_of(connection, sample, self._clock), by_hand=by_hand)

    def verify(self, certificate: Certificate) -> Verdict:
        """Draw a certificate's sample again from this library, and tell whether and where it differs.

        Where this is the library it was drawn in, its queue is compared as well.
        """
        with self._library.read() as connection:
            items, _ = reading.items_of(connection, certificate.plan, certificate.period)
            queued = reading.queued_by(connection, certificate)
        verdict = sampling_check.check(certificate, items)
        if queued is None or not verdict.kept:
            return verdict
        return replace(verdict, problems=(*verdict.problems, *sampling_check.queue_flaws(certificate, *queued)))

    def not_heard(self, period: int, sides: Sequence[Side] = CELL) -> tuple[Cell, ...]:
        """Return the cells of a month's frame, those of which nothing was heard first.

        The frame is what could be drawn if the whole month were drawn now; what was evaluated without being in the
        sample counts as heard besides.
        """
        with self._library.read() as connection:
            items, drawn, besides = _heard(connection, period)
        return not_heard(items, drawn, besides, sides)

    def candidates(self, period: int, sides: Sequence[tuple[Side, Value]]) -> tuple[InteractionRow, ...]:
        """Return the interactions of a cell that are neither drawn nor evaluated, for a spot check, newest first."""
        with self._library.read() as connection:
            items, drawn, besides = _heard(connection, period)
            left = [item for item in in_cell(items, sides) if item.id not in drawn and item.id not in besides]
            left.sort(key=lambda item: (item.started, item.id), reverse=True)
            return tuple(read_row(connection, item.id) for item in left)

    def write_certificate(self, sample_id: int, out: Path, paper: str = "") -> Path:
        """Write a sample's certificate to ``out``, as PDF where its name ends so and as JSON else, and return that.

        An older ``out`` is replaced, but only by a whole one. NotWritten says why it cannot be.
        """
        from app.services import certificate_papers
        from app.services.stationery import read_stationery

        with self._library.read() as connection:
            stationery = read_stationery(connection)
        return certificate_papers.write(self.certificate(sample_id), out, paper, stationery)

    def _hand(self, by: int | None) -> Hand:
        at = self._clock()
        return Hand(by, at, at.astimezone().date())

    def _today(self) -> date:
        return self._clock().astimezone().date()


def _queue(connection: "Connection", sample: SampleView) -> tuple[QueueItem, ...]:
    quotas = {each.id: each.quota for each in reading.advisors_of(connection, sample.plan, sample.period)}
    return reading.queue_of(connection, sample, quotas)


def _lines(connection: "Connection", sample: SampleView) -> tuple[Line, ...]:
    items, replacements = reading.items_in(connection, sample.id)
    gone = {each.interaction_id for each in replacements}
    kept = [item for item in items if item.interaction_id not in gone]
    return lines_of(reading.shares_of(connection, sample.id), kept)


def _heard(connection: "Connection", period: int) -> tuple[list[FrameItem], set[int], set[int]]:
    """Return a month's frame, what of it is in the sample, and what was evaluated besides."""
    sample = reading.sample_in_use(connection, period)
    plan = sample.plan if sample else reading.plan_of(connection, period)
    at_work = [each.id for each in reading.advisors_of(connection, plan, period)]
    items, _ = sampling_drawing.eligible(connection, plan, period, at_work, days_of(period)[1])
    drawn = {item.interaction_id for item in _queue(connection, sample)} if sample else set()
    evaluated = set(connection.execute(sql.EVALUATED, reading.span_of(period)).scalars())
    return items, drawn, evaluated - drawn


def _by_advisor(advisors: Sequence[Advisor], lines: Sequence[Line], unnoticed: set[int]) -> tuple[AdvisorProgress, ...]:
    mine = {line.advisor_id: line for line in lines if not line.stratum}
    nothing = Line(0, "", 0, 0, 0, 0)
    return tuple(
        AdvisorProgress(
            advisor_id=each.id,
            name=each.name,
            quota=each.quota,
            is_new_starter=each.is_new_starter,
            drawn=mine.get(each.id, nothing).drawn,
            done=mine.get(each.id, nothing).evaluated,
            missing=mine.get(each.id, nothing).missing,
            has_notice=each.id not in unnoticed,
        )
        for each in advisors
    )
