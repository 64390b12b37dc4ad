"""Reports: their figures are a recount from the raw marks, and PDF, spreadsheet and CSV say the same."""

from collections import Counter, defaultdict
from datetime import date, datetime
from fractions import Fraction
from itertools import combinations
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.domain.figure_id import FigureId, parse
from app.domain.intervals import wilson
from app.domain.quarters import Against
from app.domain.report_figures import Column, Kind, Report, Row, Section, Table, TrendChart, shown
from app.domain.words import Purpose
from app.services import demo
from app.services.action_values import NewAction
from app.services.actions import Actions
from app.services.figures import Figures
from app.services.one_to_ones import OneToOnes
from app.services.report_coaching import one_to_ones_section
from app.services.report_files import save
from db.engine import open_library
from tests.a_library import EVALUATOR, SARAH, TOM, Clock, Library
from tests.services.reports_room import LONG, csv_tables, in_words, pdf_of, sheet_in_words, team_of

FIRST, LAST = 202607, 202609


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """Return the demo library; these tests only read it."""
    path = demo.build(tmp_path_factory.mktemp("reports") / "demo.fairhearing", Clock())
    return Library(path, open_library(path, clock=Clock()))


@pytest.fixture(scope="module")
def figures(library: Library) -> Figures:
    return Figures(library.file, library.clock)


@pytest.fixture
def small(tmp_path: Path) -> Library:
    return Library(tmp_path / "Team.fairhearing")


def reports(figures: Figures) -> dict[str, Report]:
    return {
        "team": figures.team(202610, 202610),
        "quarter": figures.quarter(FIRST),
        "advisor": figures.advisor(6, 202605, 202610),
        "coverage": figures.coverage(202610, 202611),
        "coaching": figures.coaching(FIRST, 202612),
        "measures": figures.measures(FIRST, LAST),
    }


def table(report: Report, name: str) -> Table:
    return next(each for each in report.tables if each.name == name)


def row_of(found: Table, head: object) -> Row:
    return next(row for row in (*found.rows, *([found.total] if found.total else [])) if head in row[:2])


def marks(library: Library, first: int, last: int, purpose: str = "routine") -> dict[int, tuple[int, dict[int, int]]]:
    """Return the advisor and the marks by criterion number of every evaluation that counts, straight from the rows."""
    found: dict[int, tuple[int, dict[int, int]]] = {}
    with library.file.read() as connection:
        for evaluation, advisor, number, value in connection.exec_driver_sql(
            "SELECT e.id, i.advisor_id, c.number, m.value FROM evaluation e "
            "JOIN interaction i ON i.id = e.interaction_id JOIN mark m ON m.evaluation_id = e.id "
            "JOIN scorecard_criterion c ON c.id = m.criterion_id "
            "WHERE e.finalised_at IS NOT NULL AND NOT e.superseded AND e.purpose = ? "
            "AND CAST(strftime('%Y%m', i.started_at) AS INT) BETWEEN ? AND ?",
            (purpose, first, last),
        ):
            found.setdefault(evaluation, (advisor, {}))[1][number] = value
    return found


def test_the_sections_are_a_recount_from_the_raw_marks(library: Library, figures: Figures) -> None:
    counted = marks(library, FIRST, LAST)
    scores = table(figures.quarter(FIRST), "Scores")
    for section, numbers in zip(scores.rows, (range(1, 6), range(6, 11), range(11, 16), range(16, 21)), strict=True):
        covered = sum(each[number] != 2 for _, each in counted.values() for number in numbers)
        assert section[1] == Fraction(100 * covered, 5 * len(counted))
        assert section[3:6] == (len(counted), covered, 5 * len(counted))
    whole = sum(value != 2 for _, each in counted.values() for value in each.values())
    assert scores.total is not None
    assert scores.total[1] == Fraction(100 * whole, 20 * len(counted))


