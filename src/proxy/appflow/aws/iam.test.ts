import type { AppflowClient } from "@aws-sdk/client-appflow"
import { expect } from "vitest"
import { answer } from "#local-appflow/answer.ts"
import { listen } from "#local-appflow/listen.ts"
import { ask, test as base, proxyOf, put, requestFor } from "../../fixture.ts"
import { localAppFlowClient } from "../localAppFlowClient.ts"
import { allowedActions } from "./iamPage.ts"

const onDemand = "testFlow-newpayload"
const scheduled = "salesforce-accounts-to-lake"

const allowed = allowedActions()

/** Which rights a call of AppFlow takes: its own, and those for what the flow it names uses. */
function rightsFor(path: string, body: string): string[] {
  const operation = path.slice(1).replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())
  const rights = [`appflow:${operation}`]
  if (operation === "UpdateFlow" && body.includes('"connectorProfileName"')) {
    rights.push("appflow:UseConnectorProfile")
  }
  if (operation === "UpdateFlow" && body.includes('"roleArn"')) rights.push("iam:PassRole")
  return rights
}

/** Everything the pages can ask of the proxy. */
async function askEverything(appflow: AppflowClient) {
  const proxy = proxyOf({ appflow })
  const denied: string[] = []
  async function note(asked: Promise<Response>): Promise<Response> {
    const response = await asked
    const { message } = await response.clone().json()
    if (typeof message === "string") denied.push(message)
    return response
  }
  const get = (path: string) => note(ask(proxy, path))
  const post = (path: string) => {
    const headers = { "content-type": "application/json", "idempotency-key": "press" }
    return note(ask(proxy, path, { method: "POST", headers, body: "{}" }))
  }

  await get("/api/flows")
  const described = await get(`/api/flows/${scheduled}`)
  if (described.ok) {
    const request = { ...(await requestFor(proxy, scheduled)), description: "Changed" }
    await note(
      put(proxy, scheduled, JSON.stringify(request), { "if-match": described.headers.get("etag") ?? "" }),
    )
  }
  const { executionId = "none" } = await (await post(`/api/flows/${onDemand}/start`)).json()
  await get(`/api/flows/${onDemand}/runs`)
  await post(`/api/flows/${onDemand}/runs/${executionId}/cancel`)
  await post(`/api/flows/${scheduled}/stop`)
  await get("/api/connectors")
  await get("/api/connectors/GitHub")
  await get("/api/profiles?type=Salesforce")
  const place = "type=Salesforce&profile=salesforce-production"
  await get(`/api/entities?${place}`)
  await get(`/api/entities/Account/fields?${place}`)
  await post(`/api/entities/refresh?${place}`)
  return denied
}

const test = base.extend<{ clientWith: (actions: readonly string[]) => Promise<AppflowClient> }>({
  /** A client of the local AppFlow whose caller may do only this. */
  clientWith: async ({ local }, use) => {
    const ends: (() => Promise<void>)[] = []
    await use(async (actions) => {
      const server = await listen(
        async (request) => {
          const { pathname } = new URL(request.url)
          const body = await request.text()
          const missing = rightsFor(pathname, body).find((right) => !actions.includes(right))
          if (missing === undefined) return fetch(`${local.url}${pathname}`, { method: "POST", body })
          const message = `User: arn:aws:iam::111122223333:user/ada is not authorized to perform: ${missing} on resource: * because no identity-based policy allows the ${missing} action`
          return answer(403, JSON.stringify({ message }), { "x-amzn-ErrorType": "AccessDeniedException" })
        },
        { host: "127.0.0.1", port: 0 },
      )
      const client = localAppFlowClient(server.url)
      ends.push(async () => {
        client.destroy()
        await server.close()
      })
      return client
    })
    await Promise.all(ends.map((end) => end()))
  },
})

test("S10: with the policy of docs/iam.md nothing is denied", async ({ clientWith }) => {
  expect(await askEverything(await clientWith(allowed))).toStrictEqual([])
})

test.for(allowed)(
  "S10: without %s something is denied, and the denial names it",
  async (action, { clientWith }) => {
    const denied = await askEverything(await clientWith(allowed.filter((other) => other !== action)))
    expect(denied).toContainEqual(expect.stringContaining(`not authorized to perform: ${action} on`))
  },
)

test("S10: the policy allows each action once, and none that Sluice must not have", () => {
  expect(new Set(allowed).size).toBe(allowed.length)
  const never = /Create|Delete|Register|UpdateConnector|TagResource|\*/
  expect(allowed.filter((action) => never.test(action))).toStrictEqual([])
})
