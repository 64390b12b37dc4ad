"""What the program must not be started on, said before it could go wrong."""

import re
import sys
from importlib.util import find_spec
from pathlib import Path


def refusal(python: tuple[int, int], qt: str | None) -> str | None:
    """Return why the window must not open on this Python and PySide6, ``None`` where it may.

    PySide6 6.12.0 on a Python before 3.12 drops a reference to ``None`` or ``True`` on almost every call and ends the
    process within minutes, in the middle of the work.
    """
    if qt is None:
        return "PySide6 is not installed; start Fair Hearing with: python3 packaging/run.py"
    if qt.split("+")[0] == "6.12.0" and python < (3, 12):
        return (
            f"PySide6 {qt} ends the program on Python {python[0]}.{python[1]}. "
            "Start Fair Hearing with packaging/run.py, which brings one that works, or use Python 3.12 or newer."
        )
    return None


def refused() -> str | None:
    """Return why the window must not open here, ``None`` where it may; looks without loading Qt."""
    if getattr(sys, "frozen", False):
        return None  # its Python and its Qt were put together, and tried, as one
    return refusal(sys.version_info[:2], _qt())


def _qt() -> str | None:
    """Return PySide6's version as its first file has it; the records of the installation take ten times as long."""
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        return None
    found = re.search(r"""^__version__ = ["'](.+)["']""", Path(spec.origin).read_text("utf-8"), re.MULTILINE)
    return found[1] if found else ""
