"""The house stands as it was drawn: floors, style and types; and each rule is proved by breaking it in a copy."""

import ast
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CONTRACTS = [
    contract["id"]
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]
]

PLANTED = [
    ("floors", "app/domain/words.py", "import app.services"),
    ("floors", "app/domain/scoring.py", "from app import tokens"),
    ("floors", "app/services/__init__.py", "import app.ui"),
    ("floors", "app/cli/__init__.py", "import app.ui.theme"),
    ("floors", "app/media/__init__.py", "import app.charts"),
    ("floors", "app/attic.py", '"""A room nobody drew."""'),
    ("library", "db/models.py", "import app.services"),
    ("library", "db/engine.py", "from PySide6.QtCore import QObject"),
    ("faces", "app/ui/tasks.py", "from db.models import Person"),
    ("faces", "app/cli/__init__.py", "import sqlalchemy"),
    ("rooms", "app/media/__init__.py", "def peek():\n    import sqlite3"),
    ("rooms", "app/reports/__init__.py", "import db"),
    ("rules", "app/domain/trends.py", "import random"),
    ("rules", "app/domain/scorecard.py", "import pathlib"),
    ("no-window", "app/services/__init__.py", "from PySide6.QtCore import QObject"),
    ("siblings", "app/domain/words.py", "from app.domain import scoring"),
]


def run(*command: str, at: Path = ROOT) -> tuple[int, str]:
    """Run a tool of this environment and return its exit code and all it said."""
    done = subprocess.run([sys.executable, *command], cwd=at, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout + done.stderr


def lint_imports(at: Path, *arguments: str) -> tuple[int, str]:
    """Check import contracts in a tree; the script's folder is not asked, so that the tree's own packages are read."""
    script = "import sys; from importlinter.cli import lint_imports_command as main; sys.path.insert(0, '.'); main()"
    return run("-P", "-c", script, "--no-logo", "--cache-dir", str(at / ".import_linter_cache"), *arguments, at=at)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of everything the import contracts look at."""
    copied = tmp_path_factory.mktemp("house")
    for package in ("app", "db"):
        shutil.copytree(ROOT / package, copied / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", copied)
    return copied


@pytest.fixture
def plant(copy: Path) -> Iterator[object]:
    """Return a function that adds a line to a file of the copy; the file is put back afterwards."""
    before: dict[Path, str | None] = {}

    def add(name: str, line: str) -> None:
        path = copy / name
        before[path] = path.read_text(encoding="utf-8") if path.exists() else None
        path.write_text((before[path] or "") + f"\n{line}\n", encoding="utf-8")

    yield add
    for path, text in before.items():
        if text is None:
            path.unlink()
        else:
            path.write_text(text, encoding="utf-8")


def test_every_import_goes_where_it_may() -> None:
    code, said = lint_imports(ROOT)
    assert code == 0, said


def test_the_copy_is_as_good_as_the_house(copy: Path) -> None:
    code, said = lint_imports(copy)
    assert code == 0, said


def test_every_contract_is_proved() -> None:
    assert {contract for contract, _file, _line in PLANTED} == set(CONTRACTS)


@pytest.mark.parametrize(("contract", "file", "line"), PLANTED, ids=lambda value: str(value).replace(" ", "_"))
def test_a_planted_import_is_found(copy: Path, plant: object, contract: str, file: str, line: str) -> None:
    plant(file, line)  # type: ignore[operator]
    code, said = lint_imports(copy, "--contract", contract)
    assert code == 1, said
    assert "BROKEN" in said
    name = file.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    assert name.rpartition(".")[2] in said


def offences(text: str) -> list[str]:
    """Return the imports in a module's text that no import contract can name: pyplot, and everything of a Qt module."""
    found = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        found += [name for name in names if "pyplot" in name.split(".") or (name.startswith("PySide6") and "*" in name)]
    return found


@pytest.mark.parametrize(
    "line",
    [
        "import matplotlib.pyplot",
        "import matplotlib.pyplot as plt",
        "from matplotlib import pyplot",
        "from matplotlib.pyplot import figure",
        "def f():\n    from PySide6.QtCore import *",
    ],
)
def test_what_no_contract_can_name_is_found(line: str) -> None:
    assert len(offences(line)) == 1


def test_no_pyplot_and_no_whole_qt_module() -> None:
    found = {
        str(path.relative_to(ROOT)): offences(path.read_text(encoding="utf-8"))
        for package in ("app", "db")
        for path in (ROOT / package).rglob("*.py")
    }
    assert len(found) > 50
    assert {path: names for path, names in found.items() if names} == {}


def test_style() -> None:
    code, said = run("-m", "ruff", "check", ".")
    assert code == 0, said


def test_format() -> None:
    code, said = run("-m", "ruff", "format", "--check", ".")
    assert code == 0, said


def test_types() -> None:
    code, said = run("-m", "mypy")
    assert code == 0, said


def test_every_tests_folder_is_a_package() -> None:
    folders = {path.parent for path in (ROOT / "tests").rglob("*.py")}
    assert [str(folder.relative_to(ROOT)) for folder in folders if not (folder / "__init__.py").exists()] == []
