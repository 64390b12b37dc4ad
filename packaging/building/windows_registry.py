"""What Windows is told of the program: which files it opens, by one list for setup.exe and for the .msi.

Libraries belong to the program: a double click opens them. For recordings it is only one of those that are offered
under *Open with*: what plays them by a double click is left as it is.
"""

import ast
from dataclasses import dataclass

from building import common, windows_launcher

LIBRARY, RECORDING = "FairHearing.Library", "FairHearing.Recording"
LIBRARY_ENDING = ".fairhearing"
FOLDER = "[INSTALLED]"
"""Stands for the folder of the program until a form puts its own name in its place; no backslash follows it."""

_CLASSES = "Software\\Classes\\"
_APPLICATION = f"{_CLASSES}Applications\\{windows_launcher.WINDOW}"


@dataclass(frozen=True)
class Value:
    """One text in the registry: the key below the user's or the machine's root, its name ("" the default), and it."""

    key: str
    name: str
    text: str


def recordings() -> list[str]:
    """Return the endings of what the program takes for a recording, read from its source as the program has them."""
    source = (common.ROOT / "app" / "services" / "import_reading.py").read_text(encoding="utf-8")
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "ENDINGS":
            assert isinstance(node.value, ast.Call)
            return sorted(ast.literal_eval(node.value.args[0]))
    raise common.NotBuilt("app/services/import_reading.py names no ENDINGS of recordings.")


def values() -> list[Value]:
    """Return everything that is written, in order; all of it is taken away again."""
    exe = f"{FOLDER}\\{windows_launcher.WINDOW}"
    opened = f'"{exe}" "%1"'
    kinds = ((LIBRARY, "Fair Hearing library"), (RECORDING, "Recorded call"))
    found = []
    for kind, words in kinds:
        found += [
            Value(_CLASSES + kind, "", words),
            Value(f"{_CLASSES}{kind}\\DefaultIcon", "", f"{exe},0"),
            Value(f"{_CLASSES}{kind}\\shell\\open\\command", "", opened),
        ]
    found += [
        Value(_CLASSES + LIBRARY_ENDING, "", LIBRARY),
        Value(f"{_CLASSES}{LIBRARY_ENDING}\\OpenWithProgids", LIBRARY, ""),
        Value(_APPLICATION, "FriendlyAppName", common.TITLE),
        Value(f"{_APPLICATION}\\shell\\open\\command", "", opened),
    ]
    for ending in recordings():
        found += [
            Value(f"{_CLASSES}{ending}\\OpenWithProgids", RECORDING, ""),
            Value(f"{_APPLICATION}\\SupportedTypes", ending, ""),
        ]
    return found


def own_keys() -> list[str]:
    """Return the keys that are the program's alone, and go with all that is in them."""
    return [_CLASSES + LIBRARY, _CLASSES + RECORDING, _APPLICATION]
