"""Transcripts as JSON: Amazon Transcribe (Call Analytics and plain), Genesys Cloud, Whisper and its kin."""

from collections.abc import Iterable, Sequence

from app.domain.json_place import JsonPlace
from app.domain.speakers import side_of
from app.domain.transcript import LATEST_MS, Cue, Word
from app.domain.transcript_text import tidy
from app.language import translate

EPOCH_FROM_MS = 10**11
"""Times beyond this (1973) count from 1970 and not from the start of the recording."""
PAUSE_MS = 1000
LONGEST_CUE = 240
"""After so many characters a cue of words alone ends with its sentence."""

Said = tuple[int, int, str]
"""Start and end of a word in ms, and the word with its punctuation."""


def amazon_analytics(data: JsonPlace) -> list[Cue]:
    """Read Amazon Transcribe Call Analytics and Contact Lens: turns with roles and words in ms."""
    roles = {
        one["ParticipantId"].text(): one["ParticipantRole"].text()
        for one in data.list("Participants")
        if one.get("ParticipantId") and one.get("ParticipantRole")
    }
    cues = []
    for turn in data.list("Transcript"):
        named = turn.get("ParticipantRole", "ParticipantId")
        role = named.text() if named else ""
        role = roles.get(role, role)
        words = [
            _word(item["BeginOffsetMillis"], item["EndOffsetMillis"], item["Content"].text())
            for item in turn.list("Items")
            if item.get("BeginOffsetMillis")
        ]
        cues.append(_cue(turn["BeginOffsetMillis"], turn["EndOffsetMillis"], role.title(), turn["Content"], words))
    return cues


def amazon_plain(data: JsonPlace) -> list[Cue]:
    """Read Amazon Transcribe's own results: words in seconds, with a speaker or a channel where it told them apart."""
    spoken: dict[str, list[tuple[int, int, list[str]]]] = {}
    speaker = ""
    for item in data["results"].list("items"):
        alternatives = item.list("alternatives")
        if not alternatives:
            continue
        content = alternatives[0]["content"].text()
        label = item.get("speaker_label", "channel_label")
        speaker = label.text() if label else speaker
        words = spoken.setdefault(speaker, [])
        start, end = item.get("start_time"), item.get("end_time")
        if start and end:
            words.append((_ms(start, 1000), _ms(end, 1000), [content]))
        elif words:
            words[-1][2].append(content)  # punctuation has no time of its own
    cues = []
    for name, words in spoken.items():
        said = sorted((start, end, "".join(parts)) for start, end, parts in words)
        cues += _sentences(_label(name), said)
    return cues


def genesys(data: JsonPlace) -> list[Cue]:
    """Read Genesys Cloud phrases; times count from the recording's start or from 1970, told apart by their size."""
    cues = []
    for transcript in data.list("transcripts"):
        zero = _genesys_zero(data, transcript)
        for phrase in transcript.list("phrases"):
            purpose = phrase.get("participantPurpose")
            decorated = phrase.get("decoratedText")
            listed = phrase.list("decoratedWords" if decorated else "words") or phrase.list("words")
            words = []
            for word in listed:
                start = _from_zero(word, zero)
                words.append(Word(start, start + _lasts(word), tidy(word["word"].text())))
            start = _from_zero(phrase, zero)
            end = max([start + _lasts(phrase), *(word.end_ms for word in words)])
            name = purpose.text().title() if purpose else ""
            text = tidy((decorated or phrase["text"]).text())
            cues.append(Cue(start, end, name, text, side_of(name), _in_order(words)))
    return cues


def whisper(data: JsonPlace) -> list[Cue]:
    """Read the segments of Whisper, faster-whisper and WhisperX: seconds, with words where they were asked for."""
    cues = []
    for segment in data.list("segments"):
        named = segment.get("speaker")
        words = [
            _word(word["start"], word["end"], word["word"].text(), factor=1000)
            for word in segment.list("words")
            if word.get("start") and word.get("end")
        ]
        name = _label(str(named.value)) if named else ""
        cues.append(_cue(segment["start"], segment["end"], name, segment["text"], words, factor=1000))
    return cues


