import type { TriggerType } from "@aws-sdk/client-appflow"
import { expect, test } from "vitest"
import { apply, openDocument } from "../document.ts"
import type { Json } from "../request.ts"
import { chooseTrigger } from "./chooseTrigger.ts"

function after(triggerConfig: Json, type: TriggerType) {
  const document = openDocument({ triggerConfig })
  return apply(document, chooseTrigger(document, type)).draft.triggerConfig
}

const scheduled = {
  triggerType: "Scheduled",
  triggerProperties: { Scheduled: { scheduleExpression: "rate(5minutes)" } },
}

test("a schedule begins with once a day", () => {
  expect(after({ triggerType: "OnDemand", triggerProperties: {} }, "Scheduled")).toStrictEqual({
    triggerType: "Scheduled",
    triggerProperties: { Scheduled: { scheduleExpression: "rate(1days)" } },
  })
})

test("a schedule that is there already stays", () => {
  expect(after({ ...scheduled, triggerType: "OnDemand" }, "Scheduled")).toStrictEqual(scheduled)
})

test.each(["OnDemand", "Event"] as const)("%s has no schedule", (type) => {
  expect(after(scheduled, type)).toStrictEqual({ triggerType: type, triggerProperties: {} })
})

test("from on demand to a schedule and back is no change", () => {
  const described = { triggerType: "OnDemand", triggerProperties: {} }
  expect(after(after(described, "Scheduled") ?? null, "OnDemand")).toStrictEqual(described)
})

test("what Sluice does not know stays", () => {
  const newer = {
    ...scheduled,
    newer: 1,
    triggerProperties: { ...scheduled.triggerProperties, Streamed: { a: 1 } },
  }
  expect(after(newer, "Event")).toStrictEqual({
    newer: 1,
    triggerType: "Event",
    triggerProperties: { Streamed: { a: 1 } },
  })
})

test("a trigger of any shape becomes a trigger", () => {
  for (const odd of [null, "soon", [], { triggerProperties: 5 }] as Json[]) {
    expect(after(odd, "OnDemand")).toStrictEqual({ triggerType: "OnDemand" })
  }
})

test("the same trigger is no edit", () => {
  expect(chooseTrigger(openDocument({ triggerConfig: scheduled }), "Scheduled")).toStrictEqual([])
})
