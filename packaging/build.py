"""Build what people install, from a fresh checkout with nothing but Python: ``python3 packaging/build.py WHAT``.

WHAT is ``deb`` (Debian, Ubuntu and their children), ``tar`` (any other Linux, for one person), ``windows``, or ``all``.
The files are left in ``dist``. ``--fast`` packs less tightly, for trying out.
"""

import argparse
import importlib
import os
import sys

import environment
import machine
from building import common

FORMS = {"deb": "building.deb", "tar": "building.tarball", "windows": "building.windows"}
"""Each form, and the module whose ``build(options) -> list[Path]`` leaves it in ``dist``."""


def main(arguments: list[str]) -> int:
    """Get everything ready and build what was asked for; return the exit code."""
    parser = argparse.ArgumentParser(prog="build.py", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("what", choices=[*FORMS, "all"])
    parser.add_argument("--fast", action="store_true", help="pack less tightly, for trying out")
    asked = parser.parse_args(arguments)
    os.environ.setdefault("FAIR_HEARING_VENV", str(common.WORK / "venv"))  # the one people start from is left alone
    chosen = list(FORMS) if asked.what == "all" else [asked.what]
    try:
        machine.prepare_building(chosen, say)
        options = common.Options(asked.fast, say, environment.prepare("build", say))
        common.DIST.mkdir(exist_ok=True)
        for name in chosen:
            importlib.import_module(FORMS[name]).build(options)
    except (machine.Lacking, environment.NotSetUp, common.NotBuilt) as error:
        say(str(error))
        return 1
    return 0


def say(text: str) -> None:
    """Tell the person at the terminal, at once."""
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
