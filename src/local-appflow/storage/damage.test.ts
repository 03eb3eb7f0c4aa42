import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { isDeepStrictEqual } from "node:util"
import fc from "fast-check"
import { expect, vi } from "vitest"
import { seed, sizeOf } from "../../../e2e/torture/sizes.ts"
import { createLocalAppFlow } from "../app.ts"
import { requestFor, test } from "../fixture.ts"
import { seedFlows } from "../seed/seedFlows.ts"
import { openStore, type Store } from "../store.ts"
import { selectFlowsAfter } from "../tables/flows.ts"

const numRuns = sizeOf({ test: 200, torture: 1_000 })

const db = "appflow.db"
const wal = "appflow.db-wal"

/** A store that was closed, or whose process was killed, and the part of it that is damaged. */
const victims = [
  { origin: "closed", part: db },
  { origin: "killed", part: db },
  { origin: "killed", part: wal },
] as const

interface Damage {
  victim: (typeof victims)[number]
  kind: "flip" | "cut"
  /** Where, as a share of the whole part. */
  position: number
  bit: number
}

const damages: fc.Arbitrary<Damage> = fc.record({
  victim: fc.constantFrom(...victims),
  kind: fc.constantFrom("flip", "cut"),
  position: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  bit: fc.nat({ max: 7 }),
})

test(`F15 none of ${numRuns} damages, seed ${seed}, passes for data: the store is refused and left alone, or has lost nothing but its end`, {
  timeout: 300_000,
}, async ({ dataDir }) => {
  const warned = vi.spyOn(console, "warn").mockReturnValue()
  const states = await makeStores(dataDir)
  let refused = 0
  await fc.assert(
    fc.asyncProperty(damages, async (damage) => {
      const directory = await mkdtemp(join(dataDir, "damaged-"))
      await damagedCopy(join(dataDir, damage.victim.origin), directory, damage)
      const before = await bytesIn(directory)
      const store = await openStore(directory, seedFlows).catch(async (error) => {
        expect(String(error)).toContain("The local AppFlow cannot open its store")
        expect(await bytesIn(directory)).toStrictEqual(before)
        refused++
      })
      if (store !== undefined) {
        const state = await stateOf(store)
        await store.close()
        expect(possibleAfter(damage, states)).toContainEqual(state)
        // A flipped bit that costs the last change is said; an end that is cut off looks like one never written.
        const isShorter = damage.kind === "flip" && !isDeepStrictEqual(state, states.at(-1))
        expect(warned.mock.calls.length).toBe(isShorter ? 1 : 0)
        warned.mockClear()
      }
      await rm(directory, { recursive: true })
    }),
    { seed, numRuns },
  )
  expect(refused).toBeGreaterThan(numRuns / 4)
  vi.restoreAllMocks()
})

/** What may be left of a store that was not refused, of all the states it went through. */
function possibleAfter({ victim, kind }: Damage, states: unknown[]): unknown[] {
  if (victim.part === db) return states.slice(-1)
  // Nobody can tell an end of the log that was cut off from one never written.
  return kind === "cut" ? states : states.slice(-2)
}

/** Makes a store with changes in its log, copies it as a killed process would leave it, and closes it. */
async function makeStores(dataDir: string): Promise<unknown[]> {
  const closed = join(dataDir, "closed")
  const killed = join(dataDir, "killed")
  await (await openStore(closed, seedFlows)).close()
  const store = await openStore(closed, seedFlows)
  const app = createLocalAppFlow(store)
  const states = [await stateOf(store)]
  for (let count = 0; count < 10; count++) {
    await app.request("/update-flow", {
      method: "POST",
      headers: { host: "127.0.0.1" },
      body: JSON.stringify({
        ...requestFor("salesforce-accounts-to-lake"),
        description: `Change ${count}`,
        clientToken: `token ${count}`,
      }),
    })
    states.push(await stateOf(store))
  }
  await mkdir(killed)
  for (const part of [db, wal]) await copyFile(join(closed, part), join(killed, part))
  await store.close()
  return states
}

async function stateOf(store: Store): Promise<unknown> {
  const { rows: answers } = await store.query.execute("SELECT * FROM answers ORDER BY clientToken")
  return { flows: await selectFlowsAfter(store.query, "", 100), updates: await store.updates(), answers }
}

async function damagedCopy(from: string, to: string, { victim, kind, position, bit }: Damage): Promise<void> {
  await copyFile(join(from, db), join(to, db))
  if (victim.origin === "killed") await copyFile(join(from, wal), join(to, wal))
  const damaged = join(to, victim.part)
  const bytes = await readFile(damaged)
  const index = Math.floor(position * bytes.length)
  bytes.writeUInt8(bytes.readUInt8(index) ^ (1 << bit), index)
  // SQLite takes a file without content, or of a single byte, for one that was just made.
  await writeFile(damaged, kind === "flip" ? bytes : bytes.subarray(0, Math.max(index, 2)))
}

async function bytesIn(directory: string): Promise<string[]> {
  const contents = [db, wal].map((part) => readFile(join(directory, part), "base64").catch(() => ""))
  return Promise.all(contents)
}
