import { expect, test } from "vitest"
import { explain } from "./failures.ts"

const general = explain("SomethingNobodyForesaw")

/** The errors UpdateFlow declares. */
const own = [
  "AccessDeniedException",
  "ConflictException",
  "ConnectorAuthenticationException",
  "ConnectorServerException",
  "InternalServerException",
  "ResourceNotFoundException",
  "ServiceQuotaExceededException",
  "ValidationException",
]

/** The errors that all AWS services share, as AppFlow's reference lists them, and older ones SDKs still see. */
const common = [
  "ExpiredTokenException",
  "IncompleteSignature",
  "InternalFailure",
  "InvalidSignatureException",
  "MalformedHttpRequestException",
  "MissingAuthenticationToken",
  "NotAuthorized",
  "OptInRequired",
  "RequestAbortedException",
  "RequestEntityTooLargeException",
  "RequestExpired",
  "RequestTimeoutException",
  "ServiceUnavailable",
  "ThrottlingException",
  "UnknownOperationException",
  "UnrecognizedClientException",
  "UnsupportedOperationException",
  "ValidationError",
]

/** What Sluice's own server and client say. */
const ours = [
  "AuditUnavailable",
  "BadRequest",
  "InternalError",
  "Interrupted",
  "NoAnswer",
  "PayloadTooLarge",
  "PreconditionRequired",
  "TokenReused",
  "Unreachable",
  "UnreadableAnswer",
]

test.each([...own, ...common, ...ours])("%s has words of its own", (name) => {
  const explanation = explain(name)
  expect(explanation).not.toBe(general)
  for (const words of [explanation.sentence, explanation.next]) expect(words).toMatch(/^[A-Z].{20,}\.$/)
})

test("no two errors have the same sentence", () => {
  const sentences = [...own, ...common, ...ours].map((name) => explain(name).sentence)
  expect(new Set(sentences).size).toBe(sentences.length)
})

test.each(["", "constructor", "__proto__", "NewException"])("%j gets the general words", (name) => {
  expect(explain(name)).toBe(general)
})
