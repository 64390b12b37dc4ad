"""The tables of the service's measures: what became of a contact, customers' ratings, and the weeks' calls."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from db.models import Base


class AvoidableReason(Base):
    """Why a contact need not have been made; a retired reason is kept for the contacts that have it."""

    __tablename__ = "avoidable_reason"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(unique=True)
    position: Mapped[int]
    retired: Mapped[bool] = mapped_column(server_default=text("0"))


class Outcome(Base):
    """What an evaluation says about the contact beside its marks; what was not answered is empty.

    ``records_right`` of ``records_checked`` records were found right in the system check, ``duplicates`` were made.
    """

    __tablename__ = "outcome"
    __table_args__ = (
        CheckConstraint("avoidable_reason_id IS NULL OR avoidable = 1", name="reason"),
        CheckConstraint("(records_checked IS NULL) = (records_right IS NULL)", name="records"),
        CheckConstraint("records_right IS NULL OR records_right BETWEEN 0 AND records_checked", name="right"),
        CheckConstraint("duplicates IS NULL OR duplicates >= 0", name="duplicates"),
    )
    evaluation_id: Mapped[int] = mapped_column(ForeignKey("evaluation.id", ondelete="CASCADE"), primary_key=True)
    first_contact: Mapped[bool | None]
    avoidable: Mapped[bool | None]
    avoidable_reason_id: Mapped[int | None] = mapped_column(ForeignKey("avoidable_reason.id"))
    records_checked: Mapped[int | None]
    records_right: Mapped[int | None]
    duplicates: Mapped[int | None]
    changed_at: Mapped[str]
    changed_by: Mapped[int] = mapped_column(ForeignKey("person.id"))


class FigureImport(Base):
    """A file that ratings or weekly calls were brought in from; taking it back takes its rows along."""

    __tablename__ = "figure_import"
    __table_args__ = (CheckConstraint("kind IN ('ratings', 'calls')", name="kind"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    name: Mapped[str]
    sha256: Mapped[str] = mapped_column(unique=True)
    imported_at: Mapped[str]
    imported_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))


class Rating(Base):
    """One customer's rating: CSAT 1-5, NPS 0-10, effort 1-7, GovMetric 3 good, 2 average, 1 poor."""

    __tablename__ = "rating"
    __table_args__ = (
        Index(None, "kind", "month", "advisor_id", "value"),
        Index(None, "interaction_id"),
        Index(None, "figure_import_id"),
        CheckConstraint("kind IN ('csat', 'nps', 'effort', 'govmetric')", name="kind"),
        {"sqlite_autoincrement": True},
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    figure_import_id: Mapped[int | None] = mapped_column(ForeignKey("figure_import.id", ondelete="CASCADE"))
    kind: Mapped[str]
    value: Mapped[int]
    given_on: Mapped[str]
    month: Mapped[int]
    advisor_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    interaction_id: Mapped[int | None] = mapped_column(ForeignKey("interaction.id"))
    reference: Mapped[str] = mapped_column(server_default="")
    comment: Mapped[str] = mapped_column(server_default="")


class WeekOfCalls(Base):
    """A week's calls from the phone system, by its Monday: offered, answered and abandoned."""

    __tablename__ = "week_of_calls"
    __table_args__ = (
        UniqueConstraint("week_from", "queue"),
        CheckConstraint("offered >= 0 AND answered >= 0 AND abandoned >= 0", name="counts"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    figure_import_id: Mapped[int | None] = mapped_column(ForeignKey("figure_import.id", ondelete="CASCADE"))
    week_from: Mapped[str]
    queue: Mapped[str] = mapped_column(server_default="")
    offered: Mapped[int]
    answered: Mapped[int]
    abandoned: Mapped[int]
