import { createMiddleware } from "hono/factory"
import { refuse } from "../refuse.ts"

const bodiless = ["GET", "HEAD", "DELETE"]

/** Takes bodies that say they are JSON, which no form of another site can send without asking first. */
export const jsonOnly = createMiddleware(async (context, next) => {
  const type = context.req.header("content-type") ?? ""
  if (!bodiless.includes(context.req.method) && !/^application\/json\s*(;|$)/i.test(type)) {
    return refuse(415, "UnsupportedMediaType", "The Content-Type must be application/json.")
  }
  await next()
})
