"""The one-to-one pack of a real library, read back from its PDF: before the meeting, after it, and with nothing in."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from app.domain.days import said_day
from app.domain.figure_id import FigureId, parse
from app.domain.finding_text import finding_text
from app.domain.scorecard import Scorecard
from app.domain.scoring import band_of
from app.domain.signal_text import signal_text
from app.domain.stands_out import FindingKind
from app.domain.words import Mark, MomentKind
from app.reports.pack_data import Stage
from app.services.actions import Actions, ActionState, NewAction
from app.services.explaining import Explaining
from app.services.one_to_ones import OneToOneRefused, OneToOnes, OneToOneView
from app.services.packing import NothingToPack, Packing, file_name
from app.services.report_files import NotWritten
from tests.a_library import EVALUATOR, SARAH, TOM, Library
from tests.reports.sheets import Printed, read_pdf
from tests.services.months_room import Room

TODAY = date(2026, 11, 21)
NEXT = date(2026, 11, 25)
USUAL = Scorecard(id="", version=0, name="", sections=())
CARD = "4111 1111 1111 1111"


@pytest.fixture
def room(tmp_path: Path) -> Room:
    """A library in which Sarah's twelve months have limits, a signal, strengths and something to work on."""
    made = Room(tmp_path / "Team.fairhearing")
    for month in (202512, *range(202601, 202610)):
        made.month(month, 1, 2, 1)
    made.month(202610, 9, 9, 9)
    made.month(202611, 2, 1)
    return made


@pytest.fixture
def library(room: Room) -> Library:
    return room.library


@pytest.fixture
def meetings(library: Library) -> OneToOnes:
    return OneToOnes(library.file, library.clock)


@pytest.fixture
def packing(library: Library) -> Packing:
    return Packing(library.file, library.clock)


def read(packing: Packing, number: int, folder: Path) -> Printed:
    """Write the pack of a one-to-one and read it back."""
    out = folder / "pack.pdf"
    assert packing.write(number, out) == out
    assert [each.name for each in folder.glob("*.part")] == []
    return read_pdf(out.read_bytes())


def prepared(meetings: OneToOnes) -> int:
    number = meetings.plan(SARAH, NEXT, EVALUATOR)
    meetings.prepare(number, EVALUATOR)
    return number


def written_up(meetings: OneToOnes, **said: str) -> int:
    """Hold the one-to-one and write it up with no box of the talk in it but what is ``said``."""
    number = meetings.plan(SARAH, TODAY, EVALUATOR)
    meetings.hold(number, TODAY, EVALUATOR)
    meetings.write(number, replace(meetings.one(number).texts, **{"agreed": "A recap in each call", **said}))
    meetings.document(number, EVALUATOR)
    return number


def records(library: Library) -> object:
    return library.one("SELECT count(*) || '-' || max(id) FROM record")


def heard(library: Library, number: int, comment: str, *, silenced: tuple[int, int] | None = None) -> int:
    """Finalise an evaluation with a moment at 4:52–5:10 on a criterion, give it a recording, return the moment."""
    evaluation = library.draft(SARAH, f"2026-11-{number:02}T09:42:00")
    library.mark_all(evaluation)
    moment, _ = library.evaluating.add_moment(
        evaluation, number, MomentKind.EVIDENCE, 292_000, 310_000, comment, EVALUATOR
    )
    if silenced is not None:
        library.evaluating.add_moment(evaluation, None, MomentKind.SENSITIVE, *silenced, "Her card", EVALUATOR)
    library.evaluating.finalise(evaluation, EVALUATOR, edge_seen=True)
    with library.file.write() as connection:
        connection.exec_driver_sql(
            "INSERT INTO recording (sha256, path, size, duration_ms, channels, sample_rate, codec)"
            " VALUES (:sha, '/calls/a.wav', 1, 300000, 1, 8000, 'pcm')",
            {"sha": f"{evaluation:064}"},
        )
        connection.exec_driver_sql(
            "UPDATE interaction SET recording_id = (SELECT max(id) FROM recording), subject = 'Missed bin'"
            " WHERE id = (SELECT interaction_id FROM evaluation WHERE id = :id)",
            {"id": evaluation},
        )
    return moment.id