def test_the_months_and_the_bands_are_a_recount(library: Library, figures: Figures) -> None:
    report = figures.quarter(FIRST)
    for month, row, bands in zip(
        (202607, 202608, 202609), table(report, "Months").rows, table(report, "Bands").rows, strict=True
    ):
        counted = marks(library, month, month)
        whole = sum(value != 2 for _, each in counted.values() for value in each.values())
        assert (row[0], row[1], row[-2]) == (month, len(counted), Fraction(100 * whole, 20 * len(counted)))
        covered = Counter(_band(each) for _, each in counted.values())
        assert bands[:5] == (month, len(counted), covered["below"], covered["meets"], covered["exceeds"])


def _band(each: dict[int, int]) -> str:
    """Return the band by scoring.md, counted anew: 14 and 18 of 20 are the edges, and Exceeds has to be shown."""
    covered, met, shown_ = 20 - _count(each, 2), _count(each, 1), 20 - _count(each, 3)
    if covered < 14:
        return "below"
    return "exceeds" if covered > 18 and shown_ >= 10 and 10 * met > 9 * shown_ else "meets"


def _count(each: dict[int, int], value: int) -> int:
    return sum(found == value for found in each.values())


def test_the_criteria_are_a_recount(library: Library, figures: Figures) -> None:
    counted = marks(library, 202610, 202610)
    for row in table(figures.team(202610, 202610), "Criteria").rows:
        tally = Counter(each[int(str(row[0]))] for _, each in counted.values())
        n = tally[1] + tally[2]
        assert row[2:5] == (tally[1], n, Fraction(100 * tally[1], n))
        assert row[5] == wilson(tally[1], n)
        assert row[6] == tally[3]


def test_advisors_stand_by_name_with_n_and_interval_and_spot_checks_apart(library: Library, figures: Figures) -> None:
    report = figures.quarter(FIRST)
    names = {person.name: person.id for person in library.people.advisors()}
    rows = table(report, "Advisors").rows
    assert [row[1] for row in rows] == sorted(names)
    by_advisor: dict[int, list[dict[int, int]]] = defaultdict(list)
    for advisor, each in marks(library, FIRST, LAST).values():
        by_advisor[advisor].append(each)
    for row in rows:
        mine = by_advisor[names[str(row[1])]]
        covered = sum(value != 2 for each in mine for value in each.values())
        assert row[2:4] == (len(mine), Fraction(100 * covered, 20 * len(mine)))
        assert isinstance(row[4], tuple)
    checks = marks(library, FIRST, LAST, "spot check")
    spot = table(report, "Spot checks")
    assert sum(int(str(row[1])) for row in spot.rows) == len(checks) > 0
    assert len(marks(library, FIRST, LAST)) == table(report, "Scores").rows[0][3]


def test_a_person_is_called_below_only_where_the_evidence_carries_it(figures: Figures) -> None:
    gareth = row_of(table(figures.team(202610, 202610), "Advisors"), "Gareth Pugh")
    assert shown(gareth[3], Kind.SCORE) == "69%"
    assert gareth[-1] == "not enough evidence"
    assert row_of(table(figures.quarter(FIRST), "Advisors"), "Gareth Pugh")[-1] == "▼ Below"
    said, *_ = figures.advisor(6, 202610, 202610).sections[0].words
    assert said.endswith("below 70%, but there is not enough evidence to say so of a person.")


@pytest.mark.parametrize("name", ["team", "quarter", "advisor", "coverage", "coaching", "measures"])
def test_pdf_spreadsheet_and_csv_say_the_same(figures: Figures, tmp_path: Path, name: str) -> None:
    report = reports(figures)[name]
    book, archive = save(report, tmp_path / "r.xlsx"), save(report, tmp_path / "r.zip")
    text = " ".join(" ".join(pdf_of(report, tmp_path).text.split()).split())
    sheets = load_workbook(book).sheetnames[1:]
    plain = csv_tables(archive)
    assert len(sheets) == len(plain) == len(report.tables)
    whole = save(report, tmp_path / "r.csv").read_bytes().decode("utf-8-sig")
    for each, sheet, lines in zip(report.tables, sheets, plain, strict=True):
        words = in_words(each)
        assert sheet_in_words(book, each, sheet) == words
        kinds = [column.kind for column in each.columns]
        for row, line, cells in zip(words, lines[1:], (*each.rows, each.total or ()), strict=False):
            assert [_like_csv(word) for word in row] == [_like_csv(word) for word in line] or _dated(kinds)
            printed = [shown(cell, kind) for cell, kind in zip(cells, kinds, strict=True)]
            assert all(word in text for cell in printed for word in cell.split())
            if not any(column.is_text for column in each.columns[1:]):
                assert " ".join(printed) in text
        for line in lines:
            assert all(cell in whole for cell in line)


