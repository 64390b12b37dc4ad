"""Hands for the coaching panels: each stands in a window of its own on the demo library's desk."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from app.services.people import Person
from app.ui.context import Desk
from tests.ui.window_room import WindowRoom

T = TypeVar("T", bound=QWidget)


def stand(room: WindowRoom, make: Callable[[Desk], T]) -> T:
    """Return a panel in a window of its own, shown."""
    panel = make(room.desk)
    panel.setParent(None)
    panel.resize(1200, 700)
    panel.show()
    panel.activateWindow()
    room.settle()
    return panel


def advisor(room: WindowRoom, name: str) -> Person:
    """Return an advisor of the demo library."""
    return next(person for person in room.desk.people.advisors() if person.name == name)
