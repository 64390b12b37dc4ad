"""What a library's papers bear, as it was chosen in the settings."""

import base64
import json

from sqlalchemy import Connection, text

from app.domain import options
from app.domain.stationery import USUAL_RETENTION, Stationery

_READ = text("SELECT key, value FROM library_setting WHERE key LIKE 'option.%'")
_PREFIX = "option."


def kept_options(connection: Connection) -> dict[str, object]:
    """Return the options somebody chose for this library, by their keys, as they are kept."""
    rows = connection.execute(_READ).all()
    return {row.key.removeprefix(_PREFIX): json.loads(row.value) for row in rows}


def read_stationery(connection: Connection) -> Stationery:
    """Return what the library's papers bear, in the transaction of ``connection``."""
    kept = kept_options(connection)
    said = {key: str(kept.get(key, options.LIBRARY[key].usual)) for key in options.PRINTED}
    return Stationery(
        paper=said[options.PAPER],
        council=said[options.COUNCIL],
        logo=base64.b64decode(said[options.LOGO]),
        footer=said[options.FOOTER],
        retention="" if said[options.RETENTION] == USUAL_RETENTION else said[options.RETENTION],
    )
