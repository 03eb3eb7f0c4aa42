import * as sdk from "@aws-sdk/client-appflow"
import { type ConnectorEntityField, ConnectorType, type Operator } from "@aws-sdk/client-appflow"
import { describe, expect, test } from "vitest"
import { applications } from "../connectors/applications/applications.ts"
import { connectors } from "../connectors/connectors.ts"
import { propertyKey } from "../flowParts.ts"
import { seedFlows } from "../seed/seedFlows.ts"
import { type Entity, entitiesOf, entityIn, isFolder, type Level, levelAt } from "./entity.ts"

const all = [...Object.values(connectors), ...applications].map((connector) => ({
  ...connector,
  name: connector.configuration.connectorName,
  objects: entitiesOf(connector.entities),
}))

const operatorsOf = new Map<string, object>(Object.entries(sdk))

const objects = all.flatMap(({ name, configuration, objects }) =>
  objects.map((object) => ({ connector: name, configuration, ...object })),
)

const levels = all.flatMap(({ name, entities }) => levelsOf(entities).map((level) => ({ name, level })))

test("there is a connector for each type, and it says so", () => {
  const types = Object.values(connectors).map(({ configuration }) => configuration.connectorType)
  expect(types).toStrictEqual(Object.keys(connectors))
  expect(new Set(types)).toStrictEqual(new Set(Object.values(ConnectorType)))
})

