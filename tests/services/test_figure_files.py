"""Files of ratings and weekly calls: looked at, added whole, known again, and taken back whole."""

import json
from datetime import date
from pathlib import Path

import pytest

from app.domain.ratings import RefusedRow
from app.services.figure_files import FigureFiles, FiguresRefused, first_and_last
from app.services.identifying import Clue, Identifier, Identifiers
from app.services.measures import Scope
from tests.a_library import EVALUATOR, SARAH, TOM
from tests.services.measures_room import MeasuresRoom


@pytest.fixture
def room(tmp_path: Path) -> MeasuresRoom:
    return MeasuresRoom(tmp_path / "work.fairhearing")


def test_a_rating_belongs_to_its_contact_its_advisor_or_the_whole_service(room: MeasuresRoom) -> None:
    contact = room.contact(SARAH, "2026-11-17T09:42:00", reference="CRM-7")
    Identifiers(room.file, room.clock).keep(Identifier(Clue.EXTENSION, "4021"), TOM)
    Identifiers(room.file, room.clock).keep(Identifier(Clue.LOGIN, "fax"), None)
    content = (
        "Reference,Date,Advisor,Extension,Agent login,CSAT\n"
        "crm-7,18/11/2026,,,,5\n"  # by reference, however it is written
        'CRM-9,18/11/2026,"Öztürk, Tom",,,4\n'  # by name
        ",18/11/2026,,4021,,3\n"  # by extension
        ",18/11/2026,Who Knows,,,2\n"
        ",18/11/2026,,,fax,1\n"
        "CRM-7,16/11/2026,,,,2\n"  # before the contact was made
    )
    preview = room.files.ratings(room.csv("r.csv", content))
    assert [(each.interaction_id, each.advisor_id) for each in preview.new] == [
        (contact, SARAH),
        (None, TOM),
        (None, TOM),
        (None, None),
        (None, None),
        (None, None),
    ]
    assert (preview.by_reference, preview.by_advisor, preview.unmatched) == (1, 2, 3)
    assert preview.strangers == (("Who Knows", 1),), "of the fax somebody has said that it is nobody's"
    assert first_and_last(preview) == (date(2026, 11, 16), date(2026, 11, 18))


def test_a_rating_without_a_day_takes_its_contacts(room: MeasuresRoom) -> None:
    room.contact(reference="A1", started="2026-11-03T10:00:00")
    preview = room.files.ratings(room.csv("r.csv", "Ref,CSAT\nA1,4\nB2,4\n"))
    assert [each.given_on for each in preview.new] == [date(2026, 11, 3)]
    assert preview.refused == (RefusedRow(3, "no day, and no contact has the reference “B2”"),)


def test_the_same_file_is_known_and_rows_that_overlap_are_not_added_twice(room: MeasuresRoom) -> None:
    path = room.csv("october.csv", "Ref,Date,CSAT\nA1,1/10/2026,4\nA2,2/10/2026,5\n")
    room.files.commit(room.files.ratings(path), EVALUATOR)
    again = room.files.ratings(path)
    assert again.file.imported_at is not None
    with pytest.raises(FiguresRefused, match="Nothing in october"):
        room.files.commit(again, EVALUATOR)
    longer = room.csv("to-november.csv", "Ref,Date,CSAT\nA1,1/10/2026,4\nA2,2/10/2026,5\nA3,3/11/2026,1\n")
    preview = room.files.ratings(longer)
    assert (len(preview.new), preview.known, preview.file.imported_at) == (1, 2, None)


def test_the_same_file_is_refused_even_where_its_rows_would_do(room: MeasuresRoom) -> None:
    path = room.csv("r.csv", "Date,CSAT\n1/10/2026,4\n")
    preview = room.files.ratings(path)
    room.files.commit(preview, EVALUATOR)
    with pytest.raises(FiguresRefused, match="was brought in before"):
        room.files.commit(preview, EVALUATOR)
    assert room.one("SELECT count(*) FROM rating") == 1


