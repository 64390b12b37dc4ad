"""Ratings and weekly calls as survey tools and phone systems export them, down to the line of every row left out."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from app.domain import ratings, weeks_of_calls
from app.domain.figure_columns import FigureColumns, guess, read_day
from app.domain.ratings import RatingKind, RatingRow, RefusedRow, kind_of, read_ratings, read_value
from app.domain.table_file import Table, read_table
from app.domain.weeks_of_calls import WeekRow, read_weeks
from tests.domain.cards import ROOT

NAMES = tomllib.loads((ROOT / "resources" / "figures" / "columns.toml").read_text(encoding="utf-8"))


def rated(data: bytes) -> tuple[tuple[RatingRow, ...], tuple[RefusedRow, ...], FigureColumns]:
    """Return what a file of ratings holds by its own headings."""
    table, columns = looked_at("ratings", data)
    assert ratings.usable(columns)
    return *read_ratings(table, columns), columns


def weeks(text: str) -> tuple[tuple[WeekRow, ...], tuple[RefusedRow, ...]]:
    """Return what a file of calls holds by its own headings."""
    table, columns = looked_at("calls", text.encode())
    assert weeks_of_calls.usable(columns)
    return read_weeks(table, columns)


def looked_at(kind: str, data: bytes) -> tuple[Table, FigureColumns]:
    table = read_table(data)
    return table, guess(kind, NAMES[kind], table.rows)


def test_semicolons_windows_letters_and_a_spreadsheets_days() -> None:
    text = (
        "Reference;Advisor;Date;CSAT;NPS;Comment\r\nA1;Zoë Quill;46340;5;9;Très bien – merci\r\n;Tom;3/11/2026;2;;\r\n"
    )
    rows, refused, columns = rated(text.encode("cp1252"))
    assert not refused
    assert [(each.line, each.kind, each.value, each.given_on) for each in rows] == [
        (2, RatingKind.CSAT, 5, date(2026, 11, 14)),
        (2, RatingKind.NPS, 9, date(2026, 11, 14)),
        (3, RatingKind.CSAT, 2, date(2026, 11, 3)),
    ]
    assert (rows[0].reference, rows[0].names, rows[0].comment) == ("A1", ("Zoë Quill",), "Très bien – merci")
    assert columns.skip == 1


def test_a_mark_at_the_head_and_lines_before_the_headings() -> None:
    head = "\ufeffSurvey export, November\n\nCall ID,Agent,Submitted at,Customer Effort Score\n"
    text = head + "77,pnair,2026-11-09T10:12:00,6\n"
    rows, _, columns = rated(text.encode())
    (row,) = rows
    assert (row.line, row.kind, row.value, row.given_on) == (4, RatingKind.EFFORT, 6, date(2026, 11, 9))
    assert row.logins == row.names == ("pnair",), "an agent may be a name or a log-in"
    assert columns.skip == 2


def test_every_row_left_out_says_why() -> None:
    text = (
        "Date,Reference,CSAT,GovMetric\n9/11/2026,,7,\nsoon,,4,\n,,4,\n9/11/2026,,,\n,R1,4,Good\n9/11/2026,,4,purple\n"
    )
    rows, refused, _ = rated(text.encode())
    assert [(each.line, each.kind.value, each.value) for each in rows] == [
        (6, "csat", 4),
        (6, "govmetric", 3),
        (7, "csat", 4),
    ]
    assert [(each.line, each.why) for each in refused] == [
        (2, "“7” is not on the CSAT scale of 1 to 5"),
        (3, "“soon” is not a day"),
        (4, "neither a day nor a reference stands in this row"),
        (5, "no rating stands in this row"),
        (7, "“purple” is not on the GovMetric scale of 1 to 3"),
    ]


def test_month_before_day_is_told_by_the_column_or_by_hand() -> None:
    american = b"Date,CSAT\n11/9/2026,4\n11/24/2026,5\n"
    assert [each.given_on for each in rated(american)[0]] == [date(2026, 11, 9), date(2026, 11, 24)]
    table, columns = looked_at("ratings", b"Date,CSAT\n11/9/2026,4\n")
    assert read_ratings(table, columns)[0][0].given_on == date(2026, 9, 11)
    said = FigureColumns(columns.signature, columns.headings, columns.columns, columns.skip, day_first=False)
    assert read_ratings(table, said)[0][0].given_on == date(2026, 11, 9)


@pytest.mark.parametrize(
    ("texts", "kind"),
    [
        (("4", "5", "1"), RatingKind.CSAT),
        (("4", "7", "1"), RatingKind.EFFORT),
        (("4", "9"), RatingKind.NPS),
        (("0", "4"), RatingKind.NPS),
        (("Good", "poor", ""), RatingKind.GOVMETRIC),
        ((), RatingKind.CSAT),
    ],
)
def test_a_column_of_scores_shows_its_scale(texts: tuple[str, ...], kind: RatingKind) -> None:
    assert kind_of(texts) is kind


def test_a_score_counts_once_beside_a_column_of_its_kind() -> None:
    rows, _, _ = rated(b"Date,Score,CSAT\n9/11/2026,4,4\n")
    assert len(rows) == 1


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (RatingKind.CSAT, "5.0", 5),
        (RatingKind.CSAT, "4/5", 4),
        (RatingKind.CSAT, "3 stars", 3),
        (RatingKind.CSAT, "Very satisfied", 5),
        (RatingKind.CSAT, "0", None),
        (RatingKind.CSAT, "3.5", None),
        (RatingKind.NPS, "0", 0),
        (RatingKind.NPS, "11", None),
        (RatingKind.EFFORT, "7", 7),
        (RatingKind.GOVMETRIC, "RED", 1),
        (RatingKind.GOVMETRIC, "Average", 2),
        (RatingKind.GOVMETRIC, "4", None),
        (RatingKind.NPS, "Good", None),
    ],
)
def test_values(kind: RatingKind, text: str, value: int | None) -> None:
    assert read_value(kind, text) == value


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("46340", date(2026, 11, 14)),
        ("46340.75", date(2026, 11, 14)),
        ("61", None),
        ("20261114", date(2026, 11, 14)),
        ("14-Nov-2026", date(2026, 11, 14)),
        ("14.11.26 09:30", date(2026, 11, 14)),
        ("2026-11-14T23:30:00+01:00", date(2026, 11, 14)),
        ("31/02/2026", None),
        ("99991399", None),
        ("", None),
    ],
)
def test_days(text: str, day: date | None) -> None:
    assert read_day(text) == day


def test_columns_are_remembered_as_text() -> None:
    columns = looked_at("ratings", b"Date,CSAT,Agent\n9/11/2026,4,x\n")[1]
    assert FigureColumns.from_json(columns.to_json()) == columns
    with pytest.raises(ValueError, match="another version"):
        FigureColumns.from_json('{"format": 99}')


def test_a_table_without_known_headings_is_not_usable_and_keeps_its_columns() -> None:
    _, columns = looked_at("ratings", b"1,2,3\n4,5,6\n")
    assert not ratings.usable(columns)
    assert (columns.headings, columns.skip) == (("column 1", "column 2", "column 3"), 0)
    _, named = looked_at("ratings", b"When,Who\n1/10/2026,x\n")
    assert (named.headings, named.columns, named.skip) == (("When", "Who"), (), 1)


def test_weeks_however_they_are_told() -> None:
    rows, refused = weeks(
        'w/c,Queue,Offered,Answered\n9/11/2026,A,"1,435",1322\n2026-W47,A,1.400,1300\n15/11/2026,B,10,10\n9/11/2026,a,1,1\n'
    )
    assert [(each.monday, each.queue, each.offered, each.answered, each.abandoned) for each in rows] == [
        (date(2026, 11, 9), "A", 1435, 1322, 113),
        (date(2026, 11, 16), "A", 1400, 1300, 100),
        (date(2026, 11, 16), "B", 10, 10, 0),  # a week from Sunday on is that of the Monday after
    ]
    assert [(each.line, each.why) for each in refused] == [(5, "this week and queue stand in line 2 already")]


def test_weeks_by_their_end_and_days_added_up() -> None:
    (by_end,), _ = weeks("Week ending,Calls handled,Calls lost\n15/11/2026,90,10\n")
    assert (by_end.monday, by_end.offered) == (date(2026, 11, 9), 100)
    days, _ = weeks("Day,Offered,Abandoned\n9/11/2026,100,5\n10/11/2026,50,1\n16/11/2026,10,0\n")
    assert [(each.monday, each.offered, each.answered, each.abandoned) for each in days] == [
        (date(2026, 11, 9), 150, 144, 6),
        (date(2026, 11, 16), 10, 10, 0),
    ]


def test_weeks_that_cannot_be() -> None:
    _, refused = weeks(
        "Week,Offered,Answered,Abandoned\nTotal,9,9,0\n9/11/2026,9,10,0\n9/11/2026,many,1,1\n9/11/2026,9,,\n9/11/2026,9,,12\n2026-W60,1,1,0\n"
    )
    assert [(each.line, each.why) for each in refused] == [
        (2, "no week stands in this row"),
        (3, "more calls answered and abandoned than the 9 offered"),
        (4, "“many” is not a number of calls"),
        (5, "fewer than two of offered, answered and abandoned stand in this row"),
        (6, "more calls answered and abandoned than the 9 offered"),
        (7, "no week stands in this row"),
    ]


def test_a_real_export_of_five_thousand_calls() -> None:
    path = Path(ROOT.parent / "shared" / "data" / "history" / "pwc_5000_calls.csv")
    if not path.exists():
        pytest.skip("the export is not here")
    rows, refused, _ = rated(path.read_bytes())
    assert (len(rows), len(refused)) == (4054, 946)
    assert {each.why for each in refused} == {"no rating stands in this row"}
    assert {each.kind for each in rows} == {RatingKind.CSAT}
