"""What a person does with a form that is installed: starts it from the menu, looks, opens a library, closes it."""

import configparser
import hashlib
import json
import shlex
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from building import common
from building.desktop import LIBRARY_TYPE

from checking.place import Failed, Place
from checking.screen import Screen

LIBRARY = "northdale.fairhearing"
STEPS = ("scorecard", "library", "evaluation", "player", "built-in player", "sheet", "chart", "window")
"""What the self-test has to have tried."""

Say = Callable[[str], None]


@dataclass(frozen=True)
class Trial:
    """A form installed in a place; ``entry`` is its menu entry as seen inside, ``pictures`` where pictures are left."""

    place: Place
    screen: Screen
    entry: str
    form: str
    pictures: Path
    say: Say

    def command(self, *arguments: str) -> list[str]:
        """Return what the menu entry starts, with files in place of its ``%f``."""
        entry = configparser.RawConfigParser(strict=False)
        entry.read(self.place.outside(self.entry), encoding="utf-8")
        words = shlex.split(entry["Desktop Entry"]["Exec"])
        if words[-1] != "%f":
            raise Failed(f"the menu entry takes no file: {words}")
        return [*words[:-1], *arguments]

    def self_test(self) -> dict[str, object]:
        """Let the program test itself as the menu starts it, judge what it wrote, and return it."""
        folder = f"{self.place.home}/checked-{self.form}"
        self.screen.run(*self.command("--self-test", folder))
        result = json.loads(self.place.outside(f"{folder}/result.json").read_text(encoding="utf-8"))
        wrong = judged(result)
        if wrong:
            raise Failed(f"the self-test of the {self.form}: {wrong}")
        for picture in ("window.png", "chart.png"):
            content = self.place.outside(f"{folder}/{picture}").read_bytes()
            (self.pictures / f"{self.form}-{picture}").write_bytes(content)
        self.say(f"  self-test: {len(result['steps'])} steps, engine {result['engine']}")
        return dict(result)

    def first_start(self) -> None:
        """Start it as somebody who has nothing yet, and look at it."""
        with self.screen.started(self.command(), common.TITLE):
            self.screen.picture(self.pictures / f"{self.form}-first-start.png")
        self.say("  started from the menu, closed by the keyboard")

    def library(self) -> None:
        """Make the demo library, see that the desktop would open it with the program, and open it."""
        if not self.place.outside(self.place.home / LIBRARY).is_file():
            self.place.run_as_person(*self.command("demo", "."))
        for question, answer in (
            (("query", "filetype", LIBRARY), LIBRARY_TYPE),
            (("query", "default", LIBRARY_TYPE), Path(self.entry).name),
        ):
            said = self.place.run_as_person("xdg-mime", *question).strip()
            if said != answer:
                raise Failed(f"xdg-mime {' '.join(question)} says “{said}” and not “{answer}”")
        with self.screen.started(self.command(str(self.place.home / LIBRARY)), "Northdale"):
            self.screen.picture(self.pictures / f"{self.form}-library.png")
        self.say("  a library opened by its file type")

    def kept(self) -> dict[str, str]:
        """Return every file of the person's own that has to outlive the program, with its SHA-256."""
        home = self.place.outside(self.place.home)
        places = [home / LIBRARY, *(home / ".config" / "fair-hearing").rglob("*")]
        files = [path for path in places if path.is_file()]
        if len(files) < 2:
            raise Failed("the program left no library or no settings to keep")
        return {str(path.relative_to(home)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def judged(result: dict[str, object]) -> str:
    """Return what is wrong with a self-test's ``result.json``, empty where nothing is."""
    steps = result.get("steps")
    if not isinstance(steps, list) or not result.get("ok"):
        failed = [f"{step['name']}: {step['detail']}" for step in steps or [] if not step["ok"]]  # type: ignore[attr-defined]
        return "; ".join(failed) or "it says it failed"
    if not result.get("frozen"):
        return "it did not run frozen"
    if result.get("program") != common.version():
        return f"it is version {result.get('program')}"
    if lacking := sorted(set(STEPS) - {step["name"] for step in steps}):
        return f"it did not try {', '.join(lacking)}"
    return ""
