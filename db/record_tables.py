"""The tables of what happened: the record of all changes, and the steps an evaluation takes after it is finalised.

Nothing in the record is ever changed, replaced or taken out; three triggers see to that.
"""

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from db.models import Base


class Record(Base):
    """Who did what when: ``what`` happened to the ``subject`` with this id; ``detail`` is JSON text.

    A finalised evaluation's ``detail`` holds its marks, so that every figure can be computed again from the record.
    """

    __tablename__ = "record"
    __table_args__ = (
        Index(None, "subject", "subject_id"),
        Index(None, "advisor_id", "id"),
        {"sqlite_autoincrement": True},
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    what: Mapped[str]
    subject: Mapped[str]
    subject_id: Mapped[int | None]
    advisor_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    detail: Mapped[str] = mapped_column(server_default="{}")


class EvaluationStep(Base):
    """An evaluation's step to shared, acknowledged, disputed or resolved; ``words`` are the advisor's or the answer.

    ``happened_on`` is the local day it happened, which may lie before the day it was entered.
    """

    __tablename__ = "evaluation_step"
    __table_args__ = (
        Index(None, "evaluation_id"),
        CheckConstraint("state IN ('shared', 'acknowledged', 'disputed', 'resolved')", name="state"),
        {"sqlite_autoincrement": True},
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    evaluation_id: Mapped[int] = mapped_column(ForeignKey("evaluation.id"))
    state: Mapped[str]
    happened_on: Mapped[str]
    words: Mapped[str] = mapped_column(server_default="")
    changed_marks: Mapped[bool] = mapped_column(server_default=text("0"))
    entered_at: Mapped[str]
    entered_by: Mapped[int] = mapped_column(ForeignKey("person.id"))


class DisputedCriterion(Base):
    """A criterion that a dispute names, what the advisor says of it, and what the answer is."""

    __tablename__ = "disputed_criterion"
    __table_args__ = ({"sqlite_with_rowid": False},)
    step_id: Mapped[int] = mapped_column(ForeignKey("evaluation_step.id", ondelete="CASCADE"), primary_key=True)
    criterion_id: Mapped[int] = mapped_column(ForeignKey("scorecard_criterion.id"), primary_key=True)
    words: Mapped[str] = mapped_column(server_default="")
    answer: Mapped[str] = mapped_column(server_default="")
    changed: Mapped[bool | None]
