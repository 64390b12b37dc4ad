"""The tables of scorecards and of what was marked by them; times and positions are as in ``db.models``."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.models import Base


class ScorecardVersion(Base):
    """A scorecard as it was when the first evaluation used it; never changed afterwards."""

    __tablename__ = "scorecard_version"
    __table_args__ = (UniqueConstraint("scorecard", "version"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    scorecard: Mapped[str]
    version: Mapped[int]
    name: Mapped[str]
    sha256: Mapped[str]
    definition: Mapped[str]
    added_at: Mapped[str]


class ScorecardSection(Base):
    """A section of a scorecard version; trends pool versions by its name."""

    __tablename__ = "scorecard_section"
    __table_args__ = (UniqueConstraint("scorecard_version_id", "position"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    scorecard_version_id: Mapped[int] = mapped_column(ForeignKey("scorecard_version.id"))
    position: Mapped[int]
    name: Mapped[str]


class ScorecardCriterion(Base):
    """A criterion of a scorecard version; ``key`` is the same in every version."""

    __tablename__ = "scorecard_criterion"
    __table_args__ = (UniqueConstraint("scorecard_version_id", "number"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    scorecard_version_id: Mapped[int] = mapped_column(ForeignKey("scorecard_version.id"))
    section_id: Mapped[int] = mapped_column(ForeignKey("scorecard_section.id"))
    number: Mapped[int]
    key: Mapped[str]


class Evaluation(Base):
    """One evaluator's marks of one interaction on one scorecard version; a revision is a new row, superseding the old.

    ``advisor_id`` and ``month`` (year x 100 + month of the interaction's start) repeat the interaction's, so that
    trends need no join. The score columns are filled when it is finalised. ``seal`` is a SHA-256 over what was
    finalised. ``superseded`` is whether another one stands in its place: a later revision, or for a revision that is
    still a draft the one it is to replace.
    """

    __tablename__ = "evaluation"
    __table_args__ = (
        Index(None, "interaction_id"),
        *(
            Index(f"ix_evaluation_{first}_{second}", first, second, sqlite_where=text("superseded = 0"))
            for first, second in (
                ("interaction_id", "id"),
                ("purpose", "interaction_id"),
                ("evaluator_id", "interaction_id"),
            )
        ),
        Index(None, "advisor_id", "month"),
        Index(None, "state", "changed_at"),
        Index(None, "supersedes_id"),
        CheckConstraint("purpose IN ('routine', 'spot check', 'coaching', 'calibration')", name="purpose"),
        CheckConstraint(
            "state IN ('draft', 'finalised', 'shared', 'acknowledged', 'disputed', 'resolved')", name="state"
        ),
        CheckConstraint("(state = 'draft') = (finalised_at IS NULL)", name="finalised"),
        {"sqlite_autoincrement": True},
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    interaction_id: Mapped[int] = mapped_column(ForeignKey("interaction.id"))
    advisor_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    month: Mapped[int]
    evaluator_id: Mapped[int] = mapped_column(ForeignKey("person.id"))
    scorecard_version_id: Mapped[int] = mapped_column(ForeignKey("scorecard_version.id"))
    purpose: Mapped[str]
    state: Mapped[str]
    begun_at: Mapped[str]
    changed_at: Mapped[str]
    finalised_at: Mapped[str | None]
    finalised_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    revision: Mapped[int] = mapped_column(server_default=text("1"))
    supersedes_id: Mapped[int | None] = mapped_column(ForeignKey("evaluation.id"))
    superseded: Mapped[bool] = mapped_column(server_default=text("0"))
    revision_reason: Mapped[str] = mapped_column(server_default="")
    covered: Mapped[int | None]
    of: Mapped[int | None]
    met: Mapped[int | None]
    not_met: Mapped[int | None]
    no_opportunity: Mapped[int | None]
    band: Mapped[str | None]
    capped: Mapped[bool | None]
    did_well: Mapped[str] = mapped_column(server_default="")
    work_on: Mapped[str] = mapped_column(server_default="")
    next_step: Mapped[str] = mapped_column(server_default="")
    next_step_due: Mapped[str | None]
    advisor_comment: Mapped[str] = mapped_column(server_default="")
    cursor: Mapped[int] = mapped_column(server_default=text("1"))
    scroll: Mapped[int] = mapped_column(server_default=text("0"))
    position_ms: Mapped[int] = mapped_column(server_default=text("0"))
    active_ms: Mapped[int] = mapped_column(server_default=text("0"))
    seal: Mapped[str | None]
    row_version: Mapped[int] = mapped_column(server_default=text("1"))


class CriterionMark(Base):
    """The mark on one criterion: 1 met, 2 not met, 3 no opportunity; no row while it is unmarked."""

    __tablename__ = "mark"
    __table_args__ = (CheckConstraint("value IN (1, 2, 3)", name="value"), {"sqlite_with_rowid": False})
    evaluation_id: Mapped[int] = mapped_column(ForeignKey("evaluation.id", ondelete="CASCADE"), primary_key=True)
    criterion_id: Mapped[int] = mapped_column(ForeignKey("scorecard_criterion.id"), primary_key=True)
    value: Mapped[int]
    at_ms: Mapped[int | None]
    marked_at: Mapped[str]
    marked_by: Mapped[int] = mapped_column(ForeignKey("person.id"))


class CriterionNote(Base):
    """What was written about one criterion: a note, and what a look into the systems showed."""

    __tablename__ = "criterion_note"
    __table_args__ = ({"sqlite_with_rowid": False},)
    evaluation_id: Mapped[int] = mapped_column(ForeignKey("evaluation.id", ondelete="CASCADE"), primary_key=True)
    criterion_id: Mapped[int] = mapped_column(ForeignKey("scorecard_criterion.id"), primary_key=True)
    note: Mapped[str] = mapped_column(server_default="")
    looked_up: Mapped[str] = mapped_column(server_default="")
    looked_where: Mapped[str] = mapped_column(server_default="")
    seen: Mapped[str] = mapped_column(server_default="")
    written_at: Mapped[str]
    written_by: Mapped[int] = mapped_column(ForeignKey("person.id"))


class Moment(Base):
    """A point (no end) or span of the recording with a comment, usually pinned to a criterion.

    Of a contact in writing it is a selection: the characters ``text_start`` to ``text_end`` of its text, which read
    ``quote``; ``start_ms`` is 0 there.
    """

    __tablename__ = "moment"
    __table_args__ = (
        Index(None, "evaluation_id", "start_ms"),
        CheckConstraint("end_ms IS NULL OR end_ms >= start_ms", name="span"),
        CheckConstraint("kind IN ('comment', 'evidence', 'silence', 'sensitive')", name="kind"),
        {"sqlite_autoincrement": True},
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    evaluation_id: Mapped[int] = mapped_column(ForeignKey("evaluation.id", ondelete="CASCADE"))
    criterion_id: Mapped[int | None] = mapped_column(ForeignKey("scorecard_criterion.id"))
    kind: Mapped[str]
    start_ms: Mapped[int]
    end_ms: Mapped[int | None]
    comment: Mapped[str] = mapped_column(server_default="")
    explained: Mapped[bool | None]
    created_at: Mapped[str]
    created_by: Mapped[int] = mapped_column(ForeignKey("person.id"))
    text_start: Mapped[int | None]
    text_end: Mapped[int | None]
    quote: Mapped[str] = mapped_column(server_default="")


class SectionTotal(Base):
    """A section's totals in a current, finalised evaluation; an advisor's months lie together to be read in one sweep.

    ``position`` 0 is the whole interaction. Written with the finalising transaction; rebuildable from the marks.
    """

    __tablename__ = "section_total"
    __table_args__ = (
        Index(None, "evaluation_id"),
        Index(
            "ix_section_total_whole",
            "month",
            "advisor_id",
            "purpose",
            "covered",
            "of",
            sqlite_where=text("position = 0"),
        ),
        {"sqlite_with_rowid": False},
    )
    advisor_id: Mapped[int] = mapped_column(ForeignKey("person.id"), primary_key=True)
    month: Mapped[int] = mapped_column(primary_key=True)
    evaluation_id: Mapped[int] = mapped_column(ForeignKey("evaluation.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)
    section_id: Mapped[int | None] = mapped_column(ForeignKey("scorecard_section.id"))
    purpose: Mapped[str]
    covered: Mapped[int]
    of: Mapped[int]
    met: Mapped[int]
    not_met: Mapped[int]
    no_opportunity: Mapped[int]
