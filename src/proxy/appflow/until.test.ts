import { setTimeout as pause } from "node:timers/promises"
import { AppflowClient, ListFlowsCommand } from "@aws-sdk/client-appflow"
import { describe, expect } from "vitest"
import { ask, type Fixture, proxyOf, shortPatience, test } from "../fixture.ts"
import { failureOf } from "./failure.ts"
import { until } from "./until.ts"

const place = "type=Salesforce&profile=crm"

/** Everything that pages ask AppFlow for, beside a flow and its update. */
const asks: readonly (readonly [string, string])[] = [
  ["GET", "/api/flows"],
  ["GET", "/api/flows/a/runs"],
  ["POST", "/api/flows/a/start"],
  ["POST", "/api/flows/a/stop"],
  ["POST", "/api/flows/a/runs/1/cancel"],
  ["GET", "/api/connectors"],
  ["GET", "/api/connectors/GitHub"],
  ["GET", "/api/profiles?type=Salesforce"],
  ["GET", `/api/entities?${place}`],
  ["GET", `/api/entities/Account/fields?${place}`],
  ["POST", `/api/entities/refresh?${place}`],
]

async function impatiently(
  stubbed: Fixture["stubbed"],
  stub: Parameters<Fixture["stubbed"]>[0],
  [method, path]: readonly [string, string],
): Promise<unknown> {
  const { appflow } = await stubbed(stub)
  const proxy = proxyOf({ appflow, patience: { ...shortPatience, update: 300 } })
  const headers = { "content-type": "application/json", "idempotency-key": "t" }
  const init = method === "GET" ? {} : { method, headers, body: "{}" }
  const { name, message } = await (await ask(proxy, path, init)).json()
  return [name, message]
}

const given = ["NoAnswer", "AppFlow did not answer (the time for it was up)."]

describe("F20 nothing that a page asks waits for ever", () => {
  test.for(asks)("%s %s: AppFlow hangs", async (asked, { stubbed }) => {
    expect(await impatiently(stubbed, () => new Promise(() => undefined), asked)).toStrictEqual(given)
  })

  test.for(asks)("%s %s: AppFlow sends a byte now and then", async (asked, { stubbed }) => {
    const drips = () =>
      new ReadableStream({
        async pull(controller) {
          await pause(20)
          controller.enqueue(new TextEncoder().encode(" "))
        },
      })
    expect(await impatiently(stubbed, () => new Response(drips()), asked)).toStrictEqual(given)
  })

  test("nothing comes of the search for credentials", async () => {
    const credentials = () => new Promise<never>(() => undefined)
    const appflow = new AppflowClient({ region: "us-east-1", credentials })
    const error = await until(appflow, AbortSignal.timeout(50))
      .send(new ListFlowsCommand())
      .catch((error: unknown) => error)
    const { name, message } = failureOf(error)
    expect([name, message]).toStrictEqual(given)
  })

  test.for(["/api/flows", "/api/connectors", "/api/profiles?type=Salesforce", `/api/entities?${place}`])(
    "GET %s: AppFlow always has another page",
    async (path, { stubbed }) => {
      let pages = 0
      const stub = () => Response.json({ nextToken: String(++pages) })
      expect(await impatiently(stubbed, stub, ["GET", path])).toStrictEqual(given)
      expect(pages).toBeGreaterThan(2)
    },
  )
})
