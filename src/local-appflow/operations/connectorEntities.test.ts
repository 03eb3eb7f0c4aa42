import { describe, expect } from "vitest"
import { test } from "../fixture.ts"

describe("list-connector-entities", () => {
  test("lists objects by group", async ({ call }) => {
    const { status, body } = await call("/list-connector-entities", {
      connectorProfileName: "salesforce-production",
    })
    expect(status).toBe(200)
    expect(body).toStrictEqual({
      connectorEntityMap: {
        Objects: [
          { name: "Account", label: "Account", hasNestedEntities: false },
          { name: "Case", label: "Case", hasNestedEntities: false },
          { name: "Contact", label: "Contact", hasNestedEntities: false },
          { name: "Lead", label: "Lead", hasNestedEntities: false },
          { name: "Opportunity", label: "Opportunity", hasNestedEntities: false },
          { name: "OrderItem", label: "Order Product", hasNestedEntities: false },
          { name: "Product2", label: "Product", hasNestedEntities: false },
          { name: "User", label: "User", hasNestedEntities: false },
        ],
        ChangeDataCapture: [
          { name: "AccountChangeEvent", label: "Account Change Event", hasNestedEntities: false },
          { name: "OpportunityChangeEvent", label: "Opportunity Change Event", hasNestedEntities: false },
        ],
        PlatformEvents: [{ name: "Order_Placed__e", label: "Order Placed", hasNestedEntities: false }],
      },
    })
  })

  test("pages hold each object once", async ({ call }) => {
    const pages: Record<string, string[]>[] = []
    let nextToken: unknown
    do {
      const input = { connectorProfileName: "salesforce-production", maxResults: 9, nextToken }
      const { body } = await call("/list-connector-entities", input)
      const groups = Object.entries(body.connectorEntityMap as Record<string, { name: string }[]>)
      pages.push(Object.fromEntries(groups.map(([group, nodes]) => [group, nodes.map(({ name }) => name)])))
      nextToken = body.nextToken
    } while (nextToken !== undefined)
    expect(pages).toStrictEqual([
      {
        Objects: ["Account", "Case", "Contact", "Lead", "Opportunity", "OrderItem", "Product2", "User"],
        ChangeDataCapture: ["AccountChangeEvent"],
      },
      { ChangeDataCapture: ["OpportunityChangeEvent"], PlatformEvents: ["Order_Placed__e"] },
    ])
  })

  test.for([
    [
      { connectorType: "S3", entitiesPath: "acme-imports" },
      { Objects: ["acme-imports/contacts", "acme-imports/orders"] },
    ],
    [
      { connectorProfileName: "sap-erp", entitiesPath: "/sap/opu/odata/sap/API_SALES_ORDER_SRV" },
      {
        Objects: [
          "/sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrder",
          "/sap/opu/odata/sap/API_SALES_ORDER_SRV/A_SalesOrderItem",
        ],
      },
    ],
    [
      { connectorProfileName: "hubspot-crm", entitiesPath: "association_label/ticket" },
      { Objects: ["association_label/ticket/contact"] },
    ],
    [
      { connectorProfileName: "shop-database", entitiesPath: "shop" },
      { Objects: ["shop/customers", "shop/orders"] },
    ],
  ] as const)("%j leads to what lies there", async ([input, names], { call }) => {
    const { body } = await call("/list-connector-entities", input)
    const groups = Object.entries(body.connectorEntityMap as Record<string, { name: string }[]>)
    expect(
      Object.fromEntries(groups.map(([group, nodes]) => [group, nodes.map(({ name }) => name)])),
    ).toStrictEqual(names)
  })

  test("a registered connector that nobody knows has the objects of any", async ({ call }) => {
    const profile = {
      connectorProfileName: "meters",
      connectorType: "CustomConnector",
      connectorLabel: "MeterReadings",
      connectionMode: "Public",
      connectorProfileConfig: {
        connectorProfileProperties: { CustomConnector: {} },
        connectorProfileCredentials: {
          CustomConnector: { authenticationType: "APIKEY", apiKey: { apiKey: "k" } },
        },
      },
    }
    expect((await call("/create-connector-profile", profile)).status).toBe(200)
    expect((await call("/list-connector-entities", { connectorProfileName: "meters" })).body).toStrictEqual({
      connectorEntityMap: { Objects: [{ name: "Record", label: "Record", hasNestedEntities: false }] },
    })
  })

  test.for([
    [{}, 400, "The connectorProfileName is required."],
    [{ connectorType: "Salesforce" }, 400, "The connectorProfileName is required for Salesforce."],
    [{ connectorProfileName: "nobody" }, 404, "Connector profile with name: nobody does not exist."],
    [
      { connectorProfileName: "zendesk-support", connectorType: "Salesforce" },
      400,
      "Connector profile with name: zendesk-support is of the connector type Zendesk, not Salesforce.",
    ],
    [{ connectorType: "S3", entitiesPath: "nowhere" }, 404, "Entity with name: nowhere does not exist."],
    [
      { connectorProfileName: "hubspot-crm", apiVersion: "v9" },
      400,
      "The apiVersion v9 is not supported by HubSpot: it has v3, v4.",
    ],
  ] as const)("%j is refused", async ([input, status, message], { call }) => {
    const answer = await call("/list-connector-entities", input)
    expect([answer.status, answer.body]).toStrictEqual([status, { message }])
  })
})

