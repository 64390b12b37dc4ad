"""How actions and one-to-ones are spoken on the screen: states, due days, what the marks say of them."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.before_after import ENOUGH_AFTER, BeforeAfter, Verdict
from app.domain.quarters import Against, ClockState, QuarterClock
from app.domain.trends import Share
from app.services.action_values import ActionState, Owner
from app.services.one_to_one_values import OneToOneState
from app.ui.wording import day_text, percentage

if TYPE_CHECKING:
    from app.domain.action_effect import Slip
    from app.services.action_values import ActionView

Toned = tuple[str, str]
"""A word on a chip and its tone."""


def action_state(action: "ActionView", today: date) -> Toned:
    """Return an action's state as it stands on a chip."""
    if action.overdue(today):
        return QCoreApplication.translate("Coaching", "▼ overdue"), "below"
    return {
        ActionState.OPEN: (QCoreApplication.translate("Coaching", "open"), "neutral"),
        ActionState.DONE: (QCoreApplication.translate("Coaching", "done"), "accent"),
        ActionState.WORKED: (QCoreApplication.translate("Coaching", "✓ worked"), "meets"),
        ActionState.DID_NOT_WORK: (QCoreApplication.translate("Coaching", "did not work"), "below"),
        ActionState.DROPPED: (QCoreApplication.translate("Coaching", "dropped"), "neutral"),
    }[action.state]


def due_words(action: "ActionView", today: date) -> str:
    """Return when an action is due or what became of it: "due 28 Nov", "overdue since 15 Nov", "done 3 Nov"."""
    if action.closed_on is not None:
        return QCoreApplication.translate("Coaching", "closed {0}").format(day_text(action.closed_on, today))
    if action.done_on is not None:
        return QCoreApplication.translate("Coaching", "done {0}").format(day_text(action.done_on, today))
    if action.due_on is None:
        return QCoreApplication.translate("Coaching", "no day set")
    words = (
        QCoreApplication.translate("Coaching", "overdue since {0}")
        if action.overdue(today)
        else QCoreApplication.translate("Coaching", "due {0}")
    )
    return words.format(day_text(action.due_on, today))


def source_words(action: "ActionView", today: date) -> str:
    """Return what an action came from: "from the evaluation of 3 Nov", "from the one-to-one of 19 Aug", "by hand"."""
    if action.interaction_on is not None:
        words = QCoreApplication.translate("Coaching", "from the evaluation of {0}")
        return words.format(day_text(action.interaction_on, today))
    if action.one_to_one_on is not None:
        words = QCoreApplication.translate("Coaching", "from the one-to-one of {0}")
        return words.format(day_text(action.one_to_one_on, today))
    if action.reopens_id is not None:
        return QCoreApplication.translate("Coaching", "taken up again")
    return QCoreApplication.translate("Coaching", "agreed by hand")


def owner_words(action: "ActionView") -> str:
    """Return who sees to an action: "Priya Nair", "Maureen Lowe", "buddy: Tom Ashworth"."""
    if action.owner is Owner.BUDDY:
        return QCoreApplication.translate("Coaching", "buddy: {0}").format(action.owner_name)
    return action.owner_name


def share_words(share: Share) -> str:
    """Return a share with its n and interval: "61% of 18 (39–80%)", "no marks"."""
    if share.percent is None or share.low is None or share.high is None:
        return QCoreApplication.translate("Coaching", "no marks")
    words = QCoreApplication.translate("Coaching", "{0} of {1} ({2}–{3}%)")
    return words.format(percentage(share.percent), share.n, round(share.low), round(share.high))


def verdict_words(effect: BeforeAfter) -> Toned:
    """Return what the marks say of an action as it stands on a chip."""
    return {
        Verdict.TOO_EARLY: (QCoreApplication.translate("Coaching", "too early to tell"), "neutral"),
        Verdict.WORKED: (QCoreApplication.translate("Coaching", "✓ worked"), "meets"),
        Verdict.NO_SIGN: (QCoreApplication.translate("Coaching", "no sign yet"), "neutral"),
    }[effect.verdict]


