"""What is typed into a setting is kept, however the field is left."""

from fractions import Fraction

from PySide6.QtWidgets import QDoubleSpinBox

from app.domain.measures import Measure
from tests.ui.window_room import WindowRoom


def test_a_number_is_kept_when_its_library_is_left_with_the_keyboard_in_it(room: WindowRoom) -> None:
    room.window.show_page("settings")
    page = room.workplace.settings
    page.show_section(page.targets)
    room.settle()
    field = page.targets.rows["target_first_contact"].control
    assert isinstance(field, QDoubleSpinBox)
    field.setFocus()
    field.selectAll()
    room.type("72.5")
    opened = room.window.session.current
    assert opened is not None
    assert room.window._leave()
    room.settle()
    assert opened.services.measures.targets().of(Measure.FIRST_CONTACT) == Fraction("72.5")
