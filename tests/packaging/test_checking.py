"""What was tried is kept, and known to be no longer true when the packaging changes."""

import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import app
from app import self_test
from tests.packaging.conftest import ROOT, Script


@pytest.fixture
def record(script: Script) -> ModuleType:
    return script("checking.record")


def found(record: ModuleType, size: float = 1.5) -> object:
    return record.Found("a.deb", size, "0" * 64, "Debian 12", "2026-11-22", "self-test 8 of 8")


def test_what_was_tried_stays_true_until_the_packaging_changes(
    record: ModuleType, script: Script, tmp_path: Path
) -> None:
    copy, file, readme = tmp_path / "copy", tmp_path / "verified.json", tmp_path / "README.md"
    for path in script("building.inputs").files(script("building.inputs").PACKAGING):
        target = copy / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    readme.write_text(f"{record.BEGIN}\n{record.END}\n", encoding="utf-8")
    assert not record.is_verified(file, copy)
    record.keep({"deb": found(record)}, file, readme)
    assert record.is_verified(file, copy)
    for name in ("packaging/building/windows.py", "packaging/building/__pycache__/common.pyc"):
        (copy / name).parent.mkdir(exist_ok=True)
        (copy / name).write_text("# another\n", encoding="utf-8")
        assert record.is_verified(file, copy)
    for name in ("packaging/linux/install.sh", "packaging/requirements.lock", "packaging/building/another.py"):
        before = (copy / name).read_bytes() if (copy / name).exists() else None
        with (copy / name).open("a", encoding="utf-8") as changed:
            changed.write("# another line\n")
        assert not record.is_verified(file, copy)
        (copy / name).unlink() if before is None else (copy / name).write_bytes(before)
        assert record.is_verified(file, copy)


def test_forms_tried_before_are_kept(record: ModuleType, tmp_path: Path) -> None:
    file, readme = tmp_path / "verified.json", tmp_path / "README.md"
    readme.write_text(f"before\n{record.BEGIN}\nold\n{record.END}\nafter\n", encoding="utf-8")
    record.keep({"deb": found(record)}, file, readme)
    record.keep({"tar": found(record, 2.0)}, file, readme)
    assert {name: form.megabytes for name, form in record.read(file).items()} == {"deb": 1.5, "tar": 2.0}
    text = readme.read_text(encoding="utf-8")
    assert text.startswith("before\n")
    assert text.endswith("after\n")
    assert "old" not in text
    assert text.count("| `a.deb` |") == 2


def test_the_readme_tells_what_is_kept(record: ModuleType) -> None:
    text = record.README.read_text(encoding="utf-8")
    assert record.read(), "packaging/check_linux.py has never kept anything"
    assert record.with_table(text, record.read()) == text
    sizes = {name: form.megabytes for name, form in record.read().items()}
    assert sizes["deb"] <= 70


def test_ci_asks_whether_the_packaging_was_tried() -> None:
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    for script in ("verified.py", "check_linux.py"):
        assert f"packaging/{script}" in ci
        assert (ROOT / "packaging" / script).is_file()
    done = subprocess.run([sys.executable, ROOT / "packaging" / "verified.py"], capture_output=True, check=False)
    assert done.returncode in (0, 1)
    assert done.stderr == b""


def test_a_self_test_is_judged_by_what_it_wrote(script: Script, tmp_path: Path) -> None:
    trial = script("checking.trial")
    names = [name for name, _step in self_test.SelfTest(tmp_path, tmp_path, self_test.Result()).steps()]
    assert set(trial.STEPS) <= set(names)
    steps = [{"name": name, "ok": True, "detail": ""} for name in names]
    good = {"ok": True, "frozen": True, "program": app.__version__, "steps": steps}
    assert trial.judged(good) == ""
    assert "frozen" in trial.judged({**good, "frozen": False})
    assert "0.0.0" in trial.judged({**good, "program": "0.0.0"})
    assert names[0] in trial.judged({**good, "steps": steps[1:]})
    failed = [{"name": "chart", "ok": False, "detail": "no font"}]
    assert trial.judged({**good, "ok": False, "steps": failed}) == "chart: no font"
    assert trial.judged({})


def test_the_menu_entry_is_started_with_a_file_in_its_place(script: Script, tmp_path: Path) -> None:
    trial = script("checking.trial")
    place = script("checking.place").Place(tmp_path)
    entry = tmp_path / "fair-hearing.desktop"
    entry.write_text('[Desktop Entry]\nExec="/home/a person/fair-hearing" %f\n', encoding="utf-8")
    tried = trial.Trial(
        place, script("checking.screen").Screen(place, ":1"), "/fair-hearing.desktop", "tar", tmp_path, print
    )
    assert tried.command("calls.fairhearing") == ["/home/a person/fair-hearing", "calls.fairhearing"]
    entry.write_text("[Desktop Entry]\nExec=fair-hearing\n", encoding="utf-8")
    with pytest.raises(script("checking.place").Failed, match="takes no file"):
        tried.command()
