"""What can be typed for an argument; what cannot be read is refused with how to write it."""

import argparse
from collections.abc import Callable
from datetime import date

from app.language import translate

Add = Callable[..., argparse.ArgumentParser]
"""Makes the parser of a command from its name, its summary and its help."""


def day(text: str) -> date:
    """Return a day written like 2026-11-21."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            translate("CommandLine", "“{0}” is not a day; write it like 2026-11-21").format(text)
        ) from None


def month(text: str) -> int:
    """Return a month written like 2026-11 as a whole number, 202611."""
    year, dash, number = text.partition("-")
    if (
        dash
        and len(year) == 4
        and year.isdecimal()
        and number.isdecimal()
        and len(number) == 2
        and 1 <= int(number) <= 12
    ):
        return int(year) * 100 + int(number)
    raise argparse.ArgumentTypeError(
        translate("CommandLine", "“{0}” is not a month; write it like 2026-11").format(text)
    )


def count(text: str) -> int:
    """Return a number of samples a second, or of channels."""
    if text.isascii() and text.isdecimal() and 0 < int(text) <= 384_000:
        return int(text)
    raise argparse.ArgumentTypeError(translate("CommandLine", "“{0}” is not a sensible number").format(text))


def seed(text: str) -> int:
    """Return the seed of a draw."""
    if text.isascii() and text.isdecimal() and len(text) < 20 and int(text) < 2**63:
        return int(text)
    raise argparse.ArgumentTypeError(
        translate("CommandLine", "“{0}” is not a seed; write a whole number from 0 to {1}").format(text, 2**63 - 1)
    )


def quota(text: str) -> int:
    """Return how many interactions of each advisor are wanted."""
    if text.isascii() and text.isdecimal() and len(text) < 5 and int(text) <= 1000:
        return int(text)
    raise argparse.ArgumentTypeError(
        translate("CommandLine", "“{0}” is not a quota; write a whole number from 0 to 1000").format(text)
    )


def id_of(text: str) -> int:
    """Return the id of an evaluation or of a one-to-one."""
    if text.isascii() and text.isdecimal() and len(text) < 19:
        return int(text)
    raise argparse.ArgumentTypeError(
        translate("CommandLine", "“{0}” is not the id of an evaluation; “evaluations” lists them").format(text)
    )
