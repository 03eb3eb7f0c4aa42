import { expect, test } from "vitest"
import { troubleWords } from "./troubleWords.ts"

const denied =
  "User: arn:aws:sts::111122223333:assumed-role/Data/ada is not authorized to perform: appflow:UseConnectorProfile on resource: arn:aws:appflow:eu-central-1:111122223333:connectorprofile/crm because no identity-based policy allows the appflow:UseConnectorProfile action"

test("a denial names the permission that AWS says is missing", () => {
  expect(troubleWords({ name: "AccessDeniedException", message: denied }, "appflow:StartFlow")).toBe(
    "AWS does not allow this: the permission appflow:UseConnectorProfile is missing. Ask whoever looks after the account for it.",
  )
})

test("where AWS does not say, it names the one that was needed", () => {
  expect(troubleWords({ name: "AccessDeniedException", message: "Denied" }, "appflow:StartFlow")).toContain(
    "the permission appflow:StartFlow is missing",
  )
})

test.each(["ValidationException", "constructor", ""])("no permission is blamed for %j", (name) => {
  expect(troubleWords({ name, message: "No" }, "appflow:StartFlow")).toBe(
    "AppFlow or Sluice's server answered with an error.",
  )
})

test("names with and without “Exception” mean the same", () => {
  const words = troubleWords({ name: "ExpiredToken", message: "" })
  expect(words).toContain("run out")
  expect(troubleWords({ name: "ExpiredTokenException", message: "" })).toBe(words)
})
