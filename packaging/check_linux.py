"""Try the built Linux forms the way a person meets them: ``python3 packaging/check_linux.py [deb] [tar]``.

Each is installed in a clean Debian made by debootstrap, starts from its menu entry on a screen, tests itself, opens a
library, is removed, and leaves the person's files as they were. Pictures are left in ``build/checked``; what was found
is kept in ``packaging/verified.json`` and in the table of ``packaging/README.md``. Wants to be root. ``--here`` tries
on this machine and ``--fast`` what was packed less tightly; neither is kept. ``--as-built`` builds nothing.
"""

import argparse
import sys
import time

import build
import machine
from building import common
from checking import forms, record
from checking.place import Failed, Place, clean_root, close, here


def main(arguments: list[str]) -> int:
    """Build what is asked for, try it, and return the exit code."""
    parser = argparse.ArgumentParser(prog="check_linux.py", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("forms", nargs="*", metavar="FORM", help="deb, tar; default both")
    parser.add_argument("--here", action="store_true", help="on this machine, not in a clean root")
    parser.add_argument("--fast", action="store_true", help="of forms that are packed less tightly")
    parser.add_argument("--as-built", action="store_true", help="what is in dist already")
    asked = parser.parse_args(arguments)
    wanted = asked.forms or list(forms.TRIED)
    if unknown := set(wanted) - set(forms.TRIED):
        parser.error(f"there is no form called {', '.join(sorted(unknown))}")
    for form in [] if asked.as_built else wanted:
        if build.main([form, *(["--fast"] if asked.fast else [])]) != 0:
            return 1
    begun = time.monotonic()
    try:
        machine.prepare_checking(build.say, clean=not asked.here)
        found = tried(wanted, here() if asked.here else clean_root(common.WORK / "root"))
    except (Failed, machine.Lacking) as error:
        build.say(f"FAILED: {error}")
        return 1
    build.say(f"All of it worked; trying took {time.monotonic() - begun:.0f} s.")
    if not (asked.here or asked.fast):
        record.keep(found)
    return 0


def tried(wanted: list[str], place: Place) -> dict[str, record.Found]:
    """Try each form in a place and return what was found of it; raises Failed."""
    pictures = common.fresh(common.WORK / "checked")
    try:
        return {form: forms.TRIED[form](place, pictures, build.say) for form in wanted}
    finally:
        close(place)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
