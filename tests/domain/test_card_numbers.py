"""Card numbers are found however they are said, with their expiry and code; other numbers are left alone."""

import json

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app import paths
from app.domain.card_numbers import passes_luhn, proposed_spans
from app.domain.transcript import Cue, Word, masked
from app.domain.transcript_file import read_transcript

VISA = "4111 1111 1111 1111"
WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
digits = st.text("0123456789", min_size=12, max_size=18)


def with_check_digit(body: str) -> str:
    return next(body + check for check in "0123456789" if passes_luhn(body + check))


def said(*texts: str, speaker: str = "Customer") -> list[Cue]:
    """Return cues of five seconds, one after the other; "A: " before one makes it the advisor's."""
    cues = []
    for place, text in enumerate(texts):
        who, what = ("Advisor", text[3:]) if text.startswith("A: ") else (speaker, text)
        cues.append(Cue(place * 5000, place * 5000 + 4800, who, what))
    return cues


def worded(text: str, start: int = 10_000, each: int = 400) -> Cue:
    """Return a cue whose every word has a time of its own."""
    words = tuple(Word(start + n * each, start + n * each + each - 50, word) for n, word in enumerate(text.split()))
    return Cue(start, words[-1].end_ms, "Customer", text, None, words)


@given(digits)
def test_the_check_digit_is_right_and_no_other_is(body: str) -> None:
    good = with_check_digit(body)
    assert [d for d in "0123456789" if passes_luhn(body + d)] == [good[-1]]


@given(digits, st.integers(0, 18), st.integers(1, 9))
def test_one_wrong_digit_never_passes(body: str, place: int, more: int) -> None:
    good = with_check_digit(body)
    place %= len(good)
    wrong = good[:place] + str((int(good[place]) + more) % 10) + good[place + 1 :]
    assert not passes_luhn(wrong)


@given(digits, st.integers(0, 17))
def test_two_neighbours_in_the_wrong_order_never_pass_but_0_and_9(body: str, place: int) -> None:
    good = with_check_digit(body)
    place %= len(good) - 1
    pair = good[place : place + 2]
    assume(pair[0] != pair[1] and set(pair) != {"0", "9"})
    assert not passes_luhn(good[:place] + pair[::-1] + good[place + 2 :])


@pytest.mark.parametrize("number", ["4111111111111111", "5555555555554444", "378282246310005", "30569309025904"])
@pytest.mark.parametrize("written", ["{}", "It's {}, thanks.", "the long number is {}", "Visa. {}."])
def test_published_test_numbers_are_found(number: str, written: str) -> None:
    assert proposed_spans(said("Hello.", written.format(number), "Goodbye.")) == ((4500, 10_300),)


@pytest.mark.parametrize(
    "spoken",
    [
        "four one one one, one one one one, one one one one, one one one one",
        "four triple one double one double one one one one one one one one one",
        "Four, one, one, one. One, one, one, one. Um, one, one, one, one. And then one, one, one, one.",
        "4111-1111-1111-1111",
        "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
        "forty-one eleven, eleven eleven, eleven eleven, eleven eleven",
        "four double one one triple one one 1111 double 1 one one",
        "4111 er hang on 1111 sorry 1111 okay 1111",
    ],
)
def test_every_way_of_saying_it_is_found(spoken: str) -> None:
    assert len(proposed_spans(said(spoken))) == 1


def test_zero_has_many_names() -> None:
    assert len(proposed_spans(said("five one oh five, one o five one, zero five one nought, five one oh oh"))) == 1


@given(digits)
def test_a_number_that_passes_is_found_digit_by_digit(body: str) -> None:
    number = with_check_digit(body)
    assume(len(set(number)) > 1)
    assert len(proposed_spans(said(" ".join(WORDS[int(digit)] for digit in number)))) == 1


@given(st.text("0123456789", min_size=13, max_size=19))
def test_a_written_number_that_fails_is_never_proposed(number: str) -> None:
    assume(not passes_luhn(number))
    assert proposed_spans(said(f"The reference is {number}.")) == ()


@given(st.text("0123456789", min_size=16, max_size=16))
def test_four_groups_that_fail_are_never_proposed(number: str) -> None:
    assume(not passes_luhn(number))
    assert proposed_spans(said(" ".join(number[at : at + 4] for at in range(0, 16, 4)))) == ()


@given(st.text("0123456789", min_size=9, max_size=9), st.booleans())
def test_a_telephone_number_is_never_proposed(rest: str, spoken: bool) -> None:
    number = "01" + rest
    text = " ".join(WORDS[int(digit)] for digit in number) if spoken else f"{number[:5]} {number[5:]}"
    assert proposed_spans(said("My number is", text, "that's the best one")) == ()


def test_a_telephone_number_and_a_reference_asked_for_after_it_are_two_things() -> None:
    both = with_check_digit("016329601230000")
    together = said("A: And your number?", both[:11], "A: And?", both[11:])
    assert proposed_spans(together) == ((4500, 20_300),)
    asked = said("A: And your telephone number?", both[:11], "A: And the reference?", both[11:])
    assert proposed_spans(asked) == ()


