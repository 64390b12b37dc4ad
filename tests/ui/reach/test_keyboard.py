"""Tab walks every page of the window: everything is reached, in the order of reading, seen, and never held fast."""

from app.ui.widgets.checklist_row import ChecklistRow
from app.ui.widgets.link_button import LinkButton
from app.ui.widgets.mark_switch import MarkButton
from app.ui.widgets.silence_switch import Segment
from tests.ui.reach.places import PAGES, go
from tests.ui.reach.walking import unreached, walk
from tests.ui.window_room import WindowRoom

KEYED = (ChecklistRow, MarkButton, LinkButton, Segment)
"""What has keys of its own instead of a turn (arrows; M, N, O; Enter; X): the key sheet and the guide tell them."""
RING = 40
"""So many pixels at least change visibly where the keyboard comes to."""


def test_tab_reaches_everything_in_the_order_of_reading_and_never_stays(room: WindowRoom) -> None:
    wrong = []
    for name in PAGES:
        go(room, name)
        there = walk(looking=True)
        missed = [widget for widget in unreached(room.window, there.widgets) if not isinstance(widget, KEYED)]
        wrong += [f"{name}: Tab never comes to {widget.accessibleName() or widget}" for widget in missed]
        wrong += [f"{name}: against the order of reading: {step}" for step in there.steps_back()]
        wrong += [f"{name}: not seen to have the keyboard: {stop.name}" for stop in there.stops if stop.changed < RING]
        wrong += [f"{name}: Tab cannot leave {there.trap}"] if there.trap else []
        names = [stop.name for stop in there.stops]
        again = [stop.name for stop in walk(back=True).stops]
        if [names[0], *reversed(names[1:])] != again:
            wrong.append(f"{name}: Shift+Tab goes another way: {again}, not {names} backwards")
    assert not wrong, "\n".join(wrong)
