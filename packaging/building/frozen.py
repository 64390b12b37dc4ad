"""The frozen folder: the program with its own Python and libraries, as every Linux form carries it."""

from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

from building import common, icu, inputs
from building.common import Options

SPEC = Path(__file__).resolve().parent / "fair_hearing.spec"
FOLDER = common.WORK / "frozen" / common.NAME
STAMP = common.WORK / "frozen" / "made-from"


@cache
def build(options: Options) -> Path:
    """Return the frozen folder, made anew only where what goes into it has changed; all forms of a run share it."""
    made_from = inputs.fingerprint(inputs.FROZEN)
    if FOLDER.is_dir() and STAMP.is_file() and STAMP.read_text(encoding="utf-8") == made_from:
        return FOLDER
    options.say("Freezing the program (a minute or two)")
    STAMP.unlink(missing_ok=True)
    common.fresh(FOLDER)
    to = ("--distpath", FOLDER.parent, "--workpath", common.WORK / "pyinstaller")
    command: list[str | Path] = [options.python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *to, SPEC]
    common.run(command, env={"PYTHONHASHSEED": "0"})
    for library in FOLDER.rglob("libicudata.so.*"):
        if not library.is_symlink():
            icu.trim(library, common.WORK / "icu")
    tidy(FOLDER)
    STAMP.write_text(made_from, encoding="utf-8")
    options.say(f"{FOLDER.relative_to(common.ROOT)}  {common.megabytes(FOLDER):.0f} MB")
    return FOLDER


def tidy(folder: Path) -> None:
    """Take out of the libraries what only a debugger reads, and where they stood on the machine that built them.

    What stands in a ``….libs`` folder stays as it came: these were rearranged when they were packed, and strip breaks
    them in ways that show only when a chart is drawn.
    """
    files = [path for path in folder.rglob("*.so*") if path.is_file() and not path.is_symlink()]
    for path in files:
        path.chmod(0o644)
    loose = [path for path in files if not path.parent.name.endswith(".libs")]
    with ThreadPoolExecutor() as pool:
        list(pool.map(_strip, loose))
    inside = folder / "_internal"
    of_python = [*inside.glob("libpython3.*"), *inside.glob("python3.*/lib-dynload/*.so")]
    common.run(["chrpath", "--delete", *of_python])


def _strip(library: Path) -> str:
    return common.run(["strip", "--strip-unneeded", library])
