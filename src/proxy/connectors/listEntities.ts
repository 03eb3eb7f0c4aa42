import {
  type AppflowClient,
  type ConnectorEntity,
  ListConnectorEntitiesCommand,
} from "@aws-sdk/client-appflow"
import type { Entity, EntityGroup, Place } from "./contract.ts"
import { inputOf } from "./place.ts"

const entitiesOfAPage = 1000

/** The objects of an application, or those inside another one, page after page. */
export async function listEntities(
  appflow: AppflowClient,
  place: Place,
  path: string | undefined,
): Promise<EntityGroup[]> {
  const groups = new Map<string, Entity[]>()
  let nextToken: string | undefined
  do {
    const page = await appflow.send(
      new ListConnectorEntitiesCommand({
        ...inputOf(place),
        entitiesPath: path,
        maxResults: entitiesOfAPage,
        nextToken,
      }),
    )
    for (const [name, entities] of Object.entries(page.connectorEntityMap ?? {})) {
      groups.set(name, [...(groups.get(name) ?? []), ...entities.map(entityOf)])
    }
    nextToken = page.nextToken
  } while (nextToken !== undefined)
  return Array.from(groups, ([name, entities]) => ({ name, entities }))
}

function entityOf({ name, label, hasNestedEntities }: ConnectorEntity): Entity {
  return { name: name ?? "", label: label ?? null, hasNested: hasNestedEntities ?? false }
}
