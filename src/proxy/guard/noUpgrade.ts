import { createMiddleware } from "hono/factory"
import { refuse } from "../refuse.ts"

/** Speaks plain HTTP alone: another protocol would go round the rest of the guard. */
export const noUpgrade = createMiddleware(async (context, next) => {
  if (context.req.header("upgrade") !== undefined) {
    return refuse(400, "UpgradeRefused", "Sluice speaks no other protocol than HTTP.")
  }
  await next()
})
