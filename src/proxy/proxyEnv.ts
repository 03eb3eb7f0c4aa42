import type { HttpBindings } from "@hono/node-server"
import type { Principal } from "./audit/audit.ts"

/** What a request brings with it through the proxy. */
export interface ProxyEnv {
  /** Empty where no server of ours took the request, as in AWS Lambda. */
  Bindings: Partial<HttpBindings>
  Variables: {
    /** Who asks, once the guard knows. */
    principal: Principal
    /** The origins whose pages may ask under the Host of this request. */
    origins: readonly string[]
  }
}
