/**
 * What Sluice's proxy adds to a call, beside a bare pass-through in Node, both in front of an AppFlow that does next
 * to nothing, in one process and one run, turn by turn. Run it with `npm run bench`.
 */
import { randomUUID } from "node:crypto"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { print } from "#flow/print.ts"
import { listen } from "#local-appflow/listen.ts"
import { configurationOf } from "#proxy/configuration/configuration.ts"
import { tokenHeader } from "#proxy/guard/identify/localToken.ts"
import { startProxy } from "#proxy/startProxy.ts"
import { startFakeAppFlow } from "./fakeAppFlow.ts"
import { flowOf } from "./flowOf.ts"
import { startPassThrough } from "./passThrough.ts"

const sizes = [
  { name: "8 KB", fields: 42, rounds: 200, together: 16 },
  { name: "1 MB", fields: 5_300, rounds: 40, together: 4 },
]

const dataDir = mkdtempSync(join(tmpdir(), "sluice-bench-"))
const appflow = await startFakeAppFlow()
const aws = {
  AWS_ACCESS_KEY_ID: "local",
  AWS_SECRET_ACCESS_KEY: "local",
  AWS_ENDPOINT_URL: appflow.url,
}
// The SDK finds them in the environment only.
Object.assign(process.env, aws)
const bare = await startPassThrough(appflow.url)
const configuration = configurationOf(
  [
    ...["--aws", "--region=us-east-1", "--aws-endpoint-from-env", `--data-dir=${dataDir}`],
    ...["--requests-per-minute=999999", "--updates-per-minute=999999"],
  ],
  aws,
)
if (configuration === "help" || "error" in configuration) throw new Error("The bench is configured wrongly.")
const { app, token = "", close } = await startProxy(configuration)
const sluice = await listen((asked, env) => app.fetch(asked, env), { host: "127.0.0.1", port: 0 })

const ways = ["AppFlow itself", "pass-through", "Sluice"] as const
type Way = (typeof ways)[number]
const origins = { "AppFlow itself": appflow.url, "pass-through": bare.url, Sluice: sluice.url }

for (const { name, fields, rounds, together } of sizes) {
  const flow = print(flowOf(fields)).text
  let tag = ""
  let count = 0
  await updateBare(appflow.url)

  const times = {
    read: (way: Way) => timed(() => read(way)),
    async update(way: Way) {
      // Somebody has read the flow before, and it has changed since in the turns of the others.
      await read("Sluice")
      return timed(() => (way === "Sluice" ? update() : updateBare(origins[way])))
    },
  }
  for (const kind of ["read", "update"] as const) {
    const alone = await byTurns(rounds, times[kind])
    console.log(`\n${kind} of ${name}, one at a time, median of ${rounds}`)
    for (const way of ways) {
      const times = (alone[way] / alone["pass-through"]).toFixed(2)
      const added = (alone[way] - alone["pass-through"]).toFixed(2)
      console.log(`  ${way}: ${alone[way].toFixed(2)} ms, ${times} x the pass-through, ${added} ms more`)
    }
  }
  const crowd = (way: Way) => Promise.all(Array.from({ length: together }, () => read(way)))
  const load = await byTurns(rounds / 4, (way) => timed(() => crowd(way)))
  console.log(`\nread of ${name}, ${together} at a time`)
  for (const way of ways) {
    const rate = Math.round((1000 * together) / load[way])
    const share = Math.round((100 * load["pass-through"]) / load[way])
    console.log(`  ${way}: ${rate} a second, ${share} % of the pass-through`)
  }

  async function read(way: Way): Promise<void> {
    if (way !== "Sluice") return void (await post(`${origins[way]}/describe-flow`, '{"flowName":"large"}'))
    const { headers } = await answered(`${sluice.url}/api/flows/large`, { headers: { [tokenHeader]: token } })
    tag = headers.get("etag") ?? ""
  }

  /** An update over the proxy, which reads the flow before and after it and keeps two lines of an audit log. */
  async function update(): Promise<void> {
    const headers = { "Idempotency-Key": randomUUID(), "If-Match": tag, [tokenHeader]: token }
    await answered(`${sluice.url}/api/flows/large`, {
      method: "PUT",
      headers: { "Content-Type": "application/json", ...headers },
      body: next(),
    })
  }

  function updateBare(origin: string): Promise<Response> {
    return post(`${origin}/update-flow`, next())
  }

  function next(): string {
    return flow.replace("{", `{"description":"${count++}",`)
  }
}

await sluice.close()
await bare.close()
await close()
await appflow.close()
rmSync(dataDir, { recursive: true })
process.exit()

/** The median of every way, measured in turn so that whatever else the machine does meets all of them alike. */
async function byTurns(turns: number, measure: (way: Way) => Promise<number>): Promise<Record<Way, number>> {
  const times: Record<Way, number[]> = { "AppFlow itself": [], "pass-through": [], Sluice: [] }
  for (let turn = 0; turn < turns; turn++) for (const way of ways) times[way].push(await measure(way))
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
  return Object.fromEntries(ways.map((way) => [way, median(times[way])])) as Record<Way, number>
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Reads the whole answer: what a caller waits for. */
async function answered(url: string, init: RequestInit): Promise<Response> {
  const answer = await fetch(url, init)
  const body = await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${answer.status} ${new TextDecoder().decode(body).slice(0, 300)}`)
  return answer
}

function post(url: string, body: string): Promise<Response> {
  return answered(url, { method: "POST", headers: { "Content-Type": "application/json" }, body })
}
