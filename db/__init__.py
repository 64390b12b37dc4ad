"""The library file: tables, migrations, sessions and backups."""
