"""The first draft of the coaching talk on its four steps: summarise, ask, formulate, express; nothing is made up.

It is begun from the evaluations of the period and meant to be rewritten: every figure has its n, what there is no
evidence for is not said, and nobody's feelings or reasons are guessed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from app.domain.days import MONTHS, said_months
from app.domain.scorecard import Scorecard
from app.domain.scoring import percent_text
from app.domain.times import clock_text
from app.language import plural, translate

_USUAL = Scorecard(id="", version=0, name="", sections=())


@dataclass(frozen=True, slots=True)
class Figure:
    """A pooled score: ``covered`` of ``of`` points in ``n`` evaluations; the interval (0-100) where it is shown."""

    name: str
    n: int
    covered: int
    of: int
    low: float | None = None
    high: float | None = None

    @property
    def percent(self) -> Fraction:
        """Return the score in per cent (exact, 0-100)."""
        return Fraction(100 * self.covered, self.of)

    @property
    def text(self) -> str:
        """Return it as it is shown: "84%"."""
        return percent_text(self.percent, _USUAL)


@dataclass(frozen=True, slots=True)
class Shown:
    """A strength, or something to develop: what it is called, and the sentence that says it with its n."""

    name: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Playable:
    """A moment worth playing: of which contact, where in it, and what was said about it."""

    about: str
    on: date
    start_ms: int
    criterion: str
    comment: str


@dataclass(frozen=True, slots=True)
class Pending:
    """An action not done yet, and the day it is due."""

    what: str
    due_on: date | None


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of the period ``first_month`` to ``last_month`` (202609); ``today`` is when the draft is made.

    ``disputed`` counts evaluations that the advisor disputes and nobody has answered.
    """

    first_month: int
    last_month: int
    today: date
    total: Figure | None
    sections: Sequence[Figure]
    strengths: Sequence[Shown]
    focus: Sequence[Shown]
    clips: Sequence[Playable]
    pending: Sequence[Pending]
    disputed: int = 0


@dataclass(frozen=True, slots=True)
class Talk:
    """The four boxes."""

    summarise: str
    ask: str
    formulate: str
    express: str


def draft(facts: Facts) -> Talk:
    """Return the first draft of the four boxes."""
    return Talk(_summarise(facts), _ask(facts), _formulate(facts), _express(facts))


def stretch_text(first_month: int, last_month: int) -> str:
    """Return a period as it is read: "July to September 2026", "November 2026", "December 2025 to February 2026"."""
    return said_months(first_month, last_month)


def _summarise(facts: Facts) -> str:
    period = stretch_text(facts.first_month, facts.last_month)
    if facts.total is None:
        lines = [
            translate("TalkDraft", "{0}: no routine evaluations, so there are no figures to go by.").format(period)
        ]
    else:
        lines = [
            translate("TalkDraft", "{0}: {1} of all points covered ({2}).").format(
                period, facts.total.text, _evaluations(facts.total.n)
            )
        ]
        lines += [", ".join(f"{each.name} {each.text}" for each in facts.sections) + "."] if facts.sections else []
    lines += [translate("TalkDraft", "Strength: {0}").format(each.sentence) for each in facts.strengths]
    lines += [translate("TalkDraft", "To develop: {0}").format(each.sentence) for each in facts.focus]
    if facts.total is not None and not (facts.strengths or facts.focus):
        lines.append(
            translate("TalkDraft", "Nothing stands out clearly enough to be called a strength or something to develop.")
        )
    if facts.disputed:
        lines.append(
            plural(
                "TalkDraft",
                "One evaluation is disputed and not answered yet.",
                "{0} evaluations are disputed and not answered yet.",
                facts.disputed,
            ).format(facts.disputed)
        )
    return _points(lines)


def _ask(facts: Facts) -> str:
    lines = [translate("TalkDraft", "How do you see these months yourself?")]
    lines += [
        translate("TalkDraft", "{0}: what do you do that makes it work?").format(each.name) for each in facts.strengths
    ]
    lines += [translate("TalkDraft", "{0}: what gets in the way?").format(each.name) for each in facts.focus]
    lines += [
        translate("TalkDraft", "“{0}”: how far have you come, and what is still needed?").format(each.what)
        for each in facts.pending
    ]
    lines.append(translate("TalkDraft", "What would help you: training, time with a colleague, the systems?"))
    return _points(lines)


def _formulate(facts: Facts) -> str:
    lines = [translate("TalkDraft", "Listen to together: {0}").format(_clip(each)) for each in facts.clips]
    lines += [translate("TalkDraft", "Find one thing to do differently: {0}").format(each.name) for each in facts.focus]
    lines += [
        translate("TalkDraft", "Carry on with: {0}").format(each.what + _due(each, facts.today))
        for each in facts.pending
    ]
    return _points(lines or [translate("TalkDraft", "Agree what to go on with, and by when.")])


def _express(facts: Facts) -> str:
    lines = [translate("TalkDraft", "Say what went well: {0}").format(each.name) for each in facts.strengths]
    lines += [
        translate("TalkDraft", "Say what you will listen for in the next evaluations: {0}").format(each.name)
        for each in facts.focus
    ]
    lines.append(translate("TalkDraft", "Say what you will do yourself, and when you meet again."))
    return _points(lines)


def _clip(clip: Playable) -> str:
    said = f": {' '.join(clip.comment.split())}" if clip.comment.strip() else ""
    place = translate("TalkDraft", "{0}, {1} {2}, at {3}").format(
        clip.about or translate("TalkDraft", "A contact"),
        clip.on.day,
        MONTHS[clip.on.month],
        clock_text(clip.start_ms),
    )
    return f"{place} ({clip.criterion}){said}" if clip.criterion else f"{place}{said}"


def _due(pending: Pending, today: date) -> str:
    if pending.due_on is None:
        return ""
    day = f"{pending.due_on.day} {MONTHS[pending.due_on.month]}"
    late = pending.due_on < today
    said = translate("TalkDraft", "overdue since {0}") if late else translate("TalkDraft", "due {0}")
    return f" ({said.format(day)})"


def _evaluations(n: int) -> str:
    return plural("TalkDraft", "{0} evaluation", "{0} evaluations", n).format(n)


def _points(lines: Iterable[str]) -> str:
    return "\n".join(f"• {line}" for line in lines)
