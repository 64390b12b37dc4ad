"""The statements of sampling; ``sampling`` and ``sampling_reading`` say when each is run."""

from sqlalchemy import text

PLAN = text("SELECT plan FROM sample_plan WHERE period <= :period ORDER BY period DESC, id DESC LIMIT 1")
SET_PLAN = text("INSERT INTO sample_plan (period, plan, set_at, set_by) VALUES (:period, :plan, :at, :by)")

FRAME = """
    SELECT i.id, i.advisor_id, i.started_at, i.channel, coalesce(s.name, '') AS service,
        coalesce(i.duration_ms, r.duration_ms) AS duration_ms, {words} AS words, i.excluded
    FROM interaction i LEFT JOIN service s ON s.id = i.service_id LEFT JOIN recording r ON r.id = i.recording_id
    WHERE i.started_at >= :first AND i.started_at < :after AND i.advisor_id IS NOT NULL
    ORDER BY i.advisor_id, i.started_at, i.id
"""
ADVISORS = text("""
    SELECT id, name, started_on FROM person
    WHERE is_advisor = 1 AND (started_on IS NULL OR started_on <= :last) AND (left_on IS NULL OR left_on >= :first)
    ORDER BY name_key, id
""")
NAMES = text("SELECT id, name FROM person")
LAST_INTERACTION = text("SELECT coalesce(max(id), 0) FROM interaction")
STILL_THERE = text("SELECT id FROM interaction WHERE id = :id AND excluded = ''")

SAMPLE = """
    SELECT s.id, s.period, s.plan, s.seed, s.algorithm, s.begun_at, coalesce(b.name, '') AS begun_by, s.abandoned_at,
        coalesce(a.name, '') AS abandoned_by, s.abandon_reason
    FROM sample s LEFT JOIN person b ON b.id = s.begun_by LEFT JOIN person a ON a.id = s.abandoned_by
"""
ONE_SAMPLE = text(SAMPLE + "WHERE s.id = :id")
IN_USE = text(SAMPLE + "WHERE s.period = :period AND s.abandoned_at IS NULL")
SAMPLES = text(SAMPLE + "WHERE s.period = :period ORDER BY s.id")
COUNT_SAMPLES = text("SELECT count(*) FROM sample WHERE period = :period")
BEGIN = text("""
    INSERT INTO sample (period, plan, method, seed, algorithm, begun_at, begun_by, abandoned_at, abandoned_by,
        abandon_reason)
    VALUES (:period, :plan, :method, :seed, :algorithm, :at, :by, :abandoned_at, :abandoned_by, :abandon_reason)
""")
ABANDON = text("""
    UPDATE sample SET abandoned_at = :at, abandoned_by = :by, abandon_reason = :reason
    WHERE id = :id AND abandoned_at IS NULL
""")

TRANCHES = text("""
    SELECT t.number, t.until_day, t.last_interaction, t.frame_size, t.frame_sha256, t.quotas, t.shares, t.left_out,
        t.program, t.drawn_at, coalesce(p.name, '') AS drawn_by,
        (SELECT count(*) FROM sample_item i
         WHERE i.sample_id = t.sample_id AND i.tranche = t.number AND i.replaces_id IS NULL) AS drawn
    FROM sample_tranche t LEFT JOIN person p ON p.id = t.drawn_by WHERE t.sample_id = :sample ORDER BY t.number
""")
FRAMES = text("SELECT number, frame FROM sample_tranche WHERE sample_id = :sample ORDER BY number")
FRAME_OF = text("SELECT frame, quotas FROM sample_tranche WHERE sample_id = :sample AND number = :number")
ADD_TRANCHE = text("""
    INSERT INTO sample_tranche (sample_id, number, until_day, last_interaction, frame_size, frame_sha256, frame, quotas,
        shares, left_out, program, drawn_at, drawn_by)
    VALUES (:sample, :number, :until, :last, :size, :sha256, :frame, :quotas, :shares, :left_out, :program, :at, :by)
""")

ADD_ITEM = text("""
    INSERT INTO sample_item (sample_id, tranche, interaction_id, advisor_id, stratum, replaces_id)
    VALUES (:sample, :tranche, :interaction, :advisor, :stratum, :replaces)
""")
REPLACE = text("""
    UPDATE sample_item SET replaced_at = :at, replaced_by = :by, replace_reason = :reason, passed_over = :passed
    WHERE id = :id AND replaced_at IS NULL
""")
_DONE = """EXISTS (SELECT 1 FROM evaluation e WHERE e.interaction_id = i.interaction_id AND e.superseded = 0
    AND e.state <> 'draft' AND e.purpose = 'routine')"""
ITEMS = text(f"""
    SELECT i.id, i.tranche, i.interaction_id, i.advisor_id, i.stratum, i.replaces_id, i.replaced_at,
        coalesce(p.name, '') AS replaced_by, i.replace_reason, i.passed_over, {_DONE} AS evaluated
    FROM sample_item i LEFT JOIN person p ON p.id = i.replaced_by WHERE i.sample_id = :sample ORDER BY i.id
""")
ITEM = text(f"""
    SELECT i.id, i.sample_id, i.tranche, i.interaction_id, i.advisor_id, i.stratum, i.replaced_at, s.period, s.plan,
        s.seed, s.abandoned_at, {_DONE} AS evaluated
    FROM sample_item i JOIN sample s ON s.id = i.sample_id WHERE i.id = :id
""")
USED = text("SELECT interaction_id FROM sample_item WHERE sample_id = :sample")
QUEUE = text("""
    SELECT i.id, i.tranche, i.stratum, i.interaction_id, i.advisor_id, a.name AS advisor, n.started_at, n.channel,
        coalesce(s.name, '') AS service, n.subject, n.reference, coalesce(n.duration_ms, r.duration_ms) AS duration_ms,
        n.recording_id IS NOT NULL AS has_recording, e.id AS evaluation_id, e.state, v.name AS evaluator,
        coalesce(o.replace_reason, '') AS replaces_because
    FROM sample_item i
    JOIN interaction n ON n.id = i.interaction_id
    JOIN person a ON a.id = i.advisor_id
    LEFT JOIN service s ON s.id = n.service_id
    LEFT JOIN recording r ON r.id = n.recording_id
    LEFT JOIN sample_item o ON o.id = i.replaces_id
    LEFT JOIN evaluation e ON e.id = (SELECT max(l.id) FROM evaluation l
        WHERE l.interaction_id = i.interaction_id AND l.superseded = 0 AND l.purpose = 'routine')
    LEFT JOIN person v ON v.id = e.evaluator_id
    WHERE i.sample_id = :sample AND i.replaced_at IS NULL
    ORDER BY i.tranche, n.started_at, i.id
""")

EVALUATED = text("""
    SELECT DISTINCT e.interaction_id FROM evaluation e JOIN interaction i ON i.id = e.interaction_id
    WHERE i.started_at >= :first AND i.started_at < :after AND e.state <> 'draft' AND e.superseded = 0
""")
SPOT_CHECKS = text("""
    SELECT count(*) FROM evaluation e JOIN interaction i ON i.id = e.interaction_id
    WHERE i.started_at >= :first AND i.started_at < :after AND e.state <> 'draft' AND e.superseded = 0
        AND e.purpose = 'spot check'
""")
