"""Reading the patterns of telephone systems from their file."""

import tomllib

from app.domain.patterns import Pattern, PatternRefused
from app.language import translate

FORMAT = 1


def read_patterns(text: str, name: str) -> tuple[Pattern, ...]:
    """Return the patterns in the TOML ``text`` of the file ``name``, in its order.

    Raises PatternRefused, naming the file, for what is no such file or a system whose own sample it cannot read.
    """
    try:
        read = tomllib.loads(text)
        if read.get("format") != FORMAT:
            raise PatternRefused(translate("PatternFile", "format must be {0}").format(FORMAT))
        found: list[Pattern] = []
        for system in read["system"]:
            own = [Pattern(system["name"], each, system.get("direction", "")) for each in system["templates"]]
            if not any(pattern.read(system["sample"]) for pattern in own):
                raise PatternRefused(
                    translate("PatternFile", "“{0}” does not fit its own sample").format(system["name"])
                )
            found += own
    except (tomllib.TOMLDecodeError, KeyError, TypeError, PatternRefused) as error:
        raise PatternRefused(f"{name}: {error}") from error
    return tuple(found)
