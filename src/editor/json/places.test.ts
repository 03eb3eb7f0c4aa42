import { describe, expect, it } from "vitest"
import { print } from "#flow/print.ts"
import { linesOf, pathAt } from "./places.ts"

const draft = {
  flowName: "a",
  tasks: [{ taskType: "Map_all" }, { taskType: "Filter", sourceFields: ["x"] }],
  destinationFlowConfigList: [],
  triggerConfig: { triggerType: "OnDemand" },
}
const printed = print(draft)

function pathOfEachLine(text: string) {
  let offset = 0
  return text.split("\n").map((line, index) => {
    const path = pathAt(text, printed, index + 1, offset + line.search(/\S|$/) + 1)
    offset += line.length + 1
    return path?.slice(0, 2).join("/")
  })
}

describe("places of the printed text", () => {
  it("knows which part each line belongs to", () => {
    expect(pathOfEachLine(printed.text)).toStrictEqual([
      "",
      "flowName",
      "tasks",
      "tasks/0",
      "tasks/0",
      "tasks/0",
      "tasks/1",
      "tasks/1",
      "tasks/1",
      "tasks/1",
      "tasks/1",
      "tasks/1",
      "tasks",
      "destinationFlowConfigList",
      "triggerConfig",
      "triggerConfig",
      "triggerConfig",
      "",
    ])
  })

  it("knows the lines of a part", () => {
    expect(linesOf(printed.text, printed, ["tasks", 1])).toMatchObject({ from: 7, to: 12 })
    expect(linesOf(printed.text, printed, ["sourceFlowConfig"])).toBeUndefined()
    expect(linesOf(printed.text, printed, [])).toBeUndefined()
  })
})

describe("places of a text somebody wrote otherwise", () => {
  const text = '{ "tasks": [\n{ "taskType": "Map_all" },\n{\n"taskType": "Filter" } ] }'

  it("knows the lines of a part", () => {
    expect(linesOf(text, printed, ["tasks", 1])).toStrictEqual({ from: 3, to: 4 })
  })

  it("knows the part at the cursor", () => {
    expect(pathAt(text, printed, 4, text.indexOf("Filter"))).toStrictEqual(["tasks", 1, "taskType"])
  })

  it("does not search a very long text", () => {
    const long = `${text}${" ".repeat(300_000)}`
    expect(linesOf(long, printed, ["tasks", 1])).toBeUndefined()
    expect(pathAt(long, printed, 4, 40)).toBeUndefined()
  })
})
