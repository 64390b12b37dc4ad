"""The field's words as values: marks, bands, channels, purposes and states, each stored and spoken the same way."""

from enum import StrEnum


class Mark(StrEnum):
    """What an evaluator heard on one criterion; ``None`` stands for *still unmarked* everywhere."""

    MET = "met"
    NOT_MET = "not met"
    NO_OPPORTUNITY = "no opportunity"


class Band(StrEnum):
    """How a result compares with what is expected."""

    BELOW = "below"
    MEETS = "meets"
    EXCEEDS = "exceeds"

    @property
    def sign(self) -> str:
        """Return the sign that stands beside the band's colour, so that colour never carries the meaning alone."""
        return {Band.BELOW: "▼", Band.MEETS: "✓", Band.EXCEEDS: "★"}[self]


class Channel(StrEnum):
    """How the customer got in touch."""

    TELEPHONE = "telephone"
    EMAIL = "e-mail"
    CHAT = "web chat"
    VISIT = "visit"
    LETTER = "letter"


class Purpose(StrEnum):
    """Why an evaluation was made; only *routine* ones count in the figures unless another is asked for."""

    ROUTINE = "routine"
    SPOT_CHECK = "spot check"
    COACHING = "coaching"
    CALIBRATION = "calibration"


class State(StrEnum):
    """How far an evaluation has come."""

    DRAFT = "draft"
    FINALISED = "finalised"
    SHARED = "shared"
    ACKNOWLEDGED = "acknowledged"
    DISPUTED = "disputed"
    RESOLVED = "resolved"


class MomentKind(StrEnum):
    """What a moment of the recording is kept for."""

    COMMENT = "comment"
    EVIDENCE = "evidence"
    SILENCE = "silence"
    SENSITIVE = "sensitive"
