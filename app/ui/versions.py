"""Which versions are at work: for Help and for the crash report."""

import app

PARTS = ("PySide6-Essentials", "SQLAlchemy", "sqlcipher3", "av", "python-vlc", "miniaudio", "matplotlib", "reportlab")


def version() -> str:
    """Return the program's own version."""
    return app.__version__


def installed(name: str) -> str | None:
    """Return the version of an installed part, ``None`` where it is missing."""
    from importlib import metadata  # late: nobody asks before the window stands

    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def system_lines() -> tuple[str, ...]:
    """Return one line for the program, for Python, for the system and for each part."""
    import platform

    parts = [f"{name} {found}" for name in PARTS if (found := installed(name)) is not None]
    return (
        f"Fair Hearing {version()}",
        f"Python {platform.python_version()} on {platform.system()} {platform.release()} ({platform.machine()})",
        *parts,
    )
