"""A screen without a monitor, on which a person starts the program from the menu and looks at it."""

import os
import shlex
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from checking.place import Failed, Place

TOOLS = ("xvfb", "xdotool", "imagemagick", "x11-utils")
SIZE = "1440x900x24"
PATIENCE_S = 90.0


@dataclass(frozen=True)
class Screen:
    """The display ``name`` (``:7``) in a place."""

    place: Place
    name: str

    def run(self, *command: str, timeout: float = 300) -> str:
        """Run a command as the person at this screen, and return what it said; raises Failed."""
        return self.place.run_as_person("env", f"DISPLAY={self.name}", *command, timeout=timeout)

    @contextmanager
    def started(self, command: list[str], titled: str) -> Iterator[str]:
        """Start a program as the person and give its window once its title holds a text; it is closed at the end."""
        program = self.place.start_as_person("env", f"DISPLAY={self.name}", *command)
        try:
            yield self._window(titled, program.poll)
            self.run("xdotool", "key", "--clearmodifiers", "ctrl+q")
            if (code := program.wait(30)) != 0:
                raise Failed(f"{shlex.join(command)} ended with {code} when it was closed")
        finally:
            if program.poll() is None:
                os.killpg(program.pid, signal.SIGKILL)
            program.communicate()

    def picture(self, to: Path) -> None:
        """Take a picture of the whole screen once nothing on it moves any more."""
        inside, before = f"{self.place.home}/screen.png", b""
        for _ in range(30):
            self.run("import", "-window", "root", inside)
            now = self.place.outside(inside).read_bytes()
            if now == before:
                break
            before = now
            time.sleep(1.0)
        to.write_bytes(now)

    def _window(self, titled: str, ended: object) -> str:
        limit = time.monotonic() + PATIENCE_S
        while time.monotonic() < limit:
            try:
                found = self.run("xdotool", "search", "--onlyvisible", "--name", titled).split()
            except Failed:
                found = []
            if found:
                self.run("xdotool", "windowfocus", "--sync", found[-1])
                return found[-1]
            if callable(ended) and ended() is not None:
                raise Failed(f"the program ended before a window called “{titled}” stood on the screen")
            time.sleep(0.5)
        raise Failed(f"no window called “{titled}” came within {PATIENCE_S:g} s")


@contextmanager
def screen(place: Place) -> Iterator[Screen]:
    """Give a screen in a place, which has ``TOOLS`` installed."""
    sockets = place.outside("/tmp/.X11-unix")
    sockets.mkdir(exist_ok=True)
    sockets.chmod(0o1777)
    server = place.start_as_person("Xvfb", "-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp")
    try:
        assert server.stdout is not None
        said: list[str] = []
        for line in server.stdout:  # which displays it could not have is said first
            said.append(line.strip())
            if said[-1].isdigit():
                break
        else:
            raise Failed(f"Xvfb did not start: {' '.join(said)}")
        yield Screen(place, f":{said[-1]}")
    finally:
        if server.poll() is None:
            os.killpg(server.pid, signal.SIGTERM)
        server.communicate()
