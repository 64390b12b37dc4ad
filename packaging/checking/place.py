"""Where a form is tried: a clean Debian made for it, or this machine; and the person who tries it there."""

import os
import shlex
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from building import common

PERSON = "evaluator"
SUITE = "bookworm"


class Failed(Exception):
    """Something did not go as it should; the words say what."""


@dataclass(frozen=True)
class Place:
    """A Debian below ``root`` (``/`` is this machine), tried by ``PERSON``, whose home is ``home`` as seen inside."""

    root: Path
    home: Path = Path("/home") / PERSON

    @property
    def name(self) -> str:
        """Return what the place is, in words."""
        release = self.outside("/etc/debian_version").read_text(encoding="ascii").strip()
        return f"Debian {release}, {'this machine' if self.root == Path('/') else 'a clean root'}"

    def outside(self, inside: str | Path) -> Path:
        """Return where something inside is for this process."""
        return self.root / str(inside).lstrip("/")

    def run(self, *command: str, timeout: float = 600) -> str:
        """Run a command as root and return what it said; raises Failed."""
        return _run([*self._into(), *command], timeout)

    def run_as_person(self, *command: str, timeout: float = 300) -> str:
        """Run a command as the person, in their home, and return what it said; raises Failed."""
        return _run(self._as_person(command), timeout)

    def start_as_person(self, *command: str) -> "subprocess.Popen[str]":
        """Start a command as the person and leave it running."""
        return subprocess.Popen(
            self._as_person(command), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, start_new_session=True,
        )  # fmt: skip

    def install(self, *packages: str) -> None:
        """Install Debian packages, or the .deb at a path, with what they need and nothing else."""
        apt = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "DPkg::Lock::Timeout=300")
        put = (*apt, "install", "-y", "--no-install-recommends", *packages)
        try:
            self.run(*put)
        except Failed:  # the lists are missing, or too old
            self.run(*apt, "update")
            self.run(*put)

    def _into(self) -> list[str]:
        clean = ["env", "-i", "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8"]
        proxies = [f"{name}={value}" for name, value in os.environ.items() if name.lower().endswith("_proxy")]
        return [*clean, *proxies, *([] if self.root == Path("/") else ["chroot", str(self.root)])]

    def _as_person(self, command: Sequence[str]) -> list[str]:
        home = f"export HOME={self.home} XDG_RUNTIME_DIR={self.home}/.run; mkdir -p -m 700 {self.home}/.run; cd; "
        return [*self._into(), "runuser", "-u", PERSON, "--", "sh", "-c", home + "exec " + shlex.join(command)]


def here() -> Place:
    """Return this machine, with the person on it; raises Failed where somebody of that name is on it already."""
    place = Place(Path("/"))
    if place.home.exists():
        raise Failed(f"there is a person called {PERSON} on this machine already")
    return _with_person(place)


def clean_root(folder: Path) -> Place:
    """Return a new Debian in ``folder``, with nothing but its smallest system and the person."""
    close(Place(folder))
    shutil.rmtree(folder, ignore_errors=True)
    _run(["debootstrap", "--variant=minbase", SUITE, str(folder)], 600)
    place = Place(folder)
    lists = folder / "etc" / "apt" / "apt.conf.d" / "90check"
    lists.write_text('Acquire::Languages "none";\nAPT::Sandbox::User "root";\n', encoding="ascii")
    _run(["mount", "-t", "proc", "proc", str(folder / "proc")], 60)
    shutil.copyfile("/etc/resolv.conf", folder / "etc" / "resolv.conf")
    return _with_person(place)


def close(place: Place) -> None:
    """Let go of what a clean root was lent by this machine, or of the person on it."""
    if place.root == Path("/"):
        place.run("userdel", "--remove", PERSON)
    elif os.path.ismount(place.root / "proc"):
        _run(["umount", "--lazy", str(place.root / "proc")], 60)


def _with_person(place: Place) -> Place:
    place.run("useradd", "--create-home", "--shell", "/bin/sh", PERSON)
    return place


def _run(command: Sequence[str], timeout: float) -> str:
    try:
        done = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
            errors="replace", timeout=timeout, check=False, cwd=common.ROOT,
        )  # fmt: skip
    except subprocess.TimeoutExpired as error:
        raise Failed(f"{shlex.join(command[-4:])} did not end within {timeout:g} s") from error
    except FileNotFoundError as error:
        raise Failed(f"{command[0]} is not here") from error
    if done.returncode != 0:
        said = "\n".join(f"  {line}" for line in done.stdout.splitlines()[-15:])
        raise Failed(f"{shlex.join(command[-6:])} ended with {done.returncode}:\n{said}")
    return done.stdout
