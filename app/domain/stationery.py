"""What a council's papers bear: their size, the letterhead above and the small print below."""

from dataclasses import dataclass

from app.language import noop, translate

USUAL_RETENTION = noop("Stationery", "Keep for 12 months, then destroy.")
"""As it is kept in a library; what is printed is ``usual_retention``."""


def usual_retention() -> str:
    """Return how long things are kept where a council says nothing else."""
    return translate("Stationery", USUAL_RETENTION)


@dataclass(frozen=True, slots=True)
class Stationery:
    """``paper`` is A4 or Letter; ``logo`` the bytes of a PNG picture; what is empty is not printed.

    ``footer`` stands at the foot of every page; so does, wherever people are named, ``retention``: how long recordings
    and evaluations are kept, where that is not as usual.
    """

    paper: str = "A4"
    council: str = ""
    logo: bytes = b""
    footer: str = ""
    retention: str = ""

    def confidential(self, words: str) -> str:
        """Return how to treat a paper: ``words``, without the usual keeping where the council says another."""
        return words.removesuffix(usual_retention()).rstrip() if self.retention else words

    def small_print(self, *, kept: bool = False) -> str:
        """Return the council's own lines at a page's foot and, if ``kept``, for how long things are kept."""
        parts = (self.footer, self.retention if kept else "")
        return " · ".join(part.strip() for part in parts if part.strip())


PLAIN = Stationery()
