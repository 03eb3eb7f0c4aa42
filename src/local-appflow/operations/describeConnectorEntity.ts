import { entityIn } from "../entities/entity.ts"
import type { Store } from "../store.ts"
import { connectorOf } from "./connectorOf.ts"
import { unknownEntity } from "./listConnectorEntities.ts"
import type { Call } from "./operation.ts"
import { textIn } from "./read.ts"

/** The fields of an object. */
export async function describeConnectorEntity(store: Store, { input }: Call): Promise<string> {
  const name = textIn(input, "connectorEntityName")
  const { entities } = await connectorOf(store.query, input)
  const entity = entityIn(entities, name)
  if (entity === undefined) throw unknownEntity(name)
  return JSON.stringify({ connectorEntityFields: entity.fields })
}
