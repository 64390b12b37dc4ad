"""What is silenced is named on the sheet, and no card number stands in any words that are printed."""

import pytest

from app.domain.sensitive import CARD_NUMBER, LEFT_OUT, UNNAMED, as_it_may_leave, incident_words, without_card_numbers


def test_an_incident_says_what_and_where() -> None:
    assert incident_words(CARD_NUMBER, 40_920) == (
        "A payment card number was read aloud at 0:40 – the passage is silenced"
    )
    assert incident_words("Bank details were\n read aloud. ", 3_723_000).startswith(
        "Bank details were read aloud at 1:02:03"
    )
    assert incident_words("", 0) == f"{UNNAMED} at 0:00 – the passage is silenced"


@pytest.mark.parametrize("figures", ["4929 1234", "ends in 903", "sort code 20-11-43", "4 1 1 1"])
def test_figures_noted_with_it_are_not_printed(figures: str) -> None:
    assert incident_words(figures, 5000).startswith(UNNAMED)


@pytest.mark.parametrize(
    ("comment", "leaves"),
    [
        ("“one two three” asks again", "“[silenced]” asks again"),
        ("“never closed", "“[silenced]”"),
        ('Reads "4929 12" back', "Reads “[silenced]” back"),
        ("4929-12 and 3 of 20", "[silenced] and 3 of 20"),
        ("Stops him too late", "Stops him too late"),
    ],
)
def test_what_was_noted_of_a_silenced_passage_leaves_without_its_words_and_figures(comment: str, leaves: str) -> None:
    for start, end in ((4000, 6000), (6000, None), (9000, 12_000)):
        assert as_it_may_leave(comment, start, end, [(5000, 10_000)]) == leaves
    for start, end in ((1000, 4999), (10_000, None), (10_000, 12_000)):
        assert as_it_may_leave(comment, start, end, [(5000, 10_000)]) == comment


@pytest.mark.parametrize(
    "number",
    ["4111111111111111", "4111 1111 1111 1111", "5555-5555-5555-4444", "378282246310005", "3782 822463 10005"],
)
def test_a_card_number_is_left_out_of_written_words(number: str) -> None:
    assert without_card_numbers(f"He read {number}, then stopped") == f"He read {LEFT_OUT}, then stopped"
    assert without_card_numbers(number) == LEFT_OUT


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Reference 66150, call back on 01632 960 983",
        "4111 1111 1111 1112 is no card number",
        "Case 9000 0000 0000 0001 of 2026",
        "between 0:58 and 1:12",
        "account 12345678901234567890123456",
        "UPRN 100012345678",
    ],
)
def test_other_figures_stay(text: str) -> None:
    assert without_card_numbers(text) == text
