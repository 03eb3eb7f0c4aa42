import { type Difference, differences } from "./differences.ts"
import { remember } from "./remember.ts"
import type { FlowDraft } from "./request.ts"
import { changeSentence } from "./sentence/changeSentence.ts"

/** One difference between the deployed flow and the draft. */
export interface Change extends Difference {
  /** The difference in a whole sentence. */
  sentence: string
}

const known = new WeakMap<FlowDraft, WeakMap<FlowDraft, readonly Change[]>>()

/** What a draft would change about the deployed flow. The order of members means nothing, that of items does. */
export function changes(deployed: FlowDraft, draft: FlowDraft): readonly Change[] {
  const memory = remember(known, deployed, () => new WeakMap())
  return remember(memory, draft, () =>
    differences(deployed, draft).map((difference) => ({
      ...difference,
      sentence: changeSentence(difference, deployed, draft),
    })),
  )
}
