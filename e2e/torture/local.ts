import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { createClient } from "@libsql/client"
import type { JsonObject } from "#flow/request.ts"
import { createLocalAppFlow } from "#local-appflow/app.ts"
import { listen } from "#local-appflow/listen.ts"
import { seedFlows } from "#local-appflow/seed/seedFlows.ts"
import { openStore } from "#local-appflow/store.ts"
import { configOf, tagOf } from "#proxy/appflow/tag.ts"

/** One update the local AppFlow has carried out. */
interface Carried {
  token: string | null
  config: JsonObject
  /** The tag of the flow before. */
  before: string
}

/** A local AppFlow with any number of flows, all alike. */
export interface Local {
  port: number
  url: string
  /** Everything that was ever done to a flow, from its own records. */
  history(flowName: string): Promise<Carried[]>
  close(): Promise<void>
}

export async function startLocal(flowNames: readonly string[]): Promise<Local> {
  const dataDir = await mkdtemp(join(tmpdir(), "sluice-torture-"))
  const [pattern] = seedFlows().filter(({ name }) => name === "testFlow-newpayload")
  if (pattern === undefined) throw new Error("The seed flow is gone")
  const config = JSON.parse(pattern.config) as JsonObject
  const configFor = (flowName: string) => ({ ...config, flowName })
  const store = await openStore(dataDir, () =>
    flowNames.map((name) => ({ ...pattern, name, config: JSON.stringify(configFor(name)) })),
  )
  const { url, close } = await listen(createLocalAppFlow(store).fetch, { host: "127.0.0.1", port: 0 })
  const records = createClient({ url: pathToFileURL(join(dataDir, "appflow.db")).href })
  return {
    url,
    port: Number(new URL(url).port),
    async history(flowName) {
      const sql = "SELECT clientToken, body FROM updates WHERE flowName = ? ORDER BY id"
      const { rows } = await records.execute({ sql, args: [flowName] })
      let before = tagOf(configOf(configFor(flowName)))
      return rows.map(({ clientToken, body }) => {
        const text = new TextDecoder().decode(body as ArrayBuffer)
        const carried = { token: clientToken as string | null, config: configOf(JSON.parse(text)), before }
        before = tagOf(carried.config)
        return carried
      })
    },
    async close() {
      records.close()
      await close()
      await store.close()
      await rm(dataDir, { recursive: true })
    },
  }
}

/** Changes a flow beside the proxy, as the AWS CLI would: without a token and without a condition. */
export async function changeBeside(url: string, flowName: string, change: JsonObject): Promise<void> {
  const post = (path: string, body: JsonObject) =>
    fetch(`${url}/${path}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    })
  const described = configOf((await (await post("describe-flow", { flowName })).json()) as JsonObject)
  const answer = await post("update-flow", { ...described, ...change })
  if (!answer.ok) throw new Error(`The change beside the proxy was refused: ${await answer.text()}`)
}
