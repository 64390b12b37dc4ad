"""The narrowings behind *More filters*: each with its group, its words, and the query with it and without it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from app.domain.words import Purpose, State
from app.services.queries import Query
from app.ui.wording import purpose_text

if TYPE_CHECKING:
    from app.services.people import Person, Team

FLAGS = ("one side not recorded", "dual mono", "clipped", "cut off", "noisy", "no speech")
"""What listening may tell of a recording, as app.domain.conversation.Flag has it (which brings numpy along)."""
MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class Narrowing:
    """One thing to narrow by: ``field`` of the query is to be ``value``."""

    group: str
    words: str
    field: str
    value: Any

    def is_in(self, query: Query) -> bool:
        """Return whether ``query`` is narrowed like this."""
        now = getattr(query, self.field)
        return self.value in now if self.field == "flags" else bool(now == self.value)

    def switched(self, query: Query) -> Query:
        """Return ``query`` with this narrowing, without it where it was there."""
        changes: dict[str, Any]
        if self.field == "flags":
            others = tuple(flag for flag in query.flags if flag != self.value)
            changes = {"flags": others if self.is_in(query) else (*others, self.value)}
        else:
            changes = {self.field: getattr(Query(), self.field) if self.is_in(query) else self.value}
        return replace(query, **changes)


def narrowings(
    services: "tuple[str, ...]", teams: "tuple[Team, ...]", evaluators: "tuple[Person, ...]"
) -> Iterator[Narrowing]:
    """Yield everything on offer, group by group."""
    for name in services:
        yield Narrowing(_say("Service"), name, "service", name)
    for team in teams:
        yield Narrowing(_say("Team"), team.name, "team_id", team.id)
    for purpose in Purpose:
        yield Narrowing(_say("Purpose"), purpose_text(purpose), "purpose", purpose)
    yield from _answers()
    for person in evaluators:
        yield Narrowing(_say("Evaluator"), person.name, "evaluator_id", person.id)
    yield from _recordings()
    for minutes in (1, 5, 10, 20):
        yield Narrowing(_say("Length"), _say("{0} minutes and longer").format(minutes), "shortest_ms", minutes * MINUTE)
    for minutes in (1, 3, 10):
        yield Narrowing(_say("Length"), _say("up to {0} minutes").format(minutes), "longest_ms", minutes * MINUTE)
    yield Narrowing(_say("Chosen by"), _say("In a sample"), "sampled", True)
    yield Narrowing(_say("Chosen by"), _say("In place of another"), "replacement", True)
    yield Narrowing(_say("Chosen by"), _say("In no sample"), "sampled", False)
    yield Narrowing(_say("Chosen by"), _say("Not to be sampled"), "excluded", True)
    yield Narrowing("", _say("Advisor not known yet"), "unassigned", True)


def _answers() -> Iterator[Narrowing]:
    group = _say("With the advisor")
    yield Narrowing(group, _say("Not shared yet"), "step", State.FINALISED)
    yield Narrowing(group, _say("Shared, not answered"), "step", State.SHARED)
    yield Narrowing(group, _say("Acknowledged"), "step", State.ACKNOWLEDGED)
    yield Narrowing(group, _say("Disputed"), "step", State.DISPUTED)
    yield Narrowing(group, _say("Dispute answered"), "step", State.RESOLVED)


def _recordings() -> Iterator[Narrowing]:
    group = _say("Recording")
    yield Narrowing(group, _say("Recording missing"), "missing", True)
    yield Narrowing(group, _say("With a recording"), "recorded", True)
    yield Narrowing(group, _say("Without a recording"), "recorded", False)
    words = (
        _say("One side not recorded"),
        _say("The same on both sides"),
        _say("Clipped"),
        _say("Cut off"),
        _say("Noisy"),
        _say("No speech"),
    )
    for flag, said in zip(FLAGS, words, strict=True):
        yield Narrowing(group, said, "flags", flag)


def _say(words: str) -> str:
    return QCoreApplication.translate("Narrowing", words)
