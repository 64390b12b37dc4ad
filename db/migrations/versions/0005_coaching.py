"""Room for coaching, the service's measures and the record of all changes, and for moments of a text."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

REASONS = (
    "Service failure",
    "Poor communication",
    "Poor signposting",
    "Progress chasing",
    "Transfer to an absent colleague",
)


def upgrade() -> None:
    """Add twelve tables and some columns; what was finalised so far is entered in the record with its marks."""
    _analyses()
    op.add_column("moment", sa.Column("text_start", sa.Integer()))
    op.add_column("moment", sa.Column("text_end", sa.Integer()))
    op.add_column("moment", sa.Column("quote", sa.Text(), server_default="", nullable=False))
    _one_to_ones()
    _actions()
    _outcomes()
    _figures()
    _records()
    _steps()


def _analyses() -> None:
    op.add_column("analysis", sa.Column("silence_ms", sa.Integer()))
    op.add_column("analysis", sa.Column("talk_overs", sa.Integer()))
    op.execute("""
        UPDATE analysis SET
            silence_ms = (SELECT coalesce(sum(json_extract(s.value, '$[1]') - json_extract(s.value, '$[0]')), 0)
                FROM json_each(result, '$.conversation.silences') s),
            talk_overs = CASE json_type(result, '$.conversation.talk_overs')
                WHEN 'array' THEN json_array_length(result, '$.conversation.talk_overs') END
    """)
    op.create_index("ix_analysis_silence_ms_recording_id", "analysis", ["silence_ms", "recording_id"])
    op.create_index("ix_analysis_talk_overs_recording_id", "analysis", ["talk_overs", "recording_id"])


def _one_to_ones() -> None:
    op.create_table(
        "one_to_one",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("advisor_id", sa.Integer(), nullable=False),
        sa.Column("evaluator_id", sa.Integer(), nullable=False),
        sa.Column("planned_on", sa.Text(), nullable=False),
        sa.Column("first_month", sa.Integer(), nullable=False),
        sa.Column("last_month", sa.Integer(), nullable=False),
        sa.Column("prepared_on", sa.Text()),
        sa.Column("held_on", sa.Text()),
        sa.Column("documented_on", sa.Text()),
        sa.Column("called_off_on", sa.Text()),
        sa.Column("called_off_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("summarise", sa.Text(), server_default="", nullable=False),
        sa.Column("ask", sa.Text(), server_default="", nullable=False),
        sa.Column("formulate", sa.Text(), server_default="", nullable=False),
        sa.Column("express", sa.Text(), server_default="", nullable=False),
        sa.Column("training_evaluator", sa.Text(), server_default="", nullable=False),
        sa.Column("training_advisor", sa.Text(), server_default="", nullable=False),
        sa.Column("advisor_words", sa.Text(), server_default="", nullable=False),
        sa.Column("agreed", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint("(called_off_on IS NULL) = (called_off_reason = '')", name="ck_one_to_one_called_off"),
        sa.CheckConstraint("documented_on IS NULL OR held_on IS NOT NULL", name="ck_one_to_one_documented"),
        sa.ForeignKeyConstraint(["advisor_id"], ["person.id"], name="fk_one_to_one_advisor_id_person"),
        sa.ForeignKeyConstraint(["created_by"], ["person.id"], name="fk_one_to_one_created_by_person"),
        sa.ForeignKeyConstraint(["evaluator_id"], ["person.id"], name="fk_one_to_one_evaluator_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_one_to_one"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_one_to_one_advisor_id_planned_on", "one_to_one", ["advisor_id", "planned_on"])
    op.create_index("ix_one_to_one_held_on", "one_to_one", ["held_on"])
    op.create_table(
        "one_to_one_clip",
        sa.Column("one_to_one_id", sa.Integer(), nullable=False),
        sa.Column("moment_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["moment_id"], ["moment.id"], name="fk_one_to_one_clip_moment_id_moment", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["one_to_one_id"], ["one_to_one.id"], name="fk_one_to_one_clip_one_to_one_id_one_to_one", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("one_to_one_id", "moment_id", name="pk_one_to_one_clip"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_one_to_one_clip_moment_id", "one_to_one_clip", ["moment_id"])
    op.create_table(
        "meeting",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("team_id", sa.Integer()),
        sa.Column("advisor_id", sa.Integer()),
        sa.Column("due_on", sa.Text(), nullable=False),
        sa.Column("held_on", sa.Text()),
        sa.Column("title", sa.Text(), server_default="", nullable=False),
        sa.Column("notes", sa.Text(), server_default="", nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Integer()),
        sa.CheckConstraint("(kind = 'appraisal') = (advisor_id IS NOT NULL)", name="ck_meeting_whose"),
        sa.CheckConstraint("kind IN ('team meeting', 'appraisal')", name="ck_meeting_kind"),
        sa.ForeignKeyConstraint(["advisor_id"], ["person.id"], name="fk_meeting_advisor_id_person"),
        sa.ForeignKeyConstraint(["created_by"], ["person.id"], name="fk_meeting_created_by_person"),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name="fk_meeting_team_id_team"),
        sa.PrimaryKeyConstraint("id", name="pk_meeting"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_meeting_kind_due_on", "meeting", ["kind", "due_on"])


def _actions() -> None:
    op.create_table(
        "action",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("advisor_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("criterion_key", sa.Text()),
        sa.Column("owner", sa.Text(), server_default="advisor", nullable=False),
        sa.Column("owner_id", sa.Integer()),
        sa.Column("agreed_on", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Text()),
        sa.Column("done_on", sa.Text()),
        sa.Column("closed_on", sa.Text()),
        sa.Column("state", sa.Text(), server_default="open", nullable=False),
        sa.Column("evidence", sa.Text(), server_default="", nullable=False),
        sa.Column("evaluation_id", sa.Integer()),
        sa.Column("one_to_one_id", sa.Integer()),
        sa.Column("reopens_id", sa.Integer()),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint(
            "(state IN ('worked', 'did not work', 'dropped')) = (closed_on IS NOT NULL)", name="ck_action_closed"
        ),
        sa.CheckConstraint("owner IN ('advisor', 'evaluator', 'buddy')", name="ck_action_owner"),
        sa.CheckConstraint("state IN ('open', 'done', 'worked', 'did not work', 'dropped')", name="ck_action_state"),
        sa.CheckConstraint(
            "state NOT IN ('done', 'worked', 'did not work') OR done_on IS NOT NULL", name="ck_action_done"
        ),
        sa.ForeignKeyConstraint(["advisor_id"], ["person.id"], name="fk_action_advisor_id_person"),
        sa.ForeignKeyConstraint(["created_by"], ["person.id"], name="fk_action_created_by_person"),
        sa.ForeignKeyConstraint(["evaluation_id"], ["evaluation.id"], name="fk_action_evaluation_id_evaluation"),
        sa.ForeignKeyConstraint(["one_to_one_id"], ["one_to_one.id"], name="fk_action_one_to_one_id_one_to_one"),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name="fk_action_owner_id_person"),
        sa.ForeignKeyConstraint(["reopens_id"], ["action.id"], name="fk_action_reopens_id_action"),
        sa.PrimaryKeyConstraint("id", name="pk_action"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_action_advisor_id_state", "action", ["advisor_id", "state"])
    op.create_index("ix_action_evaluation_id", "action", ["evaluation_id"])
    op.create_index("ix_action_one_to_one_id", "action", ["one_to_one_id"])
    op.create_index("ix_action_state_due_on", "action", ["state", "due_on"])


def _outcomes() -> None:
    op.create_table(
        "avoidable_reason",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("retired", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_avoidable_reason"),
        sa.UniqueConstraint("name_key", name="uq_avoidable_reason_name_key"),
    )
    op.create_table(
        "outcome",
        sa.Column("evaluation_id", sa.Integer(), nullable=False),
        sa.Column("first_contact", sa.Boolean()),
        sa.Column("avoidable", sa.Boolean()),
        sa.Column("avoidable_reason_id", sa.Integer()),
        sa.Column("records_checked", sa.Integer()),
        sa.Column("records_right", sa.Integer()),
        sa.Column("duplicates", sa.Integer()),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Integer(), nullable=False),
        sa.CheckConstraint("(records_checked IS NULL) = (records_right IS NULL)", name="ck_outcome_records"),
        sa.CheckConstraint("avoidable_reason_id IS NULL OR avoidable = 1", name="ck_outcome_reason"),
        sa.CheckConstraint("duplicates IS NULL OR duplicates >= 0", name="ck_outcome_duplicates"),
        sa.CheckConstraint(
            "records_right IS NULL OR records_right BETWEEN 0 AND records_checked", name="ck_outcome_right"
        ),
        sa.ForeignKeyConstraint(
            ["avoidable_reason_id"], ["avoidable_reason.id"], name="fk_outcome_avoidable_reason_id_avoidable_reason"
        ),
        sa.ForeignKeyConstraint(["changed_by"], ["person.id"], name="fk_outcome_changed_by_person"),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name="fk_outcome_evaluation_id_evaluation", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("evaluation_id", name="pk_outcome"),
    )
    reason = sa.table("avoidable_reason", sa.column("name"), sa.column("name_key"), sa.column("position"))
    op.bulk_insert(reason, [{"name": name, "name_key": name.lower(), "position": i} for i, name in enumerate(REASONS)])


def _figures() -> None:
    op.create_table(
        "figure_import",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("imported_at", sa.Text(), nullable=False),
        sa.Column("imported_by", sa.Integer()),
        sa.CheckConstraint("kind IN ('ratings', 'calls')", name="ck_figure_import_kind"),
        sa.ForeignKeyConstraint(["imported_by"], ["person.id"], name="fk_figure_import_imported_by_person"),
        sa.PrimaryKeyConstraint("id", name="pk_figure_import"),
        sa.UniqueConstraint("sha256", name="uq_figure_import_sha256"),
    )
    op.create_table(
        "rating",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("figure_import_id", sa.Integer()),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("given_on", sa.Text(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("advisor_id", sa.Integer()),
        sa.Column("interaction_id", sa.Integer()),
        sa.Column("reference", sa.Text(), server_default="", nullable=False),
        sa.Column("comment", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("kind IN ('csat', 'nps', 'effort', 'govmetric')", name="ck_rating_kind"),
        sa.ForeignKeyConstraint(["advisor_id"], ["person.id"], name="fk_rating_advisor_id_person"),
        sa.ForeignKeyConstraint(
            ["figure_import_id"],
            ["figure_import.id"],
            name="fk_rating_figure_import_id_figure_import",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["interaction_id"], ["interaction.id"], name="fk_rating_interaction_id_interaction"),
        sa.PrimaryKeyConstraint("id", name="pk_rating"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_rating_figure_import_id", "rating", ["figure_import_id"])
    op.create_index("ix_rating_interaction_id", "rating", ["interaction_id"])
    op.create_index("ix_rating_kind_month_advisor_id_value", "rating", ["kind", "month", "advisor_id", "value"])
    op.create_table(
        "week_of_calls",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("figure_import_id", sa.Integer()),
        sa.Column("week_from", sa.Text(), nullable=False),
        sa.Column("queue", sa.Text(), server_default="", nullable=False),
        sa.Column("offered", sa.Integer(), nullable=False),
        sa.Column("answered", sa.Integer(), nullable=False),
        sa.Column("abandoned", sa.Integer(), nullable=False),
        sa.CheckConstraint("offered >= 0 AND answered >= 0 AND abandoned >= 0", name="ck_week_of_calls_counts"),
        sa.ForeignKeyConstraint(
            ["figure_import_id"],
            ["figure_import.id"],
            name="fk_week_of_calls_figure_import_id_figure_import",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_week_of_calls"),
        sa.UniqueConstraint("week_from", "queue", name="uq_week_of_calls_week_from_queue"),
    )


def _records() -> None:
    op.create_table(
        "record",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("by_id", sa.Integer()),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Integer()),
        sa.Column("advisor_id", sa.Integer()),
        sa.Column("detail", sa.Text(), server_default="{}", nullable=False),
        sa.ForeignKeyConstraint(["advisor_id"], ["person.id"], name="fk_record_advisor_id_person"),
        sa.ForeignKeyConstraint(["by_id"], ["person.id"], name="fk_record_by_id_person"),
        sa.PrimaryKeyConstraint("id", name="pk_record"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_record_advisor_id_id", "record", ["advisor_id", "id"])
    op.create_index("ix_record_subject_subject_id", "record", ["subject", "subject_id"])
    op.execute("""
        INSERT INTO record (at, by_id, what, subject, subject_id, advisor_id, detail)
        SELECT finalised_at, finalised_by, 'finalised', 'evaluation', id, advisor_id, json_object(
            'interaction', interaction_id, 'month', month, 'purpose', purpose, 'version', scorecard_version_id,
            'revision', revision, 'supersedes', supersedes_id,
            'marks', (SELECT group_concat(m.value, '' ORDER BY c.number) FROM mark m
                JOIN scorecard_criterion c ON c.id = m.criterion_id WHERE m.evaluation_id = evaluation.id))
        FROM evaluation WHERE finalised_at IS NOT NULL ORDER BY finalised_at, id
    """)
    for event in ("UPDATE", "DELETE"):
        op.execute(f"""
            CREATE TRIGGER record_no_{event.lower()} BEFORE {event} ON record
            BEGIN SELECT RAISE(ABORT, 'the record is never changed'); END
        """)
    # INSERT OR REPLACE takes a row out without any DELETE that a trigger would see.
    op.execute("""
        CREATE TRIGGER record_no_replace BEFORE INSERT ON record WHEN NEW.id IN (SELECT id FROM record)
        BEGIN SELECT RAISE(ABORT, 'the record is never changed'); END
    """)


def _steps() -> None:
    op.create_table(
        "evaluation_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("evaluation_id", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), server_default="", nullable=False),
        sa.Column("changed_marks", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("entered_at", sa.Text(), nullable=False),
        sa.Column("entered_by", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "state IN ('shared', 'acknowledged', 'disputed', 'resolved')", name="ck_evaluation_step_state"
        ),
        sa.ForeignKeyConstraint(["entered_by"], ["person.id"], name="fk_evaluation_step_entered_by_person"),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name="fk_evaluation_step_evaluation_id_evaluation"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_evaluation_step"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_evaluation_step_evaluation_id", "evaluation_step", ["evaluation_id"])
    op.create_table(
        "disputed_criterion",
        sa.Column("step_id", sa.Integer(), nullable=False),
        sa.Column("criterion_id", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), server_default="", nullable=False),
        sa.Column("answer", sa.Text(), server_default="", nullable=False),
        sa.Column("changed", sa.Boolean()),
        sa.ForeignKeyConstraint(
            ["criterion_id"], ["scorecard_criterion.id"], name="fk_disputed_criterion_criterion_id_scorecard_criterion"
        ),
        sa.ForeignKeyConstraint(
            ["step_id"],
            ["evaluation_step.id"],
            name="fk_disputed_criterion_step_id_evaluation_step",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("step_id", "criterion_id", name="pk_disputed_criterion"),
        sqlite_with_rowid=False,
    )