def _like_csv(word: str) -> str:
    return word.replace(",", "").removeprefix("'")


def _dated(kinds: list[Kind]) -> bool:
    """Return whether days and months are among the columns, which CSV writes as 2026-11-14 and 2026-11."""
    return bool({Kind.DATE, Kind.MONTH} & set(kinds))


def test_figure_ids_stand_below_the_tables_and_say_what_they_are_of(figures: Figures, tmp_path: Path) -> None:
    report = figures.advisor(6, 202605, 202610)
    ids = [figure for each in report.tables for figure in each.figures]
    text = "".join(pdf_of(report, tmp_path).text.split())
    assert len(ids) == 5 + 6 + 20
    assert all(figure in text for figure in ids[:11])
    first, last = ids[11].split("-C.")[0], ids[11].rsplit("-", 1)[1]
    keys = [figure.removeprefix(f"{first}-C.").removesuffix(f"-{last}") for figure in ids[11:]]
    assert f"{first}-C.*-{last}with,forthestar,linebyline:{','.join(keys)}" in text
    for figure in ids:
        found = parse(figure)
        assert isinstance(found, FigureId)
        assert found.scope == ("advisor", 6)


@pytest.mark.parametrize(("held", "named", "note"), [
    (0, 40, "0 of 50 advisors had all of theirs; of the 50 others 40 are named here."),
    (30, 20, "30 of 50 advisors had all of theirs; the others are named here."),
    (50, 0, "All 50 advisors had all of theirs."),
])  # fmt: skip
def test_paper_names_only_those_of_whom_a_one_to_one_is_missing_and_files_name_everybody(
    small: Library, tmp_path: Path, held: int, named: int, note: str
) -> None:
    team_of(small, 50)
    people, quarter = small.people.advisors(), "Counted by whole quarters: Jul–Sep 2026."
    against = [(person, Against(int(place < held), 1)) for place, person in enumerate(people)]
    section = one_to_ones_section(against, None, quarter)
    report = Report("One-to-ones", "", "Northdale", datetime(2026, 10, 21, 10), (), (section,), "Confidential")
    text = " ".join(pdf_of(report, tmp_path).text.replace("-\r\n", "-").split())
    assert text.count("Featherstonehaugh") == named
    assert f"{note} The spreadsheet and the CSV name everybody." in text
    assert f"Together 50 {held} {2 * held}%" in text or not named
    (written,) = csv_tables(save(report, tmp_path / "r.zip"))
    assert len(written) == 1 + 50 + 1
    assert load_workbook(save(report, tmp_path / "r.xlsx"))["One-to-ones"].max_row >= 52


def test_paper_counts_the_advisors_without_evaluations_where_they_are_many(small: Library, tmp_path: Path) -> None:
    team_of(small, 30)
    report = Figures(small.file, small.clock).team(202609, 202609)
    text = " ".join(pdf_of(report, tmp_path).text.split())
    assert "30 advisors at work in the period have no evaluation" in text
    assert "Featherstonehaugh" not in text
    assert len(table(report, "Advisors").rows) == 30


