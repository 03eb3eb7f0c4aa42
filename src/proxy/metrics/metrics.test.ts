import { describe, expect, test as plain } from "vitest"
import { ask, askBare, deployed, onUpdate, put, test } from "../fixture.ts"
import { createRegistry } from "./prometheus.ts"

/** The samples, without the times that differ from run to run. */
function samplesIn(text: string): string[] {
  return text.split("\n").filter((line) => !/^#|_sum|_bucket|^$/.test(line))
}

test("requests, calls of AppFlow and outcomes are counted, without a name of a flow", async ({ stubbed }) => {
  const { proxy } = await stubbed(onUpdate(() => Response.json({ flowStatus: "Active" })))
  await put(proxy, "a", JSON.stringify({ ...deployed, description: "new" }))
  await put(proxy, "a", "[]", { "if-match": "x" })
  await ask(proxy, "/api/flows/secret-name")
  await ask(proxy, "/secret-page")
  await ask(proxy, "/api/session", { headers: { "x-sluice-token": "wrong" } })
  const response = await askBare(proxy, "/metrics", { headers: { host: "127.0.0.1:4640" } })
  expect([response.status, response.headers.get("content-type")]).toStrictEqual([
    200,
    "text/plain; version=0.0.4; charset=utf-8",
  ])
  const text = await response.text()
  expect(samplesIn(text)).toStrictEqual([
    'sluice_requests_total{route="/api/flows/:name",method="GET",status="200"} 2',
    'sluice_requests_total{route="/api/flows/:name",method="PUT",status="200"} 1',
    'sluice_requests_total{route="/api/flows/:name",method="PUT",status="400"} 1',
    'sluice_requests_total{route="*",method="GET",status="404"} 1',
    'sluice_requests_total{route="/api/session",method="GET",status="401"} 1',
    'sluice_acts_total{act="update",outcome="applied"} 1',
    'sluice_appflow_seconds_count{operation="DescribeFlow",result="answered"} 4',
    'sluice_appflow_seconds_count{operation="UpdateFlow",result="answered"} 1',
  ])
  expect(text).not.toContain("secret")
})

test("a call that fails is counted as such", async ({ stubbed }) => {
  const { proxy } = await stubbed(() => Response.json({ message: "No." }, { status: 404 }))
  await ask(proxy, "/api/flows/a")
  const text = await (await ask(proxy, "/metrics")).text()
  expect(samplesIn(text)).toContain(
    'sluice_appflow_seconds_count{operation="DescribeFlow",result="failed"} 1',
  )
})

describe("the text for Prometheus", () => {
  plain("has cumulative buckets, a sum and a count", () => {
    const registry = createRegistry()
    const times = registry.histogram("seconds", "How long.", [0.1, 1])
    times.observe({ of: "a" }, 0.05)
    times.observe({ of: "a" }, 0.5)
    times.observe({ of: "a" }, 5)
    expect(registry.text()).toBe(`# HELP seconds How long.
# TYPE seconds histogram
seconds_bucket{of="a",le="0.1"} 1
seconds_bucket{of="a",le="1"} 2
seconds_bucket{of="a",le="+Inf"} 3
seconds_sum{of="a"} 5.55
seconds_count{of="a"} 3
`)
  })

  plain("escapes what would end a label", () => {
    const registry = createRegistry()
    registry.counter("n_total", "N.").count({ of: 'a"b\\c\nd' })
    expect(registry.text()).toBe(
      '# HELP n_total N.\n# TYPE n_total counter\nn_total{of="a\\"b\\\\c\\nd"} 1\n',
    )
  })
})
