"""What listening to the recordings told, kept in the library, and the choices that go with it.

Kept are the findings alone: a few kilobytes a call, bound to the recording by its fingerprint and to the version of the
rules. The waveform's peaks are not: they come from the decoding that playback needs anyway.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Connection, text

from app.services.stored import utc_text
from db.engine import Clock, LibraryFile

if TYPE_CHECKING:  # they bring numpy along, and the first page is painted before that is needed
    from app.domain.analysis import Analysis
    from app.domain.conversation import Thresholds

_FIND = text("""
    SELECT r.id, r.advisor_channel, a.algorithm, a.result
    FROM interaction i JOIN recording r ON r.id = i.recording_id LEFT JOIN analysis a ON a.recording_id = r.id
    WHERE i.id = :interaction
""")
_KEEP = text("""
    INSERT INTO analysis (recording_id, algorithm, result, analysed_at, flags, silence_ms, talk_overs)
    SELECT recording_id, :algorithm, :result, :at, :flags, :silence_ms, :talk_overs FROM interaction
    WHERE id = :interaction AND recording_id IS NOT NULL
    ON CONFLICT (recording_id) DO UPDATE SET
        algorithm = excluded.algorithm, result = excluded.result, analysed_at = excluded.analysed_at,
        flags = excluded.flags, silence_ms = excluded.silence_ms, talk_overs = excluded.talk_overs
""")
# What was decoded is the length there is; a contact that a sample was drawn from keeps the one it was drawn by.
_LENGTH = """
    UPDATE interaction SET duration_ms = :length
    WHERE recording_id = (SELECT recording_id FROM interaction WHERE id = :interaction)
        AND NOT EXISTS (SELECT 1 FROM sample_tranche t WHERE t.last_interaction >= interaction.id)
"""
_HEARD = text("""
    SELECT i.id, a.result
    FROM json_each(:ids) w JOIN interaction i ON i.id = w.value
        JOIN recording r ON r.id = i.recording_id JOIN analysis a ON a.recording_id = r.id
    WHERE a.algorithm = :algorithm
""")
_NEXT = text("SELECT recording_id, result FROM analysis WHERE recording_id > :after ORDER BY recording_id LIMIT :most")
_COUNT_AGAIN = text("""
    UPDATE analysis SET silence_ms = :silence_ms, talk_overs = :talk_overs WHERE recording_id = :recording
""")
_SWAP = text("""
    UPDATE recording SET advisor_channel = :channel WHERE id = (SELECT recording_id FROM interaction WHERE id = :id)
""")
_SETTING = text("SELECT value FROM library_setting WHERE key = :key")
_SET = text("""
    INSERT INTO library_setting (key, value) VALUES (:key, :value)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value
""")
_UNSET = text("DELETE FROM library_setting WHERE key = :key")
_THRESHOLDS, _ADVISOR_CHANNEL = "listening.thresholds", "listening.advisor_channel"
_COUNTED_TO = "listening.counted_to"
"""The last recording that was counted by other thresholds than before; absent once all were."""

AT_ONCE = 500
"""So many recordings are counted again in one transaction."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What listening told of one recording in three figures; ``talk_overs`` is None where they are not measurable."""

    silence_ms: int
    silences: int
    talk_overs: int | None


