"""What importing needs: whose extension it is, what was remembered, and what a phone system tells of a call."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add four tables and some columns; an interaction may be there before anybody knows whose it is."""
    _interactions()
    op.add_column("recording", sa.Column("raw", sa.Text()))
    op.add_column("recording", sa.Column("missing", sa.Boolean(), server_default=sa.text("0"), nullable=False))
    op.create_index("ix_recording_missing", "recording", ["missing"])
    op.add_column("analysis", sa.Column("flags", sa.Text(), server_default="[]", nullable=False))
    op.execute("UPDATE analysis SET flags = coalesce(json_extract(result, '$.conversation.flags'), '[]')")
    op.create_index("ix_analysis_flags", "analysis", ["flags"], sqlite_where=sa.text("flags <> '[]'"))
    for columns in (("interaction_id", "id"), ("purpose", "interaction_id"), ("evaluator_id", "interaction_id")):
        name = f"ix_evaluation_{'_'.join(columns)}"
        op.create_index(name, "evaluation", columns, sqlite_where=sa.text("superseded = 0"))
    _identifiers()
    _remembered()


def _interactions() -> None:
    """Build the table anew, by hand: Alembic's own way writes the constraints in another order each time."""
    names = ", ".join(_KEPT)
    op.execute(_INTERACTION)
    op.execute(f"INSERT INTO interaction_anew ({names}) SELECT {names} FROM interaction")
    # An id is never given twice, not even that of a contact that was taken out.
    op.execute("DELETE FROM sqlite_sequence WHERE name = 'interaction_anew'")
    op.execute("UPDATE sqlite_sequence SET name = 'interaction_anew' WHERE name = 'interaction'")
    op.execute("DROP TABLE interaction")
    op.execute("ALTER TABLE interaction_anew RENAME TO interaction")
    for columns in (("advisor_id", "started_at"), ("evaluated", "started_at"), ("recording_id",), ("service_id",)):
        op.create_index(f"ix_interaction_{'_'.join(columns)}", "interaction", columns)
    listed = ["started_at", "id", "advisor_id", "service_id", "channel", "evaluated", "recording_id"]
    op.create_index("ix_interaction_list", "interaction", listed)


_KEPT = (
    "id",
    "advisor_id",
    "channel",
    "started_at",
    "subject",
    "reference",
    "service_id",
    "recording_id",
    "duration_ms",
    "body",
    "notes",
    "search_key",
    "evaluated",
    "added_at",
    "added_by",
    "row_version",
)
_INTERACTION = """
    CREATE TABLE interaction_anew (
        id INTEGER NOT NULL CONSTRAINT pk_interaction PRIMARY KEY AUTOINCREMENT,
        advisor_id INTEGER,
        channel TEXT NOT NULL,
        started_at TEXT NOT NULL,
        subject TEXT DEFAULT '' NOT NULL,
        reference TEXT DEFAULT '' NOT NULL,
        service_id INTEGER,
        recording_id INTEGER,
        duration_ms INTEGER,
        body TEXT,
        notes TEXT DEFAULT '' NOT NULL,
        search_key TEXT DEFAULT '' NOT NULL,
        evaluated BOOLEAN DEFAULT 0 NOT NULL,
        added_at TEXT NOT NULL,
        added_by INTEGER,
        row_version INTEGER DEFAULT 1 NOT NULL,
        extension TEXT DEFAULT '' NOT NULL,
        direction TEXT DEFAULT '' NOT NULL,
        queue TEXT DEFAULT '' NOT NULL,
        customer TEXT DEFAULT '' NOT NULL,
        excluded TEXT DEFAULT '' NOT NULL,
        body_name TEXT DEFAULT '' NOT NULL,
        waiting_ms INTEGER,
        hold_ms INTEGER,
        CONSTRAINT ck_interaction_channel
            CHECK (channel IN ('telephone', 'e-mail', 'web chat', 'visit', 'letter')),
        CONSTRAINT ck_interaction_direction CHECK (direction IN ('', 'incoming', 'outgoing', 'internal')),
        CONSTRAINT fk_interaction_added_by_person FOREIGN KEY (added_by) REFERENCES person (id),
        CONSTRAINT fk_interaction_advisor_id_person FOREIGN KEY (advisor_id) REFERENCES person (id),
        CONSTRAINT fk_interaction_recording_id_recording FOREIGN KEY (recording_id) REFERENCES recording (id),
        CONSTRAINT fk_interaction_service_id_service FOREIGN KEY (service_id) REFERENCES service (id)
    )
"""


def _identifiers() -> None:
    op.create_table(
        "person_identifier",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer()),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("value_key", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('extension', 'login', 'name')", name="ck_person_identifier_kind"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_person_identifier_person_id_person", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_person_identifier"),
        sa.UniqueConstraint("kind", "value_key", name="uq_person_identifier_kind_value_key"),
    )
    op.create_index("ix_person_identifier_person_id", "person_identifier", ["person_id"])


def _remembered() -> None:
    op.create_table(
        "remembered",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.Text(), nullable=False),
        sa.CheckConstraint("kind IN ('pattern', 'mapping', 'filter')", name="ck_remembered_kind"),
        sa.PrimaryKeyConstraint("id", name="pk_remembered"),
        sa.UniqueConstraint("kind", "name_key", name="uq_remembered_kind_name_key"),
    )
    op.create_table(
        "watched_folder",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("subfolders", sa.Boolean(), server_default=sa.text("1"), nullable=False),
        sa.Column("options", sa.Text(), server_default="{}", nullable=False),
        sa.Column("added_at", sa.Text(), nullable=False),
        sa.Column("added_by", sa.Integer()),
        sa.ForeignKeyConstraint(["added_by"], ["person.id"], name="fk_watched_folder_added_by_person"),
        sa.PrimaryKeyConstraint("id", name="pk_watched_folder"),
        sa.UniqueConstraint("path", name="uq_watched_folder_path"),
    )
