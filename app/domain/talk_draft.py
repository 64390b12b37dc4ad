"""The first draft of the coaching talk on its four steps: summarise, ask, formulate, express; nothing is made up.

It is begun from the evaluations of the period and meant to be rewritten: every figure has its n, what there is no
evidence for is not said, and nobody's feelings or reasons are guessed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from app.domain.scorecard import Scorecard
from app.domain.scoring import percent_text
from app.domain.times import clock_text

_USUAL = Scorecard(id="", version=0, name="", sections=())
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip


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
    (year, month), (last_year, last) = divmod(first_month, 100), divmod(last_month, 100)
    end = f"{_MONTHS[last - 1]} {last_year}"
    if first_month == last_month:
        return end
    return f"{_MONTHS[month - 1]}{'' if year == last_year else f' {year}'} to {end}"


def _summarise(facts: Facts) -> str:
    period = stretch_text(facts.first_month, facts.last_month)
    if facts.total is None:
        lines = [f"{period}: no routine evaluations, so there are no figures to go by."]
    else:
        lines = [f"{period}: {facts.total.text} of all points covered ({_evaluations(facts.total.n)})."]
        lines += [", ".join(f"{each.name} {each.text}" for each in facts.sections) + "."] if facts.sections else []
    lines += [f"Strength: {each.sentence}" for each in facts.strengths]
    lines += [f"To develop: {each.sentence}" for each in facts.focus]
    if facts.total is not None and not (facts.strengths or facts.focus):
        lines.append("Nothing stands out clearly enough to be called a strength or something to develop.")
    if facts.disputed:
        disputes = "One evaluation is" if facts.disputed == 1 else f"{facts.disputed} evaluations are"
        lines.append(f"{disputes} disputed and not answered yet.")
    return _points(lines)


def _ask(facts: Facts) -> str:
    lines = ["How do you see these months yourself?"]
    lines += [f"{each.name}: what do you do that makes it work?" for each in facts.strengths]
    lines += [f"{each.name}: what gets in the way?" for each in facts.focus]
    lines += [f"“{each.what}”: how far have you come, and what is still needed?" for each in facts.pending]
    lines.append("What would help you: training, time with a colleague, the systems?")
    return _points(lines)


def _formulate(facts: Facts) -> str:
    lines = [f"Listen to together: {_clip(each)}" for each in facts.clips]
    lines += [f"Find one thing to do differently: {each.name}" for each in facts.focus]
    lines += [f"Carry on with: {each.what}{_due(each, facts.today)}" for each in facts.pending]
    return _points(lines or ["Agree what to go on with, and by when."])


def _express(facts: Facts) -> str:
    lines = [f"Say what went well: {each.name}" for each in facts.strengths]
    lines += [f"Say what you will listen for in the next evaluations: {each.name}" for each in facts.focus]
    lines.append("Say what you will do yourself, and when you meet again.")
    return _points(lines)


def _clip(clip: Playable) -> str:
    said = f": {' '.join(clip.comment.split())}" if clip.comment.strip() else ""
    place = f"{clip.about or 'A contact'}, {clip.on.day} {_MONTHS[clip.on.month - 1]}, at {clock_text(clip.start_ms)}"
    return f"{place} ({clip.criterion}){said}" if clip.criterion else f"{place}{said}"


def _due(pending: Pending, today: date) -> str:
    if pending.due_on is None:
        return ""
    word = "overdue since" if pending.due_on < today else "due"
    return f" ({word} {pending.due_on.day} {_MONTHS[pending.due_on.month - 1]})"


def _evaluations(n: int) -> str:
    return f"{n} evaluation{'' if n == 1 else 's'}"


def _points(lines: Iterable[str]) -> str:
    return "\n".join(f"• {line}" for line in lines)
