"""How long one mark takes to be on the disk, beside a bare commit of the same rows to the same file."""

from collections.abc import Callable
from itertools import cycle
from pathlib import Path

import big_library
from rows import Row, in_turns

from app.domain.words import Mark
from app.services.evaluating import Evaluating
from app.services.evaluation_reading import VALUES
from app.services.interactions import Interactions, Query
from app.services.people import People
from db import connecting
from db.engine import LibraryFile, open_library, utc_text

ROUNDS = 400
AT_MS = 61_500
TOUCH = "UPDATE evaluation SET changed_at = ?, row_version = row_version + 1 WHERE id = ? AND state = 'draft'"
MARK = """
    INSERT INTO mark (evaluation_id, criterion_id, value, at_ms, marked_at, marked_by) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (evaluation_id, criterion_id) DO UPDATE SET value = excluded.value, at_ms = excluded.at_ms,
        marked_at = excluded.marked_at, marked_by = excluded.marked_by
"""


def run(rounds: int = ROUNDS, path: Path | None = None) -> list[Row]:
    """Mark two drafts in turns, one through the service and one through the driver, both from first to last."""
    library = open_library(path or big_library.path(), clock=big_library.now)
    evaluating = Evaluating(library, big_library.now)
    raw = connecting.connect(library.path)
    drafts: list[int] = []
    try:
        by = People(library, big_library.now).evaluators()[0].id
        waiting = Interactions(library, big_library.now).page(Query(state="open"), limit=1)[0]
        for _ in range(2):
            drafts.append(evaluating.begin(waiting.id, by))
        ours, bare = in_turns(_service(evaluating, drafts[0], by), _driver(raw, library, drafts[1], by), rounds)
    finally:
        raw.close()
        for each in drafts:
            evaluating.discard(each)
        library.close()
    return [Row("one mark saved / bare commit of the same rows", ours, bare, 4)]


def _service(evaluating: Evaluating, draft: int, by: int) -> Callable[[], object]:
    turns = _turns()
    return lambda: evaluating.mark(draft, *next(turns), AT_MS, by)


def _driver(raw: connecting.Raw, library: LibraryFile, draft: int, by: int) -> Callable[[], object]:
    with library.read() as connection:
        criteria = [row[0] for row in connection.exec_driver_sql("SELECT id FROM scorecard_criterion ORDER BY number")]
    turns = _turns()

    def commit() -> None:
        number, mark = next(turns)
        at = utc_text(big_library.now())
        raw.execute("BEGIN IMMEDIATE")
        raw.execute(TOUCH, (at, draft))
        raw.execute(MARK, (draft, criteria[number - 1], VALUES[mark], AT_MS, at, by))
        raw.execute("COMMIT")

    return commit


def _turns() -> "cycle[tuple[int, Mark]]":
    return cycle([(number, mark) for mark in Mark for number in range(1, 21)])
