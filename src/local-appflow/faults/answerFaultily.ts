import { setTimeout } from "node:timers/promises"
import type { HttpBindings } from "@hono/node-server"
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response"
import { answer, refuse } from "../answer.ts"
import type { Fault } from "./fault.ts"

/** Lets a call go wrong; `apply` answers it as if nothing were the matter. */
export async function answerFaultily(
  fault: Fault,
  apply: () => Promise<Response>,
  { outgoing }: HttpBindings,
): Promise<Response> {
  switch (fault.kind) {
    case "error": {
      const { type, message, status, headers } = fault
      return refuse({ type, message, status, headers })
    }
    case "delay":
      await setTimeout(fault.milliseconds)
      return apply()
    case "cutBefore":
      outgoing.destroy()
      return RESPONSE_ALREADY_SENT
    case "cutAfter":
      await apply()
      outgoing.destroy()
      return RESPONSE_ALREADY_SENT
    case "truncated": {
      const response = await apply()
      const body = Buffer.from(await response.arrayBuffer())
      outgoing.writeHead(response.status, Object.fromEntries(response.headers))
      outgoing.write(body.subarray(0, body.length / 2), () => outgoing.destroy())
      return RESPONSE_ALREADY_SENT
    }
    case "empty":
      await apply()
      return answer(fault.status, "")
    case "html":
      return answer(fault.status, page, { "Content-Type": "text/html" })
  }
}

const page = "<!doctype html><title>Bad gateway</title><h1>The service is not available</h1>"
