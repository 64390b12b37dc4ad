"""A library's options are what they may be, and the refusal names which is not."""

import base64

import pytest

from app.domain import options
from app.domain.options import OptionRefused, check_together, checked
from app.domain.png import is_picture
from app.domain.stationery import USUAL_RETENTION, Stationery
from tests.pictures import png


def test_what_is_usual_is_allowed() -> None:
    usual = {key: option.usual for key, option in options.LIBRARY.items()}
    assert checked(usual) == usual
    check_together(usual)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("silence_from_s", 0), ("silence_from_s", 601), ("silence_from_s", True), ("silence_from_s", "3"),
        ("advisor_channel", "middle"), ("paper", "A5"), ("council", 7), ("council", "x" * 81),
        ("logo_png", "no base64!"), ("logo_png", base64.b64encode(b"GIF89a").decode()), ("retention", "x" * 401),
        ("colour", "red"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_by_its_name(key: str, value: object) -> None:
    with pytest.raises(OptionRefused, match=f"“{key}”"):
        checked({key: value})


def test_words_become_one_line_and_no_words_the_usual_ones() -> None:
    assert checked({"footer": "  Town Hall,\n Northdale "}) == {"footer": "Town Hall, Northdale"}
    assert checked({"retention": "  "}) == {"retention": USUAL_RETENTION}


def test_a_long_silence_cannot_be_shorter_than_a_silence() -> None:
    usual = {key: options.LIBRARY[key].usual for key in options.LISTENING}
    with pytest.raises(OptionRefused, match="at least as long"):
        check_together({**usual, "silence_from_s": 12.0})


def test_a_picture_is_whole_or_none() -> None:
    whole = png()
    assert is_picture(whole)
    assert not is_picture(png(width=4001, height=1))
    assert not any(is_picture(whole[:length]) for length in range(len(whole)))
    for place in range(len(whole)):
        assert not is_picture(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])


def test_a_councils_own_retention_takes_the_place_of_the_usual_words() -> None:
    words = f"Confidential: personal data. {USUAL_RETENTION}"
    assert Stationery().confidential(words) == words
    own = Stationery(footer="Town Hall", retention="Kept for 6 months.")
    assert own.confidential(words) == "Confidential: personal data."
    assert own.small_print(kept=True) == "Town Hall · Kept for 6 months."
    assert own.small_print() == "Town Hall"
