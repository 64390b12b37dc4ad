"""Putting the recordings of a preview into the tables, all in the transaction of the caller."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, text

from app.services.import_values import NewFile, Preview
from app.services.interaction_rows import raw_text, stored_path
from app.services.interactions import keep_service, search_key
from app.services.stored import local_text, utc_text

_ROOT = text("SELECT recordings_root FROM library_info")
_NEXT_RECORDING = text("SELECT coalesce(max(id), 0) + 1 FROM recording")
_NEXT = text("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'interaction'), 0) + 1")
_PRINTS = text("SELECT r.sha256 FROM recording r JOIN interaction i ON i.recording_id = r.id")
_LONELY = text("""
    SELECT r.sha256, r.id FROM recording r WHERE NOT EXISTS (SELECT 1 FROM interaction i WHERE i.recording_id = r.id)
""")
_ADD_RECORDING = text("""
    INSERT INTO recording (id, sha256, path, size, duration_ms, channels, sample_rate, codec, raw)
    VALUES (:id, :sha256, :path, :size, :duration_ms, :channels, :sample_rate, :codec, :raw)
    ON CONFLICT (sha256) DO UPDATE SET path = excluded.path, missing = 0
""")
_ADD = text("""
    INSERT INTO interaction (id, advisor_id, channel, started_at, subject, reference, service_id, recording_id,
        duration_ms, notes, search_key, extension, direction, queue, customer, waiting_ms, hold_ms, added_at, added_by)
    VALUES (:id, :advisor, :channel, :started, :subject, :reference, :service, :recording, :duration, :notes, :key,
        :extension, :direction, :queue, :customer, :waiting, :hold, :at, :by)
""")


def write(
    connection: Connection, preview: Preview, library: Path, now: datetime, by: int | None
) -> tuple[tuple[int, ...], tuple[Path, ...]]:
    """Add every new recording with its interaction; return their ids, and the files somebody added meanwhile."""
    there = set(connection.execute(_PRINTS).scalars())
    lonely = {row.sha256: int(row.id) for row in connection.execute(_LONELY)}
    files = [each for each in preview.new if each.sha256 not in there]
    known = tuple(each.path for each in preview.new if each.sha256 in there)
    if not files:
        return (), known
    root = connection.execute(_ROOT).scalar()
    next_recording = int(connection.execute(_NEXT_RECORDING).scalar_one())
    first = int(connection.execute(_NEXT).scalar_one())
    recordings = [lonely.get(each.sha256, next_recording + place) for place, each in enumerate(files)]
    rows = []
    for recording, each in zip(recordings, files, strict=True):
        path = preview.copies.get(each.path, each.path)
        rows.append(_recording(recording, each, stored_path(path, Path(root) if root else None, library)))
    connection.execute(_ADD_RECORDING, rows)
    services = {name: keep_service(connection, name) for name in {each.service for each in files}}
    shared = {"at": utc_text(now), "by": by}
    connection.execute(
        _ADD, [_contact(first, place, recordings, each, services) | shared for place, each in enumerate(files)]
    )
    return tuple(range(first, first + len(files))), known


def _recording(number: int, file: NewFile, path: str) -> dict[str, Any]:
    facts = file.facts
    return {
        "id": number,
        "sha256": file.sha256,
        "path": path,
        "size": facts.size,
        "duration_ms": facts.duration_ms,
        "channels": facts.channels,
        "sample_rate": facts.sample_rate,
        "codec": facts.codec,
        "raw": raw_text(facts.raw),
    }


def _contact(
    first: int, place: int, recordings: Sequence[int], file: NewFile, services: dict[str, int | None]
) -> dict[str, Any]:
    return {
        "id": first + place,
        "advisor": file.advisor_id,
        "channel": file.channel.value,
        "started": local_text(file.started_at),
        "subject": file.subject.strip(),
        "reference": file.reference.strip(),
        "service": services[file.service],
        "recording": recordings[place],
        "duration": file.facts.duration_ms,
        "notes": file.notes,
        "key": search_key(file.subject, file.reference, file.notes, file.extension, file.customer),
        "extension": file.extension,
        "direction": file.direction,
        "queue": file.queue,
        "customer": file.customer,
        "waiting": file.waiting_ms,
        "hold": file.hold_ms,
    }
