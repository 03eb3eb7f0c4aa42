import { print } from "#flow/print.ts"
import { type FlowDraft, textAt } from "#flow/request.ts"

/** A request that CreateFlow takes, as a file. */
interface Copy {
  /** The name of the new flow. */
  name: string
  fileName: string
  text: string
}

const longestName = 256
const suffix = "-copy"

/** The draft as a flow of its own. It has another name than the open flow, and no token of an update. */
export function copyOf(draft: FlowDraft, flowName: string): Copy {
  const own = textAt(draft, ["flowName"]) ?? flowName
  const name = own === flowName ? `${flowName.slice(0, longestName - suffix.length)}${suffix}` : own
  const { clientToken: _, ...members } = draft
  return { name, fileName: `${flowName}${suffix}.json`, text: print({ ...members, flowName: name }).text }
}
