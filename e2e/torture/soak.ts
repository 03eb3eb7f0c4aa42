import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { sendUpdate } from "#api/sendUpdate.ts"
import { type JsonObject, requestOf } from "#flow/request.ts"
import { type Product, startProduct, tokenHeader } from "../product.ts"
import { described } from "../proxy.ts"
import { received } from "../received.ts"
import { describe, inBrowser } from "./browser.ts"
import { type Sample, slopeOf, watchProcess } from "./watchProcess.ts"

const users = 20
/** All of them are one person here. */
const options = ["--requests-per-minute", "999999", "--updates-per-minute", "999999"]
/** With room to spare Node tidies up late, which looks as if memory were lost. */
const env = { NODE_OPTIONS: "--max-old-space-size=128" }
/** What a program may keep that has just been started; the share of the whole time that is not counted. */
const warmUp = 1 / 3

interface Heard {
  errors: string[]
  reads: number[]
  updates: number[]
}

/**
 * R7: lets twenty people read and update for so many minutes through Sluice as `npm start` runs it. True when
 * nothing went wrong, everything was carried out once, and neither memory nor open files grew.
 */
export async function soak(minutes: number): Promise<boolean> {
  const dataDir = await mkdtemp(join(tmpdir(), "sluice-soak-"))
  const product = await startProduct({ dataDir, options, env })
  const watched = watchProcess(product.pid, 5_000)
  const heard: Heard = { errors: [], reads: [], updates: [] }
  try {
    await createFlows(product)
    console.log(`R7: ${users} people for ${minutes} minutes.`)
    const end = Date.now() + minutes * 60_000
    await inBrowser(
      product.url,
      () => Promise.all(flowNames.map((flowName) => workOn(flowName, end, heard))),
      () => tokenHeader(product.url),
    )
    const samples = watched.stop()
    const kept = await received(dataDir)
    return report(heard, samples.slice(Math.ceil(samples.length * warmUp)), kept.length)
  } finally {
    watched.stop()
    await product.kill()
    await rm(dataDir, { recursive: true })
  }
}

const flowNames = Array.from({ length: users }, (_, index) => `soak-${index}`)

async function createFlows({ url, appFlowUrl }: Product): Promise<void> {
  const pattern = await described(url, "testFlow-newpayload")
  for (const flowName of flowNames) {
    const body = JSON.stringify({ ...pattern, flowName })
    const answer = await fetch(`${appFlowUrl}/create-flow`, { method: "POST", body })
    if (!answer.ok) throw new Error(`The flow was not created: ${await answer.text()}`)
  }
}

/** Reads a flow, looks at it for a while, and updates it, again and again. */
async function workOn(flowName: string, end: number, { errors, reads, updates }: Heard): Promise<void> {
  for (let count = 0; Date.now() < end; count++) {
    const { flow, tag } = await timed(reads, () => describe(flowName))
    await pause(Math.random() * 400)
    const draft: JsonObject = { ...requestOf(flow), description: `Update ${count}` }
    const update = { flowName, body: JSON.stringify(draft), clientToken: crypto.randomUUID(), tag }
    const result = await timed(updates, () => sendUpdate(update))
    if (result.outcome !== "applied" || result.afterwards !== "as sent") errors.push(JSON.stringify(result))
    await pause(Math.random() * 400)
  }
}

async function timed<Result>(times: number[], work: () => Promise<Result>): Promise<Result> {
  const begun = performance.now()
  const result = await work()
  times.push(performance.now() - begun)
  return result
}

function report({ errors, reads, updates }: Heard, samples: readonly Sample[], kept: number): boolean {
  const memory = slopeOf(samples, ({ megabytes }) => megabytes)
  const files = slopeOf(samples, ({ files }) => files)
  const last = samples.at(-1)
  const checks: [string, boolean][] = [
    [`${errors.length} errors ${errors.slice(0, 3).join(" ")}`, errors.length === 0],
    [`${kept} updates carried out, ${updates.length} sent`, kept === updates.length],
    [`memory grows ${memory.toFixed(2)} MB a minute, to ${last?.megabytes.toFixed(0)} MB`, memory < 1],
    [`open files grow ${files.toFixed(2)} a minute, to ${last?.files}`, files < 1],
  ]
  for (const [what, isFine] of checks) console.log(`${isFine ? "fine   " : "NOT SO "} ${what}`)
  console.log(`reads   ${timesOf(reads)}\nupdates ${timesOf(updates)}`)
  return checks.every(([, isFine]) => isFine)
}

function timesOf(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]?.toFixed(1)
  return `${times.length}, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`
}
