import type { Edit } from "./edit.ts"
import type { Path } from "./request.ts"

export type Severity = "error" | "warning" | "info"

/** Something to know about one place of a draft. */
export interface Diagnostic {
  /** The place; for a missing member the place where it should be; for a map key the place of that key. */
  path: Path
  /** An error is refused by AppFlow; a warning deserves a look; an info explains. */
  severity: Severity
  /** `schema/…` for the constraints of AWS's service model, `rule/…` for what they do not say. */
  code: string
  /** Whole sentences in people's words: what, why, and what to do. */
  message: string
  /** What mends it, where that needs no judgement. */
  fix?: Fix
  /** Where to read more: a page of AWS's documentation, or a report of somebody who met it. */
  reference?: string
}

/** Edits that clear one diagnostic of the draft it was found in. */
export interface Fix {
  /** What they do, as a button says it: "Use the operator under Salesforce". */
  name: string
  edits: readonly Edit[]
}
