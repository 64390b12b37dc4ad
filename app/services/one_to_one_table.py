"""What is on the table in a one-to-one, laid out whole: figures, what stands out, clips, comments and actions."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row

from app.domain import clip_choice, talk_draft
from app.domain.finding_text import shown
from app.domain.months import add_months
from app.domain.quarters import Served, one_to_ones_held, standing_now, year_of
from app.domain.scorecard import Scorecard
from app.domain.stands_out import Finding, FindingKind
from app.domain.trends import Trends
from app.services import action_reading
from app.services import one_to_one_reading as reading
from app.services import one_to_one_sql as sql
from app.services.action_values import ActionState, ActionView
from app.services.one_to_one_values import ClipView, OneToOneView, Stretch, Talk
from app.services.people import read_person
from app.services.progress import Progress
from app.services.scorecards import Shelf
from app.services.stored import day, from_utc
from db.engine import Clock, LibraryFile

FOCUS = 1
"""One thing to work on is what a talk can carry."""
TREND_MONTHS = 12


class Table:
    """Lays out one-to-ones of one library."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock
        self._shelf = Shelf(clock)
        self._progress = Progress(library, clock)

    def lay(self, one_to_one_id: int) -> OneToOneView:
        """Return a one-to-one with everything; KeyError when there is none."""
        with self._library.read() as connection:
            row = _now(connection, one_to_one_id)
        last = row.last_month
        trends = self._progress.trends(row.advisor_id, add_months(last, 1 - TREND_MONTHS), last)
        findings = self._progress.standing_out(row.advisor_id, last)
        with self._library.read() as connection:
            return self._view(connection, _now(connection, one_to_one_id), trends, findings)

    def candidates(self, one_to_one_id: int) -> tuple[ClipView, ...]:
        """Return every moment of the period that can be played or read out; KeyError when there is none such."""
        with self._library.read() as connection:
            row = _now(connection, one_to_one_id)
            period = Stretch(row.first_month, row.last_month)
            return reading.clips_between(connection, self._shelf, row.advisor_id, period)

    def offered(self, view: OneToOneView) -> tuple[int, ...]:
        """Return the moments to offer first."""
        with self._library.read() as connection:
            card = self._shelf.newest(connection)
        strengths, focus = _standing_out(view)
        found = (
            clip_choice.Candidate(
                clip.moment_id, clip.interaction_id, clip.criterion_key, clip.mark, bool(clip.comment.strip())
            )
            for clip in self.candidates(view.id)
            if (clip.playable or clip.quote) and not clip.silent
        )
        return clip_choice.choose(found, _keys(strengths, card), _keys(focus, card))

    def draft(self, view: OneToOneView) -> Talk:
        """Return the first draft of the four boxes; the clips in it are those chosen, else those to be offered."""
        strengths, focus = _standing_out(view)
        offered = {} if view.clips else {clip.moment_id: clip for clip in self.candidates(view.id)}
        chosen = view.clips or tuple(offered[moment] for moment in self.offered(view))
        clips = [clip for clip in chosen if not clip.silent]
        return talk_draft.draft(
            talk_draft.Facts(
                first_month=view.period.first_month,
                last_month=view.period.last_month,
                today=self._today,
                total=view.total,
                sections=view.sections,
                strengths=[shown(each) for each in strengths],
                focus=[shown(each) for each in focus],
                clips=[_playable(each) for each in clips],
                pending=[talk_draft.Pending(each.what, each.due_on) for each in _pending(view.open_actions)],
                disputed=sum(comment.disputed for comment in view.comments),
            )
        )

    @property
    def _today(self) -> date:
        return self._clock().astimezone().date()

    def _view(
        self, connection: Connection, row: Row[Any], trends: Trends, findings: tuple[Finding, ...]
    ) -> OneToOneView:
        advisor, today = read_person(connection, row.advisor_id), self._today
        period = Stretch(row.first_month, row.last_month)
        total, sections = reading.figures(connection, advisor.id, period)
        actions = action_reading.views(
            connection, self._shelf, action_reading.OF_ADVISOR, {"advisor": advisor.id}, today
        )
        others = [each for each in actions if each.one_to_one_id != row.id]
        kept, served = (
            reading.kept(connection, advisor.id).get(advisor.id, ()),
            Served(advisor.started_on, advisor.left_on),
        )
        return OneToOneView(
            id=row.id,
            advisor=advisor,
            evaluator=read_person(connection, row.evaluator_id),
            planned_on=date.fromisoformat(row.planned_on),
            period=period,
            prepared_on=day(row.prepared_on),
            held_on=day(row.held_on),
            documented_on=day(row.documented_on),
            called_off_on=day(row.called_off_on),
            called_off_reason=row.called_off_reason,
            texts=reading.texts_of(row),
            total=total,
            sections=sections,
            trends=trends,
            findings=findings,
            clips=reading.chosen_clips(connection, self._shelf, row.id),
            comments=reading.comments(connection, advisor.id, period),
            open_actions=tuple(each for each in others if _open_on(each, day(row.held_on) or today)),
            agreed_here=tuple(each for each in actions if each.one_to_one_id == row.id),
            closed_actions=tuple(each for each in others if _closed_in(each, period)),
            clock=standing_now(today, reading.begun(connection, today), kept, served),
            year=one_to_ones_held(year_of(today), kept, served, today),
            saved_at=from_utc(row.changed_at),
        )


def _standing_out(view: OneToOneView) -> tuple[tuple[Finding, ...], tuple[Finding, ...]]:
    """Return the strengths, and the one thing to work on."""
    strengths = tuple(each for each in view.findings if each.kind is FindingKind.STRENGTH)
    develop = tuple(each for each in view.findings if each.kind is FindingKind.DEVELOP)
    return strengths, develop[:FOCUS]


def _keys(findings: Iterable[Finding], card: Scorecard) -> frozenset[str]:
    """Return the keys of the criteria that findings are about; a section's are all of its criteria."""
    keys = set()
    for each in findings:
        if each.behind.criterion is not None:
            keys.add(each.behind.criterion)
        keys |= {
            one.key for section in card.sections if section.name == each.behind.section for one in section.criteria
        }
    return frozenset(keys)


def _playable(clip: ClipView) -> talk_draft.Playable:
    criterion = clip.criterion if clip.number is None else f"{clip.number} {clip.criterion}"
    return talk_draft.Playable(clip.about, clip.started_at.date(), clip.start_ms, criterion, clip.comment)


def _pending(actions: Iterable[ActionView]) -> Iterable[ActionView]:
    return (each for each in actions if each.state is ActionState.OPEN)


def _open_on(action: ActionView, on: date) -> bool:
    """Return whether it was agreed by the day of the meeting and not closed before it."""
    return action.agreed_on <= on and (action.closed_on is None or action.closed_on > on)


def _closed_in(action: ActionView, period: Stretch) -> bool:
    on = action.closed_on
    return on is not None and period.first_month <= on.year * 100 + on.month <= period.last_month


def _now(connection: Connection, one_to_one_id: int) -> Row[Any]:
    row = connection.execute(sql.NOW, {"id": one_to_one_id}).one_or_none()
    if row is None:
        raise KeyError(one_to_one_id)
    return row
