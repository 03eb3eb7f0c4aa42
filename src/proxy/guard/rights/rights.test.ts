import { describe, expect } from "vitest"
import type { Right } from "../../contract.ts"
import { ask, test as base, deployed, onUpdate, put, testGuard } from "../../fixture.ts"
import { type RightRules, rightsOf } from "./rights.ts"
import { routes } from "./routes.ts"

const open: RightRules = { readOnly: false, flowPrefixes: [], updateGroups: [], runGroups: [] }
const team: RightRules = { ...open, updateGroups: ["editors", "admins"], runGroups: ["operators"] }

interface Asked {
  rules: RightRules
  groups: readonly string[]
}

const test = base.extend<{ asked: (as: Asked, method: string, path: string) => Promise<Answer> }>({
  /** What the proxy answers to somebody in these groups, and what it asked AppFlow then. */
  asked: async ({ stubbed }, use) => {
    const answer = () =>
      Response.json({ flowStatus: "Active", flows: [{ flowName: "a" }, { flowName: "b" }] })
    const { proxyWith, calls } = await stubbed(onUpdate(answer))
    await use(async ({ rules, groups }, method, path) => {
      const principal = { sub: "ada", email: "ada@team.test", issuer: "https://issuer.test" }
      const identify = () => ({ principal, groups })
      const before = calls.length
      const response = await request(method, path, (to, init) =>
        ask(proxyWith({ guard: { ...testGuard, identify, rights: rules } }), to, init),
      )
      const body = await response.text()
      const json = body === "" ? undefined : JSON.parse(body)
      return { status: response.status, json, calls: calls.length - before }
    })
  },
})

interface Answer {
  status: number
  json: Record<string, unknown> | undefined
  calls: number
}

/** A request of a route, with all it needs apart from the right. */
function request(
  method: string,
  path: string,
  send: (path: string, init: RequestInit) => Promise<Response>,
): Promise<Response> {
  const headers = { "content-type": "application/json", "idempotency-key": "t", "if-match": "x" }
  const to = `${path.replaceAll(/:\w+/g, "a")}?type=Salesforce`
  return send(to, { method, headers, ...(method !== "GET" && { body: '{"flowName":"a"}' }) })
}

const people: readonly [who: string, as: Asked, may: readonly Right[]][] = [
  ["somebody where nothing is said", { rules: open, groups: [] }, ["read", "update", "run"]],
  ["somebody in no group", { rules: team, groups: [] }, ["read"]],
  ["somebody in other groups", { rules: team, groups: ["Editors", "operator", ""] }, ["read"]],
  ["an editor", { rules: team, groups: ["x", "editors"] }, ["read", "update"]],
  ["an operator", { rules: team, groups: ["operators"] }, ["read", "run"]],
  ["both", { rules: team, groups: ["operators", "admins"] }, ["read", "update", "run"]],
  ["an admin where all is read-only", { rules: { ...open, readOnly: true }, groups: ["admins"] }, ["read"]],
  ["somebody outside of the prefixes", { rules: { ...open, flowPrefixes: ["team-"] }, groups: [] }, []],
]

describe("who may do what, on every route", () => {
  for (const [who, as, may] of people) {
    test.for(routes)(`${who}: %s %s takes the right to %s`, async ([method, path, right], { asked }) => {
      const { status, json, calls } = await asked(as, method, path)
      // Prefixes say nothing of addresses that name no flow.
      const isAllowed = may.includes(right) || (may.length === 0 && !path.includes(":name"))
      if (isAllowed) expect(json?.name, JSON.stringify(json)).not.toBe("NotAllowed")
      else expect([status, json?.name, calls]).toStrictEqual([403, "NotAllowed", 0])
    })
  }
})

test("each route of the app takes exactly one right, and each right of the table is for a route", ({
  proxy,
}) => {
  const handlers = proxy.routes.filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/"))
  const named = handlers.map(({ method, path }) => `${method} ${path}`)
  // The guard of a route and the route itself.
  const expected = routes.flatMap(([method, path]) => [`${method} ${path}`, `${method} ${path}`])
  expect(named.toSorted()).toStrictEqual(expected.toSorted())
})

