"""A benchmark's figures are judged by their limits and printed in one table."""

import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.conftest import ROOT, Script


@pytest.fixture
def rows(script: Script) -> ModuleType:
    return script("rows")


@pytest.mark.parametrize(
    ("ours", "bare", "limit", "most", "kept"),
    [
        (0.02, 0.01, 2.0, None, True),
        (0.021, 0.01, 2.0, None, False),
        (0.02, 0.01, 2.0, 0.02, True),
        (0.02, 0.01, 2.0, 0.019, False),
        (0.02, None, None, 0.05, True),
        (0.06, None, None, 0.05, False),
        (0.02, None, 2.0, None, False),
        (9.0, 0.1, None, None, True),
    ],
)
def test_limits(
    rows: ModuleType, ours: float, bare: float | None, limit: float | None, most: float | None, kept: bool
) -> None:
    assert rows.Row("x", ours, bare, limit, most).is_kept is kept


def test_the_table(rows: ModuleType) -> None:
    figures = [rows.Row("a sheet", 0.06, 0.025, 2.0), rows.Row("key to row, p99", 0.0004, most=0.05)]
    assert rows.table(figures).splitlines() == [
        "                    ours     bare  ratio    limit",
        "a sheet          60.0 ms  25.0 ms  2.40×       2×  MISSED",
        "key to row, p99   400 µs        –      –  50.0 ms  ok",
    ]


def test_both_are_measured_in_turns(rows: ModuleType) -> None:
    order: list[str] = []
    ours, bare = rows.in_turns(lambda: order.append("o"), lambda: order.append("b"), 4)
    assert "".join(order) == "ob" + "boob" * 2
    assert ours >= 0
    assert bare >= 0


def test_the_slower_is_seen_as_slower(rows: ModuleType) -> None:
    ours, bare = rows.in_turns(lambda: time.sleep(0.02), lambda: None, 3)
    assert ours > bare


@pytest.mark.parametrize(("names", "code"), [((), 1), (("quick",), 0), (("slow",), 1), (("none",), 2)])
def test_the_benchmarks_of_a_folder_are_run(tmp_path: Path, names: tuple[str, ...], code: int) -> None:
    for file in ("__main__.py", "rows.py"):
        (tmp_path / file).write_bytes((ROOT / "packaging" / "bench" / file).read_bytes())
    for name, ours in (("quick", 0.01), ("slow", 0.03)):
        text = f"from rows import Row\ndef run():\n    return [Row('{name} one', {ours}, 0.01, 2.0)]\n"
        (tmp_path / f"bench_{name}.py").write_text(text)
    done = subprocess.run([sys.executable, tmp_path, *names], capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stderr
    assert ("quick one" in done.stdout) == (names in ((), ("quick",)))
    assert ("MISSED" in done.stdout) == (code == 1)
    assert ("there are: quick, slow" in done.stderr) == (code == 2)