describe("describe-connector-entity", () => {
  test("describes the fields of an object", async ({ call }) => {
    const input = { connectorProfileName: "zendesk-support", connectorEntityName: "users" }
    const { status, body } = await call("/describe-connector-entity", input)
    expect(status).toBe(200)
    const [id, , name] = body.connectorEntityFields as unknown[]
    expect([id, name]).toStrictEqual([
      {
        identifier: "id",
        label: "ID",
        isPrimaryKey: true,
        supportedFieldTypeDetails: { v1: { fieldType: "integer", filterOperators: [] } },
        sourceProperties: { isRetrievable: true, isQueryable: false },
        destinationProperties: {
          isCreatable: false,
          isNullable: false,
          isUpsertable: false,
          isUpdatable: false,
          isDefaultedOnCreate: true,
          supportedWriteOperations: ["UPDATE"],
        },
      },
      {
        identifier: "name",
        label: "Name",
        isPrimaryKey: false,
        supportedFieldTypeDetails: { v1: { fieldType: "string", filterOperators: [] } },
        sourceProperties: { isRetrievable: true, isQueryable: false },
        destinationProperties: {
          isCreatable: true,
          isNullable: false,
          isUpsertable: true,
          isUpdatable: true,
          isDefaultedOnCreate: false,
          supportedWriteOperations: [],
        },
      },
    ])
  })

  test("marks the times incremental flows can go by", async ({ call }) => {
    const input = { connectorProfileName: "salesforce-production", connectorEntityName: "Account" }
    const { body } = await call("/describe-connector-entity", input)
    const fields = body.connectorEntityFields as {
      identifier: string
      sourceProperties: { isTimestampFieldForIncrementalQueries?: boolean }
    }[]
    const marked = fields.filter(
      ({ sourceProperties }) => sourceProperties.isTimestampFieldForIncrementalQueries,
    )
    expect(marked.map(({ identifier }) => identifier)).toStrictEqual([
      "CreatedDate",
      "LastModifiedDate",
      "SystemModstamp",
    ])
  })

  test("an object deep inside needs no path", async ({ call }) => {
    const input = {
      connectorType: "CustomerProfiles",
      connectorEntityName: "acme-customers/Salesforce-Contact",
    }
    const { body } = await call("/describe-connector-entity", input)
    expect((body.connectorEntityFields as unknown[]).length).toBe(5)
  })

  test.for(["nothing", "conversations"])("%s is no object", async (connectorEntityName, { call }) => {
    const input = { connectorProfileName: "slack-workspace", connectorEntityName }
    const { status, headers, body } = await call("/describe-connector-entity", input)
    expect([status, headers.get("x-amzn-ErrorType")]).toStrictEqual([404, "ResourceNotFoundException"])
    expect(body).toStrictEqual({ message: `Entity with name: ${connectorEntityName} does not exist.` })
  })
})

describe("reset-connector-metadata-cache", () => {
  test.for([
    [{ connectorProfileName: "slack-workspace" }, 200],
    [{ connectorType: "EventBridge" }, 200],
    [{ connectorProfileName: "slack-workspace", entitiesPath: "conversations" }, 200],
    [{ connectorProfileName: "slack-workspace", connectorEntityName: "users" }, 200],
    [{ connectorProfileName: "slack-workspace", connectorEntityName: "nothing" }, 404],
    [{ connectorProfileName: "slack-workspace", entitiesPath: "nowhere" }, 404],
    [{ connectorProfileName: "nobody" }, 404],
    [{ connectorType: "Slack" }, 400],
    [{}, 400],
  ] as const)("%j is answered with %i", async ([input, status], { call }) => {
    const answer = await call("/reset-connector-metadata-cache", input)
    expect(answer.status).toBe(status)
    if (status === 200) expect(answer.body).toStrictEqual({})
  })
})
