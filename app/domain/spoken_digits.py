"""Digits as people say them: "double four", "oh", "forty-one"; shared by what finds numbers and what hides them."""

import unicodedata
from types import MappingProxyType

UNITS = MappingProxyType(
    {
        "zero": "0", "oh": "0", "o": "0", "nought": "0", "naught": "0", "nil": "0",
        "one": "1", "two": "2", "three": "3", "four": "4", "five": "5",
        "six": "6", "seven": "7", "eight": "8", "nine": "9",
    }
)  # fmt: skip
TEENS = MappingProxyType(
    {
        "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14", "fifteen": "15",
        "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19",
    }
)  # fmt: skip
TENS = MappingProxyType(
    {
        "twenty": "2", "thirty": "3", "forty": "4", "fourty": "4", "fifty": "5", "sixty": "6", "seventy": "7",
        "eighty": "8", "ninety": "9",
    }
)  # fmt: skip
NOUGHTS = MappingProxyType({"hundred": "00", "thousand": "000"})
TIMES = MappingProxyType({"double": 2, "dubble": 2, "triple": 3, "treble": 3})


def is_number_word(word: str) -> bool:
    """Return whether ``word``, in small letters, tells a digit or how often one comes."""
    return any(word in known for known in (UNITS, TEENS, TENS, NOUGHTS, TIMES))


def holds_digit(word: str) -> bool:
    """Return whether there is a written digit of any script in ``word``."""
    return any(character.isdecimal() for character in word)


def plain_digits(written: str) -> str:
    """Return the written digits of any script as 0-9."""
    return "".join(str(unicodedata.decimal(character)) for character in written)
