"""The program works where a person's own folders are missing, full or not to be written, and says what is not kept."""

import os
from pathlib import Path

import pytest

from app import log, paths
from app.settings import SettingsFile
from app.ui.app import build_window
from tests.a_library import Clock
from tests.ui.window_room import WindowRoom


@pytest.fixture
def no_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let everything a person's is to be kept in a folder that cannot be made, whoever asks."""
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("FAIR_HEARING_HOME", str(tmp_path / "file" / "home"))
    return tmp_path / "file" / "home"


def test_the_folders_are_named_though_they_cannot_be_made(no_home: Path) -> None:
    assert paths.config_dir() == no_home / "config"
    assert log.start() is None
    assert log.last_lines(5) == ()


@pytest.mark.expects_log("settings could not be")
def test_the_window_opens_works_and_says_once_what_is_not_kept(
    no_home: Path, demo_library: Path, tmp_path: Path
) -> None:
    window = build_window(clock=Clock())
    room = WindowRoom.on_copy(window, demo_library, tmp_path)
    said = window.messages.text
    assert "could not be" in said
    assert str(no_home / "config") in said
    window.messages.hide()
    window.settings.change(theme="dark")
    assert window.settings.now.theme == "dark", "it holds until the program is left"
    assert window.messages.text == "", "said once"
    room.window.close()
    window.deleteLater()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may write anywhere")
@pytest.mark.expects_log("settings could not be kept")
def test_a_folder_that_may_only_be_read_is_said(tmp_path: Path) -> None:
    folder = tmp_path / "config"
    folder.mkdir()
    folder.chmod(0o555)
    heard: list[str] = []
    file = SettingsFile(folder / "settings.json")
    file.tell = heard.append
    file.change(theme="dark")
    file.change(theme="light")
    assert len(heard) == 1
    assert "have that folder opened to you" in heard[0]


@pytest.mark.expects_log("damaged settings were set aside")
def test_damaged_settings_that_cannot_be_set_aside_stop_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"{")
    (tmp_path / "settings.damaged.json").mkdir()
    (tmp_path / "settings.damaged.json" / "in the way").touch()
    file = SettingsFile(path)
    assert str(file.message).endswith("is not a settings file of Fair Hearing. The usual settings are used.")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_log_that_has_no_room_stops_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import logging

    (tmp_path / log.FILE_NAME).symlink_to("/dev/full")
    assert log.start(tmp_path) is not None
    logging.getLogger("app.somewhere").info("a line")
    log.stop()
    assert capsys.readouterr().err == ""
