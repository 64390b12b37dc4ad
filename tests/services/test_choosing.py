"""A library's options are kept in it with a trace, and hold for what is counted and printed."""

import base64
import json
from pathlib import Path

import pypdfium2
import pytest

from app.domain import options
from app.domain.conversation import Thresholds
from app.domain.stationery import PLAIN
from app.services.analysing import Analysing
from app.services.choosing import Choosing, OptionRefused
from app.services.stationery import read_stationery
from tests.a_library import EVALUATOR, Library
from tests.pictures import png


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


@pytest.fixture
def choosing(library: Library) -> Choosing:
    return Choosing(library.file, library.clock)


def entered(library: Library) -> dict[str, list[object]]:
    """Return what the record holds of the last change of settings."""
    row = library.one("SELECT detail FROM record WHERE subject = 'setting' ORDER BY id DESC LIMIT 1")
    found: dict[str, list[object]] = json.loads(str(row))
    return found


def test_nobody_chose(choosing: Choosing, library: Library) -> None:
    assert choosing.values() == {key: option.usual for key, option in options.LIBRARY.items()}
    with library.file.read() as connection:
        assert read_stationery(connection) == PLAIN


def test_a_choice_is_kept_and_entered_and_goes_back(choosing: Choosing, library: Library) -> None:
    assert choosing.choose({"council": "Northdale", "paper": "A4"}, EVALUATOR) == {"council"}
    assert choosing.values()["council"] == "Northdale"
    assert entered(library) == {"council": ["", "Northdale"]}
    assert choosing.choose({"council": "Northdale"}, EVALUATOR) == frozenset()
    assert choosing.choose({"council": ""}, None) == {"council"}
    assert library.one("SELECT count(*) FROM library_setting WHERE key LIKE 'option.%'") == 0
    assert library.one("SELECT count(*) FROM record WHERE subject = 'setting' AND by_id IS NULL") == 1


def test_lengths_and_sides_are_those_that_listening_goes_by(choosing: Choosing, library: Library) -> None:
    choosing.choose({"silence_from_s": 4.5, "very_long_from_s": 30.0, "advisor_channel": "right"}, EVALUATOR)
    analysing = Analysing(library.file, library.clock)
    assert analysing.thresholds() == Thresholds(4500, 500, 10_000, 30_000)
    assert analysing.usual_advisor_channel() == 1
    assert choosing.values()["advisor_channel"] == "right"


def test_all_or_none(choosing: Choosing) -> None:
    with pytest.raises(OptionRefused, match="at least as long"):
        choosing.choose({"council": "Northdale", "long_from_s": 1.0}, EVALUATOR)
    assert choosing.values()["council"] == ""


def test_papers_bear_what_was_chosen(choosing: Choosing, library: Library, tmp_path: Path) -> None:
    logo = base64.b64encode(png()).decode()
    wanted = {
        "council": "Northdale Council", "logo_png": logo, "footer": "Town Hall, NE1 1AA",
        "retention": "Recordings are kept for 6 months.",
    }  # fmt: skip
    choosing.choose(wanted, EVALUATOR)
    out = library.reporting.sheet(library.finalised(), tmp_path / "sheet.pdf")
    with pypdfium2.PdfDocument(out) as document:
        page = document[0]
        words = " ".join(page.get_textpage().get_text_bounded().split())
        pictures = [each for each in page.get_objects() if each.type == pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]
        assert tuple(map(round, page.get_size())) == (595, 842)
        assert len(document) == 1
    assert words.startswith("Northdale Council")
    assert "Town Hall, NE1 1AA · Recordings are kept for 6 months." in words
    assert "Keep for 12 months" not in words
    assert len(pictures) == 1
    assert len(str(entered(library)["logo_png"][1])) < 70
    choosing.choose({"paper": "Letter"}, EVALUATOR)
    with pypdfium2.PdfDocument(library.reporting.sheet(1, tmp_path / "letter.pdf")) as document:
        assert tuple(map(round, document[0].get_size())) == (612, 792)
