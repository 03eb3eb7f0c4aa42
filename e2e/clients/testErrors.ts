import { describe, expect, test } from "vitest"
import type { Family } from "./Client.ts"
import { connect } from "./connection.ts"
import type { ownErrors } from "./errors.ts"

const operation = "DescribeFlow"
const input = { flowName: "testMarketo" }

/** Tests that a client knows errors by their type, and tries again those that may pass. */
export function testErrors(family: Family, errors: typeof ownErrors): void {
  describe("knows an error, and whether to try again:", () => {
    const connection = connect(family)
    test.for(errors)("%s (%i)", async ([type, status, attempts]) => {
      const { service, make } = connection()
      const error = { type, status, message: "So it is." }
      await service.plan(operation, { kind: "error", ...error }, 9)
      const { heard, exchanges } = await make({ operation, input })
      await service.heal()
      const expected = attempts[family.name]
      expect(heard).toStrictEqual({ error: family.said({ ...error, operation, attempts: expected }) })
      expect(exchanges.length).toBe(expected)
    })
  })

  describe("is told that its keys are wrong:", () => {
    const connection = connect(family)
    test.for([
      [
        { accessKeyId: "another", secretAccessKey: "local" },
        "UnrecognizedClientException",
        "The security token included in the request is invalid.",
      ],
      [
        { accessKeyId: "local", secretAccessKey: "another" },
        "InvalidSignatureException",
        "The request signature we calculated does not match the signature you provided. Check your AWS Secret " +
          "Access Key and signing method. Consult the service documentation for details.",
      ],
    ] as const)("%j", async ([keys, type, message]) => {
      const { service } = connection()
      const client = family.start(service.url, keys)
      const heard = await client.call(operation, input)
      client.close()
      expect(heard).toStrictEqual({
        error: family.said({ operation, type, message, status: 403, attempts: 1 }),
      })
      expect(service.taken().length).toBe(1)
    })
  })
}
