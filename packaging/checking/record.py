"""What was tried when, kept with the program: ``packaging/verified.json`` and the table of ``packaging/README.md``."""

import json
import re
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from building import common, inputs

FILE = common.ROOT / "packaging" / "verified.json"
README = common.ROOT / "packaging" / "README.md"
BEGIN, END = "<!-- tried: begin -->", "<!-- tried: end -->"
HEAD = "| What | MB | Tried in | Day | Result |\n|---|---|---|---|---|\n"


@dataclass(frozen=True)
class Found:
    """What was found of one form: its file, its size in megabytes, where it was tried, and how that went."""

    file: str
    megabytes: float
    sha256: str
    where: str
    day: str
    result: str


def of(file: Path, where: str, result: dict[str, object]) -> Found:
    """Return what was found of ``file`` whose self-test wrote ``result``."""
    steps = result["steps"]
    assert isinstance(steps, list)
    words = f"self-test {len(steps)} of {len(steps)}, played by {result['engine']}; started, library opened, removed"
    size, day = round(common.megabytes(file), 1), time.strftime("%Y-%m-%d", time.gmtime())
    return Found(file.name, size, common.sha256(file), where, day, words)


def keep(found: dict[str, Found], file: Path = FILE, readme: Path = README) -> None:
    """Keep what was found, beside what was found of other forms before, and write the README's table."""
    forms = {**read(file), **found}
    kept = {
        "packaging": inputs.fingerprint(inputs.PACKAGING),
        "forms": {name: asdict(forms[name]) for name in sorted(forms)},
    }
    file.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    text = readme.read_text(encoding="utf-8")
    readme.write_text(with_table(text, forms), encoding="utf-8")


def read(file: Path = FILE) -> dict[str, Found]:
    """Return what was found of each form, nothing where nothing is kept."""
    if not file.is_file():
        return {}
    return {name: Found(**form) for name, form in json.loads(file.read_text(encoding="utf-8"))["forms"].items()}


def is_verified(file: Path = FILE, root: Path = common.ROOT) -> bool:
    """Return whether the packaging is what it was when it was tried last."""
    if not file.is_file():
        return False
    kept = json.loads(file.read_text(encoding="utf-8"))
    return bool(kept["packaging"] == inputs.fingerprint(inputs.PACKAGING, root))


def with_table(text: str, forms: dict[str, Found]) -> str:
    """Return the README with the table of ``forms`` between its two signs."""
    rows = "".join(
        f"| `{form.file}` | {form.megabytes:.1f} | {form.where} | {form.day} | {form.result} |\n"
        for _name, form in sorted(forms.items())
    )
    table = f"{BEGIN}\n{HEAD}{rows}{END}"
    return re.sub(f"{BEGIN}.*{END}", lambda _found: table, text, flags=re.DOTALL)