def effect_words(action: "ActionView") -> str:
    """Return in a sentence what the marks say of an action; empty where it is aimed at no criterion."""
    effect = action.effect
    if effect is None:
        return ""
    if action.done_on is None:
        return QCoreApplication.translate("Coaching", "Marks are counted once it is done.")
    if effect.verdict is Verdict.TOO_EARLY:
        return QCoreApplication.translate(
            "Coaching", "Too early to tell: {0} of the {1} marks it takes have been made since."
        ).format(effect.after.n, ENOUGH_AFTER)
    if effect.low is None or effect.high is None:
        return QCoreApplication.translate("Coaching", "There are no marks from before to compare with.")
    between = f"{effect.low:+.0f} … {effect.high:+.0f}".replace("-", "−")
    if effect.verdict is Verdict.WORKED:
        return QCoreApplication.translate(
            "Coaching", "It went up, clear of chance: {0} percentage points (95% interval)."
        ).format(between)
    return QCoreApplication.translate(
        "Coaching", "Chance alone could have made the difference: {0} percentage points (95% interval)."
    ).format(between)


def slip_words(slip: "Slip") -> str:
    """Return in a sentence that a criterion fell back after its action was closed."""
    return QCoreApplication.translate(
        "Coaching",
        "It has slipped since: {0} when it was closed, {1} in the days since (at most 90). Take it up?",
    ).format(share_words(slip.closed), share_words(slip.since))


def one_to_one_state(state: OneToOneState) -> Toned:
    """Return a one-to-one's state as it stands on a chip."""
    return {
        OneToOneState.PLANNED: (QCoreApplication.translate("Coaching", "planned"), "neutral"),
        OneToOneState.PREPARED: (QCoreApplication.translate("Coaching", "prepared"), "accent"),
        OneToOneState.HELD: (QCoreApplication.translate("Coaching", "held, to be written up"), "accent"),
        OneToOneState.DOCUMENTED: (QCoreApplication.translate("Coaching", "✓ held and written up"), "meets"),
        OneToOneState.CALLED_OFF: (QCoreApplication.translate("Coaching", "called off"), "neutral"),
    }[state]


def clock_words(clock: QuarterClock, today: date) -> Toned:
    """Return how a quarter's one-to-one stands, short: "none in Jul–Sep 2026", "planned for 25 Nov", "12 days left"."""
    on = day_text(clock.on, today) if clock.on is not None else ""
    if clock.state is ClockState.LATE:
        words = QCoreApplication.translate("Coaching", "▼ none in {0}").format(clock.quarter.name)
        return words, "below"
    if clock.state is ClockState.AMBER and clock.on is not None:
        return QCoreApplication.translate("Coaching", "▲ planned for {0}, not held").format(on), "amber"
    if clock.state is ClockState.AMBER:
        return QCoreApplication.translate("Coaching", "▲ none planned, {0} days left").format(clock.left), "amber"
    return {
        ClockState.DUE: (QCoreApplication.translate("Coaching", "due by {0}").format(
            day_text(clock.quarter.last, today)), "neutral"),
        ClockState.PLANNED: (QCoreApplication.translate("Coaching", "planned for {0}").format(on), "neutral"),
        ClockState.HELD: (QCoreApplication.translate("Coaching", "held {0}, to be written up").format(on), "accent"),
        ClockState.DONE: (QCoreApplication.translate("Coaching", "✓ held {0}").format(on), "meets"),
        ClockState.NOT_DUE: (QCoreApplication.translate("Coaching", "none due in {0}").format(
            clock.quarter.name), "neutral"),
    }[clock.state]  # fmt: skip


def year_words(year: Against) -> str:
    """Return "3 of 4 held this year"."""
    return QCoreApplication.translate("Coaching", "{0} of {1} held this year").format(year.held, year.due)
