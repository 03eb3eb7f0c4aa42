import { type Entity, type Folder, isFolder, levelAt } from "../entities/entity.ts"
import { ServiceError } from "../ServiceError.ts"
import type { Store } from "../store.ts"
import { connectorOf } from "./connectorOf.ts"
import type { Call } from "./operation.ts"
import { itemsAfter, pageOf, pageRequest } from "./page.ts"
import { optionalTextIn } from "./read.ts"

interface Listed {
  group: string
  node: Entity | Folder
}

/** One page of the objects of a connector, or of those inside another one. */
export async function listConnectorEntities(store: Store, call: Call): Promise<string> {
  const { entities } = await connectorOf(store.query, call.input)
  const path = optionalTextIn(call.input, "entitiesPath") ?? ""
  const level = levelAt(entities, path)
  if (level === undefined) throw unknownEntity(path)
  const all = Object.entries(level).flatMap(([group, nodes]) => nodes.map((node) => ({ group, node })))

  const { size, after } = pageRequest(call)
  const { items, nextToken } = pageOf(call, itemsAfter(all, after, keyOf), { size, keyOf })
  return JSON.stringify({ connectorEntityMap: byGroup(items), nextToken })
}

export function unknownEntity(name: string): ServiceError {
  return new ServiceError("ResourceNotFoundException", `Entity with name: ${name} does not exist.`)
}

function keyOf({ node }: Listed): string {
  return node.name
}

function byGroup(listed: readonly Listed[]) {
  const groups = new Set(listed.map(({ group }) => group))
  return Object.fromEntries(
    [...groups].map((group) => [group, listed.filter((item) => item.group === group).map(described)]),
  )
}

function described({ node }: Listed) {
  return { name: node.name, label: node.label, hasNestedEntities: isFolder(node) }
}
