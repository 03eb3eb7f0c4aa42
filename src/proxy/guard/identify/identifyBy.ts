import type { Access } from "../../configuration/configuration.ts"
import { albOidc } from "./albOidc.ts"
import type { Identify } from "./identify.ts"
import { jwt } from "./jwt.ts"
import { localToken, newToken } from "./localToken.ts"

/** The one way in that is configured, and the token of this start where that is the way. */
export function identifyBy(access: Access): { identify: Identify; token?: string } {
  switch (access.kind) {
    case "jwt":
      return { identify: jwt(access) }
    case "alb-oidc":
      return { identify: albOidc(access) }
    case "local-token": {
      const token = newToken()
      return { identify: localToken(token), token }
    }
  }
}
