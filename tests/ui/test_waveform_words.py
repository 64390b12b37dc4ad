"""What the waveform says in words: its legend, what stands under the mouse, and what a screen reader is told."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from app import tokens
from app.domain.conversation import Flag as Trait
from app.domain.conversation import Side, TalkOver, Thresholds
from app.domain.words import MomentKind
from app.ui.widgets.waveform import Flag
from app.ui.widgets.waveform_legend import Legend
from app.ui.widgets.waveform_values import Content, Quiet
from app.ui.widgets.waveform_words import legend, name, quiet_label, seconds_text, summary, under
from tests.ui.waveform_room import POOR, heard


@pytest.fixture
def content() -> Content:
    """Return a real call with one silence of 12 s in which the advisor, left, talks over the customer twice."""
    recording, analysis = heard(POOR)
    return Content(shape=recording.peaks, duration_ms=recording.duration_ms, analysis=analysis)


@pytest.fixture
def mono(content: Content) -> Content:
    """Return the same where both sides hold one sound."""
    assert content.analysis is not None
    told = content.analysis.conversation
    mixed = replace(told, speech=told.speech[:1], talk_overs=None, talk_share=None, flags=(Trait.DUAL_MONO,))
    return replace(content, analysis=replace(content.analysis, conversation=mixed))


def words(content: Content) -> list[str]:
    return [piece.text for piece in legend(content)]


def silence(explained: bool | None) -> Flag:
    return Flag(14_800, 26_900, "#000000", "a silence", 9, MomentKind.SILENCE, explained)


def test_the_legend_tells_shares_silence_and_talk_over(content: Content) -> None:
    assert content.analysis is not None
    share = round(100 * (content.analysis.talk_share() or 0))
    said = words(content)
    assert said[:2] == [f"Advisor {share}% of talk", f"Customer {100 - share}%"]
    assert said[2].startswith("silence 1 × 12.")
    assert said[3].startswith("talk-over 2 × (2.")
    assert said[4:] == ["gaps under 3 s not shown"]


def test_the_advisor_comes_first_whichever_channel_it_is(content: Content) -> None:
    assert content.analysis is not None
    swapped = replace(content, advisor=1, analysis=content.analysis.with_advisor_on(1))
    assert [lane.channel for lane in swapped.lanes] == [1, 0]
    assert [lane.side for lane in swapped.lanes] == [Side.ADVISOR, Side.CUSTOMER]
    percent = [int(piece.split()[1].rstrip("%")) for piece in words(swapped)[:2]]
    assert percent == [int(piece.split()[1].rstrip("%")) for piece in words(content)[:2]][::-1]
    assert "customer interrupts" in summary(swapped)
    assert "advisor interrupts" in summary(content)


def test_mono_is_never_given_figures_it_does_not_have(mono: Content) -> None:
    said = words(mono)
    assert "%" not in " ".join(said)
    assert said[0] == "Mono: who speaks cannot be told"
    assert said[1].startswith("silence 1 ×")
    assert said[2] == "talk share and talk-over not measurable in a mono recording"
    assert said[-1] == "Same sound on both sides"
    assert "not measurable" in summary(mono)
    assert "0%" not in summary(mono)
    assert "mono" in name(mono)


def test_one_side_alone_has_two_lanes_but_no_shares(content: Content) -> None:
    assert content.analysis is not None
    alone = replace(content.analysis.conversation, talk_overs=None, talk_share=None, flags=(Trait.ONE_SIDE,))
    said = words(replace(content, analysis=replace(content.analysis, conversation=alone)))
    assert said[:2] == ["Advisor", "Customer"]
    assert "talk share and talk-over not measurable with one side alone" in said
    assert said[-1] == "One side not recorded"


def test_where_nobody_knows_who_is_who_the_sides_are_numbered(content: Content) -> None:
    assert content.analysis is not None
    unknown = replace(content, advisor=None, analysis=content.analysis.with_advisor_on(None))
    assert words(unknown)[0].startswith("Side 1 ")
    assert "side 1 interrupts" in summary(unknown)


@pytest.mark.parametrize("trait", list(Trait))
def test_what_to_know_of_a_recording_is_said_in_words(content: Content, trait: Trait) -> None:
    assert content.analysis is not None
    told = replace(content.analysis.conversation, flags=(trait,))
    traits = replace(content, analysis=replace(content.analysis, conversation=told))
    piece = legend(traits)[-1]
    assert piece.tip.endswith(".")
    assert piece.tip.rstrip(".") in summary(traits)


def test_before_anything_was_found_only_the_sides_are_named(content: Content) -> None:
    assert words(replace(content, analysis=None)) == ["Advisor", "Customer"]
    assert words(Content()) == []
    assert name(Content(remark="Opening the recording …")) == "Waveform: no recording yet. Opening the recording …"


def test_a_silence_says_whether_it_was_explained(content: Content) -> None:
    for explained, label in ((None, "12."), (True, "✓ 12."), (False, "✗ 12.")):
        quiets = replace(content, flags=(silence(explained),)).quiets
        assert len(quiets) == 1, "what somebody said belongs to the silence that was found"
        assert quiet_label(quiets[0]).startswith(label)
    assert "silence 12.3 s, not explained" in summary(replace(content, flags=(silence(False),)))


def test_a_silence_somebody_marked_is_shown_even_if_none_was_found_there(content: Content) -> None:
    marked = Flag(40_000, 42_000, "#000000", "a short one", 9, MomentKind.SILENCE, True)
    assert Quiet(40_000, 42_000, False, True) in replace(content, flags=(marked,)).quiets
    assert words(replace(content, flags=(marked,)))[2].startswith("silence 2 × (14.")


def test_a_probable_hold_is_called_one(content: Content) -> None:
    assert content.analysis is not None
    told = content.analysis.conversation
    held = replace(content, analysis=replace(content.analysis, conversation=replace(told, holds=told.silences)))
    assert quiet_label(held.quiets[0]).startswith("hold 12.")
    assert "probably a hold 12." in summary(held)


def test_the_mouse_is_told_what_it_is_over(content: Content) -> None:
    assert content.analysis is not None
    assert content.analysis.conversation.talk_overs
    over = content.analysis.conversation.talk_overs[0]
    assert under(content, over.start_ms + 100, 50) == [
        f"talk-over {seconds_text(over.end_ms - over.start_ms)}, advisor interrupts"
    ]
    flags = (
        Flag(20_000, None, "#000000", "7 Repeats it back"),
        Flag(40_000, 44_000, "#000000", "card number", 3, MomentKind.SENSITIVE),
    )
    marked = replace(content, flags=flags)
    assert under(marked, 20_030, 50)[0] == "7 Repeats it back"
    assert under(marked, 20_030, 50)[1].startswith("silence 12.")
    assert under(marked, 42_000, 50) == ["sensitive: not played"]
    assert under(marked, 50_000, 50) == []


def test_the_summary_tells_length_sides_silences_talk_over_and_moments(content: Content) -> None:
    flags = (Flag(3000, None, "#000000", "1 Greeting"), Flag(20_000, 28_000, "#000000", "7 Repeats it back"))
    told = replace(content, flags=flags)
    assert name(told) == "Waveform: 1 min, advisor and customer apart, 2 moments"
    said = summary(told)
    for part in (
        "% of talk",
        "silences: 0:14 silence 12.3 s",
        "talk-over: 0:08 ",
        "0:03 1 Greeting",
        "0:20–0:28 7 Rep",
    ):
        assert part in said, said


def test_a_summary_of_very_many_is_counted_not_endless(content: Content) -> None:
    assert content.analysis is not None
    many = tuple(TalkOver(at, at + 600, 0) for at in range(0, 60_000, 700))
    told = replace(content.analysis.conversation, talk_overs=many)
    said = summary(replace(content, analysis=replace(content.analysis, conversation=told)))
    assert said.count("interrupts") == 40
    assert f"and {len(many) - 40} more" in said


def test_lengths_are_short_to_read() -> None:
    assert [seconds_text(ms) for ms in (400, 6200, 59_940, 59_960, 72_000)] == [
        "0.4 s",
        "6.2 s",
        "59.9 s",
        "1 min",
        "1 min 12 s",
    ]


def test_other_thresholds_are_named(content: Content) -> None:
    assert "gaps under 5 s not shown" in words(replace(content, thresholds=Thresholds(silence_ms=5000)))
    assert "gaps under 2.5 s not shown" in words(replace(content, thresholds=Thresholds(silence_ms=2500)))


def test_the_legend_takes_as_many_lines_as_it_needs(content: Content, qtbot: QtBot) -> None:
    shown = Legend(tokens.load("light"))
    qtbot.addWidget(shown)
    shown.show_content(content)
    shown.show()
    heights = []
    for width in (1000, 300, 120):
        shown.resize(width, shown.height())
        heights.append(shown.height())
    assert heights == sorted(heights)
    assert heights[0] < heights[1] < heights[2]


def test_pieces_have_more_words_for_the_mouse(content: Content, qtbot: QtBot) -> None:
    assert content.analysis is not None
    noisy = replace(content.analysis.conversation, flags=(Trait.NOISY,))
    shown = Legend(tokens.load("light"))
    qtbot.addWidget(shown)
    shown.resize(420, 40)
    shown.show_content(replace(content, analysis=replace(content.analysis, conversation=noisy)))
    shown.show()
    chip = shown.boxes[-1].center()
    QApplication.sendEvent(shown, QHelpEvent(QEvent.Type.ToolTip, chip, shown.mapToGlobal(chip)))
    assert "less certain" in QToolTip.text()
    QToolTip.hideText()


def test_a_remark_in_passing_leaves_the_names_of_the_sides(content: Content, qtbot: QtBot) -> None:
    shown = Legend(tokens.load("light"))
    qtbot.addWidget(shown)
    shown.resize(560, 40)
    shown.show()
    shown.show_content(replace(content, remark="A long remark " * 6))
    names = shown.boxes[:2]
    assert not any(box.intersects(shown.said) for box in names)
    assert shown.said.right() == shown.width() - 1


def test_a_remark_finds_its_place_and_covers_nothing_by_halves(content: Content, qtbot: QtBot) -> None:
    shown = Legend(tokens.load("light"))
    qtbot.addWidget(shown)
    shown.show()
    for width, remark in ((1000, "Reading the recording: 40%"), (330, "Short"), (330, "A remark " * 12)):
        shown.resize(width, shown.height())
        shown.show_content(replace(content, remark=remark))
        assert shown.rect().contains(shown.said)
        covered = [box for box in shown.boxes if box.intersects(shown.said)]
        assert bool(covered) == (len(remark) > 50)
    shown.show_content(content)
    assert shown.said.isEmpty()
