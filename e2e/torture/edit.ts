import { setTimeout as pause } from "node:timers/promises"
import type { SendResult } from "#api/sendUpdate.ts"
import { type JsonObject, requestOf } from "#flow/request.ts"
import type { PendingSend } from "#review/pendingSends.ts"
import { press } from "#review/sendSafely.ts"
import { describe, wire } from "./browser.ts"

/** One person of several that edit the same flow, each in a browser of their own; waits are in milliseconds. */
export async function edit(
  flowName: string,
  change: JsonObject,
  [read = 0, write = 0]: readonly number[],
): Promise<SendResult> {
  await pause(read)
  const { flow, tag } = await describe(flowName)
  await pause(write)
  const base = requestOf(flow)
  let pending: PendingSend | undefined
  const own = {
    ...wire,
    pending: {
      get: async () => pending,
      async put(send: PendingSend) {
        pending = send
      },
      async end() {
        pending = undefined
      },
    },
  }
  return press(own, { flowName, body: JSON.stringify({ ...base, ...change }), base, tag })
}

/** A task that nobody else has, so that its flow tells by its version that it was changed. */
export function taskOf(whose: string): JsonObject {
  return { sourceFields: [], taskType: "Map_all", taskProperties: { EXCLUDE_SOURCE_FIELDS_LIST: whose } }
}
