"""What a machine lacks is found before anything fails on it, installed where allowed, else named in one line."""

import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.conftest import Script

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems bring these libraries")


@pytest.fixture
def machine(script: Script) -> ModuleType:
    return script("machine")


@pytest.fixture
def said() -> list[str]:
    return []


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let only the commands in a folder of the test be found, and the person not be root."""
    folder = tmp_path / "commands"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    return folder


def command(folder: Path, name: str, script: str) -> None:
    """Put a shell command into a folder; each call is noted in ``calls`` beside it."""
    path = folder / name
    path.write_text(f'#!/bin/sh\necho "{name} $*" >> {folder}/calls\n{script}\n')
    path.chmod(0o755)


def calls(folder: Path) -> list[str]:
    return (folder / "calls").read_text().splitlines()


def test_this_machine_has_what_the_tests_need(machine: ModuleType) -> None:
    assert machine.wants(None).needed == ()


def test_a_library_that_is_not_there(machine: ModuleType) -> None:
    assert not machine.loads("libnowhere.so.9")
    assert machine.loads("libc.so.6")


@pytest.mark.parametrize(
    ("environment", "window"),
    [
        ({}, None),
        ({"DISPLAY": ""}, None),
        ({"DISPLAY": ":0"}, "x11"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
    ],
)
def test_where_a_window_can_open(machine: ModuleType, environment: dict[str, str], window: str | None) -> None:
    assert machine.display(environment) == window


def test_a_display_that_does_not_answer(machine: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    if not machine.loads("libxcb.so.1"):
        pytest.skip("no X library here to ask with")
    monkeypatch.setenv("DISPLAY", ":987")
    assert not machine.answers("x11")
    assert not machine.answers(None)
    assert machine.answers("wayland")


def test_each_kind_of_window_needs_more(machine: ModuleType) -> None:
    assert set(machine.libraries_for(None)) < set(machine.libraries_for("x11")) < set(machine.libraries_for("wayland"))
    assert machine.libraries_for("native") == {}


def test_without_leave_the_one_line_is_named(machine: ModuleType, commands: Path, said: list[str]) -> None:
    machine.QT["libnowhere.so.9"] = "libnowhere9"
    command(commands, "apt-get", "exit 1")
    command(commands, "sudo", "exit 1")
    with pytest.raises(
        machine.Lacking, match=r"\n  sudo apt-get update && sudo apt-get install -y libnowhere9"
    ) as told:
        machine.prepare(None, said.append, first=True)
    assert calls(commands) == ["sudo -n true"]
    assert len(str(told.value).splitlines()) == 2
    assert said == []


def test_without_sudo_the_line_asks_for_root(machine: ModuleType, commands: Path) -> None:
    assert machine.install_line(["a", "b"]) == 'su -c "apt-get update && apt-get install -y a b"'


def test_elsewhere_the_libraries_are_named(machine: ModuleType, commands: Path, said: list[str]) -> None:
    machine.QT["libnowhere.so.9"] = "libnowhere9"
    with pytest.raises(machine.Lacking, match=r"lacks libnowhere\.so\.9\. Install them with your system's package"):
        machine.prepare(None, said.append, first=True)


def test_with_leave_missing_packages_are_installed(machine: ModuleType, commands: Path, said: list[str]) -> None:
    machine.QT["libnowhere.so.9"] = "libnowhere9"
    command(commands, "apt-get", "exit 0")
    command(commands, "env", 'shift; exec "$@"')
    command(commands, "sudo", 'shift; [ "$1" = true ] || exec "$@"')
    with pytest.raises(machine.Lacking):  # the library is still not there: nothing real was installed
        machine.prepare(None, said.append, first=True)
    assert said[0].startswith("Installing what this machine lacks: libnowhere9")
    assert "apt-get -q -o DPkg::Lock::Timeout=300 install -y --no-install-recommends libnowhere9" in calls(commands)


def test_old_lists_are_fetched_anew_once(
    machine: ModuleType, commands: Path, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    command(commands, "env", 'shift; exec "$@"')
    command(commands, "apt-get", "echo 'E: Unable to locate package libnowhere9'; exit 100")
    assert machine.install(["libnowhere9"], said.append) is False
    done = [
        line.split(" -o DPkg::Lock::Timeout=300 ")[1].split()[0] for line in calls(commands) if "apt-get -q" in line
    ]
    assert "update" in done
    assert done[-1] == "install"
    assert "Unable to locate package" in said[0]


def test_without_vlc_it_goes_on(
    machine: ModuleType, commands: Path, said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "VLC_PLUGINS", ("nowhere/*/vlc",))
    monkeypatch.delenv("VLC_PLUGIN_PATH", raising=False)
    command(commands, "apt-get", "exit 1")
    machine.prepare(None, said.append, first=True)
    assert said == [
        "VLC is not here, so the built-in engine plays. To add VLC: "
        'su -c "apt-get update && apt-get install -y libvlc5 libvlc-bin vlc-plugin-base"'
    ]
