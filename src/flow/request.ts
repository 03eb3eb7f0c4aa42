/** Any JSON value. A draft may hold anything: what is wrong with it is said, never thrown. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export type JsonObject = { readonly [member: string]: Json }

/** The UpdateFlow request being edited, with AWS's own member names and epoch-second dates. */
export type FlowDraft = JsonObject

/** A place in a draft, from its root. */
export type Path = readonly (string | number)[]

/** What DescribeFlow returns and UpdateFlow does not take. */
export const readOnlyMembers: ReadonlySet<string> = new Set([
  "flowArn",
  "kmsArn",
  "flowStatus",
  "flowStatusMessage",
  "lastRunExecutionDetails",
  "lastRunMetadataCatalogDetails",
  "createdAt",
  "createdBy",
  "lastUpdatedAt",
  "lastUpdatedBy",
  "tags",
  "schemaVersion",
])

/** The request that would write a described flow back as it is. Unknown members stay. */
export function requestOf(described: JsonObject): FlowDraft {
  return Object.fromEntries(Object.entries(described).filter(([member]) => !readOnlyMembers.has(member)))
}

export function isObject(json: Json | undefined): json is JsonObject {
  return typeof json === "object" && json !== null && !Array.isArray(json)
}

export function isList(json: Json | undefined): json is readonly Json[] {
  return Array.isArray(json)
}

/** The value at a path, or undefined where the path leads nowhere. Never reads a prototype. */
export function at(json: Json | undefined, path: Path): Json | undefined {
  let here = json
  for (const step of path) {
    if (isList(here) && typeof step === "number") here = here[step]
    else if (isObject(here) && typeof step === "string" && Object.hasOwn(here, step)) here = here[step]
    else return undefined
  }
  return here
}

export function textAt(json: Json | undefined, path: Path): string | undefined {
  const value = at(json, path)
  return typeof value === "string" ? value : undefined
}

export function listAt(json: Json | undefined, path: Path): readonly Json[] {
  const value = at(json, path)
  return isList(value) ? value : noItems
}

export function objectAt(json: Json | undefined, path: Path): JsonObject {
  const value = at(json, path)
  return isObject(value) ? value : noMembers
}

const noItems: readonly Json[] = []
const noMembers: JsonObject = {}

/** JSON pointer (RFC 6901) of a path. */
export function pointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")
}

export function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, index) => step === b[index])
}

/** Equal as JSON: the order of members does not matter, the order of items does. */
export function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === b) return true
  if (isList(a) && isList(b))
    return a.length === b.length && a.every((item, index) => sameJson(item, b[index]))
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
  )
}