def test_a_file_is_taken_back_whole_and_the_record_keeps_both(room: MeasuresRoom) -> None:
    number = room.files.commit(
        room.files.ratings(room.csv("r.csv", "Date,CSAT\n1/10/2026,4\n2/10/2026,4\n")), EVALUATOR
    )
    calls = room.files.commit(room.files.calls(room.csv("w.csv", "Week,Offered,Lost\n5/10/2026,10,1\n")), None)
    kept = room.files.imports()
    assert [(each.kind, each.name, each.n, each.first, each.by) for each in kept] == [
        ("calls", "w.csv", 1, date(2026, 10, 5), ""),
        ("ratings", "r.csv", 2, date(2026, 10, 1), "Ann Lowe"),
    ]
    room.files.take_back(number, EVALUATOR)
    room.files.take_back(calls, EVALUATOR)
    assert room.files.imports() == ()
    assert room.one("SELECT (SELECT count(*) FROM rating) + (SELECT count(*) FROM week_of_calls)") == 0
    assert room.measures.figures(Scope(202610, 202610)).empty
    entered = [(row[1], row[2], row[3], json.loads(str(row[4]))["n"]) for row in room.record()]
    assert entered == [
        ("imported", "ratings", number, 2),
        ("imported", "calls", calls, 1),
        ("taken back", "ratings", number, 2),
        ("taken back", "calls", calls, 1),
    ]
    with pytest.raises(KeyError):
        room.files.take_back(number, EVALUATOR)
    again = room.files.ratings(room.folder / "r.csv")
    assert again.file.imported_at is None, "taken back, it can come in again"


def test_columns_said_otherwise_are_remembered_for_files_of_this_kind(room: MeasuresRoom) -> None:
    from dataclasses import replace

    first = room.files.ratings(room.csv("one.csv", "When,How was it,CSAT\n1/10/2026,4,2\n"))
    assert (first.new, first.refused) == ((), ()), "no day is known"
    columns = replace(first.file.columns, columns=((0, "given"), (1, "csat")))
    said = room.files.ratings(first.file.path, columns)
    assert [each.row.value for each in said.new] == [4]
    room.files.commit(said, EVALUATOR)
    other = room.files.ratings(room.csv("two.csv", "When,How was it,CSAT\n2/10/2026,5,1\n"))
    assert [each.row.value for each in other.new] == [5]
    assert FigureFiles(room.file, room.clock).calls(room.folder / "two.csv").new == (), "of calls they say nothing"


def test_a_week_that_is_there_names_the_file_it_came_with(room: MeasuresRoom) -> None:
    room.files.commit(room.files.calls(room.csv("a.csv", "Week,Queue,Offered,Lost\n5/10/2026,Tax,10,1\n")), EVALUATOR)
    preview = room.files.calls(room.csv("b.csv", "Week,Queue,Offered,Lost\n5/10/2026,TAX,11,1\n5/10/2026,Waste,9,0\n"))
    assert [each.queue for each in preview.new] == ["Waste"]
    assert preview.refused == (RefusedRow(2, "this week came in before, with a.csv"),)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "nothing stands in this file"),
        (b"PK\x03\x04rest", "is a spreadsheet. Save it as CSV"),
        (b'Date,CSAT\n"1/10/2026,4\n', "line 2: a quotation mark"),
        (b"\x00\x01\x02", "not text"),
    ],
)
def test_what_is_no_table_is_refused_in_words(room: MeasuresRoom, content: bytes, said: str) -> None:
    path = room.folder / "odd.csv"
    path.write_bytes(content)
    with pytest.raises(FiguresRefused, match=said) as refused:
        room.files.ratings(path)
    assert "odd.csv" in str(refused.value)
    with pytest.raises(FiguresRefused, match=r"gone\.csv cannot be read"):
        room.files.calls(room.folder / "gone.csv")


def test_a_failure_half_way_leaves_nothing(room: MeasuresRoom) -> None:
    from dataclasses import replace

    preview = room.files.ratings(room.csv("r.csv", "Date,CSAT\n1/10/2026,4\n2/10/2026,5\n"))
    broken = replace(preview, new=(preview.new[0], replace(preview.new[1], advisor_id=4711)))
    with pytest.raises(Exception, match=r"(?i)foreign key|refer"):
        room.files.commit(broken, EVALUATOR)
    assert room.one("SELECT count(*) FROM rating") == 0
    assert room.one("SELECT count(*) FROM figure_import") == 0
    assert room.record() == []


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("Day;Remark\n1 October 2026;good\n", "no columns are known to hold a rating, and its day or reference"),
        ("Date,CSAT\n", "it has no rows"),
        ("Date,CSAT\n2031-02-01,4\n", "line 2: 1 February 2031 has not come yet"),
    ],
)
def test_where_nothing_of_ratings_can_be_added_it_says_why(room: MeasuresRoom, content: str, said: str) -> None:
    preview = room.files.ratings(room.csv("r.csv", content))
    assert not preview.new
    with pytest.raises(FiguresRefused, match=said):
        room.files.commit(preview, EVALUATOR)


def test_a_week_that_has_not_come_is_refused(room: MeasuresRoom) -> None:
    preview = room.files.calls(room.csv("w.csv", "Week,Offered,Answered\n2026-10-05,10,9\n2031-02-03,10,9\n"))
    assert [week.monday.isoformat() for week in preview.new] == ["2026-10-05"]
    assert [(each.line, each.why) for each in preview.refused] == [(3, "the week of 3 February 2031 has not come yet")]
