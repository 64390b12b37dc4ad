"""A transcript's file from the disk: its encoding found out, its words read."""

import codecs
from pathlib import Path

from app.domain.transcript_file import ReadTranscript, TranscriptRefused, read_transcript
from app.language import translate

LARGEST = 20_000_000
"""Bytes; the words of ninety minutes with a time for each are a fifth of it."""
SUFFIXES = (".vtt", ".srt", ".json")


def read_file(path: Path) -> ReadTranscript:
    """Return what the file ``path`` says; TranscriptRefused with line and reason, or OSError."""
    if path.stat().st_size > LARGEST:
        raise TranscriptRefused(
            path.name,
            1,
            translate("TranscriptReading", "it is larger than any transcript ({0} MB)").format(LARGEST // 1000000),
        )
    return read_transcript(_text(path.read_bytes(), path.name), path.name)


def beside(recording: Path) -> Path | None:
    """Return the transcript of the same name beside a recording, None where there is none.

    A JSON file can be anything, so it counts only when it can be read as a transcript.
    """
    for suffix in SUFFIXES:
        path = recording.with_suffix(suffix)
        if path.is_file() and (suffix != ".json" or _is_one(path)):
            return path
    return None


def _is_one(path: Path) -> bool:
    try:
        read_file(path)
    except (OSError, TranscriptRefused):
        return False
    return True


def _text(data: bytes, name: str) -> str:
    """Return ``data`` as text: UTF-8, UTF-16 with or without its mark, or Windows-1252."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _decoded(data, "utf-16", name)
    if b"\0" in data[:400]:
        head = data[:400]
        even, odd = head[::2].count(0), head[1::2].count(0)
        if max(even, odd) * 4 < len(head):
            raise TranscriptRefused(name, 1, translate("TranscriptReading", "this is not a text file"))
        return _decoded(data, "utf-16-le" if odd > even else "utf-16-be", name)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return _decoded(data, "cp1252", name)


def _decoded(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        reason = translate("TranscriptReading", "this is not text in UTF-8, UTF-16 or Windows-1252")
        raise TranscriptRefused(name, line, reason) from None
