"""Reads a transcript: WebVTT, SRT, and the JSON of Amazon Transcribe, Genesys Cloud and Whisper."""

from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain import transcript_json
from app.domain.json_place import JsonPlace, read_json
from app.domain.misread import Misread
from app.domain.transcript import Cue
from app.domain.transcript_captions import is_captions, read_captions
from app.language import translate

MOST_CUES = 30_000
LONGEST_CUE = 100_000
"""No call holds more passages, and no passage more letters; what does would only make the screen wait."""
LONGEST_NAME = 80


class Form(StrEnum):
    """How a transcript is written."""

    WEBVTT = "WebVTT"
    SRT = "SRT"
    AMAZON_ANALYTICS = "Amazon Transcribe Call Analytics"
    AMAZON = "Amazon Transcribe"
    GENESYS = "Genesys Cloud"
    WHISPER = "Whisper"


class TranscriptRefused(ValueError):
    """A transcript could not be read; its text is "FILE: line 12: …"."""

    def __init__(self, name: str, line: int, reason: str) -> None:
        """Keep what errors call the file, the line (from 1) and what is wrong there, without a full stop."""
        super().__init__(translate("TranscriptFile", "{0}: line {1}: {2}").format(name, line, reason))
        self.line = line


@dataclass(frozen=True, slots=True)
class ReadTranscript:
    """What a file said: its form, and its cues in the order of their starts."""

    form: Form
    cues: tuple[Cue, ...]


def read_transcript(text: str, name: str) -> ReadTranscript:
    """Return what ``text`` says; TranscriptRefused, calling the file ``name``, when it is no transcript known here."""
    body = text.removeprefix("\ufeff")
    try:
        form, cues = _read(body)
        cues = sorted((_named(cue) for cue in cues if cue.text), key=lambda cue: (cue.start_ms, cue.end_ms))
        if not cues:
            raise Misread(1, translate("TranscriptFile", "nothing is said in it"))
        if len(cues) > MOST_CUES or max(len(cue.text) for cue in cues) > LONGEST_CUE:
            raise Misread(1, translate("TranscriptFile", "there is more in it than any call can hold"))
    except Misread as misread:
        raise TranscriptRefused(name, misread.line, misread.reason) from None
    return ReadTranscript(form, tuple(cues))


def _named(cue: Cue) -> Cue:
    return cue if len(cue.speaker) <= LONGEST_NAME else replace(cue, speaker=cue.speaker[:LONGEST_NAME] + "…")


def _read(body: str) -> tuple[Form, list[Cue]]:
    if not body.strip():
        raise Misread(1, translate("TranscriptFile", "the file is empty"))
    if body.lstrip()[:1] in ("{", "["):
        return _from_json(body)
    if is_captions(body):
        return Form.WEBVTT if body.startswith("WEBVTT") else Form.SRT, read_captions(body)
    raise Misread(
        1, translate("TranscriptFile", "this is neither WebVTT, SRT nor a JSON transcript that is known here")
    )


def _from_json(body: str) -> tuple[Form, list[Cue]]:
    data = read_json(body)
    if isinstance(data.value, list):
        data = JsonPlace(body, {"segments": data.value})
    for key, form, reader in (
        ("Transcript", Form.AMAZON_ANALYTICS, transcript_json.amazon_analytics),
        ("transcripts", Form.GENESYS, transcript_json.genesys),
        ("results", Form.AMAZON, transcript_json.amazon_plain),
        ("segments", Form.WHISPER, transcript_json.whisper),
        ("transcription", Form.WHISPER, transcript_json.whisper_cpp),
    ):
        if isinstance(data.value, dict) and isinstance(data.value.get(key), list | dict):
            return form, reader(data)
    known = "Amazon Transcribe, Genesys Cloud, Whisper"
    raise Misread(1, translate("TranscriptFile", "this JSON is none of the transcripts known here ({0})").format(known))
