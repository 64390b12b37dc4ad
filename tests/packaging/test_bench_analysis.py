"""The benchmark of the whole pass runs on a short call, measures both sides and could miss its limits."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.media.probe import probe
from tests.packaging.conftest import Script


def test_the_whole_pass_is_measured(script: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAIR_HEARING_BENCH_DIR", str(tmp_path))
    rows = script("bench_analysis").run(rounds=1, minutes=1)
    *passes, memory = rows
    assert [(row.limit, row.most) for row in passes] == [(2.5, None), (1.6, None), (1.6, None)]
    for row in passes:
        assert row.ours > 0 < row.bare
        assert not replace(row, limit=row.ratio / 2).is_kept
    assert 20 < memory.ours < 150 == memory.most
    assert not replace(memory, most=memory.ours / 2).is_kept
    assert {file.suffix for file in tmp_path.iterdir()} == {".wav", ".mp3", ".opus"}
    for file in tmp_path.iterdir():
        facts = probe(file)
        assert facts.channels == 2
        assert facts.duration_ms == pytest.approx(60_000, abs=200)
    assert "150 MB" in script("rows").table(rows)
