"""Filters of the list combine, and it is sorted by any column without a gap or a repeat between its pages."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from app.domain.words import Channel, Purpose
from app.services.interactions import InteractionRow, Query, Sort, SortBy
from app.services.transcribing import Transcribing
from tests.a_library import EVALUATOR, SARAH, SECOND, TOM, Library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


def found(library: Library, query: Query) -> list[int]:
    rows = library.interactions.page(query)
    assert library.interactions.count(query) == len(rows)
    return [row.id for row in rows]


def run(library: Library, statement: str, **values: object) -> None:
    with library.file.write() as connection:
        connection.execute(text(statement), values)


def recorded(
    library: Library,
    contact: int,
    missing: bool = False,
    flags: str = "[]",
    silence_ms: int | None = None,
    talk_overs: int | None = None,
) -> None:
    """Give a contact a recording that was listened to."""
    run(
        library,
        """INSERT INTO recording (id, sha256, path, size, duration_ms, channels, sample_rate, codec, missing)
        VALUES (:id, :sha, :path, 1, 1, 1, 8000, 'pcm', :missing)""",
        id=contact,
        sha=str(contact),
        path=f"/{contact % 3}.wav",
        missing=missing,
    )
    run(library, "UPDATE interaction SET recording_id = :id WHERE id = :id", id=contact)
    run(
        library,
        """INSERT INTO analysis (recording_id, algorithm, result, analysed_at, flags, silence_ms, talk_overs)
        VALUES (:id, 1, '{}', 'x', :flags, :silence_ms, :talk_overs)""",
        id=contact,
        flags=flags,
        silence_ms=silence_ms,
        talk_overs=talk_overs,
    )


def test_each_filter_and_all_together(library: Library) -> None:
    run(library, "INSERT INTO service (id, name, name_key) VALUES (1, 'Wäste', 'waste')")
    old = library.contact(SARAH, "2026-10-31T23:59:59", duration_ms=30_000)
    mail = library.contact(TOM, "2026-11-01T00:00:00", channel="e-mail", service_id=1)
    long = library.contact(SARAH, "2026-11-30T23:59:00", duration_ms=600_000, excluded="complaint", service_id=1)
    nobody = library.contact(SARAH, "2026-12-01T08:00:00")
    run(library, "UPDATE interaction SET advisor_id = NULL WHERE id = :id", id=nobody)
    recorded(library, old, missing=True, flags=json.dumps(["clipped", "one side not recorded"]))
    recorded(library, long, flags=json.dumps(["clipped"]))
    november = Query(first=date(2026, 11, 1), last=date(2026, 11, 30))
    assert found(library, november) == [long, mail]
    assert found(library, Query(channel=Channel.EMAIL)) == [mail]
    assert found(library, Query(service="WASTE ")) == [long, mail]
    assert found(library, Query(unassigned=True)) == [nobody]
    assert found(library, Query(excluded=True)) == [long]
    assert found(library, Query(excluded=False)) == [nobody, mail, old]
    assert found(library, Query(shortest_ms=30_000)) == [long, old]
    assert found(library, Query(shortest_ms=1, longest_ms=30_000)) == [old]
    assert found(library, Query(missing=True)) == [old]
    assert found(library, Query(missing=False)) == [long]
    assert found(library, Query(recorded=True)) == [long, old]
    assert found(library, Query(recorded=False)) == [nobody, mail]
    assert found(library, Query(flags=("clipped",))) == [long, old]
    assert found(library, Query(flags=("clipped", "one side not recorded"))) == [old]
    assert found(library, Query(flags=("clip",))) == []
    assert found(library, Query(sampled=False)) == [nobody, long, mail, old]
    assert found(library, Query(sampled=True)) == []
    team = library.one("SELECT team_id FROM person WHERE id = :id", id=TOM)
    assert isinstance(team, int)
    assert found(library, Query(team_id=team, channel=Channel.EMAIL)) == [mail]
    everything = Query(
        advisor_id=SARAH, first=date(2026, 11, 1), last=date(2026, 12, 31), channel=Channel.TELEPHONE, service="waste",
        state="open", flags=("clipped",), missing=False, shortest_ms=500_000, excluded=True,
    )  # fmt: skip
    assert found(library, everything) == [long]


def test_purpose_and_evaluator(library: Library) -> None:
    routine, spot = library.contact(), library.contact(TOM)
    library.evaluating.begin(routine, EVALUATOR)
    library.evaluating.begin(spot, SECOND, Purpose.SPOT_CHECK)
    assert found(library, Query(purpose=Purpose.ROUTINE)) == [routine]
    assert found(library, Query(evaluator_id=SECOND)) == [spot]
    assert found(library, Query(evaluator_id=SECOND, purpose=Purpose.ROUTINE)) == []


def test_words_that_were_said_or_written_are_found(library: Library, tmp_path: Path) -> None:
    spoken = library.contact(TOM, search_key="missed bin")
    written = library.contact(SARAH, channel="e-mail", body="Dear Sir, the façade of my council-tax office is green.")
    file = tmp_path / "a.vtt"
    file.write_text(
        "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Agent>Good morning, Müllabfuhr speaking\n", encoding="utf-8"
    )
    transcribing = Transcribing(library.file, library.clock)
    transcribing.import_(spoken, file, EVALUATOR)
    assert found(library, Query(text="mullab")) == [spoken]
    assert found(library, Query(text="bin morning")) == [spoken]
    assert found(library, Query(text="tom morning")) == [spoken]
    assert found(library, Query(text="sarah morning")) == []
    assert found(library, Query(text="facade")) == found(library, Query(text="Council-Tax")) == [written]
    assert found(library, Query(text="orning")) == []
    assert found(library, Query(text='"green')) == [written]
    for odd in ('"', "*", "a AND b", "NEAR(", "-", "^x", "co:uncil", "g*"):
        found(library, Query(text=odd))
    transcribing.remove(spoken)
    assert found(library, Query(text="morning")) == []
    run(library, "DELETE FROM interaction WHERE id = :id", id=written)
    assert found(library, Query(text="facade")) == []


def test_every_column_sorts_both_ways_without_a_gap(library: Library) -> None:
    run(
        library,
        "INSERT INTO service (id, name, name_key) VALUES (1, 'Waste', 'waste'), (2, 'Council Tax', 'council tax')",
    )
    for turn in range(23):
        contact = library.contact(
            (SARAH, TOM)[turn % 2],
            f"2026-11-{1 + turn % 7:02}T10:00:00",
            channel=("telephone", "e-mail", "visit")[turn % 3],
            subject=("b", "", "a")[turn % 3],
            reference=str(turn % 4),
            direction=("", "incoming", "outgoing")[turn % 3],
            queue=("", "Waste", "Benefits")[turn // 2 % 3],
            extension=str(turn % 5 or ""),
            excluded="Under appeal" if turn % 7 == 3 else "",
            **({"service_id": 1 + turn % 2} if turn % 5 else {}),
            **({"duration_ms": turn % 6 * 1000} if turn % 3 else {}),
        )
        if turn % 4 == 0:
            library.evaluating.begin(contact, (EVALUATOR, SECOND)[turn % 8 // 4], tuple(Purpose)[turn // 4 % 4])
        if turn % 3 == 1:
            flags = ("[]", '["clipped"]', '["noisy", "clipped"]')[turn // 3 % 3]
            recorded(library, contact, flags=flags, silence_ms=turn % 4 * 900, talk_overs=turn % 2 or None)
    run(library, "UPDATE interaction SET advisor_id = NULL WHERE id % 9 = 0")
    done = library.finalised(not_met=(2, 3))
    assert done
    all_of_them = set(found(library, Query()))
    for by in SortBy:
        for descending in (True, False):
            rows = walk(library, Sort(by, descending), 4)
            assert {row.id for row in rows} == all_of_them
            assert len(rows) == len(all_of_them), by
            whole = library.interactions.page(Query(), None, 100, Sort(by, descending))
            assert [row.id for row in rows] == [row.id for row in whole]
            keys = [key(row, by) for row in rows]
            assert keys == sorted(keys, reverse=descending), by


def key(row: InteractionRow, by: SortBy) -> Any:
    """Return what the list is sorted by, said anew."""
    return {
        SortBy.STARTED: row.started_at,
        SortBy.ADVISOR: {"": 0, "Sarah Jones": 1, "Tom Öztürk": 2}[row.advisor],
        SortBy.CHANNEL: row.channel.value,
        SortBy.SERVICE: row.service.casefold(),
        SortBy.SUBJECT: row.subject,
        SortBy.REFERENCE: row.reference,
        SortBy.LENGTH: -1 if row.duration_ms is None else row.duration_ms,
        SortBy.SILENCE: -1 if row.silence_ms is None else row.silence_ms,
        SortBy.TALK_OVER: -1 if row.talk_overs is None else row.talk_overs,
        SortBy.DIRECTION: row.direction,
        SortBy.QUEUE: row.queue,
        SortBy.EXTENSION: row.extension,
        SortBy.FLAGS: json.dumps(row.flags) if row.flags else "",
        SortBy.FILE: str(row.recording or ""),
        SortBy.CHOSEN: chosen(row),
        SortBy.STATE: row.state or "",
        SortBy.SCORE: row.covered / row.of if row.covered is not None and row.of else -1,
        SortBy.EVALUATOR: (row.evaluator or "").casefold(),
    }[by]


def chosen(row: InteractionRow) -> int:
    """Return where a contact outside any sample stands among how they were chosen."""
    outside = {Purpose.SPOT_CHECK: 2, Purpose.COACHING: 3, Purpose.CALIBRATION: 4}
    if row.purpose in outside:
        return outside[row.purpose]
    return 5 if row.excluded else 6


def walk(library: Library, sort: Sort, limit: int) -> list[InteractionRow]:
    rows: list[InteractionRow] = []
    while page := library.interactions.page(Query(), rows[-1] if rows else None, limit, sort):
        rows += page
    return rows