def test_noughts_alone_are_no_card() -> None:
    assert proposed_spans(said("0000 0000 0000 0000")) == ()


def test_the_others_yes_does_not_interrupt_and_the_span_reaches_from_the_first_to_the_last_digit() -> None:
    cues = said("Shall I read it out?", "4111", "1111", "A: Yes.", "1111", "A: Mm. Go on.", "1111.", "A: Thank you.")
    assert proposed_spans(cues) == ((4500, 35_300),)


def test_each_side_is_listened_to_on_its_own() -> None:
    cues = said("4111 1111", "A: 4111 1111", "1111 1111", "A: 1111 1111, lovely.")
    (span,) = proposed_spans(cues)
    assert span == (0, 20_300)


def test_two_cards_one_after_the_other_are_both_found() -> None:
    cues = said("5555 5555 5555 4444", "A: And the other card?", "I have to find it.", "A: Take your time.", VISA)
    assert proposed_spans(cues) == ((0, 5300), (19_500, 25_300))


def test_a_card_in_an_endless_run_of_digits_is_found_all_the_same() -> None:
    noise = "7 " * 150
    cues = said(noise, VISA, noise)
    assert any(start <= 5000 and end >= 9800 for start, end in proposed_spans(cues))


def test_other_words_end_a_number() -> None:
    assert proposed_spans(said("4111 1111 is my bus and 1111 1111 my dog")) == ()


def test_a_long_pause_ends_a_number() -> None:
    cues = [Cue(0, 4000, "C", "4111 1111"), Cue(60_000, 64_000, "C", "1111 1111")]
    assert proposed_spans(cues) == ()


@pytest.mark.parametrize(
    ("after", "until"),
    [
        (("It expires 04/29. And the code on the back is 903.",), 10_300),
        (("A: And the expiry date?", "April twenty nine", "A: and the code?", "nine oh three"), 25_300),
        (("oh four twenty nine",), 10_300),
        (("A: Thank you. Security code?", "Nine oh three."), 15_300),
    ],
)
def test_expiry_and_code_said_after_it_are_proposed_too(after: tuple[str, ...], until: int) -> None:
    spans = proposed_spans(said(VISA, *after))
    assert spans[-1][1] == until
    assert masked(said(VISA, *after), spans)[len(after)].text.replace("●", "").strip(" .") == ""


@pytest.mark.parametrize(
    "after",
    [
        ("So that is 42 pounds.",),
        ("A: Thank you. And your postcode?", "ND7 9DB, number 14"),
        ("A: Your receipt number is 66150.", "66150, thanks."),
        ("A: One moment.", "A: Right.", "A: It is busy.", "A: Here we are.", "Is the code 903?"),
    ],
)
def test_other_numbers_said_after_it_are_not(after: tuple[str, ...]) -> None:
    assert proposed_spans(said(VISA, *after)) == ((0, 5300),)


def test_words_with_times_of_their_own_leave_the_rest_of_the_sentence_to_be_heard() -> None:
    cue = worded("yes my card is four one one one one one one one one one one one one one one one thank you very much")
    (span,) = proposed_spans([cue], margin_ms=40)
    assert span == (cue.words[4].start_ms - 40, cue.words[19].end_ms + 40)
    assert masked([cue], [span])[0].text == "yes my card is " + "●●● " * 16 + "thank you very much"


def test_of_a_short_cue_without_times_of_words_all_is_hidden_of_a_long_one_the_part_around() -> None:
    short = Cue(20_000, 30_000, "C", f"yes it is {VISA} all right")
    assert proposed_spans([short], margin_ms=0) == ((20_000, 30_000),)
    words = "I would rather tell you a long story first before I begin to read it " * 4
    long = Cue(20_000, 80_000, "C", f"{words} {VISA} {words}")
    (span,) = proposed_spans([long], margin_ms=0)
    assert 20_000 < span[0] < 45_000
    assert 55_000 < span[1] < 80_000


@pytest.mark.parametrize("call", sorted((paths.resources() / "demo").glob("0*.vtt")), ids=lambda path: path.stem)
def test_of_the_demo_calls_one_has_a_card_number_and_nothing_of_it_is_heard(call) -> None:  # noqa: ANN001
    cues = read_transcript(call.read_text("utf-8"), call.name).cues
    truth = json.loads(call.with_suffix(".json").read_text("utf-8"))
    spans = proposed_spans(cues)
    if truth["card_number"] is None:
        assert spans == ()
        return
    (span,) = spans
    start, end = truth["card_number"]["start"] * 1000, truth["card_number"]["end"] * 1000
    assert span[0] <= start - 300
    assert end + 300 <= span[1] < truth["card_number"]["stopped_at"] * 1000
    shown = " ".join(cue.text for cue in masked(cues, spans))
    assert not any(secret in shown for secret in ("4111", "1111", "04/29", "903"))
    assert "Shall I read it out?" in shown
    assert "66150" in shown
