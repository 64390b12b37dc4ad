"""The statements of progress; ``progress`` and ``progress_reading`` say when each is run.

Whole months come from what is added up already (db.month_totals); single evaluations only where they are asked for.
``:purposes`` is a JSON list. A plus before a column keeps SQLite from an index that would not fit.
"""

from sqlalchemy import text

# The plain way to an advisor's months, from every evaluation's totals. A score is in basis points, rounded half up; an
# evaluation without one (nothing demonstrated) is left out. The benchmarks hold the trends against it.
TREND = """
    SELECT month, section_id, count(*), sum(covered), sum("of"), sum((covered * 20000 + "of") / (2 * "of")),
        sum(((covered * 20000 + "of") / (2 * "of")) * ((covered * 20000 + "of") / (2 * "of")))
    FROM section_total
    WHERE advisor_id = ? AND month BETWEEN ? AND ? AND purpose = 'routine' AND "of" > 0
    GROUP BY month, position, section_id
"""
_OF_PURPOSE = "purpose IN (SELECT value FROM json_each(:purposes))"
_OF_TEAM = "(:team IS NULL OR p.team_id = :team)"
HISTORY = f"""
    SELECT month, section_id, n, covered, "of", sum_bp, sum_bp2 FROM section_month
    WHERE advisor_id = :advisor AND month >= :since AND +{_OF_PURPOSE}
"""
TEAM_HISTORY = f"""
    SELECT s.month, s.section_id, sum(s.n), sum(s.covered), sum(s."of"), sum(s.sum_bp), sum(s.sum_bp2)
    FROM person p CROSS JOIN section_month s ON s.advisor_id = p.id AND s.month >= :since
    WHERE p.is_advisor = 1 AND {_OF_TEAM} AND +{_OF_PURPOSE}
    GROUP BY s.month, s.section_id
"""
# Everybody with evaluations enough in the month :last, an advisor's rows together.
NEWS = """
    SELECT s.advisor_id, s.month, s.section_id, s.n, s.covered, s."of", s.sum_bp, s.sum_bp2
    FROM person p CROSS JOIN section_month s ON s.advisor_id = p.id AND s.month >= :since
    WHERE p.is_advisor = 1 AND +s.purpose = 'routine' AND EXISTS (SELECT 1 FROM section_month l
        WHERE l.advisor_id = p.id AND l.month = :last AND +l.purpose = 'routine' AND l.section_id = 0
            AND l.n >= :fewest)
"""
NEWS_WHOLE = """
    SELECT advisor_id, month, section_id, n, covered, "of", sum_bp, sum_bp2 FROM section_month
    WHERE advisor_id IN (SELECT value FROM json_each(:advisors)) AND +purpose = 'routine'
"""
# How many advisors have which score; of everybody an index has them in this order.
BAND = """
    SELECT month, section_id, covered, "of", count(*) FROM section_month
    WHERE purpose = 'routine' AND month BETWEEN :first AND :last AND n >= :fewest
    GROUP BY month, section_id, covered, "of"
"""
TEAM_BAND = """
    SELECT s.month, s.section_id, s.covered, s."of", count(*)
    FROM person p CROSS JOIN section_month s ON s.advisor_id = p.id AND s.month BETWEEN :first AND :last
    WHERE p.team_id = :team AND +s.purpose = 'routine' AND s.n >= :fewest
    GROUP BY s.month, s.section_id, s.covered, s."of"
"""
SECTIONS = text("SELECT id, name FROM scorecard_section ORDER BY scorecard_version_id DESC, position")
CRITERIA = text(f"""
    SELECT month, criterion_id, met, not_met, no_opportunity FROM criterion_month
    WHERE advisor_id = :advisor AND month BETWEEN :first AND :last AND +{_OF_PURPOSE}
""")
# By state: few evaluations of all are disputed at a time, and an advisor has thousands.
DISPUTED = f"""
    SELECT month, count(*) AS n FROM evaluation
    WHERE state = 'disputed' AND +advisor_id = :advisor AND +month BETWEEN :first AND :last
        AND superseded = 0 AND +{_OF_PURPOSE}
    GROUP BY month
"""
VERSIONS = text("SELECT id FROM scorecard_version ORDER BY id DESC")
BEFORE = text("""
    SELECT e.covered, e."of", e.scorecard_version_id
    FROM interaction i JOIN evaluation e ON e.interaction_id = i.id
    WHERE i.advisor_id = :advisor AND e.state <> 'draft' AND e.superseded = 0 AND e.purpose = 'routine' AND e."of" > 0
        AND (i.started_at, i.id) < (SELECT b.started_at, b.id FROM interaction b JOIN evaluation c
            ON c.interaction_id = b.id WHERE c.id = :before)
    ORDER BY i.started_at DESC, i.id DESC LIMIT :count
""")
OVERVIEW = text("""
    SELECT p.id, coalesce(t.n, 0) AS n, coalesce(t.covered, 0) AS covered, coalesce(t."of", 0) AS "of",
        coalesce(t.sum_bp, 0) AS sum_bp, coalesce(t.sum_bp2, 0) AS sum_bp2,
        (SELECT i.started_at FROM interaction i WHERE i.advisor_id = p.id AND +i.evaluated = 1
            ORDER BY i.started_at DESC LIMIT 1) AS last
    FROM person p
    LEFT JOIN (SELECT a.id, sum(s.n) AS n, sum(s.covered) AS covered, sum(s."of") AS "of", sum(s.sum_bp) AS sum_bp,
            sum(s.sum_bp2) AS sum_bp2
        FROM person a CROSS JOIN section_month s ON s.advisor_id = a.id AND s.month >= :first
        WHERE a.is_advisor = 1 AND +s.purpose = 'routine' AND s.section_id = 0
        GROUP BY a.id) t ON t.id = p.id
    WHERE p.is_advisor = 1
""")
QUARTER = text("""
    SELECT coalesce(sum(n), 0) AS n, coalesce(sum(covered), 0) AS covered, coalesce(sum("of"), 0) AS "of",
        coalesce(sum(sum_bp), 0) AS sum_bp, coalesce(sum(sum_bp2), 0) AS sum_bp2
    FROM section_month
    WHERE advisor_id = :advisor AND month BETWEEN :first AND :last AND +purpose = 'routine' AND section_id = 0
""")
DRAWN = text("""
    SELECT s.period, count(*) AS drawn, coalesce(sum(EXISTS (SELECT 1 FROM evaluation e
        WHERE e.interaction_id = i.interaction_id AND e.superseded = 0 AND e.state <> 'draft'
            AND e.purpose = 'routine')), 0) AS done
    FROM sample s JOIN sample_item i ON i.sample_id = s.id
    WHERE s.period BETWEEN :first AND :last AND s.abandoned_at IS NULL AND i.replaced_at IS NULL
        AND i.advisor_id = :advisor
    GROUP BY s.period
""")
FIRST_CONTACT = text("""
    SELECT count(o.first_contact) AS n, coalesce(sum(o.first_contact), 0) AS hits
    FROM evaluation e CROSS JOIN outcome o ON o.evaluation_id = e.id
    WHERE e.advisor_id = :advisor AND e.month BETWEEN :first AND :last AND e.state <> 'draft' AND e.superseded = 0
        AND e.purpose = 'routine'
""")
RATINGS = text("""
    SELECT kind, value, count(*) AS n FROM rating
    WHERE kind IN ('govmetric', 'csat', 'nps', 'effort') AND month BETWEEN :first AND :last AND advisor_id = :advisor
    GROUP BY kind, value
""")
