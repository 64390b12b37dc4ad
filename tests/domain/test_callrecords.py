"""Lists of calls as phone systems export them: whatever their letters, signs, headings and dates."""

from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import paths
from app.domain.callrecords import CallRecord, Records, is_name, read_records
from app.domain.columns import ColumnMapping, Columns, Field
from app.domain.misread import Misread
from app.domain.moments_written import day_comes_first, read_length, read_moment
from app.domain.table_file import read_table

SUMMER = timezone(timedelta(hours=1))
COLUMNS = Columns((paths.resources() / "callrecords" / "columns.toml").read_text(encoding="utf-8"))
SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "exports"


def local(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)


def calls(text: str | bytes) -> tuple[CallRecord, ...]:
    table = read_table(text if isinstance(text, bytes) else text.encode())
    return read_records(table, COLUMNS.guess(table.rows), local)[0]


ASTERISK = (
    '"","8016","+155555501001","internal",""""" <8016>","SIP/8016-00000ed9","Dongle/LIFE","Dial","x",'
    '"2018-06-30 14:45:02","2018-06-30 14:45:14","2018-06-30 14:46:38",95,83,"ANSWERED",'
    '"DOCUMENTATION","1530369902.8942",""\n'
    '"","01632960100","600","from-pstn","x","SIP/trunk-1","SIP/2044-0000063a","Queue","q,c","2026-07-08 00:13:16",'
    '"2026-07-08 00:13:16","2026-07-08 00:14:38",82,82,"ANSWERED","DOCUMENTATION","1783469596.2321",""\n'
    '"","3","11","attendo","3","lcr/439","IAX2/pbx-14597","Read","dtmf||20|noanswer||3","2009-04-23 15:16:52",'
    '"2009-04-23 15:16:52","2009-04-23 15:17:37",45,45,"ANSWERED",'
    '"DOCUMENTATION","asterisk-1240499812.774","102441/54"\n'
)


def test_asterisk_without_a_heading() -> None:
    out, queued, odd = calls(ASTERISK)
    assert out.started_at == datetime(2018, 6, 30, 14, 45, 2)
    assert (out.extensions, out.customer, out.direction) == (("8016",), "+155555501001", "outgoing")
    assert (out.length_ms, out.references) == (83_000, ("1530369902.8942",))
    assert (queued.extensions, queued.customer, queued.direction) == (("2044", "600"), "01632960100", "incoming")
    assert odd.references == ("asterisk-1240499812.774",)
    assert (odd.length_ms, odd.customer) == (45_000, "")


AVAYA = (
    "Call Start,Connected Time,Ring Time,Caller,Direction,Called Number,Dialled Number,Account,Is Internal,Call ID,"
    "Continuation,Party1Device,Party1Name,Party2Device,Party2Name,Hold Time,Park Time,AuthValid,AuthCode\n"
    "2002/06/28 09:30:57,00:00:13,7,01632960200,I,299999,299999,,0,1000014160,1,E4750,John Smith,T9002,LINE 1.2,11,0\n"
    "2002/06/28 09:30:57,00:00:21,0,01632960200,I,299999,299999,,0,1000014160,0,V9502,VM Channel 2,T9002,LINE 1.2,0,0\n"
    "2002/06/28 09:32:01,00:01:00,3,204,O,01632960201,01632960201,,0,1000014161,0,E4751,Jane Doe,T9002,LINE 1.3,0,0\n"
)


@pytest.mark.parametrize("text", [AVAYA, AVAYA.split("\n", 1)[1]])
def test_avaya_rows_are_short_and_one_call_may_have_several(text: str) -> None:
    first, second = calls(text)
    assert (first.advisor, first.extensions[0], first.direction) == ("John Smith", "4750", "incoming")
    assert (first.length_ms, first.waiting_ms, first.hold_ms) == (34_000, 7_000, 11_000)
    assert (first.customer, first.references) == ("01632960200", ("1000014160",))
    assert (second.direction, second.customer, second.advisor) == ("outgoing", "01632960201", "Jane Doe")


def test_a_machine_that_answers_has_no_name() -> None:
    (only,) = calls("\n".join(AVAYA.splitlines()[::2][:2]))
    assert (only.advisor, only.extensions) == ("", ("299999",))


