import type { JsonObject } from "./json.ts"
import type { Operation } from "./operations/operation.ts"
import { operations } from "./operations/operations.ts"
import { ServiceError } from "./ServiceError.ts"
import type { OperationName } from "./validateInput.ts"

/** Which operation a request calls, and the members of its input that its address holds. */
export interface Route {
  name: OperationName
  operation: Operation
  members: JsonObject
}

// Object.entries forgets the names of the members, which are those of the operations.
const entries = Object.entries(operations) as [OperationName, Operation][]
const routes = new Map(entries.map(([name, operation]) => [addressOf(name), { name, operation }]))

/** Finds the operation of a request; the path is read raw, because an ARN in it has slashes of its own. */
export function route(method: string, url: string): Route {
  const { pathname, searchParams } = new URL(url)
  const [, resource] = /^\/tags\/([^/]+)$/.exec(pathname) ?? []
  const found = routes.get(`${method} ${resource === undefined ? pathname : "/tags"}`)
  if (found === undefined) throw new ServiceError("UnknownOperationException", "Unknown operation.")
  if (resource === undefined) return { ...found, members: {} }
  const resourceArn = decoded(resource)
  if (found.name !== "UntagResource") return { ...found, members: { resourceArn } }
  return { ...found, members: { resourceArn, tagKeys: searchParams.getAll("tagKeys") } }
}

/** The method and the path of an operation; most are posts to their name: ListFlows is "POST /list-flows". */
function addressOf(name: OperationName): string {
  switch (name) {
    case "ListTagsForResource":
      return "GET /tags"
    case "TagResource":
      return "POST /tags"
    case "UntagResource":
      return "DELETE /tags"
    default:
      return `POST /${name.replaceAll(/(?<=.)[A-Z]/g, "-$&").toLowerCase()}`
  }
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw new ServiceError("ValidationException", "The resource ARN is not percent-encoded UTF-8.")
  }
}
