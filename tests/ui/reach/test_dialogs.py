"""Every dialog a page's buttons open: all of it is reached by Tab, Esc closes it, and the keyboard is back."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QPushButton, QWidget

from tests.ui.reach.fitting import misfits
from tests.ui.reach.naming import faults
from tests.ui.reach.places import PAGES, go
from tests.ui.reach.walking import named, unreached, walk
from tests.ui.window_room import WindowRoom

ASKING = "…"
"""What ends the name of a button that asks before it does something."""
SYSTEM = (
    *("Save", "Open", "Print", "Export", "picture", "Restore", "machine", "Take", "moved", "folder", "file", "Read"),
    *("Back up", "Copy", "Bring", "Discard", "Delete", "Clear", "Draw"),
)
"""What opens the system's own dialogs, or a question that is answered before anything else can be done."""


def asking(room: WindowRoom) -> Iterator[QAbstractButton]:
    """Yield the buttons of the page that open a dialog of ours."""
    for button in room.window.body.findChildren(QPushButton):
        text = button.text().replace("&", "")
        ours = text.rstrip().endswith(ASKING) and not any(
            word in f"{text} {button.accessibleName()}" for word in SYSTEM
        )
        if button.isVisible() and button.isEnabled() and button.menu() is None and ours:
            yield button


def opened(room: WindowRoom, button: QWidget) -> QDialog | None:
    """Press a button by its key and return the dialog that it opened."""
    button.setFocus(Qt.FocusReason.TabFocusReason)
    room.press(Qt.Key.Key_Space)
    room.settle()
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    if not dialogs:
        return None
    dialogs[0].activateWindow()
    room.until(lambda: QApplication.focusWidget() is not None and dialogs[0].isActiveWindow())
    return dialogs[0]


def test_every_dialog_is_worked_by_keys_and_left_by_esc(room: WindowRoom) -> None:
    wrong: list[str] = []
    seen: set[str] = set()
    for name in PAGES:
        go(room, name)
        for at in range(len(list(asking(room)))):
            buttons = list(asking(room))
            if at >= len(buttons):
                break
            button = buttons[at]
            called = named(button)
            if called in seen:
                continue
            seen.add(called)
            dialog = opened(room, button)
            if dialog is None:
                go(room, name)  # it led to another page
                continue
            wrong += [f"{name}: {called}: {fault}" for fault in judged(dialog)]
            room.press(Qt.Key.Key_Escape)
            room.settle()
            if dialog in QApplication.topLevelWidgets() and dialog.isVisible():
                wrong.append(f"{name}: {called}: Esc does not close it")
                dialog.reject()
                room.settle()
            room.window.activateWindow()
            room.until(room.window.isActiveWindow)
            now = QApplication.focusWidget()
            if now is not button:
                wrong.append(f"{name}: {called}: the keyboard is then at {named(now) if now else None}")
    assert len(seen) > 15
    assert not wrong, "\n".join(wrong)


def judged(dialog: QDialog) -> list[str]:
    """Return what is wrong with a dialog that is open."""
    there = walk()
    missed = [f"Tab never comes to {named(widget)}" for widget in unreached(dialog, there.widgets)]
    trapped = [f"Tab cannot leave {there.trap}"] if there.trap else []
    return [*missed, *trapped, *there.steps_back(), *faults(dialog), *misfits(dialog)]
