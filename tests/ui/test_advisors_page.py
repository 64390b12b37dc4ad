"""The advisors: a list by name, and behind each name the charts whose points open what they stand for."""

import re
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from shiboken6 import isValid

from app.domain.months import add_months, month_of
from app.domain.stands_out import FindingKind
from app.domain.words import Mark, Purpose
from app.services.interactions import InteractionRow
from app.ui.dialogs.figures import FiguresDialog
from app.ui.finding_words import plain
from app.ui.pages.advisor import AdvisorPage
from app.ui.pages.advisor_parts import ACTIONS, EVALUATIONS, ONE_TO_ONES, PROGRESS
from app.ui.widgets.chart_view import ChartView
from app.ui.wording import percentage
from tests.ui.window_room import WindowRoom

Key = Qt.Key
PRIYA = "Priya Nair"


def open_advisor(room: WindowRoom, name: str = PRIYA) -> AdvisorPage:
    """Go to the advisors and open one by the keyboard."""
    room.press(Key.Key_5, modifier=Qt.KeyboardModifier.AltModifier)
    room.settle()
    page = room.workplace.advisors
    names = [row.person.name for row in page.list.model.rows]
    room.press(Key.Key_Home, *[Key.Key_Down] * names.index(name), Key.Key_Return)
    room.until(lambda: all(card.chart.spots for card in page.advisor.progress.sections))
    room.settle()
    return page.advisor


@pytest.fixture
def advisor(room: WindowRoom) -> AdvisorPage:
    return open_advisor(room)


def test_nobody_is_ranked(room: WindowRoom) -> None:
    room.window.show_page("advisors")
    room.settle()
    rows = room.workplace.advisors.list.model.rows
    assert len(rows) == 7
    assert [row.person.name for row in rows] == sorted(row.person.name for row in rows)
    assert rows == room.desk.progress.overview()


def test_the_page_of_one_is_made_once_the_list_stands_and_shows_who_was_asked_for_last(
    room: WindowRoom,
) -> None:
    first, second = room.desk.people.advisors()[:2]
    room.window.show_page("advisors")
    page = room.workplace.advisors
    assert page.list.isVisible()
    assert page.findChild(AdvisorPage) is None
    page.show_advisor(first.id)
    page.show_advisor(second.id)
    room.settle()
    made = page.findChild(AdvisorPage)
    assert made is not None
    assert made.isVisible()
    assert made.header.title.text() == second.name
    assert all(card.chart.spots for card in made.progress.sections)


def test_the_page_shows_the_sections_the_total_and_what_lies_behind(room: WindowRoom, advisor: AdvisorPage) -> None:
    last = month_of(room.window.clock().astimezone())
    person = room.desk.people.find_advisor(PRIYA)
    assert person is not None
    trends = room.desk.progress.trends(person.id, add_months(last, -11), last)
    for card, series in zip(advisor.progress.sections, trends.sections, strict=True):
        assert card.chart.accessibleName() == f"{series.name}, score by month"
        assert [spot.key for spot in card.chart.spots] == [point.month for point in series.points]
        assert all(f"n = {point.n}" in spot.text for spot, point in zip(card.chart.spots, series.points, strict=True))
    covered, of = (sum(getattr(point, name) for point in trends.total.points) for name in ("covered", "of"))
    assert advisor.progress.figure.text() == percentage(Fraction(covered * 100, of))
    assert advisor.header.title.text() == PRIYA
    assert len(advisor.evaluations.model.rows) == sum(point.n for point in trends.total.points)


def test_a_point_opens_its_month_by_the_mouse(room: WindowRoom, advisor: AdvisorPage) -> None:
    chart = advisor.progress.sections[0].chart
    spot = chart.spots[3]
    at = QPoint(round(spot.x / chart.devicePixelRatioF()), round(spot.y / chart.devicePixelRatioF()))
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=at)
    shown = advisor.evaluations.model.rows
    assert advisor.evaluations.month == spot.key
    assert {month_of(row.started_at) for row in shown} == {spot.key}
    assert f"n = {len(shown)}" in spot.text
    assert advisor.evaluations.isVisible()
    advisor.evaluations.all_button.click()
    assert advisor.evaluations.month is None
    advisor.parts.show_part(PROGRESS)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert advisor.evaluations.month is None


