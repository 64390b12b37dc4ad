"""A few thousand spoilt headers of every kind of recording: none hangs, crashes or is met with anything but words."""

import subprocess
import sys
from pathlib import Path

from tests.media import hostile
from tests.media.recordings import CODINGS

EACH = 130
LONGEST_SECONDS = 240


def test_no_spoilt_header_hangs_or_crashes(tmp_path: Path) -> None:
    folder = tmp_path / "good"
    folder.mkdir()
    for coding in CODINGS:
        coding.write(folder, 0.7)
    command = [sys.executable, hostile.__file__, str(folder), "0", str(EACH)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=LONGEST_SECONDS, check=False)
    lines = done.stdout.splitlines()
    assert done.returncode == 0, (lines[-1:], done.stderr[-500:])
    assert [line for line in lines if line.startswith("WRONG")] == []
    word, tried, refused = lines[-1].split()
    assert (word, int(tried)) == ("done", len(CODINGS) * EACH)
    assert len(CODINGS) * EACH * 0.1 < int(refused) < len(CODINGS) * EACH * 0.9
