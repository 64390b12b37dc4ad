"""What the names of recordings tell, from every telephone system we know, and what they must not be taken to tell."""

import csv
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.filenames import NameGuess, guess_from_name, numbers_in
from app.domain.naming import named_in
from tests.domain.cards import ROOT

ADVISORS = {"Priya Nair": 1, "Chris Lowe": 2, "Example Agent": 3, "Sarah": 4, "Siân O'Brien": 5, "Chris Tan": 6}
EXPORTS = ROOT.parent / "shared" / "data" / "exports" / "filename_patterns.csv"


def at(*parts: int) -> datetime:
    return datetime(*parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "started_at", "advisor_id", "reference"),
    [
        ("out-71222-002-20241105-091730-1730780250.107.wav", at(2024, 11, 5, 9, 17, 30), None, "1730780250.107"),
        ("q-600-5550142-20240115-103000-1705314600.42.gsm", at(2024, 1, 15, 10, 30), None, "1705314600.42"),
        ("2024/11/05/in-201-unknown-20240115-103000-1705314600.43.WAV", at(2024, 1, 15, 10, 30), None, "1705314600.43"),
        ("1705314600.46.wav", datetime(2024, 1, 15, 10, 30, tzinfo=UTC), None, "1705314600.46"),
        ("[Priya Nair]_201-0155550145_20190219120918(380).wav", at(2019, 2, 19, 12, 9, 18), 1, "380"),
        ("[]_100-0155550145_20190219120918(381).wav", at(2019, 2, 19, 12, 9, 18), None, "381"),
        ("20240115-103000_5555550147-all.mp3", at(2024, 1, 15, 10, 30), None, ""),
        (
            "20251104-133555_302_(252)555-0149_Outgoing_Auto_2243071124051.mp3",
            at(2025, 11, 4, 13, 35, 55),
            None,
            "2243071124051",
        ),
        (
            "e81b7b4d-20ac-472d-8aad-0d848ce7c9b4_20240126T03:07_UTC.wav",
            datetime(2024, 1, 26, 3, 7, tzinfo=UTC),
            None,
            "e81b7b4d-20ac-472d-8aad-0d848ce7c9b4",
        ),
        (
            "e81b7b4d-20ac-472d-8aad-0d848ce7c9b4_20240126T18_36_UTC.wav",
            datetime(2024, 1, 26, 18, 36, tzinfo=UTC),
            None,
            "e81b7b4d-20ac-472d-8aad-0d848ce7c9b4",
        ),
        ("Auto0_GUID_0042_AGENT_ChrisL_DT_2025-02-19T06-01-22_Mono.wav", at(2025, 2, 19, 6, 1, 22), 2, "0042"),
        ("6a1c2f3e-0000-4000-8000-123456789abc.wav", None, None, "6a1c2f3e-0000-4000-8000-123456789abc"),
        ("Call recording +15555550151_200605_114902.m4a", at(2020, 6, 5, 11, 49, 2), None, ""),
        ("Priya Nair 2024-11-05 09.17.wav", at(2024, 11, 5, 9, 17), 1, ""),
        ("nair_priya_25-11-2024 9.17pm ref C-2041.mp3", at(2024, 11, 25, 21, 17), 1, "C-2041"),
        ("5 Nov 2024 at 10:32 Sian O Brien case no 441927.ogg", at(2024, 11, 5, 10, 32), 5, "441927"),
        ("C:\\calls\\2024-11-05T09-17-30Z.wav", datetime(2024, 11, 5, 9, 17, 30, tzinfo=UTC), None, ""),
        ("12 noon 2024-11-05 12.00 pm.wav", at(2024, 11, 5, 12, 0), None, ""),
        ("2024-11-05 12.00 am.wav", at(2024, 11, 5, 0, 0), None, ""),
        ("2024-11-05 1.05PM.wav", at(2024, 11, 5, 13, 5), None, ""),
    ],
)
def test_what_a_name_tells(name: str, started_at: datetime | None, advisor_id: int | None, reference: str) -> None:
    assert guess_from_name(name, ADVISORS) == NameGuess(started_at, advisor_id, reference)


