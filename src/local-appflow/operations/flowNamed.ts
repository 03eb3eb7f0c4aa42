import { ServiceError } from "../ServiceError.ts"
import { type StoredFlow, selectFlow } from "../tables/flows.ts"
import type { Query } from "../tables/query.ts"

/** The flow of a name; that there is none is a ResourceNotFoundException. */
export async function flowNamed(query: Query, name: string): Promise<StoredFlow> {
  const flow = await selectFlow(query, name)
  if (flow !== undefined) return flow
  throw new ServiceError("ResourceNotFoundException", `Flow with name: ${name} does not exist.`)
}
