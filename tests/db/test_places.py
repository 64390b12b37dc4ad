"""A library is kept on this computer: network and synchronised folders are known by their mounts and names."""

from pathlib import Path

import pytest

from db import errors, places
from tests.a_library import Clock, new

MOUNTS = r"""
sysfs /sys sysfs rw 0 0
/dev/vda1 / ext4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
//files/quality /mnt/quality\040share cifs rw 0 0
/dev/sdb1 /mnt/quality\040share/local ext4 rw 0 0
server:/home /home/net nfs4 rw 0 0
ann@host: /home/ann/there fuse.sshfs rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "why"),
    [
        ("/home/ann/Team.fairhearing", ""),
        ("/mnt/quality share/Team.fairhearing", "a network folder (cifs)"),
        ("/mnt/quality shared/Team.fairhearing", ""),
        ("/mnt/quality share/local/Team.fairhearing", ""),
        ("/home/net/deep/down/Team.fairhearing", "a network folder (nfs4)"),
        ("/home/ann/there/Team.fairhearing", "a network folder (fuse.sshfs)"),
        (
            "/home/ann/OneDrive - Northdale/Team.fairhearing",
            "a synchronised folder (OneDrive - Northdale)",
        ),
        ("/home/ann/Dropbox/Team.fairhearing", "a synchronised folder (Dropbox)"),
        ("/home/ann/Dropboxes/Team.fairhearing", ""),
        (r"\\files\quality\Team.fairhearing", "a network folder"),
        ("//files/quality/Team.fairhearing", "a network folder"),
    ],
)
def test_where_a_library_may_be(path: str, why: str) -> None:
    assert places.why_not_local(Path(path), MOUNTS) == why


def test_the_mac_lists_its_mounts_in_another_form() -> None:
    listing = "/dev/disk1s1 on / (apfs, local)\n//ann@files/quality on /Volumes/quality share (smbfs, nodev)\n"
    table = places.macos_table(listing)
    assert places.mount_type(Path("/Volumes/quality share/Team.fairhearing"), table) == "smbfs"
    assert places.mount_type(Path("/Users/ann/Team.fairhearing"), table) == "apfs"


def test_this_machine_knows_its_own_mounts(tmp_path: Path) -> None:
    assert places.why_not_local(tmp_path / "Team.fairhearing") == ""


def test_a_library_is_not_made_in_a_synchronised_folder(tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive"
    folder.mkdir()
    with pytest.raises(errors.OnNetworkFolder, match=r"a synchronised folder \(OneDrive\), where a library can"):
        new(folder / "Team.fairhearing", Clock())
    assert list(folder.iterdir()) == []
