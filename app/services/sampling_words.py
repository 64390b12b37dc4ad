"""What sampling says in whole sentences."""

from collections.abc import Mapping, Sequence

from app.domain.pace import number_word
from app.domain.sampling_certificate import Line
from app.language import plural, translate


def unmet(lines: Sequence[Line], names: Mapping[int, str]) -> tuple[str, ...]:
    """Return what could not be drawn, and what there was of which nothing is in the sample, a sentence each."""
    said = [_short_of(line, _name(line, names)) for line in lines if line.missing and not line.stratum]
    said += [_unheard(line, _name(line, names)) for line in lines if line.stratum and line.is_unheard]
    return tuple(said)


def _name(line: Line, names: Mapping[int, str]) -> str:
    return names.get(line.advisor_id, "") or translate("SamplingWords", "Somebody")


def _short_of(line: Line, name: str) -> str:
    missing = number_word(line.missing)
    if line.frame == 0:
        said = translate("SamplingWords", "{0}: {1} of {2} could not be drawn, there was nothing to draw from.")
        return said.format(name, missing, line.target)
    return plural(
        "SamplingWords",
        "{0}: {1} of {2} could not be drawn, there was only one interaction to draw from.",
        "{0}: {1} of {2} could not be drawn, there were only {3:,} interactions to draw from.",
        line.frame,
    ).format(name, missing, line.target, line.frame)


def _unheard(line: Line, name: str) -> str:
    said = (
        translate("SamplingWords", "{0}: none of {1} by “{2}” is in the sample.")
        if line.target
        else translate("SamplingWords", "{0}: none of {1} by “{2}” is in the sample, its share comes to less than one.")
    )
    return said.format(name, line.frame, line.stratum)
