"""Gathers every sentence of the sources for its translators, and makes of their work what the program reads.

    python3 packaging/translations.py             bring resources/translations/*.ts up to date, compile each to its .qm
    python3 packaging/translations.py --check     change nothing; exit code 1 where one of them is not up to date

Qt's own ``lupdate`` sees neither a plural whose number is a variable nor our tables of words, so the sentences are read
from Python's syntax tree here; the files are those of Qt Linguist, and ``lrelease`` of PySide6 compiles them.
"""

import argparse
import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
FORMS = {"cy": 5}
"""How many ways a language counts, as Qt does it: Welsh has words for none, one, two to five, six, and all others."""
QT = {
    "QPlatformTheme": ("OK", "Cancel", "Close", "&Yes", "&No", "Save", "Discard", "Apply", "Open", "Help", "Reset"),
    "QWidgetTextControl": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
}
"""What the window shows of Qt's own, for which Qt has no Welsh."""


@dataclass(frozen=True, order=True)
class Sentence:
    """A sentence of a context; ``many`` is its English for more than one where it counts."""

    context: str
    text: str
    many: str = ""


@dataclass
class Found:
    """The sentences of the sources, and the places where one cannot be read from them."""

    sentences: set[Sentence] = field(default_factory=set)
    unreadable: list[str] = field(default_factory=list)


def sentences(root: Path = ROOT) -> Found:
    """Return every sentence that the program asks a translation for."""
    found = Found({Sentence(context, text) for context, texts in QT.items() for text in texts})
    for folder in ("app", "db"):
        for path in sorted((root / folder).rglob("*.py")):
            _read(path, path.relative_to(root).as_posix(), found)
    return found


def _read(path: Path, name: str, found: Found) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    module = _Module(tree)
    for node, owner in _calls(tree, ""):
        made = module.said_by(node, owner)
        if made is None:
            found.unreadable.append(f"{name}:{node.lineno}: {ast.unparse(node)[:100]}")
        else:
            found.sentences.update(made)


class _Module:
    """What the calls of one module ask for; it may have words of its own for asking, such as ``_say``."""

    def __init__(self, tree: ast.Module) -> None:
        self._marked = set(_marked(tree))
        self._tables = _knows_tables(tree)
        self._askers = dict(_askers(tree))
        self._aliases = set(_aliases(tree))

    def said_by(self, node: ast.Call, owner: str) -> list[Sentence] | None:
        """Return the sentences of a call, None where it asks for one that cannot be read."""
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        said = [_text(argument) for argument in node.args]
        if called == "tr" and isinstance(node.func, ast.Attribute):
            known = ast.unparse(node.func.value) == "self" and said and said[0] is not None
            return [Sentence(owner, said[0] or "")] if known else None
        if called in self._aliases:
            called = "translate"
        if called in self._askers and isinstance(node.func, ast.Name) and said:
            return (
                [Sentence(self._askers[called] or owner, said[0])] if said[0] is not None else self._later(node.args[0])
            )
        if called in ("translate", "noop") and len(said) == 2 and said[0] is not None:
            return [Sentence(said[0], said[1])] if said[1] is not None else self._later(node.args[1])
        if called == "plural" and len(said) == 4:
            context, one, many, _number = said
            return None if context is None or one is None or many is None else [Sentence(context, one, many)]
        if called == "Words" and self._tables:
            return _table(node, said[0] if said else None, self._marked)
        return []

    def _later(self, given: ast.expr) -> list[Sentence] | None:
        """Return nothing for what was marked where it stands; that is believed of what comes from elsewhere."""
        return [] if isinstance(given, ast.Name | ast.Attribute | ast.Subscript | ast.Starred) else None


def _aliases(tree: ast.Module) -> Iterator[str]:
    """Yield what a module calls ``translate`` besides."""
    for each in ast.walk(tree):
        if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name):
            plain = ast.unparse(each.value) if isinstance(each.value, ast.Attribute | ast.Name) else ""
            yield from [each.targets[0].id] if plain.rpartition(".")[2] == "translate" else []


def _askers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the module's own names for asking with their context, "" for that of the class: ``_say``, ``say``."""
    known = {}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and len(node.body) == 1 and isinstance(node.body[0], ast.Return):
            asked = node.body[0].value
            named = isinstance(asked, ast.Call) and isinstance(asked.func, ast.Attribute | ast.Name)
            if named and ast.unparse(asked.func).rpartition(".")[2] == "translate":  # type: ignore[union-attr]
                known[node.name] = _text(asked.args[0]) or ""  # type: ignore[union-attr]
    yield from known.items()
    for each in ast.walk(tree):
        if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name):
            value = ast.unparse(each.value)
            if value in known or value == "self.tr":
                yield each.targets[0].id, known.get(value, "")


