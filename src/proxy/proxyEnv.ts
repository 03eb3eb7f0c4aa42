import type { HttpBindings } from "@hono/node-server"
import type { Asker } from "./audit/audit.ts"
import type { Rights } from "./contract.ts"

/** What a request brings with it through the proxy. */
export interface ProxyEnv {
  /** Empty where no server of ours took the request, as in AWS Lambda. */
  Bindings: Partial<HttpBindings>
  Variables: {
    /** Who asks from where, once the guard knows. */
    asker: Asker
    /** The groups that the sign-in names. */
    groups: readonly string[]
    /** What whoever asks may do; with the flow of this name, where one is named. */
    rightsTo: (flowName?: string) => Rights
    /** Whether the guard has let the request in, so that what refuses it is not the guard. */
    isLetIn: boolean
    /** The origins whose pages may ask under the Host of this request. */
    origins: readonly string[]
  }
}