def test_cisco_has_a_line_of_types_and_counts_seconds() -> None:
    text = (
        '"cdrRecordType","globalCallID_callId","dateTimeOrigination","callingPartyNumber",'
        '"callingPartyUnicodeLoginUserID","finalCalledPartyNumber","finalCalledPartyUnicodeLoginUserID","duration",'
        '"huntPilotDN","comment"\n'
        "INTEGER,INTEGER,INTEGER,VARCHAR(50),VARCHAR(128),VARCHAR(50),VARCHAR(128),INTEGER,VARCHAR(50),VARCHAR(2048)\n"
        '1,121,1705314600,"01632960123","","2044","sjones",125,"6000","AdHoc"\n'
        '1,122,1705314700,"2045","tom","901632960124","",61,"",""\n'
    )
    into, out = calls(text)
    assert into.started_at == datetime(2024, 1, 15, 10, 30)
    assert (into.extensions, into.logins, into.queue) == (("2044",), ("sjones",), "6000")
    assert (into.direction, into.customer, into.length_ms, into.notes) == ("incoming", "01632960123", 125_000, "")
    assert (out.direction, out.extensions, out.logins) == ("outgoing", ("2045",), ("tom",))


def test_freeswitch_without_a_heading() -> None:
    row = (
        '"Caller","01632960123","2044","default","2024-01-15 10:30:00","2024-01-15 10:30:04","2024-01-15 10:32:09",'
        '"129","125","NORMAL_CLEARING","6a1c2f3e-0000-4000-8000-123456789abc","","","PCMU","PCMU"\n'
    )
    (only,) = calls(row)
    assert (only.started_at, only.length_ms) == (datetime(2024, 1, 15, 10, 30), 125_000)
    assert Records([only]).by_name("6a1c2f3e-0000-4000-8000-123456789abc.wav") == only


def test_a_template_of_freeswitch_is_a_heading_with_no_calls() -> None:
    text = 'no heading; all quoted:\n"${caller_id_number}","${destination_number}","${start_stamp}","${uuid}"\n'
    assert calls(text) == ()


def test_vicidial_has_tabs_and_windows_line_ends() -> None:
    text = (
        "call_date\tphone_number_dialed\tstatus\tuser\tfull_name\tcampaign_id\ttitle\tfirst_name\tlength_in_sec\t"
        "recording_id\trecording_filename\trecording_location\r\n"
        "2024-01-15 10:30:00\t5555550147\tSALE\t1001\tSarah Jones\tTAX\tMr\tJohn\t125\t77\t20240115-103000_5555550147\t"
        "http://box/RECORDINGS/20240115-103000_5555550147-all.mp3\r\n"
    )
    (only,) = calls(text)
    assert (only.logins, only.advisor, only.queue, only.customer) == (("1001",), "Sarah Jones", "TAX", "5555550147")
    records = Records([only])
    assert records.by_name("20240115-103000_5555550147-all.mp3") == only
    assert records.by_name("20240115-103000_5555550147.wav") == only


def test_five9_names_agents_by_log_in_and_leaves_some_out() -> None:
    text = (
        "CALL ID,TIMESTAMP,CAMPAIGN,CALL TYPE,AGENT,DISPOSITION,ANI,DNIS,SESSION ID\n"
        "1,2026-09-03 10:00,Main Inbound,Manual,agent1@example.test,Consult Set,8325550176,2815550116,abc\n"
        "2,2026-09-03 10:05,Main Inbound,Inbound,,Caller Disconnected,7135550000,2815550116,def\n"
    )
    manual, lost = calls(text)
    assert (manual.logins, manual.direction, manual.customer) == (("agent1@example.test",), "outgoing", "8325550176")
    assert (lost.logins, lost.advisor, lost.direction, lost.customer) == ((), "", "incoming", "7135550000")


