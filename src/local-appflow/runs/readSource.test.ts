import { expect } from "vitest"
import { connectors } from "../connectors/connectors.ts"
import { entitiesOf } from "../entities/entity.ts"
import { propertyKey } from "../flowParts.ts"
import { seedProfiles } from "../seed/seedProfiles.ts"
import { test } from "./fixture.ts"
import { readSource } from "./readSource.ts"

function reading(connectorType: string, properties: object, connectorProfileName?: string) {
  const sourceConnectorProperties = { [propertyKey(connectorType)]: properties }
  return { sourceFlowConfig: { connectorType, connectorProfileName, sourceConnectorProperties } }
}

test("a flow can read each object of each source", async ({ store }) => {
  for (const { connectorType, connectorLabel, name } of seedProfiles()) {
    const { configuration, entities } = connectors[connectorType]
    if (!configuration.canUseAsSource || connectorLabel !== null) continue
    const member = connectorType === "SAPOData" ? "objectPath" : "object"
    for (const entity of entitiesOf(entities)) {
      const source = await readSource(store.query, reading(connectorType, { [member]: entity.name }, name))
      expect(source).toStrictEqual({ ok: true, entities: [entity] })
    }
  }
})

test.for([
  [
    "an object of a custom connector",
    reading("CustomConnector", { entityName: "shop/orders" }, "shop-database"),
    ["shop/orders"],
  ],
  [
    "a prefix",
    reading("S3", { bucketName: "acme-imports", bucketPrefix: "orders/" }),
    ["acme-imports/orders"],
  ],
  [
    "a whole bucket",
    reading("S3", { bucketName: "acme-imports" }),
    ["acme-imports/contacts", "acme-imports/orders"],
  ],
] as const)("%s is found", async ([, config, names], { store }) => {
  const source = await readSource(store.query, config)
  expect(source.ok && source.entities.map(({ name }) => name)).toStrictEqual(names)
})

const noProfile = "The connector profile of the source does not exist."

test.for([
  [
    "another object",
    reading("Salesforce", { object: "Nothing" }, "salesforce-sandbox"),
    "The source object does not exist in Salesforce.",
  ],
  [
    "another prefix",
    reading("S3", { bucketName: "acme-imports", bucketPrefix: "x" }),
    "The source object does not exist in Amazon S3.",
  ],
  [
    "another bucket",
    reading("S3", { bucketName: "somebody-elses" }),
    "The source object does not exist in Amazon S3.",
  ],
  ["an unknown profile", reading("Salesforce", { object: "Account" }, "nobody"), noProfile],
  ["no profile", reading("Salesforce", { object: "Account" }), noProfile],
  ["another connector", reading("Teletype", { object: "Account" }), "The source connector does not exist."],
] as const)("%s cannot be read", async ([, config, message], { store }) => {
  expect(await readSource(store.query, config)).toStrictEqual({ ok: false, message })
})
