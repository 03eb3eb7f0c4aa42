import { describe, expect } from "vitest"
import { connectors } from "../connectors/connectors.ts"
import { test } from "../fixture.ts"

const lambdaArn = "arn:aws:lambda:us-east-1:000000000000:function:orders"
const registration = {
  connectorLabel: "Orders",
  description: "Orders of the old shop.",
  connectorProvisioningType: "LAMBDA",
  connectorProvisioningConfig: { lambda: { lambdaArn } },
}
const custom = ["GitHub", "HubSpot", "JiraCloud", "JDBCsmall", "MeterReadings"]
const own = Object.keys(connectors).filter((type) => type !== "CustomConnector")

interface Detail {
  connectorType: string
  connectorLabel?: string
}

const nameOf = ({ connectorType, connectorLabel }: Detail) => connectorLabel ?? connectorType

describe("describe-connectors", () => {
  test("tells of each connector once, over all pages", async ({ call }) => {
    const names: string[] = []
    const types = new Set<string>()
    let nextToken: unknown
    do {
      const { status, body } = await call("/describe-connectors", { maxResults: 10, nextToken })
      expect(status).toBe(200)
      names.push(...(body.connectors as Detail[]).map(nameOf))
      for (const type of Object.keys(body.connectorConfigurations as object)) types.add(type)
      nextToken = body.nextToken
    } while (nextToken !== undefined)
    expect(names).toStrictEqual([...own, ...custom])
    expect([...types].sort()).toStrictEqual(Object.keys(connectors).sort())
  })

  test("tells what a connector can do", async ({ call }) => {
    const { body } = await call("/describe-connectors", { connectorTypes: ["Zendesk"] })
    expect(body).toStrictEqual({
      connectorConfigurations: {
        Zendesk: {
          connectorType: "Zendesk",
          connectorName: "Zendesk",
          connectorDescription: "Tickets, users and organizations of Zendesk Support.",
          connectorOwner: "AWS",
          connectorVersion: "1.0",
          connectorModes: ["SOURCE", "DESTINATION"],
          canUseAsSource: true,
          canUseAsDestination: true,
          supportedDestinationConnectors: [
            "CustomerProfiles",
            "Honeycode",
            "LookoutMetrics",
            "Redshift",
            "S3",
            "Marketo",
            "Salesforce",
            "Snowflake",
            "Upsolver",
            "Zendesk",
            "CustomConnector",
          ],
          supportedSchedulingFrequencies: ["BYMINUTE", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "ONCE"],
          supportedTriggerTypes: ["OnDemand", "Scheduled"],
          supportedOperators: [
            "PROJECTION",
            "GREATER_THAN",
            "ADDITION",
            "SUBTRACTION",
            "MULTIPLICATION",
            "DIVISION",
            "MASK_ALL",
            "MASK_FIRST_N",
            "MASK_LAST_N",
            "VALIDATE_NON_NULL",
            "VALIDATE_NON_ZERO",
            "VALIDATE_NON_NEGATIVE",
            "VALIDATE_NUMERIC",
            "NO_OP",
          ],
          supportedWriteOperations: ["INSERT", "UPSERT", "UPDATE"],
          supportedDataTransferTypes: ["RECORD"],
          isPrivateLinkEnabled: false,
          isPrivateLinkEndpointUrlRequired: false,
          connectorMetadata: { Zendesk: { oAuthScopes: ["read", "write"] } },
        },
      },
      connectors: [
        {
          connectorDescription: "Tickets, users and organizations of Zendesk Support.",
          connectorName: "Zendesk",
          connectorOwner: "AWS",
          connectorVersion: "1.0",
          applicationType: "Zendesk",
          connectorType: "Zendesk",
          connectorModes: ["SOURCE", "DESTINATION"],
          supportedDataTransferTypes: ["RECORD"],
        },
      ],
    })
  })

  test("only of the types that are asked for", async ({ call }) => {
    const { body } = await call("/describe-connectors", { connectorTypes: ["S3", "CustomConnector"] })
    expect((body.connectors as Detail[]).map(nameOf)).toStrictEqual(["S3", ...custom])
    expect(Object.keys(body.connectorConfigurations as object)).toStrictEqual(["S3", "CustomConnector"])
  })
})

describe("describe-connector", () => {
  test("a type needs no label", async ({ call }) => {
    const { body } = await call("/describe-connector", { connectorType: "SAPOData" })
    expect(body).toStrictEqual({ connectorConfiguration: connectors.SAPOData.configuration })
  })

  test("a custom connector is known by its label", async ({ call }) => {
    for (const connectorLabel of custom) {
      const { body } = await call("/describe-connector", { connectorType: "CustomConnector", connectorLabel })
      expect(body).toMatchObject({
        connectorConfiguration: { connectorType: "CustomConnector", connectorLabel },
      })
    }
  })

  test("an unknown label is not found, and none is no request", async ({ call }) => {
    const unknown = await call("/describe-connector", {
      connectorType: "CustomConnector",
      connectorLabel: "constructor",
    })
    expect([unknown.status, unknown.body]).toStrictEqual([
      404,
      { message: "Connector with label: constructor does not exist." },
    ])
    expect((await call("/describe-connector", { connectorType: "CustomConnector" })).body).toStrictEqual({
      message: "The connectorLabel is required for the connector type CustomConnector.",
    })
  })
})