def figures_said(view: OneToOneView, found: Printed) -> None:
    """Check that every pooled score of the period stands in the pack with its interval and n."""
    assert view.total is not None
    for name, figure in (("All sections", view.total), *((each.name, each) for each in view.sections)):
        known = figure.low is not None and figure.high is not None
        between = f"{figure.low:.0f}–{figure.high:.0f}%" if known else "–"
        band = band_of(figure.percent, USUAL)
        words = f"{band.sign} {band.value.capitalize()}"
        assert f"{name} {figure.text} {words} {between} {figure.n} " in found.text


def test_the_figures_are_those_of_the_services_with_interval_n_band_range_and_signals(
    meetings: OneToOnes, packing: Packing, tmp_path: Path
) -> None:
    number = prepared(meetings)
    view, found = meetings.one(number), read(packing, number, tmp_path)
    figures_said(view, found)
    limits = view.trends.total.limits
    assert limits is not None
    assert f"{float(limits.low):.0f}–{float(limits.high):.0f}%" in found.text
    signals = [signal for series in (view.trends.total, *view.trends.sections) for signal in series.signals]
    assert signals
    for signal in signals:
        assert signal_text(signal).split(" in ")[0] in found.text
    assert all(sign in found.pages[0] for sign in "✓▼★")


def test_every_figures_number_explains_the_figure_it_stands_under(tmp_path: Path) -> None:
    library = Library(tmp_path / "Other.fairhearing")
    meetings, packing = OneToOnes(library.file, library.clock), Packing(library.file, library.clock)
    for day in range(1, 11):
        library.finalised(SARAH, f"2026-11-{day:02}T10:00:00", not_met=(7, 16) if day % 3 else (7,))
    number = prepared(meetings)
    pack, view = packing.pack(number), meetings.one(number)
    explaining = Explaining(library.file, library.clock)
    pooled = [*view.sections, view.total]
    assert len(pack.figures.figures) == len(pooled) == 5
    for text, figure in zip(pack.figures.figures, pooled, strict=True):
        asked = parse(text)
        assert isinstance(asked, FigureId)
        told = explaining.figure(asked)
        assert figure is not None
        assert (told.sums.covered, told.sums.of, len(told.counted)) == (figure.covered, figure.of, figure.n)
        assert told.now == told.sums
    findings = [each for each in view.findings if each.kind is not FindingKind.SIGNAL]
    assert len(pack.finding_ids) == 3
    for text, finding in zip(pack.finding_ids, findings, strict=False):
        asked = parse(text)
        assert isinstance(asked, FigureId)
        sums = explaining.figure(asked).sums
        assert 100 * sums.covered == finding.percent * sums.of


def test_two_strengths_and_one_focus_as_the_findings_say_them(
    meetings: OneToOnes, packing: Packing, tmp_path: Path
) -> None:
    number = prepared(meetings)
    view, pack = meetings.one(number), packing.pack(number)
    strengths = [each for each in view.findings if each.kind is FindingKind.STRENGTH]
    develop = [each for each in view.findings if each.kind is FindingKind.DEVELOP]
    assert len(strengths) == 2
    assert len(develop) > 1
    said = [f"{each.name}: {each.sentence[:1].lower()}{each.sentence[1:]}" for each in pack.strengths]
    assert [each.casefold() for each in said] == [finding_text(each).casefold() for each in strengths]
    assert pack.focus is not None
    found = read(packing, number, tmp_path)
    assert found.text.count("Focus: ") == 1
    assert finding_text(develop[0]).partition(": ")[2].capitalize() in found.text


def test_before_the_meeting_there_is_a_draft_and_room_to_write(
    library: Library, meetings: OneToOnes, packing: Packing, tmp_path: Path
) -> None:
    number = meetings.plan(SARAH, NEXT, EVALUATOR)
    before = records(library)
    planned = read(packing, number, tmp_path)
    assert "Planned for 25 November 2026" in planned.text
    assert "Begun from the evaluations" in planned.text
    assert meetings.draft(number).ask.splitlines()[0].removeprefix("• ") in planned.text
    assert meetings.one(number).texts.ask == ""
    assert records(library) == before
    meetings.prepare(number, EVALUATOR)
    ready = read(packing, number, tmp_path)
    assert "Prepared for 25 November 2026" in ready.text
    assert "Begun from the evaluations" not in ready.text
    for heading in ("Summarise", "Ask", "Formulate", "Express", "In the advisor’s words", "What we agree"):
        assert heading in ready.text
    assert ready.text.count("Training needs") == 2
    assert "Advisor: Sarah Jones" in ready.text
    assert "Evaluator: Ann Lowe" in ready.text


