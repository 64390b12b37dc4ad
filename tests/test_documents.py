"""The documents say what is so: commands, options, keys, pictures and links exist; nothing tells of a machine."""

import argparse
import re
import shlex
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

import app
from app.cli import parser as command_line
from app.ui import guide_pages, whats_new
from app.ui.pages.evaluate_help import page_groups, part_groups
from app.ui.pages.evaluate_keys import shortcuts
from app.ui.pages.key_sheet import everywhere

ROOT = Path(__file__).resolve().parent.parent
HELP = ROOT / "resources" / "help"
ROOT_FILES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "ARCHITECTURE.md")]
README, CONTRIBUTING, CHANGELOG, ARCHITECTURE = ROOT_FILES
GUIDE = sorted(HELP.glob("*.md"))
BESIDE = sorted((ROOT / "packaging").glob("*.md"))
ALL = [*ROOT_FILES, *BESIDE, *GUIDE]
PLACE = re.compile(r"^(?:app|db|resources|tests|packaging|\.ci|\.github)/[\w./-]*[\w]$|^[\w.]+\.(?:toml|md)$")
"""What is written as code and is a place in the repository."""
LINK = re.compile(r"(!?)\[([^]]*)]\(([^)]+)\)")
LARGEST_PICTURE, ALL_PICTURES = 150_000, 2_000_000
SCREENS = ("today", "interactions", "sample", "evaluate", "advisors", "measures", "reports", "settings")
NO_KEYS = re.compile(r"^(fair-hearing|\.|[a-z_]+[/.=]|FAIR_HEARING|python3|/|%|--)")
"""What else is written as code in the guide: commands, endings, files."""


def code_lines(path: Path) -> list[str]:
    """Return every line of the blocks of code in a document."""
    return [
        line for block in re.findall(r"```\w*\n(.*?)```", path.read_text("utf-8"), re.S) for line in block.splitlines()
    ]


def commands() -> list[str]:
    """Return every command of ours that a document shows, without what is remarked on it."""
    lines = [line.partition("  #")[0].strip() for path in ALL for line in code_lines(path)]
    return sorted({line for line in lines if line.startswith("fair-hearing")})