describe.for(all)("$name", ({ configuration, objects }) => {
  test("has something to read or write", () => {
    expect(objects.length).toBeGreaterThan(0)
    expect(configuration.canUseAsSource || configuration.canUseAsDestination).toBe(true)
  })

  test("is described in the characters AppFlow allows", () => {
    expect(configuration.connectorDescription).toMatch(/^[\w!@#\-.?,\s]{1,2048}$/)
    expect(configuration.connectorLabel ?? "None").toMatch(/^[a-zA-Z0-9][\w!@#.-]+$/)
    const settings = configuration.connectorRuntimeSettings ?? []
    for (const { description } of settings) expect(description).toMatch(/^[\s\w/!@#+=.-]{1,1024}$/)
  })

  test("sends its records only to destinations", () => {
    const wrong = configuration.supportedDestinationConnectors?.filter(
      (type) => !connectors[type].configuration.canUseAsDestination,
    )
    expect(wrong).toStrictEqual([])
  })

  test("has all that is asked of a source, or none of it", () => {
    const ofSources = [
      configuration.supportedDestinationConnectors,
      configuration.supportedOperators,
      configuration.supportedSchedulingFrequencies,
      configuration.supportedTriggerTypes,
    ].map((list) => list !== undefined && list.length > 0)
    expect(ofSources).toStrictEqual(ofSources.map(() => configuration.canUseAsSource))
    expect(configuration.supportedWriteOperations?.length !== 0).toBe(configuration.canUseAsDestination)
  })

  test("has the operators the SDK knows for it", () => {
    const { connectorType, supportedOperators, canUseAsSource } = configuration
    if (!canUseAsSource || connectorType === "CustomConnector") return
    const known = operatorsOf.get(`${propertyKey(connectorType)}ConnectorOperator`)
    expect(new Set(supportedOperators)).toStrictEqual(new Set(Object.values(known ?? {})))
  })

  test("tells its objects apart by name", () => {
    const names = objects.map(({ name }) => name)
    expect(names).toStrictEqual([...new Set(names)])
  })
})

describe.for(objects)("$connector $name", ({ configuration, name, label, fields, rows }: Described) => {
  test("is spelt as AppFlow could spell it", () => {
    expect(name).toMatch(/^\S{1,128}$/)
    expect(label).toMatch(/^.{1,128}$/)
    for (const { identifier, label, description = "" } of fields) {
      expect(identifier).toMatch(/^\S{1,128}$/)
      expect(label).toMatch(/^.{1,128}$/)
      expect(description).toMatch(/^[\s\w/!@#+=.-]{0,1024}$/)
    }
  })

  test("has each field once, and its parent", () => {
    const identifiers = fields.map(({ identifier }) => identifier)
    expect(identifiers).toStrictEqual([...new Set(identifiers)])
    const parents = fields.flatMap(({ parentIdentifier = [] }) => parentIdentifier)
    expect(identifiers).toEqual(expect.arrayContaining(parents))
  })

  test("filters only by what the connector can filter by", () => {
    const filters = configuration.supportedOperators ?? []
    const wrong = fields.flatMap(filtersOf).filter((operator) => !filters.includes(operator))
    expect(wrong).toStrictEqual([])
    expect(fields.flatMap(filtersOf).filter((operator) => !filterOperators.has(operator))).toStrictEqual([])
  })

  test("can be read from a source and written to a destination, and only so", () => {
    expect(fields.every(({ sourceProperties }) => sourceProperties !== undefined)).toBe(
      configuration.canUseAsSource,
    )
    expect(fields.some(({ destinationProperties }) => destinationProperties?.isCreatable)).toBe(
      configuration.canUseAsDestination,
    )
  })

  test("finds records only by operations the connector has", () => {
    const operations = fields.flatMap(
      ({ destinationProperties }) => destinationProperties?.supportedWriteOperations ?? [],
    )
    const wrong = operations.filter(
      (operation) => !configuration.supportedWriteOperations?.includes(operation),
    )
    expect(wrong).toStrictEqual([])
  })

  test("has sample rows that fit its fields", () => {
    expect(rows.length).toBeGreaterThanOrEqual(2)
    expect(rows.length).toBeLessThanOrEqual(8)
    for (const row of rows) {
      expect(Object.keys(row)).toStrictEqual(fields.map(({ identifier }) => identifier))
      expect(fields.filter((field) => !fits(field, row[field.identifier ?? ""]))).toStrictEqual([])
    }
  })

  test("has values of the kinds its types name", () => {
    const wrong = fields.filter((field) => {
      return !rows.every((row) => isOfKind(kindOf(field), row[field.identifier ?? ""] ?? null))
    })
    expect(wrong.map(({ identifier }) => identifier)).toStrictEqual([])
  })

  test("tells its sample rows apart by their keys", () => {
    const keys = fields.filter(({ isPrimaryKey }) => isPrimaryKey).map(({ identifier = "" }) => identifier)
    const values = rows.map((row) => JSON.stringify(keys.map((key) => row[key])))
    if (keys.length > 0) expect(values).toStrictEqual([...new Set(values)])
  })
})

test("what a place lists can be asked for by name", () => {
  for (const { name, level } of levels) {
    const connector = all.find((each) => each.name === name)?.entities ?? {}
    for (const node of Object.values(level).flat()) {
      if (isFolder(node)) expect(levelAt(connector, node.name)).toBe(node.contents)
      else expect(entityIn(connector, node.name)).toBe(node)
    }
  }
})

describe.for(seedFlows().map(({ config }) => JSON.parse(config)))(
  "the seed flow $flowName",
  ({ sourceFlowConfig, tasks }) => {
    test("reads fields that exist", () => {
      const { connectorType, sourceConnectorProperties } = sourceFlowConfig
      const [properties] = Object.values(sourceConnectorProperties) as { object: string }[]
      const object = entityIn(connectors[connectorType as ConnectorType].entities, properties?.object ?? "")
      const identifiers = object?.fields.map(({ identifier }) => identifier)
      expect(identifiers).toEqual(expect.arrayContaining(tasks[0].sourceFields))
    })
  },
)

const filterOperators = new Set<Operator>([
  "CONTAINS",
  "EQUAL_TO",
  "NOT_EQUAL_TO",
  "LESS_THAN",
  "LESS_THAN_OR_EQUAL_TO",
  "GREATER_THAN",
  "GREATER_THAN_OR_EQUAL_TO",
  "BETWEEN",
])

type Described = (typeof objects)[number] & Entity

function filtersOf(field: ConnectorEntityField): Operator[] {
  return field.supportedFieldTypeDetails?.v1?.filterOperators ?? []
}

function levelsOf(level: Level): Level[] {
  const folders = Object.values(level).flat().filter(isFolder)
  return [level, ...folders.flatMap(({ contents }) => levelsOf(contents))]
}

function fits(field: ConnectorEntityField, value: unknown): boolean {
  const { supportedValues, fieldLengthRange } = field.supportedFieldTypeDetails?.v1 ?? {}
  if (value === null)
    return field.destinationProperties?.isNullable !== false || !field.destinationProperties.isCreatable
  if (supportedValues !== undefined && !supportedValues.includes(String(value))) return false
  return String(value).length <= (fieldLengthRange?.maximum ?? Number.POSITIVE_INFINITY)
}

type Kind = "number" | "boolean" | "time" | "text"

function kindOf(field: ConnectorEntityField): Kind {
  const type = String(field.supportedFieldTypeDetails?.v1?.fieldType)
  if (/time|^date$|^Edm\.DateTime/i.test(type)) return "time"
  if (/^(big)?int(eger)?$|double|decimal|^num(ber|eric)$|currency|percent|score|metric/i.test(type))
    return "number"
  return /boolean/i.test(type) ? "boolean" : "text"
}

function isOfKind(kind: Kind, value: unknown): boolean {
  if (value === null) return true
  if (kind !== "time") return typeof value === (kind === "text" ? "string" : kind)
  const time = typeof value === "number" ? value * 1000 : Date.parse(String(value))
  return time > Date.UTC(1970, 1) && time < Date.UTC(2030, 0)
}
