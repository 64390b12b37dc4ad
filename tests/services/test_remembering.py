"""What was worked out once is there again: patterns, filters, identifiers."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from app.domain.columns import ColumnMapping, Field
from app.domain.patterns import Pattern
from app.domain.words import Channel, Purpose
from app.services.identifying import Clue, Identifier, Identifiers, read_whose
from app.services.queries import Query, Sort, SortBy
from app.services.remembering import Remembering, SavedFilter
from tests.a_library import SARAH, TOM, Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


def test_patterns_are_kept_by_name(library: Library) -> None:
    remembering = Remembering(library.file, library.clock)
    first, other = Pattern("Büro  Süd", "{extension}-x", "incoming"), Pattern("buro sud", "{extension}-y")
    remembering.keep_pattern(first)
    assert [each.template for each in remembering.patterns()] == ["{extension}-x"]
    assert remembering.patterns()[0].direction == "incoming"
    remembering.keep_pattern(other)
    assert remembering.patterns() == (other,)
    remembering.forget_pattern("BÜRO SÜD")
    assert remembering.patterns() == ()
    with pytest.raises(ValueError, match="name is needed"):
        remembering.keep_pattern(Pattern(" ", "{extension}"))


def test_columns_are_remembered_and_forgotten_by_the_kind_of_export(library: Library) -> None:
    remembering = Remembering(library.file, library.clock)
    one = ColumnMapping("one", ("Start", "Ext"), ((0, Field.STARTED), (1, Field.EXTENSION)), 1)
    other = ColumnMapping("other", ("File",), ((0, Field.FILE),), 1, day_first=False)
    remembering.keep_mapping(one)
    remembering.keep_mapping(other)
    with library.file.write() as connection:
        newer = {"kind": "mapping", "content": '{"format": 99}', "at": ""}
        connection.execute(text("INSERT INTO remembered VALUES (99, :kind, 'x', 'x', :content, :at)"), newer)
    assert remembering.mappings() == (one, other)
    assert remembering.mapping("x") is None
    remembering.forget_mapping("one")
    assert remembering.mappings() == (other,)


FULL = Query(
    text="two words",
    advisor_id=3,
    state="open",
    first=date(2026, 1, 2),
    last=date(2026, 3, 4),
    channel=Channel.EMAIL,
    service="Waste",
    purpose=Purpose.SPOT_CHECK,
    unassigned=True,
    missing=False,
    shortest_ms=1000,
    flags=("clipped", "noisy"),
)


@pytest.mark.parametrize("query", [Query(), FULL, Query(missing=False), Query(sampled=True)])
def test_filters_come_back_as_they_were(library: Library, query: Query) -> None:
    remembering = Remembering(library.file, library.clock)
    saved = SavedFilter("Mine", query, Sort(SortBy.SCORE, False))
    remembering.keep_filter(saved)
    assert remembering.filters() == (saved,)
    remembering.forget_filter("mine")
    assert remembering.filters() == ()


def test_a_filter_of_a_newer_program_loses_only_what_is_not_known() -> None:
    assert Query.from_dict({"text": "x", "mood": "cross"}) == Query(text="x")
    with pytest.raises(ValueError, match="smoke"):
        Query.from_dict({"channel": "smoke"})


def test_identifiers_are_asked_kept_changed_and_forgotten(library: Library) -> None:
    identifiers = Identifiers(library.file, library.clock)
    extension, login = Identifier(Clue.EXTENSION, "2044"), Identifier(Clue.LOGIN, "SJones@Example.TEST")
    identifiers.keep(extension, SARAH)
    identifiers.keep(login, None)
    identifiers.keep(Identifier(Clue.NAME, "Smythe,  Jane"), TOM)

    def whose(kind: Clue, value: str) -> int | None:
        with library.file.read() as connection:
            return read_whose(connection).person(Identifier(kind, value))

    assert whose(Clue.EXTENSION, "2044") == SARAH
    assert whose(Clue.EXTENSION, "02044") is None
    assert whose(Clue.NAME, "jane smythe") == TOM
    assert whose(Clue.NAME, "Öztürk, Tom") == TOM
    assert whose(Clue.LOGIN, "sjones@example.test") is None
    with library.file.read() as connection:
        assert read_whose(connection).asked(Identifier(Clue.LOGIN, "SJONES@example.test"))
    identifiers.keep(extension, TOM)
    assert whose(Clue.EXTENSION, "2044") == TOM
    assert [(each.identifier.value, each.person) for each in identifiers.all() if each.person_id] == [
        ("2044", "Tom Öztürk"),
        ("Smythe, Jane", "Tom Öztürk"),
    ]
    identifiers.forget(extension)
    assert whose(Clue.EXTENSION, "2044") is None
