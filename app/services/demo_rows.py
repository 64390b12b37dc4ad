"""The demo library's story as rows, put into the tables all together."""

from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, insert

from app.domain import scoring
from app.domain.months import month_of
from app.domain.scorecard import Scorecard
from app.domain.words import Channel, Mark, Purpose, State
from app.services import sealing, transcribing, transcript_reading
from app.services.demo_calls import DemoCall, write_up
from app.services.demo_frame import Waiting
from app.services.demo_story import Contact
from app.services.demo_writing import Written, to_weekday
from app.services.evaluation_reading import VALUES
from app.services.interaction_rows import stored_path
from app.services.interactions import keep_service, search_key
from app.services.scorecards import KeptCard
from app.services.stored import day_text, local_text, utc_text
from db import evaluation_tables, models

TABLES = (
    models.Recording,
    models.Interaction,
    models.Transcript,
    evaluation_tables.Evaluation,
    evaluation_tables.CriterionMark,
    evaluation_tables.CriterionNote,
    evaluation_tables.Moment,
    evaluation_tables.SectionTotal,
)
"""In the order in which their rows refer to each other."""

CLOSED = ("finalised_at", "finalised_by", "covered", "of", "met", "not_met", "no_opportunity", "band", "capped", "seal")
"""What finalising fills."""

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Cast:
    """The ids of the advisors and evaluators, in the bank's order."""

    advisors: tuple[int, ...]
    evaluators: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """One evaluation of an interaction: by whom, when (the demo council lives in UTC), and what came of it."""

    evaluator: int
    purpose: Purpose
    begun: datetime
    changed: datetime
    marks: tuple[Mark, ...]
    at_ms: tuple[int | None, ...]
    written: Written
    active_ms: int


