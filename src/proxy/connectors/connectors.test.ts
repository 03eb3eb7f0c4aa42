import { describe, expect } from "vitest"
import { ask, type Fixture, test } from "../fixture.ts"
import type { ConnectorFacts, EntityField, EntityGroup, Profile } from "./contract.ts"

const crm = "type=Salesforce&profile=salesforce-production"

async function read<Answer>(proxy: Fixture["proxy"], path: string): Promise<Answer> {
  return (await ask(proxy, path)).json()
}

describe("over the local AppFlow", () => {
  test("connectors tell their API versions", async ({ proxy }) => {
    const facts = await read<ConnectorFacts[]>(proxy, "/api/connectors")
    expect(facts.map(({ connectorType }) => connectorType)).toEqual(
      expect.arrayContaining(["Salesforce", "S3", "Snowflake"]),
    )
    const registered = await read<ConnectorFacts>(proxy, "/api/connectors/GitHub")
    expect(registered).toStrictEqual({ connectorType: "CustomConnector", apiVersions: expect.any(Array) })
    expect(registered.apiVersions).not.toStrictEqual([])
  })

  test("profiles are those of the connector", async ({ proxy }) => {
    const profiles = await read<Profile[]>(proxy, "/api/profiles?type=Salesforce")
    const rest = { connectorType: "Salesforce", connectorLabel: null, isPrivate: false }
    expect(profiles).toStrictEqual([
      { name: "salesforce-production", ...rest },
      { name: "salesforce-sandbox", ...rest },
    ])
  })

  test("objects come in groups, and nested ones by their path", async ({ proxy }) => {
    const groups = await read<EntityGroup[]>(proxy, `/api/entities?${crm}`)
    const all = groups.flatMap(({ entities }) => entities)
    expect(all).toContainEqual({ name: "Account", label: "Account", hasNested: false })
    const buckets = await read<EntityGroup[]>(proxy, "/api/entities?type=S3")
    const [bucket] = buckets.flatMap(({ entities }) => entities)
    expect(bucket?.hasNested).toBe(true)
    const inside = await read<EntityGroup[]>(proxy, `/api/entities?type=S3&path=${bucket?.name}`)
    expect(inside.flatMap(({ entities }) => entities.map(({ hasNested }) => hasNested))).toContain(false)
  })

  test("fields tell their type and what can be done with them", async ({ proxy }) => {
    const fields = await read<EntityField[]>(proxy, `/api/entities/Account/fields?${crm}`)
    expect(fields.find(({ name }) => name === "LastModifiedDate")).toStrictEqual({
      name: "LastModifiedDate",
      label: expect.any(String),
      description: null,
      type: "datetime",
      isKey: false,
      isReadable: true,
      isQueryable: true,
      isTimestamp: true,
      isWritable: false,
      isNeeded: false,
      operators: expect.arrayContaining(["GREATER_THAN"]),
      findsFor: [],
    })
    expect(fields.find(({ isKey }) => isKey)?.name).toBe("Id")
  })

  test("what AppFlow refuses is told in its words", async ({ proxy }) => {
    const response = await ask(proxy, "/api/entities?type=Salesforce&profile=nobody")
    const { status, message } = await response.json()
    expect([response.status, status, message]).toStrictEqual([
      200,
      404,
      "Connector profile with name: nobody does not exist.",
    ])
  })
})

test("every page of the objects is read, and a group goes on over pages", async ({ stubbed }) => {
  const inputs: unknown[] = []
  const pages = [
    { connectorEntityMap: { Objects: [{ name: "a", label: "A" }] }, nextToken: "2" },
    { connectorEntityMap: { Objects: [{ name: "b", hasNestedEntities: true }], Views: [{}] } },
  ]
  const { proxy, calls } = await stubbed(async (request) => {
    inputs.push(await request.json())
    return Response.json(pages[calls.length - 1])
  })
  const query = "type=SAPOData&profile=erp&version=v2&path=%2Fsap%20x"
  expect(await read(proxy, `/api/entities?${query}`)).toStrictEqual([
    {
      name: "Objects",
      entities: [
        { name: "a", label: "A", hasNested: false },
        { name: "b", label: null, hasNested: true },
      ],
    },
    { name: "Views", entities: [{ name: "", label: null, hasNested: false }] },
  ])
  const input = {
    connectorType: "SAPOData",
    connectorProfileName: "erp",
    apiVersion: "v2",
    entitiesPath: "/sap x",
    maxResults: 1000,
  }
  expect(inputs).toStrictEqual([input, { ...input, nextToken: "2" }])
})

test("what a connector does not say of a field is taken to be possible", async ({ stubbed }) => {
  const { proxy } = await stubbed(() => Response.json({ connectorEntityFields: [{ identifier: "a/b" }] }))
  expect(await read(proxy, "/api/entities/x%2Fy/fields?type=Newer")).toStrictEqual([
    {
      name: "a/b",
      label: null,
      description: null,
      type: null,
      isKey: false,
      isReadable: true,
      isQueryable: true,
      isTimestamp: false,
      isWritable: true,
      isNeeded: false,
      operators: [],
      findsFor: [],
    },
  ])
})

test("refreshing resets what AppFlow has noted of the application", async ({ stubbed }) => {
  const calls: unknown[] = []
  const { proxy } = await stubbed(async (request) => {
    calls.push([new URL(request.url).pathname, await request.json()])
    return Response.json({})
  })
  const init = { method: "POST", headers: { "content-type": "application/json" }, body: "{}" }
  const response = await ask(proxy, `/api/entities/refresh?${crm}`, init)
  expect([response.status, await response.json()]).toStrictEqual([200, {}])
  const input = { connectorType: "Salesforce", connectorProfileName: "salesforce-production" }
  expect(calls).toStrictEqual([["/reset-connector-metadata-cache", input]])
})

test.for(["/api/profiles", "/api/entities", "/api/entities/Account/fields?type="])(
  "%s without a connector is refused",
  async (path, { stubbed }) => {
    const { proxy, calls } = await stubbed(() => Response.json({}))
    const response = await ask(proxy, path)
    expect([response.status, (await response.json()).name]).toStrictEqual([400, "BadRequest"])
    expect(calls).toStrictEqual([])
  },
)
