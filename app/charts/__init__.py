"""Figures from numbers, the same on screen and on paper; no pyplot, no Qt."""

import os
from contextlib import suppress

from app import paths

with suppress(OSError):  # said before matplotlib is imported: its list of fonts is kept with our cache, not in the home
    os.environ.setdefault("MPLCONFIGDIR", str(paths.cache_dir() / "charts"))
