"""What ships with the program about telephone systems: how they name recordings, and how they export their calls."""

from functools import lru_cache

from app import paths
from app.domain.columns import Columns
from app.domain.pattern_file import read_patterns
from app.domain.patterns import Pattern


@lru_cache(maxsize=1)
def system_patterns() -> tuple[Pattern, ...]:
    """Return the file-name patterns of telephone systems."""
    file = paths.resources() / "patterns" / "telephone-systems.toml"
    return read_patterns(file.read_text(encoding="utf-8"), file.name)


@lru_cache(maxsize=1)
def columns() -> Columns:
    """Return what columns are called in the exports that are known."""
    return Columns((paths.resources() / "callrecords" / "columns.toml").read_text(encoding="utf-8"))
