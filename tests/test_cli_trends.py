"""``fair-hearing trends`` tells limits and signals that equal a table worked out by hand, and a recount."""

import json
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from app.cli import main
from app.domain.months import months_between
from app.domain.words import Purpose
from tests.services.months_room import Room
from tests.test_cli import Capture, done

MISSED = (2, 2, 2, 2, 2, 2, 2, 10, 2, 2, 2, 2)
"""Criteria not met in each of three evaluations a month, from March 2024 on."""


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> str:
    room = Room(tmp_path_factory.mktemp("cli") / "Team.fairhearing")
    for month, missed in zip(months_between(202403, 202502), MISSED, strict=True):
        room.month(month, missed, missed, missed)
    room.month(202503, 20, 20)
    room.month(202502, 20, purpose=Purpose.SPOT_CHECK)
    room.library.file.close()
    return str(room.library.path)


def trends(capsys: Capture, library: str, *more: str, advisor: str = "Sarah Jones") -> dict[str, Any]:
    found = json.loads(done(capsys, "trends", library, "--advisor", advisor, "--json", *more))
    assert isinstance(found, dict)
    return found


def test_limits_and_signals_by_hand(library: str, capsys: Capture) -> None:
    """Eleven times 90 and once 50: mean 86 2/3; two ranges of 40 over 11 are 7.27 on average, times 2.66 is 19.35."""
    total = trends(capsys, library)["total"]
    limits = total["limits"]
    assert (limits["centre"], limits["low"], limits["high"]) == pytest.approx((86.6667, 67.3212, 100.0), abs=1e-4)
    assert (limits["periods"][0], limits["periods"][-1], len(limits["periods"])) == ("2024-03", "2025-02", 12)
    assert total["signals"] == [
        {"kind": "outside", "direction": "down", "period": "2024-10", "periods": ["2024-10"]},
    ]
    assert total["points"][-1]["period"] == "2025-03", "a month of two evaluations is shown and not judged"


def test_the_limits_do_not_depend_on_the_months_shown(library: str, capsys: Capture) -> None:
    whole, part = trends(capsys, library), trends(capsys, library, "--from", "2024-11", "--to", "2025-01")
    assert part["total"]["limits"] == whole["total"]["limits"]
    assert len(part["total"]["points"]) == 3
    assert part["total"]["signals"] == []


def test_spot_checks_are_included_where_they_are_asked_for(library: str, capsys: Capture) -> None:
    assert trends(capsys, library)["purposes"] == ["routine"]
    more = trends(capsys, library, "--include", "spot-checks", "--include", "calibrations")
    assert more["purposes"] == ["routine", "spot check", "calibration"]
    february = next(point for point in more["total"]["points"] if point["period"] == "2025-02")
    assert (february["n"], february["covered"]) == (4, 54)


def test_the_table_ends_with_the_limits_and_the_signals(library: str, capsys: Capture) -> None:
    lines = done(capsys, "trends", library, "--advisor", "sarah jones").splitlines()
    assert (lines[0].split()[0], lines[0].split()[-1]) == ("month", "n")
    assert lines[1].split() == ["2024-03", "60.0", "100.0", "100.0", "100.0", "90.0", "3"]
    assert [line.rsplit(maxsplit=1)[1] for line in lines[14:17]] == ["100.0", "86.7", "67.3"]
    assert [line.split()[0] for line in lines[14:17]] == ["upper", "mean", "lower"]
    assert [line for line in lines[17:] if "Welcome" in line] == ["signal: Welcome: 2024-10 below the limits"]
    assert lines[-1] == "signal: Total: 2024-10 below the limits"


def test_runs_and_trends_are_told_in_words(tmp_path: Path, capsys: Capture) -> None:
    room = Room(tmp_path / "Team.fairhearing")
    for month, missed in zip(months_between(202401, 202502), (9, 8, 7, 6, 5, 4, *[3] * 8), strict=True):
        room.month(month, missed, missed, missed)
    room.library.file.close()
    said = done(capsys, "trends", str(room.library.path), "--advisor", "Sarah Jones")
    assert "signal: Total: 2024-01 to 2024-07, 7 months rising\n" in said
    assert "signal: Total: 2024-06 to 2025-02, 9 months above the mean\n" in said


def test_an_advisor_nobody_heard_has_neither(library: str, capsys: Capture) -> None:
    found = trends(capsys, library, advisor="Tom Öztürk")
    assert (found["total"]["points"], found["total"]["limits"], found["total"]["signals"]) == ([], None, [])


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("demo")
    assert main(["demo", str(folder), "--until", "2026-11-21"]) == 0
    (made,) = folder.glob("*.fairhearing")
    return str(made)


def test_the_demo_librarys_limits_and_signals_equal_a_recount(demo: str, capsys: Capture) -> None:
    """The plain rules once more, without anything of the program, from the points that are written."""
    names = [one["name"] for one in json.loads(done(capsys, "advisors", demo, "--json"))]
    counted = 0
    for name in names:
        found = trends(capsys, demo, advisor=name)
        for series in (*found["sections"], found["total"]):
            points = [p for p in series["points"] if p["n"] >= 3 and p["period"] < found["running"]]
            scores = [Fraction(100 * p["covered"], p["of"]) for p in points]
            if len(scores) < 8:
                assert series["limits"] is None
                continue
            mean = sum(scores, Fraction()) / len(scores)
            reach = Fraction(266, 100) * sum(abs(b - a) for a, b in pairwise(scores)) / (len(scores) - 1)
            low, high = max(Fraction(0), mean - reach), min(Fraction(100), mean + reach)
            kept = series["limits"]
            assert (kept["centre"], kept["low"], kept["high"]) == pytest.approx((float(mean), float(low), float(high)))
            outside = [p["period"] for p, s in zip(points, scores, strict=True) if s < low or s > high]
            told = [signal["period"] for signal in series["signals"] if signal["kind"] == "outside"]
            assert sorted(told) == outside
            counted += 1
    assert counted >= 5