@pytest.mark.parametrize(
    "name",
    [
        "05-11-2024 09-17.wav",  # the fifth of November, or the eleventh of May
        "20240115-103000 20240116-103000.wav",  # two times
        "2024-11-05.wav",  # a day without a time
        "20241105-1030-5550142.wav",  # 1030 may be an extension
        "20241105-10-22.wav",
        "200605_114902.wav",  # the year may stand first or last
        "20240230-101010.wav",  # no such day
        "20241105-256199.wav",  # no such time
        "2024-11-05 13.30pm.wav",
        "2024-11-05 0.30pm.wav",
        "201555550145.wav",  # a telephone number
        "02015550142011.wav",
        "call with Sarah.wav",  # perhaps the customer's first name
        "Priya.wav",
        "Priya Nair and Chris Lowe.wav",
        "AGENT_Chris_call.wav",  # two of that name
        "casement repair 5.wav",
        "ref missing.wav",
        "",
        ".wav",
        "....",
        "agent_.wav",
        "[].wav",
        "6a1c2f3e-0000-4000-8000-123456789abc 6a1c2f3e-0000-4000-8000-123456789abd.wav",  # two calls
    ],
)
def test_what_a_name_leaves_open_is_left_open(name: str) -> None:
    assert guess_from_name(name, ADVISORS) == NameGuess(None, None, "")


def test_every_pattern_that_telephone_systems_write() -> None:
    if not EXPORTS.exists():
        pytest.skip("the examples are not here")
    with EXPORTS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) >= 10
    for row in rows:
        found = guess_from_name(row["example_anonymised"], ADVISORS)
        has_time = "time" in row["fields"] or "UTC minute" in row["fields"]
        assert (found.started_at is not None) == has_time, row["system"]


@given(st.datetimes(datetime(1990, 1, 1), datetime(2099, 12, 31)).map(lambda when: when.replace(microsecond=0)))
def test_the_time_of_any_plain_pattern_is_read_back(when: datetime) -> None:
    for pattern in ("in-201-5550143-%Y%m%d-%H%M%S", "x_%Y%m%d%H%M%S(3)", "%Y-%m-%dT%H-%M-%S", "%d %B %Y %H.%M.%S"):
        assert guess_from_name(when.strftime(pattern) + ".wav", {}).started_at == when
    swapped = guess_from_name(when.strftime("%d-%m-%Y_%H-%M-%S.mp3"), {}).started_at
    assert swapped == (when if when.day > 12 or when.day == when.month else None)


@given(st.text(max_size=80), st.dictionaries(st.text(max_size=12), st.integers(1, 9), max_size=4))
def test_any_name_can_be_looked_at(name: str, advisors: dict[str, int]) -> None:
    found = guess_from_name(name, advisors)
    assert found.advisor_id is None or found.advisor_id in advisors.values()


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("PriyaNair-0042", 1),
        ("NAIR, Priya", 1),
        ("priya.nair", 1),
        ("Priyanka Nair", None),
        ("Priya-Nairn", None),
        ("SianOBrien", 5),
        ("O'Brien Siân", 5),
        ("agent: C Lowe", 2),
        ("advisor_LoweC", 2),
        ("Adviser Sian", 5),
        ("agent_Sarah_42", 4),
        ("agent_Zoe", None),
        ("reagent Chris Lowe", 2),
        ("", None),
    ],
)
def test_names_in_a_text(text: str, who: int | None) -> None:
    assert named_in(text, ADVISORS) == who


def test_a_longer_name_beats_one_inside_it() -> None:
    people = {"Ann Smith": 1, "Mary Ann Smith": 2}
    assert named_in("call Mary Ann Smith 3", people) == 2
    assert named_in("call Ann Smith 3", people) == 1
    assert named_in("Ann Smith, Mary Ann Smith", people) is None
    assert named_in("call Ann Smith Jones 3", {"Ann Smith": 1, "Ann Smith Jones": 2}) == 2


def test_people_without_letters_in_their_names_are_nobody() -> None:
    assert named_in("agent 42", {"42": 1, "": 2, " ": 3}) is None
    assert named_in("agent x", {"": 2}) is None


@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        ("rec_201_2024-01-15_10-30-00_+441632960123.wav", ("201", "+441632960123")),
        ("6a1c2f3e-0000-4000-8000-123456789abc_20240115T103000Z.wav", ()),
        ("2024-01-15 10.30.00 q7 line 2.wav", ()),
    ],
)
def test_numbers_besides_the_date_are_there_for_a_list_of_calls(name: str, numbers: tuple[str, ...]) -> None:
    assert numbers_in(name) == numbers