def test_a_point_opens_its_month_by_the_keyboard_and_an_evaluation_from_there(
    room: WindowRoom, advisor: AdvisorPage
) -> None:
    chart = advisor.progress.total.chart
    room.tab_to(chart)
    room.press(Key.Key_End, Key.Key_Left, Key.Key_Return)
    month = chart.spots[-2].key
    assert advisor.evaluations.month == month
    assert chart.accessibleDescription() == chart.spots[-2].text
    assert room.focus is advisor.evaluations.table
    room.press(Key.Key_Down, Key.Key_Return)
    wanted = advisor.evaluations.model.rows[1].evaluation_id
    room.until(lambda: room.workplace.evaluate is not None and room.workplace.evaluate.evaluation_id == wanted)
    room.settle()
    assert room.workplace.page == "evaluate"


def test_the_figures_can_be_copied_and_are_read_aloud(room: WindowRoom, advisor: AdvisorPage) -> None:
    chart = advisor.progress.sections[1].chart
    room.tab_to(chart)
    room.press(Key.Key_C, modifier=Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("Month\tScore\tn\t95% interval")
    assert len(lines) == len(chart.spots) + 2
    assert lines[-1].startswith("Usual range ")
    for line in lines[1:]:
        assert line.replace("\t", ", ") in chart.accessibleDescription()
    assert "20 " in advisor.progress.criteria.chart.accessibleDescription()


def test_periods_are_chosen_and_all_begins_with_the_first_evaluation(room: WindowRoom, advisor: AdvisorPage) -> None:
    counts = []
    for place in range(advisor.period.count()):
        advisor.period.setCurrentIndex(place)
        advisor.period.activated.emit(place)
        room.settle()
        counts.append(len(advisor.evaluations.model.rows))
    assert counts[0] < counts[1] < counts[2] == counts[3]
    assert advisor.progress.total.chart.accessibleDescription().startswith("Month")


def drawn(chart: ChartView) -> QImage:
    assert chart.image is not None
    return chart.image


def test_charts_are_drawn_anew_for_theme_size_and_text(room: WindowRoom, advisor: AdvisorPage) -> None:
    chart = advisor.progress.sections[0].chart
    before = drawn(chart).copy()
    assert before.size() == chart.size() * chart.devicePixelRatioF()
    room.window.theme.prefer("dark")
    room.settle()
    room.until(lambda: drawn(chart).pixelColor(1, 1).name().upper() == room.desk.tokens().surface)
    room.window.resize(1240, 760)
    room.until(lambda: drawn(chart).size() == chart.size() and chart.width() < before.width())
    room.settle()


def test_there_and_back(room: WindowRoom, advisor: AdvisorPage) -> None:
    room.tab_to(advisor.back_button)
    room.press(Key.Key_Space)
    assert room.focus is room.workplace.advisors.list.table
    assert room.workplace.advisors.list.isVisible()


def test_a_finalised_evaluation_is_counted_at_once(room: WindowRoom, advisor: AdvisorPage) -> None:
    before = len(advisor.evaluations.model.rows)
    desk = room.desk
    rows = room.workplace.interactions.model
    draft = next(
        row
        for place in range(rows.rowCount())
        if (row := rows.row_at(place)) and row.advisor == PRIYA and row.state == "draft"
    )

    def finish() -> None:
        assert draft.evaluation_id is not None
        evaluation = desk.evaluating.open(draft.evaluation_id)
        for number, mark in enumerate(evaluation.marks, start=1):
            if mark is None:
                desk.evaluating.mark(evaluation.id, number, Mark.MET, None, desk.evaluator.id)
        desk.evaluating.finalise(evaluation.id, desk.evaluator.id, edge_seen=True)

    desk.tasks.library(finish)
    room.settle()
    desk.library_changed.emit("evaluations")
    room.settle()
    assert len(advisor.evaluations.model.rows) == before + 1


def test_the_charts_stand_as_there_is_room(room: WindowRoom, advisor: AdvisorPage) -> None:
    def corners() -> list[tuple[int, int]]:
        return [
            card.mapTo(advisor, QPoint(0, 0)).toTuple() for card in (*advisor.progress.sections, advisor.progress.total)
        ]

    first, second, third, _fourth, total = corners()
    assert first[1] == second[1]  # two by two
    assert advisor.progress.cards.mapTo(advisor, QPoint(0, 0)).y() == total[1]  # the figures above, the total beside
    assert first[0] == third[0] < second[0] < total[0]
    room.window.resize(1024, 640)
    room.window.theme.set_scale(200)
    room.until(lambda: len({left for left, _top in corners()}) == 1)  # one column
    tops = [top for _left, top in corners()]
    assert tops == sorted(tops)
    room.settle()


def test_what_stands_out_leads_to_its_evaluations(room: WindowRoom, advisor: AdvisorPage) -> None:
    person = room.desk.people.find_advisor(PRIYA)
    assert person is not None
    found = room.desk.progress.standing_out(person.id)
    links = [each for each in advisor.progress.findings.findChildren(QPushButton) if each.isVisible()]
    assert [each.accessibleName() for each in links] == [
        f"Show the evaluations behind: {plain(finding)}" for finding in found
    ]
    weak = next(place for place, finding in enumerate(found) if finding.kind is FindingKind.DEVELOP)
    room.tab_to(links[weak])
    room.press(Key.Key_Space)
    room.settle()
    assert advisor.parts.part == EVALUATIONS
    shown = advisor.evaluations.model.rows
    assert shown == room.desk.progress.evaluations_behind(person.id, found[weak].behind)
    assert plain(found[weak]) in advisor.evaluations.title.text()
    advisor.evaluations.all_button.click()
    assert len(advisor.evaluations.model.rows) > len(shown)


def test_older_signals_wait_until_they_are_asked_for(room: WindowRoom, advisor: AdvisorPage) -> None:
    person = room.desk.people.find_advisor(PRIYA)
    assert person is not None
    some = room.desk.progress.standing_out(person.id)
    many = (some * 12)[:12]
    card = advisor.progress.findings
    asked: list[object] = []
    card.asked.connect(asked.append)

    def ways() -> list[QPushButton]:
        buttons = (each for each in card.findChildren(QPushButton) if each.isVisible() and each is not card.more)
        return sorted(buttons, key=lambda each: each.mapTo(card, QPoint(0, 0)).y())

    card.show_findings(many)
    room.settle()
    assert (len(ways()), card.more.text()) == (7, "Show 5 older signals")
    room.tab_to(card.more)
    room.press(Key.Key_Space)
    room.settle()
    names = [f"Show the evaluations behind: {plain(finding)}" for finding in many]
    assert [each.accessibleName() for each in ways()] == names
    assert card.more.isHidden()
    assert ways()[7].hasFocus()  # the keyboard goes on where the new ones begin
    ways()[7].click()
    assert asked == [many[7]]
    room.settle()
    advisor.parts.show_part(PROGRESS)
    card.show_findings(many[:1])
    assert (len(ways()), card.shown, card.more.isHidden()) == (1, 1, True)
    card.show_findings(())
    assert (ways(), card.none.isHidden()) == ([], False)


def test_the_lines_beside_the_charts_are_those_of_who_is_shown(room: WindowRoom, advisor: AdvisorPage) -> None:
    def words() -> list[str]:
        cards = (advisor.progress.open_actions, advisor.progress.meetings)
        return [each.text() for card in cards for each in card.findChildren(QLabel) if each.isVisible() and each.text()]

    first = words()
    for other in room.desk.people.advisors():
        room.workplace.show_advisor(other.id)
        room.until(lambda other=other: advisor.header.title.text() == other.name)
        actions = [each.what for each in room.desk.actions.of_advisor(other.id) if not each.state.closed]
        assert sum(what in words() for what in actions) == min(len(actions), 3)
    person = room.desk.people.find_advisor(PRIYA)
    assert person is not None
    room.workplace.show_advisor(person.id)
    room.until(lambda: advisor.header.title.text() == PRIYA)
    assert words() == first


def test_other_colours_after_the_library_was_left_trouble_nobody(room: WindowRoom, advisor: AdvisorPage) -> None:
    assert advisor.progress.findings.shown
    assert room.window._leave()
    room.settle()
    room.until(lambda: not isValid(advisor))
    room.window.theme.prefer("dark")
    room.window.theme.prefer("light")


def test_the_four_cards_are_the_quarter(room: WindowRoom, advisor: AdvisorPage) -> None:
    person = room.desk.people.find_advisor(PRIYA)
    assert person is not None
    summary = room.desk.progress.summary(person.id)
    cards = advisor.progress.cards
    assert summary.standing is not None
    assert cards.score.figure.text() == percentage(summary.standing.percent)
    assert f"n = {summary.standing.n}" in cards.score.below.text()
    assert cards.evaluated.figure.text() == str(summary.evaluated)
    assert str(summary.drawn) in cards.evaluated.beside.text()
    assert all(tile.accessibleName() for tile in cards.tiles)


def spot_checked(room: WindowRoom, advisor_id: int) -> tuple[InteractionRow, ...]:
    return room.desk.progress.evaluations(advisor_id, 202001, 203001, (Purpose.ROUTINE, Purpose.SPOT_CHECK))


def test_spot_checks_count_only_when_asked_for(room: WindowRoom, advisor: AdvisorPage) -> None:
    watched = next(
        person
        for person in room.desk.people.advisors()
        if any(row.purpose is Purpose.SPOT_CHECK for row in spot_checked(room, person.id))
    )
    advisor.show_advisor(watched.id)
    advisor.period.setCurrentIndex(3)
    advisor.reload()
    room.settle()
    before = len(advisor.evaluations.model.rows)
    assert {row.purpose for row in advisor.evaluations.model.rows} == {Purpose.ROUTINE}
    advisor.view.spot_checks.setChecked(True)
    room.settle()
    assert len(advisor.evaluations.model.rows) > before
    assert {row.purpose for row in advisor.evaluations.model.rows} == {Purpose.ROUTINE, Purpose.SPOT_CHECK}
    assert "spot checks" in advisor.view.text()


def test_the_team_lies_behind_the_lines_when_asked_for(room: WindowRoom, advisor: AdvisorPage) -> None:
    chart = advisor.progress.total.chart
    assert not re.search(r"Team.*%", chart.table)
    advisor.view.compared.setChecked(True)
    room.settle()
    assert re.search(r"\t\d+–\d+%\t\d+–\d+%", chart.table)
    names = {person.name for person in room.desk.people.advisors()} - {PRIYA}
    assert not any(name in chart.table for name in names)


def test_a_chart_is_saved_in_every_form(room: WindowRoom, advisor: AdvisorPage, tmp_path: Path) -> None:
    folder = tmp_path / "pictures"
    folder.mkdir()
    errands = advisor.progress.sections[0].errands
    begins = {"pdf": b"%PDF", "png": b"\x89PNG", "svg": b"<?xml"}
    for kind, begin in begins.items():
        errands.save(folder / f"Welcome.{kind}", kind)
        room.settle()
        assert (folder / f"Welcome.{kind}").read_bytes().startswith(begin)
    advisor.progress.criteria.errands.save(folder / "criteria.pdf", "pdf")
    room.settle()
    assert {path.name for path in folder.iterdir()} == {*(f"Welcome.{kind}" for kind in begins), "criteria.pdf"}


def test_a_picture_that_cannot_be_saved_is_told_in_words(
    room: WindowRoom, advisor: AdvisorPage, tmp_path: Path
) -> None:
    said: list[str] = []
    room.desk.said.connect(said.append)
    advisor.progress.sections[0].errands.save(tmp_path / "nowhere" / "Welcome.png", "png")
    room.settle()
    assert "is not there any more, so “Welcome.png” could not be written. Choose another one." in said[-1]
    assert not (tmp_path / "nowhere").exists()


def test_a_chart_has_its_table(room: WindowRoom, advisor: AdvisorPage) -> None:
    chart = advisor.progress.sections[0].chart
    dialog = FiguresDialog(room.desk.theme, chart.accessibleName(), chart.table, room.window)
    dialog.open()
    assert dialog.model.rowCount() == len(chart.spots)
    assert dialog.notes.startswith("Usual range")
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text() == chart.table
    dialog.close()
    criteria = advisor.progress.criteria.chart
    many = FiguresDialog(room.desk.theme, criteria.accessibleName(), criteria.table, room.window)
    assert many.model.rowCount() == 20
    many.deleteLater()
    dialog.deleteLater()
    assert "\tbelow the usual range\n" in chart.table, "January fell out of it"
    assert "no opportunity 1" in criteria.table


def test_the_tabs_go_through_everything_about_an_advisor(room: WindowRoom, advisor: AdvisorPage) -> None:
    room.tab_to(advisor.parts.tabs)
    for part in (EVALUATIONS, ACTIONS, ONE_TO_ONES):
        room.press(Key.Key_Right)
        room.settle()
        assert advisor.parts.part == part
        assert advisor.period.isVisible() == (part == EVALUATIONS)
    assert re.fullmatch(r"Evaluations \d+", advisor.parts.tabs.tabText(EVALUATIONS))


def test_an_advisor_s_report_is_one_choice_away(room: WindowRoom, advisor: AdvisorPage) -> None:
    for _ in ("made with the page", "once more"):
        room.press(Key.Key_4, modifier=Qt.KeyboardModifier.AltModifier)
        room.workplace.show_advisor(advisor.advisor_id or 0)
        room.settle()
        advisor.view.report.trigger()
        room.settle()
        reports = room.workplace.reports
        assert room.workplace.page == "reports"
        assert reports.report is not None
        assert reports.report.title == "Advisor report"
        assert reports.report.subject.startswith(room.desk.people.person(advisor.advisor_id or 0).name)