def whisper_cpp(data: JsonPlace) -> list[Cue]:
    """Read the ``transcription`` of whisper.cpp: offsets in ms."""
    cues = []
    for piece in data.list("transcription"):
        named, offsets = piece.get("speaker"), piece["offsets"]
        name = _label(str(named.value)) if named else ""
        cues.append(_cue(offsets["from"], offsets["to"], name, piece["text"], ()))
    return cues


def _cue(
    start: JsonPlace, end: JsonPlace, name: str, text: JsonPlace, words: Sequence[Word], *, factor: int = 1
) -> Cue:
    start_ms, end_ms = _ms(start, factor), _ms(end, factor)
    if end_ms < start_ms:
        end.refuse(translate("TranscriptJson", "it ends ({0}) before it starts ({1})").format(end.value, start.value))
    return Cue(start_ms, end_ms, name, tidy(text.text()), side_of(name), _in_order(words))


def _word(start: JsonPlace, end: JsonPlace, text: str, *, factor: int = 1) -> Word:
    start_ms = _ms(start, factor)
    return Word(start_ms, max(start_ms, _ms(end, factor)), tidy(text))


def _ms(place: JsonPlace, factor: int) -> int:
    number = place.number()
    if number < 0:
        place.refuse(translate("TranscriptJson", "a time cannot be negative, and this is {0}").format(place.value))
    if number * factor > LATEST_MS:
        place.refuse(translate("TranscriptJson", "this is {0}, a time beyond a hundred hours").format(place.value))
    return round(number * factor)


def _in_order(words: Iterable[Word]) -> tuple[Word, ...]:
    return tuple(sorted(words, key=lambda word: (word.start_ms, word.end_ms)))


def _label(name: str) -> str:
    """Return what a program calls a speaker as people read it: "spk_0" and "SPEAKER_00" are "Speaker 1"."""
    for begins, called in (("spk_", "Speaker"), ("speaker_", "Speaker"), ("ch_", "Channel")):
        number = name.lower().removeprefix(begins)
        if name.lower().startswith(begins) and number.isdecimal():
            return f"{called} {int(number) + 1}"
    return f"Speaker {int(name) + 1}" if name.isdecimal() and len(name) < 4 else name


def _sentences(name: str, words: Sequence[Said]) -> list[Cue]:
    """Return one speaker's words as cues that end at a pause, or with a sentence when they have grown long."""
    groups: list[list[Said]] = []
    for word in words:
        before = groups[-1] if groups else None
        if before is None or word[0] - before[-1][1] > PAUSE_MS or _is_long(before):
            groups.append([word])
        else:
            before.append(word)
    cues = []
    for group in groups:
        own = tuple(Word(start, max(start, end), tidy(text)) for start, end, text in group)
        text = tidy(" ".join(word.text for word in own))
        cues.append(Cue(own[0].start_ms, max(word.end_ms for word in own), name, text, side_of(name), own))
    return cues


def _is_long(said: Sequence[Said]) -> bool:
    return said[-1][2].endswith((".", "?", "!")) and sum(len(text) + 1 for _, _, text in said) > LONGEST_CUE


def _genesys_zero(data: JsonPlace, transcript: JsonPlace) -> int:
    """Return when the recording starts, in the time that the phrases count in."""
    starts = [phrase["startTimeMs"].number() for phrase in transcript.list("phrases") if phrase.get("startTimeMs")]
    if not starts or min(starts) < EPOCH_FROM_MS:
        return 0
    for place in (transcript.get("startTime"), data.get("startTime"), data.get("conversationStartTime")):
        if place is not None and EPOCH_FROM_MS < place.number() <= min(starts):
            return int(place.number())
    return int(min(starts))


def _from_zero(part: JsonPlace, zero: int) -> int:
    offset = part.get("offset")
    if offset is not None and not isinstance(offset.value, dict):
        offset = None
    told = offset.get("milliseconds") if offset else None
    if told is not None:
        return _ms(told, 1)
    start = part["startTimeMs"]
    ms = round(start.number()) - zero
    if ms > LATEST_MS:
        start.refuse(
            translate("TranscriptJson", "this is {0}, more than a hundred hours after the start").format(start.value)
        )
    return max(0, ms)


def _lasts(part: JsonPlace) -> int:
    duration = part.get("duration", "durationMs")
    if duration is None:
        return 0
    return _ms(duration["milliseconds"] if isinstance(duration.value, dict) else duration, 1)
