"""Every benchmark runs, on a small library, measures both sides and can miss its limit."""

import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from app.media import vlc_library
from app.services import keeping
from db import connecting
from tests.packaging.conftest import Script, scripts


@pytest.fixture(scope="module")
def bench() -> Iterator[Script]:
    with scripts() as script:
        yield script


@pytest.fixture(scope="module")
def big(bench: Script) -> ModuleType:
    return bench("big_library")


@pytest.fixture(scope="module")
def library(big: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bench") / "small.fairhearing"
    big.build(path, big.Size(advisors=4, months=24))
    return path


def measured(rows: list[Any], *limits: float | None) -> None:
    """Look whether the figures are there with the limits they are held to, and whether those could be missed."""
    assert [row.limit for row in rows] == list(limits)
    for row in rows:
        assert row.ours > 0
        assert not replace(row, most=row.ours / 2).is_kept
        if row.bare is not None:
            assert row.bare > 0
            assert not replace(row, limit=row.ratio / 2).is_kept


def test_the_library_is_sound_and_as_large_as_it_says(big: ModuleType, library: Path) -> None:
    connection = connecting.connect(library)
    try:
        counts = connecting.row_counts(connection)
        told = connection.execute("SELECT count(*) FROM evaluation WHERE advisor_id > 9 AND state = 'finalised'")
        assert told.fetchone()[0] == big.Size(advisors=4, months=24).evaluations == 768
        assert counts["mark"] >= 20 * 768
        span = connection.execute("SELECT min(month), max(month) FROM evaluation WHERE advisor_id > 9").fetchone()
        assert span == (202407, big.LAST_MONTH)
    finally:
        connection.close()
    report = keeping.check(library)
    assert report.sound
    assert report.problems == ()


def test_the_library_is_the_same_every_time(big: ModuleType, tmp_path: Path) -> None:
    both = []
    for name in ("one", "other"):
        path = tmp_path / f"{name}.fairhearing"
        big.build(path, big.Size(advisors=2, months=1))
        connection = connecting.connect(path)
        both.append([connection.execute(f"SELECT * FROM {table}").fetchall() for table in ("evaluation", "mark")])
        connection.close()
    assert both[0] == both[1]


def test_the_full_library_has_what_is_promised(big: ModuleType) -> None:
    assert big.Size().evaluations == 360_000


def test_the_library_is_kept(big: ModuleType, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAIR_HEARING_BENCH_DIR", str(tmp_path))
    monkeypatch.setattr(big, "FULL", big.Size(advisors=1, months=1))
    (tmp_path / "big-of-old.fairhearing").write_bytes(b"an older one")
    made = big.path()
    assert list(tmp_path.iterdir()) == [made]
    before = made.stat().st_mtime_ns
    assert big.path() == made
    assert made.stat().st_mtime_ns == before


def test_a_mark(bench: Script, library: Path) -> None:
    measured(bench("bench_mark").run(3, library), 4)
    connection = connecting.connect(library)
    assert connection.execute("SELECT count(*) FROM evaluation WHERE state = 'draft'").fetchone() == (2,)
    connection.close()


def test_a_trend(bench: Script, library: Path) -> None:
    rows = bench("bench_trend").run(3, library)
    measured(rows, 2)
    assert rows[0].most == 0.05


def test_an_advisors_page(bench: Script, library: Path) -> None:
    rows = bench("bench_advisor").run(3, library)
    measured(rows, None, None)
    assert [row.most for row in rows] == [0.05, 0.05]


def test_a_sample(bench: Script) -> None:
    rows = bench("bench_sampling").run(600, 3, 1)
    measured(rows, None, None, None)
    assert [row.most for row in rows] == [1.0, 1.0, 1.0]


def test_an_import(bench: Script) -> None:
    measured(bench("bench_import").run(1, files=3, size=20_000), 1.5)


def test_the_list(bench: Script, big: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "list.fairhearing"
    bench("list_library").build(path, 3000, big.Size(advisors=4, months=2))
    rows = bench("bench_list").run(1, path)
    measured(rows, None, None)
    assert [row.most for row in rows] == [0.1, 0.1]
    connection = connecting.connect(path)
    assert connection.execute("SELECT count(*) FROM interaction").fetchone() == (3000,)
    connection.close()


def test_a_sheet(bench: Script, library: Path) -> None:
    measured(bench("bench_sheet").run(2, library), 2, None)


@pytest.mark.skipif(vlc_library.find(silent=True).instance is None, reason="needs libvlc")
def test_the_first_sound(bench: Script) -> None:
    measured(bench("bench_first_sound").run(1, seconds=4), 1.5, None)


@pytest.mark.skipif(vlc_library.find(silent=True).instance is None, reason="needs libvlc")
def test_the_seeks(bench: Script) -> None:
    rows = bench("bench_seek").run(2, seconds=12)
    assert [row.most for row in rows[:4]] == [0.12, 0.05, 0.12, 0.05]
    assert len(rows) >= 10
    for row in rows:
        assert 0 <= row.ours <= 1, "what is heard is near what was asked for, as this machine can tell"
        assert not replace(row, ours=row.most * 1.01).is_kept


def test_the_first_page(bench: Script, library: Path) -> None:
    measured(bench("bench_first_page").run(1, library), 2.5)


def test_a_key(bench: Script, library: Path, qapp: QApplication) -> None:
    rows = bench("bench_key").run(22, library)
    measured(rows, None, None)
    assert rows[0].most == 0.05
    assert rows[0].ours >= rows[1].ours


def test_a_window_that_tells_something_else_is_no_figure(bench: Script, tmp_path: Path) -> None:
    page = bench("bench_first_page")
    command = [sys.executable, str(page.HERE / "bare_window.py")]
    with pytest.raises(RuntimeError, match="ended with 0 after saying 'painted"):
        page.seconds_to_paint(command, str(tmp_path), "something else")


def test_reports(bench: Script, library: Path) -> None:
    measured(bench("bench_reports").run(1, library, sheets=2), 1.5, None)


@pytest.mark.skipif(not shutil.which("Xvfb"), reason="Xvfb is not on this machine")
def test_the_installed_program(bench: Script) -> None:
    measured(bench("bench_installed").run(1, [sys.executable, "-P", "-m", "app"]), 1.2)
