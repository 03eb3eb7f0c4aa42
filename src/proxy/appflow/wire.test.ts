import { DescribeFlowCommand, UpdateFlowCommand } from "@aws-sdk/client-appflow"
import { expect } from "vitest"
import { test } from "../fixture.ts"
import { until } from "./until.ts"
import { sendText, takeText } from "./wire.ts"

test("our text is set before the SDK measures and signs it; the answer is kept before the SDK reads it", async ({
  appflow,
}) => {
  const describe = takeText(new DescribeFlowCommand({ flowName: "a" }), () => undefined)
  const sending = { send: () => undefined, config: { credentials: async () => undefined } } as never
  await until(sending, AbortSignal.timeout(60_000)).send(describe)
  const stack = appflow.middlewareStack
    .concat(sendText(new UpdateFlowCommand({} as never), "{}").middlewareStack as never)
    .concat(describe.middlewareStack as never)
  expect(stack.identify()).toStrictEqual([
    "loggerMiddleware - initialize",
    "serializerMiddleware - serialize",
    "sendText - build",
    "contentLengthMiddleware - build",
    "getUserAgentMiddleware - build",
    "hostHeaderMiddleware - build",
    "recursionDetectionMiddleware - build",
    "retryMiddleware - finalizeRequest",
    "httpSigningMiddleware (a.k.a. apiKeyMiddleware,tokenMiddleware,awsAuthMiddleware) - finalizeRequest",
    "deserializerMiddleware - deserialize",
    "takeText - deserialize",
    "readUntil - deserialize",
  ])
})
