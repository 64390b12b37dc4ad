"""The command line, for scripts and IT: everything the program does without its window."""

from app.cli.run import main

__all__ = ["main"]
