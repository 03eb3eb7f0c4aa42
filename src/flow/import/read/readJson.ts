import { parseAnyJson } from "../../text/parseJson.ts"
import { type Reading, readValue, unreadableAt } from "./Reading.ts"

export function readJson(text: string): Reading {
  const parsed = parseAnyJson(text)
  if (parsed.ok) return readValue(parsed.value)
  const { message, offset } = parsed.fault
  return unreadableAt(text, offset, message, "Mend the JSON there and import it again.")
}
