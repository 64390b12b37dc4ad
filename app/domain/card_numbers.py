"""Card numbers read aloud: 13 to 19 digits that pass the Luhn check, with the expiry and code said right after them."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.card_words import CODE_TOPICS, MONTHS, OTHER_SUBJECTS, Kind, Token, may_tell_digits, tokens
from app.domain.runs import Span
from app.domain.transcript import Cue, Times

SHORTEST, LONGEST = 13, 19
MARGIN_MS = 500
"""How much is hidden before and after, because transcripts begin and end words a little early or late."""
LONGEST_RUN = 96
"""Digits looked at together; whoever goes on reading is followed in steps, so that no file makes the search endless."""
CUES_AFTER, WORDS_AFTER = 60, 200
PAUSE_MS = 30_000
"""A number is not gone on with after so long."""
AFTER_MS = 15_000
"""How long after a card number its expiry and its code are looked for."""
WHOLE_CUE_MS = 15_000
"""Of a cue up to so long that has no times of words all is hidden, of a longer one the place and a little around."""
AROUND_MS = 3000
JOINED_MS = 2000
ISSUED = dict.fromkeys(("2", "35", "51", "52", "53", "54", "55", "60", "64", "65"), (16,)) | {
    "4": (16, 19),
    "34": (15,),
    "37": (15,),
    "30": (14,),
    "36": (14,),
    "38": (14,),
}
"""How many digits issuers give to numbers that begin so (ISO/IEC 7812): tells a card from what is said after it."""


@dataclass(frozen=True, slots=True)
class _Digit:
    value: str
    cue: int
    token: Token
    apart: bool  # what comes before it is set off from it, so that a number may begin here
    splits: bool  # it stands inside a group written as one, so that no number begins here


def passes_luhn(digits: str) -> bool:
    """Return whether ``digits`` carry a right check digit (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 else 1)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def proposed_spans(cues: Sequence[Cue], margin_ms: int = MARGIN_MS) -> tuple[Span, ...]:
    """Return the spans (ms) in which a speaker says a card number, its expiry or code, widened by ``margin_ms``.

    The digits may lie in several cues of the speaker; what the other says meanwhile does not matter unless it asks for
    something else. Spans that nearly touch become one.
    """
    said = _Said(cues)
    found: list[Span] = []
    for run in _runs(cues, said):
        for number in _numbers(run):
            first, last = (said.heard(digit.cue, digit.token, digit.token) for digit in (number[0], number[-1]))
            found.append((first[0], max(first[1], last[1])))
            found += _codes_after(cues, said, number[-1], found[-1][1])
    return _joined([(max(0, start - margin_ms), end + margin_ms) for start, end in found])


class _Said:
    """The words of every cue and their times, found once they are asked for: hardly any call holds a number so long."""

    def __init__(self, cues: Sequence[Cue]) -> None:
        self._cues = cues
        self._tokens: dict[int, list[Token]] = {}
        self._times: dict[int, Times] = {}

    def __getitem__(self, index: int) -> list[Token]:
        if index not in self._tokens:
            self._tokens[index] = tokens(self._cues[index].text)
        return self._tokens[index]

    def after(self, index: int, character: int) -> list[Token]:
        """Return the next words of a cue from ``character`` on."""
        first = bisect_left(self[index], character, key=lambda token: token.first)
        return self[index][first : first + WORDS_AFTER]

    def heard(self, index: int, first: Token, last: Token) -> Span:
        """Return when ``first`` to ``last`` can be heard: by the words' times, or all of a short cue.

        Digits take long to say, so that their place in the text tells little of their time.
        """
        cue = self._cues[index]
        if not cue.words and cue.end_ms - cue.start_ms <= WHOLE_CUE_MS:
            return cue.start_ms, cue.end_ms
        if index not in self._times:
            self._times[index] = Times(cue)
        start, end = self._times[index].span(first.first, last.last)
        around = 0 if cue.words else AROUND_MS
        return max(min(cue.start_ms, start), start - around), min(max(cue.end_ms, end), end + around)


def _speaker(cue: Cue) -> tuple[str, str]:
    return cue.speaker, cue.side or ""


