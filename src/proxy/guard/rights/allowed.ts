import { createMiddleware } from "hono/factory"
import type { Right } from "../../contract.ts"
import type { ProxyEnv } from "../../proxyEnv.ts"
import { refuse } from "../../refuse.ts"
import { type RightRules, rightsOf } from "./rights.ts"

/** Lets those pass who have the right that a route takes, for the flow that its address names. */
export function allowed(right: Right, rules: RightRules) {
  return createMiddleware<ProxyEnv>(async (context, next) => {
    const groups = context.get("groups")
    const rightsTo = (flowName?: string) => rightsOf(rules, groups, flowName)
    const grant = rightsTo(context.req.param("name"))[right]
    if (!grant.may) return refuse(403, "NotAllowed", grant.reason)
    context.set("rightsTo", rightsTo)
    await next()
  })
}

/** Refuses what no route of the table has let pass: an address that somebody forgot there is none. All else is in. */
export const onlyRoutes = createMiddleware<ProxyEnv>(async (context, next) => {
  if (context.get("rightsTo") === undefined) {
    return refuse(404, "NotFound", "There is nothing at this address.")
  }
  context.set("isLetIn", true)
  await next()
})
