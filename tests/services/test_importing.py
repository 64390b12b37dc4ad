"""Recordings are brought in whole or not at all, with what is known of them and from where."""

import csv
import os
import shutil
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from app.domain.columns import ColumnMapping, Field
from app.domain.patterns import Part, Pattern, Pointed
from app.media.faults import Cancelled
from app.media.probe import fingerprint
from app.media.raw import RawCodec, RawFormat
from app.services import import_reading, keeping
from app.services.analysing import Analysing
from app.services.identifying import Identifiers
from app.services.import_copying import copied
from app.services.import_listening import listen, waiting
from app.services.import_values import Clue, Identifier, Origin
from app.services.importing import Importing, ImportRefused, Options
from app.services.interaction_rows import copies_of
from app.services.interactions import NoAdvisor, Query
from app.services.remembering import Remembering
from tests.a_library import EVALUATOR, SARAH, TOM
from tests.services.calls_room import Room, write_call

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "calls"
ASTERISK = "in-2044-01632960123-20241105-091730-1730798250.107.wav"


@pytest.fixture
def room(tmp_path: Path) -> Room:
    return Room(tmp_path)


def counts(room: Room) -> tuple[object, ...]:
    tables = ("interaction", "recording", "service", "person_identifier", "remembered")
    return tuple(room.library.one(f"SELECT count(*) FROM {table}") for table in tables)


