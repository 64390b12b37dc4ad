"""Whether a file lies on this computer: a library on a network or synchronised folder can lose what was saved."""

import os
import sys
from pathlib import Path

from app.language import translate

_NETWORK = (
    "cifs",
    "smb",
    "smb2",
    "smb3",
    "smbfs",
    "nfs",
    "nfs3",
    "nfs4",
    "afpfs",
    "webdav",
    "davfs",
    "ncpfs",
    "afs",
    "ceph",
    "glusterfs",
    "lustre",
    "gfs2",
    "ocfs2",
)
_THROUGH_FUSE = ("davfs", "sshfs", "rclone", "gvfsd-fuse", "ceph", "glusterfs", "smbnetfs")
NETWORK_TYPES = frozenset(_NETWORK + tuple(f"fuse.{kind}" for kind in _THROUGH_FUSE))
SYNCED_NAMES = ("onedrive", "dropbox", "google drive", "googledrive", "icloud drive", "mobile documents", "nextcloud")
DRIVE_REMOTE = 4  # GetDriveTypeW, Windows


def why_not_local(path: Path, mounts: str | None = None) -> str:
    """Return in words why ``path`` is not on this computer ("a network folder (nfs)"), or nothing when it is.

    ``mounts`` is the text of ``/proc/self/mounts``; by default this machine's own is read.
    """
    if str(path).startswith(("\\\\", "//")) and not str(path).startswith("\\\\?\\"):
        return translate("Places", "a network folder")
    whole = path.resolve()
    for part in whole.parent.parts:
        if any(part.casefold() == name or part.casefold().startswith(name + " ") for name in SYNCED_NAMES):
            return translate("Places", "a synchronised folder ({0})").format(part)
    kind = _drive_type(whole) if sys.platform == "win32" else mount_type(whole, _mounts() if mounts is None else mounts)
    return translate("Places", "a network folder ({0})").format(kind) if kind in NETWORK_TYPES else ""


def mount_type(path: Path, mounts: str) -> str:
    """Return the type of the innermost mount that holds ``path``, "" when the table names none."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        point = Path(fields[1].replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\"))
        if path.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), fields[2]
    return kind


def _mounts() -> str:
    """Return this machine's mounts in the form of ``/proc/self/mounts``."""
    if sys.platform == "darwin":
        import subprocess

        return macos_table(subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False).stdout)
    table = Path("/proc/self/mounts")
    return table.read_text(encoding="utf-8", errors="surrogateescape") if table.exists() else ""


def macos_table(listing: str) -> str:
    """Return ``mount``'s "WHAT on WHERE (TYPE, ...)" lines as fields, blanks in a place written as in Linux's table."""
    lines = []
    for line in listing.splitlines():
        what, _, rest = line.partition(" on ")
        where, _, options = rest.rpartition(" (")
        kind = options.split(",")[0].rstrip(")")
        lines.append(" ".join((what.replace(" ", "\\040"), where.replace(" ", "\\040"), kind)))
    return "\n".join(lines)


def _drive_type(path: Path) -> str:
    if sys.platform != "win32":
        return ""
    import ctypes

    remote = ctypes.windll.kernel32.GetDriveTypeW(path.anchor or os.sep) == DRIVE_REMOTE
    return "smb" if remote else ""
