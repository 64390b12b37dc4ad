"""The look's tokens, light and dark, each at high contrast too: one set of roles for window, charts and paper."""

import tomllib
from dataclasses import dataclass, fields

from app import paths
from app.domain.words import Band, Mark


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as ``#RRGGBB`` by role; ``*_tint`` is the pale ground that goes under the colour in a chip.

    ``shade`` is ``light`` or ``dark``; ``field`` is the border of what is filled in or moved.
    """

    name: str
    shade: str
    window: str
    surface: str
    line: str
    field: str
    text: str
    quiet: str
    accent: str
    accent_text: str
    accent_tint: str
    advisor: str
    customer: str
    silence: str
    talk_over: str
    below: str
    below_tint: str
    meets: str
    meets_tint: str
    exceeds: str
    exceeds_tint: str
    neutral: str
    neutral_tint: str
    amber: str
    amber_tint: str

    def band(self, band: Band) -> str:
        """Return the colour of a band."""
        return {Band.BELOW: self.below, Band.MEETS: self.meets, Band.EXCEEDS: self.exceeds}[band]

    def mark(self, mark: Mark) -> str:
        """Return the colour of a mark."""
        return {Mark.MET: self.meets, Mark.NOT_MET: self.below, Mark.NO_OPPORTUNITY: self.neutral}[mark]


def load(name: str) -> Tokens:
    """Return the tokens of the theme ``light``, ``dark``, ``contrast-light`` or ``contrast-dark``."""
    with (paths.resources() / "themes" / f"{name}.toml").open("rb") as file:
        values = tomllib.load(file)
    return Tokens(name=name, **{field.name: values[field.name] for field in fields(Tokens) if field.name != "name"})
