import { expect, test } from "vitest"
import { explain } from "./failures.ts"
import { explainFailure } from "./serviceMessages.ts"

const refusals = [
  "Do not update the object for the flow.",
  "Update Flow request failed due to:[Destination object for the destination connector can not be updated]",
  "Update Flow request failed due to:[[Task Validation Error: You must specify a projection task or a MAP_ALL task]]",
  "[Task Validation Error: The operator NO_OP is not valid for filtering tasks.  The task sourceConnectorType is FILTERING and the task operator is NO_OP]",
  "Update Flow request failed due to:[TriggerProps is required for Scheduled Trigger Type.]",
  "Atleast one field must be specified in idFieldNames for the UPDATE Operation.",
]

test("each known refusal has words of its own", () => {
  const name = "ValidationException"
  const sentences = refusals.map((message) => explainFailure({ name, message }).sentence)
  expect(new Set([...sentences, explain(name).sentence]).size).toBe(refusals.length + 1)
})

test("another message is explained by the failure's name", () => {
  const failure = { name: "ValidationException", message: "Something new" }
  expect(explainFailure(failure)).toBe(explain("ValidationException"))
})

test("a denial names the permission that is missing", () => {
  const message =
    "User: arn:aws:sts::111122223333:assumed-role/Data/ada is not authorized to perform: iam:PassRole on resource: arn:aws:iam::111122223333:role/Glue"
  expect(explainFailure({ name: "AccessDeniedException", message })).toStrictEqual({
    sentence: "AWS does not allow this caller to do that: the permission iam:PassRole is missing.",
    next: "Ask whoever looks after the account for it, then send again.",
  })
})
