"""The journal's tables, and the steps that bring an older journal to the present form."""

from __future__ import annotations

import sqlite3

STEPS: tuple[tuple[str, ...], ...] = (
    (
        "CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
        """CREATE TABLE photo (
            id INTEGER PRIMARY KEY,
            source BLOB NOT NULL UNIQUE,
            target BLOB NOT NULL UNIQUE,
            container TEXT NOT NULL,
            wish TEXT NOT NULL,
            state TEXT NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 0,
            began_at TEXT NOT NULL DEFAULT '',
            ended_at TEXT NOT NULL DEFAULT '',
            seconds REAL NOT NULL DEFAULT 0,
            device TEXT NOT NULL DEFAULT '',
            original_size INTEGER, original_mtime_ns INTEGER, original_sha256 TEXT,
            copy_size INTEGER, copy_mtime_ns INTEGER, copy_sha256 TEXT,
            width_px INTEGER NOT NULL DEFAULT 0,
            height_px INTEGER NOT NULL DEFAULT 0,
            error TEXT NOT NULL DEFAULT '',
            remedy TEXT NOT NULL DEFAULT '',
            kind TEXT NOT NULL DEFAULT '',
            notes TEXT NOT NULL DEFAULT '[]',
            mean_l REAL, largest_l REAL, doubt REAL
        )""",
        "CREATE INDEX photo_by_state ON photo (state, attempts, id)",
    ),
    (
        "ALTER TABLE photo ADD COLUMN mark TEXT",
        "ALTER TABLE photo ADD COLUMN marked_by TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE photo ADD COLUMN marked_at TEXT NOT NULL DEFAULT ''",
    ),
    (
        "ALTER TABLE photo ADD COLUMN rating INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE photo ADD COLUMN unsure REAL",
    ),
)
"""Step n makes a journal of version n one of version n + 1. A step that was released is never changed."""

VERSION = len(STEPS)


def version_of(database: sqlite3.Connection) -> int:
    """The version of the journal, 0 for an empty file."""
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def migrate(database: sqlite3.Connection) -> None:
    """Bring `database` to the present version, each step whole or not at all."""
    for number in range(version_of(database), VERSION):
        database.execute("BEGIN IMMEDIATE")
        for statement in STEPS[number]:
            database.execute(statement)
        database.execute(f"PRAGMA user_version = {number + 1}")
        database.execute("COMMIT")
