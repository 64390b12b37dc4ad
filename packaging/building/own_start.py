"""Runs first in the frozen program: whatever is started from here gets the surroundings the program was started in.

PyInstaller's starter points LD_LIBRARY_PATH at the program's own libraries. A browser or a file manager opened from the
program would load them too.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is not None:
    os.environ["LD_LIBRARY_PATH"] = before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)
