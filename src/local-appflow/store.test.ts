import { join } from "node:path"
import { createClient } from "@libsql/client"
import { expect } from "vitest"
import { test } from "./fixture.ts"
import { seedFlows } from "./seed/seedFlows.ts"
import { openStore } from "./store.ts"
import { saveFlow, selectFlow, selectFlowsAfter } from "./tables/flows.ts"
import { appendUpdate } from "./tables/updates.ts"

const update = {
  flowName: "testMarketo",
  clientToken: "one",
  receivedAt: 1_795_000_000.125,
  body: new Uint8Array([0, 123, 125, 255]),
  flowStatus: "Active",
}

function clientOn(dataDir: string) {
  return createClient({ url: `file:${join(dataDir, "appflow.db")}` })
}

test("what was written is there after closing and opening again, and the seeds do not return", async ({
  dataDir,
}) => {
  const first = await openStore(dataDir, () => seedFlows().slice(0, 2))
  const flow = await selectFlow(first.query, "testFlowZendesk")
  if (flow === undefined) throw new Error("The seed is missing.")
  const changed = { ...flow, config: '{"a":1}', schemaVersion: 9, lastUpdatedAt: 1_795_000_000.125 }
  await first.write(async (query) => {
    await saveFlow(query, changed)
    await appendUpdate(query, update)
  })
  await first.close()

  const second = await openStore(dataDir, seedFlows)
  expect(await selectFlow(second.query, "testFlowZendesk")).toStrictEqual(changed)
  expect(await second.updates()).toStrictEqual([update])
  expect((await selectFlowsAfter(second.query, "", 100)).map(({ name }) => name)).toStrictEqual([
    "testFlow-newpayload",
    "testFlowZendesk",
  ])
  await second.close()
})

test("work that fails leaves nothing, and does not hold up the next", async ({ store }) => {
  const failing = store.write(async (query) => {
    await appendUpdate(query, update)
    throw new Error("no")
  })
  await Promise.all([
    expect(failing).rejects.toThrow("no"),
    store.write((query) => appendUpdate(query, update)),
  ])
  expect(await store.updates()).toStrictEqual([update])
})

test("accepted updates can be added only", async ({ store, dataDir }) => {
  await store.write((query) => appendUpdate(query, update))
  const client = clientOn(dataDir)
  await expect(client.execute("DELETE FROM updates")).rejects.toThrow("updates are never removed")
  await expect(client.execute("UPDATE updates SET body = x'00'")).rejects.toThrow("updates are never changed")
  client.close()
  expect(await store.updates()).toStrictEqual([update])
})

test("the store waits for the disk before it says that something is kept", async ({ store, dataDir }) => {
  await store.updates()
  const client = clientOn(dataDir)
  const full = 2
  expect((await client.execute("PRAGMA synchronous")).rows[0]?.synchronous).toBe(full)
  expect((await client.execute("PRAGMA journal_mode")).rows[0]?.journal_mode).toBe("wal")
  client.close()
})
