"""Say whether the packaging is what it was when it was tried last: ``python3 packaging/verified.py`` (0: it is)."""

import sys

from checking import record


def main() -> int:
    """Return 0 where nothing that decides how the forms are built has changed since, 1 where something has."""
    if record.is_verified():
        print("The packaging is as it was when the forms were tried last.")
        return 0
    print("The packaging has changed since the forms were tried last, or they never were.")
    return 1


if __name__ == "__main__":
    sys.exit(main())
