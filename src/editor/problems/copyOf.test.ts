import { expect, test } from "vitest"
import { soundFlow } from "#flow/rules/fixture.ts"
import { copyOf } from "./copyOf.ts"

test("a copy is a flow of another name, without the token of an update", () => {
  const { name, fileName, text } = copyOf(
    soundFlow({ clientToken: "t-1", newer: { kept: true } }),
    "contacts-to-lake",
  )
  expect([name, fileName]).toStrictEqual(["contacts-to-lake-copy", "contacts-to-lake-copy.json"])
  expect(JSON.parse(text)).toStrictEqual(
    soundFlow({ newer: { kept: true }, flowName: "contacts-to-lake-copy" }),
  )
})

test("a draft that has another name already keeps it", () => {
  const { name, fileName } = copyOf(soundFlow({ flowName: "contacts-2" }), "contacts-to-lake")
  expect([name, fileName]).toStrictEqual(["contacts-2", "contacts-to-lake-copy.json"])
})

test("a name never grows longer than AppFlow takes", () => {
  const flowName = "f".repeat(256)
  expect(copyOf(soundFlow({ flowName }), flowName).name).toBe(`${"f".repeat(251)}-copy`)
})
