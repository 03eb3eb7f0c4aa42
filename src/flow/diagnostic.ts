import type { Path } from "./request.ts"

/** Something to know about one place of a draft. */
export interface Diagnostic {
  /** The place; for a missing member the place where it should be; for a map key the place of that key. */
  path: Path
  /** An error is refused by AppFlow; a warning deserves a look; an info explains. */
  severity: "error" | "warning" | "info"
  /** `schema/…` for the constraints of AWS's service model. */
  code: string
  /** A whole sentence in people's words. */
  message: string
}
