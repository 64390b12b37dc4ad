"""Names that telephone systems give are read, a pattern is built by pointing, and any other name is left alone."""

import csv
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import paths
from app.domain import pattern_forms
from app.domain.pattern_file import read_patterns
from app.domain.patterns import Part, Pattern, PatternRefused, Pointed, Told, read_name

FILE = paths.resources() / "patterns" / "telephone-systems.toml"
SYSTEMS = read_patterns(FILE.read_text(encoding="utf-8"), FILE.name)
SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "exports" / "filename_patterns.csv"


def told(name: str) -> Told:
    found = read_name(name, SYSTEMS)
    assert found is not None, name
    return found


@pytest.mark.parametrize(
    ("name", "started", "said"),
    [
        (
            "2024/11/05/out-71222-002-20241105-091730-1730780250.107.wav",
            datetime(2024, 11, 5, 9, 17, 30),
            {"extension": "002", "customer": "71222", "direction": "outgoing", "reference": "1730780250.107"},
        ),
        (
            "q-600-5550142-20240115-103000-1705314600.42.wav",
            datetime(2024, 1, 15, 10, 30),
            {"queue": "600", "customer": "5550142", "direction": "incoming", "extension": ""},
        ),
        ("rg-600-unknown-20240115-103000-1705314600.42.gsm", datetime(2024, 1, 15, 10, 30), {"customer": ""}),
        (
            "in-201-5550143-20240115-103000-1705314600.43.WAV",
            datetime(2024, 1, 15, 10, 30),
            {"extension": "201", "customer": "5550143", "direction": "incoming"},
        ),
        (
            "external-01632960123-204-20240115-103000-1705314600.43.wav",
            datetime(2024, 1, 15, 10, 30),
            {"extension": "204", "customer": "01632960123"},
        ),
        (
            "20240115103000-1705314600.42-01632960142-201-Inbound.wav",
            datetime(2024, 1, 15, 10, 30),
            {"extension": "201", "customer": "01632960142", "direction": "incoming", "reference": "1705314600.42"},
        ),
        (
            "auto-1705314600-201-01632960142.wav",
            datetime(2024, 1, 15, 10, 30, tzinfo=UTC),
            {"extension": "201", "customer": "01632960142"},
        ),
        ("GMT20240115-103000_Recording.m4a", datetime(2024, 1, 15, 10, 30, tzinfo=UTC), {"extension": ""}),
        ("1705314600.46.wav", datetime(2024, 1, 15, 10, 30, tzinfo=UTC), {"reference": "1705314600.46"}),
        (
            "[Example Agent]_201-0155550145_20190219120918(380).wav",
            datetime(2019, 2, 19, 12, 9, 18),
            {"advisor": "Example Agent", "extension": "201", "customer": "0155550145", "reference": "380"},
        ),
        (
            "[A Customer]_0155550145-201_20190219120918(381).wav",
            datetime(2019, 2, 19, 12, 9, 18),
            {"advisor": "", "extension": "201", "direction": "incoming"},
        ),
        ("[]_100-0155550145_20190219120918(7).wav", datetime(2019, 2, 19, 12, 9, 18), {"extension": "100"}),
        ("20240115-103000_5555550147-all.mp3", datetime(2024, 1, 15, 10, 30), {"customer": "5555550147"}),
        (
            "20251104-133555_302_(252)555-0149_Outgoing_Auto_2243071124051.mp3",
            datetime(2025, 11, 4, 13, 35, 55),
            {"extension": "302", "customer": "(252)555-0149", "direction": "outgoing", "reference": "2243071124051"},
        ),
        (
            "20251104-133555_(252)555-0149_Incoming_Auto_2243071124051.mp3",
            datetime(2025, 11, 4, 13, 35, 55),
            {"extension": "", "customer": "(252)555-0149", "direction": "incoming"},
        ),
        (
            "CallRecordings/2024/01/26/e81b7b4d-20ac-472d-8aad-0d848ce7c9b4_20240126T03:07_UTC.wav",
            datetime(2024, 1, 26, 3, 7, tzinfo=UTC),
            {"reference": "e81b7b4d-20ac-472d-8aad-0d848ce7c9b4"},
        ),
        (
            "e81b7b4d-20ac-472d-8aad-0d848ce7c9b4_20240126T18_36_UTC.wav",
            datetime(2024, 1, 26, 18, 36, tzinfo=UTC),
            {"reference": "e81b7b4d-20ac-472d-8aad-0d848ce7c9b4"},
        ),
        (
            "Auto0_GUID_000_AGENT_ChrisL_DT_2025-02-19T06-01-22_Mono.wav",
            datetime(2025, 2, 19, 6, 1, 22),
            {"login": "ChrisL", "reference": "000"},
        ),
        ("6a1c2f3e-0000-4000-8000-123456789abc.wav", None, {"reference": "6a1c2f3e-0000-4000-8000-123456789abc"}),
        (
            "Call recording +15555550151_200605_114902.m4a",
            datetime(2020, 6, 5, 11, 49, 2),
            {"customer": "+15555550151"},
        ),
        (
            "Call recording Anne Example_200605_114902.m4a",
            datetime(2020, 6, 5, 11, 49, 2),
            {"customer": "Anne Example"},
        ),
        ("OUT402-20240115-103000-1705314600.51.wav", datetime(2024, 1, 15, 10, 30), {"extension": "402"}),
    ],
)
def test_names_of_telephone_systems(name: str, started: datetime | None, said: dict[str, str]) -> None:
    found = told(name)
    assert found.started_at == started
    assert found.has_time is (started is not None)
    assert {key: getattr(found, key) for key in said} == said


