"""The private environment is made once, and made again when what it stands on changes."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.conftest import ROOT, Script


@pytest.fixture
def environment(script: Script, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Return the script, looking at an empty place of its own."""
    monkeypatch.setenv("FAIR_HEARING_VENV", str(tmp_path / "venv"))
    return script("environment")


def stamp(environment: ModuleType, text: str) -> None:
    environment.python().parent.mkdir(parents=True, exist_ok=True)
    environment.python().touch()
    (environment.folder() / environment.STAMP).write_text(text)


def test_it_is_in_the_checkout_unless_asked_elsewhere(
    environment: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert environment.folder() == tmp_path / "venv"
    monkeypatch.delenv("FAIR_HEARING_VENV")
    assert environment.folder() == (ROOT / ".venv").resolve()


def test_nothing_is_ready_at_first(environment: ModuleType) -> None:
    assert not environment.is_ready("run")
    assert not environment.is_sound(environment.folder())


def test_what_the_stamp_names_is_ready(environment: ModuleType) -> None:
    stamp(environment, f'{{"run": "{environment.fingerprint("run")}"}}')
    assert environment.is_ready("run")
    assert not environment.is_ready("test")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"run": "something else"}'])
def test_another_stamp_is_not_ready(environment: ModuleType, text: str) -> None:
    stamp(environment, text)
    assert not environment.is_ready("run")


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-build.lock"])
def test_a_changed_lock_is_installed_again(
    environment: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lock: str
) -> None:
    for there in (ROOT / "packaging").glob("*.lock"):
        shutil.copy(there, tmp_path)
    monkeypatch.setattr(environment, "LOCKS", tmp_path)
    stamp(environment, f'{{"run": "{environment.fingerprint("run")}"}}')
    assert environment.is_ready("run")
    with (tmp_path / lock).open("a") as file:
        file.write("# another line\n")
    assert not environment.is_ready("run")


def test_this_environment_is_sound(environment: ModuleType) -> None:
    assert environment.is_sound(Path(sys.prefix))


def test_a_start_on_what_is_ready_installs_nothing(environment: ModuleType) -> None:
    stamp(environment, f'{{"run": "{environment.fingerprint("run")}"}}')
    told: list[str] = []
    assert environment.prepare("run", told.append) == environment.python()
    assert told == []


def test_a_place_that_cannot_be_made_is_told(environment: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    os.environ["FAIR_HEARING_VENV"] = str(tmp_path / "taken" / "venv")  # the fixture puts it back
    with pytest.raises(environment.NotSetUp, match="could be made in"):
        environment.prepare("run", lambda text: None)


@pytest.mark.parametrize("command", ["run.py", "test.py"])
def test_set_up_alone_says_so(command: str) -> None:
    """The environment of these tests was made by one of the commands, so that both find it ready where it is theirs."""
    if not (Path(sys.prefix) / "fair-hearing.json").exists():
        pytest.skip("these tests run in an environment made by hand")
    env = {**os.environ, "FAIR_HEARING_VENV": sys.prefix}
    base = Path(sys.base_prefix) / "bin" / f"python{sys.version_info.major}.{sys.version_info.minor}"
    done = subprocess.run(
        [base if base.exists() else sys.executable, ROOT / "packaging" / command, "--setup-only"],
        env=env, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "Everything is ready.\n")
