import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { describe, expect, vi } from "vitest"
import { connectors } from "../connectors/connectors.ts"
import { requestFor, test } from "../fixture.ts"
import { propertyKey } from "../flowParts.ts"
import { seedProfiles } from "../seed/seedProfiles.ts"

const zendesk = {
  connectorProfileName: "zendesk-second",
  connectorType: "Zendesk",
  connectionMode: "Public",
  connectorProfileConfig: {
    connectorProfileProperties: { Zendesk: { instanceUrl: "https://second.zendesk.example.com" } },
    connectorProfileCredentials: {
      Zendesk: { clientId: "second", clientSecret: "s3cr3t-of-the-client", accessToken: "s3cr3t-token" },
    },
  },
}

const { connectorProfileProperties, connectorProfileCredentials } = zendesk.connectorProfileConfig

/** Secrets where none belong. */
const misplaced = {
  ...zendesk,
  connectorProfileName: "zendesk-third",
  password: "s3cr3t-at-the-top",
  connectorProfileConfig: {
    connectorProfileProperties: {
      Zendesk: { ...connectorProfileProperties.Zendesk, clientSecret: "s3cr3t-inside" },
    },
    connectorProfileCredentials,
    credentials: { clientSecret: "s3cr3t-beside" },
  },
}

function named(name: unknown) {
  return { connectorProfileNames: [name] }
}

