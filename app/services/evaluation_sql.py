"""The statements that change an evaluation; ``evaluating`` says when each is run."""

from sqlalchemy import text

BEGIN = text("""
    INSERT INTO evaluation (interaction_id, advisor_id, month, evaluator_id, scorecard_version_id, purpose, state,
        begun_at, changed_at)
    VALUES (:interaction, :advisor, :month, :evaluator, :version, :purpose, 'draft', :at, :at)
""")
VERSION_OF = text("SELECT scorecard_version_id FROM evaluation WHERE id = :id")
TOUCH = text("UPDATE evaluation SET changed_at = :at, row_version = row_version + 1 WHERE id = :id AND state = 'draft'")
MARK = text("""
    INSERT INTO mark (evaluation_id, criterion_id, value, at_ms, marked_at, marked_by)
    VALUES (:id, :criterion, :value, :at_ms, :at, :by)
    ON CONFLICT (evaluation_id, criterion_id)
    DO UPDATE SET value = excluded.value, at_ms = excluded.at_ms, marked_at = excluded.marked_at,
        marked_by = excluded.marked_by
""")
UNMARK = text("DELETE FROM mark WHERE evaluation_id = :id AND criterion_id = :criterion")
NOTE = text("""
    INSERT INTO criterion_note (evaluation_id, criterion_id, note, looked_up, looked_where, seen, written_at,
        written_by)
    VALUES (:id, :criterion, :note, :looked_up, :looked_where, :seen, :at, :by)
    ON CONFLICT (evaluation_id, criterion_id)
    DO UPDATE SET note = excluded.note, looked_up = excluded.looked_up, looked_where = excluded.looked_where,
        seen = excluded.seen, written_at = excluded.written_at, written_by = excluded.written_by
""")
NO_NOTE = text("DELETE FROM criterion_note WHERE evaluation_id = :id AND criterion_id = :criterion")
MOMENT = text("""
    INSERT INTO moment (id, evaluation_id, criterion_id, kind, start_ms, end_ms, comment, explained, text_start,
        text_end, quote, created_at, created_by)
    VALUES (:moment, :id, :criterion, :kind, :start_ms, :end_ms, :comment, :explained, :text_start, :text_end, :quote,
        :at, :by)
""")
CHANGE_MOMENT = text("""
    UPDATE moment SET criterion_id = :criterion, kind = :kind, start_ms = :start_ms, end_ms = :end_ms,
        comment = :comment, explained = :explained
    WHERE id = :moment AND evaluation_id = :id
""")
REMOVE_MOMENT = text("DELETE FROM moment WHERE id = :moment AND evaluation_id = :id")
TEXTS = text("""
    UPDATE evaluation SET did_well = :did_well, work_on = :work_on, next_step = :next_step, next_step_due = :due,
        advisor_comment = :advisor_comment
    WHERE id = :id
""")
PLACE = text("""
    UPDATE evaluation SET cursor = :cursor, scroll = :scroll, position_ms = :position
    WHERE id = :id AND state = 'draft'
""")
ATTENTION = text("UPDATE evaluation SET active_ms = max(active_ms, :active) WHERE id = :id AND state = 'draft'")
FINALISE = text("""
    UPDATE evaluation SET state = 'finalised', finalised_at = :at, finalised_by = :by, changed_at = :at,
        covered = :covered, "of" = :of, met = :met, not_met = :not_met, no_opportunity = :no_opportunity,
        band = :band, capped = :capped, seal = :seal, superseded = 0, row_version = row_version + 1
    WHERE id = :id AND state = 'draft'
    RETURNING interaction_id, advisor_id, month, purpose, scorecard_version_id, revision, supersedes_id
""")
EVALUATED = text("UPDATE interaction SET evaluated = 1, row_version = row_version + 1 WHERE id = :id")
SUPERSEDE = text("UPDATE evaluation SET superseded = 1, row_version = row_version + 1 WHERE id = :id")
FORGET_TOTALS = text("DELETE FROM section_total WHERE evaluation_id = :id")
DRAFT_OF = text("SELECT interaction_id FROM evaluation WHERE id = :id AND state = 'draft'")
DISCARD = text("""
    DELETE FROM evaluation WHERE id = :id AND state = 'draft'
    RETURNING interaction_id, advisor_id, revision, supersedes_id
""")
