"""Every option once: what a person at this machine chose, kept in one small versioned file."""

import json
import logging
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal, cast, get_args

from app import paths
from app.language import translate

VERSION = 1
FILE_NAME = "settings.json"
RECENT = 8

Theme = Literal["system", "light", "dark", "contrast-light", "contrast-dark"]
Engine = Literal["auto", "vlc", "builtin"]
Letters = Literal["page", "list"]
Language = Literal["en", "cy", "system"]

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """The options of one person; what they are when nobody chose is what stands here."""

    theme: Theme = "system"
    language: Language = "en"
    """What the program says is said in it from its next start on; Welsh is begun, what has no words yet is English."""
    engine: Engine = "auto"
    text_scale: int = 100
    """Size of all text in %, 80–200."""
    volume: int = 100
    """Loudness in %, 0–400; above 100 is boost."""
    speed: float = 1.0
    """Playing speed, 0.5–2."""
    skip_silence: bool = False
    """Whether silences are skipped while a recording plays."""
    letters: Letters = "page"
    """Where the letter keys of the Evaluate page work: all over it, or only in its list of criteria."""
    even_out: bool = False
    """Whether both sides of a recording are made equally loud."""
    window: str = ""
    """Place and size of the window, as Qt's base64 text."""
    panes: Mapping[str, str] = field(default_factory=dict)
    """Divisions of a page by its name, as Qt's base64 text."""
    recent: tuple[str, ...] = ()
    """Library files, the last opened first."""
    evaluators: Mapping[str, int] = field(default_factory=dict)
    """Who marked last in a library: the library's uid to the person's id."""
    guided: bool = False
    """Whether the guided first evaluation was offered; it is offered once."""
    last_version: str = ""
    """The version of the program that was started last, to say what is new after another one."""

    def opened(self, library: Path) -> "Settings":
        """Return these settings with ``library`` as the last opened one."""
        path = str(library)
        return replace(self, recent=(path, *(other for other in self.recent if other != path))[:RECENT])

    def marked_by(self, library_uid: str, person_id: int) -> "Settings":
        """Return these settings with ``person_id`` as the last who marked in that library."""
        return replace(self, evaluators={**self.evaluators, library_uid: person_id})


class SettingsFile:
    """The settings as they are now, written at every change; ``message`` says what could not be read or kept.

    ``tell`` is called with such a sentence, once for each, when it comes after the beginning.
    """

    def __init__(self, path: Path | None = None) -> None:
        """Read ``path``, by default the file in this person's settings folder."""
        self._path = path or paths.config_dir() / FILE_NAME
        self._keep = True
        self._fixed: Mapping[str, Any] = {}
        self.message: str | None = None
        self.tell: Callable[[str], None] = lambda _said: None
        self._told: set[str] = set()
        self._own = self._read() or Settings()

    @property
    def now(self) -> Settings:
        """Return the settings in force: the person's own, but for what their organisation fixed."""
        return replace(self._own, **self._fixed)

    @property
    def fixed(self) -> frozenset[str]:
        """Return the names of the options that the organisation has chosen."""
        return frozenset(self._fixed)

    def fix(self, options: Mapping[str, Any]) -> None:
        """Let these options be what the organisation says; a person's own choice of them is kept, and waits."""
        self._fixed = dict(options)

    def change(self, **changes: Any) -> Settings:  # noqa: ANN401  (checked by Settings itself)
        """Change the named options and keep them; another window's changes to other options stay."""
        return self.update(lambda settings: replace(settings, **changes))

    def update(self, change: Callable[[Settings], Settings]) -> Settings:
        """Let ``change`` make the new settings from what the file holds now, keep and return them."""
        kept = self._read() if self._keep else None
        own = kept or self._own
        wanted = change(replace(own, **self._fixed))
        self._own = replace(wanted, **{name: getattr(own, name) for name in self._fixed})
        if self._keep and self._own != kept:  # most starts change nothing, and writing safely takes a while
            try:
                save(self._own, self._path)
            except OSError as error:
                self._say(
                    translate(
                        "Settings",
                        "Your settings could not be kept in {0}: {1}. They hold until you leave the program. "
                        "Make some room or have that folder opened to you; your library is not touched by "
                        "this.",
                    ).format(self._path, error.strerror)
                )
                log.warning("settings could not be kept: %s", error.strerror)
        return self.now

    def _say(self, words: str) -> None:
        """Tell ``words`` unless they were told before."""
        self.message = words
        if words not in self._told:
            self._told.add(words)
            self.tell(words)

    def _read(self) -> Settings | None:
        try:
            return load(self._path)
        except Newer as error:
            self._keep = False
            self._say(str(error))
        except Damaged as error:
            self._say(f"{error} {self._set_aside()}")
            log.warning("damaged settings were set aside")
        except OSError as error:
            self._say(
                translate(
                    "Settings",
                    "The settings in {0} could not be read: {1}. The usual ones are used; have that file "
                    "opened to you, or delete it.",
                ).format(self._path, error.strerror)
            )
            log.warning("settings could not be read: %s", error.strerror)
        return None

    def _set_aside(self) -> str:
        """Give damaged settings another name, and return in words what holds now."""
        aside = self._path.with_suffix(".damaged.json")
        try:
            self._path.replace(aside)
        except OSError:
            return translate("Settings", "The usual settings are used.")
        return translate("Settings", "It was set aside as {0}, and the usual settings are used.").format(aside.name)


