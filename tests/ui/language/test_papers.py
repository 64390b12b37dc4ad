"""Every paper is written in the reader's language, but for what people typed."""

import re
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pypdfium2
import pytest

from app import language
from app.domain.report_figures import Report
from app.domain.words import State
from app.services import keeping
from app.services.everything import Services
from app.services.interactions import Query
from app.services.report_files import save
from tests.a_library import Clock
from tests.ui.language import pseudo

SAME = re.compile(r"[\d/.,%–+−?•-]+|min|s|h|n|GovMetric|FH-[-\w]+")
"""What is the same in every language: lengths, numbers of figures, names."""


@pytest.fixture
def services(demo_library: Path, tmp_path: Path) -> Iterator[Services]:
    copy = tmp_path / demo_library.name
    shutil.copy(demo_library, copy)
    opened = Services(keeping.open_(copy, Clock()), Clock())
    language.speak(pseudo.Pseudo().translate)
    yield opened
    language.speak(None)
    opened.close()


def left(pdf: Path, typed: pseudo.Typed) -> set[str]:
    """Return what a paper says in no language."""

    @cache
    def held(piece: str) -> bool:
        if typed.holds(piece) or SAME.fullmatch(piece):
            return True
        cuts = (place for place, letter in enumerate(piece) if letter == " ")
        return any(held(piece[:cut]) and held(piece[cut + 1 :]) for cut in cuts)

    document = pypdfium2.PdfDocument(pdf)
    text = "\n".join(page.get_textpage().get_text_range().replace("\r", "") for page in document).replace("\n", " ")
    return {piece for piece in pseudo.outside(text) if not held(piece.lstrip("• /"))}


def sheet(services: Services, out: Path) -> None:
    services.reporting.sheet(services.interactions.page(Query(step=State.DISPUTED), limit=1)[0].evaluation_id or 0, out)


def draft(services: Services, out: Path) -> None:
    services.reporting.sheet(services.interactions.page(Query(state="draft"), limit=1)[0].evaluation_id or 0, out)


def pack(services: Services, out: Path) -> None:
    services.packing.write(services.packing.for_advisor(services.people.advisors()[0].id), out)


REPORTS: dict[str, Callable[[Services], Report]] = {
    "team": lambda services: services.figures.team(202610, 202610),
    "quarter": lambda services: services.figures.quarter(202607),
    "advisor": lambda services: services.figures.advisor(services.people.advisors()[0].id, 202512, 202611),
    "coverage": lambda services: services.figures.coverage(202610, 202610),
    "coaching": lambda services: services.figures.coaching(202607, 202609),
    "measures": lambda services: services.figures.measures(202607, 202609),
}


@pytest.mark.parametrize("write", [sheet, draft, pack], ids=lambda write: write.__name__)
def test_a_paper(
    services: Services, demo_library: Path, tmp_path: Path, write: Callable[[Services, Path], None]
) -> None:
    write(services, tmp_path / "paper.pdf")
    assert left(tmp_path / "paper.pdf", pseudo.Typed(demo_library)) == set()


@pytest.mark.parametrize("name", REPORTS)
def test_a_report(services: Services, demo_library: Path, tmp_path: Path, name: str) -> None:
    out = save(REPORTS[name](services), tmp_path / "report.pdf")
    assert left(out, pseudo.Typed(demo_library)) == set()