def test_once_written_up_there_is_what_was_said_and_no_empty_box(
    meetings: OneToOnes, packing: Packing, tmp_path: Path
) -> None:
    number = written_up(meetings, advisor_words="I like it here", training_advisor="Plain letters")
    pack, found = packing.pack(number), read(packing, number, tmp_path)
    assert pack.stage is Stage.WRITTEN_UP
    assert not pack.by_hand
    day = said_day(TODAY)
    assert f"Held on {day}, written up on {day}" in found.text
    for said in ("I like it here", "Plain letters", "A recap in each call", "What was agreed"):
        assert said in found.text
    for empty in ("Summarise", "Ask how", "Formulate", "Express", "as the evaluator sees them", "The talk"):
        assert empty not in found.text
    meetings.reopen(number, EVALUATOR)
    held = read(packing, number, tmp_path)
    assert f"Held on {day}, to be written up" in held.text
    assert "as the evaluator sees them" in held.text


def test_actions_say_what_the_marks_say_of_them(
    library: Library, meetings: OneToOnes, packing: Packing, tmp_path: Path
) -> None:
    actions = Actions(library.file, library.clock)
    key = actions.criteria()[1].key
    agreed = date(2026, 9, 2)
    early = actions.agree(NewAction(SARAH, "Names the team", key, agreed_on=agreed), EVALUATOR)
    actions.done(early, date(2026, 11, 10), EVALUATOR)
    actions.agree(NewAction(SARAH, "Refresher", due_on=date(2026, 11, 1), agreed_on=agreed), EVALUATOR)
    dropped = actions.agree(NewAction(SARAH, "Old idea", agreed_on=agreed), EVALUATOR)
    actions.close(dropped, ActionState.DROPPED, TODAY, EVALUATOR, "Not needed")
    number = prepared(meetings)
    effect = next(each for each in meetings.one(number).open_actions if each.id == early).effect
    assert effect is not None
    found = read(packing, number, tmp_path)
    assert f"Too early to tell: {effect.after.n} of the 8 marks" in found.text
    assert effect.before.percent is not None
    assert f"% of {effect.before.n} (95% interval {effect.before.low:.0f}–{effect.before.high:.0f}%)" in found.text
    assert "overdue since 1 November 2026" in found.text
    assert "dropped 21 November 2026" in found.text
    assert found.text.index("Refresher") < found.text.index("Closed in the period") < found.text.index("Old idea")


def test_clips_have_their_times_and_nothing_silenced_or_of_a_card_is_printed(
    library: Library, meetings: OneToOnes, packing: Packing, tmp_path: Path
) -> None:
    fine = heard(library, 10, f"“I am sorry” before {CARD}")
    partly = heard(library, 11, "Asks before hold", silenced=(300_000, 302_000))
    silent = heard(library, 12, "Reads it all back", silenced=(290_000, 312_000))
    number = meetings.plan(SARAH, NEXT, EVALUATOR)
    assert {clip.moment_id: clip.silent for clip in meetings.clips_between(number)} == {
        fine: False, partly: False, silent: True
    }  # fmt: skip
    assert "Reads it all back" not in meetings.draft(number).formulate
    assert silent not in [clip.moment_id for clip in meetings.one(prepared_again(meetings, number)).clips]
    meetings.choose_clips(number, [silent, partly, fine])
    meetings.write(number, replace(meetings.one(number).texts, express=f"Never say {CARD} aloud"))
    pack, found = packing.pack(number), read(packing, number, tmp_path)
    assert [(clip.place, clip.contact, clip.mark) for clip in pack.clips] == [("4:52–5:10", "Missed bin", Mark.MET)] * 2
    assert pack.clips[0].note == "Part of it is silenced."
    assert found.text.count("4:52–5:10") == 2
    assert "Asks before hold" in found.text
    assert "10 November 2026" in found.text
    for hidden in ("Reads it all back", "Her card", "4111", "12 November 2026"):
        assert hidden not in found.text
    assert found.text.count("[card number left out]") == 2


