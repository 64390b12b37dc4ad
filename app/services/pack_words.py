"""The words of a one-to-one pack: states, actions, what the marks say of them; no card number in any of them."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from app.domain.before_after import ENOUGH_AFTER, BeforeAfter, Verdict
from app.domain.days import said_day
from app.domain.quarters import Against
from app.domain.report_figures import half_up
from app.domain.sensitive import without_card_numbers
from app.domain.times import span_text
from app.domain.trends import Share
from app.language import Words, noop, translate
from app.reports.pack_data import PackAction, PackBox, PackClip, PackWords
from app.services.action_values import ActionState, ActionView, Owner
from app.services.one_to_one_values import ClipView, Comment, OneToOneState, OneToOneView, Talk

if TYPE_CHECKING:
    from app.domain.action_effect import Slip

_STEPS = (
    ("summarise", noop("PackWords", "Summarise"), noop("PackWords", "what the contacts and the figures show")),
    ("ask", noop("PackWords", "Ask"), noop("PackWords", "how the advisor sees it")),
    ("formulate", noop("PackWords", "Formulate"), noop("PackWords", "what to do differently, together")),
    ("express", noop("PackWords", "Express"), noop("PackWords", "confidence, support, and when you meet again")),
)
_CLOSED = Words(
    "PackWords",
    {
        ActionState.WORKED: "closed as worked {0}",
        ActionState.DID_NOT_WORK: "closed as did not work {0}",
        ActionState.DROPPED: "dropped {0}",
    },
)


def state_words(view: OneToOneView) -> str:
    """Return when it is to be or was held: "Prepared for 25 November 2026", "Held on 19 August 2026"."""
    if view.state is OneToOneState.DOCUMENTED and view.held_on and view.documented_on:
        return translate("PackWords", "Held on {0}, written up on {1}").format(
            said_day(view.held_on), said_day(view.documented_on)
        )
    if view.held_on is not None:
        return translate("PackWords", "Held on {0}, to be written up").format(said_day(view.held_on))
    said = (
        translate("PackWords", "Planned for {0}")
        if view.state is OneToOneState.PLANNED
        else translate("PackWords", "Prepared for {0}")
    )
    return said.format(said_day(view.planned_on))


def year_words(year: Against) -> str:
    """Return "3 of this year’s 4 one-to-ones held and written up"; nothing where none is due."""
    return (
        translate("PackWords", "{0} of this year’s {1} one-to-ones held and written up").format(year.held, year.due)
        if year.due
        else ""
    )


def boxes(view: OneToOneView, draft: Talk | None) -> tuple[PackBox, ...]:
    """Return the four steps of the talk; a box still empty is begun from ``draft`` where one is given."""
    made = []
    for field, name, hint in _STEPS:
        written = getattr(view.texts, field)
        begun = draft is not None and not written.strip()
        text = getattr(draft, field) if begun else written
        made.append(
            PackBox(translate("PackWords", name), translate("PackWords", hint), without_card_numbers(text), begun)
        )
    return tuple(made)


def clip(each: ClipView) -> PackClip:
    """Return a clip as it is printed; what must not be heard of it is said."""
    note = ""
    if not each.playable and not each.quote.strip():
        note = (
            translate("PackWords", "The recording was not found.")
            if each.recording is not None
            else translate("PackWords", "There is no recording.")
        )
    elif each.partly_silenced:
        note = translate("PackWords", "Part of it is silenced.")
    written = bool(each.quote.strip()) and each.recording is None
    return PackClip(
        place="" if written else span_text(each.start_ms, each.end_ms),
        contact=without_card_numbers(each.about) or translate("PackWords", "A contact"),
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
    owner = (
        translate("PackWords", "buddy: {0}").format(action.owner_name)
        if action.owner is Owner.BUDDY
        else action.owner_name
    )
    parts = [owner, _when(action, today), translate("PackWords", "agreed {0}").format(said_day(action.agreed_on))]
    if action.criterion is not None:
        parts.append(translate("PackWords", "aimed at {0}").format(action.criterion.words))
    if action.state.closed and action.evidence.strip():
        parts.append(without_card_numbers(" ".join(action.evidence.split())))
    return " · ".join(parts)


def _when(action: ActionView, today: date) -> str:
    if action.closed_on is not None:
        return _CLOSED.get(action.state, translate("PackWords", "closed {0}")).format(said_day(action.closed_on))
    if action.done_on is not None:
        return translate("PackWords", "done {0}").format(said_day(action.done_on))
    if action.due_on is None:
        return translate("PackWords", "no day set")
    late = action.overdue(today)
    return (translate("PackWords", "overdue since {0}") if late else translate("PackWords", "due {0}")).format(
        said_day(action.due_on)
    )


def _marks(action: ActionView) -> tuple[str, ...]:
    effect = action.effect
    if effect is None:
        return ()
    before = translate("PackWords", "Met in the 90 days before: {0}").format(share_words(effect.before))
    if action.done_on is None:
        return (translate("PackWords", "{0}. Since: counted once it is done.").format(before),)
    said = [
        translate("PackWords", "{0}; since it was done: {1}.").format(before, share_words(effect.after)),
        verdict_words(effect),
    ]
    if action.slip is not None:
        said.append(_slip(action.slip))
    return tuple(said)


def share_words(share: Share) -> str:
    """Return a share with its n and interval: "61% of 18 (95% interval 39–80%)", "no marks"."""
    if share.percent is None or share.low is None or share.high is None:
        return translate("PackWords", "no marks")
    return translate("PackWords", "{0}% of {1} (95% interval {2:.0f}–{3:.0f}%)").format(
        half_up(share.percent), share.n, share.low, share.high
    )


def verdict_words(effect: BeforeAfter) -> str:
    """Return in a sentence what the marks say of an action that was done."""
    if effect.verdict is Verdict.TOO_EARLY:
        return translate("PackWords", "Too early to tell: {0} of the {1} marks it takes have been made since.").format(
            effect.after.n, ENOUGH_AFTER
        )
    if effect.low is None or effect.high is None:
        return translate("PackWords", "No sign yet: there are no marks from before to compare with.")
    between = translate("PackWords", "{0:+.0f} to {1:+.0f} percentage points, 95% interval").format(
        effect.low, effect.high
    )
    if effect.verdict is Verdict.WORKED:
        return translate("PackWords", "✓ Worked: it went up, clear of chance ({0}).").format(between)
    return translate("PackWords", "No sign yet: chance alone could have made the difference ({0}).").format(between)


def _slip(slip: "Slip") -> str:
    closed, since = share_words(slip.closed), share_words(slip.since)
    return translate(
        "PackWords", "▼ It has slipped since: {0} when it was closed, {1} in the days after. Take it up again?"
    ).format(closed, since)
