"""What interactions are searched by: two full-text indexes that SQLite keeps in step with the tables.

They are derived and hold nothing of their own, so they belong to the program and not to a migration: their triggers are
taken down before the schema changes (a table that is built anew would trip over them) and put up again afterwards.

``interaction_search`` finds any three letters or more of ``interaction.search_key``. ``word_search`` finds the
beginnings of words in what was written (``interaction.body``) and said (the transcript). Both go by the interaction's
id.
"""

from sqlalchemy import Connection

SINCE = 3
"""The schema version that has the columns."""

_INDEXES = {
    "interaction_search": """USING fts5(search_key, content='interaction', content_rowid='id', tokenize="trigram")""",
    "word_search": """USING fts5(words, detail=none, tokenize="unicode61 remove_diacritics 2")""",
}
_FILL_FRAGMENTS = "INSERT INTO interaction_search (interaction_search) VALUES ('rebuild')"
# The words of a cue are its fourth part, see app.domain.transcript_kept.
_FILL_WORDS = """
    INSERT INTO word_search (rowid, words)
    SELECT i.id, coalesce(i.body, '') || ' ' || coalesce(
        (SELECT group_concat(json_extract(c.value, '$[3]'), ' ') FROM json_each(t.cues, '$.cues') c), '')
    FROM interaction i LEFT JOIN transcript t ON t.interaction_id = i.id
    WHERE (i.body IS NOT NULL OR t.id IS NOT NULL)
"""
_NEW = "INSERT INTO interaction_search (rowid, search_key) VALUES (new.id, new.search_key);"
_OLD = (
    "INSERT INTO interaction_search (interaction_search, rowid, search_key) VALUES ('delete', old.id, old.search_key);"
)


def _words_of(interaction: str) -> str:
    """Return the SQL that reads the words of one interaction anew."""
    return f"DELETE FROM word_search WHERE rowid = {interaction}; {_FILL_WORDS} AND i.id = {interaction};"


_TRIGGERS = {
    "search_added": f"AFTER INSERT ON interaction BEGIN {_NEW} END",
    "search_changed": f"AFTER UPDATE OF search_key ON interaction BEGIN {_OLD} {_NEW} END",
    "search_removed": f"AFTER DELETE ON interaction BEGIN {_OLD} DELETE FROM word_search WHERE rowid = old.id; END",
    "body_added": f"AFTER INSERT ON interaction WHEN new.body IS NOT NULL BEGIN {_words_of('new.id')} END",
    "body_changed": f"AFTER UPDATE OF body ON interaction BEGIN {_words_of('new.id')} END",
    "said_added": f"AFTER INSERT ON transcript BEGIN {_words_of('new.interaction_id')} END",
    "said_changed": f"AFTER UPDATE OF cues ON transcript BEGIN {_words_of('new.interaction_id')} END",
    "said_removed": f"AFTER DELETE ON transcript BEGIN {_words_of('old.interaction_id')} END",
}


def take_down(connection: Connection) -> None:
    """Take the triggers away, so that the tables can be changed."""
    for name in _TRIGGERS:
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")


def put_up(connection: Connection) -> None:
    """Make the indexes, filled from what is there, where they are missing, and the triggers."""
    there = set(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars())
    for name, fill in zip(_INDEXES, (_FILL_FRAGMENTS, _FILL_WORDS), strict=True):
        if name not in there:
            connection.exec_driver_sql(f"CREATE VIRTUAL TABLE {name} {_INDEXES[name]}")
            # A note that was deleted must not be left readable in the index.
            connection.exec_driver_sql(f"INSERT INTO {name} ({name}, rank) VALUES ('secure-delete', 1)")
            connection.exec_driver_sql(fill)
    for name, what in _TRIGGERS.items():
        connection.exec_driver_sql(f"CREATE TRIGGER {name} {what}")