describe("registered connectors", () => {
  test("one can be registered, updated and unregistered", async ({ call, clock }) => {
    const connectorArn = "arn:aws:appflow:us-east-1:000000000000:connector/Orders"
    expect((await call("/register-connector", registration)).body).toStrictEqual({ connectorArn })
    const updated = await call("/update-connector-registration", {
      connectorLabel: "Orders",
      description: "Orders of both shops.",
    })
    expect(updated.body).toStrictEqual({ connectorArn })
    const described = await call("/describe-connector", {
      connectorType: "CustomConnector",
      connectorLabel: "Orders",
    })
    expect(described.body).toStrictEqual({
      connectorConfiguration: {
        ...connectors.CustomConnector.configuration,
        connectorLabel: "Orders",
        connectorDescription: "Orders of both shops.",
        connectorArn,
        connectorProvisioningType: "LAMBDA",
        connectorProvisioningConfig: { lambda: { lambdaArn } },
        registeredAt: clock.now,
        registeredBy: "arn:aws:iam::000000000000:user/local",
      },
    })
    expect((await call("/unregister-connector", { connectorLabel: "Orders" })).body).toStrictEqual({})
    expect((await call("/unregister-connector", { connectorLabel: "Orders" })).status).toBe(404)
  })

  test("list-connectors lists those of the account only, page by page", async ({ call }) => {
    await call("/register-connector", registration)
    const first = await call("/list-connectors", { maxResults: 2 })
    const second = await call("/list-connectors", { maxResults: 2, nextToken: first.body.nextToken })
    expect((first.body.connectors as Detail[]).map(nameOf)).toStrictEqual(["JDBCsmall", "MeterReadings"])
    expect(second.body).toStrictEqual({
      connectors: [
        {
          connectorDescription: "Orders of the old shop.",
          connectorName: "Custom connector",
          connectorOwner: "SELF",
          connectorVersion: "1.0",
          applicationType: "Orders",
          connectorType: "CustomConnector",
          connectorLabel: "Orders",
          registeredAt: Date.UTC(2026, 10, 23, 9) / 1000,
          registeredBy: "arn:aws:iam::000000000000:user/local",
          connectorProvisioningType: "LAMBDA",
          connectorModes: ["SOURCE", "DESTINATION"],
          supportedDataTransferTypes: ["RECORD"],
        },
      ],
    })
  })

  test.for([
    ["JDBCsmall", "registered"],
    ["GitHub", "vended by AWS"],
  ])("the label %s is taken: it is %s", async ([connectorLabel], { call }) => {
    const { status, headers, body } = await call("/register-connector", { ...registration, connectorLabel })
    expect([status, headers.get("x-amzn-ErrorType")]).toStrictEqual([409, "ConflictException"])
    expect(body).toStrictEqual({ message: `Connector with label: ${connectorLabel} already exists.` })
  })

  test("one client token registers once", async ({ call }) => {
    const request = { ...registration, clientToken: "one" }
    const first = await call("/register-connector", request)
    expect([first.status, (await call("/register-connector", request)).body]).toStrictEqual([200, first.body])
    expect((await call("/register-connector", { ...request, description: "Others" })).status).toBe(409)
  })

  test.for([
    [{ connectorLabel: null }, "The connectorLabel is required to register a connector."],
    [
      { connectorProvisioningType: null },
      "The connectorProvisioningType is required to register a connector.",
    ],
    [
      { connectorProvisioningConfig: {} },
      "The connectorProvisioningConfig is required to register a connector.",
    ],
    [
      { connectorProvisioningConfig: { lambda: { lambdaArn: "arn:aws:s3:us-east-1:000000000000:bucket" } } },
      "The lambdaArn arn:aws:s3:us-east-1:000000000000:bucket is not the ARN of a Lambda function.",
    ],
  ] as const)("%j is refused", async ([members, message], { call }) => {
    const { status, body } = await call("/register-connector", { ...registration, ...members })
    expect([status, body]).toStrictEqual([400, { message }])
  })

  test("one that profiles use is unregistered only when forced", async ({ call }) => {
    const refused = await call("/unregister-connector", { connectorLabel: "JDBCsmall" })
    expect([refused.status, refused.body]).toStrictEqual([
      409,
      {
        message:
          "Connector with label: JDBCsmall is used by connector profiles. Delete them first, or set forceDelete.",
      },
    ])
    expect(
      (await call("/unregister-connector", { connectorLabel: "JDBCsmall", forceDelete: true })).status,
    ).toBe(200)
    expect((await call("/update-connector-registration", { connectorLabel: "JDBCsmall" })).status).toBe(404)
    const entities = await call("/list-connector-entities", { connectorProfileName: "shop-database" })
    expect([entities.status, entities.body]).toStrictEqual([
      404,
      { message: "Connector with label: JDBCsmall does not exist." },
    ])
  })
})
