import type { Migration } from "./migration.ts"

/** The flows, and every accepted update, which can only be added. */
export const flowsAndUpdates: Migration = (transaction) =>
  transaction.executeMultiple(`
    CREATE TABLE flows (
      name TEXT PRIMARY KEY,
      config TEXT NOT NULL,
      status TEXT NOT NULL,
      createdAt REAL NOT NULL,
      createdBy TEXT NOT NULL,
      lastUpdatedAt REAL NOT NULL,
      lastUpdatedBy TEXT NOT NULL,
      schemaVersion INTEGER NOT NULL,
      tags TEXT NOT NULL
    ) STRICT;
    CREATE TABLE updates (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      flowName TEXT NOT NULL,
      clientToken TEXT,
      receivedAt REAL NOT NULL,
      body BLOB NOT NULL,
      flowStatus TEXT NOT NULL
    ) STRICT;
    CREATE INDEX updatesByToken ON updates (clientToken, receivedAt);
    CREATE TRIGGER updatesAreNeverChanged BEFORE UPDATE ON updates
      BEGIN SELECT RAISE(ABORT, 'updates are never changed'); END;
    CREATE TRIGGER updatesAreNeverRemoved BEFORE DELETE ON updates
      BEGIN SELECT RAISE(ABORT, 'updates are never removed'); END;
  `)
