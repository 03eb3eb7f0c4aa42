import type { SourceSide } from "#catalog/connector.ts"
import { type FlowDraft, textAt } from "./request.ts"
import { type Side, sourceSide } from "./side.ts"

/** The source of a flow that reads documents from Veeva. */
export function veevaDocuments(draft: FlowDraft): Side<SourceSide> | undefined {
  const side = sourceSide(draft)
  const isVeeva = side?.connector.type === "Veeva"
  return isVeeva && textAt(side.settings, ["object"])?.startsWith("documents/") ? side : undefined
}
