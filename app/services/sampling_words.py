"""What sampling says in whole sentences."""

from collections.abc import Mapping, Sequence

from app.domain.pace import number_word
from app.domain.sampling_certificate import Line


def unmet(lines: Sequence[Line], names: Mapping[int, str]) -> tuple[str, ...]:
    """Return what could not be drawn, and what there was of which nothing is in the sample, a sentence each."""
    said = [
        f"{names.get(line.advisor_id, 'Somebody')}: {number_word(line.missing)} of {line.target} could not be drawn, "
        f"there {_were(line.frame)} to draw from."
        for line in lines
        if line.missing and not line.stratum
    ]
    left = [line for line in lines if line.stratum and line.is_unheard]
    said += [
        f"{names.get(line.advisor_id, 'Somebody')}: none of {line.frame} by “{line.stratum}” is in the sample"
        + ("." if line.target else ", its share comes to less than one.")
        for line in left
    ]
    return tuple(said)


def _were(number: int) -> str:
    if number == 0:
        return "was nothing"
    return "was only one interaction" if number == 1 else f"were only {number:,} interactions"
