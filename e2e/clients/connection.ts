import { afterAll, beforeAll } from "vitest"
import type { Client, Family, Heard } from "./Client.ts"
import type { Exchange } from "./recorder.ts"
import type { Call } from "./scenario.ts"
import { type Service, startService } from "./service.ts"

/** A client and a service of its own, for the tests of one `describe`. */
export interface Connection {
  service: Service
  client: Client
  /** Makes a call, and says what the client heard and what was on the wire. */
  make(call: Omit<Call, "title">): Promise<{ heard: Heard; exchanges: Exchange[]; answer: object }>
}

/** Connects before the first test and ends after the last one. */
export function connect(family: Family, quotas = {}): () => Connection {
  let connection: Connection
  beforeAll(async () => {
    const service = await startService(quotas)
    connection = connected(service, family.start(service.url))
  })
  afterAll(async () => {
    connection.client.close()
    await connection.service.close()
  })
  return () => connection
}

function connected(service: Service, client: Client): Connection {
  let answer = {}
  return {
    service,
    client,
    async make({ operation, input, after = 0 }) {
      await service.pass(after)
      const heard = await client.call(operation, typeof input === "function" ? input(answer) : input)
      const exchanges = service.taken()
      answer = JSON.parse(exchanges.at(-1)?.answer?.text || "{}")
      return { heard, exchanges, answer }
    },
  }
}
