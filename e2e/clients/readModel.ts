import { existsSync, readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"

/** What a botocore, beneath boto3 and the AWS CLI, knows of AppFlow. */
interface Model {
  operations: ReadonlySet<string>
  errors: ReadonlySet<string>
  /** What it hears of an answer: the members it knows, with times marked. */
  audible(operation: string, answer: unknown): unknown
}

type Shape =
  | { type: "structure"; members: Record<string, Reference>; exception?: true }
  | { type: "list"; member: Reference }
  | { type: "map"; value: Reference }
  | { type: "timestamp" }
  | { type: "string" | "boolean" | "integer" | "long" }

interface Reference {
  shape: string
}

interface ModelFile {
  operations: Record<string, { output?: Reference }>
  shapes: Record<string, Shape>
}

/** Reads the model of an installed botocore, which newer ones keep compressed. */
export function readModel(folder: string): Model {
  const file = `${folder}/data/appflow/2020-08-23/service-2.json`
  const text = existsSync(file) ? readFileSync(file) : gunzipSync(readFileSync(`${file}.gz`))
  const { operations, shapes }: ModelFile = JSON.parse(text.toString())
  const errors = Object.entries(shapes).filter(([, shape]) => shape.type === "structure" && shape.exception)
  return {
    operations: new Set(Object.keys(operations)),
    errors: new Set(errors.map(([name]) => name)),
    audible(operation, answer) {
      const output = operations[operation]?.output
      return output === undefined ? {} : heard(shapes, output, answer)
    },
  }
}

function heard(shapes: ModelFile["shapes"], { shape: name }: Reference, value: unknown): unknown {
  const shape = shapes[name]
  switch (shape?.type) {
    case "structure":
      return membersHeard(shapes, Object.entries(shape.members), value)
    case "map":
      return membersHeard(
        shapes,
        Object.keys(value ?? {}).map((key) => [key, shape.value]),
        value,
      )
    case "list":
      return (value as unknown[]).map((item) => heard(shapes, shape.member, item))
    case "timestamp":
      return { time: value }
    default:
      return value
  }
}

function membersHeard(shapes: ModelFile["shapes"], known: [string, Reference][], value: unknown) {
  const given = new Map(Object.entries(value as object))
  const entries = known.filter(([name]) => given.has(name))
  return Object.fromEntries(entries.map(([name, part]) => [name, heard(shapes, part, given.get(name))]))
}
