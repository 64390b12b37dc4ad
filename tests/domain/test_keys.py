"""Names are compared without regard to capitals, accents and blanks."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.keys import name_key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Sarah Jones", "sarah jones"),
        ("  SARAH\t\njones ", "sarah jones"),
        ("Tom Öztürk", "tom ozturk"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("ﬁne", "fine"),
        ("", ""),
    ],
)
def test_keys(name: str, key: str) -> None:
    assert name_key(name) == key


@given(st.text() | st.text(alphabet=st.characters(max_codepoint=127)))
def test_plain_letters_go_the_same_way_as_all_others(name: str) -> None:
    apart = unicodedata.normalize("NFKD", " ".join(name.split()).casefold())
    assert name_key(name) == "".join(letter for letter in apart if not unicodedata.combining(letter))
