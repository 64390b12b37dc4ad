"""What became of a contact, as its evaluator found it: resolved at once, avoidable, and the records behind it."""

from dataclasses import dataclass

from app.language import translate


class OutcomeRefused(ValueError):
    """An outcome that contradicts itself; its text says how."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an evaluation says about the contact beside its marks; ``None`` is what was not answered.

    ``reason_id`` says why an avoidable contact was made. ``records_right`` of ``records_checked`` records were right in
    the system check; ``duplicates`` were found made.
    """

    first_contact: bool | None = None
    avoidable: bool | None = None
    reason_id: int | None = None
    records_checked: int | None = None
    records_right: int | None = None
    duplicates: int | None = None

    @property
    def answered(self) -> bool:
        """Return whether anything was answered at all."""
        return self != Outcome()

    def check(self) -> None:
        """Raise OutcomeRefused where one answer contradicts another."""
        if self.reason_id is not None and not self.avoidable:
            raise OutcomeRefused(translate("Outcome", "Only an avoidable contact has a reason why it was made."))
        if (self.records_checked is None) != (self.records_right is None):
            raise OutcomeRefused(
                translate("Outcome", "Say both: how many records were checked, and how many of them were right.")
            )
        checked, right = self.records_checked or 0, self.records_right or 0
        if not 0 <= right <= checked:
            raise OutcomeRefused(
                translate("Outcome", "Of {0} records checked, {1} cannot have been right.").format(checked, right)
            )
        if self.duplicates is not None and self.duplicates < 0:
            raise OutcomeRefused(translate("Outcome", "There cannot be fewer than no duplicates."))
