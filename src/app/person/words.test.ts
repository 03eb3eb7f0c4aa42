import { expect, test } from "vitest"
import type { Grant } from "#api/sessionQuery.ts"
import { rightsOf } from "#proxy/guard/rights/rights.ts"
import { limitWords } from "./limitWords.ts"
import { rightsWords } from "./rightsWords.ts"

const yes: Grant = { may: true }
const drafts = "Drafts can be made all the same, and exported."

function no(reason: string): Grant {
  return { may: false, reason }
}

test.each([
  [
    yes,
    yes,
    null,
    undefined,
    ["You may look at flows here, update them and run them, as far as AWS allows it."],
  ],
  [no("Not so."), yes, null, "No updates", ["Not so.", drafts]],
  [yes, no("No runs here."), null, "No runs", ["No runs here."]],
  [no("Not so."), no("No runs here."), null, "Look only", ["Not so.", "No runs here.", drafts]],
  [no("Read-only."), no("Read-only."), null, "Look only", ["Read-only.", drafts]],
  [
    yes,
    yes,
    "Only a-.",
    "Some flows",
    ["Only a-.", "You may look at flows here, update them and run them, as far as AWS allows it."],
  ],
])("update %j, run %j, shown %j is %j in short", (update, run, shown, short, sentences) => {
  const session = { rights: { read: yes, update, run }, shown, kind: "aws" } as const
  expect(limitWords(session)).toBe(short)
  expect(rightsWords(session)).toStrictEqual(sentences)
})

const here = { readOnly: false, flowPrefixes: [], updateGroups: ["editors"], runGroups: ["operators"] }
const noUpdate =
  "You may not update flows here: that takes the group editors, which your sign-in does not name. Whoever looks after the group can add you."
const noRun =
  "You may not run, activate or deactivate flows here: that takes the group operators, which your sign-in does not name. Whoever looks after the group can add you."

test.each([
  [["editors", "operators"], ["You may look at flows here, update them and run them."]],
  [["editors"], [noRun]],
  [["operators"], [noUpdate, drafts]],
  [[], [noUpdate, noRun, drafts]],
])("what the server says of somebody in %j denies nothing that they may do", (groups, sentences) => {
  expect(rightsWords({ rights: rightsOf(here, groups), shown: null, kind: "local" })).toStrictEqual(sentences)
})
