"""Each advisor's months added up, by section and by criterion, which SQLite keeps in step with ``section_total``.

They are derived and hold nothing of their own, so they belong to the program and not to a migration (see db.searching).
A year of three hundred advisors is read from them in a few milliseconds, and one advisor's whole history in fewer.

``section_month`` adds up the evaluations that have a score: ``n`` of them, their points ``covered`` of ``of``, and the
sums of their scores in basis points (10,000 = 100 %, rounded half up) and of the squares. Sections of one name are one,
the first of them, whatever version of the scorecard they are of (their names never change); section 0 is the whole
interaction. ``criterion_month`` counts the marks. What an evaluation's totals count towards is added when they are put
in; when they are taken out, because a revision took its place, that month is added up anew.
"""

from sqlalchemy import Connection

SINCE = 5
"""The schema version from which on they are there."""

_TABLES = {
    "section_month": """
        advisor_id INTEGER NOT NULL, month INTEGER NOT NULL, purpose TEXT NOT NULL, section_id INTEGER NOT NULL,
        n INTEGER NOT NULL, covered INTEGER NOT NULL, "of" INTEGER NOT NULL,
        sum_bp INTEGER NOT NULL, sum_bp2 INTEGER NOT NULL,
        PRIMARY KEY (advisor_id, month, purpose, section_id)
    """,
    "criterion_month": """
        advisor_id INTEGER NOT NULL, month INTEGER NOT NULL, purpose TEXT NOT NULL, criterion_id INTEGER NOT NULL,
        met INTEGER NOT NULL, not_met INTEGER NOT NULL, no_opportunity INTEGER NOT NULL,
        PRIMARY KEY (advisor_id, month, purpose, criterion_id)
    """,
}
# For what a month's advisors have in common: the scores of each section in order, and how many have each.
_INDEX = """
    CREATE INDEX ix_section_month_scores ON section_month (purpose, month, section_id, covered, "of", n)
"""
_BP = '((t.covered * 20000 + t."of") / (2 * t."of"))'
_FIRST_OF_ITS_NAME = """coalesce((SELECT min(o.id) FROM scorecard_section n JOIN scorecard_section o ON o.name = n.name
    WHERE n.id = t.section_id), 0)"""
_SECTIONS = f"""
    INSERT INTO section_month
    SELECT t.advisor_id, t.month, t.purpose, {_FIRST_OF_ITS_NAME} AS first_id, count(*), sum(t.covered), sum(t."of"),
        sum({_BP}), sum({_BP} * {_BP})
    FROM section_total t WHERE t."of" > 0 {{which}}
    GROUP BY t.advisor_id, t.month, t.purpose, first_id
"""
_CRITERIA = """
    INSERT INTO criterion_month
    SELECT t.advisor_id, t.month, t.purpose, m.criterion_id, sum(m.value = 1), sum(m.value = 2), sum(m.value = 3)
    FROM section_total t JOIN mark m ON m.evaluation_id = t.evaluation_id WHERE t.position = 0 {which}
    GROUP BY t.advisor_id, t.month, t.purpose, m.criterion_id
"""
_SAME_MONTH = "AND t.advisor_id = {row}.advisor_id AND t.month = {row}.month AND t.purpose = {row}.purpose"
_THIS_ONE = _SAME_MONTH.format(row="new") + " AND t.evaluation_id = new.evaluation_id"
_ADD_SECTION = f"""
    {_SECTIONS.format(which=_THIS_ONE + " AND t.position = new.position")}
    ON CONFLICT DO UPDATE SET n = n + excluded.n, covered = covered + excluded.covered, "of" = "of" + excluded."of",
        sum_bp = sum_bp + excluded.sum_bp, sum_bp2 = sum_bp2 + excluded.sum_bp2;
"""
_ADD_MARKS = f"""
    {_CRITERIA.format(which=_THIS_ONE)}
    ON CONFLICT DO UPDATE SET met = met + excluded.met, not_met = not_met + excluded.not_met,
        no_opportunity = no_opportunity + excluded.no_opportunity;
"""


def _anew(table: str, fill: str) -> str:
    """Return the SQL that adds up the month of the row that was taken out anew."""
    where = "advisor_id = old.advisor_id AND month = old.month AND purpose = old.purpose"
    return f"DELETE FROM {table} WHERE {where}; {fill.format(which=_SAME_MONTH.format(row='old'))};"


_TRIGGERS = {
    "section_month_added": f"AFTER INSERT ON section_total BEGIN {_ADD_SECTION} END",
    "section_month_removed": f"AFTER DELETE ON section_total BEGIN {_anew('section_month', _SECTIONS)} END",
    "criterion_month_added": f"AFTER INSERT ON section_total WHEN new.position = 0 BEGIN {_ADD_MARKS} END",
    "criterion_month_removed": (
        f"AFTER DELETE ON section_total WHEN old.position = 0 BEGIN {_anew('criterion_month', _CRITERIA)} END"
    ),
    "totals_stay": """BEFORE UPDATE ON section_total
        BEGIN SELECT raise(ABORT, 'totals are put in and taken out, never changed'); END""",
}


def take_down(connection: Connection) -> None:
    """Take the triggers away, so that the tables can be changed."""
    for name in _TRIGGERS:
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")


def put_up(connection: Connection) -> None:
    """Make the tables, filled from what is there, where they are missing, and the triggers."""
    there = set(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars())
    for (name, columns), fill in zip(_TABLES.items(), (_SECTIONS, _CRITERIA), strict=True):
        if name not in there:
            connection.exec_driver_sql(f"CREATE TABLE {name} ({columns}) WITHOUT ROWID")
            connection.exec_driver_sql(fill.format(which=""))
            if name == "section_month":
                connection.exec_driver_sql(_INDEX)
    for name, what in _TRIGGERS.items():
        connection.exec_driver_sql(f"CREATE TRIGGER {name} {what}")
