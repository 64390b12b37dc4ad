"""First drafts of the feedback's texts, begun from what the evaluator wrote and pinned; nothing is made up."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from app.domain.passages import Passage
from app.domain.scorecard import Criterion, Scorecard
from app.domain.scoring import Marks
from app.domain.times import clock_text
from app.domain.words import Mark, MomentKind
from app.language import translate

_MOST = 4
"""More points than this are not taken in by anybody; the rest stand beside their criteria on the sheet."""

_LONGEST = 160


class Noted(Protocol):
    """What was written about one criterion."""

    @property
    def note(self) -> str:
        """Return the evaluator's note."""

    @property
    def seen(self) -> str:
        """Return what a look into the systems showed."""


class Pinned(Protocol):
    """A moment of the recording; ``number`` is its criterion's."""

    @property
    def number(self) -> int | None:
        """Return the number of the criterion it is pinned to."""

    @property
    def kind(self) -> MomentKind:
        """Return what it is kept for."""

    @property
    def start_ms(self) -> int:
        """Return where it begins, in ms."""

    @property
    def comment(self) -> str:
        """Return the evaluator's words, which may be none."""

    @property
    def passage(self) -> Passage | None:
        """Return the words it is pinned to in a contact in writing, None for a place in a recording."""


class Begun(NamedTuple):
    """The drafts of the three texts; each is empty where there is nothing to begin it from."""

    did_well: str
    work_on: str
    next_step: str


@dataclass(frozen=True, slots=True)
class _Item:
    """One thing to say about a criterion, with the places in the recording where it is heard."""

    criterion: Criterion
    text: str
    places: tuple[int, ...]

    @property
    def line(self) -> str:
        return f"• {self.text}" + (f" ({', '.join(map(clock_text, self.places))})" if self.places else "")


def begin_texts(card: Scorecard, marks: Marks, notes: Mapping[int, Noted], moments: Iterable[Pinned]) -> Begun:
    """Return the drafts of the texts, the first two of at most four lines "• words (4:52)".

    ``notes`` go by the criterion's number. *Met* criteria speak for what went well, *not met* ones for what to work on,
    those with most moments first. Sensitive moments and those of no criterion are left out. A moment without words
    stands for its criterion's short name. The next step begins with the first thing to work on.
    """
    by_number: dict[int, list[Pinned]] = {}
    for moment in sorted(moments, key=lambda moment: moment.start_ms):
        if moment.number is not None and moment.kind is not MomentKind.SENSITIVE:
            by_number.setdefault(moment.number, []).append(moment)
    items: dict[Mark, list[_Item]] = {mark: [] for mark in Mark}
    for criterion, mark in zip(card.criteria, marks, strict=True):
        if mark is not None:
            items[mark] += _items(criterion, notes.get(criterion.number), by_number.get(criterion.number, []))
    did_well, work_on = _weightiest(items[Mark.MET]), _weightiest(items[Mark.NOT_MET])
    return Begun(_lines(did_well), _lines(work_on), _next_step(work_on[0]) if work_on else "")


def _items(criterion: Criterion, noted: Noted | None, moments: Sequence[Pinned]) -> list[_Item]:
    """Return what was said about ``criterion``: each moment's words, then the note, else what a look-up showed."""
    places: dict[str, list[int]] = {}
    for moment in moments:
        at = places.setdefault(_folded(_said(moment)), [])
        if moment.passage is None:
            at.append(moment.start_ms)
    wordless = tuple(places.pop("", ()))
    items = [_Item(criterion, text, tuple(at)) for text, at in places.items()]
    written = (_folded(noted.note) or _folded(noted.seen)) if noted else ""
    if written or (wordless and not items):
        items.append(_Item(criterion, written or criterion.short, wordless))
    return items


def _said(moment: Pinned) -> str:
    """Return the evaluator's words of a moment, else the customer's or advisor's own where it quotes them."""
    return moment.comment or (f"“{moment.passage.line}”" if moment.passage else "")


def _weightiest(items: Iterable[_Item]) -> list[_Item]:
    """Return the few with most places in the recording, in the scorecard's order where these are equal."""
    return sorted(items, key=lambda item: -len(item.places))[:_MOST]


def _next_step(item: _Item) -> str:
    if item.places:
        return translate("Suggestions", "Listen to {0} together and practise: {1}").format(
            clock_text(item.places[0]), item.criterion.short
        )
    return translate("Suggestions", "Go over together: {0}").format(item.criterion.short)


def _lines(items: Iterable[_Item]) -> str:
    return "\n".join(item.line for item in items)


def _folded(text: str) -> str:
    """Return ``text`` on one line, without its full stop, shortened at a word where it is long."""
    line = " ".join(text.split())
    if len(line) > _LONGEST:
        line = line[: _LONGEST - 1].rsplit(" ", 1)[0].rstrip(".,;: ") + "…"
    return line[:-1] if line.endswith(".") and not line.endswith("..") else line
