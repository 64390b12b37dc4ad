"""A panel beside the work, and below it where both have no room."""

from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.ui.widgets.beside import Beside
from app.ui.widgets.transport_flow import in_lines


def shown(qapp: QApplication, thing: QWidget, width: int) -> None:
    thing.resize(width, 400)
    thing.show()
    qapp.processEvents()


def test_the_panel_goes_below_where_it_has_no_room_and_comes_back(qapp: QApplication) -> None:
    work, panel = QPushButton("Work"), QWidget()
    page = QWidget()
    beside = Beside(work, panel, 300, page)
    page.show()
    room = work.minimumSizeHint().width() + 300
    shown(qapp, beside, room)
    assert not beside.is_narrow
    assert (panel.width(), panel.x(), panel.y()) == (300, room - 300, 0)
    shown(qapp, beside, room - 1)
    assert beside.is_narrow
    assert (panel.width(), panel.x(), panel.y()) == (room - 1, 0, work.height())
    assert beside.minimumSizeHint().width() == 300
    shown(qapp, beside, room + 50)
    assert (panel.width(), panel.y()) == (300, 0)
    page.close()


def test_what_has_no_room_in_one_line_goes_on_in_the_next(qapp: QApplication) -> None:
    parts = [QPushButton("A button") for _ in range(4)]
    line = in_lines(*parts)
    wide = line.sizeHint().width()
    shown(qapp, line, wide)
    assert {part.y() for part in parts} == {parts[0].y()}
    shown(qapp, line, wide // 2)
    assert parts[-1].y() > parts[0].y()
    assert all(part.geometry().right() <= line.width() for part in parts)
    line.close()
