import type { MiddlewareHandler } from "hono"
import { ServiceError } from "./ServiceError.ts"

const loopbackHost = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i

/** Keeps web pages out: they come under another name (DNS rebinding) or say their origin; AWS clients do neither. */
export const onlyPrograms: MiddlewareHandler = async ({ req }, next) => {
  if (!loopbackHost.test(req.header("host") ?? "")) {
    throw new ServiceError("AccessDeniedException", "The local AppFlow answers only under a loopback name.")
  }
  if (req.header("origin") !== undefined) {
    throw new ServiceError("AccessDeniedException", "The local AppFlow does not answer web pages.")
  }
  await next()
}
