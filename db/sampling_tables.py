"""The tables of sampling and of the notices: plans, what was drawn from which frame, and who was told of monitoring.

Kept like everything in a library: nothing is overwritten. A plan that changes is a new row, an abandoned draw and a
replaced item stay with who did it and why. Columns that hold several values are JSON text.
"""

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.models import Base


class SamplePlan(Base):
    """A plan of sampling, in force from the month ``period`` (202611) until a later row for it or a later month."""

    __tablename__ = "sample_plan"
    __table_args__ = (Index(None, "period", "id"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    period: Mapped[int]
    plan: Mapped[str]
    set_at: Mapped[str]
    set_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))


class Sample(Base):
    """A draw of one month by the ``plan`` it began with; at most one of a month is not abandoned."""

    __tablename__ = "sample"
    __table_args__ = (
        Index(
            "ix_sample_in_use",
            "period",
            unique=True,
            sqlite_where=text("abandoned_at IS NULL"),
            postgresql_where=text("abandoned_at IS NULL"),
        ),
        CheckConstraint("(abandoned_at IS NULL) = (abandon_reason = '')", name="abandoned"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    period: Mapped[int]
    plan: Mapped[str]
    method: Mapped[str]
    seed: Mapped[int]
    algorithm: Mapped[int]
    begun_at: Mapped[str]
    begun_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    abandoned_at: Mapped[str | None]
    abandoned_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    abandon_reason: Mapped[str] = mapped_column(server_default="")


class SampleTranche(Base):
    """One drawing of a sample, from what had come until ``until_day``, up to the interaction ``last_interaction``."""

    __tablename__ = "sample_tranche"
    sample_id: Mapped[int] = mapped_column(ForeignKey("sample.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    until_day: Mapped[str]
    last_interaction: Mapped[int]
    frame_size: Mapped[int]
    frame_sha256: Mapped[str]
    frame: Mapped[str]
    quotas: Mapped[str]
    shares: Mapped[str]
    left_out: Mapped[str]
    program: Mapped[str]
    drawn_at: Mapped[str]
    drawn_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))


class SampleItem(Base):
    """An interaction in a sample: drawn, or taken in place of the item ``replaces_id``; itself maybe replaced since.

    ``passed_over`` are the interactions that were next in its place but no longer there.
    """

    __tablename__ = "sample_item"
    __table_args__ = (
        UniqueConstraint("sample_id", "interaction_id"),
        Index(None, "interaction_id"),
        CheckConstraint("(replaced_at IS NULL) = (replace_reason = '')", name="replaced"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    sample_id: Mapped[int] = mapped_column(ForeignKey("sample.id", ondelete="CASCADE"))
    tranche: Mapped[int]
    interaction_id: Mapped[int] = mapped_column(ForeignKey("interaction.id"))
    advisor_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    stratum: Mapped[str] = mapped_column(server_default="")
    replaces_id: Mapped[int | None] = mapped_column(ForeignKey("sample_item.id"), unique=True)
    replaced_at: Mapped[str | None]
    replaced_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    replace_reason: Mapped[str] = mapped_column(server_default="")
    passed_over: Mapped[str] = mapped_column(server_default="[]")


class Notice(Base):
    """How people are told that contacts are monitored, from ``given_on``: the *staff*, or the *callers*."""

    __tablename__ = "notice"
    __table_args__ = (CheckConstraint("kind IN ('staff', 'callers')", name="kind"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    given_on: Mapped[str]
    how: Mapped[str]
    wording: Mapped[str] = mapped_column(server_default="")
    recorded_at: Mapped[str]
    recorded_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))


class NoticeReceipt(Base):
    """Somebody told by a staff notice, and the day it was acknowledged, where it was."""

    __tablename__ = "notice_receipt"
    __table_args__ = (Index(None, "person_id"),)
    notice_id: Mapped[int] = mapped_column(ForeignKey("notice.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    told_on: Mapped[str]
    acknowledged_on: Mapped[str | None]
    acknowledged_entered_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    recorded_at: Mapped[str]
    recorded_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
