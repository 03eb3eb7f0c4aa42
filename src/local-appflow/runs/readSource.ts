import type { Connector } from "../connectors/Connector.ts"
import { connectors, isConnectorType } from "../connectors/connectors.ts"
import { connectorOfProfile } from "../connectors/registered.ts"
import { type Entity, entitiesOf, entityIn, levelAt } from "../entities/entity.ts"
import { sourceOf } from "../flowParts.ts"
import { type JsonObject, objectOf } from "../json.ts"
import { selectProfile } from "../tables/profiles.ts"
import type { Query } from "../tables/query.ts"

/** The objects a flow reads, or why it cannot. */
export type Source = { ok: true; entities: Entity[] } | { ok: false; message: string }

/** Finds what the source of a flow means. */
export async function readSource(query: Query, config: JsonObject): Promise<Source> {
  const { connectorType, connectorProfileName } = objectOf(config.sourceFlowConfig)
  if (!isConnectorType(connectorType)) return { ok: false, message: "The source connector does not exist." }
  const own = connectors[connectorType]
  const connector = own.takesProfile ? await connectorBehind(query, connectorProfileName) : own
  if (connector === undefined)
    return { ok: false, message: "The connector profile of the source does not exist." }
  const entities = entitiesRead(connector, sourceOf(config) ?? {})
  if (entities.length > 0) return { ok: true, entities }
  return {
    ok: false,
    message: `The source object does not exist in ${connector.configuration.connectorName}.`,
  }
}

async function connectorBehind(query: Query, profileName: unknown): Promise<Connector | undefined> {
  const profile = await selectProfile(query, String(profileName))
  return profile && connectorOfProfile(query, profile)
}

/** One object, or of a bucket all that lies under the prefix. */
function entitiesRead({ entities }: Connector, properties: JsonObject): Entity[] {
  const { object, objectPath, entityName, bucketName, bucketPrefix } = properties
  if (bucketName !== undefined) {
    const start = `${bucketName}/${String(bucketPrefix ?? "").replace(/\/$/, "")}`
    return entitiesOf(levelAt(entities, String(bucketName)) ?? {}).filter(({ name }) =>
      name.startsWith(start),
    )
  }
  return [entityIn(entities, String(object ?? objectPath ?? entityName))].filter(
    (entity) => entity !== undefined,
  )
}
