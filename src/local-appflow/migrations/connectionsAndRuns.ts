import { seedProfiles } from "../seed/seedProfiles.ts"
import { seedRegistrations } from "../seed/seedRegistrations.ts"
import { saveProfile } from "../tables/profiles.ts"
import { saveRegistration } from "../tables/registrations.ts"
import type { Migration } from "./migration.ts"

/** Connector profiles and registered connectors, with those that are there from the start, and runs. */
export const connectionsAndRuns: Migration = async (transaction) => {
  // A flow is saved by replacing it, which fires no trigger: only a flow that is deleted takes its runs along.
  await transaction.executeMultiple(`
    CREATE TABLE profiles (
      name TEXT PRIMARY KEY,
      connectorType TEXT NOT NULL,
      connectorLabel TEXT,
      connectionMode TEXT NOT NULL,
      properties TEXT NOT NULL,
      createdAt REAL NOT NULL,
      lastUpdatedAt REAL NOT NULL,
      seal TEXT NOT NULL
    ) STRICT;
    CREATE TABLE registrations (
      label TEXT PRIMARY KEY,
      description TEXT NOT NULL,
      lambdaArn TEXT NOT NULL,
      registeredAt REAL NOT NULL,
      registeredBy TEXT NOT NULL,
      seal TEXT NOT NULL
    ) STRICT;
    CREATE TABLE activations (
      flowName TEXT PRIMARY KEY,
      activatedAt REAL NOT NULL,
      seal TEXT NOT NULL
    ) STRICT;
    CREATE TABLE runs (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      executionId TEXT NOT NULL UNIQUE,
      flowName TEXT NOT NULL,
      status TEXT NOT NULL,
      startedAt REAL NOT NULL,
      lastUpdatedAt REAL NOT NULL,
      dataPullStartTime REAL,
      dataPullEndTime REAL,
      result TEXT NOT NULL,
      catalog TEXT NOT NULL,
      seal TEXT NOT NULL
    ) STRICT;
    CREATE INDEX runsOfFlow ON runs (flowName, id);
    CREATE INDEX runsByStatus ON runs (status);
    CREATE TRIGGER runsGoWithTheirFlow AFTER DELETE ON flows BEGIN
      DELETE FROM runs WHERE flowName = OLD.name;
      DELETE FROM activations WHERE flowName = OLD.name;
    END;
  `)
  for (const profile of seedProfiles()) await saveProfile(transaction, profile)
  for (const registration of seedRegistrations()) await saveRegistration(transaction, registration)
}
