"""A Windows of Wine's making, for tests: new, told that it is Windows 10, with what Wine 8 lacks stood in for."""

import os
import re
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).resolve().parent
STAND_INS = HERE / "wine"
WINE_DLLS = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows")
COMPILER = ("x86_64-w64-mingw32-gcc", "-shared", "-static-libgcc", "-O1", "-s")
_FUNCTIONS = ("cabs", "carg", "creal", "cimag", "ccos", "ccosh", "csin", "csinh", "ctan", "ctanh", "cexp", "cpow")
COMPLEX = tuple(name + kind for name in _FUNCTIONS for kind in ("", "f", "l"))
"""What ``complex.c`` brings, for double, float and long double."""

SIZE = "1600x1000x24"
OVERRIDES = "ucrtbase=n;winemenubuilder.exe=d;mscoree=;mshtml="
"""Our C runtime in front of Wine's; nothing written into this machine's own menus; nothing fetched."""


class Failed(Exception):
    """Something is not as it must be; the words say what."""


@contextmanager
def display() -> Iterator[str]:
    """Run a screen that nobody sees and give its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as said:
                yield f":{said.readline().strip()}"
        finally:
            server.terminate()


class Prefix:
    """One Windows in a folder; ``system`` is its drive C."""

    def __init__(self, folder: Path, screen: str) -> None:
        self.folder = folder
        self.system = folder / "wine" / "drive_c"
        home = folder / "home"
        home.mkdir(parents=True)
        self._env = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("FAIR_HEARING", "PYTHON"))},
            "WINEPREFIX": str(folder / "wine"),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "winemenubuilder.exe=d;mscoree=;mshtml=",
            "DISPLAY": screen,
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
        }
        self.run("wineboot", "-i")
        self.stop()
        self._stand_in()
        self._env["WINEDLLOVERRIDES"] = OVERRIDES
        self.run("winecfg", "-v", "win10")

    def run(self, *command: str | Path, cwd: Path | None = None, seconds: float = 300.0, code: int = 0) -> str:
        """Run a Windows program and return what it said; Failed where it does not end, or not with ``code``.

        It gets pipes and no files to read from and write to, since Wine gives Python no others.
        """
        words = ["wine", *(str(word) for word in command)]
        with subprocess.Popen(
            words,
            cwd=cwd,
            env=self._env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        ) as process:
            try:
                said, _ = process.communicate(timeout=seconds)
            except subprocess.TimeoutExpired:
                process.kill()
                raise Failed(f"{' '.join(words)} did not end in {seconds:g} s") from None
        if process.returncode != code:
            raise Failed(f"{' '.join(words)} ended with {process.returncode}:\n{said}")
        return said

    def begin(self, *command: str | Path) -> "subprocess.Popen[bytes]":
        """Start a Windows program and leave it running."""
        words = ["wine", *(str(word) for word in command)]
        nowhere = subprocess.DEVNULL
        return subprocess.Popen(words, env=self._env, stdin=nowhere, stdout=nowhere, stderr=nowhere)

    def stop(self) -> None:
        """End everything that runs in this Windows."""
        subprocess.run(["wineserver", "-k"], env=self._env, check=False)
        subprocess.run(["wineserver", "-w"], env=self._env, check=False)

    def picture(self, to: Path) -> None:
        """Take a picture of the whole screen."""
        subprocess.run(["import", "-window", "root", str(to)], env=self._env, check=True)

    def has_key(self, key: str) -> bool:
        """Return whether the registry has a key."""
        try:
            self.run("reg", "query", key)
        except Failed:
            return False
        return True

    def default_of(self, key: str) -> str:
        """Return the default text of a registry key."""
        said = self.run("reg", "query", key, "/ve")
        found = re.search(r"REG_SZ\s+(.*?)\s*$", said, re.MULTILINE)
        if not found:
            raise Failed(f"{key} has no text")
        return found[1]

    def _stand_in(self) -> None:
        """Put what Wine 8 lacks into its system folder; Windows has all of it."""
        system = self.system / "windows" / "system32"
        for source, made in (("icuuc.c", "icuuc.dll"), ("winrt_error.c", "api-ms-win-core-winrt-error-l1-1-1.dll")):
            build([STAND_INS / source, "-o", system / made])
        wine = WINE_DLLS / "ucrtbase.dll"
        listed = subprocess.run(
            ["x86_64-w64-mingw32-objdump", "-p", wine], capture_output=True, text=True, check=True
        ).stdout.split("[Ordinal/Name Pointer] Table")[1]
        names = re.findall(r"^\s*\[\s*\d+\].*?(\S+)$", listed, re.MULTILINE)
        lines = [f'  "{name}" = ' + (f"fh_{name}" if name in COMPLEX else f'"ucrtwine.{name}"') for name in names]
        definition = self.folder / "ucrtbase.def"
        definition.write_text("\n".join(["LIBRARY ucrtbase.dll", "EXPORTS", *lines, ""]), encoding="ascii")
        data = bytearray(wine.read_bytes())
        data[0x40:0x60] = bytes(0x20)  # Wine's own mark, without which it is loaded by its new name
        (system / "ucrtwine.dll").write_bytes(data)
        (system / "ucrtbase.dll").unlink()
        build([STAND_INS / "complex.c", definition, "-o", system / "ucrtbase.dll"])


def build(what: list[str | Path]) -> None:
    """Compile a library for Windows."""
    subprocess.run([*COMPILER, *(str(each) for each in what)], check=True)


def until(what: str, done: Callable[[], bool], seconds: float = 120.0) -> None:
    """Wait for something to become true; Failed when it does not."""
    end = time.monotonic() + seconds
    while not done():
        if time.monotonic() > end:
            raise Failed(f"waited {seconds:g} s in vain for {what}")
        time.sleep(0.5)
