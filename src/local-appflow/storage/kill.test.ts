import { once } from "node:events"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import fc from "fast-check"
import { expect, test } from "vitest"
import { seed, sizeOf } from "../../../e2e/torture/sizes.ts"
import { requestFor } from "../fixture.ts"
import { seedFlows } from "../seed/seedFlows.ts"
import { openStore } from "../store.ts"
import { selectFlow } from "../tables/flows.ts"
import { bundledServer, startedServer } from "./serverProcess.ts"

const kills = sizeOf({ test: 100, torture: 1_000 })

const flowName = "testFlow-newpayload"
const flow = requestFor(flowName)

test(`R2 F12 a server that is killed at any of ${kills} moments, seed ${seed}, has lost nothing it answered, and does nothing twice`, {
  timeout: 120_000 + kills * 2_000,
}, async () => {
  const program = await bundledServer("kill-test")
  // Several servers at once, because most of the time goes into waiting for starts.
  const each = Math.ceil(kills / 4)
  const moments = fc.array(fc.nat({ max: 40 }), { minLength: each, maxLength: each })
  await Promise.all(fc.sample(moments, { seed, numRuns: 4 }).map((moments) => killAt(moments, program)))
})

/** Starts a server and kills it so many milliseconds later, again and again, while four writers send updates. */
async function killAt(moments: number[], program: string): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), "sluice-"))
  const acknowledged = new Set<string>()
  let unknown: string[] = []
  let count = 0
  for (const moment of moments) {
    const { url, child } = await startedServer(program, dataDir)
    const sending = new Set(unknown)
    const send = async (token: string) => {
      sending.add(token)
      await update(url, token)
      acknowledged.add(token)
      sending.delete(token)
    }
    // What was answered to nobody is sent again with its token, and must be done once.
    await Promise.all(unknown.map(send))
    const write = async (): Promise<void> => {
      for (;;) await send(`token ${count++}`)
    }
    const writers = Array.from({ length: 4 }, () => write().catch(() => undefined))
    await setTimeout(moment)
    const ended = once(child, "exit")
    child.kill("SIGKILL")
    await Promise.all([ended, ...writers])
    unknown = [...sending]
  }

  const store = await openStore(dataDir, seedFlows)
  const kept = (await store.updates()).map(({ clientToken }) => clientToken)
  expect(kept.length).toBe(new Set(kept).size)
  const possible = new Set([...acknowledged, ...unknown])
  expect(kept.filter((token) => !possible.has(token ?? ""))).toStrictEqual([])
  expect([...acknowledged].filter((token) => !kept.includes(token))).toStrictEqual([])
  expect(acknowledged.size).toBeGreaterThan(moments.length)
  const deployed = await selectFlow(store.query, flowName)
  expect(JSON.parse(deployed?.config ?? "").description).toBe(kept.at(-1))
  await store.close()
  await rm(dataDir, { recursive: true })
}

async function update(url: string, clientToken: string): Promise<void> {
  const body = JSON.stringify({ ...flow, description: clientToken, clientToken })
  const response = await fetch(`${url}/update-flow`, { method: "POST", body })
  const answer = await response.json()
  if (response.status === 200 && answer.flowStatus === "Active") return
  throw new Error(`It answered ${response.status} ${JSON.stringify(answer)}.`)
}
