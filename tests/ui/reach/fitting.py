"""Looks for what has less room on the screen than it needs: words cut off, controls over each other, out of reach."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QScrollArea,
    QTabBar,
    QWidget,
)

from app.ui.widgets.elided import ElidedLabel
from app.ui.widgets.elided_link import ElidedLink
from app.ui.widgets.transport_flow import Aside
from tests.ui.reach.walking import named

SLACK = 2
"""Pixels that rounding may take."""
GIVES_WAY = (ElidedLabel, ElidedLink, Aside)
"""These shorten their words themselves and keep them whole for the pointer and a screen reader."""


def misfits(root: QWidget) -> list[str]:
    """Return what does not fit on the screen of ``root``, in words."""
    shown = [widget for widget in root.findChildren(QWidget) if widget.isVisible() and widget.window() is root.window()]
    return [*_cut(shown), *_beyond(shown), *_over(shown)]


def _cut(shown: list[QWidget]) -> Iterator[str]:
    """Yield what shows less than all its words."""
    for widget in shown:
        if isinstance(widget, GIVES_WAY):
            continue
        if isinstance(widget, QLabel) and widget.text() and not _label_fits(widget):
            yield f"{named(widget)} has {_size(widget)}"
        elif isinstance(widget, (QAbstractButton, QTabBar)) and widget.property("kind") != "tool":
            needed = widget.minimumSizeHint() if _shortens(widget) else widget.sizeHint()
            if isinstance(widget, QAbstractButton) and not widget.text():
                needed = widget.iconSize()  # a sign alone
            if needed.width() > widget.width() + SLACK or needed.height() > widget.height() + SLACK:
                yield f"{named(widget)} has {_size(widget)}, needs {needed.width()} x {needed.height()}"


def _shortens(widget: QWidget) -> bool:
    """Return whether a control says for itself how little room it can do with, tabs that scroll among them."""
    if isinstance(widget, QTabBar):
        return widget.usesScrollButtons()
    return type(widget).__module__.startswith("app.") and "minimumSizeHint" in vars(type(widget))


def _label_fits(label: QLabel) -> bool:
    if label.pixmap() and not label.pixmap().isNull():
        return True
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height() + SLACK
    hint = label.sizeHint()
    return hint.width() <= label.width() + SLACK and hint.height() <= label.height() + SLACK


def _beyond(shown: list[QWidget]) -> Iterator[str]:
    """Yield what sticks out of what holds it, where nobody can scroll to it."""
    for widget in shown:
        if not isinstance(widget, (QLabel, QAbstractButton, QComboBox, QAbstractScrollArea, QTabBar)):
            continue
        place = widget.geometry()
        if place.isEmpty() or isinstance(widget, Aside):  # it lives of what others leave
            continue
        holder = widget.parentWidget()
        while holder is not None and not holder.isWindow():
            inside = holder.rect()
            area = holder.parentWidget()
            if isinstance(area, QAbstractScrollArea) and area.viewport() is holder:
                if isinstance(area, (QScrollArea, QAbstractItemView)) and not _scrolls(area, place):
                    yield f"{named(widget)} is cut off at the side of its list"
                break
            if not inside.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
                yield f"{named(widget)} at {place.getRect()} sticks out of {named(holder)} {_size(holder)}"
                break
            place = place.translated(holder.pos())
            holder = holder.parentWidget()


def _scrolls(area: QAbstractScrollArea, place: QRect) -> bool:
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    wide = place.right() <= area.viewport().width() + SLACK or area.horizontalScrollBarPolicy() != off
    high = place.bottom() <= area.viewport().height() + SLACK or area.verticalScrollBarPolicy() != off
    return wide and high


def _over(shown: list[QWidget]) -> Iterator[str]:
    """Yield what lies over what stands beside it."""
    holders = {widget.parentWidget() for widget in shown}
    for holder in holders:
        if holder is None or isinstance(holder, (QAbstractItemView, QComboBox)):
            continue
        words = [each for each in shown if each.parentWidget() is holder and _has_words(each)]
        for one, other in combinations(words, 2):
            common = one.geometry().intersected(other.geometry())
            if common.width() > SLACK and common.height() > SLACK:
                yield f"{named(one)} and {named(other)} lie over each other by {common.width()} x {common.height()}"


def _has_words(widget: QWidget) -> bool:
    return isinstance(widget, (QAbstractButton, QComboBox, QTabBar)) or (
        isinstance(widget, QLabel) and bool(widget.text())
    )


def _size(widget: QWidget) -> str:
    return f"{widget.width()} x {widget.height()}"
