"""What translators are given is what the sources say, and what the program reads is what translators wrote."""

import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import translations  # noqa: E402
from translations import Sentence  # noqa: E402

FIELD = re.compile(r"\{(\w*)[^{}]*\}")
SIGNS = "✓✗★▼▲○◆⚑▶⏎"


def sources(folder: Path, text: str) -> Path:
    """Return a root with one module in it."""
    (folder / "app").mkdir()
    (folder / "db").mkdir()
    (folder / "app" / "one.py").write_text(text, encoding="utf-8")
    return folder


def read(folder: Path, text: str) -> tuple[set[Sentence], list[str]]:
    found = translations.sentences(sources(folder, text))
    return {each for each in found.sentences if each.context not in translations.QT}, found.unreadable


def test_everything_is_up_to_date() -> None:
    assert translations.stale() == [], "run python3 packaging/translations.py"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('translate("Ctx", "One " "text")', Sentence("Ctx", "One text")),
        ('QCoreApplication.translate("Ctx", "Text {0}").format(1)', Sentence("Ctx", "Text {0}")),
        ('plural("Ctx", "{0} call", "{0} calls", n)', Sentence("Ctx", "{0} call", "{0} calls")),
        ('from app.language import Words\nT = Words("Ctx", {1: "One"})', Sentence("Ctx", "One")),
        ('T = noop("Ctx", "Later")\ntranslate("Ctx", T)', Sentence("Ctx", "Later")),
        ('class Page:\n    def f(self):\n        self.tr("Here")', Sentence("Page", "Here")),
        ('def _say(words):\n    return translate("Ctx", words)\n_say("Short")', Sentence("Ctx", "Short")),
        ('say = QCoreApplication.translate\nsay("Ctx", "Alias")', Sentence("Ctx", "Alias")),
        ('class Page:\n    def f(self):\n        say = self.tr\n        say("Here")', Sentence("Page", "Here")),
    ],
)
def test_a_sentence_is_found_however_it_is_asked_for(tmp_path: Path, text: str, found: Sentence) -> None:
    assert read(tmp_path, text) == ({found}, [])


@pytest.mark.parametrize(
    "text",
    [
        'translate("Ctx", f"Text {n}")',
        'page.tr("Whose context is this?")',
        'plural("Ctx", one, many, n)',
        'from app.language import Words\nT = Words("Ctx", {1: f"{n}"})',
        'class Page:\n    def f(self):\n        self.tr("Glued" + rest)',
    ],
)
def test_what_cannot_be_read_is_named(tmp_path: Path, text: str) -> None:
    found, unreadable = read(tmp_path, text)
    assert not found
    assert len(unreadable) == 1
    assert unreadable[0].startswith("app/one.py:")


def test_a_new_sentence_leaves_the_catalogue_out_of_date_until_the_script_has_run(tmp_path: Path) -> None:
    root, folder = sources(tmp_path, 'translate("Ctx", "Old")'), tmp_path / "translations"
    folder.mkdir()
    ts = folder / "fair-hearing_cy.ts"
    ts.write_text(translations.merged(ts, translations.sentences(root).sentences, "cy"), encoding="utf-8")
    ts.write_text(re.sub(r"(<source>Old</source>\s*)<translation[^/]*/>", r"\1<translation>Hen</translation>",
                         ts.read_text(encoding="utf-8")), encoding="utf-8")  # fmt: skip
    assert translations.stale(folder, root) == ["fair-hearing_cy.qm is not what fair-hearing_cy.ts says"]
    ts.with_suffix(".qm").write_bytes(translations.compiled(ts))
    assert translations.stale(folder, root) == []
    (root / "app" / "one.py").write_text('translate("Ctx", "Old")\ntranslate("Ctx", "New")', encoding="utf-8")
    assert translations.stale(folder, root) == [
        "fair-hearing_cy.ts lacks sentences of the sources, or has some that are gone"
    ]
    again = translations.merged(ts, translations.sentences(root).sentences, "cy")
    assert "<translation>Hen</translation>" in again, "what was translated is kept"


def welsh() -> list[tuple[str, str, str, list[str]]]:
    """Return context, source, its plural and the words of everything that is translated."""
    made = []
    for context in ET.parse(translations.FOLDER / "fair-hearing_cy.ts").getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            if translation.get("type") != "unfinished":
                forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
                said = [message.findtext(name) or "" for name in ("source", "comment")]
                made.append((context.findtext("name") or "", said[0], said[1], forms))
    return made


def test_welsh_is_begun_and_keeps_fields_signs_keys_and_spaces() -> None:
    found = welsh()
    assert len(found) > 1000
    for context, source, many, forms in found:
        for words in forms:
            where = f"{context}: {source!r} → {words!r}"
            assert words.strip(), where
            assert set(FIELD.findall(words)) <= set(FIELD.findall(source + many)), where
            assert [sign for sign in words if sign in SIGNS] == [sign for sign in source if sign in SIGNS], where
            assert words.count("&") == source.count("&"), where
            assert words[0].isspace() == source[0].isspace(), where
            if not many:
                assert set(FIELD.findall(words)) == set(FIELD.findall(source)), where
