"""No sentence reaches a person as it stands in the source: all that is shown, printed or refused is translated."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHOWN = {
    *("setText", "setWindowTitle", "setTitle", "setToolTip", "setStatusTip", "setPlaceholderText", "setLabelText"),
    *("setAccessibleName", "setAccessibleDescription", "addAction", "addMenu", "addItem", "addTab", "setTabText"),
    *("label", "button", "Chip", "Cell", "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QMessageBox"),
    *("question", "warning_box", "print", "Column", "heading", "paragraph", "add_argument"),
}
"""Calls whose texts a person reads."""
PROGRAM = {
    "ValueError",
    "KeyError",
    "TypeError",
    "RuntimeError",
    "AssertionError",
    "NotImplementedError",
    "LookupError",
}
"""Errors that say to a programmer what is wrong with his call."""
SAME = re.compile(r"Fair Hearing|English|Cymraeg|PDF|fair-hearing[: ].*", re.DOTALL)
"""What is the same in every language."""
ENGLISH = {
    "app/log.py", "app/tour.py", "app/self_test.py", "app/requirements_check.py", "app/__main__.py", "app/ui/crash.py",
    "app/ui/unattended.py", "app/ui/versions.py",
}  # fmt: skip
"""What is written for whoever looks after the program, or before there is a language."""


def unsaid(text: str, kept: str | None = None) -> Iterator[str]:
    """Yield the sentences of a module that reach a person as they stand, but those of the calls that are ``kept``."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in SHOWN - {kept}:
            given = [*node.args, *(word.value for word in node.keywords if word.arg in ("help", "description", "text"))]
        elif isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call) and _name(node.exc.func) not in PROGRAM:
            given = node.exc.args
        else:
            continue
        for each in given:
            words = _words(each)
            if _is_sentence(words) and not SAME.fullmatch(words):
                yield f"{node.lineno}: {words}"


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _words(node: ast.expr) -> str:
    """Return a literal's text, its fields as {}; of a choice and of a sum the texts of all their parts."""
    if isinstance(node, ast.JoinedStr):
        return "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
    if isinstance(node, ast.IfExp):
        return " ".join((_words(node.body), _words(node.orelse)))
    if isinstance(node, ast.BinOp):
        return " ".join((_words(node.left), _words(node.right)))
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def _is_sentence(text: str) -> bool:
    """Return whether it is words: more than one, or one that begins a line; names of keys and files are neither."""
    plain = text.replace("{}", "").strip()
    spoken = re.search(r"[A-Za-z’]{2,} [A-Za-z’]{2,}", plain) or re.fullmatch(r"[A-Z][a-z]{3,}[….:]?", plain)
    return bool(spoken) and not re.search(r"\b(SELECT|PRAGMA|FROM|BEGIN)\b", plain)


KEPT = {"app/services/exporting.py": "Column"}
"""The export of all evaluations is read by other programs, which know its columns by their names."""


def test_no_sentence_is_said_as_it_stands() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{each}"
        for folder in ("app", "db")
        for path in sorted((ROOT / folder).rglob("*.py"))
        if path.relative_to(ROOT).as_posix() not in ENGLISH and "migrations" not in path.parts
        for each in unsaid(path.read_text(encoding="utf-8"), KEPT.get(path.relative_to(ROOT).as_posix()))
    ]
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        'self.name.setText("Nobody translates this")',
        'box.addItem("Choose")',
        'label(f"{n} calls are left", "quiet")',
        'raise ImportRefused(f"{name} cannot be read.")',
        'raise Refused("there is no library" if gone else "there is one")',
        'chip.setToolTip("Not " + "translated at all")',
    ],
)
def test_a_planted_sentence_is_found(line: str) -> None:
    assert len(list(unsaid(line))) == 1


@pytest.mark.parametrize(
    "line",
    [
        'self.name.setText(self.tr("In words"))',
        'label(translate("Context", "{0} calls").format(n), "quiet")',
        'raise ValueError("three values are no pair")',
        'self.setObjectName("one name")',
        'print(f"{number}: {said}")',
    ],
)
def test_what_is_translated_or_no_sentence_is_none(line: str) -> None:
    assert list(unsaid(line)) == []
