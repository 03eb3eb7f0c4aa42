import { jsonSchema } from "#catalog/jsonSchema.ts"
import { type Exit, exit } from "../exit.ts"
import type { Terminal } from "../terminal.ts"

/** Prints the JSON Schema of the UpdateFlow request. */
export function printSchema(terminal: Terminal): Exit {
  terminal.out.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`)
  return exit.fine
}
