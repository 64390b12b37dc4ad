"""Reading and writing an open library: switches that are read back, transactions that hold, trouble in plain words."""

import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from app.services import keeping
from db import connecting, errors
from db.engine import SCHEMA_VERSION, LibraryFile
from tests.a_library import Clock, new

ODD = ("Team #1.fairhearing", "50% & more?.fairhearing", "Größe – ü.fairhearing", "a b'c.fairhearing")
_ADD = text("INSERT INTO team (name, name_key) VALUES (:name, :name)")
_TEAMS = text("SELECT count(*) FROM team")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "Team.fairhearing"
    new(place, Clock()).close()
    return place


def count(library: LibraryFile) -> int:
    with library.read() as connection:
        return int(connection.execute(_TEAMS).scalar_one())


def add(library: LibraryFile, name: str) -> None:
    with library.write() as connection:
        connection.execute(_ADD, {"name": name})


def fail_half_way(library: LibraryFile) -> None:
    with library.write() as connection:
        connection.execute(_ADD, {"name": "Red"})
        raise RuntimeError("stop")


def impatient(place: Path) -> Any:
    connection = connecting.connect(place)
    connection.execute("PRAGMA busy_timeout = 30")
    return connection


def test_every_connection_has_its_switches_set(path: Path) -> None:
    library = keeping.open_(path, Clock())
    for way in (library.read, library.write):
        with way() as connection:
            for name, _, wanted in connecting.SWITCHES:
                assert connection.execute(text(f"PRAGMA {name}")).scalar() == wanted
    with library.glance() as glance:
        for name, _, wanted in connecting.SWITCHES:
            value = glance.one(f"SELECT * FROM pragma_{name}")
            assert [wanted] == list(vars(value).values())
    with library.read() as outer, library.read() as inner:  # two at once are two connections
        assert outer.connection.driver_connection is not inner.connection.driver_connection
        assert inner.execute(text("PRAGMA foreign_keys")).scalar() == 1
    library.close()


def test_the_mac_flushes_through_its_cache(path: Path) -> None:
    connection = connecting.bare(path, "rw")
    connecting.set_switches(connection, platform="darwin")
    assert connection.execute("PRAGMA fullfsync").fetchone()[0] == 1
    connection.close()


def test_a_switch_that_does_not_take_is_not_overlooked() -> None:
    in_memory = connecting.driver().connect(":memory:", isolation_level=None)
    with pytest.raises(connecting.SwitchRefused, match="journal_mode"):
        connecting.set_switches(in_memory)
    in_memory.close()


def test_a_change_holds_when_the_block_is_left_and_not_when_it_fails(path: Path) -> None:
    library = keeping.open_(path, Clock())
    before = count(library)
    add(library, "Blue")
    with pytest.raises(RuntimeError, match="stop"):
        fail_half_way(library)
    assert count(library) == before + 1
    library.close()


def test_a_reader_sees_one_state_while_another_writes(path: Path) -> None:
    library = keeping.open_(path, Clock())
    with library.read() as connection:
        before = connection.execute(_TEAMS).scalar_one()
        add(library, "Blue")
        assert connection.execute(_TEAMS).scalar_one() == before
    assert count(library) == before + 1
    library.close()


def test_what_belongs_to_nobody_is_refused(path: Path) -> None:
    library = keeping.open_(path, Clock())
    with pytest.raises(IntegrityError), library.write() as connection:
        connection.execute(text("INSERT INTO person (name, name_key, team_id) VALUES ('x', 'x', 999)"))
    library.close()


def test_another_writer_who_lets_go_in_time_is_waited_for(path: Path) -> None:
    library = keeping.open_(path, Clock())
    before = count(library)
    other = connecting.connect(path)
    other.execute("BEGIN IMMEDIATE")
    other.execute("INSERT INTO team (name, name_key) VALUES ('Red', 'red')")

    def let_go() -> None:
        time.sleep(0.2)
        other.execute("COMMIT")

    thread = threading.Thread(target=let_go)
    thread.start()
    add(library, "Blue")
    thread.join()
    assert count(library) == before + 2
    other.close()
    library.close()


