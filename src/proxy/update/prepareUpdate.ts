import { isList, isObject, type Json, type JsonObject, type Path, pointer } from "#flow/request.ts"
import { configOf } from "../appflow/tag.ts"
import { clientTokenRule, isClientToken } from "./clientToken.ts"
import type { PreparedUpdate } from "./send.ts"
import { structureTrouble } from "./structureTrouble.ts"

/** A request the proxy refuses itself, before AppFlow is asked. */
export interface Refusal {
  refusal: string
}

/** The headers of a PUT that say which update it is, and of which flow as it was. */
export interface UpdateHeaders {
  token: string | undefined
  base: string
}

/** The update a PUT asks for, or the sentence that refuses it. */
export function prepareUpdate(
  flowName: string,
  { token, base }: UpdateHeaders,
  body: ArrayBuffer,
): PreparedUpdate | Refusal {
  if (!isClientToken(token)) return { refusal: clientTokenRule }
  const text = textOf(body)
  const trouble = structureTrouble(text)
  if (trouble !== undefined) return { refusal: trouble }
  const request = objectIn(text)
  if (request === undefined) return { refusal: "The body must be a JSON object." }
  if (request.flowName !== flowName) {
    return {
      refusal: `The body names another flow than the address, which names ${JSON.stringify(flowName)}.`,
    }
  }
  const named = typeMember(request, [])
  if (named !== undefined) {
    return {
      refusal: `The member at ${pointer(named)} is refused: AppFlow's protocol keeps the name __type for itself.`,
    }
  }
  const update = { flowName, clientToken: token, config: configOf(request), base: strong(base) }
  if (!Object.hasOwn(request, "clientToken")) return { ...update, text: withClientToken(text, token) }
  if (request.clientToken !== token) {
    return { refusal: "The clientToken in the body differs from the Idempotency-Key header." }
  }
  return { ...update, text }
}

/** Whatever recodes answers on their way calls their tag weak. Ours names a configuration, which that leaves as it is. */
function strong(tag: string): string {
  return tag.replace(/^W\//, "")
}

/** The members whose own members are named by people; `__type` is a name like any other there. */
const maps = new Set(["customProperties", "taskProperties"])

/** Where a structure has a member `__type`, which in AWS's protocols says what the structure is. */
function typeMember(json: Json, path: Path): Path | undefined {
  if (!isObject(json) && !isList(json)) return undefined
  const isMap = maps.has(String(path.at(-1)))
  if (isObject(json) && !isMap && Object.hasOwn(json, "__type")) return [...path, "__type"]
  const members: [string | number, Json][] = isList(json) ? [...json.entries()] : Object.entries(json)
  for (const [step, member] of members) {
    const found = typeMember(member, [...path, step])
    if (found !== undefined) return found
  }
  return undefined
}

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

/** Empty where the bytes are no text. */
function textOf(body: ArrayBuffer): string {
  try {
    return utf8.decode(body)
  } catch {
    return ""
  }
}

function objectIn(text: string): JsonObject | undefined {
  try {
    const value = JSON.parse(text) as Json
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** The text of a JSON object that has members, with the token as its last one; all else stays as written. */
function withClientToken(text: string, token: string): string {
  const [, space = ""] = /^\s*\{(\s*)/.exec(text) ?? []
  const end = text.slice(0, text.lastIndexOf("}")).trimEnd().length
  const colon = space === "" ? ":" : ": "
  return `${text.slice(0, end)},${space}"clientToken"${colon}${JSON.stringify(token)}${text.slice(end)}`
}
