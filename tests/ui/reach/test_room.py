"""With text of every size nothing on a page is cut off, lies over another, or is where nobody can scroll to it."""

import pytest

from tests.ui.reach.fitting import misfits
from tests.ui.reach.places import PAGES, go
from tests.ui.window_room import WindowRoom

LAPTOP = (1366, 768)


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_everything_fits_on_a_small_laptop(room: WindowRoom, scale: int) -> None:
    room.window.theme.set_scale(scale)
    wrong = []
    for name in PAGES:
        go(room, name)
        wrong += [f"{name}: {misfit}" for misfit in misfits(room.window)]
        size = (room.window.width(), room.window.height())
        wrong += [f"{name}: the window has grown to {size}"] if size != LAPTOP else []
    assert not wrong, "\n".join(wrong)
