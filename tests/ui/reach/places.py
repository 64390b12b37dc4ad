"""Every screen of the window on the demo library, and the way to each; the tests of reach visit them all."""

from collections.abc import Callable
from functools import partial

from app.domain.words import State
from app.services.interactions import InteractionRow, Query
from app.services.one_to_one_values import OneToOneState
from app.ui.pages.evaluate import EvaluatePage
from tests.ui.window_room import WindowRoom

Go = Callable[[WindowRoom], None]
PARTS = ("progress", "evaluations", "actions", "one-to-ones")
TABS = ("moments", "transcript", "details", "feedback", "outcome")


def _page(key: str, room: WindowRoom) -> None:
    room.window.show_page(key)


def _chosen(room: WindowRoom) -> None:
    _page("interactions", room)
    room.settle()
    room.workplace.interactions.table.selectRow(0)


def _sample(part: str, room: WindowRoom) -> None:
    _page("sample", room)
    room.workplace.sample.show_part(part)


def _advisors(room: WindowRoom) -> None:
    _page("advisors", room)
    room.workplace.advisors.show_list()


def _meetings(room: WindowRoom) -> None:
    _page("advisors", room)
    room.workplace.advisors.show_meetings()


def _advisor(part: int, room: WindowRoom) -> None:
    person = next(each for each in room.desk.people.advisors() if each.name == "Priya Nair")
    room.window.show_advisor(person.id)
    room.settle()
    parts = room.workplace.advisors.advisor.parts
    if parts.part == part == len(PARTS) - 1:
        parts.one_to_ones.show_list()
    parts.show_part(part)


def _one_to_one(state: OneToOneState, room: WindowRoom) -> None:
    for person in room.desk.people.advisors():
        for each in room.desk.one_to_ones.of_advisor(person.id).rows:
            if each.state is state:
                _page("advisors", room)
                room.workplace.advisors.show_one_to_one(person.id, each.id)
                return
    raise AssertionError(f"the demo library has no one-to-one that is {state.value}")


def _setting(name: str, room: WindowRoom) -> None:
    _page("settings", room)
    page = room.workplace.settings
    page.show_section(getattr(page, name))


def first_row(room: WindowRoom, query: Query) -> InteractionRow:
    """Return the first contact that ``query`` finds."""
    return room.desk.interactions.page(query, limit=1)[0]


def evaluation(room: WindowRoom, query: Query) -> EvaluatePage:
    """Open the first evaluation that ``query`` finds, and return its page once it is there."""
    number = first_row(room, query).evaluation_id
    assert number is not None
    room.window.open_evaluation(number)
    page = room.workplace.evaluate
    assert page is not None
    room.until(lambda: page.work is not None and page.work.id == number)
    room.settle()
    return page


def _draft(tab: int, room: WindowRoom) -> None:
    evaluation(room, Query(state="draft", recorded=True)).panels.tabs.setCurrentIndex(tab)


def _evaluated(query: Query, room: WindowRoom) -> None:
    evaluation(room, query)


PAGES: dict[str, Go] = {
    "today": partial(_page, "today"),
    "interactions": partial(_page, "interactions"),
    "interactions-chosen": _chosen,
    "sample": partial(_sample, "sample"),
    "not-heard": partial(_sample, "map"),
    "notices": partial(_sample, "notices"),
    "advisors": _advisors,
    "meetings": _meetings,
    **{f"advisor-{name}": partial(_advisor, place) for place, name in enumerate(PARTS)},
    "one-to-one-prepared": partial(_one_to_one, OneToOneState.PREPARED),
    "one-to-one-written-up": partial(_one_to_one, OneToOneState.DOCUMENTED),
    "measures": partial(_page, "measures"),
    "reports": partial(_page, "reports"),
    **{
        f"settings-{name}": partial(_setting, name)
        for name in (
            *("library", "recordings", "listening", "scorecard", "keyboard", "look", "paper", "retention", "file"),
        )
    },
    **{f"evaluate-{name}": partial(_draft, place) for place, name in enumerate(TABS)},
    "evaluate-finalised": partial(_evaluated, Query(step=State.FINALISED)),
    "evaluate-disputed": partial(_evaluated, Query(step=State.DISPUTED)),
    "evaluate-written": partial(_evaluated, Query(state="done", recorded=False)),
}
"""Each screen of an open library, by a name for it."""


def go(room: WindowRoom, name: str) -> None:
    """Go to a screen and wait until it is all there."""
    PAGES[name](room)
    room.settle()
