"""Missing recordings are seen, and a folder that moved is found again in one step by fingerprint."""

import shutil
from pathlib import Path

import pytest

from app.media.faults import Cancelled
from app.services.interactions import Query
from app.services.recordings_root import plan_root
from app.services.relinking import Relinking, looked_for, search
from tests.a_library import EVALUATOR
from tests.services.calls_room import Room


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path)
    for number in range(3):
        made.call(f"2024/{number}.wav")
    made.importing.commit(made.look(), EVALUATOR)
    return made


@pytest.fixture
def relinking(room: Room) -> Relinking:
    return Relinking(room.library.file, room.library.clock)


def set_root(relinking: Relinking, root: Path | None) -> None:
    relinking.keep_root(plan_root(relinking.recordings(), relinking.root(), root))


def places(room: Room) -> set[Path]:
    return {row.recording for row in room.library.interactions.page(Query()) if row.recording}


def test_missing_recordings_are_shown_as_missing(room: Room, relinking: Relinking) -> None:
    assert relinking.keep_missing(looked_for(relinking.recordings())) == 0
    (room.calls / "2024" / "1.wav").unlink()
    told: list[float] = []
    assert relinking.keep_missing(looked_for(relinking.recordings(), told.append)) == 1
    assert told[-1] == 1.0
    (row,) = room.library.interactions.page(Query(missing=True))
    assert row.missing
    assert row.recording == room.calls / "2024" / "1.wav"
    room.call("2024/1.wav", seed=2)
    assert relinking.keep_missing(looked_for(relinking.recordings())) == 0
    assert room.library.interactions.count(Query(missing=True)) == 0
    assert looked_for(relinking.recordings(), None, lambda: True) == ()


def test_a_moved_folder_is_linked_again_whatever_the_files_are_called(
    room: Room, relinking: Relinking, tmp_path: Path
) -> None:
    moved = tmp_path / "archive"
    shutil.move(room.calls, moved)
    (moved / "2024" / "0.wav").rename(moved / "another name.wav")
    (moved / "2024" / "2.wav").unlink()
    relinking.keep_missing(looked_for(relinking.recordings()))
    found = search(relinking.recordings(), moved)
    relinking.keep_places(found)
    assert (found.found, found.missing, found.refused) == (2, 1, ())
    assert places(room) == {moved / "another name.wav", moved / "2024" / "1.wav", room.calls / "2024" / "2.wav"}
    assert room.library.interactions.count(Query(missing=True)) == 1
    again = search(relinking.recordings(), moved)
    assert (again.found, again.missing) == (0, 1)


def test_only_files_as_large_as_a_missing_one_are_read(
    room: Room, relinking: Relinking, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved = tmp_path / "archive"
    shutil.move(room.calls, moved)
    (moved / "big.wav").write_bytes(b"x" * 100_000)
    read: list[Path] = []
    from app.media import probe

    real = probe.fingerprint

    def fingerprint(path: Path, *more: object) -> str:
        read.append(path)
        return real(path, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(probe, "fingerprint", fingerprint)
    assert search(relinking.recordings(), moved).found == 3
    assert moved / "big.wav" not in read
    with pytest.raises(Cancelled):
        search(relinking.recordings(), moved, None, lambda: True)
    gone = search(relinking.recordings(), tmp_path / "nowhere")
    assert (gone.found, gone.missing) == (0, 3)


def test_recordings_below_the_root_move_with_it(room: Room, relinking: Relinking, tmp_path: Path) -> None:
    before = places(room)
    set_root(relinking, room.calls)
    assert relinking.root() == room.calls
    assert places(room) == before
    assert str(room.library.one("SELECT min(path) FROM recording")) == "root:2024/0.wav"
    moved = tmp_path / "archive"
    shutil.move(room.calls, moved)
    set_root(relinking, moved)
    assert places(room) == {moved / path.relative_to(room.calls) for path in before}
    assert all(path.exists() for path in places(room))
    set_root(relinking, None)
    assert places(room) == {moved / path.relative_to(room.calls) for path in before}
    assert relinking.root() is None


def test_what_comes_in_below_the_root_is_known_by_the_rest_of_its_path(room: Room, relinking: Relinking) -> None:
    set_root(relinking, room.calls)
    room.call("2025/new.wav")
    room.importing.commit(room.look(), EVALUATOR)
    assert room.library.one("SELECT path FROM recording ORDER BY id DESC LIMIT 1") == "root:2025/new.wav"


def test_another_cut_of_the_same_folder_moves_nothing(room: Room, relinking: Relinking) -> None:
    room.call("2025/late.wav")
    room.importing.commit(room.look(), EVALUATOR)
    before = places(room)
    for root in (room.calls, room.calls / "2024", room.calls.parent, room.calls / "2025"):
        plan = plan_root(relinking.recordings(), relinking.root(), root)
        assert (plan.moved, plan.lost, plan.places) == (0, 0, {})
        assert plan.inside == sum(path.is_relative_to(root) for path in before)
        assert plan.inside + plan.outside == len(before)
        relinking.keep_root(plan)
        assert places(room) == before


def test_a_root_elsewhere_takes_only_what_is_there_or_nowhere(room: Room, relinking: Relinking, tmp_path: Path) -> None:
    set_root(relinking, room.calls)
    other = tmp_path / "other"
    (other / "2024").mkdir(parents=True)
    (room.calls / "2024" / "0.wav").rename(other / "2024" / "0.wav")
    (room.calls / "2024" / "1.wav").unlink()
    relinking.keep_missing(looked_for(relinking.recordings()))
    told: list[float] = []
    plan = plan_root(relinking.recordings(), relinking.root(), other, told.append)
    assert (plan.inside, plan.moved, plan.lost, plan.outside, told[-1]) == (0, 1, 1, 1, 1.0)
    assert room.library.interactions.count(Query(missing=True)) == 2
    room.call("2024/new.wav", seed=50)
    room.importing.commit(room.look(), EVALUATOR)  # while somebody looked at the plan
    relinking.keep_root(plan)
    assert places(room) == {
        other / "2024" / "0.wav",
        other / "2024" / "1.wav",
        room.calls / "2024" / "2.wav",
        room.calls / "2024" / "new.wav",
    }
    assert [row.recording for row in room.library.interactions.page(Query(missing=True))] == [other / "2024" / "1.wav"]
    with pytest.raises(Cancelled):
        plan_root(relinking.recordings(), None, other, None, lambda: True)