test("a route that somebody forgot in the table answers nobody", async ({ proxy }) => {
  proxy.get("/api/forgotten", (context) => context.text("secret"))
  const response = await ask(proxy, "/api/forgotten")
  expect([response.status, (await response.json()).name]).toStrictEqual([404, "NotFound"])
})

describe("flows outside of the prefixes", () => {
  const rights = { ...open, flowPrefixes: ["team-a-", "shared"] }
  const guard = { ...testGuard, rights }

  test("are not listed", async ({ stubbed }) => {
    const names = ["team-a-1", "team-a", "Team-a-1", "xteam-a-1", "shared", "shared.x", "team-b-1"]
    const { proxyWith } = await stubbed(() =>
      Response.json({ flows: names.map((flowName) => ({ flowName })) }),
    )
    const { flows } = await (await ask(proxyWith({ guard }), "/api/flows")).json()
    expect(flows.map(({ flowName }: { flowName: string }) => flowName)).toStrictEqual([
      "team-a-1",
      "shared",
      "shared.x",
    ])
  })

  test.for(["other", "%6fther", "other%2Fteam-a-x", "%20team-a-1", "Team-a-1", "team-a%00-", ":name", "%ff"])(
    "%s cannot be read, and nothing says whether it is there",
    async (name, { stubbed }) => {
      const { proxyWith, calls } = await stubbed(() => Response.json(deployed))
      for (const method of ["GET", "HEAD"]) {
        const response = await ask(proxyWith({ guard }), `/api/flows/${name}`, { method })
        expect(response.status).toBe(403)
      }
      expect(calls).toHaveLength(0)
    },
  )

  test("cannot be named in the body in place of one inside", async ({ stubbed }) => {
    const { proxyWith, calls } = await stubbed(() => Response.json(deployed))
    const proxy = proxyWith({ guard })
    const response = await put(proxy, "team-a-1", '{"flowName":"other"}', { "if-match": "x" })
    expect(response.status).toBe(400)
    expect(calls).toHaveLength(0)
  })
})

describe("what is missing, and who can give it", () => {
  const look = "You may not update flows here"
  test.for([
    [
      { readOnly: true },
      "You may look at flows here, not update or run them: this Sluice was started with --read-only. Whoever runs it can change that.",
    ],
    [
      { updateGroups: ["editors"] },
      `${look}: that takes the group editors, which your sign-in does not name. Whoever looks after the group can add you.`,
    ],
    [
      { updateGroups: ["editors", "admins", "ops"] },
      `${look}: that takes one of the groups editors, admins, or ops, and your sign-in names none of them. Whoever looks after the groups can add you.`,
    ],
    [
      { flowPrefixes: ["team-a-", "team-b-"], readOnly: true },
      "This Sluice shows and changes only flows whose names begin with “team-a-” or “team-b-”, and “a” does not. Whoever runs it can change that, with --flow-prefixes.",
    ],
  ] as const)("%j", ([rules, reason]) => {
    expect(rightsOf({ ...open, ...rules }, [], "a").update).toStrictEqual({ may: false, reason })
  })

  test("the right to run has words of its own", () => {
    expect(rightsOf({ ...open, runGroups: ["operators"] }, []).run).toStrictEqual({
      may: false,
      reason:
        "You may not run, activate or deactivate flows here: that takes the group operators, which your sign-in does not name. Whoever looks after the group can add you.",
    })
  })
})

test("the session tells the page who has signed in, and with which rights", async ({ asked }) => {
  const rules = { ...team, flowPrefixes: ["team-a-"] }
  const { json } = await asked({ rules, groups: ["operators"] }, "GET", "/api/session")
  expect(json).toMatchObject({
    signedInAs: "ada@team.test",
    rights: { read: { may: true }, update: { may: false, reason: expect.any(String) }, run: { may: true } },
    shown: "Only flows whose names begin with “team-a-” are shown and changed here.",
  })
})
