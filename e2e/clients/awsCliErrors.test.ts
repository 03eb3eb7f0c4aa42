import { describe } from "vitest"
import { awsCli } from "./awsCli.ts"
import { commonErrors, ownErrors } from "./errors.ts"
import { testErrors } from "./testErrors.ts"
import { testOddAnswers } from "./testOddAnswers.ts"

describe("the AWS CLI", () => {
  const family = awsCli()
  testErrors(family, [...ownErrors, ...commonErrors.slice(0, 3)])

  const page = "<!doctype html><title>Bad gateway</title><h1>The service is not available</h1>"
  testOddAnswers(family, [
    [
      { kind: "html", status: 502 },
      3,
      {
        error: {
          exitStatus: 254,
          words: `An error occurred (502) when calling the DescribeFlow operation (reached max retries: 2): ${page}`,
        },
      },
    ],
    [{ kind: "empty", status: 200 }, 1, { answer: {} }],
  ])
})