class Newer(ValueError):
    """The file was written by a newer Fair Hearing; it is left as it is."""


class Damaged(ValueError):
    """The file holds no settings."""


def load(path: Path) -> Settings | None:
    """Return the settings in ``path``, ``None`` when there is no such file.

    An option with a value that it cannot have is left as usual. Raises Newer, Damaged or OSError.
    """
    try:
        kept = json.loads(path.read_bytes())
    except FileNotFoundError:
        return None
    except ValueError:
        kept = None
    if not isinstance(kept, dict) or not isinstance(kept.get("version"), int):
        raise Damaged(translate("Settings", "{0} is not a settings file of Fair Hearing.").format(path.name))
    if kept["version"] > VERSION:
        raise Newer(
            translate(
                "Settings",
                "Your settings were kept by a newer Fair Hearing; they are left as they are, and the "
                "usual ones are used until you update.",
            )
        )
    good = {name: CHECKS[name](kept[name]) for name in CHECKS if name in kept}
    return Settings(**{name: value for name, value in good.items() if value is not None})


def save(settings: Settings, path: Path) -> None:
    """Write ``settings`` so that the file is at every moment either the old one or the new one."""
    part = path.with_suffix(".part")
    with part.open("w", encoding="utf-8") as file:
        json.dump({"version": VERSION, **asdict(settings)}, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def _one_of(choices: tuple[str, ...]) -> Callable[[object], str | None]:
    return lambda value: value if isinstance(value, str) and value in choices else None


def _number(low: float, high: float, kind: type[int] | type[float]) -> Callable[[object], float | None]:
    def check(value: object) -> float | None:
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            return None
        return kind(value)

    return check


def _mapping(kind: type) -> Callable[[object], dict[str, Any] | None]:
    def check(value: object) -> dict[str, Any] | None:
        return {key: item for key, item in value.items() if type(item) is kind} if isinstance(value, dict) else None

    return check


def _texts(value: object) -> tuple[str, ...] | None:
    return (
        tuple(item for item in cast(list[object], value) if isinstance(item, str)) if isinstance(value, list) else None
    )


CHECKS: dict[str, Callable[[object], Any]] = {
    "theme": _one_of(get_args(Theme)),
    "language": _one_of(get_args(Language)),
    "engine": _one_of(get_args(Engine)),
    "text_scale": _number(80, 200, int),
    "volume": _number(0, 400, int),
    "speed": _number(0.5, 2.0, float),
    "skip_silence": lambda value: value if isinstance(value, bool) else None,
    "letters": _one_of(get_args(Letters)),
    "even_out": lambda value: value if isinstance(value, bool) else None,
    "window": lambda value: value if isinstance(value, str) else None,
    "panes": _mapping(str),
    "recent": _texts,
    "evaluators": _mapping(int),
    "guided": lambda value: value if isinstance(value, bool) else None,
    "last_version": lambda value: value if isinstance(value, str) else None,
}
assert set(CHECKS) == {option.name for option in fields(Settings)}
