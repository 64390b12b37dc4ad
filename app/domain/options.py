"""The options that belong to a library: what each may be, and what it is where nobody chose."""

import base64
import binascii
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.domain.measure_kinds import LONGEST_WITHIN_S, USUAL_TARGETS, USUAL_WITHIN_S, Measure
from app.domain.png import LARGEST_SIDE, is_picture
from app.domain.stationery import USUAL_RETENTION
from app.language import translate

Value = str | int | float | bool
"""An option as it stands in a file: words, a number, or yes or no."""

LEAST_S, LONGEST_S = 0.1, 600.0
LONGEST_LINE, LONGEST_TEXT, LARGEST_LOGO = 200, 400, 512 * 1024
PAPERS, SIDES = ("A4", "Letter"), ("left", "right")


class OptionRefused(ValueError):
    """A value that an option cannot have; its text says why."""


@dataclass(frozen=True, slots=True)
class Option:
    """``key`` is its name in files, ``usual`` what it is where nobody chose, ``check`` refuses what it cannot be."""

    key: str
    usual: Value
    check: Callable[[str, object], Value]

    def checked(self, value: object) -> Value:
        """Return ``value`` as it is kept; OptionRefused says why it cannot be."""
        return self.check(self.key, value)


def _one_of(choices: tuple[str, ...]) -> Callable[[str, object], Value]:
    def check(key: str, value: object) -> Value:
        if not isinstance(value, str) or value not in choices:
            raise OptionRefused(translate("Options", "“{0}” must be one of {1}.").format(key, ", ".join(choices)))
        return value

    return check


def _seconds(key: str, value: object) -> Value:
    if isinstance(value, bool) or not isinstance(value, int | float) or not LEAST_S <= value <= LONGEST_S:
        raise OptionRefused(
            translate("Options", "“{0}” must be a number of seconds from {1:g} to {2:g}.").format(
                key, LEAST_S, LONGEST_S
            )
        )
    return round(float(value), 1)


def _words(longest: int) -> Callable[[str, object], Value]:
    def check(key: str, value: object) -> Value:
        if not isinstance(value, str):
            raise OptionRefused(translate("Options", "“{0}” must be a text.").format(key))
        words = " ".join(value.split())
        if len(words) > longest:
            raise OptionRefused(
                translate("Options", "“{0}” has {1} characters; {2} fit on the paper.").format(key, len(words), longest)
            )
        return words

    return check


def _retention(key: str, value: object) -> Value:
    """Take the usual words where none are left."""
    return _words(LONGEST_TEXT)(key, value) or USUAL_RETENTION


def _logo(key: str, value: object) -> Value:
    """Refuse what is no PNG picture in base64, or a larger one than a sheet should carry."""
    try:
        picture = base64.b64decode(value, validate=True) if isinstance(value, str) else b"?"
    except (binascii.Error, ValueError):
        picture = b"?"
    if picture and not is_picture(picture):
        raise OptionRefused(
            translate("Options", "“{0}” must be a whole PNG picture of up to {1} × {1} pixels.").format(
                key, LARGEST_SIDE
            )
        )
    if len(picture) > LARGEST_LOGO:
        raise OptionRefused(
            translate("Options", "“{0}” is a picture of {1} KB; up to {2} KB will do.").format(
                key, len(picture) >> 10, LARGEST_LOGO >> 10
            )
        )
    return str(value)


def _target(measure: Measure) -> Callable[[str, object], Value]:
    lowest, highest = measure.scale

    def check(key: str, value: object) -> Value:
        if value == "":
            return ""
        if isinstance(value, bool) or not isinstance(value, int | float) or not lowest <= value <= highest:
            raise OptionRefused(
                translate("Options", "“{0}” must be a number from {1} to {2}, or “” for no target.").format(
                    key, lowest, highest
                )
            )
        return round(float(value), 1)

    return check


def _whole_seconds(key: str, value: object) -> Value:
    if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= LONGEST_WITHIN_S:
        raise OptionRefused(
            translate("Options", "“{0}” must be a whole number of seconds from 1 to {1}.").format(key, LONGEST_WITHIN_S)
        )
    return value


SILENCE, TALK_OVER, LONG, VERY_LONG = "silence_from_s", "talk_over_from_s", "long_from_s", "very_long_from_s"
ADVISOR_SIDE = "advisor_channel"
PAPER, COUNCIL, LOGO, FOOTER, RETENTION = "paper", "council", "logo_png", "footer", "retention"
LISTENING = (SILENCE, TALK_OVER, LONG, VERY_LONG)
TARGETS: Mapping[str, Measure] = {f"target_{each.value.replace(' ', '_')}": each for each in Measure}
"""What the service aims at, by measure; empty where it has no target."""
ANSWERED_WITHIN = "answered_within_s"
AIMS = (*TARGETS, ANSWERED_WITHIN)
PRINTED = (PAPER, COUNCIL, LOGO, FOOTER, RETENTION)
LIBRARY: Mapping[str, Option] = {
    option.key: option
    for option in (
        Option(SILENCE, 3.0, _seconds),
        Option(TALK_OVER, 0.5, _seconds),
        Option(LONG, 10.0, _seconds),
        Option(VERY_LONG, 20.0, _seconds),
        Option(ADVISOR_SIDE, "left", _one_of(SIDES)),
        Option(PAPER, "A4", _one_of(PAPERS)),
        Option(COUNCIL, "", _words(80)),
        Option(LOGO, "", _logo),
        Option(FOOTER, "", _words(LONGEST_LINE)),
        Option(RETENTION, USUAL_RETENTION, _retention),
        *(
            Option(key, float(USUAL_TARGETS[each]) if each in USUAL_TARGETS else "", _target(each))
            for key, each in TARGETS.items()
        ),
        Option(ANSWERED_WITHIN, USUAL_WITHIN_S, _whole_seconds),
    )
}


def checked(values: Mapping[str, object]) -> dict[str, Value]:
    """Return library options as they are kept; OptionRefused names the first that is unknown or cannot be so."""
    for key in values:
        if key not in LIBRARY:
            raise OptionRefused(translate("Options", "“{0}” is no setting of a library.").format(key))
    return {key: LIBRARY[key].checked(value) for key, value in values.items()}


def check_together(values: Mapping[str, Value]) -> None:
    """Refuse lengths that contradict each other; ``values`` holds all of LISTENING."""
    silence, long, very_long = (float(values[key]) for key in (SILENCE, LONG, VERY_LONG))
    if not silence <= long <= very_long:
        raise OptionRefused(
            translate(
                "Options",
                "A silence is shown from {0:g} s, long from {1:g} s and very long from {2:g} s: each "
                "must be at least as long as the one before.",
            ).format(silence, long, very_long)
        )
