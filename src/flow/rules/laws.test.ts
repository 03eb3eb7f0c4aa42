import fc from "fast-check"
import { expect, test } from "vitest"
import { check } from "../check.ts"
import { checkSchema } from "../checkSchema.ts"
import { applyEdit } from "../edit.ts"
import { fixAll } from "../fix.ts"
import type { FlowDraft } from "../request.ts"
import { drafts } from "../testDrafts.ts"

// Much to do, not slow: a busy machine must not fail it.
const patient = { timeout: 120_000 }

test("every flow can be checked, and mended until nothing is left to mend", patient, () => {
  fc.assert(
    fc.property(drafts(), fc.option(drafts(), { nil: undefined }), (draft, deployed) => {
      expectMended(draft, deployed)
    }),
    { numRuns: 400 },
  )
})

test("so can a flow that was deployed with one of its parts other", patient, () => {
  const members = fc.constantFrom("sourceFlowConfig", "destinationFlowConfigList", "flowName", "tasks")
  fc.assert(
    fc.property(drafts(), drafts(), members, (draft, other, member) => {
      expectMended(draft, { ...draft, [member]: other[member] ?? null })
    }),
    { numRuns: 400 },
  )
})

function expectMended(draft: FlowDraft, deployed: FlowDraft | undefined) {
  const { draft: mended, edits } = fixAll(draft, deployed)
  const left = check(mended, deployed).filter((one) => one.fix !== undefined)
  expect(left.map(({ code, path }) => [code, path])).toStrictEqual([])
  expect(fixAll(mended, deployed).draft).toBe(mended)
  expect(edits.reduce(applyEdit, draft)).toStrictEqual(mended)
  const known = new Set(errorsIn(respelt(draft)))
  expect(errorsIn(mended).filter((error) => !known.has(error))).toStrictEqual([])
  for (const { message } of check(draft, deployed)) expect(message).not.toMatch(/undefined|\[object|NaN/)
}

/** The draft with its settings under the right keys: what is wrong in them is seen only there. */
function respelt(draft: FlowDraft): FlowDraft {
  const names = new Set(["rule/connector-type", "rule/connector-key"])
  const [fix] = check(draft).flatMap((one) => (names.has(one.code) && one.fix) || [])
  return fix === undefined ? draft : respelt(fix.edits.reduce(applyEdit, draft))
}

/** What AWS's service model refuses, wherever it stands: a fix may name a field again that has no sound name. */
function errorsIn(draft: FlowDraft): string[] {
  const errors = checkSchema(draft).filter(({ severity }) => severity === "error")
  return errors.map(({ code, message }) => `${code}: ${message}`)
}