def _calls(node: ast.AST, owner: str) -> Iterator[tuple[ast.Call, str]]:
    """Yield every call below ``node`` with the class it stands in, which is the context of its ``self.tr``."""
    if isinstance(node, ast.ClassDef):
        owner = node.name
    if isinstance(node, ast.Call):
        yield node, owner
    for child in ast.iter_child_nodes(node):
        yield from _calls(child, owner)


def _marked(tree: ast.Module) -> Iterator[str]:
    """Yield the names of constants that ``noop`` marks."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and isinstance(node.targets[0], ast.Name):
            yield from [node.targets[0].id] if getattr(node.value.func, "id", "") == "noop" else []


def _knows_tables(tree: ast.Module) -> bool:
    """Return whether ``Words`` is our table of words here; other things are called so, too."""
    return any(
        isinstance(node, ast.ImportFrom)
        and node.module == "app.language"
        and "Words" in {each.name for each in node.names}
        for node in tree.body
    )


def _table(node: ast.Call, context: str | None, marked: set[str]) -> list[Sentence] | None:
    if context is None or len(node.args) != 2 or not isinstance(node.args[1], ast.Dict):
        return None
    values = [value for value in node.args[1].values if not (isinstance(value, ast.Name) and value.id in marked)]
    said = [_text(value) for value in values]
    return None if None in said else [Sentence(context, text or "") for text in said]


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def merged(old: Path, wanted: set[Sentence], language: str) -> str:
    """Return the text of a .ts file with all sentences that are ``wanted``; what ``old`` has translated is kept."""
    kept = {} if not old.exists() else _kept(old)
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en_GB")
    for context in sorted({each.context for each in wanted}):
        box = ET.SubElement(root, "context")
        ET.SubElement(box, "name").text = context
        for each in sorted(one for one in wanted if one.context == context):
            box.append(_message(each, kept.get(each, ()), FORMS[language]))
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def _message(sentence: Sentence, said: Sequence[str], forms: int) -> ET.Element:
    message = ET.Element("message", {"numerus": "yes"} if sentence.many else {})
    ET.SubElement(message, "source").text = sentence.text
    if sentence.many:
        ET.SubElement(message, "comment").text = sentence.many
    done = bool(said) and all(said)
    translation = ET.SubElement(message, "translation", {} if done else {"type": "unfinished"})
    if sentence.many:
        for place in range(forms):
            ET.SubElement(translation, "numerusform").text = said[place] if place < len(said) else ""
    elif said:
        translation.text = said[0]
    return message


def _kept(path: Path) -> dict[Sentence, tuple[str, ...]]:
    """Return what a .ts file has words for; none and an empty text are the same."""
    kept = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            sentence = Sentence(
                context.findtext("name") or "", message.findtext("source") or "", message.findtext("comment") or ""
            )
            translation = message.find("translation")
            if translation is None:
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform"))
            kept[sentence] = forms or (translation.text or "",)
    return {sentence: said for sentence, said in kept.items() if any(said)}


def compiled(ts: Path) -> bytes:
    """Return the .qm that lrelease makes of a .ts; what is unfinished is not in it."""
    import PySide6

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        subprocess.run([tool, "-silent", "-nounfinished", "-removeidentical", ts, "-qm", made], check=True)
        return made.read_bytes()


def stale(folder: Path = FOLDER, root: Path = ROOT) -> list[str]:
    """Return in sentences what is not up to date."""
    found = sentences(root)
    said = [f"{place} cannot be read for translators" for place in found.unreadable]
    for ts in sorted(folder.glob("*.ts")):
        language = ts.stem.rpartition("_")[2]
        if ts.read_text(encoding="utf-8") != merged(ts, found.sentences, language):
            said.append(f"{ts.name} lacks sentences of the sources, or has some that are gone")
        qm = ts.with_suffix(".qm")
        if not qm.exists() or qm.read_bytes() != compiled(ts):
            said.append(f"{qm.name} is not what {ts.name} says")
    return said


def main(arguments: Sequence[str] | None = None) -> int:
    """Bring everything up to date, or only say what is not."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true")
    if parser.parse_args(arguments).check:
        said = stale()
        print("\n".join(said) or "The translations are up to date.")
        return 1 if said else 0
    found = sentences()
    for place in found.unreadable:
        print(f"cannot be read for translators: {place}")
    for language in FORMS:
        ts = FOLDER / f"fair-hearing_{language}.ts"
        ts.write_text(merged(ts, found.sentences, language), encoding="utf-8")
        ts.with_suffix(".qm").write_bytes(compiled(ts))
        done = sum(all(said) for said in _kept(ts).values())
        print(f"{ts.name}: {done:,} of {len(found.sentences):,} sentences")
    return 1 if found.unreadable else 0


if __name__ == "__main__":
    sys.exit(main())
