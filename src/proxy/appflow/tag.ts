import { createHash } from "node:crypto"
import { canonical } from "#flow/canonical.ts"
import { type FlowDraft, type JsonObject, requestOf } from "#flow/request.ts"

/** The strong entity tag of a flow's configuration: equal for equal JSON, whatever the service says beside it. */
export function tagOf(config: FlowDraft): string {
  return `"${hashOf(canonical(config))}"`
}

/** What an UpdateFlow body or an answer of DescribeFlow configures. The token is not part of it. */
export function configOf(request: JsonObject): FlowDraft {
  const { clientToken: _, ...rest } = request
  return requestOf(rest)
}

/** SHA-256 of a text, short enough to read out of a log. */
function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url")
}
