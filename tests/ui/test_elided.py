"""A label on one line gives way without cutting a letter, and tells the rest as a tip."""

from pytestqt.qtbot import QtBot

from app.ui.widgets.elided import ElidedLabel

WORDS = "702 interactions · 4 to evaluate · 2 drafts"


def test_what_has_no_room_is_told_as_a_tip(qtbot: QtBot) -> None:
    label = ElidedLabel(WORDS)
    qtbot.addWidget(label)
    label.resize(600, 30)
    label.show()
    whole = label.grab().toImage()
    assert label.toolTip() == ""
    label.resize(120, 30)
    assert label.toolTip() == WORDS
    assert label.grab().toImage() != whole.copy(0, 0, 120, 30)
    assert label.text() == WORDS  # a screen reader says all of it
    assert label.minimumSizeHint().width() == 0
