import { createMiddleware } from "hono/factory"
import type { ProxyEnv } from "../proxyEnv.ts"

/** What a page of ours may load: only itself, no inline code, no strings turned into code. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The one policy there is lets a single worker start.
  "trusted-types sluice",
].join("; ")

const headers = {
  "Content-Security-Policy": contentSecurityPolicy,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
}

/** A browser that has seen this opens the address by https alone, for a year. */
const onlyHttps = "max-age=31536000; includeSubDomains"

/** Puts the security headers on every answer. */
export const securityHeaders = createMiddleware<ProxyEnv>(async (context, next) => {
  await next()
  for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value)
  const origins: readonly string[] = context.get("origins") ?? []
  if (origins.some((origin) => origin.startsWith("https:"))) {
    context.res.headers.set("Strict-Transport-Security", onlyHttps)
  }
})
