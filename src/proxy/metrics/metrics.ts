import type { AppflowClient } from "@aws-sdk/client-appflow"
import type { Handler, MiddlewareHandler } from "hono"
import { matchedRoutes } from "hono/route"
import type { Audit } from "../audit/audit.ts"
import type { ProxyEnv } from "../proxyEnv.ts"
import { createRegistry } from "./prometheus.ts"

/** What a proxy measures of itself. */
export interface Metrics {
  /** Counts every request and its answer. */
  requests: MiddlewareHandler<ProxyEnv>
  /** A client whose every call of AppFlow is timed, with the SDK's retries. */
  measured(appflow: AppflowClient): AppflowClient
  /** An audit log whose outcomes are counted on the way. */
  countOutcomes(audit: Audit): Audit
  answer: Handler<ProxyEnv>
}

const methods = ["GET", "HEAD", "PUT", "POST", "DELETE", "OPTIONS"]
const seconds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25]

export function createMetrics(): Metrics {
  const registry = createRegistry()
  const requests = registry.counter("sluice_requests_total", "Requests answered.")
  const acts = registry.counter("sluice_acts_total", "What was done to flows, by what became of it.")
  const calls = registry.histogram("sluice_appflow_seconds", "How long AppFlow took to answer.", seconds)
  return {
    async requests(context, next) {
      await next()
      const { method } = context.req
      requests.count({
        // Addresses hold names of flows: the pattern they match has few values and tells nothing.
        route: matchedRoutes(context).find(({ path }) => !path.endsWith("*"))?.path ?? "*",
        method: methods.includes(method) ? method : "other",
        status: String(context.res.status),
      })
    },
    measured(appflow) {
      appflow.middlewareStack.add(
        (next, { commandName = "" }) =>
          async (args) => {
            const begun = performance.now()
            const observe = (result: string) => {
              const operation = commandName.replace(/Command$/, "")
              calls.observe({ operation, result }, (performance.now() - begun) / 1000)
            }
            try {
              const output = await next(args)
              observe("answered")
              return output
            } catch (error) {
              observe("failed")
              throw error
            }
          },
        { name: "measureCalls", step: "initialize", override: true },
      )
      return appflow
    },
    countOutcomes: (audit) => ({
      write(entry) {
        if (entry.event === "outcome") acts.count({ act: entry.act, outcome: entry.outcome })
        return audit.write(entry)
      },
    }),
    answer: (context) =>
      context.body(registry.text(), 200, { "Content-Type": "text/plain; version=0.0.4; charset=utf-8" }),
  }
}
