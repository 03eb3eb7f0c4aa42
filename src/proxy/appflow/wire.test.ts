import { DescribeFlowCommand, UpdateFlowCommand } from "@aws-sdk/client-appflow"
import { expect } from "vitest"
import { test } from "../fixture.ts"
import { boundAnswer, sendText } from "./wire.ts"

test("our text is set before the SDK measures and signs it; the answer is bounded before the SDK reads it", ({
  appflow,
}) => {
  const stack = appflow.middlewareStack
    .concat(sendText(new UpdateFlowCommand({} as never), "{}").middlewareStack as never)
    .concat(
      boundAnswer(new DescribeFlowCommand({ flowName: "a" }), AbortSignal.timeout(1))
        .middlewareStack as never,
    )
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
    "boundAnswer - deserialize",
  ])
})
