"""The sampling certificate on paper: one page whatever it holds, with every word inside the margins."""

from io import BytesIO
from itertools import combinations
from pathlib import Path

import pytest

from app.domain.sampling_certificate import Certificate
from app.domain.sampling_plan import HourBand, Method, Plan, Rule, RuleKind, Strata
from app.domain.words import Channel
from app.reports.sampling_certificate import write
from tests.reports.certificates import certificate
from tests.reports.sheets import Printed, read_pdf

BUSY = Plan(
    method=Method.STRATIFIED,
    strata=Strata.SERVICE,
    channels=(Channel.TELEPHONE, Channel.EMAIL, Channel.VISIT),
    hours=(HourBand(8, 12), HourBand(13, 18)),
    rules=(Rule(RuleKind.WORDS, "appeal", "Complaint under appeal"),),
)
CERTIFICATES = {
    "usual": certificate(),
    "stratified": certificate(plan=Plan(method=Method.STRATIFIED)),
    "nothing to speak of": certificate(advisors=1),
    "full": certificate(advisors=24, plan=BUSY, extras=8),
    "three hundred advisors": certificate(advisors=300, plan=BUSY, extras=60),
}


def printed(data: Certificate, paper: str = "A4") -> Printed:
    out = BytesIO()
    count = write(data, out, paper=paper)
    found = read_pdf(out.getvalue())
    assert count == len(found.pages)
    return found


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("name", CERTIFICATES)
def test_one_page_with_nothing_cut_off_or_overlapping(name: str, paper: str) -> None:
    found = printed(CERTIFICATES[name], paper)
    assert len(found.pages) == 1
    ((width, height),) = found.sizes
    (boxes,) = found.boxes
    for box in boxes:
        assert box.left >= 41, box
        assert box.right <= width - 41, box
        assert box.bottom >= 20, box
        assert box.top <= height - 20, box
    for one, other in combinations(boxes, 2):
        wide = min(one.right, other.right) - max(one.left, other.left)
        high = min(one.top, other.top) - max(one.bottom, other.bottom)
        assert max(0.0, wide) * max(0.0, high) <= 0.6, (one, other)


def test_it_says_what_it_certifies() -> None:
    data = CERTIFICATES["usual"]
    said = printed(data).text
    digits = data.fingerprint
    for words in (
        "Sampling certificate", "Northdale Council", "November 2026", "Seed 20261101", "Systematic: for each advisor",
        "140 interactions that could be drawn", " ".join(digits[n : n + 8] for n in range(0, 64, 8)),
        "8 of each advisor; 12 of one in the first 3 months; all channels; 1 min or longer", "in weekly tranches",
        "15 November 2026", "Maureen Lowe", "the command line", "Priya Nair 4", "Together 56 140 56 56",
        "Left out of the frame Nothing", "Replacements None", "fair-hearing sample verify", "algorithm 1",
        "3 spot checks",
    ):  # fmt: skip
        assert words in said, words


def test_an_abandoned_one_says_so_and_lists_what_was_replaced() -> None:
    said = printed(CERTIFICATES["full"]).text
    for words in (
        "Abandoned", "Drawn by the plan of another team", "The recording breaks off", "by none, for none was left",
        "split over service", "without words “appeal” (Complaint under appeal)",
        "at 08:00-12:00, 13:00-18:00", "Target and achieved by service", "Council tax",
    ):  # fmt: skip
        assert words in said, words


def test_what_does_not_fit_is_counted() -> None:
    said = printed(CERTIFICATES["three hundred advisors"]).text
    assert "more in the JSON file" in said
    assert "Together 2,400" in said


def test_the_file_is_tagged_speaks_english_and_carries_its_fonts(tmp_path: Path) -> None:
    found = printed(CERTIFICATES["usual"])
    assert found.tagged
    assert found.language == "en-GB"
    assert all(found.fonts.values())
    assert found.about["Title"] == "Sampling certificate: Northdale Council · November 2026 · sample 1"
    out = tmp_path / "c.pdf"
    write(CERTIFICATES["usual"], out)
    first = out.read_bytes()
    write(CERTIFICATES["usual"], out)
    assert out.read_bytes() == first
    with pytest.raises(ValueError, match="Paper"):
        write(CERTIFICATES["usual"], out, paper="A3")
