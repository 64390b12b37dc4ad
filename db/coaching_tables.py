"""The tables of coaching: one-to-ones, the meetings a team is to hold, and the actions that were agreed.

Days are local, ISO 8601 text. Every change is also in the record (see db.record_tables).
"""

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from db.models import Base


class OneToOne(Base):
    """A quarterly meeting with an advisor: planned, prepared, held and written up, each on its day, or called off.

    The four boxes are those of the coaching talk: summarise, ask, formulate, express. ``first_month`` to
    ``last_month`` (202607) is the period looked back on.
    """

    __tablename__ = "one_to_one"
    __table_args__ = (
        Index(None, "advisor_id", "planned_on"),
        Index(None, "held_on"),
        CheckConstraint("documented_on IS NULL OR held_on IS NOT NULL", name="documented"),
        CheckConstraint("(called_off_on IS NULL) = (called_off_reason = '')", name="called_off"),
        {"sqlite_autoincrement": True},
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    advisor_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    evaluator_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    planned_on: Mapped[str]
    first_month: Mapped[int]
    last_month: Mapped[int]
    prepared_on: Mapped[str | None]
    held_on: Mapped[str | None]
    documented_on: Mapped[str | None]
    called_off_on: Mapped[str | None]
    called_off_reason: Mapped[str] = mapped_column(server_default="")
    summarise: Mapped[str] = mapped_column(server_default="")
    ask: Mapped[str] = mapped_column(server_default="")
    formulate: Mapped[str] = mapped_column(server_default="")
    express: Mapped[str] = mapped_column(server_default="")
    training_evaluator: Mapped[str] = mapped_column(server_default="")
    training_advisor: Mapped[str] = mapped_column(server_default="")
    advisor_words: Mapped[str] = mapped_column(server_default="")
    agreed: Mapped[str] = mapped_column(server_default="")
    created_at: Mapped[str]
    created_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    changed_at: Mapped[str]
    row_version: Mapped[int] = mapped_column(server_default=text("1"))


class OneToOneClip(Base):
    """A moment chosen to be played in a one-to-one, and its place among them."""

    __tablename__ = "one_to_one_clip"
    __table_args__ = (Index(None, "moment_id"), {"sqlite_with_rowid": False})
    one_to_one_id: Mapped[int] = mapped_column(ForeignKey("one_to_one.id", ondelete="CASCADE"), primary_key=True)
    moment_id: Mapped[int] = mapped_column(ForeignKey("moment.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int]


class Meeting(Base):
    """A team meeting or an appraisal, due on a day and held on one; ``title`` says which where that helps."""

    __tablename__ = "meeting"
    __table_args__ = (
        Index(None, "kind", "due_on"),
        CheckConstraint("kind IN ('team meeting', 'appraisal')", name="kind"),
        CheckConstraint("(kind = 'appraisal') = (advisor_id IS NOT NULL)", name="whose"),
        {"sqlite_autoincrement": True},
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    team_id: Mapped[int | None] = mapped_column(ForeignKey("team.id"))
    advisor_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    due_on: Mapped[str]
    held_on: Mapped[str | None]
    title: Mapped[str] = mapped_column(server_default="")
    notes: Mapped[str] = mapped_column(server_default="")
    created_at: Mapped[str]
    created_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))


class Action(Base):
    """Something agreed with an advisor, who sees to it and by when, and whether it worked.

    ``criterion_key`` is the criterion it is to better, the same in every scorecard version. ``owner`` says whose it is;
    ``owner_id`` names the buddy or evaluator. ``reopens_id`` is the closed action that a slip brought back.
    """

    __tablename__ = "action"
    __table_args__ = (
        Index(None, "advisor_id", "state"),
        Index(None, "state", "due_on"),
        Index(None, "evaluation_id"),
        Index(None, "one_to_one_id"),
        CheckConstraint("owner IN ('advisor', 'evaluator', 'buddy')", name="owner"),
        CheckConstraint("state IN ('open', 'done', 'worked', 'did not work', 'dropped')", name="state"),
        CheckConstraint("state NOT IN ('done', 'worked', 'did not work') OR done_on IS NOT NULL", name="done"),
        CheckConstraint("(state IN ('worked', 'did not work', 'dropped')) = (closed_on IS NOT NULL)", name="closed"),
        {"sqlite_autoincrement": True},
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    advisor_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    what: Mapped[str]
    criterion_key: Mapped[str | None]
    owner: Mapped[str] = mapped_column(server_default="advisor")
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    agreed_on: Mapped[str]
    due_on: Mapped[str | None]
    done_on: Mapped[str | None]
    closed_on: Mapped[str | None]
    state: Mapped[str] = mapped_column(server_default="open")
    evidence: Mapped[str] = mapped_column(server_default="")
    evaluation_id: Mapped[int | None] = mapped_column(ForeignKey("evaluation.id"))
    one_to_one_id: Mapped[int | None] = mapped_column(ForeignKey("one_to_one.id"))
    reopens_id: Mapped[int | None] = mapped_column(ForeignKey("action.id"))
    created_at: Mapped[str]
    created_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    changed_at: Mapped[str]
    row_version: Mapped[int] = mapped_column(server_default=text("1"))
