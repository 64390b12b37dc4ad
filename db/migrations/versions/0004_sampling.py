"""Room for sampling (plans, draws with their frames, what was replaced) and for the notices of monitoring."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add six tables; nothing there before is touched."""
    _samples()
    _items()
    _notices()


def _samples() -> None:
    op.create_table(
        "sample_plan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("period", sa.Integer(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("set_at", sa.Text(), nullable=False),
        sa.Column("set_by", sa.Integer()),
        sa.ForeignKeyConstraint(["set_by"], ["person.id"], name="fk_sample_plan_set_by_person"),
        sa.PrimaryKeyConstraint("id", name="pk_sample_plan"),
    )
    op.create_index("ix_sample_plan_period_id", "sample_plan", ["period", "id"])
    op.create_table(
        "sample",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("period", sa.Integer(), nullable=False),
        sa.Column("plan", sa.Text(), nullable=False),
        sa.Column("method", sa.Text(), nullable=False),
        sa.Column("seed", sa.Integer(), nullable=False),
        sa.Column("algorithm", sa.Integer(), nullable=False),
        sa.Column("begun_at", sa.Text(), nullable=False),
        sa.Column("begun_by", sa.Integer()),
        sa.Column("abandoned_at", sa.Text()),
        sa.Column("abandoned_by", sa.Integer()),
        sa.Column("abandon_reason", sa.Text(), server_default="", nullable=False),
        sa.CheckConstraint("(abandoned_at IS NULL) = (abandon_reason = '')", name="ck_sample_abandoned"),
        sa.ForeignKeyConstraint(["abandoned_by"], ["person.id"], name="fk_sample_abandoned_by_person"),
        sa.ForeignKeyConstraint(["begun_by"], ["person.id"], name="fk_sample_begun_by_person"),
        sa.PrimaryKeyConstraint("id", name="pk_sample"),
    )
    in_use = sa.text("abandoned_at IS NULL")
    op.create_index("ix_sample_in_use", "sample", ["period"], unique=True, sqlite_where=in_use, postgresql_where=in_use)


def _items() -> None:
    op.create_table(
        "sample_tranche",
        sa.Column("sample_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("until_day", sa.Text(), nullable=False),
        sa.Column("last_interaction", sa.Integer(), nullable=False),
        sa.Column("frame_size", sa.Integer(), nullable=False),
        sa.Column("frame_sha256", sa.Text(), nullable=False),
        sa.Column("frame", sa.Text(), nullable=False),
        sa.Column("quotas", sa.Text(), nullable=False),
        sa.Column("shares", sa.Text(), nullable=False),
        sa.Column("left_out", sa.Text(), nullable=False),
        sa.Column("program", sa.Text(), nullable=False),
        sa.Column("drawn_at", sa.Text(), nullable=False),
        sa.Column("drawn_by", sa.Integer()),
        sa.ForeignKeyConstraint(["drawn_by"], ["person.id"], name="fk_sample_tranche_drawn_by_person"),
        sa.ForeignKeyConstraint(
            ["sample_id"], ["sample.id"], name="fk_sample_tranche_sample_id_sample", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("sample_id", "number", name="pk_sample_tranche"),
    )
    op.create_table(
        "sample_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("sample_id", sa.Integer(), nullable=False),
        sa.Column("tranche", sa.Integer(), nullable=False),
        sa.Column("interaction_id", sa.Integer(), nullable=False),
        sa.Column("advisor_id", sa.Integer(), nullable=False),
        sa.Column("stratum", sa.Text(), server_default="", nullable=False),
        sa.Column("replaces_id", sa.Integer()),
        sa.Column("replaced_at", sa.Text()),
        sa.Column("replaced_by", sa.Integer()),
        sa.Column("replace_reason", sa.Text(), server_default="", nullable=False),
        sa.Column("passed_over", sa.Text(), server_default="[]", nullable=False),
        sa.CheckConstraint("(replaced_at IS NULL) = (replace_reason = '')", name="ck_sample_item_replaced"),
        sa.ForeignKeyConstraint(["advisor_id"], ["person.id"], name="fk_sample_item_advisor_id_person"),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["interaction.id"], name="fk_sample_item_interaction_id_interaction"
        ),
        sa.ForeignKeyConstraint(["replaced_by"], ["person.id"], name="fk_sample_item_replaced_by_person"),
        sa.ForeignKeyConstraint(["replaces_id"], ["sample_item.id"], name="fk_sample_item_replaces_id_sample_item"),
        sa.ForeignKeyConstraint(
            ["sample_id"], ["sample.id"], name="fk_sample_item_sample_id_sample", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_sample_item"),
        sa.UniqueConstraint("sample_id", "interaction_id", name="uq_sample_item_sample_id_interaction_id"),
        sa.UniqueConstraint("replaces_id", name="uq_sample_item_replaces_id"),
    )
    op.create_index("ix_sample_item_interaction_id", "sample_item", ["interaction_id"])


def _notices() -> None:
    op.create_table(
        "notice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("given_on", sa.Text(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("wording", sa.Text(), server_default="", nullable=False),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.Column("recorded_by", sa.Integer()),
        sa.CheckConstraint("kind IN ('staff', 'callers')", name="ck_notice_kind"),
        sa.ForeignKeyConstraint(["recorded_by"], ["person.id"], name="fk_notice_recorded_by_person"),
        sa.PrimaryKeyConstraint("id", name="pk_notice"),
    )
    op.create_table(
        "notice_receipt",
        sa.Column("notice_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("told_on", sa.Text(), nullable=False),
        sa.Column("acknowledged_on", sa.Text()),
        sa.Column("acknowledged_entered_by", sa.Integer()),
        sa.Column("recorded_at", sa.Text(), nullable=False),
        sa.Column("recorded_by", sa.Integer()),
        sa.ForeignKeyConstraint(
            ["acknowledged_entered_by"], ["person.id"], name="fk_notice_receipt_acknowledged_entered_by_person"
        ),
        sa.ForeignKeyConstraint(
            ["notice_id"], ["notice.id"], name="fk_notice_receipt_notice_id_notice", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_notice_receipt_person_id_person"),
        sa.ForeignKeyConstraint(["recorded_by"], ["person.id"], name="fk_notice_receipt_recorded_by_person"),
        sa.PrimaryKeyConstraint("notice_id", "person_id", name="pk_notice_receipt"),
    )
    op.create_index("ix_notice_receipt_person_id", "notice_receipt", ["person_id"])
