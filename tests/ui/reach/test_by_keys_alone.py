"""The work with an advisor, from what stands out to the printed pack, by real keys alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from app.services.one_to_one_values import OneToOneState
from app.ui.dialogs.coaching import HappenedDialog
from app.ui.pages.pack_preview import PackPreview
from tests.ui.reach.places import go
from tests.ui.reach.walking import press_tab
from tests.ui.window_room import WindowRoom

Key = Qt.Key


def come_to(widget: QWidget, *, most: int = 80) -> None:
    """Press Tab until ``widget`` has the keyboard."""
    for _ in range(most):
        if QApplication.focusWidget() is widget:
            return
        press_tab()
    raise AssertionError(f"Tab never came to {widget.accessibleName() or widget}")


def test_a_finding_leads_to_its_evaluations_and_one_of_them_opens(room: WindowRoom) -> None:
    go(room, "advisor-progress")
    page = room.workplace.advisors.advisor
    behind = next(
        link for link in page.progress.findChildren(QWidget) if link.accessibleName().startswith("Show the evaluations")
    )
    come_to(behind)
    room.press(Key.Key_Space)
    room.settle()
    table = page.evaluations.table
    assert room.focus is table
    room.press(Key.Key_Down, Key.Key_Return)
    room.settle()
    assert room.workplace.page == "evaluate"


def test_a_one_to_one_is_held_written_up_and_its_pack_seen(room: WindowRoom) -> None:
    go(room, "one-to-one-prepared")
    page = room.workplace.advisors.advisor
    one = page.parts.one_to_ones.page
    for name, words in (("summarise", "A steady quarter"), ("agreed", "One call a week heard together")):
        come_to(one.fields.fields[name])
        room.type(words)
    come_to(one.main_button)
    room.press(Key.Key_Space)
    assert isinstance(room.dialog, HappenedDialog)
    room.press(Key.Key_Return)
    room.settle()
    room.window.activateWindow()
    room.until(room.window.isActiveWindow)
    come_to(one.main_button)
    room.press(Key.Key_Space)
    room.settle()
    assert one.view is not None
    assert one.view.state is OneToOneState.DOCUMENTED
    assert "One call a week" in one.view.texts.agreed
    come_to(page.pack_button)
    room.press(Key.Key_Space)
    room.settle()
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, PackPreview) and each.isVisible()]
    pages = shown[0]
    room.until(lambda: pages.view.count)
    pages.activateWindow()
    room.until(pages.isActiveWindow)
    room.press(Key.Key_Escape)
    room.settle()
    room.window.activateWindow()
    room.until(room.window.isActiveWindow)
    assert room.focus is page.pack_button
