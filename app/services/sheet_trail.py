"""What a sheet says of an evaluation's past: that it is revised or superseded, and what the advisor said and heard."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.days import said_day
from app.domain.scorecard import Scorecard
from app.domain.sensitive import without_card_numbers
from app.domain.words import State
from app.language import translate
from app.services.evaluation_trail import Disputed, Step, Trail


@dataclass(frozen=True, slots=True)
class TrailWords:
    """Sentences for the sheet, each empty where there is nothing to say; ``dispute`` is a paragraph each."""

    revised: str = ""
    superseded: str = ""
    acknowledged: str = ""
    dispute: tuple[str, ...] = ()


def trail_words(trail: Trail, card: Scorecard) -> TrailWords:
    """Return what the sheet of ``trail.here`` says of its past and its answers."""
    agreed = trail.last(State.ACKNOWLEDGED)
    return TrailWords(
        revised=_revised(trail),
        superseded=_superseded(trail),
        acknowledged=""
        if agreed is None
        else _with_words(translate("SheetTrail", "Acknowledged on {0}").format(said_day(agreed.on)), agreed.words),
        dispute=tuple(_dispute(trail, card)),
    )


def _revised(trail: Trail) -> str:
    here, before = trail.here, trail.before
    if before is None:
        return ""
    day, by = said_day(here.finalised_at or here.begun_at), here.finalised_by or here.evaluator
    said = translate("SheetTrail", "Revised on {0} by {1}: {2}.").format(day, by, _line(here.reason).rstrip("."))
    if before.finalised_at is None:
        return said
    first = trail.revisions[0]
    return translate("SheetTrail", "{0} First evaluated by {1} on {2}.").format(
        said, first.evaluator, said_day(first.finalised_at or before.finalised_at)
    )


def _superseded(trail: Trail) -> str:
    after, standing = trail.after, trail.standing
    if after is None or after.finalised_at is None or standing is None:
        return ""
    return translate("SheetTrail", "Superseded: revised on {0}. Revision {1} counts, not this sheet.").format(
        said_day(after.finalised_at), standing.number
    )


def _dispute(trail: Trail, card: Scorecard) -> Iterator[str]:
    dispute, answer = trail.dispute, trail.answer
    if dispute is None:
        return
    yield _with_words(translate("SheetTrail", "Disputed on {0}").format(said_day(dispute.on)), dispute.words)
    for each in dispute.criteria:
        yield _criterion(each, card, answer)
    if answer is None:
        yield translate("SheetTrail", "Waits for an answer by somebody who did not mark it.")
    else:
        yield _with_words(
            translate("SheetTrail", "Answered on {0} by {1}").format(said_day(answer.on), answer.by), answer.words
        )


def _criterion(each: Disputed, card: Scorecard, answer: Step | None) -> str:
    said = _with_words(f"{each.number} {card.criteria[each.number - 1].short}", each.words)
    if answer is None:
        return said
    became = (
        translate("SheetTrail", "the mark was changed") if each.changed else translate("SheetTrail", "the mark stands")
    )
    return f"{said} – {became}: {_line(each.answer)}"


def _with_words(said: str, words: str) -> str:
    return f"{said}: “{_line(words)}”" if words.strip() else said


def _line(text: str) -> str:
    """Return a text on one line without the card numbers in it."""
    return without_card_numbers(" ".join(text.split()))
