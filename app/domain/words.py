"""The field's words as values: marks, bands, channels, purposes and states, each stored and spoken the same way."""

from enum import StrEnum

from app.language import Words


class Mark(StrEnum):
    """What an evaluator heard on one criterion; ``None`` stands for *still unmarked* everywhere."""

    MET = "met"
    NOT_MET = "not met"
    NO_OPPORTUNITY = "no opportunity"

    @property
    def said(self) -> str:
        """Return it in the reader's language, as it stands within a sentence."""
        return _MARKS[self]


class Band(StrEnum):
    """How a result compares with what is expected."""

    BELOW = "below"
    MEETS = "meets"
    EXCEEDS = "exceeds"

    @property
    def sign(self) -> str:
        """Return the sign that stands beside the band's colour, so that colour never carries the meaning alone."""
        return {Band.BELOW: "▼", Band.MEETS: "✓", Band.EXCEEDS: "★"}[self]

    @property
    def said(self) -> str:
        """Return it in the reader's language, as it stands within a sentence."""
        return _BANDS[self]


_BANDS = Words(
    "SpokenBand",
    {
        Band.BELOW: "below",
        Band.MEETS: "meets",
        Band.EXCEEDS: "exceeds",
    },
)


class Channel(StrEnum):
    """How the customer got in touch."""

    TELEPHONE = "telephone"
    EMAIL = "e-mail"
    CHAT = "web chat"
    VISIT = "visit"
    LETTER = "letter"

    @property
    def said(self) -> str:
        """Return it in the reader's language, as it stands within a sentence."""
        return _CHANNELS[self]


class Purpose(StrEnum):
    """Why an evaluation was made; only *routine* ones count in the figures unless another is asked for."""

    ROUTINE = "routine"
    SPOT_CHECK = "spot check"
    COACHING = "coaching"
    CALIBRATION = "calibration"

    @property
    def said(self) -> str:
        """Return it in the reader's language, as it stands within a sentence."""
        return _PURPOSES[self]


class State(StrEnum):
    """How far an evaluation has come."""

    DRAFT = "draft"
    FINALISED = "finalised"
    SHARED = "shared"
    ACKNOWLEDGED = "acknowledged"
    DISPUTED = "disputed"
    RESOLVED = "resolved"

    @property
    def said(self) -> str:
        """Return it in the reader's language, as it stands within a sentence."""
        return _STATES[self]


class MomentKind(StrEnum):
    """What a moment of the recording is kept for."""

    COMMENT = "comment"
    EVIDENCE = "evidence"
    SILENCE = "silence"
    SENSITIVE = "sensitive"


_MARKS = Words(
    "SpokenMark",
    {
        Mark.MET: "met",
        Mark.NOT_MET: "not met",
        Mark.NO_OPPORTUNITY: "no opportunity",
    },
)

_CHANNELS = Words(
    "SpokenChannel",
    {
        Channel.TELEPHONE: "telephone",
        Channel.EMAIL: "e-mail",
        Channel.CHAT: "web chat",
        Channel.VISIT: "visit",
        Channel.LETTER: "letter",
    },
)

_PURPOSES = Words(
    "SpokenPurpose",
    {
        Purpose.ROUTINE: "routine",
        Purpose.SPOT_CHECK: "spot check",
        Purpose.COACHING: "coaching",
        Purpose.CALIBRATION: "calibration",
    },
)

_STATES = Words(
    "SpokenState",
    {
        State.DRAFT: "draft",
        State.FINALISED: "finalised",
        State.SHARED: "shared",
        State.ACKNOWLEDGED: "acknowledged",
        State.DISPUTED: "disputed",
        State.RESOLVED: "resolved",
    },
)
