"""What a colour says is said by a sign, too."""

from app.domain.words import Mark
from app.ui.pages.evaluate_lines import flags
from tests.ui.reach.places import go
from tests.ui.window_room import WindowRoom


def test_a_moment_of_a_criterion_not_met_is_a_cross_on_the_waveform(room: WindowRoom) -> None:
    go(room, "evaluate-moments")
    page = room.workplace.evaluate
    assert page is not None
    assert page.work is not None
    work = page.work
    marks = [work.sheet.marks[each.number - 1] if each.number else None for each in work.sheet.heard_moments]
    crossed = [flag.crossed for flag in flags(work, room.window.theme.tokens)]
    assert crossed == [mark is Mark.NOT_MET for mark in marks]
    assert set(crossed) == {True, False}


def test_each_cell_of_what_was_heard_has_its_sign(room: WindowRoom) -> None:
    go(room, "not-heard")
    model = room.workplace.sample.map.week.model()
    cells = [model.index(row, at).data() for row in range(model.rowCount()) for at in range(model.columnCount())]
    assert {text[0] for text in cells if text} == set("○▼✓+")
