"""The list of interactions as SQL: which rows, in which order, and each as a frozen value."""

import json
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import paths
from app.domain.words import Band, Channel, Purpose, State
from app.language import translate
from app.media.raw import RawCodec, RawFormat
from app.services import queries
from app.services.queries import Query, Sort
from app.services.stored import from_utc
from db.glance import Row

if TYPE_CHECKING:
    from sqlalchemy import Connection

DEMO, ROOT, BESIDE = "demo:", "root:", "beside:"
"""What a recording's stored path begins with when it ships with the program, wherever that is installed; when it lies
below the recordings' root; and when it was copied into the folder beside the library."""
NEWEST_FIRST = Sort()


@dataclass(frozen=True, slots=True)
class Drawn:
    """A place in the sample of a month: the advisor's number ``place`` of ``of``, maybe ``instead`` of another."""

    place: int
    of: int
    instead: bool


@dataclass(frozen=True, slots=True)
class InteractionRow:
    """One interaction with the latest evaluation of it that is not superseded, if there is any.

    ``started_at`` is local and naive, ``changed_at`` aware local time. ``marked`` counts criteria, ``covered`` and
    ``of`` are points and ``None`` while it is a draft, like ``band``. ``advisor_id`` is ``None`` and ``advisor`` empty
    while nobody knows whose it is. ``missing`` is what the last look for the recording told, ``flags`` what listening
    to it did (see app.domain.conversation.Flag), ``raw`` how one without a header is coded. ``excluded`` says why it is
    not to be sampled, ``direction`` is incoming, outgoing, internal or empty. ``drawn`` is its place in a sample in
    use. ``silence_ms`` and ``talk_overs`` are None where nobody listened or it cannot be measured.
    """

    id: int
    started_at: datetime
    advisor_id: int | None
    advisor: str
    channel: Channel
    service: str
    subject: str
    reference: str
    duration_ms: int | None
    recording: Path | None
    evaluation_id: int | None
    state: State | None
    purpose: Purpose | None
    evaluator: str | None
    marked: int | None
    covered: int | None
    of: int | None
    band: Band | None
    changed_at: datetime
    missing: bool = False
    channels: int | None = None
    sample_rate: int | None = None
    codec: str = ""
    raw: RawFormat | None = None
    flags: tuple[str, ...] = ()
    extension: str = ""
    direction: str = ""
    queue: str = ""
    customer: str = ""
    excluded: str = ""
    notes: str = ""
    body_name: str = ""
    drawn: Drawn | None = None
    silence_ms: int | None = None
    talk_overs: int | None = None

    @property
    def whose(self) -> int:
        """Return the advisor; NoAdvisor while nobody knows them."""
        if self.advisor_id is None:
            raise NoAdvisor
        return self.advisor_id


class NoAdvisor(ValueError):
    """A contact cannot be used like this while nobody knows whose it is."""

    def __init__(self) -> None:
        """Say what to do."""
        super().__init__(
            translate("InteractionRows", "Nobody has said yet whose contact this is. Choose its advisor first.")
        )


