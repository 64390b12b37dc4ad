"""The record: one line for each thing that was done to what figures and agreements rest on; none is ever changed."""

import json
from collections.abc import Mapping
from types import MappingProxyType

from sqlalchemy import Connection, text

NOTHING: Mapping[str, object] = MappingProxyType({})

_ENTER = text("""
    INSERT INTO record (at, by_id, what, subject, subject_id, advisor_id, detail)
    VALUES (:at, :by, :what, :subject, :subject_id, :advisor, :detail)
""")


def enter(
    connection: Connection,
    *,
    at: str,
    by: int | None,
    what: str,
    subject: str,
    subject_id: int | None,
    advisor_id: int | None = None,
    detail: Mapping[str, object] = NOTHING,
) -> int:
    """Enter in the transaction of ``connection`` that ``by`` did ``what`` to a subject, and return the row's number.

    ``at`` is UTC as it is stored, ``what`` a word of the past ("shared"); ``detail`` says what it was and became, and
    is kept as JSON, so only what JSON can hold may be in it (TypeError else).
    """
    values = {
        "at": at,
        "by": by,
        "what": what,
        "subject": subject,
        "subject_id": subject_id,
        "advisor": advisor_id,
        "detail": json.dumps(dict(detail), ensure_ascii=False, separators=(",", ":")),
    }
    return int(connection.execute(_ENTER, values).lastrowid)
