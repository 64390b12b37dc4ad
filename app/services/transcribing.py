"""Transcripts brought in for an interaction: imported, read back, removed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, text

from app.domain.card_numbers import proposed_spans
from app.domain.runs import Span
from app.domain.transcript import Cue
from app.domain.transcript_file import ReadTranscript, TranscriptRefused
from app.domain.transcript_kept import Kept, from_json, to_json
from app.services import transcript_reading
from app.services.interaction_rows import read_row
from app.services.stored import from_utc, utc_text
from db.engine import Clock, LibraryFile

__all__ = ["Transcribing", "Transcript", "TranscriptRefused"]

_FIND = text("SELECT name, format, imported_at, cues FROM transcript WHERE interaction_id = :interaction")
_KEEP = text("""
    INSERT INTO transcript (interaction_id, name, format, imported_at, imported_by, cues)
    VALUES (:interaction_id, :name, :format, :imported_at, :imported_by, :cues)
    ON CONFLICT (interaction_id) DO UPDATE SET name = excluded.name, format = excluded.format,
        imported_at = excluded.imported_at, imported_by = excluded.imported_by, cues = excluded.cues
""")
_DISMISS = text("UPDATE transcript SET cues = :cues WHERE interaction_id = :interaction")
_REMOVE = text("DELETE FROM transcript WHERE interaction_id = :interaction")


@dataclass(frozen=True, slots=True)
class Transcript:
    """What was said, as the file ``name`` tells it; ``imported_at`` is local and aware.

    In the ``proposed`` spans (ms) a card number seems to be read aloud, and nobody has said yet that it is none.
    """

    name: str
    form: str
    imported_at: datetime
    cues: tuple[Cue, ...]
    proposed: tuple[Span, ...] = ()


class Transcribing:
    """The transcripts of one library, one for an interaction at most."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock

    def transcript(self, interaction_id: int) -> Transcript | None:
        """Return the transcript of an interaction, None where there is none."""
        with self._library.read() as connection:
            return _read(connection, interaction_id)

    def import_(self, interaction_id: int, path: Path, by: int) -> Transcript:
        """Read the file ``path`` and keep it for an interaction, in place of the transcript it had.

        TranscriptRefused with line and reason, or OSError, and nothing is changed; KeyError for no such interaction.
        """
        read = transcript_reading.read_file(path)
        with self._library.write() as connection:
            read_row(connection, interaction_id)
            connection.execute(_KEEP, row_of(interaction_id, path.name, read, utc_text(self._clock()), by))
            kept = _read(connection, interaction_id)
        assert kept is not None
        return kept

    def remove(self, interaction_id: int) -> None:
        """Take an interaction's transcript out of the library; the file it came from stays where it is."""
        with self._library.write() as connection:
            connection.execute(_REMOVE, {"interaction": interaction_id})

    def dismiss(self, interaction_id: int, span: Span) -> Transcript | None:
        """Remember that no card number is read aloud in ``span`` (ms), and return the transcript without it."""
        with self._library.write() as connection:
            row = connection.execute(_FIND, {"interaction": interaction_id}).one_or_none()
            if row is not None:
                kept = from_json(row.cues)
                kept = replace(kept, dismissed=(*kept.dismissed, span))
                connection.execute(_DISMISS, {"interaction": interaction_id, "cues": to_json(kept)})
            return _read(connection, interaction_id)

    def beside(self, interaction_id: int) -> Path | None:
        """Return the transcript that lies beside an interaction's recording under the same name, None for none."""
        with self._library.read() as connection:
            recording = read_row(connection, interaction_id).recording
        return transcript_reading.beside(recording) if recording is not None else None


def row_of(interaction_id: int, name: str, read: ReadTranscript, at: str, by: int | None) -> dict[str, object]:
    """Return a transcript as the values of its row; ``at`` is as times are stored."""
    return {
        "interaction_id": interaction_id,
        "name": name,
        "format": read.form.value,
        "imported_at": at,
        "imported_by": by,
        "cues": to_json(Kept(read.cues)),
    }


def _read(connection: Connection, interaction_id: int) -> Transcript | None:
    row = connection.execute(_FIND, {"interaction": interaction_id}).one_or_none()
    if row is None:
        return None
    kept = from_json(row.cues)
    proposed = _without(proposed_spans(kept.cues), kept.dismissed)
    return Transcript(row.name, row.format, from_utc(row.imported_at), kept.cues, proposed)


def _without(spans: Sequence[Span], dismissed: Sequence[Span]) -> tuple[Span, ...]:
    return tuple(span for span in spans if not any(start < span[1] and end > span[0] for start, end in dismissed))
