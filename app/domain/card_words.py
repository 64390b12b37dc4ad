"""The words of a sentence as somebody who listens for a card number sorts them: digits, hesitation, other words."""

import re
from dataclasses import dataclass
from enum import Enum, auto

from app.domain.spoken_digits import NOUGHTS, TEENS, TENS, TIMES, UNITS, plain_digits


class Kind(Enum):
    """What a word is to somebody who listens for a number."""

    DIGITS = auto()
    FILLER = auto()
    WORD = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A word (or a pair such as "double four") from character ``first`` to ``last``, and the digits it tells.

    ``apart`` is true where a sentence or a dash ends before it, ``grouped`` where several digits are written as one.
    """

    kind: Kind
    first: int
    last: int
    text: str
    digits: str = ""
    apart: bool = False
    grouped: bool = False


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


FILLERS = _words(
    """
    a ah all and card comma credit dash debit dot er erm ehm got hang hm hmm hold hyphen i is it it's just let like long
    me mm mhm moment my next no now number of ok okay on one's please pause reads right s see so sorry space start
    stop sure thank thanks that that's the then there um umm uh uhm visa wait well yeah yep yes you
    """
)
"""What is said between the groups of a number without ending it."""
OTHER_SUBJECTS = _words("account birth email mobile phone postcode receipt ref reference telephone reference's")
"""What is asked for or told instead of a card: whatever digits follow belong to it."""
CODE_TOPICS = _words(
    """
    back code cv cvc cvv cvv2 cv2 cvn end expire expired expires expiration expiring expiry from security
    signature strip through thru till until valid
    """
)
"""What announces the expiry or the security code."""
MONTHS = _words("january february march april may june july august september october november december")

_PIECE = re.compile(r"\d+|[^\W\d_]+(?:['’][^\W\d_]+)*")
_TELLING = re.compile(rf"\d|\b(?:{'|'.join((*UNITS, *TEENS, *TENS))})\b", re.IGNORECASE)
_SETS_APART = re.compile(r"[.;:!?–—]|\s-\s")


def may_tell_digits(text: str) -> bool:
    """Return whether there is any digit in ``text``, written or spoken."""
    return _TELLING.search(text) is not None


def tokens(text: str) -> list[Token]:
    """Return the words of ``text`` in order; numbers spoken in two words ("double four", "forty one") are one token."""
    made: list[Token] = []
    pieces = list(_PIECE.finditer(text))
    at, before = 0, 0
    while at < len(pieces):
        apart = bool(_SETS_APART.search(text, before, pieces[at].start()))
        token, taken = _token(text, pieces, at, apart)
        made.append(token)
        at += taken
        before = token.last
    return made


def _token(text: str, pieces: list[re.Match[str]], at: int, apart: bool) -> tuple[Token, int]:
    first, last = pieces[at].span()
    word = pieces[at].group().lower().replace("’", "'")
    following = pieces[at + 1].group().lower() if at + 1 < len(pieces) else ""
    close = at + 1 < len(pieces) and not text[last : pieces[at + 1].start()].strip(" -")
    if word in TIMES and close and (digit := _one_digit(following)):
        return Token(Kind.DIGITS, first, pieces[at + 1].end(), word, digit * TIMES[word], apart), 2
    if word in TENS:
        if close and UNITS.get(following, "0") != "0":
            return Token(Kind.DIGITS, first, pieces[at + 1].end(), word, TENS[word] + UNITS[following], apart), 2
        return Token(Kind.DIGITS, first, last, word, TENS[word] + "0", apart), 1
    digits = UNITS.get(word) or TEENS.get(word) or NOUGHTS.get(word) or ""
    if word[0].isdecimal():
        digits = plain_digits(word)
    if digits:
        return Token(Kind.DIGITS, first, last, word, digits, apart, word[0].isdecimal() and len(digits) > 1), 1
    return Token(Kind.FILLER if word in FILLERS or word in TIMES else Kind.WORD, first, last, word, "", apart), 1


def _one_digit(word: str) -> str:
    return plain_digits(word) if len(word) == 1 and word.isdecimal() else UNITS.get(word, "")
