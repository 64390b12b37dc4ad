"""How each contact was chosen stands in the list, is found by it and sorts."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.sampling_plan import Plan
from app.domain.words import Purpose
from app.services.interactions import InteractionRow, Query, Sort, SortBy
from tests.a_library import EVALUATOR, SARAH, TOM
from tests.services.sampling_room import NOVEMBER, ONCE, Room


@pytest.fixture
def room(tmp_path: Path) -> Room:
    made = Room(tmp_path / "Team.fairhearing")
    made.contacts(2, 6, SARAH)
    made.contacts(2, 6, TOM)
    return made


def rows(room: Room, query: Query | None = None, sort: Sort | None = None) -> tuple[InteractionRow, ...]:
    found = room.interactions.page(query or Query(), None, 100, sort or Sort())
    assert room.interactions.count(query or Query()) == len(found)
    return found


def places(room: Room) -> dict[int, tuple[int, int, bool]]:
    return {row.id: (row.drawn.place, row.drawn.of, row.drawn.instead) for row in rows(room) if row.drawn}


def as_queued(room: Room) -> dict[int, tuple[int, int, bool]]:
    queue = room.sampling.queue(NOVEMBER)
    return {item.interaction_id: (item.position, item.of, bool(item.replaces_because)) for item in queue}


def test_a_row_counts_like_the_queue_of_the_sample_through_parts_and_replacements(room: Room) -> None:
    assert places(room) == {}
    room.on(8)
    room.sampling.draw(NOVEMBER, EVALUATOR)
    first = as_queued(room)
    assert first
    assert places(room) == first
    room.contact(SARAH, "2026-11-02T08:00:00", duration_ms=90_000)  # came late: of the second part, but first by time
    room.contacts(9, 14, SARAH)
    room.contacts(9, 14, TOM)
    room.on(15)
    room.sampling.draw(NOVEMBER, EVALUATOR)
    item = room.sampling.queue(NOVEMBER)[0]
    room.sampling.replace(item.id, "Wrong advisor", EVALUATOR)
    now = as_queued(room)
    assert len(now) > len(first)
    assert [place for place, _of, instead in now.values() if instead]
    assert places(room) == now
    assert item.interaction_id not in places(room)


def test_the_quota_is_that_of_the_advisor_a_new_starter_has_another(room: Room) -> None:
    newcomer = room.people.add_advisor("Ola New", None, date(2026, 10, 5)).id
    room.contacts(2, 6, newcomer)
    room.on(30)
    room.sampling.draw(NOVEMBER, EVALUATOR)
    assert {of for _place, of, _instead in places(room).values()} == {Plan().quota, Plan().new_starter_quota}
    assert places(room) == as_queued(room)


def test_an_abandoned_draw_chose_nothing(room: Room) -> None:
    room.on(30)
    sample = room.sampling.draw(NOVEMBER, EVALUATOR)
    assert places(room)
    room.sampling.abandon(sample.id, "The plan was wrong", EVALUATOR)
    assert places(room) == {}


def test_sample_replacements_spot_checks_and_the_rest_are_found_and_stand_together(room: Room) -> None:
    room.on(30)
    room.sampling.draw(NOVEMBER, EVALUATOR, plan=ONCE)
    replaced = room.sampling.queue(NOVEMBER)[2]
    new = room.sampling.replace(replaced.id, "Wrong advisor", EVALUATOR)
    assert new is not None
    left = [row.id for row in rows(room) if not row.drawn]
    spot, coached, excluded = left[:3]
    room.evaluating.begin(spot, EVALUATOR, Purpose.SPOT_CHECK)
    room.evaluating.begin(coached, EVALUATOR, Purpose.COACHING)
    room.sampling.exclude(excluded, "Under appeal")
    room.evaluating.begin(room.drawn()[0], EVALUATOR, Purpose.SPOT_CHECK)

    def kind(row: InteractionRow) -> str:
        if row.drawn:
            return "replacement" if row.drawn.instead else "sample"
        return str(row.purpose or row.excluded)

    order = [kind(row) for row in rows(room, sort=Sort(SortBy.CHOSEN, False))]
    assert order[: len(room.drawn()) + 3] == [
        *["sample"] * (len(room.drawn()) - 1),
        "replacement",
        "spot check",
        "coaching",
        "Under appeal",
    ]
    assert [kind(row) for row in rows(room, sort=Sort(SortBy.CHOSEN, True))][-1] == "sample"
    assert {row.id for row in rows(room, Query(sampled=True))} == set(room.drawn())
    assert [row.id for row in rows(room, Query(replacement=True))] == [new.interaction_id]
    assert not any(row.drawn and row.drawn.instead for row in rows(room, Query(replacement=False)))


def test_pages_by_how_they_were_chosen_follow_one_another_without_gap_or_repeat(room: Room) -> None:
    room.on(30)
    room.sampling.draw(NOVEMBER, EVALUATOR)
    for descending in (True, False):
        sort, walked = Sort(SortBy.CHOSEN, descending), list[InteractionRow]()
        while page := room.interactions.page(Query(), walked[-1] if walked else None, 4, sort):
            walked += page
        assert [row.id for row in walked] == [row.id for row in rows(room, sort=sort)]
        assert len({row.id for row in walked}) == 30


def test_a_filter_saved_when_the_column_was_the_purpose_still_sorts() -> None:
    assert SortBy("purpose") is SortBy.CHOSEN
    with pytest.raises(ValueError, match="colour"):
        SortBy("colour")