describe("create-connector-profile", () => {
  test("makes a profile that is described without its credentials", async ({ call, clock }) => {
    const created = await call("/create-connector-profile", zendesk)
    const connectorProfileArn = "arn:aws:appflow:us-east-1:000000000000:connectorprofile/zendesk-second"
    expect([created.status, created.body]).toStrictEqual([200, { connectorProfileArn }])
    expect((await call("/describe-connector-profiles", named("zendesk-second"))).body).toStrictEqual({
      connectorProfileDetails: [
        {
          connectorProfileArn,
          connectorProfileName: "zendesk-second",
          connectorType: "Zendesk",
          connectionMode: "Public",
          credentialsArn:
            "arn:aws:secretsmanager:us-east-1:000000000000:secret:appflow!000000000000-zendesk-second",
          connectorProfileProperties: { Zendesk: { instanceUrl: "https://second.zendesk.example.com" } },
          createdAt: clock.now,
          lastUpdatedAt: clock.now,
        },
      ],
    })
  })

  test("no secret is kept or logged, not even of what is refused", async ({ call, store, dataDir }) => {
    const logs = [vi.spyOn(console, "error"), vi.spyOn(console, "log"), vi.spyOn(console, "warn")]
    const withToken = { ...zendesk, clientToken: "one" }
    const answers = [
      await call("/create-connector-profile", withToken),
      await call("/create-connector-profile", withToken),
      await call("/create-connector-profile", zendesk),
      await call("/update-connector-profile", { ...zendesk, clientToken: "two" }),
      await call("/create-connector-profile", {
        ...zendesk,
        connectorProfileName: "other",
        connectorType: "Slack",
      }),
      await call("/create-connector-profile", { ...misplaced, clientToken: "three" }),
      await call("/update-connector-profile", misplaced),
    ]
    expect(answers.map(({ status }) => status)).toStrictEqual([200, 200, 409, 200, 400, 200, 200])
    await store.close()
    const files = await Promise.all(
      (await readdir(dataDir)).map((file) => readFile(join(dataDir, file), "latin1")),
    )
    const seen = JSON.stringify([...answers.map(({ body }) => body), logs.map(({ mock }) => mock.calls)])
    for (const text of [...files, seen]) expect(text.includes("s3cr3t")).toBe(false)
    expect(files.some((text) => text.includes("second.zendesk.example.com"))).toBe(true)
    vi.restoreAllMocks()
  })

  test("one client token makes one profile, whatever the credentials", async ({ call }) => {
    const request = { ...zendesk, clientToken: "one" }
    const first = await call("/create-connector-profile", request)
    const again = await call("/create-connector-profile", request)
    expect([again.status, again.body]).toStrictEqual([200, first.body])
    const other = await call("/create-connector-profile", { ...request, connectionMode: "Private" })
    expect([other.status, other.headers.get("x-amzn-ErrorType")]).toStrictEqual([409, "ConflictException"])
  })

  test.for(seedProfiles())("$name could be made again", async (profile, { call }) => {
    const { connectorType, connectorLabel, properties } = profile
    const { status, body } = await call("/create-connector-profile", {
      connectorProfileName: "another",
      connectorType,
      connectorLabel,
      connectionMode: "Public",
      connectorProfileConfig: {
        connectorProfileProperties: JSON.parse(properties),
        connectorProfileCredentials: {
          [propertyKey(connectorType)]: connectorType === "CustomConnector" ? basic : credentials,
        },
      },
    })
    expect([status, Object.keys(body)]).toStrictEqual([200, ["connectorProfileArn"]])
  })

  test("the other connectors take none", async ({ call }) => {
    const seeds = new Set(seedProfiles().map(({ connectorType }) => connectorType))
    const others = Object.values(connectors).filter(
      ({ configuration }) => !seeds.has(configuration.connectorType),
    )
    expect(others.map(({ takesProfile }) => takesProfile)).toStrictEqual([false, false, false, false, false])
    for (const { configuration } of others) {
      const { connectorType, connectorName } = configuration
      const { status, body } = await call("/create-connector-profile", { ...zendesk, connectorType })
      expect([status, body]).toStrictEqual([
        400,
        { message: `The connector ${connectorName} takes no connector profile.` },
      ])
    }
  })

  test("a name is taken once", async ({ call }) => {
    const { status, body } = await call("/create-connector-profile", {
      ...zendesk,
      connectorProfileName: "zendesk-support",
    })
    expect([status, body]).toStrictEqual([
      409,
      { message: "Connector profile with name: zendesk-support already exists." },
    ])
  })

  test("there can be as many as the quota allows", async ({ call, quotas }) => {
    quotas.connectorProfiles = seedProfiles().length + 1
    expect((await call("/create-connector-profile", zendesk)).status).toBe(200)
    const one = await call("/create-connector-profile", { ...zendesk, connectorProfileName: "one-too-many" })
    expect([one.status, one.headers.get("x-amzn-ErrorType")]).toStrictEqual([
      402,
      "ServiceQuotaExceededException",
    ])
    expect(one.body).toStrictEqual({ message: "There can be no more than 24 connector profiles." })
  })

  test.for([
    [
      "no properties of its own",
      { connectorProfileConfig: { connectorProfileProperties: {}, connectorProfileCredentials } },
      "The connectorProfileProperties need the member Zendesk for the connector type Zendesk.",
      400,
    ],
    [
      "no credentials",
      { connectorProfileConfig: { connectorProfileProperties } },
      "The connector profile has no credentials for Zendesk: give them as Zendesk.",
      401,
    ],
    [
      "a mode it does not have",
      { connectionMode: "Private" },
      "The connector Zendesk cannot be reached in the connection mode Private.",
      400,
    ],
    [
      "no label",
      { connectorType: "CustomConnector" },
      "The connectorLabel is required for the connector type CustomConnector.",
      400,
    ],
    [
      "an unknown label",
      { connectorType: "CustomConnector", connectorLabel: "Nothing" },
      "Connector with label: Nothing does not exist.",
      400,
    ],
    [
      "missing properties",
      {
        connectorProfileConfig: { connectorProfileProperties: { Zendesk: {} }, connectorProfileCredentials },
      },
      "1 validation error detected: Value null at " +
        "'connectorProfileConfig.connectorProfileProperties.Zendesk.instanceUrl' failed to satisfy constraint: " +
        "Member must not be null",
      400,
    ],
  ] as const)("%s is refused", async ([, members, message, status], { call }) => {
    const answer = await call("/create-connector-profile", { ...zendesk, ...members })
    expect([answer.status, answer.body]).toStrictEqual([status, { message }])
  })
})

describe("describe-connector-profiles", () => {
  const names = seedProfiles()
    .map(({ name }) => name)
    .sort()

  test("pages hold each profile once, by name", async ({ call }) => {
    const found: string[] = []
    let nextToken: unknown
    do {
      const { body } = await call("/describe-connector-profiles", { maxResults: 7, nextToken })
      const details = body.connectorProfileDetails as { connectorProfileName: string }[]
      found.push(...details.map(({ connectorProfileName }) => connectorProfileName))
      nextToken = body.nextToken
    } while (nextToken !== undefined)
    expect(found).toStrictEqual(names)
  })

  test.for([
    [{ connectorType: "Salesforce" }, ["salesforce-production", "salesforce-sandbox"]],
    [{ connectorType: "CustomConnector", connectorLabel: "GitHub" }, ["github-meters"]],
    [{ connectorProfileNames: ["sap-erp", "nobody", "amplitude-app"] }, ["amplitude-app", "sap-erp"]],
    [{ connectorProfileNames: ["sap-erp"], connectorType: "Slack" }, []],
  ] as const)("%j finds %j", async ([input, expected], { call }) => {
    const { body } = await call("/describe-connector-profiles", input)
    const details = body.connectorProfileDetails as { connectorProfileName: string }[]
    expect(details.map(({ connectorProfileName }) => connectorProfileName)).toStrictEqual(expected)
  })

  test("the profiles of the seed flows are there", async ({ call }) => {
    for (const flow of ["testFlowZendesk", "testMarketo", "testFlowGAnalytics", "testFlow-newpayload"]) {
      const { connectorType, connectorProfileName } = requestFor(flow).sourceFlowConfig as Record<
        string,
        string
      >
      const { body } = await call("/describe-connector-profiles", named(connectorProfileName))
      expect(body.connectorProfileDetails).toMatchObject([{ connectorType, connectorProfileName }])
    }
  })
})

