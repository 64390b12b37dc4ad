"""What a waveform says in words: its legend, what stands under the mouse, and the summary a screen reader reads."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from app.domain.conversation import Flag as Trait
from app.domain.conversation import Side
from app.domain.times import clock_text, length_text, span_text
from app.domain.words import MomentKind
from app.ui.widgets.waveform_values import Content, Lane, Quiet

MOST_TOLD = 40
"""More of one kind than this are counted, not told one by one."""


class Sign(Enum):
    """What stands before a piece of the legend."""

    NONE = ""
    SQUARE = "square"
    HATCH = "hatch"
    CHIP = "chip"


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the legend: words, the sign before them in the colour of a token, and more words for a hover.

    A piece that is ``spare`` is left out where there is no room for it on a line begun.
    """

    text: str
    sign: Sign = Sign.NONE
    role: str = "quiet"
    tip: str = ""
    spare: bool = False


def seconds_text(ms: int) -> str:
    """Return a short length with its tenths, "6.2 s", a longer one as "1 min 12 s"."""
    return f"{ms / 1000:.1f} s" if ms < 59_950 else length_text(ms)


def lane_name(lane: Lane) -> str:
    """Return who is on a lane, or which side of the recording it is."""
    if lane.side is None:
        return _say("Side {n}").format(n=lane.channel + 1)
    return {Side.ADVISOR: _say("Advisor"), Side.CUSTOMER: _say("Customer")}[lane.side]


def quiet_label(quiet: Quiet) -> str:
    """Return what stands on a silence: its length, a tick where it was explained, *hold* where it probably is one."""
    length = seconds_text(quiet.end_ms - quiet.start_ms)
    if quiet.explained is not None:
        length = f"✓ {length}" if quiet.explained else f"✗ {length}"
    return _say("hold {length}").format(length=length) if quiet.hold else length


def quiet_words(quiet: Quiet) -> str:
    """Return a silence in words."""
    what = _say("probably a hold") if quiet.hold else _say("silence")
    said = {True: _say("explained"), False: _say("not explained"), None: ""}[quiet.explained]
    return ", ".join(part for part in (f"{what} {seconds_text(quiet.end_ms - quiet.start_ms)}", said) if part)


def legend(content: Content) -> list[Piece]:
    """Return the legend's pieces in order: sides, silence, talk-over, what is left out, then traits as chips."""
    if content.shape is None:
        return []
    pieces = _side_pieces(content)
    told = content.analysis
    if told is None:
        return pieces
    quiets = [(quiet.start_ms, quiet.end_ms) for quiet in content.quiets]
    least = _say("gaps under {n} s not shown").format(n=f"{content.thresholds.silence_ms / 1000:g}")
    silence = _counted(_say("silence"), quiets)
    pieces.append(Piece(silence, Sign.HATCH, "silence", f"{silence}; {least}"))
    if told.measurable().talk_over:
        spans = [(one.start_ms, one.end_ms) for one in content.talk_overs]
        pieces.append(Piece(_counted(_say("talk-over"), spans), Sign.SQUARE, "talk_over"))
    else:
        pieces.append(Piece(_not_measurable(content)))
    pieces.append(Piece(least, spare=True))
    return pieces + [trait_piece(trait) for trait in told.flags]


def trait_piece(trait: Trait) -> Piece:
    """Return what an evaluator should know of a recording as a chip, with the reason for a hover."""
    text, tip = {
        Trait.ONE_SIDE: (
            _say("One side not recorded"),
            _say("Only one of the two sides holds a voice: what the other said cannot be heard."),
        ),
        Trait.DUAL_MONO: (_say("Same sound on both sides"), _say("Both sides hold the same mixed sound, as in mono.")),
        Trait.CLIPPED: (_say("Distorted: recorded too loud"), _say("The loudest sound is cut flat (clipped).")),
        Trait.CUT_OFF: (_say("Cut off"), _say("The recording ends before the length it states.")),
        Trait.NOISY: (
            _say("Noisy"),
            _say("Noise or voices behind a speaker: silences and talk-over are less certain here."),
        ),
        Trait.NO_SPEECH: (_say("No speech found"), _say("Nobody is heard speaking on this recording.")),
    }[trait]
    return Piece(text, Sign.CHIP, "neutral", tip)


