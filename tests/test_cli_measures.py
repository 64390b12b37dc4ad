"""``measures``, ``import-ratings`` and ``import-calls`` from the outside."""

import json
from pathlib import Path
from typing import Any

import pytest

from app.cli import main
from tests.test_cli import Capture, demo, done, refused

__all__ = ["demo"]


def measures(capsys: Capture, library: str, *more: str) -> dict[str, Any]:
    found = json.loads(done(capsys, "measures", library, "--json", *more))
    assert isinstance(found, dict)
    return found


@pytest.fixture
def library(tmp_path: Path, capsys: Capture) -> str:
    path = str(tmp_path / "team.fairhearing")
    assert main(["new", path, "--team", "Customer Services"]) == 0
    capsys.readouterr()
    return path


def test_the_demo_has_figures_and_a_modest_link(demo: str, capsys: Capture) -> None:
    found = measures(capsys, demo, "--from", "2026-04", "--to", "2026-11")
    by_name = {each["measure"]: each for each in found["measures"]}
    assert 70 < by_name["first contact"]["value"] < 85
    assert by_name["first contact"]["verdict"] == "too close to say", "of so many it is not too few"
    assert by_name["calls answered"]["low"] is None, "all calls are counted: no chance is in it"
    assert found["duplicates"]["found"] <= found["duplicates"]["checks"]
    assert sum(each["contacts"] for each in found["reasons"]) > 20
    csat = next(each for each in found["links"] if each["against"] == "csat")
    assert 0.1 < csat["rho"] < 0.7
    assert csat["low"] > 0
    assert csat["says"].startswith("The higher the score")
    assert len(csat["criteria"]) == 20
    assert found["intervals_of_links"] == {"method": "bootstrap, percentiles", "draws": 1000, "seed": 1904}
    one = measures(capsys, demo, "--from", "2026-04", "--to", "2026-11", "--advisor", "Priya Nair")
    assert {each["measure"] for each in one["measures"]} == by_name.keys() - {"calls answered"}
    team = measures(capsys, demo, "--from", "2026-04", "--to", "2026-11", "--team", "customer services")
    assert team["measures"][0] == found["measures"][0]


def test_months_without_data_are_null(demo: str, capsys: Capture) -> None:
    found = measures(capsys, demo, "--from", "2020-01", "--to", "2020-02")
    assert {(each["value"], each["n"], each["verdict"]) for each in found["measures"]} == {(None, 0, None)}
    assert (found["weeks"], found["links"], found["waiting"]["median_ms"]) == ([], [], None)
    table = done(capsys, "measures", demo, "--from", "2020-01", "--to", "2020-02")
    assert "–" in table
    assert "nan" not in table.lower()


def test_what_is_not_there_is_refused(demo: str, capsys: Capture, tmp_path: Path) -> None:
    assert "comes after" in refused(capsys, "measures", demo, "--from", "2026-05", "--to", "2026-04")
    assert "no advisor called" in refused(capsys, "measures", demo, "--advisor", "Nobody")
    assert "no team called “X”; its teams are: Customer Services" in refused(capsys, "measures", demo, "--team", "X")
    assert "cannot be read" in refused(capsys, "import-calls", demo, str(tmp_path / "gone.csv"))


def test_ratings_and_calls_are_brought_in(library: str, tmp_path: Path, capsys: Capture) -> None:
    ratings, calls = tmp_path / "r.csv", tmp_path / "c.csv"
    ratings.write_bytes("Datum;CSAT;Kommentar\r\n3.11.2026;5;Schön\r\n4.11.2026;8;\r\n".encode("cp1252"))
    calls.write_text("w/c,Offered,Answered\n2/11/2026,100,93\n", encoding="utf-8")
    looked = json.loads(done(capsys, "import-ratings", library, str(ratings), "--dry-run", "--json"))
    assert looked == {
        "added": 0,
        "new": 1,
        "refused": [{"line": 3, "why": "“8” is not on the CSAT scale of 1 to 5"}],
        "known": 0,
        "unmatched": 1,
    }
    assert done(capsys, "import-ratings", library, str(ratings)).startswith("1 added, 1 rows left out\nline 3: ")
    assert "was brought in before" in refused(capsys, "import-ratings", library, str(ratings))
    assert done(capsys, "import-calls", library, str(calls)) == "1 added, 0 rows left out\n"
    found = measures(capsys, library, "--from", "2026-11", "--to", "2026-11")
    by_name = {each["measure"]: each["value"] for each in found["measures"]}
    assert (by_name["csat"], by_name["calls answered"]) == (100, 93)
    assert found["weeks"] == [{"from": "2026-11-02", "offered": 100, "answered": 93, "abandoned": 7}]
