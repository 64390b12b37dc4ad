"""The options of a library: read, chosen with a trace in the record, and set by an organisation's policy."""

import json
from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING

from sqlalchemy import text

from app.domain import options
from app.domain.options import Value
from app.services.analysing import Analysing
from app.services.recording_changes import enter
from app.services.stationery import kept_options
from app.services.stored import utc_text
from app.services.targets import Targets, read_targets, set_targets
from db.engine import Clock, LibraryFile

if TYPE_CHECKING:
    from app.domain.conversation import Thresholds

__all__ = ["Choosing", "OptionRefused"]

OptionRefused = options.OptionRefused

_WRITE = text("""
    INSERT INTO library_setting (key, value) VALUES (:key, :value)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value
""")
_FORGET = text("DELETE FROM library_setting WHERE key = :key")
_SHOWN = 60  # characters of a value in the record; pictures are long


class Choosing:
    """Options by their keys (``options.LIBRARY``); those of listening are the ones by which recordings are counted."""

    def __init__(self, library: LibraryFile, clock: Clock) -> None:
        """Work on ``library``."""
        self._library = library
        self._clock = clock
        self._analysing = Analysing(library, clock)

    def values(self) -> dict[str, Value]:
        """Return every option as it is now, the usual value where nobody chose."""
        with self._library.read() as connection:
            kept = options.checked(
                {key: value for key, value in kept_options(connection).items() if key in options.PRINTED}
            )
            aims = _aims(read_targets(connection))
        usual = {key: option.usual for key, option in options.LIBRARY.items()}
        side = options.SIDES[self._analysing.usual_advisor_channel()]
        return {**usual, **kept, **aims, **_in_seconds(self._analysing.thresholds()), options.ADVISOR_SIDE: side}

    def choose(self, wanted: Mapping[str, object], by: int | None) -> frozenset[str]:
        """Let options be as ``wanted`` from now on and return the keys of those that were others before.

        ``by`` is None where the organisation's policy says so. OptionRefused where one cannot be, and then none is
        changed. Other lengths of silences count every recording again, which takes a while in a large library.
        """
        before = self.values()
        now = {**before, **options.checked(wanted)}
        options.check_together(now)
        changed = {key: value for key, value in now.items() if value != before[key]}
        if not changed:
            return frozenset()
        if any(key in changed for key in options.LISTENING):
            self._analysing.set_thresholds(_in_ms(now))
        if options.ADVISOR_SIDE in changed:
            self._analysing.set_usual_advisor_channel(options.SIDES.index(str(now[options.ADVISOR_SIDE])))
        with self._library.write() as connection:
            for key in (key for key in options.PRINTED if key in changed):
                if changed[key] == options.LIBRARY[key].usual:
                    connection.execute(_FORGET, {"key": f"option.{key}"})
                else:
                    connection.execute(_WRITE, {"key": f"option.{key}", "value": json.dumps(changed[key])})
            if any(key in changed for key in options.AIMS):
                set_targets(connection, _targets(now), self._clock, by)  # which enters them by itself
            detail = {
                key: [_short(before[key]), _short(value)] for key, value in changed.items() if key not in options.AIMS
            }
            if detail:
                enter(
                    connection, at=utc_text(self._clock()), by=by, what="set", subject="setting", subject_id=None,
                    detail=detail,
                )  # fmt: skip
        return frozenset(changed)


def _in_seconds(thresholds: "Thresholds") -> dict[str, Value]:
    kept = (thresholds.silence_ms, thresholds.talk_over_ms, thresholds.long_ms, thresholds.very_long_ms)
    return {key: ms / 1000 for key, ms in zip(options.LISTENING, kept, strict=True)}


def _in_ms(values: Mapping[str, Value]) -> "Thresholds":
    from app.domain.conversation import Thresholds

    return Thresholds(*(round(float(values[key]) * 1000) for key in options.LISTENING))


def _aims(targets: Targets) -> dict[str, Value]:
    found = {key: targets.of(measure) for key, measure in options.TARGETS.items()}
    values: dict[str, Value] = {key: "" if aim is None else float(aim) for key, aim in found.items()}
    return {**values, options.ANSWERED_WITHIN: targets.within_s}


def _targets(values: Mapping[str, Value]) -> Targets:
    aims = {measure: values[key] for key, measure in options.TARGETS.items() if values[key] != ""}
    return Targets({measure: Fraction(str(aim)) for measure, aim in aims.items()}, int(values[options.ANSWERED_WITHIN]))


def _short(value: Value) -> Value:
    """Return a value as the record shows it: a picture by its beginning."""
    return f"{value[:_SHOWN]}…" if isinstance(value, str) and len(value) > _SHOWN else value