@pytest.mark.parametrize("count", [0, 1, 7, 300])
def test_any_number_of_advisors_fits(small: Library, tmp_path: Path, count: int) -> None:
    team_of(small, count)
    report = Figures(small.file, small.clock).quarter(202610)
    advisors, scores = table(report, "Advisors"), table(report, "Scores")
    assert len(advisors.rows) == count
    assert (scores.total[3] if scores.total else 0) == count
    found = pdf_of(report, tmp_path)
    text = " ".join(found.text.replace("-\r\n", "-").split())
    assert text.count("page 1 of ") == 1
    assert f"page {len(found.pages)} of {len(found.pages)}" in text
    assert sum(text.count(f"Featherstonehaugh {number:03}") for number in range(count)) >= count
    for boxes, (width, height) in zip(found.boxes, found.sizes, strict=True):
        assert all(box.left >= 41 and box.right <= width - 41 and box.top <= height - 20 for box in boxes)
    if count < 300:
        for boxes in found.boxes:
            for one, other in combinations(boxes, 2):
                wide = min(one.right, other.right) - max(one.left, other.left)
                high = min(one.top, other.top) - max(one.bottom, other.bottom)
                assert max(0.0, wide) * max(0.0, high) <= 1.0, (one, other)


def test_a_library_without_anything_says_so_in_every_report(small: Library, tmp_path: Path) -> None:
    figures = Figures(small.file, small.clock)
    assert figures.months() is None
    for report in (figures.quarter(202610), figures.advisor(SARAH, 202510, 202610), figures.coverage(202610, 202610)):
        text = pdf_of(report, tmp_path).text
        assert "NaN" not in text
        assert "None" not in text
    assert "No routine evaluation of a contact in this period is finalised yet." in pdf_of(
        figures.team(202610, 202610), tmp_path
    ).text.replace("\r\n", " ")


def test_drafts_revisions_and_other_purposes_are_in_no_score(small: Library) -> None:
    small.finalised(SARAH, "2026-10-05T09:30:00", not_met=(1,))
    small.draft(SARAH, "2026-10-06T09:30:00")
    spot = small.evaluating.begin(small.contact(TOM, "2026-10-07T09:30:00"), EVALUATOR, Purpose.SPOT_CHECK)
    small.mark_all(spot, not_met=(1, 2))
    small.evaluating.finalise(spot, EVALUATOR)
    report = Figures(small.file, small.clock).team(202610, 202610)
    assert row_of(table(report, "Scores"), "Total")[1:6] == (Fraction(95), None, 1, 19, 20)
    assert table(report, "Spot checks").rows == (("Tom Öztürk", 1, Fraction(90), 18, 20),)
    assert row_of(table(report, "Advisors"), "Tom Öztürk")[2:5] == (0, None, None)
    assert dict(report.about)["Evaluations"] == "1 routine evaluation; apart from them 1 spot check"


def test_only_a_team_is_reported_on_where_one_is_asked_for(small: Library) -> None:
    north = small.people.add_team("North").id
    nina = small.people.add_advisor("Nina New", north).id
    small.finalised(SARAH, "2026-10-05T09:30:00")
    small.finalised(nina, "2026-10-05T10:30:00", not_met=(1, 2, 3))
    report = Figures(small.file, small.clock).team(202610, 202610, north)
    assert report.subject == "North · Oct 2026"
    assert [row[1] for row in table(report, "Advisors").rows] == ["Nina New"]
    assert row_of(table(report, "Scores"), "Total")[1] == Fraction(85)
    with pytest.raises(KeyError):
        Figures(small.file, small.clock).team(202610, 202610, 99)


