import { flow } from "#catalog/flow.ts"
import type { ImportedFlow, Unreadable } from "#flow/import/imported.ts"
import { importFlows } from "#flow/import/importFlows.ts"
import { type JsonObject, requestOf, textAt } from "#flow/request.ts"
import { longestJson } from "#flow/text/limits.ts"
import { parseJson } from "#flow/text/parseJson.ts"
import type { Terminal } from "../terminal.ts"
import { type Content, readText } from "./readText.ts"

/** A file and the flows in it, or why there is none to be had. */
export type FlowFile = ReadableFile | UnreadableFile

interface ReadableFile {
  ok: true
  file: string
  /** Without the byte order mark that may stand before it. */
  text: string
  mark: string
  /** Whether the text is one UpdateFlow request and nothing else, so that places of the flow are places of it. */
  isRequest: boolean
  flows: readonly ImportedFlow[]
}

export interface UnreadableFile {
  ok: false
  file: string
  failure: Unreadable
}

/**
 * The flows of a file in any spelling. An UpdateFlow request is taken as it stands: what is wrong with it is
 * for the check to say and not for the import to mend.
 */
export async function readFlows(file: string, terminal: Terminal): Promise<FlowFile> {
  const content = await readText(file, terminal)
  if (!content.ok) return { ok: false, file, failure: content }
  const request = requestIn(content.text)
  if (request === undefined) return imported(file, content)
  return { ...content, file, isRequest: true, flows: [request] }
}

/** The flows of a file in any spelling, with all that the import can mend. */
export async function importFile(file: string, terminal: Terminal): Promise<FlowFile> {
  const content = await readText(file, terminal)
  return content.ok ? imported(file, content) : { ok: false, file, failure: content }
}

function imported(file: string, content: Content): FlowFile {
  const taken = importFlows(content.text)
  if (!taken.ok) return { ok: false, file, failure: taken.failure }
  return { ...content, file, isRequest: false, flows: taken.flows }
}

const requestMembers = Object.keys(flow.members)

function requestIn(text: string): ImportedFlow | undefined {
  const parsed = text.length > longestJson ? undefined : parseJson(text)
  if (!parsed?.ok || !isRequest(parsed.value)) return undefined
  const name = textAt(parsed.value, ["flowName"]) ?? "flow"
  return { name, spelling: "UpdateFlow", draft: parsed.value, repairs: [] }
}

/** A request has members of UpdateFlow, and none that only DescribeFlow gives or CreateFlow takes. */
function isRequest(json: JsonObject): boolean {
  const names = Object.keys(json)
  return (
    names.some((name) => requestMembers.includes(name)) &&
    names.length === Object.keys(requestOf(json)).length
  )
}
