"""Every control can be named by a screen reader and reached with the Tab key, on every page and in every dialog."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QTextEdit,
    QWidget,
)

from app.ui.dialogs.about import AboutDialog
from app.ui.dialogs.crash import CrashDialog
from app.ui.dialogs.open_recording import OpenRecordingDialog
from app.ui.dialogs.own_library import OwnLibraryDialog
from app.ui.dialogs.person import AdvisorDialog, EvaluatorDialog
from app.ui.pages.key_sheet import KeyboardDialog
from app.ui.wording import score_text
from tests.ui.window_room import WindowRoom

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
Key = Qt.Key


def controls(root: QWidget) -> Iterator[QWidget]:
    """Yield what can be seen and worked, but not the parts inside a control."""
    for widget in root.findChildren(QWidget):
        inside = any(isinstance(above, (QComboBox, QAbstractSpinBox, QLineEdit)) for above in parents(widget))
        inside = inside or isinstance(widget, QTabWidget)  # its bar has the keyboard
        worked = isinstance(widget, CONTROLS) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if widget.isVisibleTo(root) and worked and not inside and widget.objectName() not in QT_OWN:
            yield widget


QT_OWN = (
    "qt_menubar_ext_button",
    "qt_toolbar_ext_button",
    "qt_tabwidget_tabbar",
    "ScrollLeftButton",
    "ScrollRightButton",
)


def parents(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def nameless(root: QWidget) -> list[str]:
    """Return the controls a screen reader has no name for."""
    missing = []
    for widget in controls(root):
        seen = QAccessible.queryAccessibleInterface(widget)
        if seen is None or not seen.text(QAccessible.Text.Name).strip():
            missing.append(
                f"{type(widget).__name__} {widget.objectName()} in {[type(p).__name__ for p in parents(widget)][:3]}"
            )
    return missing


def reached(room: WindowRoom, root: QWidget) -> set[QWidget]:
    """Return everything that Tab comes to, once around."""
    found: list[QWidget] = []
    for _ in range(200):
        widget = QApplication.focusWidget()
        if widget is None or widget in found[:1]:
            break
        found.append(widget)
        room.press(Key.Key_Tab)
    return set(found)


def tabbed(root: QWidget) -> set[QWidget]:
    return {
        widget
        for widget in controls(root)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.isVisible()
    }


@pytest.mark.parametrize("page", ["today", "interactions", "sample", "advisors", "advisor", "evaluate"])
def test_every_control_of_a_page_has_a_name_and_its_turn(room: WindowRoom, page: str) -> None:
    if page == "advisor":
        room.window.show_advisor(room.desk.people.advisors()[0].id)
    elif page == "evaluate":
        room.window.open_evaluation(room.desk.interactions.drafts(None)[0].evaluation_id or 0)
    else:
        room.window.show_page(page)
    room.settle()
    assert nameless(room.window) == []
    if page == "evaluate":
        return  # there the arrows move, and Tab has stops of its own
    missed = tabbed(room.window) - reached(room, room.window)
    assert [f"{type(widget).__name__} {widget.accessibleName()}" for widget in missed] == []


def dialogs(room: WindowRoom, folder: Path) -> list[QDialog]:
    """Return one of each dialog."""
    advisors = room.desk.people.advisors()
    return [
        AboutDialog(room.desk, room.window.tasks),
        KeyboardDialog(),
        CrashDialog("report"),
        OwnLibraryDialog(room.window.tasks, room.desk.clock, folder),
        EvaluatorDialog(),
        AdvisorDialog(room.desk.people.teams(), date(2026, 11, 21)),
        OpenRecordingDialog(room.desk, folder / "gone.wav", advisors),
    ]


def test_every_control_of_a_dialog_has_a_name_and_its_turn(room: WindowRoom, tmp_path: Path) -> None:
    for dialog in dialogs(room, tmp_path):
        dialog.show()
        dialog.activateWindow()
        room.settle()
        assert nameless(dialog) == [], type(dialog).__name__
        assert tabbed(dialog) <= reached(room, dialog), type(dialog).__name__
        dialog.reject()
        dialog.deleteLater()
    room.settle()


def test_the_first_page_too(room: WindowRoom) -> None:
    room.window._leave()
    assert nameless(room.window) == []
    room.window.stage.first.demo_button.setFocus()
    first = room.window.stage.first
    assert {first.demo_button, first.own_button, first.open_button} <= reached(room, first)


def test_a_table_says_what_stands_in_it(room: WindowRoom) -> None:
    table = QAccessible.queryAccessibleInterface(room.workplace.interactions.table)
    assert table is not None
    model = room.workplace.interactions.model
    spoken = {
        child.text(QAccessible.Text.Name) for place in range(40 * model.columnCount()) if (child := table.child(place))
    }
    shown = [(row, row.band) for row in map(model.row_at, range(20)) if row and row.band is not None]
    for row, band in shown:
        assert row.advisor in spoken
        assert score_text(row.covered or 0, row.of or 0, band) + f", {band.value}" in spoken
