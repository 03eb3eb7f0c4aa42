import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import fc from "fast-check"
import { expect, vi } from "vitest"
import { createLocalAppFlow } from "../app.ts"
import { requestFor, test } from "../fixture.ts"
import { seedFlows } from "../seed/seedFlows.ts"
import { openStore, type Store } from "../store.ts"
import { selectFlowsAfter } from "../tables/flows.ts"

/** How many damages are tried; SLUICE_DAMAGES=1000 tries more. */
const numRuns = Number(process.env.SLUICE_DAMAGES ?? 200)

const parts = ["appflow.db", "appflow.db-wal"] as const

const damages = fc.record({
  part: fc.constantFrom(...parts),
  kind: fc.constantFrom("flip", "cut"),
  position: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  bit: fc.nat({ max: 7 }),
})

test("no damage passes for data: the store is refused and left alone, or has lost nothing but its end", {
  timeout: 300_000,
}, async ({ dataDir }) => {
  vi.spyOn(console, "warn").mockReturnValue()
  const origin = join(dataDir, "origin")
  const states = await stopInTheMiddle(join(dataDir, "running"), origin)
  let refused = 0
  await fc.assert(
    fc.asyncProperty(damages, async (damage) => {
      const directory = await mkdtemp(join(dataDir, "damaged-"))
      const damaged = await damagedCopy(origin, directory, damage)
      const store = await openStore(directory, seedFlows).catch(async (error) => {
        expect(String(error)).toContain("The local AppFlow cannot open its store")
        for (const part of parts)
          expect((await readFile(join(directory, part))).equals(damaged[part])).toBe(true)
        refused++
      })
      if (store !== undefined) {
        const state = await stateOf(store)
        await store.close()
        // A log may lose its end, because nobody can tell an end that was cut off from one never written.
        const possible = damage.part === "appflow.db" ? states.slice(-1) : states
        expect(possible).toContainEqual(state)
      }
      await rm(directory, { recursive: true })
    }),
    { numRuns },
  )
  expect(refused).toBeGreaterThan(numRuns / 4)
  vi.restoreAllMocks()
})

/** Makes a store with changes in its log, copies it as a killed process would leave it, and tells all its states. */
async function stopInTheMiddle(running: string, copy: string): Promise<unknown[]> {
  const first = await openStore(running, seedFlows)
  await first.close()
  const store = await openStore(running, seedFlows)
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
  await mkdir(copy)
  for (const part of parts) await copyFile(join(running, part), join(copy, part))
  await store.close()
  return states
}

async function stateOf(store: Store): Promise<unknown> {
  const { rows: answers } = await store.query.execute("SELECT * FROM answers ORDER BY clientToken")
  return { flows: await selectFlowsAfter(store.query, "", 100), updates: await store.updates(), answers }
}

async function damagedCopy(
  from: string,
  to: string,
  { part, kind, position, bit }: { part: string; kind: string; position: number; bit: number },
): Promise<Record<(typeof parts)[number], Buffer>> {
  const copies = { "appflow.db": Buffer.alloc(0), "appflow.db-wal": Buffer.alloc(0) }
  for (const name of parts) {
    const bytes = await readFile(join(from, name))
    const index = Math.floor(position * bytes.length)
    if (name === part && kind === "flip") bytes.writeUInt8(bytes.readUInt8(index) ^ (1 << bit), index)
    copies[name] = name === part && kind === "cut" ? bytes.subarray(0, index) : bytes
    await writeFile(join(to, name), copies[name])
  }
  return copies
}