def prepared_again(meetings: OneToOnes, number: int) -> int:
    meetings.prepare(number, EVALUATOR)
    return number


def test_the_advisors_comments_and_disputes_are_in_it(
    library: Library, meetings: OneToOnes, packing: Packing, tmp_path: Path
) -> None:
    evaluation = library.finalised(SARAH, "2026-11-05T10:00:00", not_met=(7,))
    library.answering.share(evaluation, TODAY, EVALUATOR)
    library.answering.dispute(evaluation, TODAY, "I did say it back", {7: "At the end"}, EVALUATOR)
    number = prepared(meetings)
    assert any(each.disputed for each in meetings.one(number).comments)
    assert "5 November 2026 · disputed, not answered yet" in read(packing, number, tmp_path).text


def test_with_nothing_in_the_library_it_says_so(
    library: Library, meetings: OneToOnes, packing: Packing, tmp_path: Path
) -> None:
    number = meetings.plan(TOM, NEXT, EVALUATOR)
    found = read(packing, number, tmp_path)
    for said in (
        "No routine evaluations in this period", "there is no trend to draw", "Nothing stands out clearly enough",
        "None is chosen.", "None is open, and none was closed", "Tom Öztürk",
    ):  # fmt: skip
        assert said in found.text
    assert packing.pack(number).finding_ids == ()


def test_which_one_to_one_is_packed(library: Library, meetings: OneToOnes, packing: Packing) -> None:
    assert packing.to_pack(SARAH).row is None
    with pytest.raises(NothingToPack, match="Plan one first"):
        packing.for_advisor(SARAH)
    old = meetings.plan(SARAH, date(2026, 8, 3), EVALUATOR)
    meetings.hold(old, date(2026, 8, 3), EVALUATOR)
    assert (packing.for_advisor(SARAH), packing.to_pack(SARAH).is_current) == (old, False)
    off = meetings.plan(SARAH, date(2026, 11, 30), EVALUATOR)
    meetings.call_off(off, "On leave", EVALUATOR)
    assert packing.for_advisor(SARAH) == old
    later = meetings.plan(SARAH, date(2027, 1, 12), EVALUATOR)
    assert (packing.for_advisor(SARAH), packing.to_pack(SARAH).is_current) == (later, True)
    now = meetings.plan(SARAH, NEXT, EVALUATOR)
    assert packing.for_advisor(SARAH) == now
    meetings.hold(now, TODAY, EVALUATOR)
    meetings.call_off(later, "Too far off", EVALUATOR)
    assert (packing.for_advisor(SARAH), packing.to_pack(SARAH).is_current) == (now, True)
    with pytest.raises(OneToOneRefused, match="30 November 2026 was called off"):
        packing.pack(off)
    with pytest.raises(KeyError):
        packing.pack(999)


def test_an_older_file_stays_where_the_new_one_cannot_be_written(
    meetings: OneToOnes, packing: Packing, tmp_path: Path
) -> None:
    number = prepared(meetings)
    with pytest.raises(NotWritten, match="is not there any more"):
        packing.write(number, tmp_path / "gone" / "pack.pdf")
    out = tmp_path / "pack.pdf"
    out.write_bytes(b"older")
    with pytest.raises(ValueError, match="A4 or Letter"):
        packing.write(number, out, paper="A5")
    assert out.read_bytes() == b"older"
    assert [each.name for each in tmp_path.glob("*.part")] == []


def test_a_file_is_named_after_the_advisor_and_the_day() -> None:
    assert file_name("Priya Nair", NEXT) == "One-to-one Priya Nair 2026-11-25.pdf"
    assert file_name('A/B: "C"\n', NEXT) == "One-to-one A-B- -C- 2026-11-25.pdf"
    assert len(file_name("long " * 90, NEXT)) < 110