def subcommands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """Return the sub-commands of a parser by name."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def sheet_keys() -> set[str]:
    """Return every key that the key sheet names, each by itself."""
    lines = [keys for group in (everywhere(), *page_groups(), *part_groups()) for keys, _words in group.lines]
    found = {one.shown for one in shortcuts()} | {f"Alt+{n}" for n in range(1, len(SCREENS) + 1)}
    for keys in lines:
        found |= {keys, *keys.split(", "), *keys.split()}
    return found


@pytest.mark.parametrize("command", commands())
def test_a_command_shown_can_be_typed(command: str) -> None:
    given = shlex.split(command)[1:]
    if not given or given[0].endswith(".fairhearing"):
        return  # the window
    chosen = command_line.build().parse_args(given)
    assert chosen.command or chosen.version or chosen.self_test or chosen.tour


def test_every_command_is_shown_in_the_readme() -> None:
    shown = [shlex.split(line.partition("  #")[0])[1:] for line in code_lines(README) if line.startswith("fair-")]
    first = {words[0] for words in shown if words}
    for name, parser in subcommands(command_line.build()).items():
        assert name in first, f"the README has no example of {name}"
        for inner in subcommands(parser):
            assert [name, inner] in [words[:2] for words in shown], f"the README has no example of {name} {inner}"


def script_lines() -> list[tuple[str, str, list[str]]]:
    """Return each script of ours that a document shows being run, with what it is given, without remarks."""
    lines = {
        line.partition("  #")[0].strip()
        for path in (*ROOT_FILES, *BESIDE)
        for line in code_lines(path)
        if line.startswith("python3 ")
    }
    return [(line, *_parted(shlex.split(line))) for line in sorted(lines)]


def _parted(words: Sequence[str]) -> tuple[str, list[str]]:
    return words[1], list(words[2:])


@pytest.mark.parametrize(("line", "script", "given"), script_lines())
def test_a_script_shown_is_there_and_takes_what_is_shown(line: str, script: str, given: list[str]) -> None:
    text = (ROOT / script).read_text("utf-8")
    if script == "packaging/run.py" and given and not given[0].startswith("--"):
        command_line.build().parse_args(given)
        return
    known = set(re.findall(r"--[a-z-]+", text))
    if script == "packaging/build.py":
        forms = re.search(r"FORMS = \{(.*?)\}", text, re.S)
        assert forms is not None
        assert given[0] in {*re.findall(r'"(\w+)":', forms.group(1)), "all"}, line
    for option in given:
        assert not option.startswith("--") or option in known, f"{script} does not know {option}"
        if "/" in option and not option.startswith("-"):
            assert (ROOT / option.partition("::")[0]).exists(), line


def test_enough_scripts_are_shown() -> None:
    assert {script for _line, script, _given in script_lines()} >= {
        "packaging/run.py",
        "packaging/test.py",
        "packaging/screenshots.py",
    }


@pytest.mark.parametrize("path", [*ROOT_FILES, *BESIDE], ids=lambda path: path.stem)
def test_every_place_named_is_there(path: Path) -> None:
    text = re.sub(r"```.*?```", "", path.read_text("utf-8"), flags=re.S)
    named = {words for words in re.findall(r"`([^`\n]+)`", text) if PLACE.match(words)}
    assert {place for place in named if not (ROOT / place).exists()} == set()
    if path == ARCHITECTURE:
        assert len(named) > 60


def test_every_setting_of_the_environment_that_is_named_is_read() -> None:
    source = "".join(
        path.read_text("utf-8") for folder in ("app", "packaging") for path in (ROOT / folder).rglob("*.py")
    )
    named = {name for path in ALL for name in re.findall(r"FAIR_HEARING_[A-Z]+", path.read_text("utf-8"))}
    assert len(named) >= 3
    assert {name for name in named if name not in source} == set()


def test_the_floors_are_drawn_as_they_are_kept() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    layers = next(each["layers"] for each in contracts if each["id"] == "floors")
    kept = [set(re.split(r" [|:] ", layer)) for layer in layers]
    block = re.search(r"```\n(app/__main__.*?)```", ARCHITECTURE.read_text("utf-8"), re.S)
    assert block is not None
    drawn = [
        {Path(name).stem for name in re.findall(r"app/(\w+)", line)}
        for line in block.group(1).splitlines()
        if "app/" in line
    ]
    assert drawn == kept


def test_every_room_is_on_the_map() -> None:
    text = ARCHITECTURE.read_text("utf-8")
    rooms = {
        path.relative_to(ROOT).as_posix()
        for top in ("app", "packaging")
        for path in (ROOT / top).rglob("*")
        if path.is_dir() and any(path.glob("*.py")) and "__pycache__" not in path.parts
    }
    assert len(rooms) > 10
    assert {room for room in rooms | {"db", "resources", "tests"} if f"| `{room}` |" not in text} == set()


def test_files_to_install_are_called_as_they_are_built() -> None:
    source = "".join(path.read_text("utf-8") for path in (ROOT / "packaging" / "building").glob("*.py"))
    named = re.findall(r"`[Ff]air-?[Hh]earing[_-]…([\w.-]*)`|`FairHearing-…(\.msi)`", README.read_text("utf-8"))
    endings = {one or other for one, other in named}
    assert len(endings) == 4
    for ending in endings:
        assert ending.rpartition("x86_64")[2] in source, ending


def told(path: Path) -> str:
    """Return what a changelog tells, from its first version on."""
    return path.read_text("utf-8").partition("\n## ")[2]


def test_what_the_program_says_is_new_is_the_changelog_word_for_word() -> None:
    assert told(CHANGELOG) == told(HELP / f"{whats_new.PAGE}.md")
    versions = [part.version for part in whats_new.sections(CHANGELOG.read_text("utf-8"))]
    assert versions == sorted(set(versions), reverse=True)
    assert versions[0] == whats_new.number(app.__version__), "the changelog begins with the version that runs"


def test_every_screen_has_its_picture() -> None:
    dialogs = ("first-steps", "importing", "after-finalising", "sheet", "one-to-ones")
    for name in (*SCREENS, *dialogs):
        assert "![" in guide_pages.page(name).text, name


def test_every_key_in_the_guide_is_on_the_key_sheet() -> None:
    known = sheet_keys()
    named = {
        (path.stem, key)
        for path in GUIDE
        for key in re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", path.read_text("utf-8"), flags=re.S))
        if not NO_KEYS.match(key)
    }
    assert len(named) > 30
    assert {(page, key) for page, key in named if key not in known} == set()


def test_what_the_readme_says_of_keys_is_so() -> None:
    words = dict(everywhere().lines) | {one.shown: one.words for one in shortcuts()}
    for key, start in (
        ("M", "Met"),
        ("N", "Not met"),
        ("O", "No opportunity"),
        ("E", "Pin"),
        ("Shift+F1", "The guide"),
    ):
        assert words[key].startswith(start)
        assert f"`{key}`" in README.read_text("utf-8")


def test_every_button_and_menu_named_in_the_guide_is_in_the_program() -> None:
    source = "".join(path.read_text("utf-8") for path in (ROOT / "app").rglob("*.py"))
    said = source.replace("&", "").replace(" …", "…").replace("’", "'")
    named = set()
    for path in GUIDE:
        text = re.sub(r"\s+", " ", re.sub(r"^ *\* ", "- ", path.read_text("utf-8").replace("**", "§"), flags=re.M))
        for words in re.findall(r"(?<![\w*])\*([A-Z][^*§]*[^*§.])\*", text):
            named |= {(path.stem, part) for part in words.split(" ▸ ")}
    assert len(named) > 40
    assert {(page, words) for page, words in named if words not in said} == set()


@pytest.mark.parametrize("path", ALL, ids=lambda path: path.stem)
def test_links_and_pictures_lead_somewhere(path: Path) -> None:
    for picture, words, target in LINK.findall(path.read_text("utf-8")):
        assert words
        if target.startswith("https://"):
            assert path not in GUIDE, "the guide links to nothing outside"
            continue
        assert (path.parent / target).resolve().is_relative_to(ROOT)
        assert (path.parent / target).is_file(), target
        if picture:
            assert len(words) > 20, f"{target} wants words for who cannot see it"


def test_every_picture_is_shown_small_enough_and_whole() -> None:
    there = set((HELP / "pictures").iterdir())
    shown = {
        (path.parent / target).resolve()
        for path in ALL
        for picture, _words, target in LINK.findall(path.read_text("utf-8"))
        if picture
    }
    assert there == shown
    assert sum(path.stat().st_size for path in there) <= ALL_PICTURES
    for path in there:
        assert path.stat().st_size <= LARGEST_PICTURE
        assert QImage(str(path)).width() >= 600


def test_the_guide_has_a_page_for_every_screen_and_names_every_page_once() -> None:
    names = [page.name for page in guide_pages.pages()]
    assert sorted(names) == [path.stem for path in GUIDE]
    assert set(SCREENS) <= set(names)
    titles = [page.title for page in guide_pages.pages()]
    assert len(set(titles)) == len(titles)
    links = {target.removesuffix(".md"): words for _sign, words, target in LINK.findall(guide_pages.pages()[0].text)}
    assert links == {page.name: page.title for page in guide_pages.pages()[1:]}


def test_nothing_tells_of_a_machine() -> None:
    for path in ALL:
        text = path.read_text("utf-8")
        found = re.findall(r"(?:/(?:home|root|tmp|work|Users)/|C:\\Users|\b\d{1,3}(?:\.\d{1,3}){3}\b|localhost)", text)
        assert found == [], path.name
        assert max(len(line) for line in text.splitlines()) <= 200


def test_documents_are_in_text_that_every_system_reads() -> None:
    assert sys.getdefaultencoding() == "utf-8"
    for path in ALL:
        data = path.read_bytes()
        assert data.endswith(b"\n")
        assert b"\r" not in data
        assert b"\t" not in data
