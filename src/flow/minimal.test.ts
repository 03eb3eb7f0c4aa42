import { expect, test } from "vitest"
import { choice, flag, integer, list, pairs, text, time } from "#catalog/build.ts"
import { destinations, operatorsFor, sources, taskKinds } from "#catalog/catalog.ts"
import { flow } from "#catalog/flow.ts"
import { patterns } from "#catalog/patterns.ts"
import { checkPart, checkSchema } from "./checkSchema.ts"
import { minimalDestination, minimalOf, minimalSource, minimalTask, minimalTrigger } from "./minimal.ts"

test("every source, destination, task and trigger has a smallest form that is valid", () => {
  const kinds = Object.values(taskKinds)
  for (const source of sources) {
    for (const destination of destinations) {
      for (const triggerType of ["OnDemand", "Scheduled", "Event"] as const) {
        const draft = {
          flowName: "accounts",
          triggerConfig: minimalTrigger(triggerType),
          sourceFlowConfig: minimalSource(source),
          destinationFlowConfigList: [minimalDestination(destination)],
          tasks: kinds.map((kind) => minimalTask(kind, source.source)),
        }
        expect(checkSchema(draft), `${source.type} ${destination.type} ${triggerType}`).toStrictEqual([])
      }
    }
  }
})

test("the smallest whole flow is valid, and lacks nothing once more members are taken from it", () => {
  const smallest = minimalOf(flow)
  expect(checkPart(smallest, flow).map(({ code, path }) => [code, path])).toStrictEqual([])
  expect(Object.keys(smallest as object)).toStrictEqual([
    "flowName",
    "triggerConfig",
    "sourceFlowConfig",
    "destinationFlowConfigList",
    "tasks",
  ])
})

test("a task begins with the first operator of its kind that its source has, under the source's key", () => {
  for (const { source } of sources) {
    for (const kind of Object.values(taskKinds)) {
      const [operator] = operatorsFor(kind, source)
      const task = minimalTask(kind, source)
      expect(task.connectorOperator).toStrictEqual(
        operator === undefined ? undefined : { [source.key]: operator },
      )
    }
  }
})

test("sources without a do-nothing operator leave a mapping without one", () => {
  const bare = sources.filter(
    ({ source }) => minimalTask(taskKinds.Map, source).connectorOperator === undefined,
  )
  expect(bare.map((connector) => connector.type).sort()).toStrictEqual(["Amplitude", "Googleanalytics"])
})

test("every kind of field has a smallest value", () => {
  const words = { help: "" }
  const word = text("Word", { ...words, min: 3, max: 9, pattern: patterns.noSpaces })
  const values = [
    word,
    text("Word", { ...words, max: 9, pattern: patterns.flowName }),
    integer("Count", { ...words, min: 5 }),
    integer("Count", words),
    flag("Flag", words),
    time("Time", words),
    choice("Choice", { A: "a", B: "b" }, words),
    list("List", word, words),
    pairs("Pairs", word, word, words),
  ].map(minimalOf)
  expect(values).toStrictEqual(["xxx", "xx", 5, 0, false, 0, "A", [], {}])
})