def test_windows_letters_with_semicolons_and_a_title_above() -> None:
    heading = "Anrufliste Januar\n\nBeginn;Mitarbeiter;Nebenstelle;Anrufer;Dauer\n"
    text = heading + "05.01.2024 09:30;Müller, Jürgen;2044;01632960123;1:05\n"
    for data in map(text.encode, ("cp1252", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be")):
        (only,) = calls(data)
        assert (only.advisor, only.extensions, only.length_ms) == ("Müller, Jürgen", ("2044",), 65_000)
        assert only.started_at == datetime(2024, 1, 5, 9, 30)


def test_day_and_time_in_columns_of_their_own() -> None:
    (only,) = calls("Date,Time,Ext,Reference\n01/02/2024,9:30 PM,2044,R1\n")
    assert only.started_at == datetime(2024, 2, 1, 21, 30)


@pytest.mark.parametrize("day", ["14.11.2026", "14/11/26", "46340", "Sat 14 Nov 2026"])
@pytest.mark.parametrize("clock", ["10:32", "10:32:00 AM", "10.32", "0.43888888889"])
@pytest.mark.parametrize("headings", ["Date;Time", "Datum;Uhrzeit", "Call Date;Start Time", "Start Time;Date"])
def test_a_day_and_a_time_are_put_together_whatever_they_are_called(day: str, clock: str, headings: str) -> None:
    cells = f"{clock};{day}" if headings.endswith("Date") else f"{day};{clock}"
    (only,) = calls(f"{headings};Ext\n{cells};2044\n")
    assert (only.started_at, only.has_time) == (datetime(2026, 11, 14, 10, 32), True)


def test_a_day_alone_says_that_it_has_no_time() -> None:
    (only,) = calls("Date,Recording\n14.11.2026,a.wav\n")
    assert (only.started_at, only.has_time) == (datetime(2026, 11, 14), False)


def test_a_heading_that_says_utc_is_believed() -> None:
    for heading in ("Start Time (UTC)", "start_time_utc", "StartTimeUTC"):
        table = read_table(f"{heading},Ext\n2026-07-14 10:32,2044\n".encode())
        ((only,), _) = read_records(table, COLUMNS.guess(table.rows), lambda moment: moment.astimezone(SUMMER))
        assert only.started_at == datetime(2026, 7, 14, 11, 32, tzinfo=SUMMER)


@pytest.mark.parametrize(
    "cell", ["Sarah Jones (2044)", "Sarah Jones<2044>", '"Sarah Jones" <2044>', "2044 - Sarah Jones"]
)
@pytest.mark.parametrize("heading", ["Extension", "Called", "Agent", "Agent Name"])
def test_a_name_and_an_extension_may_share_a_cell(cell: str, heading: str) -> None:
    quoted = cell.replace('"', '""')
    (only,) = calls(f'Start Time,Caller,{heading}\n14/11/2026 10:32,01632960123,"{quoted}"\n')
    assert (only.advisor, only.extensions, only.customer) == ("Sarah Jones", ("2044",), "01632960123")


def test_numbers_and_words_are_log_ins_and_an_advisor_by_number_stays_one() -> None:
    (only,) = calls("Start Time,Agent,Agent Name\n14/11/2026 10:32,1001,7\n")
    assert (only.logins, only.advisor, only.extensions) == (("1001",), "7", ())


def test_what_cannot_be_a_recording_is_none() -> None:
    (only,) = calls("Start Time,Recording,Ext\n14/11/2026 10:32,Yes,2044\n")
    assert only.files == ()


def test_headings_of_systems_nobody_listed_are_known_by_their_plainest_part() -> None:
    text = "Segment ID;Segment Start Time;Total Duration (s);Agent Full Name;Calling Party\n"
    (only,) = calls(text + "99;14/11/2026 10:32:00;402;Jones, Sarah;01632960123\n")
    assert (only.references, only.length_ms, only.advisor) == (("99",), 402_000, "Jones, Sarah")
    assert (only.started_at, only.customer) == (datetime(2026, 11, 14, 10, 32), "01632960123")


@pytest.mark.parametrize("above", ["", "Tallenne,Alkoi,Hoitaja,Alanumero,Numero\n"])
def test_without_known_headings_the_cells_tell_by_their_looks(above: str) -> None:
    text = (
        "a 1.wav,14/11/2026 10:32,Sarah Jones,2044,01632 960123\nb.mp3,14/11/2026 10:35,Tom Bell,2045,+441632960124\n"
    )
    first, second = calls(above + text)
    assert (first.files, first.started_at) == (("a 1.wav",), datetime(2026, 11, 14, 10, 32))
    assert (first.advisor, first.customer) == ("Sarah Jones", "01632 960123")
    assert (second.extensions, second.length_ms) == ((), None)  # a short number may be either, and is left to a person


def test_recordings_are_found_by_their_looks_whatever_their_column_is_called() -> None:
    first, second = calls("Datum;Uhrzeit;Aufnahme\n14.11.2026;10:31;\n15.11.2026;09:05;müller 2.wav\n")
    assert (first.files, second.files) == ((), ("müller 2.wav",))
    (only,) = calls("Datum;Uhrzeit;Bemerkt\n14.11.2026;10:31;see a.wav and b\n")
    assert only.files == ()


def test_a_time_that_holds_its_day_is_when_the_call_began() -> None:
    (only,) = calls("ID,Time,Call From,Call To,DID\n1,2026-11-14 10:32:00,01632960123,Sarah Jones<204>,01632960100\n")
    assert (only.started_at, only.customer) == (datetime(2026, 11, 14, 10, 32), "01632960123")


def test_one_date_settles_the_order_of_all() -> None:
    first, _ = calls("Start Time,Ext\n01/02/2024 09:30,2044\n01/13/2024 09:30,2044\n")
    assert first.started_at == datetime(2024, 1, 2, 9, 30)


def test_a_mapping_by_hand_is_kept_as_text() -> None:
    table = read_table(b"a|b|c\n2024-01-15 10:30|2044|x\nnonsense||\n")
    guessed = COLUMNS.guess(table.rows)
    assert not guessed.usable
    mapping = ColumnMapping(
        guessed.signature, guessed.headings, ((0, Field.STARTED), (1, Field.EXTENSION)), 1, "", True
    )
    assert ColumnMapping.from_json(mapping.to_json()) == mapping
    assert mapping.usable
    records, skipped = read_records(table, mapping, local)
    assert [record.extensions for record in records] == [("2044",)]
    assert [(each.line, "neither a time" in each.why) for each in skipped] == [(3, True)]
    with pytest.raises(ValueError, match="another version"):
        ColumnMapping.from_json('{"format": 9}')


def test_columns_in_another_order_have_another_signature() -> None:
    one = COLUMNS.guess([("Date", "Ext")])
    assert one.signature == COLUMNS.guess([("DATE ", "ext."), ("x", "y")]).signature
    assert one.signature != COLUMNS.guess([("Ext", "Date")]).signature


@pytest.mark.parametrize(
    ("data", "line", "reason"),
    [
        (b"", 1, "nothing stands"),
        (b"\r\n \r\n", 1, "nothing stands"),
        (b"RIFF\x00\x00", 1, "not text"),
        (b"PK\x03\x04rest of a workbook", 1, "as CSV"),
        (b'a,b\n1,2\n"never,closed\n3,4\n', 3, "never closed"),
    ],
)
def test_a_broken_table_is_refused_with_its_line(data: bytes, line: int, reason: str) -> None:
    with pytest.raises(Misread, match=reason) as refused:
        read_table(data)
    assert refused.value.line == line


def test_marks_inside_a_field_and_breaks_inside_marks() -> None:
    table = read_table(b'a,b\r\n"line\r\nbreak","say ""hi"""\r\n5" disk,x\r\n')
    assert table.rows == (("a", "b"), ("line\r\nbreak", 'say "hi"'), ('5" disk', "x"))
    assert table.lines == (1, 2, 4)


@given(st.binary(max_size=400))
def test_no_bytes_make_trouble(data: bytes) -> None:
    with suppress(Misread):
        calls(data)


@given(
    st.lists(
        st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=8), max_size=5), max_size=6
    )
)
def test_no_table_makes_trouble(rows: list[list[str]]) -> None:
    text = "Date,Time,Ext,File,Caller\n" + "\n".join(",".join(row) for row in rows)
    with suppress(Misread):
        calls(text)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-01-15T10:30:00", datetime(2024, 1, 15, 10, 30)),
        ("2024/1/5 9:30", datetime(2024, 1, 5, 9, 30)),
        ("15.01.24 10.30", datetime(2024, 1, 15, 10, 30)),
        ("15 Jan 2024, 10:30 pm", datetime(2024, 1, 15, 22, 30)),
        ("January 15, 2024 12:05 AM", datetime(2024, 1, 15, 0, 5)),
        ("20240115103000", datetime(2024, 1, 15, 10, 30)),
        ("2024-01-15", datetime(2024, 1, 15)),
        ("Mon 15/01/2024 1:05 p.m.", datetime(2024, 1, 15, 13, 5)),
        ("15/01/2024\u202f1:05\u202fPM", datetime(2024, 1, 15, 13, 5)),
        ("45306.4375", datetime(2024, 1, 15, 10, 30)),
        ("45306,43750001", datetime(2024, 1, 15, 10, 30)),
        ("45306", datetime(2024, 1, 15)),
        ("2024-01-15T10:30:00.1234567", datetime(2024, 1, 15, 10, 30)),
        ("15/01/2024 13:05 PM", None),
        ("20441", None),
        ("31/02/2024", None),
        ("0", None),
        ("soon", None),
    ],
)
def test_moments(text: str, moment: datetime | None) -> None:
    assert read_moment(text) == moment


