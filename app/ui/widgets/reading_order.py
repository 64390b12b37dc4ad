"""Tab goes in the order in which a page is read, whenever its parts were made and wherever they were moved since."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLayout,
    QScrollArea,
    QSplitter,
    QStackedLayout,
    QStackedWidget,
    QTabBar,
    QWidget,
)

WHOLE = (QComboBox, QAbstractSpinBox, QAbstractItemView, QTabBar)
"""Controls whose inner parts are their own affair."""


def go_on(root: QWidget, *, forward: bool) -> bool:
    """Give the keyboard to the control of ``root`` that is read next, or before; says whether there is one."""
    order = list(stops(root))
    now = QApplication.focusWidget()
    if now not in order or len(order) == 1:
        return False
    place = order.index(now) + (1 if forward else -1)
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    order[place % len(order)].setFocus(reason)
    return True


def stops(root: QWidget) -> Iterator[QWidget]:
    """Yield what Tab can stop at, as it is read: ``root`` itself, then what it holds."""
    if not root.isVisible():
        return
    if _can_stop(root):
        yield root
    if not isinstance(root, WHOLE):
        for child in _children(root):
            yield from stops(child)


def _can_stop(widget: QWidget) -> bool:
    """Return whether Tab stops here: of buttons of which one is chosen, that one alone, and the arrows do the rest."""
    if not (widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus) or widget.focusProxy() is not None:
        return False
    if not isinstance(widget, QAbstractButton) or not widget.autoExclusive() or widget.isChecked():
        return True
    holder = widget.parentWidget()
    group = [] if holder is None else holder.findChildren(type(widget))
    return not any(each.isChecked() for each in group if each.autoExclusive())


def _children(widget: QWidget) -> list[QWidget]:
    if isinstance(widget, QStackedWidget):
        return [page for page in (widget.currentWidget(),) if page is not None]
    if isinstance(widget, QScrollArea):
        return [inside for inside in (widget.widget(),) if inside is not None]
    if isinstance(widget, QSplitter):
        return [part for place in range(widget.count()) if (part := widget.widget(place)) is not None]
    layout = None if isinstance(widget, QAbstractScrollArea) else widget.layout()
    laid = [] if layout is None else list(_laid(layout))
    loose = [child for child in _inside(widget) if child not in laid]
    return laid + sorted(loose, key=lambda child: (child.y(), child.x()))


def _inside(widget: QWidget) -> list[QWidget]:
    held = widget.viewport() if isinstance(widget, QAbstractScrollArea) else widget
    children = held.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [child for child in children if not child.isWindow()]


def _laid(layout: QLayout) -> Iterator[QWidget]:
    if isinstance(layout, QStackedLayout):
        shown = layout.currentWidget()
        yield from [] if shown is None else [shown]
        return
    for place in range(layout.count()):
        item = layout.itemAt(place)
        within = None if item is None else item.layout()
        widget = None if item is None else item.widget()
        if widget is not None:
            yield widget
        elif within is not None:
            yield from _laid(within)