class Rows:
    """Collects the rows of contacts and calls, with the ids they will have, and puts them into an empty library."""

    def __init__(self, connection: Connection, kept: KeptCard, cast: Cast) -> None:
        """Work in the transaction of ``connection`` on the scorecard ``kept``."""
        self._connection = connection
        self._kept = kept
        self._cast = cast
        self._services: dict[str, int | None] = {}
        self._rows: dict[type[models.Base], list[Row]] = {table: [] for table in TABLES}

    @property
    def card(self) -> Scorecard:
        """Return the scorecard everything is marked on."""
        return self._kept.card

    def add_contact(self, contact: Contact) -> None:
        """Add a contact whose recording is long gone, with its finished evaluation."""
        written = contact.written
        listened = contact.duration_ms or 240_000
        given = Given(
            evaluator=self._cast.evaluators[contact.evaluator],
            purpose=contact.purpose,
            begun=contact.evaluated - timedelta(milliseconds=listened, minutes=4),
            changed=contact.evaluated,
            marks=contact.marks,
            at_ms=contact.at_ms,
            written=written,
            active_ms=round(listened * 1.15) + 110_000,
        )
        row = self._interaction(
            contact.advisor,
            contact.channel,
            contact.started,
            service=contact.subject.service,
            subject=contact.subject.title,
            reference=contact.reference,
            duration_ms=contact.duration_ms,
        )
        self._evaluation(row, given)

    def add_call(self, call: DemoCall, evaluated: datetime) -> None:
        """Add a recorded call as far as it has been evaluated, by the first evaluator and last at ``evaluated``."""
        facts = call.recording
        recording: Row = {
            "id": len(self._rows[models.Recording]) + 1,
            "sha256": call.sha256,
            "path": stored_path(facts.path),
            "size": facts.size,
            "duration_ms": facts.duration_ms,
            "channels": facts.channels,
            "sample_rate": facts.sample_rate,
            "codec": facts.codec,
            "advisor_channel": 0,
        }
        self._rows[models.Recording].append(recording)
        row = self._interaction(
            call.advisor,
            Channel.TELEPHONE,
            call.started,
            service=call.service,
            subject=call.plan.subject,
            reference=call.reference,
            duration_ms=facts.duration_ms,
            recording_id=recording["id"],
        )
        self._transcript(row, facts.path.with_suffix(".vtt"))
        if call.plan.state == "open":
            return
        due = to_weekday(evaluated.date() + timedelta(days=call.plan.days)) if call.plan.days else None
        given = Given(
            evaluator=self._cast.evaluators[0],
            purpose=Purpose.ROUTINE,
            begun=evaluated - timedelta(milliseconds=facts.duration_ms, minutes=3),
            changed=evaluated,
            marks=tuple(one.mark for one in call.marked),
            at_ms=tuple(one.at_ms for one in call.marked),
            written=write_up(call, due),
            active_ms=round(facts.duration_ms * 1.2) + 110_000,
        )
        self._evaluation(row, given)

    def add_waiting(self, waiting: Waiting) -> None:
        """Add a contact that nobody has evaluated."""
        self._interaction(
            waiting.advisor,
            waiting.channel,
            waiting.started,
            service=waiting.subject.service,
            subject=waiting.subject.title,
            reference=waiting.reference,
            duration_ms=waiting.duration_ms,
            notes=waiting.notes,
            excluded=waiting.excluded,
        )

    def write(self) -> None:
        """Put everything into the library."""
        for table, rows in self._rows.items():
            if rows:
                self._connection.execute(insert(table), rows)

    def _interaction(
        self,
        advisor: int,
        channel: Channel,
        started: datetime,
        *,
        service: str,
        subject: str,
        reference: str,
        duration_ms: int | None,
        recording_id: int | None = None,
        notes: str = "",
        excluded: str = "",
    ) -> Row:
        if service not in self._services:
            self._services[service] = keep_service(self._connection, service)
        row = {
            "id": len(self._rows[models.Interaction]) + 1,
            "advisor_id": self._cast.advisors[advisor],
            "channel": channel.value,
            "started_at": local_text(started),
            "subject": subject,
            "reference": reference,
            "service_id": self._services[service],
            "recording_id": recording_id,
            "duration_ms": duration_ms,
            "notes": notes,
            "search_key": search_key(subject, reference, notes),
            "evaluated": False,
            "added_at": _utc(started + timedelta(hours=1)),
            "added_by": self._cast.evaluators[0],
            "excluded": excluded,
        }
        self._rows[models.Interaction].append(row)
        return row

    def _transcript(self, interaction: Row, path: Path) -> None:
        read, by = transcript_reading.read_file(path), self._cast.evaluators[0]
        row = transcribing.row_of(interaction["id"], path.name, read, interaction["added_at"], by)
        self._rows[models.Transcript].append(row)

    def _evaluation(self, interaction: Row, given: Given) -> None:
        missing = len(self._kept.criterion_ids) - len(given.marks)
        result = scoring.score(self._kept.card, [*given.marks, *[None] * missing])
        texts = given.written.texts
        row: Row = {
            "id": len(self._rows[evaluation_tables.Evaluation]) + 1,
            "interaction_id": interaction["id"],
            "advisor_id": interaction["advisor_id"],
            "month": month_of(datetime.fromisoformat(interaction["started_at"])),
            "evaluator_id": given.evaluator,
            "scorecard_version_id": self._kept.version_id,
            "purpose": given.purpose.value,
            "begun_at": _utc(given.begun),
            "changed_at": _utc(given.changed),
            "did_well": texts.did_well,
            "work_on": texts.work_on,
            "next_step": texts.next_step,
            "next_step_due": day_text(texts.next_step_due),
            "advisor_comment": texts.advisor_comment,
            "active_ms": given.active_ms,
            "cursor": len(given.marks) + (1 if missing else 0),
            "position_ms": max((at for at in given.at_ms if at is not None), default=0),
        }
        self._marks(row, given)
        self._written(row, given)
        self._rows[evaluation_tables.Evaluation].append(row | self._closed(row, interaction, given, result))

    def _marks(self, evaluation: Row, given: Given) -> None:
        ids = self._kept.criterion_ids
        self._rows[evaluation_tables.CriterionMark] += [
            {
                "evaluation_id": evaluation["id"],
                "criterion_id": criterion_id,
                "value": VALUES[mark],
                "at_ms": at,
                "marked_at": evaluation["changed_at"],
                "marked_by": given.evaluator,
            }
            for criterion_id, mark, at in zip(ids, given.marks, given.at_ms, strict=False)
        ]

    def _written(self, evaluation: Row, given: Given) -> None:
        ids = self._kept.criterion_ids
        mine: Row = {"evaluation_id": evaluation["id"]}
        signed: Row = mine | {"written_at": evaluation["changed_at"], "written_by": given.evaluator}
        self._rows[evaluation_tables.CriterionNote] += [
            signed | {"criterion_id": ids[number - 1]} | asdict(note) for number, note in given.written.notes.items()
        ]
        self._rows[evaluation_tables.Moment] += [
            mine
            | {
                "criterion_id": None if moment.number is None else ids[moment.number - 1],
                "kind": moment.kind.value,
                "start_ms": moment.start_ms,
                "end_ms": moment.end_ms,
                "comment": moment.comment,
                "created_at": evaluation["changed_at"],
                "created_by": given.evaluator,
            }
            for moment in given.written.moments
        ]

    def _closed(self, evaluation: Row, interaction: Row, given: Given, result: scoring.Result) -> Row:
        """Return the columns that finalising fills, all empty for a draft; its totals are added too."""
        total, outcome = result.total, result.total.outcome
        if outcome is None:
            return dict.fromkeys(CLOSED) | {"state": State.DRAFT.value}
        interaction["evaluated"] = True
        self._rows[evaluation_tables.SectionTotal] += sealing.totals(
            self._kept,
            result,
            advisor_id=evaluation["advisor_id"],
            month=evaluation["month"],
            evaluation_id=evaluation["id"],
            purpose=evaluation["purpose"],
        )
        written, card = given.written, self._kept.card
        return {
            "state": State.FINALISED.value,
            "finalised_at": evaluation["changed_at"],
            "finalised_by": given.evaluator,
            "covered": total.covered,
            "of": total.of,
            "met": total.met,
            "not_met": total.not_met,
            "no_opportunity": total.no_opportunity,
            "band": outcome.band.value,
            "capped": outcome.capped,
            "seal": sealing.seal(
                (card.id, card.version),
                given.marks,
                given.at_ms,
                dict(written.notes),
                written.moments,
                written.texts,
            ),
        }


def _utc(moment: datetime) -> str:
    return utc_text(moment.replace(tzinfo=UTC))