def test_times_with_a_zone_are_aware() -> None:
    assert (found := read_moment("2024-01-15T10:30:00Z")) is not None
    assert found.utcoffset() == timedelta(0)
    for text in (
        "2024-01-15 11:30:00+01:00",
        "2024-01-15T11:30:00.123+0100",
        "2024-01-15 10:30 UTC",
        "20240115103000Z",
        "Mon, 15 Jan 2024 05:30:00 EST",
        "Mon Jan 15 10:30:00 GMT 2024",
        "15/01/2024 10:30:00 GMT",
        "15/01/2024 11:30:00 GMT+01",
    ):
        assert (found := read_moment(text)) == datetime(2024, 1, 15, 10, 30, tzinfo=UTC), (text, found)
    assert (found := read_moment("1705314600")) is not None
    assert found.tzinfo is not None
    assert day_comes_first(["01/02/2024", "3/4/2024 10:00"]) is None


@pytest.mark.parametrize(
    ("text", "ms"),
    [
        ("83", 83_000),
        ("1:05", 65_000),
        ("01:02:03", 3_723_000),
        ("12.5", 12_500),
        ("30 s", 30_000),
        ("1h 2m 3s", 3_723_000),
        ("6 min 42 sec", 402_000),
        ("", None),
        ("x", None),
    ],
)
def test_lengths(text: str, ms: int | None) -> None:
    assert read_length(text) == ms


