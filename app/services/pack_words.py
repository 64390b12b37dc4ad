"""The words of a one-to-one pack: states, actions, what the marks say of them; no card number in any of them."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from app.domain.before_after import ENOUGH_AFTER, BeforeAfter, DaysShare, Verdict
from app.domain.days import said_day
from app.domain.quarters import Against
from app.domain.report_figures import half_up
from app.domain.sensitive import without_card_numbers
from app.domain.times import span_text
from app.reports.pack_data import PackAction, PackBox, PackClip, PackWords
from app.services.action_values import ActionState, ActionView, Owner
from app.services.one_to_one_values import ClipView, Comment, OneToOneState, OneToOneView, Talk

if TYPE_CHECKING:
    from app.domain.action_effect import Slip

_STEPS = (
    ("summarise", "Summarise", "what the contacts and the figures show"),
    ("ask", "Ask", "how the advisor sees it"),
    ("formulate", "Formulate", "what to do differently, together"),
    ("express", "Express", "confidence, support, and when you meet again"),
)


def state_words(view: OneToOneView) -> str:
    """Return when it is to be or was held: "Prepared for 25 November 2026", "Held on 19 August 2026"."""
    if view.state is OneToOneState.DOCUMENTED and view.held_on and view.documented_on:
        return f"Held on {said_day(view.held_on)}, written up on {said_day(view.documented_on)}"
    if view.held_on is not None:
        return f"Held on {said_day(view.held_on)}, to be written up"
    word = "Planned" if view.state is OneToOneState.PLANNED else "Prepared"
    return f"{word} for {said_day(view.planned_on)}"


def year_words(year: Against) -> str:
    """Return "3 of this year’s 4 one-to-ones held and written up"; nothing where none is due."""
    return f"{year.held} of this year’s {year.due} one-to-ones held and written up" if year.due else ""


def boxes(view: OneToOneView, draft: Talk | None) -> tuple[PackBox, ...]:
    """Return the four steps of the talk; a box still empty is begun from ``draft`` where one is given."""
    made = []
    for field, name, hint in _STEPS:
        written = getattr(view.texts, field)
        begun = draft is not None and not written.strip()
        text = getattr(draft, field) if begun else written
        made.append(PackBox(name, hint, without_card_numbers(text), begun))
    return tuple(made)


def clip(each: ClipView) -> PackClip:
    """Return a clip as it is printed; what must not be heard of it is said."""
    note = ""
    if not each.playable and not each.quote.strip():
        note = "The recording was not found." if each.recording is not None else "There is no recording."
    elif each.partly_silenced:
        note = "Part of it is silenced."
    written = bool(each.quote.strip()) and each.recording is None
    return PackClip(
        place="" if written else span_text(each.start_ms, each.end_ms),
        contact=without_card_numbers(each.about) or "A contact",
        on=each.started_at.date(),
        criterion="" if each.number is None else f"{each.number} {each.criterion}",
        mark=each.mark,
        comment=without_card_numbers(each.comment.strip()),
        quote=without_card_numbers(each.quote.strip()),
        note=note,
    )


def comment(each: Comment) -> PackWords:
    """Return what the advisor said about an evaluation."""
    about, words = without_card_numbers(each.about), without_card_numbers(each.words)
    return PackWords(about, each.started_at.date(), words, each.disputed)


def actions(found: Sequence[ActionView], today: date) -> tuple[PackAction, ...]:
    """Return actions with who sees to them, by when, and what the marks say."""
    return tuple(
        PackAction(without_card_numbers(each.what), _facts(each, today), each.overdue(today), _marks(each))
        for each in found
    )


def _facts(action: ActionView, today: date) -> str:
    owner = f"buddy: {action.owner_name}" if action.owner is Owner.BUDDY else action.owner_name
    parts = [owner, _when(action, today), f"agreed {said_day(action.agreed_on)}"]
    if action.criterion is not None:
        parts.append(f"aimed at {action.criterion.words}")
    if action.state.closed and action.evidence.strip():
        parts.append(without_card_numbers(" ".join(action.evidence.split())))
    return " · ".join(parts)


def _when(action: ActionView, today: date) -> str:
    if action.closed_on is not None:
        how = {
            ActionState.WORKED: "closed as worked",
            ActionState.DID_NOT_WORK: "closed as did not work",
            ActionState.DROPPED: "dropped",
        }.get(action.state, "closed")
        return f"{how} {said_day(action.closed_on)}"
    if action.done_on is not None:
        return f"done {said_day(action.done_on)}"
    if action.due_on is None:
        return "no day set"
    return f"{'overdue since' if action.overdue(today) else 'due'} {said_day(action.due_on)}"


def _marks(action: ActionView) -> tuple[str, ...]:
    effect = action.effect
    if effect is None:
        return ()
    before = f"Met in the 90 days before: {share_words(effect.before)}"
    if action.done_on is None:
        return (f"{before}. Since: counted once it is done.",)
    said = [f"{before}; since it was done: {share_words(effect.after)}.", verdict_words(effect)]
    if action.slip is not None:
        said.append(_slip(action.slip))
    return tuple(said)


def share_words(share: DaysShare) -> str:
    """Return a share with its n and interval: "61% of 18 (95% interval 39–80%)", "no marks"."""
    if share.percent is None or share.low is None or share.high is None:
        return "no marks"
    return f"{half_up(share.percent)}% of {share.n} (95% interval {share.low:.0f}–{share.high:.0f}%)"


def verdict_words(effect: BeforeAfter) -> str:
    """Return in a sentence what the marks say of an action that was done."""
    if effect.verdict is Verdict.TOO_EARLY:
        return f"Too early to tell: {effect.after.n} of the {ENOUGH_AFTER} marks it takes have been made since."
    if effect.low is None or effect.high is None:
        return "No sign yet: there are no marks from before to compare with."
    between = f"{effect.low:+.0f} to {effect.high:+.0f} percentage points, 95% interval"
    if effect.verdict is Verdict.WORKED:
        return f"✓ Worked: it went up, clear of chance ({between})."
    return f"No sign yet: chance alone could have made the difference ({between})."


def _slip(slip: "Slip") -> str:
    closed, since = share_words(slip.closed), share_words(slip.since)
    return f"▼ It has slipped since: {closed} when it was closed, {since} in the days after. Take it up again?"
