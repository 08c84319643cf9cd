"""The history of changes to the tables, one for both engines, as Alembic walks it."""

from __future__ import annotations

import threading

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from storage.problems import DatabaseTooNew
from storage.schema import MIGRATIONS

# Alembic keeps the migration it is running in module globals: one at a time in a process.
_one_at_a_time = threading.Lock()


def upgrade(connection: Connection, to: str) -> None:
    """Go forward, inside the caller's transaction; raises DatabaseTooNew."""
    config = _config(connection)
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if not known.issuperset(MigrationContext.configure(connection).get_current_heads()):
        raise DatabaseTooNew(
            "The database named by GUARDIAN_DATABASE_URL was last used by a newer release of Guardian Bot: "
            "start that release or a later one, or restore the back-up made before it was installed."
        )
    with _one_at_a_time:
        command.upgrade(config, to)


def downgrade(connection: Connection, to: str = "base") -> None:
    """Take the database back to an older revision, inside the caller's transaction; newer tables are lost."""
    with _one_at_a_time:
        command.downgrade(_config(connection), to)


def draft(connection: Connection, message: str) -> None:
    """Write a new migration from the difference between this database and `storage.tables`, to be read and mended."""
    with _one_at_a_time:
        command.revision(_config(connection), message, autogenerate=True)


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config
