"""Reads the window as a screen reader does: what each part is called, what it is, and how it stands."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QComboBox, QWidget

from tests.ui.reach.walking import above

Role = QAccessible.Role
CONTAINERS = (QAbstractItemView, QAbstractSpinBox, QComboBox)
"""What is inside them they speak of themselves."""
PRESSED = (Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.SpinBox, Role.Link, Role.Slider)
ROLES = (
    *(*PRESSED, Role.EditableText, Role.Table, Role.List, Role.Tree, Role.PageTabList, Role.ButtonMenu),
    *(Role.Graphic, Role.Chart, Role.ListItem, Role.Client, Role.StaticText, Role.Document, Role.Pane, Role.Grouping),
    *(Role.ButtonDropDown, Role.ToolBar),
)
"""What a control of ours may be."""


def parts(root: QWidget) -> Iterator[tuple[QWidget, QAccessibleInterface]]:
    """Yield each control that can have the keyboard, with what a screen reader is told of it."""
    for widget in root.findChildren(QWidget):
        inner = any(isinstance(holder, CONTAINERS) for holder in above(widget))
        if widget.isVisible() and widget.window() is root.window() and not inner:
            seen = QAccessible.queryAccessibleInterface(widget)
            if seen is not None and seen.isValid() and widget.focusPolicy() & widget.focusPolicy().TabFocus:
                yield widget, seen


def faults(root: QWidget) -> list[str]:
    """Return what a screen reader would be told nothing about, or nothing that tells one thing from another."""
    found, names = [], Counter[tuple[str, str]]()
    for widget, seen in parts(root):
        name, kind = seen.text(QAccessible.Text.Name).strip(), type(widget).__name__
        names[kind, name] += 1
        if not any(letter.isalnum() for letter in name):
            found.append(f"{kind} in {type(widget.parentWidget()).__name__} is called “{name}”")
        if seen.role() not in ROLES:
            found.append(f"{kind} “{name}” is a {seen.role().name}")
        if seen.role() in PRESSED and seen.state().checkable != _checkable(widget):
            found.append(f"{kind} “{name}” does not say whether it is chosen")
    found += [f"{count} times {kind} “{name}”" for (kind, name), count in names.items() if count > 1]
    return found


def _checkable(widget: QWidget) -> bool:
    method = getattr(widget, "isCheckable", None)
    return bool(method()) if method is not None else False
