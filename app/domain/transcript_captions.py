"""Transcripts written as captions: WebVTT and SRT, which differ in heading, decimal sign and markup alone."""

import html
import re
from collections.abc import Sequence
from dataclasses import replace

from app.domain.misread import Misread
from app.domain.speakers import side_of, split_name
from app.domain.transcript import LATEST_MS, Cue
from app.domain.transcript_text import tidy
from app.language import translate

_TIME = re.compile(r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[.,](\d{1,3}))?")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|</?\d[\d:.]*>|\{\\[^{}]*\}")
_VOICE = re.compile(r"<v(?:\.[^\s<>]*)?(?:\s([^<>]*))?>")
_DASH = re.compile(r"^[-–—]\s+")
_ASIDE = re.compile(r"(?:NOTE|STYLE|REGION)(?:\s|$)")
_EXAMPLE = "00:01:02.500 --> 00:01:04.000"

Line = tuple[int, str]
"""A line's number, from 1, and its text."""


def is_captions(body: str) -> bool:
    """Return whether ``body`` looks like WebVTT or SRT, sound or broken."""
    return body.startswith("WEBVTT") or "-->" in body


def read_captions(body: str) -> list[Cue]:
    """Return the cues in the order of the file; Misread where a time is none, or something stands without one."""
    cues: list[Cue] = []
    blocks = _blocks(body)
    for block in blocks:
        if _ASIDE.match(block[0][1]):
            continue
        timed = [index for index, (_, text) in enumerate(block) if "-->" in text]
        if not timed:
            _go_on(cues, block, is_last=block is blocks[-1])
            continue
        for index, following in zip(timed, [*timed[1:], len(block)], strict=True):
            number, timing = block[index]
            start, end = _timing(number, timing)
            said = block[index + 1 : following]
            if following < len(block) and said and said[-1][1].strip().isdecimal():
                said = said[:-1]  # the number of the next cue, where the empty line between them is missing
            cues += _spoken(start, end, [text for _, text in said])
    return cues


def _blocks(body: str) -> list[list[Line]]:
    blocks: list[list[Line]] = [[]]
    for number, text in enumerate(re.split(r"\r\n|\r|\n", body), start=1):
        if text.strip():
            blocks[-1].append((number, text))
        elif blocks[-1]:
            blocks.append([])
    blocks = [block for block in blocks if block]
    if blocks and blocks[0][0][1].startswith("WEBVTT"):
        head = blocks.pop(0)
        if any("-->" in text for _, text in head):  # the empty line after the heading is missing
            blocks.insert(0, head[1:])
    return blocks


def _go_on(cues: list[Cue], block: Sequence[Line], *, is_last: bool) -> None:
    """Take a block without a time as more of what was said before; refuse it where that cannot be."""
    number, text = block[0]
    if len(block) == 1 and text.strip().isdecimal():
        if is_last:
            raise Misread(
                number,
                translate(
                    "TranscriptCaptions", "the file breaks off after the number {0}, where a time should follow"
                ).format(text.strip()),
            )
        return
    if not cues:
        raise Misread(
            number,
            translate("TranscriptCaptions", "“{0}” stands where a time such as {1} should").format(
                text.strip()[:60], _EXAMPLE
            ),
        )
    last = cues[-1]
    for one in _spoken(last.start_ms, last.end_ms, [text for _, text in block]):
        cues.append(one if one.speaker else replace(one, speaker=last.speaker, side=last.side))


def _timing(number: int, line: str) -> tuple[int, int]:
    left, _, right = line.partition("-->")
    until = right.split()
    start, end = _ms(number, left.strip(), line), _ms(number, until[0] if until else "", line)
    if end < start:
        raise Misread(
            number,
            translate("TranscriptCaptions", "it ends ({0}) before it starts ({1})").format(until[0], left.strip()),
        )
    return start, end


def _ms(number: int, clock: str, line: str) -> int:
    found = _TIME.fullmatch(clock)
    if found is None:
        raise Misread(
            number,
            translate("TranscriptCaptions", "“{0}” is not a time such as {1}").format(line.strip()[:60], _EXAMPLE),
        )
    hours, minutes, seconds, part = found.groups(default="")
    if int(seconds) > 59 or (hours and int(minutes) > 59):
        raise Misread(
            number,
            translate("TranscriptCaptions", "“{0}” is not a time: minutes and seconds go up to 59").format(clock),
        )
    ms = ((int(hours or 0) * 60 + int(minutes)) * 60 + int(seconds)) * 1000 + int(part.ljust(3, "0") or 0)
    if ms > LATEST_MS:
        raise Misread(number, translate("TranscriptCaptions", "“{0}” is beyond a hundred hours").format(clock))
    return ms


def _spoken(start: int, end: int, lines: Sequence[str]) -> list[Cue]:
    """Return what is said in one cue, one for each speaker in it."""
    said: list[tuple[str, list[str]]] = []
    for line in lines:
        for voice, piece in _voices(line):
            words = _DASH.sub("", tidy(html.unescape(_TAG.sub("", piece))))
            name, text = (voice, words) if voice else split_name(words)
            text = _DASH.sub("", text)
            if text and said and (not name or name == said[-1][0]):
                said[-1][1].append(text)
            elif text:
                said.append((name, [text]))
    return [Cue(start, end, name, " ".join(texts), side_of(name)) for name, texts in said]


def _voices(line: str) -> list[tuple[str, str]]:
    """Return a line in pieces, each with the name in the voice tag before it ("" without one)."""
    pieces = _VOICE.split(line)
    names = ["", *(tidy(html.unescape(name or "")) for name in pieces[1::2])]
    return [(name, text) for name, text in zip(names, pieces[::2], strict=True) if text.strip()]
