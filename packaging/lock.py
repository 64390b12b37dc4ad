"""Write the hash-pinned locks anew from pyproject.toml: ``python3 packaging/lock.py [--upgrade]`` (needs ``uv``)."""

import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMPILE = ("pip", "compile", "--universal", "--generate-hashes", "--no-emit-index-url", "--no-header", "--no-annotate")


def main(arguments: list[str]) -> int:
    """Write the locks: what the tests need first, so that the others agree with it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    build = "\n".join([*project["build-system"]["requires"], "editables"])  # hatchling asks for it when editable
    same = ("-c", "packaging/requirements-test.lock")
    write("requirements-test", ["pyproject.toml", "--extra", "test", *arguments])
    write("requirements", ["pyproject.toml", *same, *arguments])
    write("requirements-build", ["-", *same, *arguments], build)
    freeze = "\n".join(project["dependency-groups"]["freeze"])
    write("requirements-freeze", ["-", *same, "-c", "packaging/requirements-build.lock", *arguments], freeze)
    return 0


def write(name: str, arguments: list[str], given: str = "") -> None:
    """Compile one lock; paths are relative, so that none of this machine is written down."""
    command = ["uv", *COMPILE, *arguments, "--quiet", "-o", f"packaging/{name}.lock"]
    try:
        subprocess.run(command, cwd=ROOT, input=given, text=True, check=True)
    except FileNotFoundError:
        sys.exit("The locks are written by uv, which is not here; get it with: python3 -m pip install uv")
    except subprocess.CalledProcessError as error:
        sys.exit(error.returncode)
    print(f"packaging/{name}.lock written")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
