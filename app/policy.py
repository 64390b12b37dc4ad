"""Settings as a file for IT: written and read as one, and the policy by which an organisation fixes some of them.

Both are the same JSON: ``{"fair-hearing-settings": 1, "machine": {…}, "library": {…}}``. What stands in a policy is
fixed for everybody on the machine; what does not is each person's to choose. ``"by": "Northdale IT"`` says whom to ask.
"""

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app import paths, settings
from app.domain import options
from app.domain.options import OptionRefused, Value
from app.language import Words, translate

KIND, VERSION = "fair-hearing-settings", 1
LARGEST = 4 << 20  # bytes; a logo is the largest thing in it
MACHINE = ("language", "theme", "text_scale", "engine", "volume", "speed", "skip_silence", "even_out", "letters")
_PARTS = ("machine", "library")
_BY, _LONGEST_BY = "by", 80
_MAY_BE = Words(
    "Policy",
    {
        "language": "“en”, “cy” or “system”",
        "theme": "“system”, “light”, “dark”, “contrast-light” or “contrast-dark”",
        "text_scale": "a number from 80 to 200",
        "engine": "“auto”, “vlc” or “builtin”",
        "volume": "a number from 0 to 400",
        "speed": "a number from 0.5 to 2",
        "skip_silence": "true or false",
        "even_out": "true or false",
        "letters": "“page” or “list”",
    },
)

log = logging.getLogger(__name__)


class SettingsRefused(ValueError):
    """A file of settings that cannot be taken; its text says why and names the setting."""


@dataclass(frozen=True, slots=True)
class Choices:
    """Options by their keys: those of this machine, and those of a library; ``by`` is who chose them, if they say."""

    machine: Mapping[str, Value] = field(default_factory=dict)
    library: Mapping[str, Value] = field(default_factory=dict)
    by: str = ""

    def to_json(self) -> str:
        """Return this as the text of a file."""
        whole = {KIND: VERSION, "machine": dict(self.machine), "library": dict(self.library)}
        return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


@dataclass(frozen=True, slots=True)
class Policy:
    """What the organisation fixed; ``message`` says why a policy that is there is not followed."""

    fixed: Choices = field(default_factory=Choices)
    message: str = ""

    def fixes(self, key: str) -> bool:
        """Return whether an option is the organisation's to choose."""
        return key in self.fixed.machine or key in self.fixed.library


def read(path: Path) -> Choices:
    """Return what a file holds; SettingsRefused says why it cannot be taken, OSError why it cannot be read."""
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise SettingsRefused(
            translate("Policy", "{0} is larger than any file of settings ({1} MB).").format(path.name, LARGEST >> 20)
        )
    try:
        kept = json.loads(data)
    except (ValueError, RecursionError):
        raise SettingsRefused(
            translate("Policy", "{0} is not valid JSON{1}.").format(path.name, _where(data))
        ) from None
    if not isinstance(kept, dict) or not isinstance(kept.get(KIND), int):
        raise SettingsRefused(
            translate("Policy", "{0} holds no settings of Fair Hearing: “{1}” is missing.").format(path.name, KIND)
        )
    if kept[KIND] > VERSION:
        raise SettingsRefused(
            translate("Policy", "{0} was written by a newer Fair Hearing. Update this one, then take it.").format(
                path.name
            )
        )
    return _read(kept, path.name)


def load(path: Path | None = None) -> Policy:
    """Return the policy of this machine, by default from its usual place; one that cannot be followed fixes nothing."""
    place = path or paths.policy_file()
    try:
        return Policy(read(place))
    except FileNotFoundError:
        return Policy()
    except SettingsRefused as error:
        said = str(error)
    except OSError as error:
        said = translate("Policy", "{0} could not be read: {1}.").format(place, error.strerror)
    log.warning("the organisation's policy is not followed")
    return Policy(
        message=translate("Policy", "Your organisation’s settings are not followed. {0} Please tell IT.").format(said)
    )


def _read(kept: Mapping[str, object], name: str) -> Choices:
    for part in kept:
        if part not in {KIND, _BY, *_PARTS}:
            raise SettingsRefused(
                translate("Policy", "{0}: “{1}” is not known; settings stand under “machine” or “library”.").format(
                    name, part
                )
            )
    machine, library = (kept.get(part, {}) for part in _PARTS)
    if not isinstance(machine, dict) or not isinstance(library, dict):
        raise SettingsRefused(
            translate("Policy", "{0}: “machine” and “library” must hold settings between curly brackets.").format(name)
        )
    try:
        return Choices(_machine(machine), options.checked(library), _who(kept.get(_BY, "")))
    except OptionRefused as error:
        raise SettingsRefused(f"{name}: {error}") from None


def _who(name: object) -> str:
    if not isinstance(name, str) or len(name) > _LONGEST_BY:
        raise OptionRefused(translate("Policy", "“by” must be a name of up to {0} characters.").format(_LONGEST_BY))
    return " ".join(name.split())


def _machine(kept: Mapping[str, object]) -> dict[str, Value]:
    good: dict[str, Value] = {}
    for key, value in kept.items():
        if key not in MACHINE:
            raise OptionRefused(translate("Policy", "“{0}” is no setting of a machine.").format(key))
        checked = settings.CHECKS[key](value)
        if checked is None:
            raise OptionRefused(translate("Policy", "“{0}” must be {1}.").format(key, _MAY_BE[key]))
        good[key] = checked
    return good


def _where(data: bytes) -> str:
    """Return at which line JSON goes wrong, nothing where that is not known."""
    try:
        json.loads(data)
    except json.JSONDecodeError as error:
        return translate("Policy", " (line {0})").format(error.lineno)
    except (ValueError, RecursionError):
        pass
    return ""
