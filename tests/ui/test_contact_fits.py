"""The dialog for a visit or an e-mail fits a small screen with large text: it scrolls, its buttons stay."""

import pytest

from app.ui.dialogs.contact import ContactDialog
from app.ui.dialogs.form import FormArea
from tests.ui.window_room import Key, WindowRoom


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_cut_and_every_field_comes_into_sight(room: WindowRoom, percent: int) -> None:
    room.window.theme.set_scale(percent)
    room.workplace.bringing_in.record_contact()
    room.settle()
    dialog = room.dialog
    assert isinstance(dialog, ContactDialog)
    area = dialog.findChild(FormArea)
    assert area is not None
    assert room.focus is dialog.channel
    for words in ("", "Please say whose contact this is. " * 4):
        if words:
            dialog.refuse(words, dialog.advisor)
            room.settle()
        room_left = dialog.screen().availableSize()
        assert dialog.height() <= room_left.height()
        for button in (dialog.cancel_button, dialog.action_button):
            assert dialog.rect().contains(button.geometry())
        assert area.geometry().bottom() < dialog.action_button.geometry().top()
        for field in (dialog.text, dialog.notes, dialog.subject, dialog.channel):
            field.setFocus()
            room.settle()
            top = field.mapTo(area.viewport(), field.rect().topLeft()).y()
            assert top >= 0
            assert top + field.height() <= area.viewport().height()
            assert field.height() >= field.sizeHint().height() or field.height() == field.maximumHeight()
    dialog.channel.setFocus()
    room.tab_to(dialog.action_button)
    room.press(Key.Key_Escape)
    room.settle()
    room.window.theme.set_scale(100)
