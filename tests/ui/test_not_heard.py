"""The map of what has not been heard, on the demo library: narrowed, walked by arrows, spot checks taken from it."""

from fractions import Fraction

import pytest
from PySide6.QtCore import Qt

from app.domain.not_heard import Cell, Side
from app.domain.words import Channel, Purpose
from app.ui.pages.heard_grid import Level, level_of
from app.ui.pages.sample_map import WEEK, MapPart
from tests.ui.window_room import WindowRoom

Key = Qt.Key
MONTH = 202611


@pytest.fixture
def part(room: WindowRoom) -> MapPart:
    """Return the map, shown."""
    room.window.show_page("sample")
    room.workplace.sample.show_part("map")
    room.settle()
    return room.workplace.sample.map


def test_every_cell_says_what_was_heard_of_what_there_was(room: WindowRoom, part: MapPart) -> None:
    cells = {tuple(value for _side, value in cell.sides): cell for cell in room.desk.sampling.not_heard(MONTH, WEEK)}
    shown = 0
    for row in range(part.model.rowCount()):
        for column in range(part.model.columnCount()):
            cell = part.model.cell_at(row, column)
            index = part.model.index(row, column)
            if cell is None:
                assert index.data() is None
                continue
            assert cells[row, cell.sides[1][1]] == cell
            assert index.data() == f"{level_of(cell).value} {cell.heard}/{cell.size}"
            shown += 1
    assert shown == len(cells)


def test_the_cursor_begins_where_least_was_heard(part: MapPart) -> None:
    index = part.week.currentIndex()
    cell = part.model.cell_at(index.row(), index.column())
    assert cell is not None
    assert cell.heard == 0
    assert part.candidates.rowCount() == cell.size


def test_a_channel_narrows_the_map(room: WindowRoom, part: MapPart) -> None:
    box = part.filters[Side.CHANNEL]
    box.setCurrentIndex(box.findData(Channel.TELEPHONE.value))
    box.activated.emit(box.currentIndex())
    room.settle()
    assert part.rows
    assert {row.channel for row in part.rows} == {Channel.TELEPHONE}
    index = part.week.currentIndex()
    cell = part.model.cell_at(index.row(), index.column())
    assert cell is not None
    assert cell.sides[2:] == ((Side.CHANNEL, Channel.TELEPHONE.value),)


def test_arrows_go_from_cell_to_cell_and_enter_takes_a_spot_check(room: WindowRoom, part: MapPart) -> None:
    part.take_focus()
    before = part.week.currentIndex()
    room.press(Key.Key_Up if before.row() else Key.Key_Down)
    room.settle()
    assert part.week.currentIndex().row() != before.row()
    part.week.setCurrentIndex(before)
    room.settle()
    wanted = part.rows[0]
    room.tab_to(part.table)
    room.press(Key.Key_Return)
    room.settle()
    evaluate = room.workplace.evaluate
    assert evaluate is not None
    assert evaluate.work is not None
    evaluation = evaluate.work.sheet.evaluation
    assert (evaluation.interaction.id, evaluation.purpose) == (wanted.id, Purpose.SPOT_CHECK)


@pytest.mark.parametrize(
    ("drawn", "besides", "heard", "level"),
    [
        (0, 0, Fraction(0), Level.NEVER),
        (0, 0, None, Level.NEVER),
        (0, 2, Fraction(1, 2), Level.FEW),
        (0, 9, Fraction(1), Level.FAIR),
        (1, 0, Fraction(1, 2), Level.FEW),
        (1, 0, Fraction(3, 4), Level.FAIR),
        (3, 0, Fraction(3, 2), Level.FAIR),
        (4, 0, Fraction(2), Level.MANY),
        (0, 1, Fraction(4), Level.MANY),
    ],
)
def test_a_level_follows_all_that_was_heard(drawn: int, besides: int, heard: Fraction | None, level: Level) -> None:
    assert level_of(Cell((), 10, drawn, besides, None, heard)) is level
