"""The tables of people and contacts; the schema itself is built by the migrations alone and a test compares the two.

Times with a ``_at`` name are UTC, ISO 8601 text to the millisecond; ``started_at`` is the local time of the contact
as the evaluator knows it. Lengths and positions are whole milliseconds. Names carry a ``_key`` (casefold + NFKD without
accents) to sort and search by.
"""

from sqlalchemy import CheckConstraint, ForeignKey, Index, MetaData, Text, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    """The common root of all tables; every constraint gets a name, so that later migrations can find it."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {str: Text()}  # noqa: RUF012 - SQLAlchemy reads it from the class


class LibraryInfo(Base):
    """The one row that says which library this is."""

    __tablename__ = "library_info"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str]
    name: Mapped[str]
    created_at: Mapped[str]
    recordings_root: Mapped[str | None]
    is_demo: Mapped[bool] = mapped_column(server_default=text("0"))


class LibrarySetting(Base):
    """A choice that belongs to the library and not to the machine, as JSON text."""

    __tablename__ = "library_setting"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class Team(Base):
    """A team of advisors."""

    __tablename__ = "team"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(unique=True)


class Person(Base):
    """Somebody known to the library: an advisor, an evaluator, a manager, or more than one of these."""

    __tablename__ = "person"
    __table_args__ = (
        Index(None, "name_key"),
        Index(None, "team_id"),
        CheckConstraint("is_advisor IN (0, 1) AND is_evaluator IN (0, 1)", name="roles"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    name_key: Mapped[str]
    role: Mapped[str] = mapped_column(server_default="")
    is_advisor: Mapped[bool] = mapped_column(server_default=text("0"))
    is_evaluator: Mapped[bool] = mapped_column(server_default=text("0"))
    team_id: Mapped[int | None] = mapped_column(ForeignKey("team.id"))
    started_on: Mapped[str | None]
    left_on: Mapped[str | None]


class PersonIdentifier(Base):
    """A telephone extension, a log-in or a way of writing a name, and whose it is.

    Nobody's where ``person_id`` is empty: such an answer is remembered too, so that it is asked for once.
    """

    __tablename__ = "person_identifier"
    __table_args__ = (
        UniqueConstraint("kind", "value_key"),
        Index(None, "person_id"),
        CheckConstraint("kind IN ('extension', 'login', 'name')", name="kind"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    kind: Mapped[str]
    value: Mapped[str]
    value_key: Mapped[str]


class Remembered(Base):
    """Something worked out once and used again, as JSON text: a file-name pattern, a column mapping, a filter."""

    __tablename__ = "remembered"
    __table_args__ = (
        UniqueConstraint("kind", "name_key"),
        CheckConstraint("kind IN ('pattern', 'mapping', 'filter')", name="kind"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    name: Mapped[str]
    name_key: Mapped[str]
    content: Mapped[str]
    changed_at: Mapped[str]


class WatchedFolder(Base):
    """A folder looked into for new recordings; ``options`` is JSON text of how they are imported."""

    __tablename__ = "watched_folder"
    id: Mapped[int] = mapped_column(primary_key=True)
    path: Mapped[str] = mapped_column(unique=True)
    subfolders: Mapped[bool] = mapped_column(server_default=text("1"))
    options: Mapped[str] = mapped_column(server_default="{}")
    added_at: Mapped[str]
    added_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))


class Service(Base):
    """What a contact was about: council tax, waste, housing repairs ..."""

    __tablename__ = "service"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(unique=True)


class Recording(Base):
    """An audio file outside the library, known by its fingerprint wherever it is moved to.

    ``raw`` says how a file without a header is coded: "gsm 8000 1". ``missing`` is what the last look told.
    """

    __tablename__ = "recording"
    __table_args__ = (Index(None, "missing"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(unique=True)
    path: Mapped[str]
    size: Mapped[int]
    duration_ms: Mapped[int]
    channels: Mapped[int]
    sample_rate: Mapped[int]
    codec: Mapped[str]
    advisor_channel: Mapped[int | None]
    raw: Mapped[str | None]
    missing: Mapped[bool] = mapped_column(server_default=text("0"))


class Analysis(Base):
    """What listening to a recording told, as JSON text of one version of the rules; made anew for another version.

    ``flags`` repeats what an evaluator should know of it as a JSON list, so that recordings are found by it;
    ``silence_ms`` and ``talk_overs`` repeat the length of all silences and the number of talk-overs, empty where
    nothing can be told, so that the list is sorted by them.
    """

    __tablename__ = "analysis"
    __table_args__ = (
        Index("ix_analysis_flags", "flags", sqlite_where=text("flags <> '[]'")),
        Index(None, "silence_ms", "recording_id"),
        Index(None, "talk_overs", "recording_id"),
    )
    recording_id: Mapped[int] = mapped_column(ForeignKey("recording.id", ondelete="CASCADE"), primary_key=True)
    algorithm: Mapped[int]
    result: Mapped[str]
    analysed_at: Mapped[str]
    flags: Mapped[str] = mapped_column(server_default="[]")
    silence_ms: Mapped[int | None]
    talk_overs: Mapped[int | None]


class Interaction(Base):
    """One contact of one customer with one advisor, on any channel.

    ``evaluated`` is true while a finalised evaluation of it counts, so that what is still open is found at once.
    ``search_key`` is the key of subject, reference, notes, extension and customer (see db.searching). ``advisor_id`` is
    empty while nobody knows whose it is. ``body`` is what was written, ``body_name`` the file it came from.
    ``excluded`` says why it is not to be sampled.
    """

    __tablename__ = "interaction"
    __table_args__ = (
        Index(
            "ix_interaction_list",
            *("started_at", "id", "advisor_id", "service_id", "channel", "evaluated", "recording_id"),
        ),
        Index(None, "advisor_id", "started_at"),
        Index(None, "evaluated", "started_at"),
        Index(None, "recording_id"),
        Index(None, "service_id"),
        CheckConstraint("channel IN ('telephone', 'e-mail', 'web chat', 'visit', 'letter')", name="channel"),
        CheckConstraint("direction IN ('', 'incoming', 'outgoing', 'internal')", name="direction"),
        {"sqlite_autoincrement": True},
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    advisor_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    channel: Mapped[str]
    started_at: Mapped[str]
    subject: Mapped[str] = mapped_column(server_default="")
    reference: Mapped[str] = mapped_column(server_default="")
    service_id: Mapped[int | None] = mapped_column(ForeignKey("service.id"))
    recording_id: Mapped[int | None] = mapped_column(ForeignKey("recording.id"))
    duration_ms: Mapped[int | None]
    body: Mapped[str | None]
    notes: Mapped[str] = mapped_column(server_default="")
    search_key: Mapped[str] = mapped_column(server_default="")
    evaluated: Mapped[bool] = mapped_column(server_default=text("0"))
    added_at: Mapped[str]
    added_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    row_version: Mapped[int] = mapped_column(server_default=text("1"))
    extension: Mapped[str] = mapped_column(server_default="")
    direction: Mapped[str] = mapped_column(server_default="")
    queue: Mapped[str] = mapped_column(server_default="")
    customer: Mapped[str] = mapped_column(server_default="")
    excluded: Mapped[str] = mapped_column(server_default="")
    body_name: Mapped[str] = mapped_column(server_default="")
    waiting_ms: Mapped[int | None]
    hold_ms: Mapped[int | None]


class Transcript(Base):
    """What was said in an interaction, brought in from elsewhere; ``cues`` is JSON text."""

    __tablename__ = "transcript"
    id: Mapped[int] = mapped_column(primary_key=True)
    interaction_id: Mapped[int] = mapped_column(ForeignKey("interaction.id", ondelete="CASCADE"), unique=True)
    name: Mapped[str]
    format: Mapped[str]
    imported_at: Mapped[str]
    imported_by: Mapped[int | None] = mapped_column(ForeignKey("person.id"))
    cues: Mapped[str]