@pytest.mark.parametrize(
    "name",
    [
        "m20_ami_dev00_f32.wav",
        "recording (3).wav",
        "20241399-091730-x.wav",
        "out-71222-002-20241105-251730-1730780250.107.wav",
        "☎️ line\nbreak.wav",
        ".wav",
        "",
    ],
)
def test_any_other_name_is_left_alone(name: str) -> None:
    assert read_name(name, SYSTEMS) is None


@given(st.text(max_size=300))
def test_no_name_makes_trouble(name: str) -> None:
    found = read_name(name, SYSTEMS)
    assert found is None or isinstance(found, Told)


def test_a_long_name_of_separators_is_soon_done() -> None:
    for sign in "-_ .[](":
        assert read_name(sign * 4000 + "x.wav", SYSTEMS) is None


@pytest.mark.skipif(not SHARED.exists(), reason="needs the shared material")
def test_every_shared_pattern() -> None:
    with SHARED.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows
    for row in rows:
        found = told(row["example_anonymised"])
        assert (found.started_at is None) == ("nothing but the id" in row["fields"]), row["system"]


def pointed(sample: str, **parts: str) -> list[Pointed]:
    """Return the parts of a sample, each by the piece of it that somebody pointed at."""
    return [
        Pointed(sample.index(text), sample.index(text) + len(text), Part(part.rstrip("_")))
        for part, text in parts.items()
    ]


def test_a_pattern_is_built_by_pointing() -> None:
    sample = "Anruf 2017 Sarah Jones 05.11.2024 09h17 nr 4711.wav"
    parts = pointed(sample, extension="2017", advisor="Sarah Jones", date="05.11.2024", time="09h17")
    pattern = Pattern.from_sample("ours", sample, parts)
    found = pattern.read("Anruf 2044 Tom van der Berg 28.02.2025 17h59 nr 1.mp3")
    assert found is not None
    assert (found.extension, found.advisor) == ("2044", "Tom van der Berg")
    assert (found.started_at, found.pattern) == (datetime(2025, 2, 28, 17, 59), "ours")
    assert pattern.read("Anruf 2044 Tom 31.02.2025 17h59 nr 1.mp3") is None
    assert pattern.read("Call 2044 Tom 28.02.2025 17h59 nr 1.mp3") is None


def test_folders_in_a_pattern_are_looked_at() -> None:
    sample = "Sarah Jones/2026-11-01 0942.wav"
    parts = pointed(sample, advisor="Sarah Jones", start="2026-11-01 0942")
    pattern = Pattern.from_sample("by folder", sample, parts)
    for name in ("/calls/Tom Öztürk/2026-11-02 1003.wav", "C:\\calls\\Tom Öztürk\\2026-11-02 1003.wav"):
        found = pattern.read(name)
        assert found is not None
        assert (found.advisor, found.started_at) == ("Tom Öztürk", datetime(2026, 11, 2, 10, 3))
    assert pattern.read("2026-11-02 1003.wav") is None


