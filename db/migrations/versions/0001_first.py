"""The first form of a library: people, interactions, scorecards, and evaluations with all they hold."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Build all tables."""
    op.create_table(
        "library_info",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("recordings_root", sa.Text()),
        sa.Column("is_demo", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.CheckConstraint("id = 1", name="ck_library_info_one_row"),
        sa.PrimaryKeyConstraint("id", name="pk_library_info"),
    )
    op.create_table(
        "library_setting",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_library_setting"),
    )
    op.create_table(
        "recording",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("duration_ms", sa.Integer(), nullable=False),
        sa.Column("channels", sa.Integer(), nullable=False),
        sa.Column("sample_rate", sa.Integer(), nullable=False),
        sa.Column("codec", sa.Text(), nullable=False),
        sa.Column("advisor_channel", sa.Integer()),
        sa.PrimaryKeyConstraint("id", name="pk_recording"),
        sa.UniqueConstraint("sha256", name="uq_recording_sha256"),
    )
    op.create_table(
        "scorecard_version",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("scorecard", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_scorecard_version"),
        sa.UniqueConstraint("scorecard", "version", name="uq_scorecard_version_scorecard_version"),
    )
    op.create_table(
        "service",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_service"),
        sa.UniqueConstraint("name_key", name="uq_service_name_key"),
    )
    op.create_table(
        "team",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_team"),
        sa.UniqueConstraint("name_key", name="uq_team_name_key"),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), server_default="", nullable=False),
        sa.Column("is_advisor", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("is_evaluator", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("team_id", sa.Integer()),
        sa.Column("started_on", sa.Text()),
        sa.Column("left_on", sa.Text()),
        sa.CheckConstraint("is_advisor IN (0, 1) AND is_evaluator IN (0, 1)", name="ck_person_roles"),
        sa.ForeignKeyConstraint(["team_id"], ["team.id"], name="fk_person_team_id_team"),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
    )
    op.create_index("ix_person_name_key", "person", ["name_key"])
    op.create_index("ix_person_team_id", "person", ["team_id"])
    op.create_table(
        "scorecard_section",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("scorecard_version_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["scorecard_version_id"],
            ["scorecard_version.id"],
            name="fk_scorecard_section_scorecard_version_id_scorecard_version",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_scorecard_section"),
        sa.UniqueConstraint(
            "scorecard_version_id", "position", name="uq_scorecard_section_scorecard_version_id_position"
        ),
    )
    op.create_table(
        "interaction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("advisor_id", sa.Integer(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("started_at", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), server_default="", nullable=False),
        sa.Column("reference", sa.Text(), server_default="", nullable=False),
        sa.Column("service_id", sa.Integer()),
        sa.Column("recording_id", sa.Integer()),
        sa.Column("duration_ms", sa.Integer()),
        sa.Column("body", sa.Text()),
        sa.Column("notes", sa.Text(), server_default="", nullable=False),
        sa.Column("search_key", sa.Text(), server_default="", nullable=False),
        sa.Column("evaluated", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.Column("added_by", sa.Integer()),
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint(
            "channel IN ('telephone', 'e-mail', 'web chat', 'visit', 'letter')", name="ck_interaction_channel"
        ),
        sa.ForeignKeyConstraint(["added_by"], ["person.id"], name="fk_interaction_added_by_person"),
        sa.ForeignKeyConstraint(["advisor_id"], ["person.id"], name="fk_interaction_advisor_id_person"),
        sa.ForeignKeyConstraint(["recording_id"], ["recording.id"], name="fk_interaction_recording_id_recording"),
        sa.ForeignKeyConstraint(["service_id"], ["service.id"], name="fk_interaction_service_id_service"),
        sa.PrimaryKeyConstraint("id", name="pk_interaction"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_interaction_advisor_id_started_at", "interaction", ["advisor_id", "started_at"])
    op.create_index("ix_interaction_evaluated_started_at", "interaction", ["evaluated", "started_at"])
    op.create_index("ix_interaction_recording_id", "interaction", ["recording_id"])
    op.create_index("ix_interaction_service_id", "interaction", ["service_id"])
    op.create_index("ix_interaction_started_at_id", "interaction", ["started_at", "id"])
    op.create_table(
        "scorecard_criterion",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("scorecard_version_id", sa.Integer(), nullable=False),
        sa.Column("section_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["scorecard_version_id"],
            ["scorecard_version.id"],
            name="fk_scorecard_criterion_scorecard_version_id_scorecard_version",
        ),
        sa.ForeignKeyConstraint(
            ["section_id"], ["scorecard_section.id"], name="fk_scorecard_criterion_section_id_scorecard_section"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_scorecard_criterion"),
        sa.UniqueConstraint(
            "scorecard_version_id", "number", name="uq_scorecard_criterion_scorecard_version_id_number"
        ),
    )
    op.create_table(
        "evaluation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("interaction_id", sa.Integer(), nullable=False),
        sa.Column("advisor_id", sa.Integer(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("evaluator_id", sa.Integer(), nullable=False),
        sa.Column("scorecard_version_id", sa.Integer(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("begun_at", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.Column("finalised_at", sa.Text()),
        sa.Column("finalised_by", sa.Integer()),
        sa.Column("revision", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("supersedes_id", sa.Integer()),
        sa.Column("superseded", sa.Boolean(), server_default=sa.text("0"), nullable=False),
        sa.Column("revision_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("covered", sa.Integer()),
        sa.Column("of", sa.Integer()),
        sa.Column("met", sa.Integer()),
        sa.Column("not_met", sa.Integer()),
        sa.Column("no_opportunity", sa.Integer()),
        sa.Column("band", sa.Text()),
        sa.Column("capped", sa.Boolean()),
        sa.Column("did_well", sa.Text(), server_default="", nullable=False),
        sa.Column("work_on", sa.Text(), server_default="", nullable=False),
        sa.Column("next_step", sa.Text(), server_default="", nullable=False),
        sa.Column("next_step_due", sa.Text()),
        sa.Column("advisor_comment", sa.Text(), server_default="", nullable=False),
        sa.Column("cursor", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("scroll", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("position_ms", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("active_ms", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("seal", sa.Text()),
        sa.Column("row_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.CheckConstraint("(state = 'draft') = (finalised_at IS NULL)", name="ck_evaluation_finalised"),
        sa.CheckConstraint(
            "purpose IN ('routine', 'spot check', 'coaching', 'calibration')", name="ck_evaluation_purpose"
        ),
        sa.CheckConstraint(
            "state IN ('draft', 'finalised', 'shared', 'acknowledged', 'disputed', 'resolved')",
            name="ck_evaluation_state",
        ),
        sa.ForeignKeyConstraint(["advisor_id"], ["person.id"], name="fk_evaluation_advisor_id_person"),
        sa.ForeignKeyConstraint(["evaluator_id"], ["person.id"], name="fk_evaluation_evaluator_id_person"),
        sa.ForeignKeyConstraint(["finalised_by"], ["person.id"], name="fk_evaluation_finalised_by_person"),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["interaction.id"], name="fk_evaluation_interaction_id_interaction"
        ),
        sa.ForeignKeyConstraint(
            ["scorecard_version_id"],
            ["scorecard_version.id"],
            name="fk_evaluation_scorecard_version_id_scorecard_version",
        ),
        sa.ForeignKeyConstraint(["supersedes_id"], ["evaluation.id"], name="fk_evaluation_supersedes_id_evaluation"),
        sa.PrimaryKeyConstraint("id", name="pk_evaluation"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_evaluation_advisor_id_month", "evaluation", ["advisor_id", "month"])
    op.create_index("ix_evaluation_interaction_id", "evaluation", ["interaction_id"])
    op.create_index("ix_evaluation_state_changed_at", "evaluation", ["state", "changed_at"])
    op.create_index("ix_evaluation_supersedes_id", "evaluation", ["supersedes_id"])
    op.create_table(
        "criterion_note",
        sa.Column("evaluation_id", sa.Integer(), nullable=False),
        sa.Column("criterion_id", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), server_default="", nullable=False),
        sa.Column("looked_up", sa.Text(), server_default="", nullable=False),
        sa.Column("looked_where", sa.Text(), server_default="", nullable=False),
        sa.Column("seen", sa.Text(), server_default="", nullable=False),
        sa.Column("written_at", sa.Text(), nullable=False),
        sa.Column("written_by", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["criterion_id"], ["scorecard_criterion.id"], name="fk_criterion_note_criterion_id_scorecard_criterion"
        ),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name="fk_criterion_note_evaluation_id_evaluation", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["written_by"], ["person.id"], name="fk_criterion_note_written_by_person"),
        sa.PrimaryKeyConstraint("evaluation_id", "criterion_id", name="pk_criterion_note"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "mark",
        sa.Column("evaluation_id", sa.Integer(), nullable=False),
        sa.Column("criterion_id", sa.Integer(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("at_ms", sa.Integer()),
        sa.Column("marked_at", sa.Text(), nullable=False),
        sa.Column("marked_by", sa.Integer(), nullable=False),
        sa.CheckConstraint("value IN (1, 2, 3)", name="ck_mark_value"),
        sa.ForeignKeyConstraint(
            ["criterion_id"], ["scorecard_criterion.id"], name="fk_mark_criterion_id_scorecard_criterion"
        ),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name="fk_mark_evaluation_id_evaluation", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["marked_by"], ["person.id"], name="fk_mark_marked_by_person"),
        sa.PrimaryKeyConstraint("evaluation_id", "criterion_id", name="pk_mark"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "moment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("evaluation_id", sa.Integer(), nullable=False),
        sa.Column("criterion_id", sa.Integer()),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("start_ms", sa.Integer(), nullable=False),
        sa.Column("end_ms", sa.Integer()),
        sa.Column("comment", sa.Text(), server_default="", nullable=False),
        sa.Column("explained", sa.Boolean()),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind IN ('comment', 'evidence', 'silence', 'sensitive')", name="ck_moment_kind"),
        sa.CheckConstraint("end_ms IS NULL OR end_ms >= start_ms", name="ck_moment_span"),
        sa.ForeignKeyConstraint(["created_by"], ["person.id"], name="fk_moment_created_by_person"),
        sa.ForeignKeyConstraint(
            ["criterion_id"], ["scorecard_criterion.id"], name="fk_moment_criterion_id_scorecard_criterion"
        ),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name="fk_moment_evaluation_id_evaluation", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_moment"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_moment_evaluation_id_start_ms", "moment", ["evaluation_id", "start_ms"])
    op.create_table(
        "section_total",
        sa.Column("advisor_id", sa.Integer(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("evaluation_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("section_id", sa.Integer()),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("covered", sa.Integer(), nullable=False),
        sa.Column("of", sa.Integer(), nullable=False),
        sa.Column("met", sa.Integer(), nullable=False),
        sa.Column("not_met", sa.Integer(), nullable=False),
        sa.Column("no_opportunity", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["advisor_id"], ["person.id"], name="fk_section_total_advisor_id_person"),
        sa.ForeignKeyConstraint(
            ["evaluation_id"], ["evaluation.id"], name="fk_section_total_evaluation_id_evaluation", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["section_id"], ["scorecard_section.id"], name="fk_section_total_section_id_scorecard_section"
        ),
        sa.PrimaryKeyConstraint("advisor_id", "month", "evaluation_id", "position", name="pk_section_total"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_section_total_evaluation_id", "section_total", ["evaluation_id"])
    op.create_index(
        "ix_section_total_whole",
        "section_total",
        ["month", "advisor_id", "purpose", "covered", "of"],
        sqlite_where=sa.text("position = 0"),
    )
