"""Today's coaching cards on the demo library lead to the one-to-one, the action and the dispute they speak of."""

from PySide6.QtWidgets import QLabel, QPushButton

from app.ui.pages.today_cards import Card
from tests.ui.window_room import WindowRoom


def links(card: Card) -> list[QPushButton]:
    return [button for button in card.findChildren(QPushButton) if button.isVisibleTo(card)]


def words(card: Card) -> str:
    return " | ".join(label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card))


def test_the_late_one_to_one_comes_first_and_leads_to_its_list(room: WindowRoom) -> None:
    room.window.show_page("today")
    room.settle()
    card = room.workplace.today.coaching.one_to_ones
    assert "▼ none in Jul–Sep 2026" in words(card)
    assert "planned for 24 Nov" in words(card)
    first = links(card)[0]
    assert first.accessibleName() == "Gareth Pugh"
    first.click()
    room.settle()
    assert room.workplace.page == "advisors"
    assert room.workplace.advisors.advisor.header.title.text() == "Gareth Pugh"
    assert room.workplace.advisors.advisor.parts.one_to_ones.isVisible()


def test_an_overdue_action_leads_to_itself(room: WindowRoom) -> None:
    room.window.show_page("today")
    room.settle()
    card = room.workplace.today.coaching.overdue
    assert "Gareth Pugh · 11 Nov" in words(card)
    second = links(card)[1]
    assert second.accessibleName() == "Council tax refresher, module 2"
    second.click()
    room.settle()
    shown = room.workplace.advisors.advisor.parts.actions_part
    assert shown.isVisible()
    assert shown.current is not None
    assert shown.current.what == "Council tax refresher, module 2"


def test_a_dispute_is_shown_to_who_did_not_mark_it(room: WindowRoom) -> None:
    room.window.show_page("today")
    room.settle()
    cards = room.workplace.today.coaching
    mine = cards.disputes.isVisible()
    other = next(each for each in room.desk.people.evaluators() if each.id != room.desk.evaluator.id)
    room.desk.sign_in(other)
    room.settle()
    assert cards.disputes.isVisible() is not mine
    if mine:
        room.desk.sign_in(next(each for each in room.desk.people.evaluators() if each.id != other.id))
        room.settle()
    links(cards.disputes)[0].click()
    room.settle()
    assert room.workplace.page == "evaluate"


def test_one_of_the_one_to_ones_opens_from_elsewhere(room: WindowRoom) -> None:
    meetings = room.desk.one_to_ones
    person = next(person for person, _ in meetings.clocks() if person.name == "Priya Nair")
    number = meetings.of_advisor(person.id).rows[0].id
    room.window.show_page("advisors")
    room.workplace.advisors.show_one_to_one(person.id, number)
    room.settle()
    page = room.workplace.advisors.advisor.parts.one_to_ones.page
    assert page.isVisible()
    assert page.view is not None
    assert page.view.id == number