# Counted among the advisor's contacts of the month, which an index finds; the queue of the sample counts alike.
_PLACE = """
    (SELECT count(*) FROM interaction x JOIN sample_item o ON o.interaction_id = x.id
     WHERE x.advisor_id = m.advisor_id AND x.started_at >= printf('%04d-%02d', d.period / 100, d.period % 100)
        AND x.started_at < printf('%04d-%02d~', d.period / 100, d.period % 100)
        AND o.sample_id = m.sample_id AND o.replaced_at IS NULL
        AND (o.tranche, x.started_at, o.id) <= (m.tranche, i.started_at, m.id))
"""
_QUOTA = """
    (SELECT json_extract(t.quotas, '$."' || m.advisor_id || '"') AS quota FROM sample_tranche t
     WHERE t.sample_id = m.sample_id AND quota IS NOT NULL ORDER BY t.number DESC LIMIT 1)
"""
_COLUMNS = f"""
    SELECT i.id, i.started_at, i.advisor_id, coalesce(a.name, '') AS advisor, i.channel,
        coalesce(s.name, '') AS service, i.subject,
        i.reference, coalesce(i.duration_ms, r.duration_ms) AS duration_ms, r.path, e.id AS evaluation_id, e.state,
        e.purpose, v.name AS evaluator, e.covered, e.of, e.band, coalesce(e.changed_at, i.added_at) AS changed_at,
        CASE WHEN e.state = 'draft' THEN (SELECT count(*) FROM mark m WHERE m.evaluation_id = e.id)
             ELSE e.met + e.not_met + e.no_opportunity END AS marked,
        r.missing, r.channels, r.sample_rate, r.codec, r.raw, n.flags, i.extension, i.direction, i.queue, i.customer,
        i.excluded, i.notes, i.body_name, n.silence_ms, n.talk_overs, m.replaces_id IS NOT NULL AS instead,
        CASE WHEN m.id IS NOT NULL THEN {_PLACE} END AS place, CASE WHEN m.id IS NOT NULL THEN {_QUOTA} END AS quota,
        (SELECT recordings_root FROM library_info) AS root,
        (SELECT file FROM pragma_database_list WHERE name = 'main') AS library
"""
_TABLES = """
    LEFT JOIN person a ON a.id = i.advisor_id
    LEFT JOIN service s ON s.id = i.service_id
    LEFT JOIN recording r ON r.id = i.recording_id
    LEFT JOIN analysis n ON n.recording_id = r.id
    LEFT JOIN sample_item m ON m.id = (SELECT max(k.id) FROM sample_item k JOIN sample u ON u.id = k.sample_id
        WHERE k.interaction_id = i.id AND k.replaced_at IS NULL AND u.abandoned_at IS NULL)
    LEFT JOIN sample d ON d.id = m.sample_id
"""
_LATEST = queries.LATEST + "LEFT JOIN person v ON v.id = e.evaluator_id "
_LIST = _COLUMNS + "FROM interaction i" + _TABLES + _LATEST
# The rows are found and put in order first, and only those that are wanted are filled.
_PAGE = (
    _COLUMNS
    + "FROM (SELECT i.id FROM interaction i {joins} {where} {order} LIMIT :limit OFFSET :offset) f"
    + (" JOIN interaction i ON i.id = f.id" + _TABLES + _LATEST + " {order}")
)
_BY_EVALUATION = (
    _COLUMNS + "FROM evaluation e JOIN interaction i ON i.id = e.interaction_id" + _TABLES
    + "LEFT JOIN person v ON v.id = e.evaluator_id "
)  # fmt: skip
ONE = _LIST + "WHERE i.id = :id"
BY_SHA256 = (
    _LIST + "WHERE i.recording_id = (SELECT id FROM recording WHERE sha256 = :sha256) ORDER BY i.id DESC LIMIT 1"
)
DRAFTS = _BY_EVALUATION + "WHERE e.state = 'draft' ORDER BY e.changed_at DESC, e.id DESC"
DRAFTS_OF = (
    _BY_EVALUATION + "WHERE e.state = 'draft' AND e.evaluator_id = :evaluator ORDER BY e.changed_at DESC, e.id DESC"
)
COUNTED = (
    _BY_EVALUATION
    + """WHERE e.advisor_id = :advisor AND e.month BETWEEN :first AND :last AND e.state <> 'draft' AND e.superseded = 0
         AND e.purpose IN (SELECT value FROM json_each(:purposes)) {narrowed} ORDER BY i.started_at DESC, e.id DESC"""
)


def page_of(
    query: Query, after: InteractionRow | None, limit: int, sort: Sort = NEWEST_FIRST, offset: int = 0
) -> tuple[str, dict[str, Any]]:
    """Return the statement for the next ``limit`` rows of ``query`` after the row ``after`` and ``offset`` others."""
    where, values = queries.narrowed(query)
    joins, order = queries.ordered(sort)
    if after is not None:
        condition, more = queries.after(sort, after)
        where = f"{where} AND {condition}" if where else f" WHERE {condition}"
        values |= more
    return _PAGE.format(joins=joins, where=where, order=order), values | {"limit": limit, "offset": offset}


