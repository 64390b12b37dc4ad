"""A screen reader is told of every control on every page what it is called, what it is and how it stands."""

from PySide6.QtGui import QAccessible

from app.ui.widgets.chart_view import ChartView
from app.ui.widgets.mark_switch import MarkButton
from tests.ui.reach.naming import faults
from tests.ui.reach.places import PAGES, go
from tests.ui.window_room import WindowRoom


def test_every_control_has_a_name_of_its_own_a_role_and_a_state(room: WindowRoom) -> None:
    wrong = []
    for name in PAGES:
        go(room, name)
        wrong += [f"{name}: {fault}" for fault in faults(room.window)]
    assert not wrong, "\n".join(wrong)


def test_every_chart_is_told_in_words_and_has_its_figures_as_a_table(room: WindowRoom) -> None:
    for name in ("advisor-progress", "measures"):
        go(room, name)
        charts = [chart for chart in room.window.findChildren(ChartView) if chart.isVisible()]
        assert charts
        for chart in charts:
            seen = QAccessible.queryAccessibleInterface(chart)
            assert seen.text(QAccessible.Text.Name)
            assert seen.text(QAccessible.Text.Description), seen.text(QAccessible.Text.Name)
            assert len(chart.table.splitlines()) > 1


def test_a_mark_switch_says_its_criterion_and_its_mark(room: WindowRoom) -> None:
    go(room, "evaluate-moments")
    page = room.workplace.evaluate
    assert page is not None
    for number, row in page.checklist.rows.items():
        for switch in row.findChildren(MarkButton):
            seen = QAccessible.queryAccessibleInterface(switch)
            said = f"{seen.text(QAccessible.Text.Name)} {seen.text(QAccessible.Text.Description)}"
            assert f"{number} {row.criterion.short}" in said
            assert seen.state().checkable
            assert seen.state().checked == switch.isChecked()
