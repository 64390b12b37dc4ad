"""Importing as Python does it by itself: PySide puts its own way in place, and the window would stand a tenth later."""

import builtins

import PySide6.QtCore  # noqa: F401 - from here on every import goes through PySide


def as_usual() -> None:
    """Let later imports go without PySide, which reads the source of each module and keeps it in memory.

    It looks there for its own name, for the sake of ``from __feature__ import snake_case``, which nobody uses here.
    Where PySide has no such way of its own any more, nothing is changed.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
