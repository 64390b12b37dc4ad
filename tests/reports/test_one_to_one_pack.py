"""The one-to-one pack read back from its PDF: pages, breaks, long words, many clips, lines to write on."""

import re
from dataclasses import replace
from datetime import date

import pytest

from app.domain.control import Limits, Signal, SignalKind
from app.reports.pack_data import PackAction, PackWords, Stage
from app.reports.style import MARGIN
from tests.reports.packs import LONG, clip, pack, printed
from tests.reports.sheets import Box, Printed

HEADINGS = (
    "The period in figures", "Twelve months", "Strengths, and one thing to work on", "Clips to play", "Actions",
    "What the advisor said", "The talk",
)  # fmt: skip
PARAGRAPH = "A long paragraph with many words in it. " * 60


def test_it_is_tagged_british_and_its_fonts_are_inside() -> None:
    found = printed(pack())
    assert found.tagged
    assert found.language == "en-GB"
    assert set(found.fonts.values()) == {True}
    assert all("Inter" in name for name in found.fonts)
    assert found.about["Title"] == "One-to-one: Priya Nair, Prepared for 25 November 2026"
    assert 2 <= len(found.pages) <= 4


def test_every_page_says_whose_it_is_how_to_treat_it_and_which_it_is() -> None:
    found = printed(pack(clips=tuple(clip(number) for number in range(1, 31))))
    for number, page in enumerate(found.pages, start=1):
        words = " ".join(page.split())
        assert f"page {number} of {len(found.pages)}" in words
        assert "Confidential: personal data" in words
        assert "Priya Nair" in words
        assert "Prepared for 25 November 2026" in words


def test_thirty_clips_are_all_there_in_their_order_under_heads_on_each_page() -> None:
    found = printed(pack(clips=tuple(clip(number) for number in range(1, 31))))
    assert re.findall(r"\d+:52–\d+:59", found.text) == [f"{number}:52–{number}:59" for number in range(1, 31)]
    pages = [page for page in found.pages if ":52–" in page]
    assert len(pages) > 1
    assert all("Play from" in page for page in pages)


@pytest.mark.parametrize("count", range(0, 24, 2))
def test_no_heading_stands_alone_at_the_end_of_a_page(count: int) -> None:
    actions = tuple(PackAction(f"Action {number}", "Priya Nair · no day set") for number in range(count))
    found = printed(pack(open_actions=actions))
    for boxes in found.boxes:
        flowing = [box for box in boxes if box.bottom > MARGIN]
        lowest = min(flowing, key=lambda box: box.bottom)
        assert not lowest.words.strip().startswith((*HEADINGS, "Open", "Closed in the period"))


def test_long_names_and_words_stay_on_the_page() -> None:
    data = pack(
        advisor=f"{LONG} {LONG}", evaluator=LONG, team=LONG, library=LONG,
        clips=(replace(clip(1, LONG * 20), contact=LONG, criterion=LONG),),
        open_actions=(PackAction(LONG * 3, LONG, True, (LONG,)),),
        comments=(PackWords(LONG, date(2026, 11, 3), "word " * 900 + LONG, True),),
        boxes=tuple(replace(each, text=PARAGRAPH * 3) for each in pack().boxes),
        training_evaluator=LONG * 2, agreed=LONG * 4,
    )  # fmt: skip
    found = printed(data)
    inside(found)
    assert found.text.count("Summarise") == sum("Summarise" in page for page in found.pages)
    assert "(continued)" in found.text
    joined = "".join(found.text.split())
    assert LONG * 4 in joined
    assert joined.count(PARAGRAPH.replace(" ", "")) >= 4


def inside(found: Printed) -> None:
    """Check that no text reaches over the margins."""
    for (width, height), boxes in zip(found.sizes, found.boxes, strict=True):
        assert all(_within(box, width, height) for box in boxes)


def _within(box: Box, width: float, height: float) -> bool:
    return box.left >= MARGIN - 2 and box.right <= width - MARGIN + 2 and 10 <= box.bottom <= box.top <= height - 10


def test_without_evaluations_no_chart_is_drawn() -> None:
    found = printed(pack(months=0))
    assert "there is no trend to draw" in found.text
    assert "Shaded: the usual range" not in found.text


def test_one_month_alone_is_a_point_without_a_usual_range() -> None:
    found = printed(pack(months=1))
    assert found.text.count("no usual range yet") >= 3
    assert "Nov" in found.text


def test_the_charts_say_their_usual_range() -> None:
    data = pack()
    total = data.trends.total
    with_limits = replace(
        total,
        limits=Limits(total.points[0].percent, total.points[0].percent - 9, total.points[0].percent + 7, ()),
        signals=(Signal(SignalKind.OUTSIDE, (202607,), False),),
    )
    found = printed(replace(data, trends=replace(data.trends, total=with_limits)))
    assert "usual range 71–87%" in found.text


def test_only_before_and_after_it_was_held_are_there_lines_to_write_on() -> None:
    empty = tuple(replace(each, text="") for each in pack().boxes)
    before = printed(pack(boxes=empty))
    held = printed(pack(boxes=empty, stage=Stage.HELD))
    done = printed(pack(boxes=empty, stage=Stage.WRITTEN_UP, agreed="A recap"))
    for heading in ("Summarise", "In the advisor’s words", "Training needs"):
        assert heading in before.text
        assert heading in held.text
        assert heading not in done.text
    assert "What we agree" in before.text
    assert "What was agreed" in held.text
    assert "What was agreed what, who and by when A recap" in done.text


@pytest.mark.parametrize(("name", "size"), [("A4", (595.276, 841.89)), ("letter", (612.0, 792.0))])
def test_it_fits_both_papers(name: str, size: tuple[float, float]) -> None:
    found = printed(pack(), paper=name)
    assert all(each == pytest.approx(size, abs=0.1) for each in found.sizes)
    inside(found)