class Analysing:
    """The analyses of one library."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock

    def analysis(self, interaction_id: int) -> "Analysis | None":
        """Return what is known of an interaction's recording, by the library's thresholds and who is on which channel.

        None where it has no recording, nobody has listened yet, or other rules than today's were used.
        """
        from app.domain.analysis import ALGORITHM, Analysis

        with self._library.read() as connection:
            row = connection.execute(_FIND, {"interaction": interaction_id}).one_or_none()
            if row is None or row.algorithm != ALGORITHM:
                return None
            kept = Analysis.from_json(row.result)
            return None if kept is None else self._as_chosen(connection, kept, row.advisor_channel)

    def heard(self, interaction_ids: Sequence[int]) -> dict[int, Heard]:
        """Return the figures of these interactions by the library's thresholds; those nobody listened to are absent."""
        from app.domain.analysis import ALGORITHM, Analysis

        found = {}
        with self._library.read() as connection:
            limits = _thresholds(connection)
            values = {"ids": json.dumps(list(interaction_ids)), "algorithm": ALGORITHM}
            for row in connection.execute(_HEARD, values):
                if kept := Analysis.from_json(row.result):
                    found[int(row.id)] = _figures(kept, limits)
        return found

    def keep(self, interaction_id: int, analysis: "Analysis") -> "Analysis":
        """Keep what one pass over an interaction's recording told, and return it by the library's choices."""
        with self._library.write() as connection:
            heard = _figures(analysis, _thresholds(connection))
            values = {
                "interaction": interaction_id,
                "algorithm": analysis.version,
                "result": analysis.to_json(),
                "flags": json.dumps(analysis.flags),
                "silence_ms": heard.silence_ms,
                "talk_overs": heard.talk_overs,
                "at": utc_text(self._clock()),
            }
            connection.execute(_KEEP, values)
            connection.execute(text(_LENGTH), {"interaction": interaction_id, "length": analysis.duration_ms})
            row = connection.execute(_FIND, {"interaction": interaction_id}).one_or_none()
            return self._as_chosen(connection, analysis, row.advisor_channel if row else None)

    def set_advisor_channel(self, interaction_id: int, channel: int) -> "Analysis | None":
        """Say that the advisor is on ``channel`` (0 left, 1 right) of this recording, and return its analysis anew."""
        _check_channel(channel)
        with self._library.write() as connection:
            connection.execute(_SWAP, {"id": interaction_id, "channel": channel})
        return self.analysis(interaction_id)

    def usual_advisor_channel(self) -> int:
        """Return the channel (0 left, 1 right) this team's phone system records the advisor on."""
        with self._library.read() as connection:
            return _usual_channel(connection)

    def set_usual_advisor_channel(self, channel: int) -> None:
        """Choose the channel for recordings of which nobody says otherwise."""
        _check_channel(channel)
        with self._library.write() as connection:
            connection.execute(_SET, {"key": _ADVISOR_CHANNEL, "value": json.dumps(channel)})

    def thresholds(self) -> "Thresholds":
        """Return from which length silences and talk-over are shown in this library."""
        with self._library.read() as connection:
            return _thresholds(connection)

    def set_thresholds(self, thresholds: "Thresholds") -> None:
        """Choose from which length they are shown and counted; what is kept stays valid.

        Of a large library the first ``AT_ONCE`` recordings are counted by it now; ``count_again`` counts the others.
        """
        with self._library.write() as connection:
            connection.execute(_SET, {"key": _THRESHOLDS, "value": json.dumps(asdict(thresholds))})
            connection.execute(_SET, {"key": _COUNTED_TO, "value": "0"})
        self.count_again()

    def count_again(self) -> bool:
        """Count the next ``AT_ONCE`` recordings by the thresholds in force; return whether others are left to count.

        Where it is not gone on with, the next time goes on where this one stopped.
        """
        from app.domain.analysis import Analysis

        with self._library.read() as connection:
            after = connection.execute(_SETTING, {"key": _COUNTED_TO}).scalar()
        if after is None:
            return False
        with self._library.write() as connection:
            limits = _thresholds(connection)
            rows = connection.execute(_NEXT, {"after": int(after), "most": AT_ONCE}).all()
            for row in rows:
                if kept := Analysis.from_json(row.result):
                    heard = _figures(kept, limits)
                    values = {"silence_ms": heard.silence_ms, "talk_overs": heard.talk_overs}
                    connection.execute(_COUNT_AGAIN, {"recording": row.recording_id, **values})
            if len(rows) == AT_ONCE:
                connection.execute(_SET, {"key": _COUNTED_TO, "value": str(rows[-1].recording_id)})
                return True
            connection.execute(_UNSET, {"key": _COUNTED_TO})
        return False

    def _as_chosen(self, connection: Connection, analysis: "Analysis", advisor_channel: int | None) -> "Analysis":
        if analysis.channels > 1:
            chosen = _usual_channel(connection) if advisor_channel is None else advisor_channel
            analysis = analysis.with_advisor_on(chosen)
        return analysis.shown_from(_thresholds(connection))


def _figures(analysis: "Analysis", limits: "Thresholds") -> Heard:
    """Return what the list shows of a recording and is sorted by."""
    spoken = analysis.shown_from(limits).conversation
    overs = None if spoken.talk_overs is None else len(spoken.talk_overs)
    return Heard(sum(end - start for start, end in spoken.silences), len(spoken.silences), overs)


def _thresholds(connection: Connection) -> "Thresholds":
    from app.domain.conversation import Thresholds

    value = connection.execute(_SETTING, {"key": _THRESHOLDS}).scalar()
    return Thresholds() if value is None else Thresholds(**json.loads(value))


def _usual_channel(connection: Connection) -> int:
    value = connection.execute(_SETTING, {"key": _ADVISOR_CHANNEL}).scalar()
    return 0 if value is None else int(json.loads(value))


def _check_channel(channel: int) -> None:
    if channel not in (0, 1):
        raise ValueError(f"there is no channel {channel}")
