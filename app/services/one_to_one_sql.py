"""The statements that change and list one-to-ones; ``one_to_ones`` says when each is run."""

from sqlalchemy import text

PLAN = text("""
    INSERT INTO one_to_one (advisor_id, evaluator_id, planned_on, first_month, last_month, created_at, created_by,
        changed_at)
    VALUES (:advisor, :evaluator, :planned_on, :first, :last, :at, :by, :at)
""")
NOW = text("SELECT * FROM one_to_one WHERE id = :id")
OPEN_BETWEEN = text("""
    SELECT planned_on FROM one_to_one
    WHERE advisor_id = :advisor AND id <> :but AND held_on IS NULL AND called_off_on IS NULL
        AND planned_on BETWEEN :first AND :last
    ORDER BY planned_on LIMIT 1
""")
STEP = text("""
    UPDATE one_to_one SET planned_on = :planned_on, first_month = :first_month, last_month = :last_month,
        evaluator_id = :evaluator_id, prepared_on = :prepared_on, held_on = :held_on, documented_on = :documented_on,
        called_off_on = :called_off_on, called_off_reason = :called_off_reason, changed_at = :at,
        row_version = row_version + 1
    WHERE id = :id
""")
WRITE = text("""
    UPDATE one_to_one SET summarise = :summarise, ask = :ask, formulate = :formulate, express = :express,
        training_evaluator = :training_evaluator, training_advisor = :training_advisor, advisor_words = :advisor_words,
        agreed = :agreed, changed_at = :at, row_version = row_version + 1
    WHERE id = :id AND documented_on IS NULL AND called_off_on IS NULL
""")
TOUCH = text("""
    UPDATE one_to_one SET changed_at = :at, row_version = row_version + 1
    WHERE id = :id AND documented_on IS NULL AND called_off_on IS NULL
""")
FORGET_CLIPS = text("DELETE FROM one_to_one_clip WHERE one_to_one_id = :id")
CLIP = text("INSERT INTO one_to_one_clip (one_to_one_id, moment_id, position) VALUES (:id, :moment, :position)")
ROWS = text("""
    SELECT o.id, o.advisor_id, a.name AS advisor, v.name AS evaluator, o.planned_on, o.prepared_on, o.held_on,
        o.documented_on, o.called_off_on, o.called_off_reason,
        (SELECT count(*) FROM action c WHERE c.one_to_one_id = o.id) AS actions,
        (SELECT count(*) FROM action c WHERE c.one_to_one_id = o.id AND c.state <> 'open') AS done
    FROM one_to_one o JOIN person a ON a.id = o.advisor_id JOIN person v ON v.id = o.evaluator_id
    WHERE o.advisor_id = :advisor
    ORDER BY coalesce(o.held_on, o.planned_on) DESC, o.id DESC
""")
KEPT = text("""
    SELECT advisor_id, planned_on, held_on, documented_on FROM one_to_one
    WHERE called_off_on IS NULL ORDER BY advisor_id, planned_on
""")
KEPT_OF = text("""
    SELECT advisor_id, planned_on, held_on, documented_on FROM one_to_one
    WHERE called_off_on IS NULL AND advisor_id = :advisor ORDER BY planned_on
""")
BEGUN = text("SELECT min(coalesce(held_on, planned_on)) FROM one_to_one WHERE called_off_on IS NULL")
FIGURES = text("""
    SELECT t.position, s.name, count(*) AS n, sum(t.covered) AS covered, sum(t."of") AS "of",
        sum((t.covered * 20000 + t."of") / (2 * t."of")) AS sum_bp,
        sum(((t.covered * 20000 + t."of") / (2 * t."of")) * ((t.covered * 20000 + t."of") / (2 * t."of"))) AS sum_bp2
    FROM section_total t LEFT JOIN scorecard_section s ON s.id = t.section_id
    WHERE t.advisor_id = :advisor AND t.month BETWEEN :first AND :last AND t.purpose = 'routine' AND t."of" > 0
    GROUP BY t.position, t.section_id ORDER BY t.position, t.section_id DESC
""")
COMMENTS = text("""
    SELECT e.id, i.started_at, i.subject, coalesce(s.name, '') AS service, e.advisor_comment, e.state
    FROM evaluation e JOIN interaction i ON i.id = e.interaction_id LEFT JOIN service s ON s.id = i.service_id
    WHERE e.advisor_id = :advisor AND e.month BETWEEN :first AND :last AND e.state <> 'draft' AND e.superseded = 0
        AND e.purpose <> 'calibration' AND (trim(e.advisor_comment) <> '' OR e.state = 'disputed')
    ORDER BY i.started_at DESC, e.id DESC
""")
_CLIPS = """
    SELECT m.id, m.evaluation_id, i.id AS interaction_id, i.started_at, i.subject, coalesce(s.name, '') AS service,
        e.scorecard_version_id, m.criterion_id, k.value, m.start_ms, m.end_ms, m.comment, m.quote, r.path, r.missing,
        r.raw, (SELECT recordings_root FROM library_info) AS root,
        (SELECT file FROM pragma_database_list WHERE name = 'main') AS library
    FROM evaluation e JOIN interaction i ON i.id = e.interaction_id JOIN moment m ON m.evaluation_id = e.id
        LEFT JOIN mark k ON k.criterion_id = m.criterion_id AND k.evaluation_id = (
            WITH RECURSIVE later (id) AS (
                SELECT e.id UNION SELECT n.id FROM evaluation n JOIN later ON n.supersedes_id = later.id
                WHERE n.state <> 'draft')
            SELECT max(id) FROM later)
        LEFT JOIN service s ON s.id = i.service_id LEFT JOIN recording r ON r.id = i.recording_id
"""
CLIPS_OF = text(
    _CLIPS + """JOIN one_to_one_clip o ON o.moment_id = m.id WHERE o.one_to_one_id = :id ORDER BY o.position, m.id"""
)
CLIPS_BETWEEN = text(
    _CLIPS
    + """WHERE e.advisor_id = :advisor AND e.month BETWEEN :first AND :last AND e.state <> 'draft' AND e.superseded = 0
        AND e.purpose <> 'calibration' AND m.kind IN ('comment', 'evidence')
        AND (r.id IS NOT NULL OR m.quote <> '')
    ORDER BY i.started_at DESC, i.id DESC, m.start_ms, m.id"""
)
