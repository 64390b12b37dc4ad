"""Text as the printed page can show it, in the shipped font."""

from functools import lru_cache

from app.charts import printable as spelt
from app.reports.fonts import shows


@lru_cache(maxsize=4096)
def printable(text: str) -> str:
    """Return ``text`` with what the font lacks spelt out in words; see ``charts.printable``.

    Names, standards and headings come back on every sheet of a batch.
    """
    return spelt.printable(text, shows)


def one_line(text: str) -> str:
    """Return ``text`` printable and without line ends, for names and other things that stand on one line."""
    return " ".join(printable(text).split())
