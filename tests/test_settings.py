"""Settings come back as they were kept, whoever wrote the file."""

import json
from pathlib import Path

import pytest

from app.settings import RECENT, VERSION, Damaged, Newer, Settings, SettingsFile, load, save

CHOSEN = Settings(
    theme="dark",
    engine="builtin",
    text_scale=125,
    volume=180,
    letters="list",
    speed=1.5,
    window="AdnQ",
    panes={"evaluate": "AAAA"},
    recent=("/a.fairhearing", "/b.fairhearing"),
    evaluators={"uid": 7},
)


def test_every_option_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save(CHOSEN, path)
    assert load(path) == CHOSEN
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]


def test_no_file_means_the_usual_settings(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    assert file.now == Settings()
    assert file.message is None
    assert list(tmp_path.iterdir()) == []


def test_the_usual_file_is_in_the_persons_folder() -> None:
    SettingsFile().change(theme="light")
    assert SettingsFile().now.theme == "light"


def test_two_windows_do_not_undo_each_other(tmp_path: Path) -> None:
    first, second = SettingsFile(tmp_path / "s.json"), SettingsFile(tmp_path / "s.json")
    first.change(theme="dark")
    second.change(volume=150)
    assert load(tmp_path / "s.json") == Settings(theme="dark", volume=150)


def test_the_last_opened_library_comes_first_and_once() -> None:
    settings = Settings()
    for number in [*range(12), 5]:
        settings = settings.opened(Path(f"{number}.fairhearing"))
    assert [Path(path).stem for path in settings.recent] == ["5", "11", "10", "9", "8", "7", "6", "4"]
    assert len(settings.recent) == RECENT


def test_each_library_remembers_who_marked_last() -> None:
    settings = Settings().marked_by("north", 1).marked_by("south", 2).marked_by("north", 3)
    assert settings.evaluators == {"north": 3, "south": 2}


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": VERSION + 1, "theme": "sepia"}))
    with pytest.raises(Newer):
        load(path)
    file = SettingsFile(path)
    assert file.now == Settings()
    assert "newer Fair Hearing" in str(file.message)
    assert file.change(theme="dark").theme == "dark"
    assert json.loads(path.read_text()) == {"version": VERSION + 1, "theme": "sepia"}


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b'{"theme": "dark"}', b'{"version": "one"}', b"\xff\xfe\x00"])
@pytest.mark.expects_log("damaged settings were set aside")
def test_a_damaged_file_is_set_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    with pytest.raises(Damaged, match=r"settings\.json"):
        load(path)
    file = SettingsFile(path)
    assert file.now == Settings()
    assert "settings.damaged.json" in str(file.message)
    assert (tmp_path / "settings.damaged.json").read_bytes() == content
    file.change(theme="dark")
    assert SettingsFile(path).now.theme == "dark"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "sepia"),
        ("engine", 3),
        ("text_scale", 1000),
        ("volume", -1),
        ("letters", "everywhere"),
        ("volume", True),
        ("speed", "fast"),
        ("speed", float("nan")),
        ("window", None),
        ("recent", "one"),
        ("evaluators", ["x"]),
    ],
)
def test_a_value_that_cannot_be_is_left_as_usual(tmp_path: Path, name: str, value: object) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": VERSION, "panes": {"a": "b", "c": 1}, "unheard_of": 1, name: value}))
    assert load(path) == Settings(panes={"a": "b"})


@pytest.mark.expects_log("settings could not be kept")
def test_work_goes_on_where_nothing_can_be_kept(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "gone" / "settings.json")
    assert file.change(theme="dark").theme == "dark"
    assert "could not be kept" in str(file.message)


@pytest.mark.expects_log("settings could not be read")
def test_a_folder_in_the_files_place_is_said(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    assert "could not be read" in str(SettingsFile(tmp_path / "settings.json").message)
