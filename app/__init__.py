"""Fair Hearing: fair marks for every recorded customer contact."""

__version__ = "0.1.0"
