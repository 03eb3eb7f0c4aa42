import * as sdk from "@aws-sdk/client-appflow"
import { describe, expect, test } from "vitest"
import {
  connectorByDestinationKey,
  connectorBySourceKey,
  connectorOf,
  connectors,
  destinations,
  operatorsFor,
  sources,
  taskKindOf,
  taskKinds,
} from "./catalog.ts"
import { fieldsOf } from "./fieldsOf.ts"
import { flow } from "./flow.ts"
import { taskProperties } from "./taskProperties.ts"
import { triggerKinds } from "./trigger.ts"

const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "", "salesforce"]

test("the catalogue is complete", () => {
  expect(sources).toHaveLength(17)
  expect(destinations).toHaveLength(13)
  expect(Object.keys(connectors).sort()).toStrictEqual(Object.values(sdk.ConnectorType).sort())
  expect(Object.keys(taskKinds).sort()).toStrictEqual(Object.values(sdk.TaskType).sort())
  expect(Object.keys(taskProperties).sort()).toStrictEqual(Object.values(sdk.OperatorPropertiesKeys).sort())
  expect(Object.keys(triggerKinds).sort()).toStrictEqual(Object.values(sdk.TriggerType).sort())
})

test("a connector and a task type are found under their own name only", () => {
  for (const [type, connector] of Object.entries(connectors)) {
    expect(connector.type).toBe(type)
    expect(connectorOf(type)).toBe(connector)
  }
  for (const [type, kind] of Object.entries(taskKinds)) {
    expect(kind.type).toBe(type)
    expect(taskKindOf(type)).toBe(kind)
  }
  for (const name of [...names, 0, null, undefined, ["S3"], ["Map"], { S3: true }]) {
    expect(connectorOf(name)).toBeUndefined()
    expect(taskKindOf(name)).toBeUndefined()
  }
})

test("a side is found under its key", () => {
  for (const connector of sources) expect(connectorBySourceKey(connector.source.key)).toBe(connector)
  for (const connector of destinations) {
    expect(connectorByDestinationKey(connector.destination.key)).toBe(connector)
  }
  expect(connectorBySourceKey("GoogleAnalytics")).toBe(connectors.Googleanalytics)
  for (const name of [...names, "Googleanalytics"]) {
    expect(connectorBySourceKey(name)).toBeUndefined()
    expect(connectorByDestinationKey(name)).toBeUndefined()
  }
})

test("sources and destinations stand by name, what has ended last", () => {
  expect(sources.map(({ name }) => name)).toStrictEqual([
    "Amazon S3",
    "Amplitude",
    "Custom connector",
    "Datadog",
    "Dynatrace",
    "Infor Nexus",
    "Marketo",
    "Salesforce",
    "Salesforce Pardot",
    "SAP OData",
    "ServiceNow",
    "Singular",
    "Slack",
    "Trend Micro",
    "Veeva",
    "Zendesk",
    "Google Analytics",
  ])
  expect(destinations.map(({ name }) => name)).toStrictEqual([
    "Amazon Connect Customer Profiles",
    "Amazon EventBridge",
    "Amazon Redshift",
    "Amazon S3",
    "Custom connector",
    "Marketo",
    "Salesforce",
    "SAP OData",
    "Snowflake",
    "Upsolver",
    "Zendesk",
    "Amazon Honeycode",
    "Amazon Lookout for Metrics",
  ])
})

test("five connectors need no connector profile", () => {
  const without = Object.values(connectors).filter(({ profile }) => profile === "none")
  expect(without.map(({ type }) => type).sort()).toStrictEqual([
    "CustomerProfiles",
    "EventBridge",
    "LookoutMetrics",
    "S3",
    "Upsolver",
  ])
})

