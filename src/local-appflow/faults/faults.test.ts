import { describe, expect } from "vitest"
import { createLocalAppFlow } from "../app.ts"
import { test as base, requestFor } from "../fixture.ts"
import { listen } from "../listen.ts"
import { statusOf } from "../ServiceError.ts"

const flowName = "testFlow-newpayload"
const update = JSON.stringify({ ...requestFor(flowName), description: "Changed" })

interface Fixture {
  url: string
  plan(fault: unknown, times?: number, operation?: string): Promise<Response>
  send(): Promise<Response>
}

const test = base.extend<Fixture>({
  url: async ({ store }, use) => {
    const app = createLocalAppFlow(store, { faults: true })
    const { url, close } = await listen(app.fetch, { host: "127.0.0.1", port: 0 })
    await use(url)
    await close()
  },
  plan: async ({ url }, use) => {
    await use((fault, times = 1, operation = "UpdateFlow") => {
      return fetch(`${url}/_faults`, { method: "POST", body: JSON.stringify({ operation, times, fault }) })
    })
  },
  send: async ({ url }, use) => use(() => fetch(`${url}/update-flow`, { method: "POST", body: update })),
})

describe("every error can be had, in AppFlow's form", () => {
  test.for(Object.entries(statusOf))("%s", async ([type, status], { plan, send, store }) => {
    await plan({ kind: "error", type, message: "So it is." })
    const response = await send()
    expect([response.status, response.headers.get("x-amzn-ErrorType"), await response.json()]).toStrictEqual([
      status,
      type,
      { message: "So it is." },
    ])
    expect(response.headers.get("x-amzn-RequestId")).toMatch(/^[0-9a-f-]{36}$/)
    expect(response.headers.get("date")).not.toBeNull()
    expect(await store.updates()).toStrictEqual([])
    expect((await send()).status).toBe(200)
  })
})

test("an error can have another status and more headers", async ({ plan, send }) => {
  await plan({ kind: "error", type: "ThrottlingException", status: 400, headers: { "Retry-After": "1" } })
  const { status, headers } = await send()
  expect([status, headers.get("retry-after")]).toStrictEqual([400, "1"])
})

test("faults come one after the other, to their operation only, as often as they were asked for", async ({
  url,
  plan,
  send,
}) => {
  await plan({ kind: "error", type: "InternalServerException" }, 2)
  await plan({ kind: "html", status: 503 })
  expect((await fetch(`${url}/list-flows`, { method: "POST", body: "{}" })).status).toBe(200)
  const statuses: number[] = []
  for (let count = 0; count < 4; count++) statuses.push((await send()).status)
  expect(statuses).toStrictEqual([500, 500, 503, 200])
})

test("a cut before leaves everything as it was", async ({ plan, send, store }) => {
  await plan({ kind: "cutBefore" })
  await expect(send()).rejects.toThrow("fetch failed")
  expect(await store.updates()).toHaveLength(0)
})

test.for(["cutAfter", "truncated"])("%s applies the call", async (kind, { plan, send, store }) => {
  await plan({ kind })
  await expect(send().then((response) => response.text())).rejects.toThrow()
  expect(await store.updates()).toHaveLength(1)
})

test("a truncated answer begins as the whole one", async ({ plan, send }) => {
  const whole = await (await send()).text()
  await plan({ kind: "truncated" })
  const response = await send()
  expect([response.status, response.headers.get("content-length")]).toStrictEqual([200, String(whole.length)])
  const { value } = (await response.body?.getReader().read()) ?? {}
  expect(new TextDecoder().decode(value)).toBe(whole.slice(0, whole.length / 2))
})

test("an empty answer applies the call, a page of a gateway does not", async ({ plan, send, store }) => {
  await plan({ kind: "empty" })
  const empty = await send()
  expect([empty.status, empty.headers.get("content-length"), await empty.text()]).toStrictEqual([
    200,
    "0",
    "",
  ])
  await plan({ kind: "empty", status: 204 })
  expect((await send()).status).toBe(204)
  await plan({ kind: "html" })
  const page = await send()
  expect([page.status, page.headers.get("content-type")]).toStrictEqual([502, "text/html"])
  expect(await page.text()).toContain("<h1>The service is not available</h1>")
  expect(await store.updates()).toHaveLength(2)
})

test("a delay lets others go first, then answers as ever", async ({ url, plan, send }) => {
  await plan({ kind: "delay", milliseconds: 500 })
  const answered: string[] = []
  const late = send().then(async (response) => answered.push(await response.text()))
  const list = fetch(`${url}/list-flows`, { method: "POST", body: "{}" }).then(() => answered.push("list"))
  await Promise.all([late, list])
  expect(answered).toStrictEqual(["list", '{"flowStatus":"Active"}'])
})

test("what is planned can be listed and forgotten", async ({ url, plan, send }) => {
  const planned = [{ operation: "UpdateFlow", times: 3, fault: { kind: "cutBefore" } }]
  expect(await (await plan({ kind: "cutBefore" }, 3)).json()).toStrictEqual({ planned })
  expect(await (await fetch(`${url}/_faults`)).json()).toStrictEqual({ planned })
  expect(await (await fetch(`${url}/_faults`, { method: "DELETE" })).json()).toStrictEqual({ planned: [] })
  expect((await send()).status).toBe(200)
})

test.for([
  [{ kind: "bang" }, 1, "UpdateFlow", "→ at fault.kind"],
  [{ kind: "error", type: "Nope" }, 1, "UpdateFlow", "→ at fault.type"],
  [{ kind: "cutBefore" }, 0, "UpdateFlow", "→ at times"],
  [{ kind: "cutBefore" }, 1, "SendFlow", "→ at operation"],
  [{ kind: "cutBefore", status: 1 }, 1, "UpdateFlow", 'Unrecognized key: "status"'],
] as const)(
  "a fault that does not exist is refused: %j",
  async ([fault, times, operation, words], { plan }) => {
    const response = await plan(fault, times, operation)
    expect(response.status).toBe(400)
    expect((await response.json()).message).toContain(words)
  },
)

test("without being asked for there is no way to script faults", async ({ call }) => {
  const { headers } = await call("/_faults", { operation: "UpdateFlow", fault: { kind: "cutBefore" } })
  expect(headers.get("x-amzn-ErrorType")).toBe("UnknownOperationException")
})
