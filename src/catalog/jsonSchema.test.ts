import { expect, test } from "vitest"
import { flow } from "./flow.ts"
import { type JsonSchema, jsonSchema } from "./jsonSchema.ts"

test("it is a schema of the 2020-12 edition that asks for what UpdateFlow requires", () => {
  const { properties, ...rest } = jsonSchema()
  expect(rest).toStrictEqual({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Amazon AppFlow UpdateFlow request",
    description: flow.help,
    type: "object",
    required: ["flowName", "triggerConfig", "sourceFlowConfig", "destinationFlowConfigList", "tasks"],
  })
  expect(Object.keys(properties as JsonSchema)).toStrictEqual(Object.keys(flow.members))
})

test("a member brings its words and what AppFlow demands of it", () => {
  expect(schemaAt("flowName")).toStrictEqual({
    title: flow.members.flowName.label,
    description: flow.members.flowName.help,
    examples: [flow.members.flowName.example],
    type: "string",
    minLength: 0,
    maxLength: 256,
    pattern: String.raw`^(?:[a-zA-Z0-9][\w!@#.-]+)$`,
  })
})

test("a choice explains its values", () => {
  expect(schemaAt("triggerConfig", "triggerType")).toMatchObject({
    enum: ["OnDemand", "Scheduled", "Event"],
    description: expect.stringContaining("\nOnDemand: The flow runs when somebody starts it.\nScheduled: "),
  })
})

function schemaAt(...members: readonly string[]): JsonSchema {
  return members.reduce<JsonSchema>(
    (schema, member) => (schema.properties as Record<string, JsonSchema>)[member] ?? {},
    jsonSchema(),
  )
}
