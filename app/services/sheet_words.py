"""What a sheet says of moments, notes and texts: each on one line, and no card number in any of them."""

from collections.abc import Iterable

from app.domain.outcome import Outcome
from app.domain.sensitive import incident_words, without_card_numbers
from app.domain.times import clock_text, length_text
from app.domain.words import MomentKind
from app.language import translate
from app.services.evaluation_values import MomentView, Note


def evidence(pinned: Iterable[MomentView], note: Note | None) -> tuple[str, ...]:
    """Return the lines that stand under a criterion: moments with their place, the note, the system check."""
    lines = [moment_words(moment) for moment in pinned if moment.is_evidence]
    if note and note.note.strip():
        lines.append(_line(note.note))
    if note and (checked := _checked(note)):
        lines.append(checked)
    return tuple(lines)


def incidents(moments: Iterable[MomentView]) -> tuple[str, ...]:
    """Return what was also noted in the recording: silences, explained or not, and passages that are silenced."""
    lines = []
    for moment in sorted(moments, key=lambda each: each.start_ms):
        if moment.kind is MomentKind.SILENCE:
            lines.append(moment_words(moment))
        elif moment.kind is MomentKind.SENSITIVE:
            lines.append(incident_words(moment.comment, moment.start_ms))
    return tuple(lines)


def outcome_words(outcome: Outcome, reason: str) -> str:
    """Return what became of the contact in a line, empty where nothing was answered; ``reason`` is why avoidable."""
    parts = []
    if outcome.first_contact is not None:
        parts.append(
            translate("SheetWords", "resolved at first contact")
            if outcome.first_contact
            else translate("SheetWords", "not resolved at first contact")
        )
    if outcome.avoidable is not None:
        why = f" ({_line(reason).lower()})" if reason else ""
        parts.append(
            translate("SheetWords", "avoidable") + why
            if outcome.avoidable
            else translate("SheetWords", "not avoidable")
        )
    return translate("SheetWords", "This contact: {0}.").format(", ".join(parts)) if parts else ""


def moment_words(moment: MomentView) -> str:
    """Return a moment with its place: "0:58 Searched before asking", "3:22 Silence of 6 s, not explained".

    A passage stands in its place itself: "“We are sorry.” Apologises for the delay".
    """
    words = _line(moment.comment)
    if moment.passage is not None:
        return f"“{_line(moment.passage.line)}” {words}".strip()
    if moment.kind is MomentKind.SILENCE:
        words = f"{silence_words(moment)}: {words}" if words else silence_words(moment)
    return f"{clock_text(moment.start_ms)} {words}".strip()


def silence_words(moment: MomentView) -> str:
    """Return a silence with its length, and whether the advisor said what the wait was for."""
    length = (
        ""
        if moment.end_ms is None
        else translate("SheetWords", " of {0}").format(length_text(moment.end_ms - moment.start_ms))
    )
    said = {True: translate("SheetWords", ", explained"), False: translate("SheetWords", ", not explained"), None: ""}[
        moment.explained
    ]
    return translate("SheetWords", "Silence{0}{1}").format(length, said)


def _checked(note: Note) -> str:
    where = _line(note.looked_where)
    looked_up = _line(note.looked_up) + (translate("SheetWords", " in {0}").format(where) if where else "")
    parts = [part for part in (looked_up.strip(), _line(note.seen)) if part]
    return translate("SheetWords", "System check: {0}").format(": ".join(parts)) if parts else ""


def _line(text: str) -> str:
    """Return a text on one line without the card numbers in it."""
    return without_card_numbers(" ".join(text.split()))
