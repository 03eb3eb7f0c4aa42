import { expect } from "vitest"
import { test } from "./fixture.ts"
import { startLocalAppFlow } from "./startLocalAppFlow.ts"

async function ask(url: string, operation: string) {
  const body = JSON.stringify({ flowName: "testMarketo" })
  const response = await fetch(`${url}/${operation}`, { method: "POST", body })
  return (await response.json()) as { flowExecutions: { executionStatus: string }[] }
}

test("flows run while the server runs, and their records outlive it", async ({ dataDir, clock }) => {
  const options = { dataDir, host: "127.0.0.1", port: 0, now: () => clock.now }
  const first = await startLocalAppFlow(options)
  await ask(first.url, "start-flow")
  clock.now += 3
  const records = () => ask(first.url, "describe-flow-execution-records")
  await expect.poll(records).toMatchObject({ flowExecutions: [{ executionStatus: "Successful" }] })
  const { flowExecutions: before } = await records()
  await first.close()

  const second = await startLocalAppFlow(options)
  const { flowExecutions } = await ask(second.url, "describe-flow-execution-records")
  await second.close()
  expect(flowExecutions).toStrictEqual(before)
})
