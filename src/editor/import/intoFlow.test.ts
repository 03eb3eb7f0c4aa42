import { expect, test } from "vitest"
import type { ImportedFlow } from "#flow/import/imported.ts"
import { intoFlow } from "./intoFlow.ts"

const imported: ImportedFlow = {
  name: "orders",
  spelling: "UpdateFlow",
  draft: { description: "All orders.", flowName: "orders", tasks: [] },
  repairs: [{ path: ["tasks"], before: undefined, after: [], severity: "info", reason: "There were none." }],
}

test("the flow that is updated keeps its name, and that is listed", () => {
  expect(intoFlow(imported, "nightly")).toStrictEqual({
    ...imported,
    draft: { description: "All orders.", flowName: "nightly", tasks: [] },
    repairs: [
      ...imported.repairs,
      {
        path: ["flowName"],
        before: "orders",
        after: "nightly",
        severity: "info",
        reason: "The flow that is updated keeps its name, because AppFlow cannot rename a flow.",
      },
    ],
  })
})

test("a name that is the same is nothing to tell of", () => {
  expect(intoFlow(imported, "orders")).toBe(imported)
})

test("a flow without a name takes that of the flow, and what was said of its name before is past", () => {
  const nameless: ImportedFlow = {
    ...imported,
    draft: { tasks: [] },
    repairs: [
      { path: ["flowName"], before: "<Name>", after: undefined, severity: "warning", reason: "Fill in." },
    ],
  }
  const { draft, repairs } = intoFlow(nameless, "nightly")
  expect(draft).toStrictEqual({ tasks: [], flowName: "nightly" })
  expect(repairs.map(({ before, after }) => [before, after])).toStrictEqual([[undefined, "nightly"]])
})
