import type { Principal } from "../../audit/audit.ts"

/** One header of a request. */
export type HeaderOf = (name: string) => string | undefined

/** Who asks, or why nobody can say so. */
export type Identified =
  | {
      principal: Principal
      /** Those that the sign-in names. */
      groups?: readonly string[]
    }
  | { nobody: string }
  /** Too many wrong tries: when to try again, in seconds. */
  | { wait: number }

/** Finds out who asks. */
export type Identify = (headerOf: HeaderOf) => Identified | Promise<Identified>
