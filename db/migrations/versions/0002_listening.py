"""What is told of a recording by listening to it, and transcripts brought in for an interaction."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add two tables; nothing there before is touched."""
    op.create_table(
        "analysis",
        sa.Column("recording_id", sa.Integer(), nullable=False),
        sa.Column("algorithm", sa.Integer(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("analysed_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["recording_id"], ["recording.id"], name="fk_analysis_recording_id_recording", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("recording_id", name="pk_analysis"),
    )
    op.create_table(
        "transcript",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("interaction_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("imported_at", sa.Text(), nullable=False),
        sa.Column("imported_by", sa.Integer()),
        sa.Column("cues", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["imported_by"], ["person.id"], name="fk_transcript_imported_by_person"),
        sa.ForeignKeyConstraint(
            ["interaction_id"], ["interaction.id"], name="fk_transcript_interaction_id_interaction", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_transcript"),
        sa.UniqueConstraint("interaction_id", name="uq_transcript_interaction_id"),
    )
