"""The targets of the service's measures: what is aimed at, kept with the library and changed with a trace."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from types import MappingProxyType

from sqlalchemy import Connection, text

from app.domain.measure_kinds import LONGEST_WITHIN_S, USUAL_TARGETS, USUAL_WITHIN_S, Measure
from app.language import translate
from app.services.recording_changes import enter
from app.services.stored import utc_text
from db.engine import Clock

__all__ = ["TargetRefused", "Targets", "read_targets", "set_targets"]

_KEY = "measures.targets"
_READ = text("SELECT value FROM library_setting WHERE key = :key")
_WRITE = text("""
    INSERT INTO library_setting (key, value) VALUES (:key, :value)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value
""")
_WITHIN = "answered within"
USUAL: Mapping[Measure, Fraction] = MappingProxyType({each: Fraction(most) for each, most in USUAL_TARGETS.items()})
"""The plan's targets, in per cent, until a library sets its own."""


class TargetRefused(ValueError):
    """A target that cannot be set; its text says why."""


@dataclass(frozen=True, slots=True)
class Targets:
    """What is aimed at: a value for each measure that has one, and within how many seconds calls are to be answered."""

    values: Mapping[Measure, Fraction] = field(default_factory=lambda: USUAL)
    within_s: int = USUAL_WITHIN_S

    def of(self, measure: Measure) -> Fraction | None:
        """Return a measure's target, ``None`` where it has none."""
        return self.values.get(measure)

    def to_json(self) -> str:
        """Return this as text to be kept; a target is written as a decimal number."""
        values = {measure.value: str(float(value)) for measure, value in sorted(self.values.items())}
        return json.dumps({"targets": values, _WITHIN: self.within_s})

    @classmethod
    def from_json(cls, kept: str) -> "Targets":
        """Return what ``to_json`` wrote; what a newer program measures besides is left out."""
        read = json.loads(kept)
        known = {each.value: each for each in Measure}
        values = {known[name]: Fraction(value) for name, value in read["targets"].items() if name in known}
        return cls(MappingProxyType(values), int(read[_WITHIN]))

    def check(self) -> None:
        """Raise TargetRefused where a target cannot be reached at all."""
        for measure, value in self.values.items():
            lowest, highest = measure.scale
            if not lowest <= value <= highest:
                raise TargetRefused(
                    translate("Targets", "The target for {0} must lie between {1} and {2}.").format(
                        measure, lowest, highest
                    )
                )
        if not 0 < self.within_s <= LONGEST_WITHIN_S:
            raise TargetRefused(translate("Targets", "Calls can be meant to be answered within 1 second to an hour."))


def read_targets(connection: Connection) -> Targets:
    """Return the library's targets in the transaction of ``connection``."""
    kept = connection.execute(_READ, {"key": _KEY}).scalar()
    return Targets() if kept is None else Targets.from_json(kept)


def set_targets(connection: Connection, targets: Targets, clock: Clock, by: int | None) -> None:
    """Set the library's targets and enter in the record which of them were others before; TargetRefused."""
    targets.check()
    before = read_targets(connection)
    detail = {
        each.value: [_number(before.of(each)), _number(targets.of(each))]
        for each in Measure
        if before.of(each) != targets.of(each)
    }
    changed: dict[str, object] = dict(detail)
    if before.within_s != targets.within_s:
        changed[_WITHIN] = [before.within_s, targets.within_s]
    if changed:
        connection.execute(_WRITE, {"key": _KEY, "value": targets.to_json()})
        enter(
            connection, at=utc_text(clock()), by=by, what="set", subject="target", subject_id=None, detail=changed
        )  # fmt: skip


def _number(value: Fraction | None) -> float | None:
    return None if value is None else float(value)
