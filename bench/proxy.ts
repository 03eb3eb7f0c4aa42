/**
 * What Sluice's proxy adds to a call, beside a bare pass-through in Node and the local AppFlow itself, all in one
 * process and one run, turn by turn. Run it with `npm run bench`.
 */
import { randomUUID } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { Agent, createServer, request } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { JsonObject } from "#flow/request.ts"
import { listen, listenOn } from "#local-appflow/listen.ts"
import { configOf } from "#proxy/appflow/tag.ts"
import { configurationOf } from "#proxy/configuration/configuration.ts"
import { tokenHeader } from "#proxy/guard/identify/localToken.ts"
import { startBackend } from "#proxy/startBackend.ts"

const flowName = "testFlow-newpayload"
const rounds = 200
const together = 16

const dataDir = mkdtempSync(join(tmpdir(), "sluice-bench-"))
const configuration = configurationOf(
  [
    "--port=0",
    "--appflow-port=0",
    `--data-dir=${dataDir}`,
    "--requests-per-minute=999999",
    "--updates-per-minute=999999",
  ],
  {},
)
if (configuration === "help" || "error" in configuration) throw new Error("The bench is configured wrongly.")
const { app, session, token = "", close } = await startBackend(configuration)
const address = { host: "127.0.0.1", port: 0 }
const sluice = await listen((asked, env) => app.fetch(asked, env), address)
const agent = new Agent({ keepAlive: true })
const bare = await listenOn(
  createServer((asked, answer) => {
    const { method, headers, url = "/" } = asked
    const passed = request(new URL(url, session.endpoint), { method, headers, agent }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers)
      response.pipe(answer)
    })
    asked.pipe(passed)
  }),
  address,
)

const ways = {
  "local AppFlow": { read: () => describe(session.endpoint), update: () => updateBare(session.endpoint) },
  "pass-through": { read: () => describe(bare.url), update: () => updateBare(bare.url) },
  "Sluice's proxy": { read: readFlow, update: updateFlow },
}
type Way = keyof typeof ways
const names = Object.keys(ways) as Way[]

let count = 0
for (const kind of ["read", "update"] as const) {
  const latency = await byTurns((way) => timed(ways[way][kind]))
  const load = await byTurns(
    async (way) => (await timed(() => atOnce(ways[way].read))) / together,
    rounds / 8,
  )
  const base = latency["pass-through"]
  console.log(`\n${kind}: median of ${rounds}, one at a time`)
  for (const way of names) {
    console.log(`  ${way}: ${latency[way].toFixed(2)} ms, ${(latency[way] / base).toFixed(2)} x pass-through`)
  }
  if (kind === "update") continue
  console.log(`${kind}: ${together} at a time`)
  for (const way of names) {
    const ratio = load["pass-through"] / load[way]
    console.log(`  ${way}: ${Math.round(1000 / load[way])} a second, ${ratio.toFixed(2)} x pass-through`)
  }
}
await sluice.close()
await bare.close()
await close()
agent.destroy()
rmSync(dataDir, { recursive: true })
process.exit()

/** The median of every way, measured in turn so that whatever else the machine does meets all of them alike. */
async function byTurns(measure: (way: Way) => Promise<number>, turns = rounds): Promise<Record<Way, number>> {
  const times: Record<Way, number[]> = { "local AppFlow": [], "pass-through": [], "Sluice's proxy": [] }
  for (let turn = 0; turn < turns; turn++) for (const way of names) times[way].push(await measure(way))
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
  return Object.fromEntries(names.map((way) => [way, median(times[way])])) as Record<Way, number>
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

function atOnce(work: () => Promise<unknown>): Promise<unknown> {
  return Promise.all(Array.from({ length: together }, work))
}

async function json(url: string, init?: RequestInit): Promise<JsonObject> {
  const answer = await fetch(url, init)
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`)
  return (await answer.json()) as JsonObject
}

function post(url: string, body: JsonObject): Promise<JsonObject> {
  return json(url, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  })
}

function describe(url: string): Promise<JsonObject> {
  return post(`${url}/describe-flow`, { flowName })
}

function readFlow(): Promise<JsonObject> {
  return json(`${sluice.url}/api/flows/${flowName}`, { headers: { [tokenHeader]: token } })
}

/** A read and an update, as somebody does who edits a flow. */
async function updateBare(url: string): Promise<JsonObject> {
  const described = await describe(url)
  return post(`${url}/update-flow`, {
    ...configOf(described),
    description: `${count++}`,
    clientToken: randomUUID(),
  })
}

async function updateFlow(): Promise<JsonObject> {
  const { flow, tag } = await readFlow()
  return json(`${sluice.url}/api/flows/${flowName}`, {
    method: "PUT",
    headers: {
      "Content-Type": "application/json",
      "Idempotency-Key": randomUUID(),
      "If-Match": String(tag),
      [tokenHeader]: token,
    },
    body: JSON.stringify({ ...configOf(flow as JsonObject), description: `${count++}` }),
  })
}