def test_actions_and_one_to_ones_are_counted_against_target(small: Library) -> None:
    actions, talks = Actions(small.file, small.clock), OneToOnes(small.file, small.clock)
    late = actions.agree(
        NewAction(SARAH, "Repeat it back", due_on=date(2026, 10, 9), agreed_on=date(2026, 10, 2)), EVALUATOR
    )
    actions.done(late, date(2026, 10, 12), EVALUATOR)
    actions.agree(NewAction(SARAH, "Summarise", due_on=date(2026, 10, 20), agreed_on=date(2026, 10, 2)), EVALUATOR)
    talk = talks.plan(SARAH, date(2026, 11, 2), EVALUATOR)
    talks.hold(talk, date(2026, 11, 2), EVALUATOR)
    report = Figures(small.file, small.clock).coaching(202610, 202612)
    assert row_of(table(report, "Actions"), "Sarah Jones") == ("Sarah Jones", 2, 2, 0, 1, 1, 0, 0, 0)
    assert row_of(table(report, "One-to-ones"), "Tom Öztürk") == ("Tom Öztürk", 1, 0, Fraction(0))
    own = Figures(small.file, small.clock).advisor(SARAH, 202610, 202612)
    assert [row[1] for row in table(own, "Actions").rows] == ["Repeat it back", "Summarise"]


def test_an_action_s_marks_stand_before_and_after_it(library: Library, figures: Figures) -> None:
    actions = Actions(library.file, library.clock)
    advisor = int(str(library.one("SELECT max(advisor_id) FROM action WHERE state = 'worked'")))
    effects = [each for each in actions.of_advisor(advisor) if each.effect is not None]
    found = table(figures.advisor(advisor, 202512, 202611), "Before and after").rows
    assert {row[0] for row in found} == {each.what for each in effects}
    for each in effects:
        assert each.effect is not None
        (row,) = [row for row in found if row[0] == each.what]
        before, after = each.effect.before, each.effect.after
        assert (row[2], row[3], row[5], row[6]) == (before.percent, before.n, after.percent, after.n)
        assert row[8] == ("not done" if each.done_on is None else each.effect.verdict.value)


@pytest.mark.parametrize("advisor", range(5, 9))
def test_the_trend_has_the_limits_and_signals_of_the_screen(figures: Figures, library: Library, advisor: int) -> None:
    section = figures.advisor(advisor, 202609, 202610).sections[0]
    (chart,) = section.charts
    assert isinstance(chart, TrendChart)
    total = library.progress.trends(advisor, 202511, 202610).total
    assert (chart.series, chart.running, chart.months[0]) == (total, 202611, 202511)
    assert total.limits is not None
    assert f"Usual range {float(total.limits.low):.1f}% to {float(total.limits.high):.1f}%" in section.words[1]
    assert ("No signals." in section.words[1]) == (not total.signals)


def test_a_team_s_trend_is_everybody_s_pooled(figures: Figures, library: Library) -> None:
    (chart,) = figures.team(202610, 202610).sections[0].charts
    assert isinstance(chart, TrendChart)
    alone = [library.progress.trends(each.id, 202511, 202610).total.points for each in library.people.advisors()]
    pooled: dict[int, list[int]] = defaultdict(lambda: [0, 0, 0])
    for point in (point for points in alone for point in points):
        pooled[point.month] = [
            a + b for a, b in zip(pooled[point.month], (point.n, point.covered, point.of), strict=True)
        ]
    assert {point.month: [point.n, point.covered, point.of] for point in chart.series.points} == pooled


def test_a_quarter_begins_where_the_council_s_do(figures: Figures) -> None:
    assert figures.quarter(202604).subject.endswith("Apr–Jun 2026")
    with pytest.raises(ValueError, match="begins no quarter"):
        figures.quarter(202605)


def test_long_words_are_broken_rather_than_cut_off(tmp_path: Path, small: Library) -> None:
    word = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
    rows = ((word, 1, 2, 3, 4, 5, LONG),)
    columns = (Column("Name"), *(Column("Evaluations", Kind.COUNT) for _ in range(5)), Column("Words"))
    report = Figures(small.file, small.clock).team(202610, 202610)
    wide = Report(
        report.title,
        report.subject,
        report.library,
        report.made,
        (),
        (Section("A", (Table("T", "T", columns, rows),)),),
        "",
    )
    found = pdf_of(wide, tmp_path)
    assert word in "".join(found.text.split())
    assert all(box.right <= found.sizes[0][0] - 41 for box in found.boxes[0])