describe("update-connector-profile", () => {
  test("replaces the properties and keeps what it connects to", async ({ call, clock }) => {
    clock.now += 60
    const answer = await call("/update-connector-profile", {
      connectorProfileName: "servicenow-it",
      connectionMode: "Private",
      connectorProfileConfig: {
        connectorProfileProperties: { ServiceNow: { instanceUrl: "https://new.service-now.example.com" } },
        connectorProfileCredentials: { ServiceNow: { username: "reader", password: "pw" } },
      },
    })
    expect(answer.status).toBe(200)
    const { body } = await call("/describe-connector-profiles", named("servicenow-it"))
    expect(body.connectorProfileDetails).toMatchObject([
      {
        connectorType: "Servicenow",
        connectionMode: "Private",
        connectorProfileProperties: { ServiceNow: { instanceUrl: "https://new.service-now.example.com" } },
        createdAt: Date.parse("2026-07-06T08:00:00Z") / 1000,
        lastUpdatedAt: clock.now,
        privateConnectionProvisioningState: { status: "CREATED" },
      },
    ])
  })

  test("an unknown profile is not found, and another connector's properties do not fit", async ({ call }) => {
    expect((await call("/update-connector-profile", zendesk)).status).toBe(404)
    const { status, body } = await call("/update-connector-profile", {
      ...zendesk,
      connectorProfileName: "slack-workspace",
    })
    expect([status, body]).toStrictEqual([
      400,
      { message: "The connectorProfileProperties need the member Slack for the connector type Slack." },
    ])
  })
})

describe("delete-connector-profile", () => {
  test("deletes what no flow uses", async ({ call }) => {
    expect(
      (await call("/delete-connector-profile", { connectorProfileName: "amplitude-app" })).body,
    ).toStrictEqual({})
    const again = await call("/delete-connector-profile", { connectorProfileName: "amplitude-app" })
    expect([again.status, again.body]).toStrictEqual([
      404,
      { message: "Connector profile with name: amplitude-app does not exist." },
    ])
  })

  test("what a flow uses is deleted only when forced", async ({ call }) => {
    const input = { connectorProfileName: "zendesk-support" }
    const refused = await call("/delete-connector-profile", input)
    expect([refused.status, refused.body]).toStrictEqual([
      409,
      {
        message:
          "Connector profile with name: zendesk-support is used by flows. Delete them first, or set forceDelete.",
      },
    ])
    expect((await call("/delete-connector-profile", { ...input, forceDelete: true })).status).toBe(200)
    const { body } = await call("/describe-connector-profiles", named("zendesk-support"))
    expect(body).toStrictEqual({ connectorProfileDetails: [] })
  })

  test("a flow uses the profiles of its destinations too", async ({ call }) => {
    const flow = requestFor("testMarketo")
    const [destination] = flow.destinationFlowConfigList as object[]
    const destinationFlowConfigList = [{ ...destination, connectorProfileName: "snowflake-sales" }]
    expect((await call("/update-flow", { ...flow, destinationFlowConfigList })).status).toBe(200)
    expect(
      (await call("/delete-connector-profile", { connectorProfileName: "snowflake-sales" })).status,
    ).toBe(409)
  })
})

const basic = { authenticationType: "BASIC", basic: { username: "reader", password: "pw" } }

/** Some credentials that all other connectors find their own in. */
const credentials = {
  accessKeyId: "k",
  apiKey: "k",
  apiSecretKey: "k",
  apiToken: "k",
  applicationKey: "k",
  clientId: "k",
  clientSecret: "k",
  datakey: "k",
  password: "k",
  secretAccessKey: "k",
  secretKey: "k",
  userId: "k",
  username: "k",
}
