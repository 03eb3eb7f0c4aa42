import { type JsonObject, objectOf } from "../json.ts"
import { ServiceError } from "../ServiceError.ts"
import type { Store } from "../store.ts"
import { type StoredFlow, saveFlow, selectFlow } from "../tables/flows.ts"
import type { Query } from "../tables/query.ts"
import { flowNameIn } from "./flowArn.ts"
import type { Call } from "./operation.ts"
import { textIn, textsIn } from "./read.ts"

/** The tags of a flow. */
export async function listTagsForResource(store: Store, { input }: Call): Promise<string> {
  const { tags } = await taggedFlow(store.query, input)
  return `{"tags":${tags}}`
}

/** Adds tags to a flow, or gives new values to those it has. */
export function tagResource(store: Store, { input, quotas }: Call): Promise<string> {
  return changeTags(store, input, (tags) => {
    const changed = { ...tags, ...objectOf(input.tags) }
    if (Object.keys(changed).length <= quotas.tagsPerResource) return changed
    throw new ServiceError("ValidationException", `A flow can have at most ${quotas.tagsPerResource} tags.`)
  })
}

/** Takes tags from a flow; those it does not have are no matter. */
export function untagResource(store: Store, { input }: Call): Promise<string> {
  const keys = new Set(textsIn(input, "tagKeys"))
  return changeTags(store, input, (tags) =>
    Object.fromEntries(Object.entries(tags).filter(([key]) => !keys.has(key))),
  )
}

function changeTags(
  store: Store,
  input: JsonObject,
  change: (tags: JsonObject) => JsonObject,
): Promise<string> {
  return store.write(async (query) => {
    const flow = await taggedFlow(query, input)
    await saveFlow(query, { ...flow, tags: JSON.stringify(change(objectOf(JSON.parse(flow.tags)))) })
    return "{}"
  })
}

async function taggedFlow(query: Query, input: JsonObject): Promise<StoredFlow> {
  const arn = textIn(input, "resourceArn")
  const flow = await selectFlow(query, flowNameIn(arn))
  if (flow !== undefined) return flow
  throw new ServiceError("ResourceNotFoundException", `Resource with ARN: ${arn} does not exist.`)
}
