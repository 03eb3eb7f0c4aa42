import fc from "fast-check"
import { connectors, taskKinds } from "#catalog/catalog.ts"
import type { Field, GroupField } from "#catalog/field.ts"
import { fieldAt } from "#catalog/fieldAt.ts"
import { operatorWords } from "#catalog/operators.ts"
import { taskProperties } from "#catalog/taskProperties.ts"
import type { FlowDraft, Json } from "./request.ts"

type Values = fc.Arbitrary<Json>

/** Drafts of every connector and every kind of task, mostly sound, with junk here and there. */
export function drafts(): fc.Arbitrary<FlowDraft> {
  const destinations = fc.array(side("destination"), { maxLength: 2 })
  const whole = fc.record(
    {
      flowName: texts,
      description: texts,
      clientToken: texts,
      triggerConfig: valuesOf(fieldAt(["triggerConfig"])),
      sourceFlowConfig: side("source"),
      destinationFlowConfigList: fc.oneof({ weight: 9, arbitrary: destinations }, junk),
      tasks: fc.oneof({ weight: 9, arbitrary: fc.array(tasks, { maxLength: 6 }) }, junk),
      metadataCatalogConfig: valuesOf(fieldAt(["metadataCatalogConfig"])),
    },
    { requiredKeys: ["sourceFlowConfig", "destinationFlowConfigList", "tasks"], noNullPrototype: true },
  )
  return whole as fc.Arbitrary<FlowDraft>
}

const junk: Values = fc.constantFrom<Json[]>(null, 5, true, "", [], {}, [null], { newer: 1 }, "__proto__")

/** Texts that some rule has something to say about, beside those that all of them let pass. */
const texts: Values = fc.constantFrom(
  "Id",
  "id",
  "Email",
  "Id,Email",
  "account",
  "example-lake",
  "Example-Lake",
  "example_lake",
  "/contacts",
  "//",
  "contacts/",
  "documents/types/x",
  "AccountChangeEvent",
  "a.b.c",
  "rate(1 day)",
  "rate(5minutes)",
  "cron(0 9 * * ? *)",
  "Café “& more”",
  "毎晩",
  "Bucket_Name_value",
  "{{resolve:ssm:x}}",
  "",
  "line\nbreak",
  "1,2",
  "[]",
  '["Id"]',
  "5",
  "1767225600",
  "1767225600000",
  "2026-01-01",
  "**",
  "true",
  "datetime",
  "DropRecord",
)

const numbers: Values = fc.constantFrom(
  -1,
  0,
  1,
  2,
  60,
  3001,
  1767225600,
  1767225600000,
  4102444800,
  1.5,
  1e15,
)

function valuesOf(field: Field | undefined): Values {
  return fc.oneof({ weight: 20, arbitrary: soundOf(field) }, { weight: 1, arbitrary: junk })
}

function soundOf(field: Field | undefined): Values {
  switch (field?.kind) {
    case "text":
      return field.example === undefined ? texts : fc.oneof(texts, fc.constant(field.example))
    case "integer":
    case "time":
      return numbers
    case "flag":
      return fc.boolean()
    case "choice":
      return fc.constantFrom(...field.options.map(({ value }) => value))
    case "list":
    case "items":
      return fc.array(valuesOf(field.item), { maxLength: 3 })
    case "pairs":
      return fc.dictionary(fc.constantFrom("a", "__proto__"), texts, { maxKeys: 2, noNullPrototype: true })
    case "group":
      return groupOf(field)
    case undefined:
      return junk
  }
}

function groupOf({ members }: GroupField): Values {
  const values = Object.entries(members).map(([name, field]) => [name, valuesOf(field)])
  const all = Object.keys(members)
  const record = fc.subarray(all).chain((requiredKeys) =>
    fc.record(Object.fromEntries(values) as Record<string, Values>, {
      requiredKeys,
      noNullPrototype: true,
    }),
  )
  return record as Values
}

/** A side whose settings mostly, but not always, stand under the right key. */
function side(kind: "source" | "destination"): Values {
  const usable = Object.values(connectors).filter((connector) => connector[kind] !== undefined)
  const types = [...usable.map(({ type }) => type), "ServiceNow", "s3", "Slack", "Snowflake", "Newer"]
  return fc.constantFrom(...types).chain((connectorType) => {
    const known = usable.find(({ type }) => type === connectorType)?.[kind]
    const settings = valuesOf(known?.fields)
    const keys = fc.constantFrom(
      known?.key ?? "S3",
      known?.key ?? "S3",
      connectorType.toLowerCase(),
      "Marketo",
    )
    const properties = fc
      .dictionary(keys, settings, { minKeys: 1, maxKeys: 2, noNullPrototype: true })
      .map((members) => members as Json)
    const members: Record<string, Values> = {
      connectorType: fc.constant(connectorType),
      connectorProfileName: texts,
      apiVersion: texts,
      [`${kind}ConnectorProperties`]: properties,
      ...(kind === "source" && {
        incrementalPullConfig: valuesOf(fieldAt(["sourceFlowConfig", "incrementalPullConfig"])),
      }),
    }
    const requiredKeys = ["connectorType", `${kind}ConnectorProperties`]
    return fc.record(members, { requiredKeys, noNullPrototype: true }) as Values
  })
}

const operators = fc.constantFrom(...Object.keys(operatorWords), "NEWER", 5)
const operatorKeys = fc.constantFrom("Salesforce", "S3", "Marketo", "Amplitude", "GoogleAnalytics", "marketo")

const tasks: Values = fc.oneof(
  {
    weight: 15,
    arbitrary: fc.record(
      {
        taskType: fc.constantFrom(...Object.keys(taskKinds), "Newer"),
        sourceFields: fc.oneof(fc.array(texts, { maxLength: 3 }), junk),
        destinationField: texts,
        connectorOperator: fc.dictionary(operatorKeys, operators, { maxKeys: 2, noNullPrototype: true }),
        taskProperties: fc.dictionary(fc.constantFrom(...Object.keys(taskProperties), "NEWER"), texts, {
          maxKeys: 4,
          noNullPrototype: true,
        }),
      },
      { requiredKeys: ["taskType", "sourceFields"], noNullPrototype: true },
    ) as Values,
  },
  { weight: 1, arbitrary: junk },
)