def test_a_folder_comes_in_with_all_that_its_names_tell(room: Room) -> None:
    room.call(f"2024/11/{ASTERISK}")
    room.call("[Tom Öztürk]_201-0155550145_20190219120918(380).wav")
    (room.calls / "notes.txt").write_text("not a call")
    (room.calls / ".hidden.wav").write_bytes(b"x")
    told: list[float] = []
    preview = room.importing.preview([room.calls], progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert (len(preview.new), preview.passed_over, preview.refused, preview.known) == (2, 2, (), ())
    assert counts(room)[:2] == (0, 0)
    done = room.importing.commit(preview, EVALUATOR)
    tom, nobody = (room.library.interactions.get(number) for number in sorted(done.interactions, reverse=True))
    if tom.advisor_id is None:
        tom, nobody = nobody, tom
    assert (tom.advisor, tom.started_at, tom.direction) == ("Tom Öztürk", datetime(2019, 2, 19, 12, 9, 18), "outgoing")
    assert (tom.extension, tom.customer, tom.reference) == ("201", "0155550145", "380")
    assert (nobody.advisor_id, nobody.advisor, nobody.extension) == (None, "", "2044")
    assert nobody.started_at == datetime(2024, 11, 5, 9, 17, 30)
    assert nobody.duration_ms == 200
    assert nobody.recording == room.calls / "2024" / "11" / ASTERISK
    assert room.library.one("SELECT count(*) FROM interaction WHERE added_by = 1") == 2


def test_an_extension_is_asked_once(room: Room) -> None:
    room.call(ASTERISK)
    room.call("in-2044-01632960124-20241105-101730-1730801850.108.wav")
    room.call("in-2099-01632960125-20241105-111730-1730805450.109.wav")
    preview = room.look()
    first, second = preview.questions
    assert first.identifier == Identifier(Clue.EXTENSION, "2044")
    assert (first.recordings, second.recordings, preview.unassigned) == (2, 1, 3)
    preview = preview.answered({first.identifier: SARAH, second.identifier: None})
    assert (preview.questions, preview.unassigned) == ((), 1)
    room.importing.commit(preview, EVALUATOR)
    room.call("in-2044-01632960126-20241106-091730-1730884650.110.wav")
    room.call("in-2099-01632960127-20241106-111730-1730891850.111.wav")
    again = room.look()
    assert again.questions == ()
    assert {each.extension: each.advisor_id for each in again.new} == {"2044": SARAH, "2099": None}
    known = {each.identifier.value: each.person for each in Identifiers(room.library.file, room.library.clock).all()}
    assert known == {"2044": "Sarah Jones", "2099": ""}


def test_a_log_in_and_a_name_turned_round_are_understood(room: Room) -> None:
    room.call("Auto0_GUID_000_AGENT_TomO_DT_2025-02-19T06-01-22_Mono.wav")
    room.call("[Jones, Sarah]_201-0155550145_20190219120918(380).wav")
    preview = room.look()
    assert {each.advisor_id for each in preview.new} == {SARAH, TOM}
    assert {each.advisor_from for each in preview.new} == {Origin.NAME}
    assert preview.questions == ()


def test_what_is_there_already_is_known_under_any_name(room: Room) -> None:
    original = room.call(ASTERISK)
    (added,) = room.importing.commit(room.look(), EVALUATOR).interactions
    renamed = room.calls / "sub" / "anything.wav"
    renamed.parent.mkdir()
    shutil.copy(original, renamed)
    preview = room.look()
    assert preview.new == ()
    assert {each.path for each in preview.known} == {original, renamed}
    assert {each.row.id for each in preview.known if each.row} == {added}
    assert not any(each.was_missing for each in preview.known)
    original.unlink()
    (known,) = room.look().known
    assert known.was_missing


def test_the_same_recording_twice_comes_in_once(room: Room) -> None:
    one = room.call("a.wav", seed=3)
    other = room.call("b.wav", seed=3)
    preview = room.look()
    assert [each.path for each in preview.new] == [one]
    assert [(each.path, each.same_as, each.row) for each in preview.known] == [(other, one, None)]
    assert len(room.importing.commit(preview, EVALUATOR).interactions) == 1


def test_what_is_no_recording_is_refused_in_words(room: Room) -> None:
    good = room.call("good.wav")
    (room.calls / "empty.wav").touch()
    (room.calls / "text.wav").write_text("Dear Sir or Madam " * 40)
    preview = room.look()
    assert [each.path for each in preview.new] == [good]
    words = {each.path.name: each.why for each in preview.refused}
    assert "is empty" in words["empty.wav"]
    assert "is not a recording that can be played" in words["text.wav"]
    chosen = room.importing.preview([room.calls / "gone.wav", room.calls / "text.wav"])
    assert {each.path.name for each in chosen.refused} == {"gone.wav", "text.wav"}


def test_odd_names_are_left_for_the_hand(room: Room) -> None:
    names = ["☎️ two\nlines.wav", "'; DROP TABLE.wav", "ÄÖÜ ß.wav", "x....wav", "x" * 200 + ".wav"]
    for name in names:
        room.call(name)
    preview = room.look()
    assert {each.path.name for each in preview.new} == set(names)
    assert all(each.advisor_id is None and each.started_from is Origin.DATE for each in preview.new)
    assert all("tells no time" in each.remarks[0] for each in preview.new)
    room.importing.commit(preview, EVALUATOR)
    rows = room.library.interactions.page(Query(unassigned=True))
    assert {row.recording.name for row in rows if row.recording} == set(names)
    with pytest.raises(NoAdvisor, match="whose contact"):
        room.library.evaluating.begin(rows[0].id, EVALUATOR)


@pytest.mark.skipif(os.name == "nt", reason="Windows names are always letters")
def test_a_name_of_no_letters_is_refused(room: Room) -> None:
    good = room.call("good.wav")
    shutil.copy(os.fsencode(good), os.fsencode(room.calls) + b"/bad\xff.wav")
    preview = room.look()
    assert [each.path for each in preview.new] == [good]
    (refused,) = preview.refused
    assert "no letters" in refused.why
    assert refused.why.isprintable()


def test_by_hand_comes_before_everything(room: Room) -> None:
    one, other = room.call(ASTERISK), room.call("x.wav")
    preview = room.look().changed(one, advisor_id=TOM, service="Council Tax", started_at=datetime(2024, 1, 1, 12))
    preview = preview.without([other]).answered({Identifier(Clue.EXTENSION, "2044"): SARAH})
    (added,) = room.importing.commit(preview, EVALUATOR).interactions
    row = room.library.interactions.get(added)
    assert (row.advisor, row.service, row.started_at) == ("Tom Öztürk", "Council Tax", datetime(2024, 1, 1, 12))


def test_choices_for_all(room: Room) -> None:
    room.call("sub/deep.wav")
    room.call("x.wav")
    preview = room.look(Options(subfolders=False, advisor_id=SARAH, service="Waste"))
    assert [(each.path.name, each.advisor_id, each.service) for each in preview.new] == [("x.wav", SARAH, "Waste")]


def test_one_s_own_pattern_is_tried_first(room: Room) -> None:
    sample = "K2044 2024-11-05 0917.wav"
    parts = [Pointed(1, 5, Part.EXTENSION), Pointed(6, 21, Part.START)]
    Remembering(room.library.file, room.library.clock).keep_pattern(Pattern.from_sample("ours", sample, parts))
    room.call("K2055 2024-12-31 1805.wav")
    (only,) = room.look().new
    assert (only.pattern, only.extension, only.started_at) == ("ours", "2055", datetime(2024, 12, 31, 18, 5))
    assert room.importing.patterns()[0].name == "ours"
    (plain,) = room.look(Options(patterns=())).new
    assert (plain.pattern, plain.extension) == ("", "")


def calls(room: Room, rows: str, name: str = "calls.csv") -> Path:
    path = room.calls.parent / name
    path.write_bytes(rows.encode("cp1252"))
    return path


def test_a_list_of_calls_is_matched_by_name_or_by_time_and_extension(room: Room) -> None:
    room.call("odd name 7.wav")
    room.call(ASTERISK)
    room.call("in-2044-01632960124-20241105-191730-1730834250.108.wav")
    path = calls(
        room,
        "Start;Nebenstelle;Mitarbeiter;Recording;Queue;Notes;Hold Time\r\n"
        "05.11.2024 09:17:55;2044;Müller, Jürgen;;Council Tax;n1;65\r\n"
        "06.11.2024 10:00:00;2045;Sarah Jones;/rec/ODD NAME 7.mp3;Waste;n2;\r\n",
    )
    room.library.contact()
    with room.library.file.write() as connection:
        connection.execute(text("INSERT INTO service (name, name_key) VALUES ('Council Tax', 'council tax')"))
    listed = room.importing.call_list(path)
    preview = room.look(Options(calls=listed))
    found = {each.path.name: each for each in preview.new}
    odd, timed = found["odd name 7.wav"], found[ASTERISK]
    assert (odd.started_at, odd.started_from) == (datetime(2024, 11, 6, 10), Origin.RECORD)
    assert (odd.advisor_id, odd.advisor_from, odd.notes, odd.queue) == (SARAH, Origin.RECORD, "n2", "Waste")
    assert (timed.started_at, timed.service, timed.hold_ms) == (datetime(2024, 11, 5, 9, 17, 55), "Council Tax", 65_000)
    assert (timed.record_line, preview.unmatched) == (2, 1)
    assert [each.identifier for each in preview.questions] == [
        Identifier(Clue.NAME, "Müller, Jürgen"),
        Identifier(Clue.EXTENSION, "2044"),
    ]
    room.importing.commit(preview, EVALUATOR)
    assert room.library.one("SELECT hold_ms FROM interaction WHERE extension = '2044' AND hold_ms > 0") == 65_000


def test_a_name_of_no_known_pattern_is_matched_by_its_time_and_a_number_in_it(room: Room) -> None:
    room.call("Rec_2044_2024-11-05_09.17.30_x.wav")
    room.call("Rec_9_2024-11-05_10.00.00.wav")
    path = calls(
        room, "Datum;Uhrzeit;Nebenstelle;Agent\n05.11.2024;09:17:28;2044;Sarah Jones\n05.11.2024;10:00;9;Nobody\n"
    )
    preview = room.look(Options(calls=room.importing.call_list(path)))
    told = {each.path.name: (each.record_line, each.started_at) for each in preview.new}
    assert told["Rec_2044_2024-11-05_09.17.30_x.wav"] == (2, datetime(2024, 11, 5, 9, 17, 28))
    assert told["Rec_9_2024-11-05_10.00.00.wav"] == (None, datetime(2024, 11, 5, 10, 0))


def test_the_day_of_a_list_does_not_take_the_time_a_name_tells(room: Room) -> None:
    room.call(ASTERISK)
    path = calls(room, f"Date,Recording,Extension\n05/11/2024,{ASTERISK},2044\n")
    (only,) = room.look(Options(calls=room.importing.call_list(path))).new
    assert (only.record_line, only.started_at) == (2, datetime(2024, 11, 5, 9, 17, 30))


def test_a_mapping_is_remembered_for_the_next_list(room: Room) -> None:
    path = calls(room, "A,B\n20241105091730,2044\n")
    with pytest.raises(ImportRefused, match=r"calls.csv: no column tells the name of a recording"):
        room.importing.call_list(path)
    table, guessed = room.importing.table(path)
    assert table.rows[0] == ("A", "B")
    mapping = ColumnMapping(guessed.signature, guessed.headings, ((0, Field.STARTED), (1, Field.EXTENSION)), 1)
    room.call(ASTERISK)
    preview = room.look(Options(calls=room.importing.call_list(path, mapping)))
    assert preview.unmatched == 0
    assert Remembering(room.library.file, room.library.clock).mapping(mapping.signature) is None
    room.importing.commit(preview, EVALUATOR)
    other = calls(room, "A,B\n20241106091730,2045\n", "next.csv")
    assert room.importing.call_list(other).mapping == mapping


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "line 1: nothing stands"),
        (b'Start,Ext\n"2024,1\n', "line 2: a quotation mark is opened here and never closed"),
        (b"RIFF\0\0\0", "this is not text"),
    ],
)
def test_a_broken_list_is_refused_in_words(room: Room, data: bytes, said: str) -> None:
    path = room.calls.parent / "calls.csv"
    path.write_bytes(data)
    with pytest.raises(ImportRefused, match=said):
        room.importing.call_list(path)
    with pytest.raises(ImportRefused, match="cannot be read"):
        room.importing.call_list(room.calls / "gone.csv")


