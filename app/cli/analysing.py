"""``fair-hearing analyse``: who speaks when in a recording, and where nobody does."""

from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.output import write_json, write_table
from app.cli.refusal import Refused
from app.language import noop, plural, translate

if TYPE_CHECKING:
    from app.domain.analysis import Analysis
    from app.domain.conversation import TalkOver
    from app.media.raw import RawFormat

NOT_MEASURABLE = noop("CommandLine", "not measurable in this recording")


def run(file: str, as_json: bool, raw: "RawFormat | None", advisor_channel: int) -> int:
    """Listen to the recording ``file`` and write what was heard; Refused where it cannot be read."""
    from app.media.faults import NeedsFormat, Unreadable
    from app.media.recording import listen_to

    try:
        found = listen_to(Path(file).expanduser(), raw, advisor_channel=advisor_channel)
    except NeedsFormat as error:
        guess = error.guess
        raise Refused(
            translate("CommandLine", "{0} (--raw {1} --rate {2} --channels {3})").format(
                error, guess.codec, guess.rate, guess.channels
            )
        ) from error
    except Unreadable as error:
        raise Refused(str(error)) from error
    if as_json:
        write_json(as_dict(found))
    else:
        _write(found)
    return 0


def as_dict(found: "Analysis") -> dict[str, object]:
    """Return an analysis as it is written for scripts; times are in ms, what cannot be told is null or empty."""
    told, can = found.conversation, found.measurable()
    share = found.talk_share()
    return {
        "duration_ms": found.duration_ms,
        "channels": found.channels,
        "codec": found.codec,
        "sample_rate": found.sample_rate,
        "flags": [str(flag) for flag in found.flags],
        "advisor_channel": found.advisor_channel if told.two_sided else None,
        "silences": [list(span) for span in told.silences],
        "talk_over": [[each.start_ms, each.end_ms, _by(found, each)] for each in told.talk_overs or ()],
        "talk_share": None if share is None else round(share, 4),
        "speech_ms": dict(found.speech_ms()),
        "measurable": {"silence": can.silence, "talk_over": can.talk_over, "talk_share": can.talk_share},
        "holds": [list(span) for span in told.holds],
        "levels_db": [round(level, 1) for level in told.levels_db],
        "even_out_db": list(found.gains_db),
    }


def _by(found: "Analysis", talk_over: "TalkOver") -> str | int:
    side = found.by(talk_over)
    return talk_over.by if side is None else str(side)


def _write(found: "Analysis") -> None:
    told, can = found.conversation, found.measurable()
    share = found.talk_share()
    kind = plural("CommandLine", "{0}, {1} Hz, {2} channel", "{0}, {1} Hz, {2} channels", found.channels).format(
        found.codec, found.sample_rate, found.channels
    )
    spoken = ", ".join(f"{side} {_clock(ms)}" for side, ms in found.speech_ms().items())
    shown = (
        translate("CommandLine", "nobody speaks")
        if share is None
        else translate("CommandLine", "advisor {0}, customer {1}").format(f"{share:.0%}", f"{1 - share:.0%}")
    )
    write_table(
        ("what", "heard"),
        [
            ("length", f"{_clock(found.duration_ms)} ({kind})"),
            ("note", ", ".join(found.flags) or "none"),
            ("speech", spoken),
            (
                translate("CommandLine", "talk share"),
                shown if told.two_sided else translate("CommandLine", NOT_MEASURABLE),
            ),
            (
                "talk-over",
                str(len(told.talk_overs or ())) if can.talk_over else translate("CommandLine", NOT_MEASURABLE),
            ),
            *(
                (translate("CommandLine", "  by {0}").format(_by(found, each)), _span(each.start_ms, each.end_ms))
                for each in told.talk_overs or ()
            ),
            ("silences", str(len(told.silences))),
            *(
                (
                    translate("CommandLine", "  probably on hold")
                    if span in told.holds
                    else translate("CommandLine", "  nobody speaks"),
                    _span(*span),
                )
                for span in told.silences
            ),
        ],
    )


def _span(start_ms: int, end_ms: int) -> str:
    return translate("CommandLine", "{0} to {1}, {2:.1f} s").format(
        _clock(start_ms), _clock(end_ms), (end_ms - start_ms) / 1000
    )


def _clock(ms: int) -> str:
    from app.domain.times import clock_text

    return clock_text(ms)
