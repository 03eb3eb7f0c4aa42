// @vitest-environment jsdom
import { describe, expect, it } from "vitest"
import { sources, taskKinds } from "#catalog/catalog.ts"
import { taskProperties } from "#catalog/taskProperties.ts"
import { minimalTask } from "#flow/minimal.ts"
import { pointer } from "#flow/request.ts"
import { flowWith, openPart, without } from "./openPart.tsx"

const salesforce = sources.find(({ type }) => type === "Salesforce")?.source

describe.each(Object.values(taskKinds))("the task $name", (kind) => {
  const draft = flowWith({ tasks: [minimalTask(kind, salesforce)] })

  it("has a named control for every member and no error when it is valid", () => {
    const form = openPart(draft, "task")
    const members = ["taskType", "connectorOperator", "sourceFields", "destinationField", "taskProperties"]
    expect(form.places()).toEqual(expect.arrayContaining(members.map((name) => pointer(["tasks", 0, name]))))
    expect(form.nameless()).toEqual([])
    expect(form.errors()).toEqual([])
    expect(form.draft()).toEqual(draft)
  })

  it("says once that its source fields are missing", () => {
    const form = openPart(without(draft, ["tasks", 0, "sourceFields"]), "task")
    expect(form.errors()).toEqual(["Source fields is required."])
  })

  it("shows every task property, whether it has a use for it or not", () => {
    const properties = Object.fromEntries(Object.keys(taskProperties).map((name) => [name, `the ${name}`]))
    const task = { ...minimalTask(kind, salesforce), taskProperties: { ...properties, NEWER: "kept" } }
    const form = openPart(flowWith({ tasks: [task] }), "task")
    const shown = [...form.container.querySelectorAll<HTMLInputElement>("input, textarea")].map(
      (input) => input.value,
    )
    expect(shown).toEqual(expect.arrayContaining([...Object.values(properties), "kept"]))
    expect(form.nameless()).toEqual([])
    expect(form.draft()).toEqual(flowWith({ tasks: [task] }))
  })
})
