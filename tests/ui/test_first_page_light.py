"""The first page is painted with its figures before anything is loaded that only other pages need."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from app import paths

BENCH = paths.resources().parent / "packaging" / "bench"
TELLER = """
import linecache
import sys

from real_window import Onlooker, main


class Teller(Onlooker):
    def _find(self):
        from app.ui import main_window
        main_window.AT_REST_MS = 3_600_000  # what comes when all is at rest is not asked for, however slow the machine
        super()._find()
    def _tell(self):
        print(*sorted({name.partition(".")[0] for name in sys.modules}))
        print(*(name for name in linecache.cache if "services" in name))
        super()._tell()


teller = Teller()
sys.exit(main(sys.argv[1:]))
"""
HEAVY = {
    "alembic", "av", "email", "matplotlib", "miniaudio", "numpy", "pypdfium2", "reportlab", "socket", "sqlalchemy",
    "subprocess", "uuid", "vlc",
}  # fmt: skip


def test_the_first_page_needs_little(demo_library: Path, tmp_path: Path) -> None:
    library = Path(shutil.copy(demo_library, tmp_path / "Demo.fairhearing"))
    env = {
        **os.environ,
        "FAIR_HEARING_HOME": str(tmp_path),
        "PYTHONPATH": os.pathsep.join((str(BENCH), str(BENCH.parent.parent))),
    }
    told = subprocess.run(
        [sys.executable, "-c", TELLER, str(library)], env=env, capture_output=True, text=True, check=True, timeout=60
    )
    loaded, read, figures = told.stdout.splitlines()
    assert "sqlcipher3" in loaded.split()
    assert not HEAVY & set(loaded.split())
    assert not read  # as a source, for the sake of a feature of PySide's that nobody uses
    assert "interactions" in figures
