"""The weeks' calls as phone systems export them: offered, answered and abandoned, by week and queue."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.figure_columns import FigureColumns, read_day
from app.domain.ratings import RefusedRow
from app.domain.table_file import Table
from app.language import translate

WEEK, WEEK_ENDING, DAY, QUEUE, OFFERED, ANSWERED, ABANDONED = (
    *("week", "week_ending", "date", "queue"),
    *("offered", "answered", "abandoned"),
)
"""What a column can hold; rows of one day are added up to weeks."""

_COUNT = re.compile(r"\d{1,3}(?:[ ,.'’\u00a0]\d{3})+|\d{1,9}(?:[.,]0+)?")
_ISO_WEEK = re.compile(r"(\d{4})[- /]?W(\d\d?)", re.IGNORECASE)
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class WeekRow:
    """One week's calls of one queue, empty where the export tells none; ``line`` counts from 1."""

    line: int
    monday: date
    queue: str
    offered: int
    answered: int
    abandoned: int


def usable(columns: FigureColumns) -> bool:
    """Return whether weeks can be read by these columns: when, and two of the three counts."""
    counts = sum(columns.holds(each) for each in (OFFERED, ANSWERED, ABANDONED))
    return columns.holds(WEEK, WEEK_ENDING, DAY) and counts >= 2


def read_weeks(table: Table, columns: FigureColumns) -> tuple[tuple[WeekRow, ...], tuple[RefusedRow, ...]]:
    """Return every week and queue in a table, days added up, and every row that could not be used."""
    rows, lines = table.rows[columns.skip :], table.lines[columns.skip :]
    day_first = columns.first_day(rows, WEEK, WEEK_ENDING, DAY)
    by_day = not columns.holds(WEEK, WEEK_ENDING)
    found: dict[tuple[date, str], WeekRow] = {}
    refused: list[RefusedRow] = []
    for row, line in zip(rows, lines, strict=True):
        told = _week(columns, row, line, day_first)
        if isinstance(told, RefusedRow):
            refused.append(told)
            continue
        key = told.monday, told.queue.casefold()
        before = found.get(key)
        if before is None:
            found[key] = told
        elif by_day:
            found[key] = _added(before, told)
        else:
            refused.append(
                RefusedRow(
                    line, translate("WeeksOfCalls", "this week and queue stand in line {0} already").format(before.line)
                )
            )
    return tuple(found.values()), tuple(refused)


def _week(columns: FigureColumns, row: Sequence[str], line: int, day_first: bool) -> WeekRow | RefusedRow:
    monday = _monday(columns, row, day_first)
    if monday is None:
        return RefusedRow(line, translate("WeeksOfCalls", "no week stands in this row"))
    texts = [columns.cell(row, field) for field in (OFFERED, ANSWERED, ABANDONED)]
    counts = [_count(text) for text in texts]
    for text, count in zip(texts, counts, strict=True):
        if text and count is None:
            return RefusedRow(line, translate("WeeksOfCalls", "“{0}” is not a number of calls").format(text[:40]))
    offered, answered, abandoned = counts
    if sum(count is not None for count in counts) < 2:
        return RefusedRow(
            line, translate("WeeksOfCalls", "fewer than two of offered, answered and abandoned stand in this row")
        )
    offered = (answered or 0) + (abandoned or 0) if offered is None else offered
    answered = offered - (abandoned or 0) if answered is None else answered
    abandoned = offered - answered if abandoned is None else abandoned
    if min(answered, abandoned) < 0 or answered + abandoned > offered:
        return RefusedRow(
            line, translate("WeeksOfCalls", "more calls answered and abandoned than the {0:,} offered").format(offered)
        )
    return WeekRow(line, monday, columns.cell(row, QUEUE), offered, answered, abandoned)


def _monday(columns: FigureColumns, row: Sequence[str], day_first: bool) -> date | None:
    """Return the Monday of the row's week; one that begins on Saturday or Sunday is the week of the Monday after."""
    text = columns.cell(row, WEEK)
    if found := _ISO_WEEK.fullmatch(text):
        try:
            return date.fromisocalendar(int(found[1]), int(found[2]), 1)
        except ValueError:
            return None
    if begins := read_day(text, day_first):
        return _monday_of(begins + timedelta(days=2) if begins.weekday() >= _SATURDAY else begins)
    ends = read_day(columns.cell(row, WEEK_ENDING), day_first) or read_day(columns.cell(row, DAY), day_first)
    return _monday_of(ends) if ends else None


def _monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _count(text: str) -> int | None:
    if not _COUNT.fullmatch(text.strip()):
        return None
    whole = re.sub(r"[.,]0+$", "", text.strip()) if re.fullmatch(r"\d+[.,]0{1,2}", text.strip()) else text
    return int(re.sub(r"\D", "", whole))


def _added(one: WeekRow, other: WeekRow) -> WeekRow:
    return WeekRow(
        one.line,
        one.monday,
        one.queue,
        one.offered + other.offered,
        one.answered + other.answered,
        one.abandoned + other.abandoned,
    )