def test_a_file_still_being_written_waits(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    room.call("done.wav")
    growing = room.call("growing.wav")
    real = import_reading.look
    looks: list[Path] = []

    def look(path: Path) -> Any:
        looks.append(path)
        if path == growing and looks.count(path) == 2:
            with path.open("ab") as file:
                file.write(b"more")
        return real(path)

    monkeypatch.setattr(import_reading, "look", look)
    preview = room.look()
    assert [each.path.name for each in preview.new] == ["done.wav"]
    (refused,) = preview.refused
    assert refused.why == "growing.wav is still being written. Bring it in when the call is over."


def test_a_file_that_grows_slowly_is_seen_at_the_last_look(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = room.call("slow.wav")
    moment = room.library.clock.now.timestamp()
    os.utime(slow, (moment, moment))
    assert len(room.look().new) == 1
    waited: list[float] = []

    def wait(seconds: float) -> None:
        waited.append(seconds)
        with slow.open("ab") as file:
            file.write(b"more")

    monkeypatch.setattr("time.sleep", wait)
    preview = Importing(room.library.file, room.library.clock, settles_s=0.75).preview([slow])
    assert waited == [0.75]
    assert preview.new == ()
    assert "still being written" in preview.refused[0].why


def test_a_folder_that_disappears_is_told_and_nothing_half_imported(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(6):
        room.call(f"{number}.wav")
    real = import_reading.read

    def read(path: Path, *more: Any) -> Any:
        if path.name == "3.wav":
            shutil.rmtree(room.calls)
        return real(path, *more)

    monkeypatch.setattr(import_reading, "read", read)
    preview = room.look()
    assert (len(preview.new), len(preview.refused)) == (3, 3)
    assert all("was not found" in each.why for each in preview.refused)
    with pytest.raises(ImportRefused, match=r"0\.wav and 2 more are gone since the preview\. Nothing was added"):
        room.importing.commit(preview, EVALUATOR)
    assert counts(room) == (0, 0, 0, 0, 0)


def test_a_file_changed_since_the_preview_stops_everything(room: Room) -> None:
    room.call("a.wav")
    changed = room.call("b.wav")
    preview = room.look().answered({Identifier(Clue.EXTENSION, "1"): SARAH})
    write_call(changed, 99, 0.5)
    with pytest.raises(ImportRefused, match=r"b\.wav is changed since the preview"):
        room.importing.commit(preview, EVALUATOR)
    assert counts(room) == (0, 0, 0, 0, 0)


def test_a_failure_half_way_leaves_nothing(room: Room) -> None:
    room.call("a.wav")
    room.call("b.wav")
    preview = room.look()
    last = preview.new[-1].path
    broken = preview.changed(last, advisor_id=4711, service="New").answered({Identifier(Clue.LOGIN, "x"): SARAH})
    with pytest.raises(Exception, match="FOREIGN KEY"):
        room.importing.commit(broken, EVALUATOR)
    assert counts(room) == (0, 0, 0, 0, 0)


def test_somebody_was_faster(room: Room) -> None:
    room.call("a.wav")
    room.call("b.wav")
    preview = room.look()
    room.importing.commit(preview.without([preview.new[1].path]), EVALUATOR)
    done = room.importing.commit(preview, EVALUATOR)
    assert (len(done.interactions), done.known) == (1, (preview.new[0].path,))
    assert room.importing.commit(preview, EVALUATOR).interactions == ()


def test_an_import_can_be_cancelled(room: Room) -> None:
    for number in range(4):
        room.call(f"{number}.wav")
    asked = iter([False] * 6)
    with pytest.raises(Cancelled):
        room.look(None, lambda: next(asked, True))
    assert counts(room)[:2] == (0, 0)


def test_copies_lie_beside_the_library_and_move_with_it(room: Room, tmp_path: Path) -> None:
    original = room.call(ASTERISK)
    room.call("other.wav")
    preview = copied(room.look(Options(copy=True)), room.library.path)
    (added, *_) = room.importing.commit(preview, EVALUATOR).interactions
    row = room.library.interactions.get(added)
    assert row.recording == copies_of(room.library.path) / "2024" / "11" / ASTERISK
    assert row.recording.read_bytes() == original.read_bytes()
    assert str(room.library.one("SELECT min(path) FROM recording")).startswith("beside:Team recordings/")
    room.library.file.close()
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    shutil.move(room.library.path, moved)
    shutil.move(copies_of(room.library.path), moved)
    opened = keeping.open_(moved / room.library.path.name, room.library.clock)
    from app.services.interactions import Interactions

    found = Interactions(opened, room.library.clock).get(added).recording
    assert found is not None
    assert found.parent.parent.parent.parent == moved
    assert found.exists()
    opened.close()


def test_copies_do_not_write_over_one_another_and_go_with_a_failure(room: Room) -> None:
    write_call(room.calls / "a" / "x 2024-11-05 0917.wav", 1)
    write_call(room.calls / "b" / "x 2024-11-05 0917.wav", 2)
    preview = copied(room.look(Options(copy=True)), room.library.path)
    names = sorted(path.name for path in preview.copies.values())
    assert names == ["x 2024-11-05 0917 (2).wav", "x 2024-11-05 0917.wav"]
    with pytest.raises(Exception, match="FOREIGN KEY"):
        room.importing.commit(preview.changed(preview.new[0].path, advisor_id=4711), EVALUATOR)
    assert list(copies_of(room.library.path).rglob("*.wav*")) == []
    write_call(preview.new[1].path, 9)
    with pytest.raises(ImportRefused, match="changed while it was copied"):
        copied(preview, room.library.path)
    assert list(copies_of(room.library.path).rglob("*.wav*")) == []


def test_a_folder_that_disappears_while_it_is_copied_leaves_no_copy_and_no_row(room: Room) -> None:
    for number in range(3):
        room.call(f"{number}.wav")
    preview = room.look(Options(copy=True))

    def gone(share: float) -> None:
        if share < 1:
            shutil.rmtree(room.calls, ignore_errors=True)

    with pytest.raises(ImportRefused, match=r"1\.wav could not be copied .*Nothing was added"):
        copied(preview, room.library.path, gone)
    assert [path for path in copies_of(room.library.path).rglob("*") if path.is_file()] == []
    assert counts(room) == (0, 0, 0, 0, 0)


def test_a_recorder_that_writes_all_the_while_is_waited_for(room: Room) -> None:
    growing, over = room.call("growing.wav"), threading.Event()
    room.library.clock.now = datetime.now(UTC)

    def record() -> None:
        with growing.open("ab") as file:
            while not over.wait(0.01):
                file.write(bytes(160))
                file.flush()

    recorder = threading.Thread(target=record)
    recorder.start()
    try:
        preview = Importing(room.library.file, room.library.clock, settles_s=0.2).preview([room.calls])
    finally:
        over.set()
        recorder.join()
    assert preview.new == ()
    assert "still being written" in preview.refused[0].why
    room.library.clock.now += timedelta(minutes=1)
    assert [each.path for each in room.look().new] == [growing]


def test_files_without_a_header_are_read_by_their_ending(room: Room) -> None:
    path = room.calls / "call.ul"
    path.write_bytes(bytes(range(256)) * 40)
    (only,) = room.look().new
    assert only.facts.raw == RawFormat(RawCodec.MULAW)
    assert "read as mulaw with 8000" in only.remarks[0]
    (added,) = room.importing.commit(room.look(Options(raw=RawFormat(RawCodec.ALAW, 16000))), EVALUATOR).interactions
    row = room.library.interactions.get(added)
    assert (row.raw, row.codec, row.duration_ms) == (RawFormat(RawCodec.ALAW, 16000), "pcm_alaw", 640)


def test_what_came_in_is_listened_to(room: Room) -> None:
    room.call("a.wav")
    gone = room.call("b.wav")
    room.importing.commit(room.look(), EVALUATOR)
    gone.unlink()
    analysing = Analysing(room.library.file, room.library.clock)
    told: list[float] = []
    heard = listen(waiting(room.library.file), analysing.keep, told.append, lambda: False)
    assert (heard.recordings, len(heard.refused), told[-1]) == (1, 1, 1.0)
    (left,) = waiting(room.library.file)
    assert left.path == gone
    assert listen(waiting(room.library.file), analysing.keep, told.append, lambda: True).recordings == 0
    first = room.library.interactions.page(Query())[-1]
    assert first.flags == ("no speech",)
    assert [row.id for row in room.library.interactions.page(Query(flags=("no speech",)))] == [first.id]


def test_the_length_is_what_was_decoded(room: Room) -> None:
    room.call("a.wav")
    (added,) = room.importing.commit(room.look(), EVALUATOR).interactions
    with room.library.file.write() as connection:
        connection.execute(text("UPDATE interaction SET duration_ms = 230"))
    listen(
        waiting(room.library.file), Analysing(room.library.file, room.library.clock).keep, lambda _: None, lambda: False
    )
    assert room.library.interactions.get(added).duration_ms == 200


@pytest.mark.skipif(not SHARED.exists(), reason="needs the shared material")
def test_the_shared_recordings(room: Room) -> None:
    with (SHARED / "manifest.csv").open(encoding="utf-8", newline="") as file:
        manifest = {Path(row["file"]).name: row for row in csv.DictReader(file)}
    preview = room.importing.preview([SHARED])
    assert (len(preview.new), preview.refused, preview.questions) == (25, (), ())
    room.importing.commit(preview, EVALUATOR)
    heard = listen(
        waiting(room.library.file), Analysing(room.library.file, room.library.clock).keep, lambda _: None, lambda: False
    )
    assert (heard.recordings, heard.refused) == (25, ())
    flags = {}
    for row in room.library.interactions.page(Query()):
        assert row.recording is not None
        assert row.duration_ms is not None
        told = manifest[row.recording.name]
        assert abs(row.duration_ms - 1000 * float(told["duration_s"])) <= 30, row.recording.name
        assert (row.channels, row.codec) == (int(told["channels"]), told["codec"])
        flags[row.recording.name] = row.flags
    del flags["moh_macroform-robot_dity.gsm"]  # hold music: nobody says what it should be called
    assert {name: told for name, told in flags.items() if told} == {
        "s1_truncated_header_says_longer.wav": ("cut off",),
        "s3_genesys_audiohook_mulaw_stereo.wav": ("clipped",),
        "m19_whisper_diarization_test.opus": ("dual mono",),
    }
    assert fingerprint(SHARED / "m10_ibm_es_narrow1.wav") in {each.sha256 for each in preview.new}