def under(content: Content, ms: int, near_ms: float) -> list[str]:
    """Return what there is at a time: moments that begin within ``near_ms`` or last over it, silence and talk-over."""
    said = [flag.text for flag in content.flags if abs(flag.start_ms - ms) <= near_ms]
    said += [_say("sensitive: not played")] * any(
        flag.start_ms <= ms <= (flag.end_ms or 0) for flag in content.spans(MomentKind.SENSITIVE)
    )
    said += [quiet_words(quiet) for quiet in content.quiets if quiet.start_ms - near_ms <= ms <= quiet.end_ms]
    said += [
        talk_over_words(content, one.by, one.start_ms, one.end_ms)
        for one in content.talk_overs
        if one.start_ms - near_ms <= ms <= one.end_ms + near_ms
    ]
    return said


def talk_over_words(content: Content, by: int, start_ms: int, end_ms: int) -> str:
    """Return a talk-over in words, with who interrupts."""
    who = next((lane_name(lane) for lane in content.lanes if lane.channel == by), "")
    return _say("talk-over {length}, {who} interrupts").format(length=seconds_text(end_ms - start_ms), who=who.lower())


def name(content: Content) -> str:
    """Return the accessible name: that it is a waveform, how long, of whom, and with how many moments."""
    if content.shape is None or not content.duration_ms:
        return _say("Waveform: no recording yet. {remark}").format(remark=content.remark).strip()
    sides = _say("advisor and customer apart")
    if len(content.lanes) == 1:
        sides = _say("mono, who speaks cannot be told")
    elif content.advisor is None:
        sides = _say("two sides, nobody said which is the advisor")
    return _say("Waveform: {length}, {sides}, {n} moments").format(
        length=length_text(content.duration_ms), sides=sides, n=len(content.flags)
    )


def summary(content: Content) -> str:
    """Return the accessible description: who speaks how much, silences and talk-over with their times, the moments."""
    parts = [content.remark]
    if content.analysis is not None:
        parts += [piece.text for piece in _side_pieces(content) if len(content.lanes) > 1]
        quiets = [f"{clock_text(one.start_ms)} {quiet_words(one)}" for one in content.quiets]
        parts.append(_told(_say("silences"), quiets))
        if content.analysis.measurable().talk_over:
            overs = [
                f"{clock_text(one.start_ms)} {talk_over_words(content, one.by, one.start_ms, one.end_ms)}"
                for one in content.talk_overs
            ]
            parts.append(_told(_say("talk-over"), overs))
        else:
            parts.append(_not_measurable(content))
        parts += [trait_piece(trait).tip for trait in content.analysis.flags]
    parts += [f"{span_text(flag.start_ms, flag.end_ms)} {flag.text}" for flag in content.flags]
    return "; ".join(part.rstrip(".") for part in parts if part)


def _side_pieces(content: Content) -> list[Piece]:
    lanes = content.lanes
    if len(lanes) == 1:
        return [Piece(_say("Mono: who speaks cannot be told"), Sign.SQUARE, "advisor")]
    share = content.analysis.conversation.talk_share if content.analysis is not None else None
    pieces = []
    for number, lane in enumerate(lanes):
        words = lane_name(lane)
        if share is not None:
            percent = round(100 * (share if lane.channel == 0 else 1 - share))
            form = _say("{who} {percent}% of talk") if number == 0 else _say("{who} {percent}%")
            words = form.format(who=words, percent=percent)
        pieces.append(Piece(words, Sign.SQUARE, ("advisor", "customer")[number]))
    return pieces


def _counted(what: str, spans: list[tuple[int, int]]) -> str:
    """Return "silence 1 × 6.2 s", "silence 3 × (14.2 s)" for how long in all; "no silence" where there is none."""
    total = seconds_text(sum(end - start for start, end in spans))
    if not spans:
        return _say("no {what}").format(what=what)
    form = _say("{what} {n} × {total}") if len(spans) == 1 else _say("{what} {n} × ({total})")
    return form.format(what=what, n=len(spans), total=total)


def _not_measurable(content: Content) -> str:
    if len(content.lanes) == 1:
        return _say("talk share and talk-over not measurable in a mono recording")
    return _say("talk share and talk-over not measurable with one side alone")


def _told(what: str, each: list[str]) -> str:
    if not each:
        return _say("no {what}").format(what=what)
    more = len(each) - MOST_TOLD
    tail = [_say("and {n} more").format(n=more)] if more > 0 else []
    return f"{what}: " + ", ".join(each[:MOST_TOLD] + tail)


def _say(words: str) -> str:
    return QCoreApplication.translate("Waveform", words)