def test_a_number_that_holds_the_sign_after_it() -> None:
    sample = "(252)555-0149-302.wav"
    pattern = Pattern.from_sample("odd", sample, pointed(sample, customer="(252)555-0149", extension="302"))
    found = pattern.read("(111)222-3333-44.wav")
    assert found is not None
    assert (found.customer, found.extension) == ("(111)222-3333", "44")


def test_a_direction_and_what_varies() -> None:
    sample = "in_x7_2044.wav"
    pattern = Pattern.from_sample("d", sample, pointed(sample, direction="in", other="x7", extension="2044"))
    found = pattern.read("outbound_whatever_9.wav")
    assert found is not None
    assert (found.direction, found.extension) == ("outgoing", "9")


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ([], "Point at one part"),
        ([Pointed(0, 4, Part.EXTENSION), Pointed(2, 6, Part.REFERENCE)], "over one another"),
        ([Pointed(0, 99, Part.EXTENSION)], "not in the name"),
        ([Pointed(0, 4, Part.DATE)], "“2044” is not a date"),
        ([Pointed(5, 8, Part.ADVISOR), Pointed(8, 10, Part.LOGIN)], "Nothing stands between"),
    ],
)
def test_what_cannot_be_read_is_refused_in_words(parts: list[Pointed], said: str) -> None:
    with pytest.raises(PatternRefused, match=said):
        Pattern.from_sample("x", "2044-abcde.wav", parts)


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("no parts", "one part at least"),
        ("{colour}", "no part called “colour”"),
        ("{extension:roman}", "no form called “roman”"),
        ("{advisor:words}-{queue:words}-{login:words}-{service:words}-x", "Too many"),
    ],
)
def test_a_pattern_that_makes_no_sense(template: str, said: str) -> None:
    with pytest.raises(PatternRefused, match=said):
        Pattern("x", template)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("format = 2", "systems.toml: format must be 1"),
        ("format = 1\n[[system]]\nname = 'A'", "systems.toml: 'sample'|'templates'"),
        (
            "format = 1\n[[system]]\nname='A'\nsample='a.wav'\ntemplates=['{date:YYYYMMDD}b']",
            "does not fit its own sample",
        ),
        ("format = ", "systems.toml:"),
    ],
)
def test_a_file_of_patterns_is_checked(text: str, said: str) -> None:
    with pytest.raises(PatternRefused, match=said):
        read_patterns(text, "systems.toml")


def test_forms_of_dates_and_times() -> None:
    assert pattern_forms.date_forms("20241105") == ("YYYYMMDD",)
    assert pattern_forms.date_forms("05112024") == ("DDMMYYYY", "MMDDYYYY")
    assert pattern_forms.date_forms("13-11-2024") == ("DD-MM-YYYY",)
    assert pattern_forms.date_forms("11/13/2024") == ("MM/DD/YYYY",)
    assert pattern_forms.date_forms("05Nov2024") == ("DDMonYYYY",)
    assert pattern_forms.date_forms("05Foo2024") == pattern_forms.date_forms("2044") == ()
    assert pattern_forms.time_forms("0917") == ("hhmm",)
    assert pattern_forms.time_forms("2517") == ()
    assert pattern_forms.start_forms("20240115103000")[0] == "YYYYMMDDhhmmss"
    assert pattern_forms.start_forms("2024-01-15T10-30-00") == ("YYYY-MM-DDThh-mm-ss",)
    assert pattern_forms.start_forms("1705314600.46") == ("unix",)
    assert pattern_forms.moment({"year": 1889, "month": 1, "day": 1}) is None


def test_a_day_alone_is_midnight_and_says_so() -> None:
    found = Pattern("day", "{date:YYYYMMDD} {reference}").read("20241105 A1.wav")
    assert found == Told("day", datetime(2024, 11, 5), False, reference="A1")


@pytest.mark.parametrize("template", ["{date}", "{date:YYYYMMdd}", "{start:YYYYMMDD}-{extension}", "a-{time}"])
def test_a_date_that_does_not_say_how_it_is_written_is_refused(template: str) -> None:
    with pytest.raises(PatternRefused, match=r"Say how the (date|time|date with a time) is written"):
        Pattern("mine", template)