@pytest.mark.parametrize(
    ("text", "name"),
    [("Sarah Jones", True), ("Jones, Sarah", True), ("Sarah", False), ("agent 7", False), ("s.jones@x.test", False)],
)
def test_names_and_log_ins(text: str, name: bool) -> None:
    assert is_name(text) is name


AT = datetime(2024, 1, 15, 10, 30)


def call(seconds: int, extension: str, customer: str = "", line: int = 1) -> CallRecord:
    return CallRecord(line, AT + timedelta(seconds=seconds), extensions=(extension,), customer=customer)


def test_the_nearest_call_of_the_extension_is_taken() -> None:
    records = Records([call(-50, "2044"), call(5, "2044", line=2), call(1, "2045")])
    assert (found := records.by_time(AT, "2044")) is not None
    assert found.line == 2
    assert records.by_time(AT, "2046") is None
    assert records.by_time(AT, "") is None
    assert records.by_time(AT + timedelta(minutes=3), "2044") is None
    assert records.by_time(AT + timedelta(minutes=3), "2044", tolerance=timedelta(minutes=5)) is not None


def test_a_call_is_known_by_any_number_of_a_name_where_all_tell_the_same() -> None:
    records = Records([call(5, "2044", "01632 960123"), call(7, "2045", "01632960124", line=2)])
    for numbers in (("2044",), ("99", "+441632960123"), ("01632960123", "2044")):
        assert (found := records.by_numbers(AT, numbers)) is not None
        assert found.line == 1
    assert records.by_numbers(AT, ("2044", "2045")) is None
    assert records.by_numbers(AT, ()) is None
    assert records.by_numbers(AT + timedelta(minutes=5), ("2044",)) is None


def test_two_calls_equally_near_are_nobodys() -> None:
    assert Records([call(-5, "2044"), call(5, "2044")]).by_time(AT, "2044") is None


def test_a_customer_is_known_in_two_ways_of_writing() -> None:
    records = Records([call(3, "2044", "+44 1632 960123")])
    assert records.by_time(AT, customer="01632960123") is not None
    assert records.by_time(AT, customer="123") is None


def test_a_name_that_two_calls_have_tells_nothing() -> None:
    records = Records([CallRecord(1, AT, files=("a.wav",)), CallRecord(2, AT, files=("/x/A.mp3",), references=("7",))])
    assert records.by_name("a.wav") is None
    assert (found := records.by_name("other.wav", "7")) is not None
    assert found.line == 2


@pytest.mark.skipif(not SHARED.exists(), reason="needs the shared material")
def test_every_shared_export() -> None:
    expected = {
        "asterisk_Master.csv": ("Asterisk", 4),
        "avaya_ip_office_smdr.csv": ("Avaya IP Office", 1),
        "cisco_cucm_cdr_full_header.csv": ("Cisco Unified Communications Manager", 0),
        "five9_call_log.csv": ("Five9", 3),
        "freeswitch_cdr_csv_example_template.txt": ("", 0),
        "vicidial_call_report_export_header.tsv": ("VICIdial", 0),
    }
    for name, (system, count) in expected.items():
        table = read_table((SHARED / name).read_bytes())
        mapping = COLUMNS.guess(table.rows)
        records, skipped = read_records(table, mapping, local)
        assert (mapping.system, len(records), skipped) == (system, count, ()), name
        assert mapping.usable
        assert all(record.started_at for record in records)
    for name in ("kore_ai_form_summary.csv", "amazon_connect_evaluation_output.json"):
        assert not COLUMNS.guess(read_table((SHARED / name).read_bytes()).rows).usable
