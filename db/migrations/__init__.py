"""The steps from each form of a library to the next, numbered like the schema versions they lead to.

Rebuilding a table in batch mode forgets what SQLite does not tell about it: name ``sqlite_autoincrement`` and
``sqlite_with_rowid`` again in ``table_kwargs``, and give every constraint its name. The tests compare the outcome with
the models and count the children of every table that is rebuilt.
"""
