"""How the feedback's texts begin from what was written and pinned."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from app.domain.passages import Passage
from app.domain.suggestions import Begun, begin_texts
from app.domain.words import MomentKind
from tests.domain.cards import council, marks


@dataclass(frozen=True)
class Note:
    """What was written, as the service keeps it."""

    note: str = ""
    seen: str = ""


@dataclass(frozen=True)
class Moment:
    """A moment, as the service keeps it."""

    number: int | None
    start_ms: int
    comment: str = ""
    kind: MomentKind = MomentKind.EVIDENCE
    passage: Passage | None = None


MIXED = marks("mmmmo mnmmm mmmnn mmmno")


def test_the_sheet_of_the_sketch() -> None:
    begun = begin_texts(
        council(),
        MIXED,
        {15: Note(seen="Collection day not entered on the record."), 19: Note("Not used after 0:20")},
        [
            Moment(14, 171_000, "Let the customer finish: you spoke over her for 1.4 s"),
            Moment(7, 58_000, "Say the request back before you search"),
            Moment(10, 72_400, "You named how she felt before solving the problem.", MomentKind.COMMENT),
            Moment(13, 220_000, "Re-collection booked at first contact,\npolicy quoted correctly"),
        ],
    )
    assert begun.did_well == (
        "• You named how she felt before solving the problem (1:12)\n"
        "• Re-collection booked at first contact, policy quoted correctly (3:40)"
    )
    assert begun.work_on == (
        "• Say the request back before you search (0:58)\n"
        "• Let the customer finish: you spoke over her for 1.4 s (2:51)\n"
        "• Collection day not entered on the record\n"
        "• Not used after 0:20"
    )
    assert begun.next_step == "Listen to 0:58 together and practise: Repeats it back to confirm"


def test_nothing_written_begins_nothing() -> None:
    assert begin_texts(council(), MIXED, {}, []) == Begun("", "", "")
    assert begin_texts(council(), MIXED, {7: Note()}, []) == Begun("", "", "")
    assert begin_texts(council(), [None] * 20, {7: Note("x")}, [Moment(7, 0, "x")]) == Begun("", "", "")


def test_what_had_no_opportunity_belongs_nowhere() -> None:
    assert begin_texts(council(), MIXED, {5: Note("Answered at once")}, [Moment(20, 0, "No survey")]) == Begun(
        "", "", ""
    )


def test_moments_of_no_criterion_and_sensitive_ones_stay_out() -> None:
    moments = [Moment(None, 1000, "Long hold"), Moment(7, 2000, "Card number read out", MomentKind.SENSITIVE)]
    assert begin_texts(council(), MIXED, {}, moments) == Begun("", "", "")


def test_moments_without_words_stand_for_the_criterion_or_its_note() -> None:
    pinned = [Moment(14, 46_600), Moment(14, 7_700)]
    assert begin_texts(council(), MIXED, {}, pinned).work_on == "• Defuses without talking over (0:07, 0:46)"
    assert begin_texts(council(), MIXED, {14: Note("Cuts in")}, pinned).work_on == "• Cuts in (0:07, 0:46)"
    assert begin_texts(council(), MIXED, {}, [*pinned, Moment(14, 0, "Cuts in")]).work_on == "• Cuts in (0:00)"


def test_the_same_words_stand_once_with_all_their_places() -> None:
    moments = [Moment(14, at, "Talked over.") for at in (54_400, 7_700, 16_100)] + [
        Moment(7, 3_661_000, "Not said back")
    ]
    assert begin_texts(council(), MIXED, {}, moments).work_on == (
        "• Talked over (0:07, 0:16, 0:54)\n• Not said back (1:01:01)"
    )


def test_no_more_than_four_things_those_heard_most_first() -> None:
    everything = marks("n" * 20)
    moments = [Moment(number, 1000 * number, f"thing {number}") for number in range(1, 21)] + [
        Moment(18, 0, "thing 18")
    ]
    assert begin_texts(council(), everything, {}, moments).work_on.split("\n") == [
        "• thing 18 (0:00, 0:18)",
        "• thing 1 (0:01)",
        "• thing 2 (0:02)",
        "• thing 3 (0:03)",
    ]


def test_without_a_place_in_the_recording_the_next_step_is_to_talk() -> None:
    assert begin_texts(council(), MIXED, {15: Note("No note")}, []).next_step == "Go over together: Quality check"


def test_long_notes_are_shortened_at_a_word_and_dots_kept_where_meant() -> None:
    line = begin_texts(council(), MIXED, {7: Note("word " * 400)}, []).work_on
    assert len(line) <= 162
    assert line.endswith("word…")
    assert begin_texts(council(), MIXED, {7: Note("And then...")}, []).work_on == "• And then..."
    assert len(begin_texts(council(), MIXED, {7: Note("w" * 2000)}, []).work_on) <= 162


@given(st.dictionaries(st.integers(1, 20), st.builds(Note, st.text(), st.text())), st.data())
def test_every_line_is_one_of_ours(notes: dict[int, Note], data: st.DataObject) -> None:
    moments = data.draw(st.lists(st.builds(Moment, st.none() | st.integers(1, 20), st.integers(0, 10**7), st.text())))
    begun = begin_texts(council(), MIXED, notes, moments)
    for text in (begun.did_well, begun.work_on):
        lines = text.split("\n") if text else []
        assert len(lines) <= 4
        assert all(line.startswith("• ") and len(line) > 2 for line in lines)
    assert bool(begun.next_step) == bool(begun.work_on)


def test_words_quoted_from_a_text_have_no_place_in_a_recording() -> None:
    quoted = Passage(10, 23, "We are\nsorry")
    begun = begin_texts(
        council(), MIXED, {}, [Moment(7, 0, "", passage=quoted), Moment(14, 0, "Too late", passage=quoted)]
    )
    assert begun.work_on == "• “We are sorry”\n• Too late"
    assert begun.next_step == "Go over together: Repeats it back to confirm"
