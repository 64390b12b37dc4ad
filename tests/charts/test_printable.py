"""Text the shipped font can show, whatever was typed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.charts.printable import printable
from app.reports.fonts import shows


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("plain", "plain"),
        ("a\tb\r\nc\u2028d", "a b\nc\nd"),
        ("e\u0301 Łódź ŵ ŷ", "é Łódź ŵ ŷ"),
        ("ﬁne ２", "fine 2"),
        ("✕ ✔ ☑", "× ✓ ✓"),
        ("😀😀😀!", "[grinning face ×3]!"),
        ("👍🏽", "[thumbs up sign]"),
        ("👨\u200d👩", "[man][woman]"),
        ("🇬🇧", "GB"),
        ("محمد علی!", "[Arabic text]!"),
        ("李小龙 और", "[Chinese text] [Devanagari text]"),
        ("a\u00adb\u200bc\u202ed\x07", "abcd"),
        ("\ue000\ud800", "[unknown sign]"),
    ],
)
def test_examples(typed: str, printed: str) -> None:
    assert printable(typed, shows) == printed


@given(st.text())
def test_nothing_is_left_that_the_font_lacks(text: str) -> None:
    assert all(character == "\n" or shows(character) for character in printable(text, shows))


@given(
    st.text(
        alphabet=st.characters(categories=["Lu", "Ll", "Nd", "Po", "Zs"], max_codepoint=0x17F, exclude_characters="ŉ")
    )
)
def test_european_text_is_left_as_it_is(text: str) -> None:
    assert printable(text, shows) == unicodedata.normalize("NFC", text)