def ids_of(query: Query, sort: Sort, offset: int, limit: int) -> tuple[str, dict[str, Any]]:
    """Return the statement for the ids of ``limit`` rows of ``query`` after the first ``offset``."""
    where, values = queries.narrowed(query)
    joins, order = queries.ordered(sort)
    statement = f"SELECT i.id FROM interaction i {joins} {where} {order} LIMIT :limit OFFSET :offset"
    return statement, values | {"limit": limit, "offset": offset}


def count_of(query: Query) -> tuple[str, dict[str, Any]]:
    """Return the statement that counts the rows of ``query``."""
    where, values = queries.narrowed(query)
    return "SELECT count(*) AS found FROM interaction i" + where, values


def to_row(row: Row) -> InteractionRow:
    """Return one result row as a value."""
    return InteractionRow(
        id=row.id,
        started_at=datetime.fromisoformat(row.started_at),
        advisor_id=row.advisor_id,
        advisor=row.advisor,
        channel=Channel(row.channel),
        service=row.service,
        subject=row.subject,
        reference=row.reference,
        duration_ms=row.duration_ms,
        recording=recording_path(row.path, row.root, row.library),
        evaluation_id=row.evaluation_id,
        state=State(row.state) if row.state else None,
        purpose=Purpose(row.purpose) if row.purpose else None,
        evaluator=row.evaluator,
        marked=row.marked,
        covered=row.covered,
        of=row.of,
        band=Band(row.band) if row.band else None,
        changed_at=from_utc(row.changed_at),
        missing=bool(row.missing),
        channels=row.channels,
        sample_rate=row.sample_rate,
        codec=row.codec or "",
        raw=raw_format(row.raw),
        flags=tuple(json.loads(row.flags)) if row.flags else (),
        extension=row.extension,
        direction=row.direction,
        queue=row.queue,
        customer=row.customer,
        excluded=row.excluded,
        notes=row.notes,
        body_name=row.body_name,
        drawn=None if row.place is None else Drawn(row.place, row.quota or row.place, bool(row.instead)),
        silence_ms=row.silence_ms,
        talk_overs=row.talk_overs,
    )


def read_row(connection: "Connection", interaction_id: int) -> InteractionRow:
    """Return one interaction in the transaction of ``connection``; KeyError when there is none."""
    row = connection.exec_driver_sql(ONE, {"id": interaction_id}).one_or_none()
    if row is None:
        raise KeyError(interaction_id)
    return to_row(row)


def recording_path(stored: str | None, root: str | None = None, library: str | None = None) -> Path | None:
    """Return where a recording is now: below the recordings' ``root``, beside the ``library``, or where it is said."""
    if stored is None:
        return None
    if stored.startswith(DEMO):
        return paths.resources() / "demo" / stored.removeprefix(DEMO)
    if stored.startswith(ROOT):
        return Path(root or "", stored.removeprefix(ROOT))
    if stored.startswith(BESIDE):
        return Path(library or "").parent / stored.removeprefix(BESIDE)
    return Path(stored)


def stored_path(path: Path, root: Path | None = None, library: Path | None = None) -> str:
    """Return a recording's place as it is stored.

    One that ships with the program goes by its name alone; one in the folder of copies beside the ``library``, or below
    the recordings' ``root``, by the rest of its path, so that they are found again when those have moved.
    """
    whole = path.absolute()
    if whole.parent == paths.resources() / "demo":
        return DEMO + path.name
    if library is not None and whole.is_relative_to(copies_of(library)):
        return BESIDE + whole.relative_to(library.absolute().parent).as_posix()
    if root is not None and whole.is_relative_to(root):
        return ROOT + whole.relative_to(root).as_posix()
    return str(whole)


@lru_cache(maxsize=4)
def copies_of(library: Path) -> Path:
    """Return the folder beside a library where recordings are copied to that are to stay with it."""
    return library.absolute().parent / f"{library.stem} recordings"


def raw_text(raw: RawFormat | None) -> str | None:
    """Return how a recording without a header is coded, as it is stored."""
    return None if raw is None else f"{raw.codec.value} {raw.rate} {raw.channels}"


def raw_format(stored: str | None) -> RawFormat | None:
    """Return what ``raw_text`` wrote."""
    if stored is None:
        return None
    codec, rate, channels = stored.split()
    return RawFormat(RawCodec(codec), int(rate), int(channels))
