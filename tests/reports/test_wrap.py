"""Lines never wider than their room, and nothing lost in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.reports.fonts import BOLD, REGULAR, width
from app.reports.wrap import Span, line_width, wrap

WORDS = st.text(alphabet="abcŵŷąęWil-/.,1 \n", max_size=300)


@given(WORDS, st.floats(min_value=20, max_value=400), st.floats(min_value=6, max_value=14))
def test_lines_fit_and_keep_every_letter(text: str, room: float, size: float) -> None:
    lines = wrap([Span(text, REGULAR, "#000000")], room, size)
    assert all(line_width(line, size) <= room + 0.02 for line in lines)
    assert "".join(span.text for line in lines for span in line).replace(" ", "") == "".join(text.split())


def test_words_stay_whole_where_they_fit() -> None:
    lines = wrap([Span("one two three four", REGULAR, "#000000")], width("one two", REGULAR, 10) + 1, 10)
    assert [line[0].text for line in lines] == ["one two", "three", "four"]


def test_line_ends_are_kept() -> None:
    lines = wrap([Span("a\n\nb", REGULAR, "#000000")], 100, 10)
    assert [[span.text for span in line] for line in lines] == [["a"], [], ["b"]]


def test_a_long_word_is_broken_after_a_hyphen_where_it_has_one() -> None:
    lines = wrap([Span("Llanfairpwllgwyngyll-gogerychwyrndrobwll", REGULAR, "#000000")], 140, 10)
    assert lines[0][0].text == "Llanfairpwllgwyngyll-"


def test_two_weights_share_a_line() -> None:
    spans = [Span("0:58", BOLD, "#000000"), Span("Searched before", REGULAR, "#000000")]
    (line,) = wrap(spans, 200, 10)
    assert [span.font for span in line] == [BOLD, REGULAR]
    assert line_width(line, 10) == pytest.approx(
        width("0:58", BOLD, 10) + width(" ", REGULAR, 10) + width("Searched before", REGULAR, 10), abs=0.3
    )
