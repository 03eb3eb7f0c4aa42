import { entityIn, levelAt } from "../entities/entity.ts"
import type { Store } from "../store.ts"
import { connectorOf } from "./connectorOf.ts"
import { unknownEntity } from "./listConnectorEntities.ts"
import type { Call } from "./operation.ts"
import { optionalTextIn } from "./read.ts"

/** Accepts what can be reset. Nothing is cached: objects and fields are always as they are. */
export async function resetConnectorMetadataCache(store: Store, { input }: Call): Promise<string> {
  const { entities } = await connectorOf(store.query, input)
  const path = optionalTextIn(input, "entitiesPath") ?? ""
  const name = optionalTextIn(input, "connectorEntityName")
  if (levelAt(entities, path) === undefined) throw unknownEntity(path)
  if (name !== undefined && entityIn(entities, name) === undefined) throw unknownEntity(name)
  return "{}"
}
