"""Where things live: what ships with the program, and what it keeps for the person at this machine."""

import os
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path

import platformdirs

NAME = "fair-hearing"
SUFFIX = ".fairhearing"


def library_file(path: Path) -> Path:
    """Return ``path`` with the ending of a library; a dot within its name is no ending, and nothing is cut off."""
    return path if path.suffix.casefold() == SUFFIX else path.with_name(path.name + SUFFIX)


@cache
def resources() -> Path:
    """Return the folder of everything that ships as data, which stands beside the ``app`` package in every form."""
    return Path(__file__).resolve().parent.parent / "resources"


def config_dir() -> Path:
    """Return the folder of this person's settings; ``FAIR_HEARING_HOME`` moves all of them, for tests and for IT."""
    return _kept("config", platformdirs.user_config_path(NAME, appauthor=False, roaming=False))


def data_dir() -> Path:
    """Return the folder where libraries of one's own are offered to be kept."""
    return _kept("data", platformdirs.user_data_path(NAME, appauthor=False, roaming=False))


def cache_dir() -> Path:
    """Return the folder for what can be computed again; decoded sound never goes there."""
    return _kept("cache", platformdirs.user_cache_path(NAME, appauthor=False))


def log_dir() -> Path:
    """Return the folder of the rotating log."""
    return _kept("log", platformdirs.user_log_path(NAME, appauthor=False))


def policy_file() -> Path:
    """Return where an organisation's policy stands if there is one; ``FAIR_HEARING_POLICY`` names another file."""
    named = os.environ.get("FAIR_HEARING_POLICY")
    if named:
        return Path(named)
    if sys.platform == "win32":
        return Path(os.environ.get("PROGRAMDATA", r"C:\ProgramData")) / "FairHearing" / "policy.json"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/FairHearing/policy.json")
    return Path("/etc") / NAME / "policy.json"


def _kept(kind: str, usual: Path) -> Path:
    home = os.environ.get("FAIR_HEARING_HOME")
    folder = Path(home) / kind if home else usual
    with suppress(OSError):  # a home that is missing, full or only to be read: whoever writes there says so
        folder.mkdir(parents=True, exist_ok=True)
    return folder