describe("operators", () => {
  const enums: Record<string, Record<string, string>> = {
    Amplitude: sdk.AmplitudeConnectorOperator,
    CustomConnector: sdk.Operator,
    Datadog: sdk.DatadogConnectorOperator,
    Dynatrace: sdk.DynatraceConnectorOperator,
    GoogleAnalytics: sdk.GoogleAnalyticsConnectorOperator,
    InforNexus: sdk.InforNexusConnectorOperator,
    Marketo: sdk.MarketoConnectorOperator,
    Pardot: sdk.PardotConnectorOperator,
    S3: sdk.S3ConnectorOperator,
    SAPOData: sdk.SAPODataConnectorOperator,
    Salesforce: sdk.SalesforceConnectorOperator,
    ServiceNow: sdk.ServiceNowConnectorOperator,
    Singular: sdk.SingularConnectorOperator,
    Slack: sdk.SlackConnectorOperator,
    Trendmicro: sdk.TrendmicroConnectorOperator,
    Veeva: sdk.VeevaConnectorOperator,
    Zendesk: sdk.ZendeskConnectorOperator,
  }

  test.each(sources)("$name has the operators of the SDK", ({ source }) => {
    expect(source.operators.toSorted()).toStrictEqual(Object.values(enums[source.key] ?? {}).sort())
  })

  test("every operator belongs to a task type", () => {
    const used = new Set(Object.values(taskKinds).flatMap((kind) => kind.operators))
    expect([...used].sort()).toStrictEqual(Object.values(sdk.Operator).sort())
  })

  test("a task may carry what both its type and its source know", () => {
    expect(operatorsFor(taskKinds.Filter, connectors.Zendesk.source)).toStrictEqual([
      "PROJECTION",
      "GREATER_THAN",
    ])
    expect(operatorsFor(taskKinds.Map, connectors.Amplitude.source)).toStrictEqual([])
    expect(operatorsFor(taskKinds.Mask, undefined)).toStrictEqual(["MASK_ALL", "MASK_FIRST_N", "MASK_LAST_N"])
  })
})

describe("marks", () => {
  test("differ from one another in two letters or digits", () => {
    const letters = Object.values(connectors).map(({ mark }) => mark.letters)
    expect(new Set(letters).size).toBe(24)
    for (const each of letters) expect(each).toMatch(/^[A-Z][A-Z0-9]$/)
  })

  test.each(Object.values(connectors))("$name carries white text that can be read", ({ mark }) => {
    expect(contrastWithWhite(mark.colour)).toBeGreaterThanOrEqual(4.5)
  })
})

/** The contrast ratio of WCAG 2. */
function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9a-f]{2}/g) ?? []).map((channel) => {
    const share = Number.parseInt(channel, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

test("what is known of a source is known of all but the custom connector, which differs with its profile", () => {
  const [custom, ...others] = sources.toSorted((one) => (one.type === "CustomConnector" ? -1 : 1))
  expect(custom?.source).not.toHaveProperty("reaches")
  expect(custom?.source).not.toHaveProperty("shortestInterval")
  for (const { source } of others) {
    expect(source.shortestInterval).toBeGreaterThanOrEqual(1)
    const reached = source.reaches?.destinations ?? []
    expect(reached).toContain("S3")
    expect(reached.filter((type) => connectors[type].destination === undefined)).toStrictEqual([])
    expect(new Set(reached).size).toBe(reached.length)
  }
})

test("only Salesforce announces its changes", () => {
  const announcing = sources.filter(({ source }) => source.events !== undefined)
  expect(announcing.map(({ type }) => type)).toStrictEqual(["Salesforce"])
})

test("a flow keeps its name, its connectors and what they read or write", () => {
  const fixed = [...fieldsOf(flow)].filter(([, field]) => field.fixed).map(([path]) => path)
  expect(fixed.map((path) => path.split(/[./]/).at(-1))).toStrictEqual(
    expect.arrayContaining(["flowName", "connectorType", "object", "entityName", "objectPath", "bucketName"]),
  )
  expect(
    fixed.filter((path) => /errorHandling|intermediate|successResponse|Redshift.*bucket/.test(path)),
  ).toStrictEqual([])
})
