"""What is said of listening: the event gone to, the loop, the side heard alone, the silences skipped."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from app.domain.conversation import Flag, Side
from app.domain.listening import CallEvent, EventKind, Loop, Skip
from app.domain.times import clock_text

if TYPE_CHECKING:
    from app.domain.analysis import Analysis


def seconds_text(ms: int) -> str:
    """Return a short length as "6.0 s"."""
    return f"{ms / 1000:.1f} s"


def skip_words(skip: Skip) -> str:
    """Return what the chip says of a silence that was skipped."""
    return _say("skipped {time} · H hears it").format(time=seconds_text(skip.saved_ms))


def skipping_words(skipping: bool, *, known: bool, found: bool) -> str:
    """Return what becomes of silences; ``known`` whether they were looked for, ``found`` whether there are any."""
    if not skipping:
        return _say("Silences are heard")
    if not known:
        return _say("Silences are skipped as soon as they are found")
    return _say("Silences are skipped") if found else _say("There is no long silence in this recording")


def event_words(event: CallEvent, analysis: "Analysis | None") -> str:
    """Return an event as "3:22 · silence · 6.2 s"."""
    by = analysis.side_of(event.by) if analysis is not None and event.by is not None else None
    words = {
        EventKind.SILENCE: _say("silence"),
        EventKind.TALK_OVER: {
            None: _say("talk-over"),
            Side.ADVISOR: _say("talk-over by the advisor"),
            Side.CUSTOMER: _say("talk-over by the customer"),
        }[by],
        EventKind.MOMENT: _say("moment"),
    }[event.kind]
    parts = [clock_text(event.start_ms), words]
    if event.end_ms is not None:
        parts.append(seconds_text(event.end_ms - event.start_ms))
    return " · ".join(parts)


def loop_words(loop: Loop) -> str:
    """Return what is played again and again."""
    if loop.span is not None:
        a, b = (clock_text(ms) for ms in loop.span)
        return _say("Again and again from {a} to {b}").format(a=a, b=b)
    if loop.a_ms is not None:
        return _say("The loop begins at {a}; B ends it").format(a=clock_text(loop.a_ms))
    return _say("No loop")


def side_words(side: Side | None) -> str:
    """Return who is heard."""
    return {
        None: _say("Both sides are heard"),
        Side.ADVISOR: _say("Only the advisor is heard"),
        Side.CUSTOMER: _say("Only the customer is heard"),
    }[side]


def mixed_words(analysis: "Analysis | None", *, mixed: bool) -> str:
    """Return why neither side can be heard alone; ``mixed`` where there is one channel."""
    if mixed:
        return _say("Both sides are in one channel of this recording")
    if analysis is None:
        return _say("The sides are told apart once the recording has been read")
    if Flag.DUAL_MONO in analysis.flags:
        return _say("Both channels of this recording are the same")
    return _say("Nobody has said which side is the advisor's")


def _say(words: str) -> str:
    return QCoreApplication.translate("Listening", words)
