"""The locks pin everything by hash and tell nothing of the machine that wrote them, nor does any other file."""

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.packaging.conftest import ROOT

LOCKS = ("requirements.lock", "requirements-test.lock", "requirements-build.lock", "requirements-freeze.lock")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

HOSTS = re.compile("|".join(("py" r"pi\.org", "python" r"hosted", "deb" r"\.debian\.org", "artifact-?registry")))
SECRETS_OF_THE_MACHINE = ("/wor" + "k/", str(ROOT) + "/", str(Path.home()) + "/")


def entries(name: str) -> list[str]:
    """Return each pinned requirement of a lock with its hashes, as one text."""
    text = (ROOT / "packaging" / name).read_text(encoding="utf-8").replace("\\\n", " ")
    return [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]


def pins(name: str) -> dict[str, set[str]]:
    """Return the versions a lock pins for each package, one for each marker."""
    found: dict[str, set[str]] = {}
    for entry in entries(name):
        requirement = Requirement(entry.split(" --hash=")[0].strip())
        found.setdefault(canonicalize_name(requirement.name), set()).add(str(requirement.specifier))
    return found


@pytest.mark.parametrize("lock", LOCKS)
def test_every_requirement_has_one_version_and_hashes(lock: str) -> None:
    assert entries(lock)
    for entry in entries(lock):
        assert re.fullmatch(r"[a-z0-9.-]+==[^ ;]+( ; [^\\]+?)?( +--hash=sha256:[0-9a-f]{64})+ *", entry), entry


@pytest.mark.parametrize("lock", LOCKS)
def test_no_lock_names_a_host(lock: str) -> None:
    text = (ROOT / "packaging" / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert "--index" not in text
    assert "--find-links" not in text


def test_the_locks_agree_where_they_meet() -> None:
    everything = pins("requirements-test.lock")
    for lock in LOCKS:
        assert {
            name: versions for name, versions in pins(lock).items() if everything.get(name, versions) != versions
        } == {}
    assert set(pins("requirements.lock")) < set(everything)


@pytest.mark.parametrize(
    ("lock", "wanted"),
    [
        ("requirements.lock", PROJECT["project"]["dependencies"]),
        ("requirements-test.lock", PROJECT["project"]["optional-dependencies"]["test"]),
        ("requirements-build.lock", PROJECT["build-system"]["requires"]),
        ("requirements-freeze.lock", PROJECT["dependency-groups"]["freeze"]),
    ],
)
def test_the_locks_hold_what_the_project_asks_for(lock: str, wanted: list[str]) -> None:
    there = pins(lock)
    for requirement in map(Requirement, wanted):
        for version in there[canonicalize_name(requirement.name)]:
            assert requirement.specifier.contains(version.removeprefix("==")), f"{requirement}: {version}"


def tracked() -> list[Path]:
    """Return every text file that belongs to the project, also where there is no git to ask."""
    listed = ""
    if shutil.which("git"):
        ask = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
        listed = subprocess.run(ask, cwd=ROOT, capture_output=True, text=True, check=False).stdout
    files = [ROOT / name for name in listed.split("\0") if name] or list(ROOT.rglob("*"))
    return [path for path in files if path.is_file() and is_ours(path) and b"\0" not in path.read_bytes()[:4096]]


def is_ours(path: Path) -> bool:
    """Return whether a file is not one that git, Python or a tool keeps in the checkout."""
    parts = path.relative_to(ROOT).parts
    return not any(part in {".git", ".venv", ".hypothesis", "__pycache__"} or part.endswith("_cache") for part in parts)


def test_no_file_tells_of_a_machine_or_a_registry() -> None:
    files = tracked()
    assert len(files) > 50
    found = []
    for path in files:
        text = path.read_text(encoding="utf-8", errors="replace")
        if HOSTS.search(text) or any(secret in text for secret in SECRETS_OF_THE_MACHINE if len(secret) > 2):
            found.append(str(path.relative_to(ROOT)))
    assert found == []


def test_a_machine_would_be_found() -> None:
    assert HOSTS.search("https://" + "py" + "pi.org/simple")
    assert any(secret in f"via {ROOT}/pyproject.toml" for secret in SECRETS_OF_THE_MACHINE)


def test_ci_runs_what_the_readme_says() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    command = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-1].removeprefix("exec ")
    assert f"```\n{command}\n```" in readme
