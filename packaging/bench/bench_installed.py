"""How long the installed program takes until its window is painted, beside the same one started from the checkout."""

import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from rows import Row, told_in_turns

from app.services import demo

ROOT = Path(__file__).resolve().parent.parent.parent
PLACES = (Path("/usr/lib/fair-hearing/fair-hearing"), ROOT / "build" / "frozen" / "fair-hearing" / "fair-hearing")
"""Where the built program may be: installed, or just frozen."""
ROUNDS = 9
WIDTH, HEIGHT = 1440, 900
ALL_PLANES, AS_PIXELS = ctypes.c_ulong(-1), 2
PATIENCE_S = 60.0


def run(rounds: int = ROUNDS, installed: Sequence[str] | None = None) -> list[Row]:
    """Measure whole processes, from their start until the middle of the screen is painted; nothing without a screen."""
    built = installed or [str(place) for place in PLACES if place.is_file()][:1]
    if not built or shutil.which("Xvfb") is None:
        print("installed: there is no built program, or no Xvfb, so that nothing was measured", file=sys.stderr)
        return []
    checkout = [sys.executable, "-P", "-m", "app"]
    with tempfile.TemporaryDirectory(prefix="fair-hearing-bench-") as home, _screen() as display:
        library = str(demo.build(Path(home) / "northdale.fairhearing", lambda: datetime.now(UTC)))
        ours, theirs = told_in_turns(
            lambda: _seconds_to_paint([*built, library], display, home),
            lambda: _seconds_to_paint([*checkout, library], display, home),
            rounds,
        )
    return [Row("installed: first window / from the checkout", ours, theirs, 1.2)]


def _seconds_to_paint(command: list[str], display: str, home: str) -> float:
    env = {
        **os.environ,
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "FAIR_HEARING_HOME": home,
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "",
    }
    screen = _Middle(display)
    begun = time.perf_counter()
    with subprocess.Popen(command, env=env, stderr=subprocess.DEVNULL) as program:
        try:
            while not screen.is_painted():
                if program.poll() is not None or time.perf_counter() - begun > PATIENCE_S:
                    raise RuntimeError(f"{command[0]} painted nothing")
                time.sleep(0.002)
            took = time.perf_counter() - begun
        finally:
            program.kill()
    while screen.is_painted():  # the server clears away the window of a program that is gone
        time.sleep(0.01)
    screen.close()
    return took


class _Middle:
    """The middle of a screen, which is black until a window is painted over it."""

    def __init__(self, display: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = self._x.XGetImage.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = self._x.XGetPixel.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))
        if not self._display:
            raise RuntimeError(f"the screen {display} does not answer")
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def is_painted(self) -> bool:
        """Return whether it is anything but black."""
        at = (WIDTH // 2, HEIGHT // 2, 1, 1)
        image = ctypes.c_void_p(self._x.XGetImage(self._display, self._root, *at, ALL_PLANES, AS_PIXELS))
        try:
            return bool(self._x.XGetPixel(image, 0, 0) & 0xFFFFFF)
        finally:
            self._x.XDestroyImage(image)

    def close(self) -> None:
        """Let go of the screen."""
        self._x.XCloseDisplay(self._display)


@contextmanager
def _screen() -> Iterator[str]:
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            assert server.stdout is not None
            yield f":{server.stdout.readline().strip()}"
        finally:
            server.send_signal(signal.SIGTERM)