def _runs(cues: Sequence[Cue], said: "_Said") -> list[list[_Digit]]:
    """Return each speaker's digits in stretches that nothing but hesitation, and the other's "yes", interrupts."""
    runs: list[list[_Digit]] = []
    begun: dict[tuple[str, str], list[_Digit]] = {}
    for index, cue in enumerate(cues):
        speaker = _speaker(cue)
        others = len(begun) - (speaker in begun)
        if others and any(token.text in OTHER_SUBJECTS for token in said[index]):
            runs += [begun.pop(other) for other in list(begun) if other != speaker]
        if speaker not in begun and not may_tell_digits(cue.text):
            continue
        run = begun.pop(speaker, [])
        if run and cue.start_ms - cues[run[-1].cue].end_ms > PAUSE_MS:
            runs.append(run)
            run = []
        for stretch in _stretches(index, said[index], run):
            runs.append(run)
            run = stretch
        if run:
            begun[speaker] = run
    return [run for run in [*runs, *begun.values()] if len(run) >= SHORTEST]


def _stretches(index: int, said: Sequence[Token], run: list[_Digit]) -> Iterator[list[_Digit]]:
    """Add a cue's digits to ``run``, and give a new run to go on with wherever it ends."""
    apart = True
    for token in said:
        if token.kind is Kind.DIGITS:
            for place, value in enumerate(token.digits):
                begins = place == 0 and (apart or token.apart or token.grouped)
                run.append(_Digit(value, index, token, begins, token.grouped and place > 0))
            apart = token.grouped
            if len(run) > LONGEST_RUN:
                run = run[1 - LONGEST :]
                yield run
        elif token.kind is Kind.FILLER:
            apart = True
        elif run:
            run = []
            yield run


def _numbers(run: Sequence[_Digit]) -> list[Sequence[_Digit]]:
    """Return the card numbers in a run of digits: one as issuers make them, or else the longest, and what is beside it.

    A number never begins or ends inside a group that is written as one. It is set off at both ends; one of an issued
    length may also go on without a break into what is said after it.
    """
    for issued in (True, False):
        for length in range(min(LONGEST, len(run)), SHORTEST - 1, -1):
            for first in range(len(run) - length + 1):
                part, after = run[first : first + length], run[first + length : first + length + 1]
                if not (first == 0 or part[0].apart) or (after and after[0].splits):
                    continue
                number = "".join(digit.value for digit in part)
                fits = _is_issued(number) if issued else not after or after[0].apart
                if fits and len(set(number)) > 1 and passes_luhn(number):
                    return [*_numbers(run[:first]), part, *_numbers(run[first + length :])]
    return []


def _is_issued(number: str) -> bool:
    return any(len(number) in lengths for begins, lengths in ISSUED.items() if number.startswith(begins))


def _codes_after(cues: Sequence[Cue], said: "_Said", last: _Digit, end_ms: int) -> list[Span]:
    """Return when the number's speaker says what may be the expiry or the code on the back, until the subject changes.

    It is two to six digits after a word such as "expires" or "code" from either, or three or four on their own.
    """
    found: list[Span] = []
    topic, alone = False, True
    for index in range(last.cue, min(len(cues), last.cue + CUES_AFTER)):
        cue = cues[index]
        if cue.start_ms > end_ms + AFTER_MS:
            break
        for group in _groups(said.after(index, last.token.last if index == last.cue else 0)):
            token = group[0]
            if token.kind is Kind.WORD and not (token.text in MONTHS and len(group) > 1):
                if token.text in OTHER_SUBJECTS:
                    return found
                topic = topic or token.text in CODE_TOPICS or token.text in MONTHS
                alone = alone and _speaker(cue) != _speaker(cues[last.cue])
            elif _speaker(cue) == _speaker(cues[last.cue]):
                count = sum(len(one.digits) for one in group)
                if (topic and 2 <= count <= 6) or (alone and count in (3, 4)):
                    found.append(said.heard(index, group[0], group[-1]))
                    end_ms, alone = max(end_ms, found[-1][1]), True
    return found


def _groups(said: Sequence[Token]) -> list[list[Token]]:
    """Return the tokens, digits that follow each other (and the month before them) together, hesitation left out."""
    groups: list[list[Token]] = []
    for token in said:
        before = groups[-1][-1] if groups else None
        joins = before is not None and (before.kind is Kind.DIGITS or before.text in MONTHS)
        if token.kind is Kind.DIGITS and joins:
            groups[-1].append(token)
        elif token.kind is not Kind.FILLER:
            groups.append([token])
    return groups


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1] + JOINED_MS:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
