import { join } from "node:path"
import { createClient } from "@libsql/client"
import { expect } from "vitest"
import { createLocalAppFlow } from "../app.ts"
import { requestFor, test } from "../fixture.ts"
import { seedFlows } from "../seed/seedFlows.ts"
import { openStore } from "../store.ts"
import { selectFlow } from "../tables/flows.ts"

/** A store as the first version of Sluice wrote it. */
const versionOne = `
  CREATE TABLE flows (
    name TEXT PRIMARY KEY, config TEXT NOT NULL, status TEXT NOT NULL, createdAt REAL NOT NULL,
    createdBy TEXT NOT NULL, lastUpdatedAt REAL NOT NULL, lastUpdatedBy TEXT NOT NULL,
    schemaVersion INTEGER NOT NULL, tags TEXT NOT NULL
  ) STRICT;
  CREATE TABLE updates (
    id INTEGER PRIMARY KEY AUTOINCREMENT, flowName TEXT NOT NULL, clientToken TEXT, receivedAt REAL NOT NULL,
    body BLOB NOT NULL, flowStatus TEXT NOT NULL
  ) STRICT;
  CREATE INDEX updatesByToken ON updates (clientToken, receivedAt);
  CREATE TRIGGER updatesAreNeverChanged BEFORE UPDATE ON updates
    BEGIN SELECT RAISE(ABORT, 'updates are never changed'); END;
  CREATE TRIGGER updatesAreNeverRemoved BEFORE DELETE ON updates
    BEGIN SELECT RAISE(ABORT, 'updates are never removed'); END;
  PRAGMA user_version = 1;
`

test("a store of the first version keeps its flows, its updates and what it answered to tokens", async ({
  dataDir,
  clock,
}) => {
  const request = { ...requestFor("testMarketo"), description: "Written before", clientToken: "one" }
  const old = createClient({ url: `file:${join(dataDir, "appflow.db")}` })
  await old.execute("PRAGMA journal_mode = WAL")
  await old.executeMultiple(versionOne)
  await old.execute({
    sql: "INSERT INTO flows VALUES (?, ?, 'Active', 1, 'a', 2.5, 'b', 3, '{}')",
    args: ["testMarketo", JSON.stringify(request)],
  })
  await old.execute({
    sql: "INSERT INTO updates (flowName, clientToken, receivedAt, body, flowStatus) VALUES (?, ?, ?, ?, ?)",
    args: ["testMarketo", "one", clock.now, new TextEncoder().encode(JSON.stringify(request)), "Active"],
  })
  old.close()

  const store = await openStore(dataDir, seedFlows)
  expect(await selectFlow(store.query, "testMarketo")).toMatchObject({
    config: JSON.stringify(request),
    lastUpdatedAt: 2.5,
    schemaVersion: 3,
  })
  expect(await selectFlow(store.query, "testFlowZendesk")).toBeUndefined()
  const app = createLocalAppFlow(store, { now: () => clock.now + 60 })
  const headers = { host: "127.0.0.1" }
  for (const [description, status] of [
    ["Written before", 200],
    ["Written now", 409],
  ] as const) {
    const body = JSON.stringify({ ...request, description })
    expect((await app.request("/update-flow", { method: "POST", headers, body })).status).toBe(status)
  }
  expect(await store.updates()).toHaveLength(1)
  await store.close()

  const again = await openStore(dataDir, seedFlows)
  expect(await again.updates()).toHaveLength(1)
  await again.close()
})