def test_another_writer_who_does_not_let_go_is_named(path: Path) -> None:
    library = LibraryFile(path, impatient)
    before = count(library)
    other = connecting.connect(path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(errors.Busy, match="being changed by another program"):
        add(library, "Blue")
    other.execute("ROLLBACK")
    add(library, "Blue")
    assert count(library) == before + 1
    other.close()
    library.close()


def test_a_glance_sees_what_was_saved_and_nothing_that_comes_meanwhile(path: Path) -> None:
    library = keeping.open_(path, Clock())
    add(library, "Blue")
    with library.glance() as glance:
        before = glance.all("SELECT id, name FROM team WHERE name <> :name ORDER BY id", {"name": "Nobody"})
        assert [row.name for row in before] == ["Customer Services", "Blue"]
        add(library, "Green")
        with library.glance() as other:  # two at once are two connections
            assert other.one("SELECT count(*) AS teams FROM team").teams == 3
        assert glance.one("SELECT count(*) AS teams FROM team").teams == 2
    with pytest.raises(ValueError, match="unpack"), library.glance() as glance:
        glance.one("SELECT id FROM team")
    library.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_two_writers_at_once_lose_nothing(path: Path) -> None:
    libraries = [keeping.open_(path, Clock()) for _ in range(2)]
    before = count(libraries[0])

    def write(who: int) -> None:
        for turn in range(60):
            add(libraries[who], f"{who} {turn}")

    threads = [threading.Thread(target=write, args=(who,)) for who in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert count(libraries[0]) == before + 120
    for library in libraries:
        library.close()


def test_everything_is_in_the_one_file_after_closing(path: Path, tmp_path: Path) -> None:
    library = keeping.open_(path, Clock())
    add(library, "Blue")
    assert path.with_name(path.name + "-wal").stat().st_size
    library.checkpoint()
    library.close()
    assert list(tmp_path.iterdir()) == [path]
    alone = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    assert alone.execute("SELECT count(*) FROM team WHERE name = 'Blue'").fetchone() == (1,)
    alone.close()


def look(library: LibraryFile) -> None:
    with library.glance() as glance:
        glance.all("SELECT * FROM team")


@pytest.mark.parametrize("first_use", [lambda library: add(library, "Blue"), look])
def test_after_damage_nothing_more_is_written(path: Path, first_use: Callable[[LibraryFile], None]) -> None:
    connection = connecting.read_only(path)
    page = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'team'").fetchone()[0]
    connection.close()
    content = bytearray(path.read_bytes())
    content[(page - 1) * 4096 : (page - 1) * 4096 + 200] = b"\xff" * 200
    path.write_bytes(content)
    library = keeping.open_(path, Clock())
    with pytest.raises(errors.Damaged, match="is damaged"):
        first_use(library)
    assert library.broken is not None
    with pytest.raises(errors.Damaged, match="Nothing more is written"):
        add(library, "Red")
    library.close()
    assert path.read_bytes() == content
    assert not keeping.check(path).sound


def test_the_check_counts_what_is_there(path: Path) -> None:
    report = keeping.check(path)
    assert (report.sound, report.problems, report.schema_version) == (True, (), SCHEMA_VERSION)
    assert (report.counts["team"], report.counts["person"]) == (1, 4)


def test_a_place_where_saving_cannot_be_safe_is_refused(path: Path) -> None:
    def without_a_log(place: Path) -> Any:
        connection = connecting.driver().connect(":memory:", isolation_level=None)
        connecting.set_switches(connection)
        return connection

    library = LibraryFile(path, without_a_log)
    with pytest.raises(errors.UnsafePlace, match="saving cannot be made safe"):
        add(library, "Blue")


@pytest.mark.parametrize("name", ODD)
def test_any_file_name_will_do(tmp_path: Path, name: str) -> None:
    new(tmp_path / name, Clock()).close()
    library = keeping.open_(tmp_path / name, Clock())
    add(library, "Blue")
    library.close()
    assert [each.name for each in tmp_path.iterdir()] == [name]
    assert keeping.check(tmp_path / name).counts["team"] == 2
